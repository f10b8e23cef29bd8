import type { Language } from '../language.ts'

export const init: Language['init'] = {
  title: (count) => `Tìm thấy ${count} danh mục`,
  bounded: (count) =>
    `Chỉ xem ${count} tệp đầu tiên theo tên. Muốn xem các tệp khác thì ghi rõ tệp hoặc thư mục.`,
  confidences: { sure: 'chắc chắn', likely: 'nhiều khả năng', possible: 'có thể' },
  rows: (count) => `${count} dòng`,
  headings: (row) => `tiêu đề ở dòng ${row}`,
  delimiter: (sign) => `ngăn cách bằng ${sign}`,
  tab: () => 'dấu tab',
  others: (names) => `Trong tệp còn có: ${names}`,
  sameColumns: (path) => `Các cột giống như trong ${path}`,
  examples: (list) => `ví dụ ${list}`,
  noField: () => 'bỏ qua',
  unit: (name) => `Đơn vị: ${name}`,
  level: (level) => `Cấp: ${level}`,
  because: {
    heading: () => 'nhận ra tiêu đề',
    headingAndValues: (share) => `nhận ra tiêu đề, và ${share} giá trị cũng đúng loại này`,
    headingAgainstValues: (share, better) =>
      better === ''
        ? `tiêu đề ghi như vậy, nhưng chỉ ${share} giá trị đúng loại này`
        : `tiêu đề ghi như vậy, nhưng chỉ ${share} giá trị đúng loại này: trông giống ${better}`,
    values: (share) => `không nhận ra tiêu đề, nhưng ${share} giá trị thuộc loại này`,
    nameWords: (share) => `không nhận ra tiêu đề, nhưng ${share} giá trị mở đầu như tên thủ tục`,
    officeWords: (share) => `không nhận ra tiêu đề, nhưng ${share} giá trị mở đầu như tên cơ quan`,
    taken: (field, by) => `giá trị thuộc loại ${field}, nhưng cột “${by}” đã là loại này`,
    yesNo: (share) => `${share} giá trị ghi có hoặc không; về việc gì thì chỉ con người mới biết`,
    numbers: () => 'các số, ví dụ số thứ tự',
    empty: () => 'không có gì trong cột',
    unknown: () => 'không nhận ra cả tiêu đề lẫn giá trị',
    beyond: () => 'chưa xem xét, vì có quá nhiều cột mang tiêu đề lạ',
    unnamed: () => 'cột cần có tiêu đề riêng thì mới dùng được',
  },
  unitBecause: {
    title: (text) => `tiêu đề của danh mục ghi “${text}”`,
    sheet: (text) => `trang tính có tên “${text}”`,
    file: (text) => `tệp có tên “${text}”`,
    folder: (text) => `thư mục có tên “${text}”`,
    unitColumn: (text) => `cột đơn vị ghi “${text}” ở mọi dòng`,
    levelColumn: (share) => `${share} số dòng thuộc cấp này`,
  },
  baselineBecause: {
    ministries: (count) => `các thủ tục do ${count} bộ, cơ quan trung ương công bố`,
    oneMinistry: (name) => `mọi thủ tục đều do ${name} công bố`,
    codesWithoutSuffix: (share) => `${share} mã không kèm mã của cơ quan địa phương`,
    mostRows: (rows, next) => `danh mục có ${rows} dòng, danh mục lớn thứ hai có ${next}`,
    fileName: (word) => `tên tệp có chữ “${word}”`,
  },
  baseline: (paths) => `Đề xuất làm danh mục đối chiếu: ${paths}`,
  noBaseline: () =>
    'Không có danh mục nào giống danh mục quốc gia. Thiếu danh mục đối chiếu thì chỉ kiểm tra được từng danh mục, không đối chiếu được.',
  baselineParts: (count) =>
    `Bỏ ra ${count} danh mục của riêng một bộ: có lẽ danh mục đối chiếu đã bao gồm các danh mục này.`,
  leftOut: () => 'Không dùng',
  ownFile: () => 'kết quả hoặc tệp cấu hình của chính rasoat',
  noProcedures: () => 'trong tệp không có mã lẫn tên thủ tục',
  next: {
    check: (path) => `Xem lại chỗ ghi nhiều khả năng hoặc có thể, và sửa ${path} nếu không đúng.`,
    run: (command) => `Sau đó chạy: ${command}`,
  },
  config: {
    head: 'Do lệnh "rasoat init" đề xuất. Mỗi dòng là một đề xuất: hãy xem lại và sửa chỗ không đúng.',
    paths: 'Đường dẫn tính từ thư mục chứa tệp này. Để chạy: rasoat audit',
    baseline: 'Danh mục dùng làm danh mục đối chiếu cho mọi danh mục khác.',
    noBaseline:
      'Danh mục dùng làm danh mục đối chiếu cho mọi danh mục khác, thường là danh mục quốc gia. Không có danh mục nào giống như vậy.',
    partialBaseline:
      'Nếu danh mục đối chiếu không có đủ mọi thủ tục thì không thể kết luận danh mục thừa thủ tục nào. Khi đó ghi:',
    parts: 'Danh mục của riêng một bộ, có lẽ danh mục đối chiếu đã bao gồm:',
    catalogues:
      'Các danh mục cần rà soát. Mỗi tệp là một danh mục riêng. Cột đã nhận ra theo tiêu đề thì không cần ghi; các dòng đó để ở dạng chú thích cho biết đã hiểu thế nào.',
    unitIsFile:
      'Mỗi tệp là một đơn vị, tên đơn vị là tên tệp. Muốn đặt tên khác cho một đơn vị thì ghi riêng một mục.',
    level: 'Không ghi cấp thì xét đơn vị theo mọi thủ tục cấp tỉnh và cấp xã.',
    columnsKnown: 'đã nhận ra theo tiêu đề',
    markField: 'TRUONG',
    lang: 'Ngôn ngữ của kết quả: vi (tiếng Việt), en (tiếng Anh) hoặc ar (tiếng Ả Rập).',
    asOf: 'Ngày chốt số liệu rà soát. Không ghi thì lấy ngày chạy.',
    failOn:
      'Mức thấp nhất bị coi là không đạt: error (lỗi), warning (cảnh báo), note (lưu ý) hoặc never (không xét).',
    rules: 'Đổi mức của một quy tắc, hoặc bỏ quy tắc. "rasoat explain rules" giải thích mọi quy tắc.',
    targets: 'Mức mà các chỉ số phải đạt. "rasoat explain metrics" giải thích mọi chỉ số.',
    basis: 'kế hoạch hoặc quyết định đặt ra chỉ tiêu',
    output: 'Nội dung in ra và các tệp cần ghi: đuôi tệp cho biết định dạng.',
  },
}
