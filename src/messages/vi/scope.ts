import type { ScopeText } from '../contract/scope.ts'

export const scope: ScopeText = {
  title: 'Cách xác định phạm vi',
  outside: 'Thủ tục theo từng bước',
  columns: {
    step: 'Bước',
    out: 'Loại ra',
    heldOut: 'trong đó có',
    unknown: 'Chưa xác định',
    heldUnknown: 'trong đó có',
    left: 'Còn lại',
  },
  whole: 'Thủ tục trong danh mục đối chiếu',
  left: (held) => `Phải có (danh mục có ${held})`,
  steps: {
    'in-force': () => 'Còn hiệu lực',
    'not-internal': () => 'Không phải thủ tục nội bộ',
    level: () => 'Thuộc cấp của đơn vị',
    authority: () => 'Thuộc thẩm quyền của đơn vị',
    place: () => 'Không phải đặc thù của địa phương khác',
    exclude: (because) => `Loại ra: ${because}`,
    include: (because) => `Đưa vào: ${because}`,
  },
  others: (list) => `Do cơ quan khác thực hiện: ${list}.`,
  unknownAgencies: (list) => `Cơ quan chưa rõ thuộc loại nào: ${list}.`,
  formula: (name) => `Độ bao phủ tính trên ${name}.`,
  formulas: {
    'coverage-by-authority': 'các thủ tục cùng cấp, thuộc thẩm quyền của đơn vị',
    'coverage-by-level': 'mọi thủ tục cùng cấp',
    'coverage-of-all': 'mọi thủ tục còn hiệu lực',
  },
  own: (authorities) =>
    `Chỉ tính thủ tục thuộc thẩm quyền của đơn vị (${authorities}); thủ tục không ghi cơ quan thực hiện không tính vào tử số, cũng không tính vào mẫu số.`,
  noAgencies: () =>
    'Danh mục đối chiếu không ghi cơ quan thực hiện nên mọi thủ tục cùng cấp đều được tính, kể cả của công an, hải quan, thuế.',
  noLevels: () =>
    'Danh mục đối chiếu không ghi cấp thực hiện nên phạm vi chỉ dựa vào cơ quan thực hiện. Nếu có bản kết xuất ghi cấp hoặc trang chi tiết, kết quả sẽ sát hơn.',
  earlier: () =>
    'Kết quả này do phiên bản trước lập: tính mọi thủ tục cùng cấp, do bất kỳ cơ quan nào thực hiện, và không cho biết thủ tục thuộc thẩm quyền của ai. Chạy lại để tính theo thẩm quyền.',
  levelFound: (level) => `Cấp của đơn vị (${level}) không được khai báo mà suy ra từ tên gọi của đơn vị.`,
  levelMissing: (units, of, command) =>
    `${of === '1' ? 'Chưa rõ đơn vị này thuộc cấp nào' : `Chưa rõ ${units}/${of} đơn vị thuộc cấp nào`}: cấp không được khai báo, tên gọi cũng không cho biết, nên thủ tục của cấp tỉnh và cấp xã bị tính gộp.${command === '' ? '' : ` Hãy ghi rõ cấp: ${command}`}`,
  asked: {
    level: 'Tính mọi thủ tục cùng cấp, do bất kỳ cơ quan nào thực hiện.',
    all: 'Tính mọi thủ tục còn hiệu lực, không phải nội bộ.',
  },
  isUnknown: ({ silent, all, of }, command) =>
    `${silent}/${all} thủ tục trong danh mục đối chiếu không ghi cấp thực hiện${of === 'level' ? '' : ', cũng không ghi cơ quan thực hiện'} nên không xác định được đơn vị phải có những thủ tục nào: chưa tính được độ bao phủ.${command === '' ? '' : ` Dùng ${command} để xem tỷ lệ thô.`}`,
  notMeasured: {
    noCodes: (records) =>
      `Chưa tính được độ bao phủ: cả ${records} dòng của danh mục đều không có mã thủ tục dùng được nên chưa đối chiếu được.`,
    nothing: () =>
      'Chưa tính được độ bao phủ: danh mục đối chiếu không có thủ tục nào mà đơn vị này phải cung cấp.',
  },
  answer: ({ tier, held, scope: all, percent, missing, doubt }) => {
    const share = `Danh mục có ${held}/${all} thủ tục mà ${TIERS[tier]} phải cung cấp (${percent})`
    const lack = missing === '0' ? 'không thiếu thủ tục nào' : `còn thiếu ${missing}`
    return doubt === '' ? `${share}; ${lack}.` : `${share}, ${lack}, nhưng tỷ lệ này chưa đáng tin: ${doubt}.`
  },
  besides: (count, held, open) =>
    `Ngoài ra còn ${count} thủ tục chưa rõ thuộc ${open.map((one) => QUESTIONS[one]).join(' hoặc ')}; danh mục ${held === '0' ? 'không có thủ tục nào' : `có ${held} thủ tục`} trong số này.`,
  swapped: (command) =>
    `Danh mục và danh mục đối chiếu có vẻ bị đảo chỗ: chỉ danh sách dài hơn ghi cơ quan hoặc cấp thực hiện.${command === '' ? '' : ` Cách ghi đúng: ${command}`}`,
  misplacedBaseline: (lists, command) =>
    `${lists} tệp có vẻ là một phần của danh mục đối chiếu (các cột giống nhau) nhưng đang được rà soát như danh mục của đơn vị.${command === '' ? '' : ` Mỗi tệp đối chiếu cần một -b riêng: ${command}`}`,
  doubts: {
    fewNames: (agree, of, isSlipped) =>
      `chỉ ${agree}/${of} mã có trong danh mục đối chiếu mang đúng tên của mình${isSlipped ? ' vì cột mã đã lệch so với cột tên' : ''}`,
    putRight: (command) =>
      `Sửa lại cột mã để mỗi mã đứng đúng dòng với tên thủ tục của mình${command === '' ? '.' : `: ${command}`}`,
    uncoded: (count, of) => `${count}/${of} dòng không có mã dùng được nên không được tính`,
    writeCodes: (count, command) =>
      `Ghi mã thủ tục cho ${count} dòng chưa có mã dùng được${command === '' ? '.' : `; trong khi chờ, có thể đối chiếu một phần theo tên: ${command}`}`,
    absentIssuers: ({ codes, issuers, fields, names }, command) =>
      `${codes} thủ tục thuộc ${[...(issuers === '0' ? [] : [`${issuers} cơ quan`]), ...(fields === '0' ? [] : [`${fields} lĩnh vực`])].join(' và ')} mà danh mục đối chiếu không có thủ tục nào (${names}): có vẻ danh mục đối chiếu thiếu hẳn một số cơ quan công bố, các mã này không tính là lỗi của danh mục.${command === '' ? '' : ` Nếu đúng vậy, hãy ghi rõ: ${command}`}`,
  },
}

const QUESTIONS = { level: 'cấp nào', authority: 'cơ quan nào', place: 'địa phương nào' } as const

const TIERS = {
  commune: 'UBND cấp xã này',
  province: 'tỉnh, thành phố này',
  ministry: 'bộ này',
  district: 'huyện này',
  other: 'cơ quan này',
  unit: 'đơn vị này',
} as const
