import type { ScopeText } from '../contract/scope.ts'

export const scope: ScopeText = {
  title: 'Cách xác định phạm vi',
  columns: {
    step: 'Bước',
    out: 'Loại ra',
    heldOut: 'trong đó có',
    unknown: 'Chưa xác định',
    heldUnknown: 'trong đó có',
    left: 'Còn lại',
  },
  whole: 'Thủ tục trong chuẩn đối chiếu',
  left: (held) => `Phải có; danh mục có ${held}`,
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
    'Chuẩn đối chiếu không ghi cơ quan thực hiện nên mọi thủ tục cùng cấp đều được tính, kể cả của công an, hải quan, thuế.',
  noLevels: () =>
    'Chuẩn đối chiếu không ghi cấp thực hiện nên phạm vi chỉ dựa vào cơ quan thực hiện. Nếu có bản kết xuất ghi cấp hoặc trang chi tiết, kết quả sẽ sát hơn.',
  asked: {
    level: 'Tính mọi thủ tục cùng cấp, do bất kỳ cơ quan nào thực hiện (--scope level).',
    all: 'Tính mọi thủ tục còn hiệu lực, không phải nội bộ (--scope all).',
  },
  isUnknown: () =>
    'Phần lớn chuẩn đối chiếu không ghi cấp thực hiện, cũng không ghi cơ quan thực hiện nên không xác định được đơn vị phải có những thủ tục nào: chưa tính được độ bao phủ. Dùng --scope all để xem tỷ lệ thô.',
}
