import type { FirstPageText } from '../contract/first-page.ts'

export const firstPage: FirstPageText = {
  unnamed: (file) => `chưa ghi tên, danh mục trong tệp “${file}”`,
  units: (count) => `${count} đơn vị`,
  together: ({ units, held, scope, percent, missing }) =>
    `Danh mục của ${units} đơn vị có ${held}/${scope} thủ tục phải cung cấp (${percent}); ${missing === '0' ? 'không thiếu thủ tục nào' : `còn thiếu ${missing}`}.`,
  figure: (name, percent, part, whole) => `${name}: ${percent} (${part}/${whole} thủ tục).`,
  labels: {
    gaps: 'Lĩnh vực còn thiếu nhiều nhất',
    lowest: 'Đơn vị có tỷ lệ thấp nhất',
    first: 'Việc cần làm trước',
    lists: 'Các danh mục',
    made: 'Báo cáo này được lập như thế nào',
    baselineFindings: 'Phát hiện của danh mục đối chiếu',
  },
  gap: (missing, held, scope) => `thiếu ${missing}, có ${held}/${scope}`,
  list: (file, procedures, date) =>
    `${file}: ${procedures}, ${date === '' ? 'chưa rõ ngày lập' : `tính đến ngày ${date}`}`,
  since: ({ date, shares, change, fresh, resolved }) =>
    `So với kỳ ${date}: ${shares === '' ? '' : `${shares} thủ tục (${change}); `}đã xử lý ${resolved} phát hiện, phát sinh ${fresh}.`,
  who: {
    unit: 'Đơn vị làm được ngay',
    province: 'Cần cấp tỉnh',
    ministry: 'Cần bộ, ngành',
  },
  gives: (count, from, to) => `thêm tối đa ${count} thủ tục: ${from} → ${to}`,
  steps: {
    fixCodes: (count) => `Sửa ${count} mã thủ tục bị hỏng.`,
    addCodes: (count) => `Ghi mã cho ${count} dòng chưa có mã thủ tục.`,
    addMissing: (count) => `Bổ sung ${count} thủ tục còn thiếu, hoặc xác định vì sao đơn vị không có.`,
    fixErrors: (title, count) => `Sửa các lỗi: ${title} (${count}).`,
    sayServiceLevel: (count) => `Ghi mức độ dịch vụ công trực tuyến cho ${count} thủ tục chưa ghi.`,
    offerFull: (count) => `Cung cấp toàn trình ${count} thủ tục đủ điều kiện.`,
    checkExtra: (count) =>
      `Rà soát ${count} thủ tục không có trong danh mục đối chiếu: công bố, công khai, hoặc đưa ra khỏi danh mục.`,
    reachTargets: (units) => `Đôn đốc ${units} đơn vị chưa đạt chỉ tiêu.`,
    sayAgency: (count) =>
      `Đề nghị bộ, ngành công bố bổ sung cấp và cơ quan thực hiện của ${count} thủ tục: hiện chưa rõ thuộc thẩm quyền của ai.`,
  },
  rest: () => 'Danh sách từng thủ tục, từng phát hiện có trong bảng tính và trong phụ lục của báo cáo này.',
  counted: (own, baseline) =>
    `Phát hiện của danh mục: ${own}; của danh mục đối chiếu: ${baseline}. Phát hiện của danh mục đối chiếu được nêu riêng, không tính cho đơn vị nào.`,
  heldOfMatched: (held, matched) =>
    `Trong ${matched} thủ tục có trong danh mục đối chiếu, ${held} thủ tục thuộc phạm vi đơn vị phải cung cấp; số còn lại ngoài phạm vi này.`,
}
