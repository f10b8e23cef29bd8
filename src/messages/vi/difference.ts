import type { Language } from '../language.ts'

export const difference: Language['difference'] = {
  title: 'Thay đổi giữa hai phiên bản của danh mục',
  labels: {
    before: 'Trước',
    after: 'Sau',
    changes: 'Thay đổi',
    meanings: 'Nội dung thay đổi',
    causes: 'Nguyên nhân',
    columnsRemoved: 'Cột không còn',
    columnsAdded: 'Cột mới',
    repeated: 'Mã ghi nhiều lần',
    lost: 'Không đọc được',
    notFollowed: 'Thay đổi của danh mục quốc gia mà danh mục này chưa cập nhật',
    followed: 'Thay đổi theo danh mục quốc gia',
    national: 'Danh mục quốc gia',
    nationalBefore: 'Danh mục quốc gia trước',
    nationalAfter: 'Danh mục quốc gia sau',
    revision: 'Phiên bản Git',
    unchanged: 'Không đổi',
    number: 'Số lượng',
    sentence: 'Diễn giải',
    valueBefore: 'Giá trị trước',
    valueAfter: 'Giá trị sau',
    remarks: 'Lưu ý khi đọc',
    definitions: 'Ý nghĩa của từng thay đổi',
  },
  sheets: { changes: 'Thay đổi', notFollowed: 'Chưa cập nhật', legend: 'Ý nghĩa' },
  kinds: {
    'list-removed': 'danh mục bị bỏ',
    'list-added': 'danh mục mới',
    'list-renamed': 'danh mục đổi tên tệp',
    removed: 'bỏ ra',
    'row-removed': 'bớt một dòng',
    added: 'thêm vào',
    changed: 'sửa đổi',
    renumbered: 'đổi mã?',
    'case-split': 'tách thành các trường hợp',
    'case-merged': 'gộp các trường hợp',
  },
  says: {
    'list-removed': (records) => `Danh mục không còn nữa; trước có ${records}.`,
    'list-added': (records) => `Danh mục mới: ${records}.`,
    'list-renamed': (path) => `Danh mục trước nằm ở ${path}.`,
    removed: () => 'Không còn trong danh mục.',
    'row-removed': () => 'Bớt một dòng; thủ tục vẫn còn trong danh mục.',
    added: () => 'Mới có trong danh mục.',
    changed: () => '',
    renumbered: (codes) =>
      codes === ''
        ? 'Trước đây ghi dưới tên này mà không có mã; có lẽ vẫn là thủ tục ấy.'
        : `Trước đây ghi dưới tên này với mã ${codes}; có lẽ vẫn là thủ tục ấy.`,
    'case-split': (codes) => `Trước là một dòng, nay là các trường hợp: ${codes}.`,
    'case-merged': (codes) => `Trước là các trường hợp (${codes}), nay là một dòng.`,
  },
  meanings: {
    'service-level-lowered': 'hạ mức độ dịch vụ công',
    'service-level-raised': 'nâng mức độ dịch vụ công',
    'level-moved': 'chuyển cấp thực hiện',
    renamed: 'đổi tên',
    respelled: 'chỉ khác cách viết',
    'code-form': 'chỉ khác dạng mã',
    'code-office': 'đổi cơ quan trong mã',
    'decision-replaced': 'thay quyết định công bố',
    abolished: 'bãi bỏ',
    reinstated: 'có hiệu lực trở lại',
    replaced: 'bị thay thế',
    'replaced-by': 'ghi thủ tục thay thế',
    filled: 'bổ sung',
    emptied: 'để trống',
    changed: 'sửa',
  },
  explained: {
    'list-removed':
      'Trong nhiều danh mục, một danh mục đã mất cùng mọi dòng của nó. Có thể là mất ngoài ý muốn nên cần có người xem lại.',
    'list-added':
      'Danh mục trước chưa có. Các dòng của nó không được nêu từng dòng: hãy rà soát danh mục ấy.',
    'list-renamed': 'Danh mục nằm ở đường dẫn khác; những thay đổi trong đó cũng được nêu.',
    removed:
      'Thủ tục có trong bản trước, không có trong bản sau. Chỉ ở mức lưu ý khi danh mục quốc gia cũng đã bỏ hoặc bãi bỏ thủ tục ấy.',
    'row-removed':
      'Thủ tục có nhiều dòng, nay ít dòng hơn. Nếu mất dòng có mức dịch vụ cao nhất thì mức dịch vụ bị hạ.',
    added: 'Thủ tục không có trong bản trước.',
    renumbered:
      'Một thủ tục bị bỏ ra và một thủ tục cùng tên được thêm vào: có lẽ là một thủ tục với mã khác. Đây là đề xuất; cần tra lại mã.',
    'case-split': 'Trước đây thủ tục là một dòng; nay mỗi trường hợp là một dòng.',
    'case-merged': 'Trước đây mỗi trường hợp là một dòng; nay thủ tục là một dòng.',
    'service-level-lowered':
      'Mức độ dịch vụ công trực tuyến thấp hơn trước: từ toàn trình xuống một phần, hoặc từ một phần xuống chỉ cung cấp thông tin.',
    'service-level-raised': 'Mức độ dịch vụ công trực tuyến cao hơn trước.',
    'level-moved': 'Cấp thực hiện thủ tục khác trước: cấp bộ, cấp tỉnh hoặc cấp xã.',
    renamed: 'Tên thủ tục dùng từ ngữ khác trước.',
    respelled: 'Chỉ khác cách viết: chữ hoa, dấu cách, dấu chấm cuối.',
    'code-form': 'Vẫn mã ấy ở dạng khác, ví dụ có hoặc không có phần mã cơ quan.',
    'code-office': 'Phần mã cơ quan trong mã khác trước.',
    'decision-replaced': 'Quyết định công bố được dẫn khác trước.',
    abolished: 'Nay thủ tục được ghi là đã bãi bỏ.',
    reinstated: 'Trước đây thủ tục được ghi là đã bãi bỏ hoặc bị thay thế; nay không còn ghi như vậy.',
    replaced: 'Nay thủ tục được ghi là bị thay thế.',
    'replaced-by': 'Đã ghi thủ tục thay thế, hoặc ghi thủ tục thay thế khác trước.',
    filled: 'Trước đây để trống, nay có nội dung.',
    emptied: 'Trước đây có nội dung, nay để trống.',
    changed: 'Giá trị khác trước.',
    'not-followed':
      'Danh mục quốc gia đã thay đổi nhưng danh mục này vẫn ghi khác. Việc này chờ người xử lý và không làm cho lần chạy không đạt.',
  },
  value: (meaning, property, before, after) => {
    const start = meaning.charAt(0).toUpperCase() + meaning.slice(1)
    if (before === '') return `${start} (${property}): “${after}”.`
    if (after === '') return `${start} (${property}): trước là “${before}”.`
    return `${start} (${property}): “${before}” → “${after}”.`
  },
  causes: { baseline: 'theo danh mục quốc gia', local: 'của địa phương' },
  records: (count) => `${count} dòng`,
  same: (count) => `${count} dòng không đổi`,
  noList: 'không danh mục nào thay đổi',
  none: (count) => `không có; ${count} dòng không đổi`,
  changed: (count) => `${count} thay đổi`,
  onlyForms: (count) =>
    `Chỉ khác dạng mã: ${count} dòng. Vẫn là thủ tục ấy, không có gì khác thay đổi nên không liệt kê ở đây; bảng tính, CSV và JSON có đủ.`,
  leftOut: (listed, all) =>
    `Liệt kê ở đây ${listed} trong ${all} mục, mục nghiêm trọng nhất trước; bảng tính, CSV và JSON có đủ.`,
  lost: (count) => `${count} dòng không đọc được nên không được so sánh`,
}
