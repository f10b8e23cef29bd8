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
  formula: (id) => `Công thức tính độ bao phủ: ${id}.`,
  own: (authorities) =>
    `Chỉ tính thủ tục thuộc thẩm quyền của đơn vị (${authorities}); thủ tục không ghi cơ quan thực hiện không tính vào tử số, cũng không tính vào mẫu số.`,
  noAgencies: () =>
    'Danh mục đối chiếu không ghi cơ quan thực hiện nên mọi thủ tục cùng cấp đều được tính, kể cả của công an, hải quan, thuế.',
  noLevels: () =>
    'Danh mục đối chiếu không ghi cấp thực hiện nên phạm vi chỉ dựa vào cơ quan thực hiện. Nếu có bản kết xuất ghi cấp hoặc trang chi tiết, kết quả sẽ sát hơn.',
  asked: {
    level: 'Tính mọi thủ tục cùng cấp, do bất kỳ cơ quan nào thực hiện (--scope level).',
    all: 'Tính mọi thủ tục còn hiệu lực, không phải nội bộ (--scope all).',
  },
  isUnknown: (command) =>
    `Phần lớn danh mục đối chiếu không ghi cấp thực hiện, cũng không ghi cơ quan thực hiện nên không xác định được đơn vị phải có những thủ tục nào: chưa tính được độ bao phủ.${command === '' ? '' : ` Dùng ${command} để xem tỷ lệ thô.`}`,
  answer: ({ tier, held, scope: all, percent, missing }) =>
    `Danh mục có ${held}/${all} thủ tục mà ${TIERS[tier]} phải cung cấp (${percent}); ${missing === '0' ? 'không thiếu thủ tục nào' : `còn thiếu ${missing}`}.`,
  besides: (count, held) =>
    `Ngoài ra ${count} thủ tục chưa rõ thuộc cơ quan nào; danh mục có ${held} trong số này.`,
  swapped: (command) =>
    `Danh mục và danh mục đối chiếu có vẻ bị đảo chỗ: chỉ danh sách dài hơn ghi cơ quan hoặc cấp thực hiện.${command === '' ? '' : ` Cách ghi đúng: ${command}`}`,
  doubts: {
    fewNames: (agree, of) =>
      `Chỉ ${agree}/${of} mã có trong danh mục đối chiếu mang đúng tên của mình: có vẻ cột mã đã lệch so với cột tên, độ bao phủ chưa đáng tin khi chưa sửa.`,
    putRight: (command) =>
      `Trước hết hãy đưa mã về đúng dòng với tên thủ tục${command === '' ? '.' : `: ${command}`}`,
    uncoded: (count, of, command) =>
      `${count}/${of} bản ghi không có mã dùng được nên không được tính; có thể đối chiếu một phần theo tên${command === '' ? '.' : `: ${command}`}`,
    absentFields: (codes, fields, names, command) =>
      `${codes} thủ tục thuộc ${fields} lĩnh vực mà danh mục đối chiếu không có thủ tục nào khớp (${names}): có vẻ danh mục đối chiếu thiếu hẳn một số cơ quan công bố.${command === '' ? '' : ` Nếu đúng vậy, hãy ghi rõ: ${command}`}`,
  },
}

const TIERS = {
  commune: 'UBND cấp xã này',
  province: 'tỉnh, thành phố này',
  ministry: 'bộ này',
  district: 'huyện này',
  other: 'cơ quan này',
  unit: 'đơn vị này',
} as const
