import type { OptionName } from '../contract/help.ts'

export const options: Readonly<Record<OptionName, string>> = {
  config: 'tệp cấu hình; không ghi thì dùng tệp rasoat.yaml hoặc rasoat.json gần nhất',
  noConfig: 'không dùng tệp cấu hình nào, dù có',
  printConfig: 'in cấu hình đang có hiệu lực và nguồn gốc của từng giá trị; không rà soát gì',
  git: 'đọc phiên bản cũ từ bản này của kho git; A..B đọc cả hai, A...B đọc B và bản chung gần nhất của hai nhánh',
  failIfDifferent: 'kết thúc với mã 1 khi có bất kỳ thay đổi nào',
  oldBaseline: 'danh mục quốc gia vào lúc của phiên bản cũ (ghi được nhiều lần)',
  baseline: 'danh mục đối chiếu, thường là danh mục quốc gia (ghi được nhiều lần)',
  baselineDetails:
    'tệp thứ hai có cùng các mã: bổ sung cấp, cơ quan thực hiện… mà danh mục đối chiếu không ghi',
  partialBaseline: 'danh mục đối chiếu chưa đầy đủ: không kết luận được thủ tục thừa, chỉ nêu ở mức lưu ý',
  baselineDate: 'ngày của danh mục đối chiếu (YYYY-MM-DD), ghi trong báo cáo',
  format: 'định dạng kết quả: {words} (ghi được nhiều lần)',
  output:
    'tệp kết quả, đuôi tệp cho biết định dạng, hoặc ghi ĐỊNH-DẠNG=TỆP; không ghi thì in ra màn hình (ghi được nhiều lần)',
  rulesUrl: 'địa chỉ https của một bản RULES.md: liên kết của các phát hiện dẫn đến đó',
  lang: 'ngôn ngữ của kết quả và thông báo: vi (tiếng Việt), en (tiếng Anh) hoặc ar (tiếng Ả Rập)',
  level: 'cấp của đơn vị: ministry (cấp Bộ), province (cấp tỉnh), commune (cấp xã) hoặc other (cơ quan khác)',
  authority: 'danh mục của loại cơ quan nào: {glossed}; không ghi thì theo cấp của đơn vị',
  scope:
    'đơn vị phải có những thủ tục nào: {words}; mặc định là authority: thủ tục cùng cấp và thuộc thẩm quyền của đơn vị (level: mọi thủ tục cùng cấp; all: tất cả)',
  unit: 'tên đơn vị có danh mục',
  unitFromFile:
    'lấy tên đơn vị từ đường dẫn của từng tệp: biểu thức chính quy có nhóm (?<unit>…), và (?<province>…) nếu mỗi thư mục là một tỉnh',
  unitsFromColumn:
    'một cột của danh mục cho biết mỗi dòng thuộc đơn vị nào, mỗi đơn vị là một danh mục; --column unit="Tên đơn vị" để chỉ rõ cột',
  units:
    'danh sách các đơn vị hành chính (CSV, XLSX hoặc JSON) để kiểm tra đơn vị của từng danh mục: tên lạ, tên cũ, cấp, đơn vị chưa có danh mục',
  province: 'tỉnh, thành phố của các đơn vị, để phân biệt các đơn vị trùng tên',
  together: 'các tệp đưa vào là các phần của một danh mục',
  reconcile:
    'các tệp đưa vào là các bản của một danh mục (tỉnh hợp nhất): gộp lại và chỉ ra chỗ không thống nhất',
  asOf: 'ngày chốt số liệu rà soát, ví dụ 2026-11-22',
  failOn:
    'mức thấp nhất bị coi là không đạt: error (lỗi), warning (cảnh báo), note (lưu ý) hoặc never (không xét)',
  policy: 'tệp ghi chỉ tiêu và kế hoạch dùng để đánh giá; rasoat schema policy cho biết nội dung',
  profile:
    'bộ chỉ tiêu chính thức dùng để đánh giá, ví dụ index-766; rasoat explain profiles liệt kê (ghi được nhiều lần)',
  minCoverage: 'chỉ tiêu: độ bao phủ so với danh mục đối chiếu, tính bằng phần trăm',
  minFullOnline: 'chỉ tiêu: tỷ lệ toàn trình trên tổng số thủ tục, tính bằng phần trăm',
  minOnline: 'chỉ tiêu: tỷ lệ trực tuyến (toàn trình và một phần) trên tổng số thủ tục, tính bằng phần trăm',
  reach:
    'nêu ít thủ tục nhất cần làm để một chỉ số đạt mức phần trăm này, ví dụ full-online-share=20% (ghi được nhiều lần)',
  peers: 'so sánh mỗi danh mục với các đơn vị cùng cấp, kể cả khi có hơn 200 danh mục',
  only: 'chỉ áp dụng các quy tắc này, ngăn cách bằng dấu phẩy; bỏ mọi quy tắc khác, riêng dòng không đọc được thì vẫn báo (ghi được nhiều lần)',
  skip: 'không áp dụng các quy tắc này, ngăn cách bằng dấu phẩy (ghi được nhiều lần)',
  accept:
    'thực hiện các đề xuất: ghi suggestions để nhận tất cả, hoặc ghi mã quy tắc, ngăn cách bằng dấu phẩy (có thể lặp lại)',
  minConfidence: 'chỉ thực hiện đề xuất có độ tin cậy từ mức này, tính theo phần trăm',
  mark: 'trả lại bảng tính nguyên như cũ, tô màu các ô sai và ghi chú tại từng ô (-o danh-dau.xlsx)',
  changes: 'tệp ghi lại từng ô bị thay đổi, giá trị trước, sau và lý do: .csv, .json hoặc .jsonl',
  samples: 'số phát hiện giữ lại cho mỗi quy tắc ở mỗi danh mục; các tổng số vẫn chính xác',
  csvFor: 'ai đọc tệp CSV: excel giữ nguyên mã khi mở bằng bảng tính, programs là CSV thông thường',
  describe: 'tệp mô tả ghi cạnh tệp CSV: datapackage, csvw hoặc none (không ghi)',
  findings: 'tệp JSONL nhận mọi phát hiện ngay trong khi rà soát',
  worklist:
    'thư mục nhận danh sách việc cần xử lý của từng đơn vị, mỗi đơn vị một tệp bảng tính để ghi; tệp đã ghi không bao giờ bị ghi đè',
  catalogue: 'danh mục cần rà soát lại, thay cho các danh mục trong cấu hình (ghi được nhiều lần)',
  portalScore: 'kết quả chấm điểm của Cổng cho đơn vị (JSON), để tính lại và đặt cạnh số liệu',
  match:
    'căn cứ để đối chiếu: codes (chỉ theo mã) hoặc names (theo mã, dòng không có mã thì theo tên khi tên không gây nhầm lẫn)',
  groupBy: 'tách số liệu theo {glossed}; ghi được nhiều lần',
  schema: 'lược đồ JSON Schema của riêng mình, kiểm tra cùng với lược đồ có sẵn',
  known:
    'tệp các phát hiện tạm thời được chấp nhận; không ghi thì dùng rasoat.known.yaml cạnh tệp cấu hình nếu có',
  failOnStale: 'không đạt khi có phát hiện đã biết không còn nữa, để tệp luôn gọn',
  noWorseThan:
    'kết quả trước dạng JSON, hoặc tệp do --write-ratchet ghi: không đạt khi có số liệu kém đi hoặc có phát hiện mới; phát hiện cũ thì không',
  writeRatchet:
    'tệp ghi các số liệu và định danh của mọi phát hiện, để dùng với --no-worse-than; giữ nguyên tệp khi lần chạy này kém hơn',
  history:
    'thư mục lưu lịch sử: mỗi lần chạy ghi thêm số liệu và định danh các phát hiện; báo cáo mở đầu bằng những thay đổi so với ngày trước',
  metric:
    'chỉ số cần xem: {words}; không ghi thì xem độ bao phủ và hai tỷ lệ trực tuyến (ghi được nhiều lần)',
  by: 'mỗi dòng là một: {words}',
  from: 'ngày đầu cần xem, ví dụ 2026-01-01',
  rule: 'chỉ chấp nhận phát hiện của các quy tắc này, ngăn cách bằng dấu phẩy (ghi được nhiều lần)',
  code: 'chỉ chấp nhận phát hiện của các thủ tục có mã này, ngăn cách bằng dấu phẩy (ghi được nhiều lần)',
  all: 'chấp nhận mọi phát hiện có trong kết quả',
  reason: 'lý do tạm thời chấp nhận các phát hiện',
  owner: 'người hoặc bộ phận chịu trách nhiệm khắc phục',
  expires: 'ngày cuối cùng còn chấp nhận, ví dụ 2027-01-31',
  records: 'vị trí của danh sách trong tệp JSON, ví dụ /data/items',
  sheets:
    'cách đọc tệp có nhiều trang tính là danh mục: each (mỗi trang là một danh mục) hoặc together (các trang là một danh mục); không ghi thì đọc trang phù hợp nhất',
  sheet: 'trang tính chứa danh mục trong tệp bảng tính',
  headerRow: 'số thứ tự của dòng tiêu đề như bảng tính hiển thị',
  delimiter: 'ký tự ngăn cách các ô trong tệp CSV, ví dụ ; hoặc tab; không ghi thì tự tìm',
  encoding: 'bảng mã của tệp văn bản, ví dụ utf-8, windows-1258, tcvn3 hoặc vni; không ghi thì tự tìm',
  leaveOut:
    'đọc danh mục mà bỏ qua: hidden-rows (dòng bị ẩn trong trang tính hoặc trang web), struck-text (chữ bị gạch ngang, coi như đã xóa); phần bỏ qua được đếm trong một lưu ý',
  inputFormat: 'định dạng của danh mục: {words}; không ghi thì xét theo tên và nội dung tệp',
  column: 'tiêu đề của cột chứa một trường thông tin, ví dụ code="Mã số" (ghi được nhiều lần)',
  limit:
    'nới hoặc siết giới hạn đối với danh mục: file (dung lượng), memory (bộ nhớ), ratio (độ nén), parts (số thành phần), cell (độ dài ô), columns (số cột), depth (số tầng) hoặc procedures (số thủ tục), ví dụ cell=4MB (ghi được nhiều lần)',
  jobs: 'số luồng xử lý song song',
  quiet: 'chỉ đưa ra kết quả, không thông báo gì thêm',
  verbose: 'hiện nhiều ví dụ hơn cho mỗi phát hiện',
  color: 'dùng màu; --no-color để không dùng',
  appendix: 'đưa thêm danh sách từng thủ tục, từng phát hiện vào trang HTML và văn bản DOCX',
  force: 'thay tệp đã có',
  help: 'hiện phần trợ giúp này',
  version: 'hiện số phiên bản',
}
