import type { Language } from '../language.ts'

export const document: Language['document'] = {
  form: {
    parent: 'Tên cơ quan chủ quản',
    agency: 'Tên cơ quan báo cáo',
    number: 'Số: ……/BC-……',
    state: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: '……, ngày …… tháng …… năm ……',
    title: 'BÁO CÁO',
    addressee: 'Kính gửi: ………………………………………',
    recipients: 'Nơi nhận:',
    received: ['- Như trên;', '- Lưu: VT, ……'],
    office: 'Quyền hạn, chức vụ của người ký',
    name: 'Họ và tên',
    attached: '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm ……)',
    unit: '………………',
  },
  letters: 'abcdđeghiklmnopqrstuvxy',
  subjects: {
    validate: 'Kết quả kiểm tra danh mục thủ tục hành chính',
    compare: 'Kết quả đối chiếu danh mục thủ tục hành chính',
    report: 'Tình hình danh mục thủ tục hành chính',
    audit: 'Kết quả rà soát danh mục thủ tục hành chính',
  },
  subject: (title, unit) => (unit === '' ? title : `${title} của ${unit}`),
  fromFile: (unit, file) => `${unit} (tệp “${file}”)`,
  opening: (what, date) =>
    `Danh mục thủ tục hành chính của ${what} đã được rà soát, số liệu tính đến ngày ${date}. Kết quả cụ thể như sau:`,
  units: (count) => `${count} đơn vị`,
  files: (count, appendix) => `${count} tệp, nêu tại phụ lục “${appendix}”`,
  table: (number, title) => `Bảng ${number}. ${title}`,
  appendix: (number) => `Phụ lục ${number}`,
  headings: {
    subject: 'Đối tượng và căn cứ rà soát',
    results: 'Kết quả rà soát',
    units: 'Kết quả của từng đơn vị',
    findings: 'Tồn tại, sai sót và cách xử lý',
    advice: 'Kiến nghị',
    troubles: 'Sự cố khi rà soát',
  },
  titles: {
    subject: 'Đối tượng rà soát',
    figures: 'Số liệu tổng hợp',
    ofUnit: (title, unit) => `${title} của ${unit}`,
    findings: 'Tổng hợp phát hiện theo quy tắc',
    overview: 'Tổng hợp theo đơn vị',
    missing: 'Các thủ tục còn thiếu',
    extra: 'Các thủ tục không có trong danh mục đối chiếu',
    different: 'Các thủ tục có tên khác với danh mục đối chiếu',
    definitions: 'Cách tính và căn cứ của các số liệu',
    sources: 'Các danh mục đã đọc',
    reach: 'Các thủ tục cần làm để đạt mục tiêu, theo thứ tự',
    gapsOfUnits: 'Thủ tục còn thiếu của từng đơn vị, theo lĩnh vực',
  },
  labels: {
    item: 'Nội dung',
    content: 'Thông tin',
    no: 'STT',
    asOf: 'Tính đến ngày',
    nameHere: 'Tên trong danh mục',
    nameInBaseline: 'Tên trong danh mục đối chiếu',
    example: 'Ví dụ',
    count: 'Số lượng',
    largestGaps: 'Lĩnh vực còn thiếu nhiều nhất (còn thiếu/thuộc phạm vi)',
  },
  figure: (name, share, formula) => `${name}: ${share}. Cách tính: ${formula}.`,
  unknown: (count) => `${count} thủ tục chưa xác định`,
  seeAppendix: (appendix, title) => `Phụ lục ${appendix}: ${title}.`,
  appendices: 'Phụ lục kèm theo',
  listed: (listed, all) =>
    listed === all
      ? `Danh sách gồm đủ ${all} trường hợp.`
      : `Ở đây liệt kê ${listed} trong tổng số ${all}. Phần còn lại có trong bảng tính (.xlsx) kèm theo báo cáo này.`,
  firstListed: (listed, all, isMoreKept) =>
    `Ở đây liệt kê ${listed} trong tổng số ${all} trường hợp, gồm các trường hợp đứng đầu của từng đơn vị. ${isMoreKept ? 'Bảng tính (.xlsx) kèm theo báo cáo này nêu nhiều hơn.' : 'Kết quả rà soát chỉ giữ lại các trường hợp này.'}`,
  firstShown: (shown, all, appendix) =>
    `Trên đây là ${shown} trong tổng số ${all} trường hợp; danh sách nêu tại ${appendix}.`,
  listIn: (appendix) => `Danh sách nêu tại ${appendix}.`,
  gapsAsked: (asked, units) =>
    `Tính trên ${asked}/${units} đơn vị có danh mục so được với danh mục đối chiếu.`,
  peersRoll: (having, asked) =>
    having === '0'
      ? `Trong ${asked} đơn vị so sánh được, không đơn vị nào còn có thủ tục chưa cung cấp toàn trình mà hơn một nửa số đơn vị khác cùng cấp đã cung cấp.`
      : `Trong ${asked} đơn vị so sánh được với các đơn vị cùng cấp, có ${having} đơn vị chưa cung cấp toàn trình ít nhất một thủ tục mà hơn một nửa số đơn vị khác cùng cấp đã cung cấp.`,
  recommend: {
    commonGaps: (most) => `Chỉ đạo các đơn vị bổ sung ${most} thủ tục mà hơn một nửa số đơn vị còn thiếu.`,
    peers: (total) =>
      `Xem xét cung cấp toàn trình ${total} thủ tục mà hơn một nửa số đơn vị cùng cấp đã cung cấp.`,
  },
  rule: (title, severity, count) => `${title} (${severity}, ${count})`,
  closing: 'Trên đây là báo cáo kết quả rà soát danh mục thủ tục hành chính./.',
}
