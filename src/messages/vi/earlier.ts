import type { Language } from '../language.ts'

export const earlier: Language['earlier'] = {
  labels: {
    known: 'Đã biết',
    earlier: 'Lần trước',
    knownFindings: 'Phát hiện đã biết',
    expired: 'Đã hết hạn, nay lại được tính',
    stale: 'Không còn nữa: bỏ ra bằng lệnh “rasoat known prune”',
  },
  accepted: (date, owner, reason) => `Đã biết đến hết ngày ${date} (${owner}): ${reason}`,
  standIn: (source) => `theo ${source}`,
  noneKnown: () => 'không có',
  expired: (count) => `${count} đã hết hạn`,
  stale: (count) => `${count} không còn nữa`,
  elsewhere: (count) => `${count} thuộc danh mục không được đọc trong lần chạy này`,
  entry: (what, owner, reason, date) => `${what}, đến hết ngày ${date} (${owner}): ${reason}`,
  against: (source, date) => `So với ${source}, tính đến ngày ${date}`,
  newFindings: (count) => `${count} phát hiện mới`,
  worse: (count) => `${count} số liệu kém đi`,
  nothingWorse: () => 'không có gì kém đi',
  withinAllowance: () => 'trong mức cho phép',
  metric: (name, before, now) => `${name}: trước là ${before}, nay là ${now}.`,
  byCount: (rule, catalogue, before, now) =>
    `${rule}, ${catalogue}: trước là ${before}, nay là ${now}. Kết quả trước chỉ giữ lại một phần các phát hiện này nên chỉ so được số lượng; tệp ghi riêng để so sánh thì có đủ.`,
  notCompared: (count) => `không so sánh độ bao phủ: ${count}`,
  otherBasis: (before, now) =>
    `độ bao phủ trước là ${before.share} theo công thức hoặc phạm vi khác (${before.basis}), nay là ${now.share} (${now.basis}). Không so sánh hai tỷ lệ này, cũng không so sánh những gì phụ thuộc phạm vi như thủ tục còn thiếu.`,
  newCatalogues: (list) => `Không có trong kết quả trước nên được đánh giá như lần đầu: ${list}.`,
  vanished: (list) => `Có trong kết quả trước nhưng không có trong lần chạy này: ${list}.`,
  notFailing: (count) =>
    `${count} phát hiện đã biết hoặc đã có từ trước không được chú thích ở đây; số lượng vẫn nằm trong bản tóm tắt.`,
  head: () =>
    [
      '# Các phát hiện tạm thời được chấp nhận. rasoat vẫn đếm, nêu riêng và không kết luận “không đạt” vì chúng cho đến',
      '# hết ngày ghi ở “expires”. Khóa là “fingerprint”: thủ tục, quy tắc, trường thông tin và giá trị; dòng có thể chuyển chỗ.',
      '# Tệp này do các lệnh “rasoat known add”, “prune” và “list” ghi; chỉ các ghi chú ở đầu tệp được giữ lại.',
    ].join('\n'),
  added: (count, path) => `Đã thêm ${count} phát hiện đã biết vào ${path}`,
  pruned: (count, path) => `Đã bỏ ${count} phát hiện không còn nữa khỏi ${path}`,
  sampled: (rule, kept, all) =>
    `${rule}: kết quả chỉ giữ ${kept} trong ${all} phát hiện; không thể thêm các phát hiện còn lại. Hãy chạy lại việc rà soát với --samples ${all.replace(/\D/g, '')}.`,
  listed: (path, count, expired) => `${path}: ${count} phát hiện đã biết, ${expired} đã hết hạn`,
  daysLeft: (days) => `còn ${days} ngày`,
  lastDay: () => 'ngày cuối',
  daysOver: (days) => `hết hạn ${days} ngày trước`,
  ratchetKept: {
    behind: (path) => `${path} được giữ nguyên: lần chạy này kém hơn.`,
    allowed: (path) => `${path} được giữ nguyên: lần chạy này kém hơn, dù vẫn trong mức cho phép.`,
    incomplete: (path) => `${path} được giữ nguyên: lần chạy này chưa hoàn tất.`,
    'new-list': (path) => `${path} được giữ nguyên: một danh mục chưa có trong đó không đạt.`,
  },
}
