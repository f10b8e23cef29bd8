import type { Language } from '../language.ts'

export const report: Language['report'] = {
  titles: {
    validate: 'Kết quả kiểm tra danh mục thủ tục hành chính',
    compare: 'Kết quả đối chiếu danh mục thủ tục hành chính',
    report: 'Báo cáo danh mục thủ tục hành chính',
    audit: 'Kết quả rà soát danh mục thủ tục hành chính',
  },
  labels: {
    baseline: 'Danh mục đối chiếu',
    baselineOutside: 'Danh mục đối chiếu nằm ngoài kho mã nguồn',
    catalogue: 'Danh mục',
    unit: 'Đơn vị',
    units: 'Các đơn vị',
    province: 'Tỉnh, thành phố',
    provinces: 'Theo tỉnh, thành phố',
    level: 'Cấp',
    sources: 'Nguồn dữ liệu',
    encoding: 'Bảng mã',
    records: 'Số dòng',
    procedures: 'Số thủ tục',
    scope: 'Thuộc phạm vi',
    matched: 'Khớp',
    matchedByName: 'Chỉ theo tên',
    missing: 'Còn thiếu',
    renumbered: 'Trong đó: ghi mã khác',
    extra: 'Thừa',
    ofAbsentIssuers: 'trong đó của cơ quan không có trong danh mục đối chiếu',
    different: 'Khác tên',
    uncoded: 'Không có mã dùng được',
    eligible: 'Đủ điều kiện toàn trình',
    fullOnline: 'Toàn trình',
    partial: 'Một phần',
    information: 'Cung cấp thông tin',
    notOffered: 'Chưa cung cấp',
    unknown: 'Chưa xác định',
    total: 'Tổng số',
    findings: 'Phát hiện',
    gaps: 'Thủ tục còn thiếu',
    figures: 'Số liệu',
    targets: 'Các chỉ tiêu',
    plans: 'Kế hoạch',
    policy: 'Lưu ý',
    target: 'Chỉ tiêu',
    measured: 'Thực tế',
    verdict: 'Đánh giá',
    serviceTable: 'Cung cấp dịch vụ công trực tuyến',
    comparison: 'Đối chiếu',
    nextSteps: 'Việc cần làm tiếp',
    overview: 'Tổng quan',
    coverage: 'Độ bao phủ',
    online: 'Trực tuyến',
    field: 'Lĩnh vực',
    rule: 'Quy tắc',
    severity: 'Mức độ',
    place: 'Vị trí',
    code: 'Mã',
    name: 'Tên',
    message: 'Nội dung',
    columns: 'Các cột nhận ra',
    ignored: 'Không đọc',
    notFound: 'Không có cột',
    notMeasured: 'Không tính được',
    toolErrors: 'Sự cố khi chạy',
    outcome: 'Kết luận',
    part: 'Tử số',
    whole: 'Mẫu số',
    share: 'Tỷ lệ',
    definition: 'Cách tính',
    suggestion: 'Cách xử lý',
    noFindings: 'Không có phát hiện nào',
    others: 'Khác',
    ofWhichInformation: 'Trong đó: cung cấp thông tin',
    basis: 'Căn cứ',
    off: 'không áp dụng',
  },
  asOf: (date) => `tính đến ngày ${date}`,
  from: (date) => `từ ngày ${date}`,
  policy: {
    within: (dimension, key) => `${dimension} ${key}`,
    procedures: (count) => `${count} thủ tục`,
    points: (count) => `${count} điểm phần trăm`,
    allowance: (allowed, short) =>
      short === '' ? `cho phép thiếu ${allowed}` : `còn thiếu ${short}, cho phép ${allowed}`,
    by: (date) => `hạn ${date}`,
    absent: 'không có trong danh mục',
    notUnderstood: (words) => `ghi “${words}”`,
    allDone: (count, of) => `${count}/${of} đơn vị đã hoàn thành toàn bộ`,
    profileNotInForce: (title, days) =>
      `“${title}” không có hiệu lực vào ngày này${days === '' ? '' : ` (${days})`}; lần chạy này vẫn áp dụng.`,
    inForceFrom: (date) => `từ ngày ${date}`,
    inForceUntil: (date) => `đến hết ngày ${date}`,
    targetConcernsNobody: (metric, unit) =>
      `Không có danh mục nào của “${unit}” nên chưa đánh giá đơn vị này theo chỉ tiêu: ${metric}.`,
    planConcernsNobody: (plan) => `Không có danh mục nào thuộc phạm vi của kế hoạch “${plan}”.`,
  },
  scope: {
    commune: 'Thủ tục cấp xã trong danh mục đối chiếu, còn hiệu lực, không phải thủ tục nội bộ.',
    'province-and-commune':
      'Thủ tục cấp tỉnh và cấp xã trong danh mục đối chiếu, còn hiệu lực, không phải thủ tục nội bộ: danh mục của tỉnh bao gồm cả hai cấp.',
    'province-or-commune':
      'Thủ tục cấp tỉnh và cấp xã trong danh mục đối chiếu, còn hiệu lực, không phải thủ tục nội bộ: chưa biết đơn vị thuộc cấp nào nên tính cả hai cấp.',
    ministry: 'Thủ tục cấp Bộ trong danh mục đối chiếu, còn hiệu lực, không phải thủ tục nội bộ.',
    other: 'Thủ tục của cơ quan khác trong danh mục đối chiếu, còn hiệu lực, không phải thủ tục nội bộ.',
    whole:
      'Mọi thủ tục trong danh mục đối chiếu, còn hiệu lực, không phải thủ tục nội bộ: danh mục đối chiếu không ghi cấp thực hiện.',
  },
  tiersApart: () =>
    'Danh mục của tỉnh và danh mục của xã gồm những thủ tục khác nhau: số liệu được nêu riêng, không cộng chung.',
  levelsUnknown: (count) =>
    `Có ${count} thủ tục trong danh mục đối chiếu không ghi cấp thực hiện: không tính vào tử số lẫn mẫu số, chỉ nêu là chưa xác định.`,
  baselineDate: (date) =>
    date === '' ? 'Không rõ danh mục này lập ngày nào.' : `Số liệu tính đến ngày ${date}.`,
  baselineDetails: (filled, notAdded) =>
    `${filled === '' ? 'Tệp bổ sung không điền thêm được nội dung nào.' : `Bổ sung từ tệp thứ hai: ${filled}.`}${notAdded === '' ? '' : ` Có ${notAdded} mã chỉ có trong tệp này, không được thêm vào.`}`,
  partialBaseline: () =>
    'Danh mục đối chiếu chưa đầy đủ: không thể kết luận thủ tục nằm ngoài danh mục đối chiếu là thừa.',
  row: (row) => `dòng ${row}`,
  rowInTable: (row, table, tableRow, cell, page) =>
    `dòng ${row} (${page === '' ? '' : `trang ${page}, `}bảng ${table}, ${cell === '' ? `dòng ${tableRow}` : `ô ${cell}`})`,
  line: (line) => `dòng văn bản ${line}`,
  rows: (rows) => `dòng ${rows}`,
  sheet: (sheet) => `trang tính “${sheet}”`,
  measuredIn: (metric, count, of) =>
    `${metric}: tính được ở ${count}/${of} danh mục; các danh mục còn lại không nằm trong số liệu này.`,
  leftOut: (listed, all) =>
    `Ở đây liệt kê ${listed} trong ${all} phát hiện, lỗi đứng trước; tệp ghi mọi phát hiện có đủ.`,
  baselineOutside: (count, path, rules) =>
    `Danh mục đối chiếu "${path}" nằm ngoài kho mã nguồn này và có ${count} phát hiện của riêng nó: ${rules}. Ở đây không liệt kê từng phát hiện đó.`,
  andMore: (count) => `và ${count} mục khác`,
  groupedBy: (dimension) => `Số thủ tục theo ${dimension}`,
  countedInEach: () =>
    'Thủ tục thuộc nhiều nhóm được tính ở từng nhóm, nên cộng các dòng lại lớn hơn dòng tổng cộng.',
  countedOnce: () =>
    'Thủ tục có trong nhiều danh mục chỉ được tính một lần trong tổng số, nên cộng số thủ tục của từng danh mục lại lớn hơn.',
  counted: (records, procedures) => `${records} dòng, ${procedures} thủ tục`,
  encoding: (title, confidence, savedAs) =>
    `${title}${confidence === undefined ? '' : ` (chắc ${confidence})`}${savedAs === undefined ? '' : `, lưu dưới dạng ${savedAs}`}`,
  suggests: (field, value, confidence, evidence) =>
    `Có lẽ ${field} là “${value}” (chắc ${confidence}): ${evidence}.`,
  byNames: (title) => `${title} (theo mã và tên)`,
  causeShare: (count, of) => {
    if (of === undefined) return `${count} dòng`
    return count === of ? `Tất cả ${of} dòng` : `${count}/${of} dòng`
  },
  inCatalogues: (share, catalogues) => `${share}, trong ${catalogues} danh mục`,
  cause: (share, clause, places) => `${share}: ${clause}${places === '' ? '' : ` (${places})`}.`,
  unitsPresent: (present, expected) => `${present}/${expected} đơn vị có danh mục`,
  unitsListed: (listed) =>
    `${listed} đơn vị trong danh sách; không có hai danh mục nào cùng cấp, cùng tỉnh nên không xét đơn vị còn thiếu`,
  unitsUncertain: (count) =>
    `${count} đơn vị chưa rõ đã có danh mục hay chưa: tên của một danh mục hợp với nhiều đơn vị, hoặc là tên cũ`,
  unitsMissing: (count, names) => `còn thiếu ${count} đơn vị: ${names}`,
  noUnit: (source) => `${source}: không ghi đơn vị`,
  rulesChanged: (list) => `Quy tắc được điều chỉnh cho lần chạy này: ${list}.`,
  next: {
    fixErrors: (rule, count) => `Sửa các lỗi trước: ${rule} (${count}).`,
    addMissing: (count) => `Bổ sung ${count} thủ tục còn thiếu, hoặc xác định vì sao đơn vị không có.`,
    reach: (command) => `Xem cần làm những thủ tục nào để đạt chỉ tiêu chưa đạt: ${command}`,
    explain: (command) => `Xem ý nghĩa của một quy tắc và cách xử lý: ${command}`,
    allFindings: (command) => `Ghi mọi phát hiện ra tệp: ${command}`,
    writeFile: (command) => `Ghi kết quả này ra tệp: ${command}`,
    giveBaseline: (command) =>
      `Để biết thủ tục nào còn thiếu hoặc lỗi thời, cung cấp danh mục quốc gia: ${command}`,
    giveLevel: () =>
      'Cho biết đơn vị thuộc cấp nào, ví dụ --level commune (cấp xã), để chỉ xét các thủ tục của cấp đó.',
    nothing: () => 'Không có gì phải sửa.',
  },
  page: {
    contents: 'Mục lục',
    skip: 'Đến phần nội dung',
    search: 'Tìm kiếm',
    all: 'tất cả',
    copy: 'Sao chép dạng CSV',
    copied: 'Đã sao chép.',
    keyFigures: 'Số liệu chính',
    chart: 'Biểu đồ',
    column: 'Cột',
    definitions: 'Cách tính và căn cứ',
    listedFindings: 'Phụ lục: từng phát hiện',
    missingProcedures: 'Phụ lục: các thủ tục còn thiếu',
    shown: (shown, all) => `Đang hiện ${shown}/${all} dòng`,
    outOf: (part, whole) => `${part}/${whole}`,
    missingListed: (listed, all) =>
      `Ở đây liệt kê ${listed} trong ${all} thủ tục còn thiếu; tệp ghi mọi phát hiện có đủ.`,
    conclusion: (found, { outcome, targets, missing }) => {
      const head = {
        passed: 'Kết quả kiểm tra: đạt',
        failed: 'Kết quả kiểm tra: không đạt',
        incomplete: 'Việc kiểm tra chưa hoàn tất',
      }
      const clauses = [
        ...(targets === undefined ? [] : [`đạt ${targets.met}/${targets.all} chỉ tiêu`]),
        ...(missing === undefined
          ? []
          : [`còn thiếu ${missing.count}/${missing.scope} thủ tục thuộc phạm vi`]),
        found === '' ? 'không phát hiện gì sai' : `phát hiện ${found}`,
      ]
      return `${outcome === undefined ? 'Chỉ nêu số liệu, không đánh giá' : head[outcome]}; ${clauses.join('; ')}.`
    },
    strip: (units, lowest, middle, highest) =>
      `${units} đơn vị, xếp từ tỷ lệ thấp nhất: thấp nhất ${lowest}, ở giữa ${middle}, cao nhất ${highest}.`,
    line: (target, below) => `Đường kẻ là chỉ tiêu ${target}; số đơn vị ở dưới đường kẻ: ${below}.`,
    made: (tool, configuration) => `Lập bằng ${tool}; sha256 của cấu hình: ${configuration}.`,
  },
}
