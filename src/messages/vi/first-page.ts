import type { FirstPageText } from '../contract/first-page.ts'

export const firstPage: FirstPageText = {
  unnamed: (file) => `chưa ghi tên, danh mục trong tệp “${file}”`,
  units: (count, level) => `${count} đơn vị${level === '' ? '' : ` ${level}`}`,
  catalogues: (count) => `${count} danh mục`,
  judgedOn: (date) => `ngày rà soát: ${date}`,
  together: ({ units, held, scope, percent, missing }) =>
    `Danh mục của ${units} đơn vị có ${held}/${scope} thủ tục phải cung cấp (${percent}); ${missing === '0' ? 'không thiếu thủ tục nào' : `còn thiếu ${missing}`}.`,
  figure: (name, percent, part, whole) => `${name}: ${percent} (${part}/${whole} thủ tục).`,
  labels: {
    gaps: 'Lĩnh vực còn thiếu nhiều nhất',
    first: 'Việc cần làm trước',
    lists: 'Các danh mục',
    made: 'Báo cáo này được lập như thế nào',
    baselineFindings: 'Phát hiện của danh mục đối chiếu',
  },
  lowest: (metric) => `Các đơn vị thấp nhất về ${metric.charAt(0).toLowerCase()}${metric.slice(1)}`,
  gap: (missing, held, scope) => `còn thiếu ${missing}, đã có ${held}/${scope}`,
  list: (file, procedures, date) => `${file}: ${procedures}${date === '' ? '' : `, ${date}`}`,
  rowsOnly: (rows) => `${rows} dòng, chưa dòng nào có mã thủ tục dùng được`,
  dates: {
    given: (date) => `số liệu đến ngày ${date}`,
    inName: (date) => `tên tệp ghi ngày ${date}`,
    unknown: () => 'chưa rõ ngày lập',
  },
  since: ({ date, shares, change, fresh, resolved }) =>
    `So với kỳ ${date}: ${shares === '' ? '' : `${shares} thủ tục (${change}); `}đã xử lý ${resolved} phát hiện, phát sinh ${fresh}.`,
  who: {
    unit: 'Đơn vị làm được ngay',
    province: 'Đề nghị cấp tỉnh',
    ministry: 'Đề nghị bộ, ngành',
  },
  gives: (count, from, to) => `thêm tối đa ${count} thủ tục: ${from} → ${to}`,
  steps: {
    fixCodes: (count) => `Sửa lại cho đúng ${count} mã thủ tục.`,
    addCodes: (count) => `Ghi mã cho ${count} dòng chưa có mã thủ tục.`,
    addMissing: (count) => `Bổ sung ${count} thủ tục còn thiếu, hoặc xác định vì sao đơn vị không có.`,
    fixErrors: (title, count) => `Sửa ${count} lỗi: ${title}.`,
    sayServiceLevel: (count) => `Ghi mức độ cung cấp dịch vụ công trực tuyến của ${count} thủ tục chưa ghi.`,
    offerFull: (count) =>
      `Cung cấp dịch vụ công trực tuyến toàn trình đối với ${count} thủ tục đủ điều kiện.`,
    checkExtra: (count) =>
      `Rà soát ${count} thủ tục không có trong danh mục đối chiếu: trình công bố, công khai theo quy định, hoặc đưa ra khỏi danh mục.`,
    reachTargets: (units) => `Đôn đốc ${units} đơn vị chưa đạt chỉ tiêu.`,
    sayAgency: (count) =>
      `Bổ sung thông tin về cấp thực hiện, cơ quan thực hiện của ${count} thủ tục: hiện chưa rõ thuộc thẩm quyền giải quyết của cơ quan nào.`,
  },
  rest: () => 'Danh sách từng thủ tục, từng phát hiện có trong bảng tính và trong phụ lục của báo cáo này.',
  counted: (own, baseline) =>
    `Phát hiện của danh mục: ${own}; của danh mục đối chiếu: ${baseline}. Phát hiện của danh mục đối chiếu được nêu riêng, không tính cho đơn vị nào.`,
  heldOfMatched: ({ held, matched, rest }) =>
    `Trong ${matched} thủ tục khớp với danh mục đối chiếu, ${held} thủ tục thuộc phạm vi đơn vị phải cung cấp, ${rest} thủ tục ngoài phạm vi hoặc chưa rõ.`,
}
