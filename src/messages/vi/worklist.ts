import type { Language } from '../language.ts'

export const worklist: Language['worklist'] = {
  columns: {
    number: 'STT',
    severity: 'Mức độ',
    rule: 'Vấn đề',
    code: 'Mã TTHC',
    name: 'Tên thủ tục',
    level: 'Cấp thực hiện',
    message: 'Nội dung cụ thể',
    fix: 'Cách xử lý',
    suggested: 'Giá trị gợi ý',
    property: 'Cột',
    source: 'Vị trí',
    row: 'Dòng',
    resolved: 'Đã xử lý / Resolved',
    note: 'Ghi chú / Note',
    key: 'Mã dòng (không sửa)',
  },
  sheets: { list: 'Việc cần xử lý', guide: 'Hướng dẫn' },
  title: (unit) => `Danh sách việc cần xử lý: ${unit}`,
  head: (lines, date) => `${lines} việc, tính đến ngày ${date}. Chỉ ghi vào hai cột màu vàng.`,
  answers: ['Có', 'Không'],
  prompt: () => 'Chọn Có khi đã sửa xong trong danh mục của đơn vị; chưa sửa thì chọn Không hoặc để trống.',
  suggested: (value, confidence) => `${value} (${confidence})`,
  guide: [
    'Trước hết sửa trong danh mục (hoặc hệ thống) của đơn vị. Tệp này chỉ ghi lại việc đã làm, không tự sửa danh mục.',
    'Ở cột “Đã xử lý / Resolved”, chọn Có cho mỗi dòng đã sửa xong. Dòng chưa sửa thì để trống.',
    'Ở cột “Ghi chú / Note”, ghi những điều người kiểm tra cần biết: vì sao chưa sửa được, đã hỏi ai, từ khi nào.',
    'Được sắp xếp và lọc. Không sửa ô nào khác, không thêm, không xóa dòng hay cột. Tệp bị sửa ở chỗ khác sẽ được trả lại.',
    'Lưu dưới dạng bảng tính (.xlsx) rồi gửi lại cùng danh mục đã sửa. Danh mục mới sẽ được rà soát và đối chiếu với nội dung đơn vị đã ghi.',
    'Giá trị gợi ý chỉ là đề xuất, trong ngoặc là độ chắc chắn. Cần kiểm tra trước khi dùng.',
  ],
  lines: 'Số việc',
  leftOut: 'Không có trong danh sách này',
  accepted: (count) => `${count} phát hiện đang được tạm thời chấp nhận.`,
  notes: (count) => `${count} lưu ý để biết, không phải xử lý gì.`,
  beyond: (count, listed) =>
    `${count} phát hiện nữa: mỗi danh sách chỉ ghi tối đa ${listed} việc, ưu tiên việc nghiêm trọng. Lần sau sẽ có các phát hiện này.`,
  wrote: (count, folder, clean) =>
    `Đã ghi ${count} danh sách việc vào ${folder}${clean === '' ? '' : `; ${clean} đơn vị không có việc nào phải xử lý`}`,
  noUnit: (count) =>
    `${count} phát hiện không thuộc danh mục nào (đơn vị chưa có danh mục) nên không nằm trong danh sách việc nào.`,
  stale: (list) => `Của lần chạy trước, được giữ nguyên: ${list}`,
  result: {
    title: 'Kết quả đối chiếu danh sách việc các đơn vị gửi lại',
    labels: {
      state: 'Tình trạng',
      lines: 'Số việc',
      new: 'Mới phát sinh',
      cell: 'Ô',
      note: 'Ghi chú',
      units: 'Số đơn vị',
      refused: 'Không nhận',
      without: 'Danh mục không có danh sách việc gửi lại',
      total: 'Tổng số',
    },
    states: {
      resolved: 'đã xử lý',
      'still-there': 'ghi đã xử lý nhưng vẫn còn',
      'resolved-unsaid': 'đã xử lý, chưa ghi',
      open: 'chưa xử lý',
      unchecked: 'chưa kiểm tra được',
    },
    headings: {
      resolved: 'Ghi đã xử lý, đúng là đã xử lý',
      'still-there': 'Ghi đã xử lý nhưng vẫn còn',
      'resolved-unsaid': 'Đã xử lý nhưng chưa ghi',
      open: 'Chưa xử lý',
      unchecked: 'Chưa kiểm tra được',
      new: 'Mới phát sinh từ khi lập danh sách việc',
    },
    reasons: {
      'list-not-read': 'lần chạy này không đọc danh mục của đơn vị',
      'rule-not-applied': 'lần chạy này không áp dụng quy tắc này',
      'nothing-to-look-at': 'danh mục trống hoặc không có mã dùng được',
      'other-scope': 'lần chạy này xét thủ tục của cấp, cơ quan khác hoặc theo công thức khác',
    },
    saidAndIs: (resolved, said) =>
      said === '0'
        ? 'chưa ghi việc nào là đã xử lý'
        : `ghi đã xử lý ${said} việc, trong đó đúng ${resolved} việc`,
    madeOn: (date) => `danh sách việc tính đến ngày ${date}`,
    sameList: () => 'Danh mục vẫn là tệp cũ: chưa có gì được sửa trong đó.',
    otherBaseline: () => 'Danh mục quốc gia nay đã khác: có phát hiện phát sinh hoặc mất đi vì lý do này.',
    now: (catalogue) => `Danh mục nay có tên là ${catalogue}.`,
    newUnknown: () =>
      'Danh sách việc không ghi hết các phát hiện vào ngày lập nên không biết được phát hiện nào là mới.',
    unclear: (cell, text) => `Ô ${cell} ghi “${text}”, không rõ là có hay không; được hiểu là không.`,
    beside: (count) => `${count} ô bên cạnh bảng có nội dung nhưng không được đọc.`,
    accepted: () => 'đang được tạm thời chấp nhận',
    refusals: {
      'no-worklist': () => 'Đây không phải là danh sách việc do rasoat lập.',
      'other-version': () => 'Tệp do một phiên bản khác của rasoat lập, phiên bản này không đọc được.',
      damaged: () =>
        'Trang tính ẩn ghi lại nội dung ban đầu đã bị xóa hoặc không còn đầy đủ. Hãy chép hai cột màu vàng sang một bản mới của danh sách việc.',
      edited: (count) => `${count} ô không thuộc phần để ghi đã bị sửa:`,
      twice: (other) => `Cùng một đơn vị với ${other}, không biết lấy tệp nào. Hãy bỏ bớt một tệp.`,
    },
    edits: {
      changed: (place, before, now) =>
        before === ''
          ? `${place}: trước để trống, nay là “${now}”`
          : now === ''
            ? `${place}: trước là “${before}”, nay để trống`
            : `${place}: trước là “${before}”, nay là “${now}”`,
      'removed-row': (place, before) => `${place}: mất một dòng: “${before}”`,
      'added-row': (place, _, now) => `${place}: thêm một dòng: “${now}”`,
      'repeated-row': (place) => `${place}: dòng này bị lặp lại`,
    },
  },
}
