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
  },
  kinds: {
    removed: 'bỏ ra',
    added: 'thêm vào',
    changed: 'sửa đổi',
    renumbered: 'đổi mã?',
    'case-split': 'tách thành các trường hợp',
    'case-merged': 'gộp các trường hợp',
  },
  says: {
    removed: () => 'Không còn trong danh mục.',
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
  value: (meaning, property, before, after) => {
    const start = meaning.charAt(0).toUpperCase() + meaning.slice(1)
    if (before === '') return `${start} (${property}): “${after}”.`
    if (after === '') return `${start} (${property}): trước là “${before}”.`
    return `${start} (${property}): “${before}” → “${after}”.`
  },
  causes: { baseline: 'theo danh mục quốc gia', local: 'của địa phương' },
  records: (count) => `${count} dòng`,
  same: (count) => `${count} dòng không đổi`,
  none: (count) => `không có; ${count} dòng không đổi`,
  lost: (count) => `${count} dòng không đọc được nên không được so sánh`,
}
