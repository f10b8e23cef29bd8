import type { Language } from '../language.ts'

const ALL =
  'Mẫu số gồm mọi thủ tục trong danh mục, mỗi thủ tục tính một lần (ghi nhiều lần thì lấy mức cao nhất), kể cả dòng không có mã dùng được.'
const LEVEL_UNKNOWN =
  'Thủ tục để trống hoặc ghi mức độ không nhận ra được là chưa xác định, vẫn nằm trong mẫu số và được nêu riêng bên cạnh tỷ lệ.'
const IN_FORCE =
  'Thủ tục ghi bãi bỏ hoặc bị thay thế không được tính; thủ tục không ghi tình trạng được coi là còn hiệu lực.'
const SILENT = 'Thủ tục mà danh mục không ghi rõ vẫn nằm trong mẫu số và được tính là chưa xác định.'
const INDEX_766 =
  'tiêu chí 3.1 Bộ chỉ số 766 như mô tả trong một tài liệu làm việc tìm thấy trong kho mã nguồn công khai; không phải phụ lục ban hành kèm quyết định'

export const metrics: Language['metrics'] = {
  coverage: {
    name: 'Độ bao phủ so với danh mục đối chiếu',
    formula:
      'số thủ tục thuộc phạm vi của danh mục đối chiếu có trong danh mục ÷ số thủ tục thuộc phạm vi của danh mục đối chiếu',
    meaning:
      'Cho biết đơn vị đã đưa vào danh mục bao nhiêu trong số thủ tục phải có. Phạm vi gồm thủ tục còn hiệu lực, không phải thủ tục nội bộ, thuộc cấp và thuộc thẩm quyền của đơn vị, không phải đặc thù của địa phương khác; danh mục của tỉnh bao gồm cả hai cấp. Khi được yêu cầu tính phạm vi rộng hơn thì không xét thẩm quyền, hoặc chỉ xét còn hiệu lực và không phải nội bộ; kết quả ghi rõ tính trên những thủ tục nào. Thủ tục mà danh mục đối chiếu không ghi cấp hoặc cơ quan thực hiện không tính vào tử số lẫn mẫu số, chỉ nêu riêng là chưa xác định. Thủ tục chỉ có trong danh mục không làm thay đổi tỷ lệ này. Thủ tục mà danh mục ghi bãi bỏ hoặc bị thay thế trong khi danh mục đối chiếu còn hiệu lực thì không tính là đã có.',
    basis:
      'Các Điều 13 đến 17 Nghị định 63/2010: thủ tục đã công bố cho một cấp thì được công khai. Cách tính là của rasoat.',
  },
  'online-share': {
    name: 'Tỷ lệ trực tuyến trên tổng số',
    formula: '(toàn trình + một phần) ÷ tổng số thủ tục',
    meaning: `Cho biết bao nhiêu thủ tục được cung cấp trực tuyến, toàn trình hoặc một phần. Mức cung cấp thông tin không tính là trực tuyến. ${ALL} ${LEVEL_UNKNOWN}`,
    basis: `Theo ${INDEX_766}. Thống kê của các tỉnh cũng chia cho tổng số thủ tục.`,
  },
  'full-online-share': {
    name: 'Tỷ lệ toàn trình trên tổng số',
    formula: 'toàn trình ÷ tổng số thủ tục',
    meaning: `Báo chí và kế hoạch của các tỉnh thường dùng tỷ lệ này. Đây không phải tỷ lệ toàn trình chính thức: tỷ lệ chính thức chỉ chia cho số thủ tục đủ điều kiện toàn trình nên thường cao hơn. ${ALL} ${LEVEL_UNKNOWN}`,
    basis:
      'Cách tính báo chí và kế hoạch của các tỉnh thường dùng (Thanh Hóa, năm 2025: 1.127 trên 2.296). Tỷ lệ chính thức là tỷ lệ toàn trình trên số đủ điều kiện.',
  },
  'full-online-of-eligible': {
    name: 'Tỷ lệ toàn trình trên số đủ điều kiện',
    formula: 'thủ tục toàn trình thuộc diện đủ điều kiện ÷ thủ tục đủ điều kiện toàn trình',
    meaning: `Đây là tỷ lệ toàn trình chính thức (Bộ chỉ số 766), không nên nhầm với tỷ lệ toàn trình trên tổng số mà báo chí thường nêu. Thủ tục nào đủ điều kiện thì căn cứ vào danh mục, nếu danh mục không ghi thì căn cứ vào danh mục đối chiếu. Thủ tục mà cả hai đều không ghi thì không tính vào tử số lẫn mẫu số, chỉ nêu riêng là chưa xác định. Thủ tục đủ điều kiện nhưng chưa xác định mức độ vẫn nằm trong mẫu số và cũng được nêu là chưa xác định. ${IN_FORCE}`,
    basis: `Tỷ lệ toàn trình chính thức: ${INDEX_766}.`,
  },
  'partial-share': {
    name: 'Tỷ lệ một phần trên tổng số',
    formula: 'một phần ÷ tổng số thủ tục',
    meaning: `Cho biết bao nhiêu thủ tục mới được cung cấp trực tuyến một phần. ${ALL} ${LEVEL_UNKNOWN}`,
    basis: `Theo ${INDEX_766}.`,
  },
  'information-share': {
    name: 'Tỷ lệ chỉ cung cấp thông tin trên tổng số',
    formula: 'cung cấp thông tin ÷ tổng số thủ tục',
    meaning: `Cho biết bao nhiêu thủ tục mới chỉ được cung cấp thông tin trực tuyến, chưa nộp được hồ sơ. ${ALL} ${LEVEL_UNKNOWN}`,
    basis:
      'Nhóm còn lại trong thống kê của các tỉnh, theo số liệu báo chí nêu (Thanh Hóa, năm 2025: 31 trên 2.296).',
  },
  'unknown-service-level-share': {
    name: 'Tỷ lệ chưa xác định mức độ',
    formula: 'chưa xác định mức độ dịch vụ công trực tuyến ÷ tổng số thủ tục',
    meaning:
      'Cho biết bao nhiêu thủ tục để trống hoặc ghi mức độ không nhận ra được. Ở đây chính phần chưa xác định là phần được đếm. Tỷ lệ này càng lớn thì các tỷ lệ trực tuyến khác càng ít ý nghĩa.',
    basis:
      'Chỉ số riêng của rasoat: phần chưa xác định phải được nêu ra. Trong một danh mục thật, 79 trong 157 thủ tục không ghi mức độ.',
  },
  publication: {
    name: 'Tỷ lệ công khai',
    formula: 'thủ tục đã công khai ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã được công khai trên Cơ sở dữ liệu quốc gia về TTHC. Công khai khác với công bố: thủ tục có thể đã có quyết định công bố mà chưa được công khai. ${IN_FORCE} ${SILENT}`,
    basis:
      'Báo chí: số thủ tục công khai trên Cơ sở dữ liệu quốc gia về TTHC ÷ số thủ tục đã công bố còn hiệu lực (Sơn La, năm 2025: 2.114 trên 2.114). Nghị định 63/2010 phân biệt công khai (Điều 16, 17) với công bố (Điều 13).',
  },
  integration: {
    name: 'Tỷ lệ tích hợp Cổng Dịch vụ công quốc gia',
    formula: 'thủ tục đã tích hợp trên Cổng Dịch vụ công quốc gia ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã có trên Cổng Dịch vụ công quốc gia. Ở đây đếm thủ tục, còn báo chí có khi đếm dịch vụ công, mà một thủ tục có thể có nhiều dịch vụ công. ${IN_FORCE} ${SILENT}`,
    basis:
      'Theo số liệu báo chí nêu (Lâm Đồng, năm 2025: 2.013 trên 2.308); báo chí không nói rõ đếm thủ tục hay đếm dịch vụ công.',
  },
  'non-geographic-share': {
    name: 'Tỷ lệ phi địa giới hành chính',
    formula: 'thủ tục phi địa giới hành chính ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực được nộp hồ sơ tại bất kỳ nơi tiếp nhận nào trong tỉnh. ${IN_FORCE} ${SILENT}`,
    basis:
      'Nghị định 118/2025, theo một tài liệu trích dẫn (chưa đọc nguyên văn): tiếp nhận ở bất kỳ nơi nào trong phạm vi tỉnh. Báo chí: Thanh Hóa, năm 2025, 2.195 trên 2.296 = 95,60%, được nêu là 100%.',
  },
  'decision-share': {
    name: 'Tỷ lệ có quyết định công bố',
    formula: 'thủ tục có số quyết định công bố ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã được công bố bằng quyết định; công bố khác với công khai. ${IN_FORCE} Số quyết định để trống hoặc không đọc được thì coi như không có.`,
    basis:
      'Điều 13 Nghị định 63/2010: thủ tục được công bố bằng quyết định (báo chí, Thanh Hóa, năm 2025: 2.282 trên 2.296).',
  },
  'internal-process': {
    name: 'Tỷ lệ có quy trình nội bộ',
    formula: 'thủ tục có quy trình nội bộ ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã có quy trình nội bộ được phê duyệt. ${IN_FORCE} ${SILENT}`,
    basis:
      'Đã thấy trong Quyết định 1319/QĐ-UBND ngày 16/9/2025 của Đồng Nai: quy trình nội bộ của từng thủ tục được phê duyệt. Nguồn gốc là Nghị định 61/2018 và 118/2025: ghi theo trí nhớ, chưa đọc văn bản.',
  },
  'electronic-process': {
    name: 'Tỷ lệ có quy trình điện tử',
    formula: 'thủ tục có quy trình điện tử ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã có quy trình điện tử. ${IN_FORCE} ${SILENT}`,
    basis: 'Chỉ thị 012/CT-UBND ngày 26/11/2025 của Đắk Lắk: quy trình điện tử theo quyết định công bố.',
  },
  completeness: {
    name: 'Tỷ lệ đủ bộ phận tạo thành',
    formula: 'thủ tục có đủ tám bộ phận tạo thành bắt buộc ÷ tổng số thủ tục',
    meaning:
      'Cho biết bao nhiêu thủ tục đã ghi đủ tám bộ phận tạo thành bắt buộc theo Điều 8 Nghị định 63/2010. Chỉ xét có ghi hay không, không xét nội dung đúng hay sai. Chỉ tính được khi danh mục có cột cho cả tám bộ phận; ô để trống là còn thiếu chứ không phải chưa xác định.',
    basis:
      'Khoản 2 Điều 8 Nghị định 63/2010: tám bộ phận tạo thành bắt buộc. Tiêu chí 1.3 Bộ chỉ số 766 xét trên số thủ tục đang công khai (theo một tài liệu làm việc, không phải phụ lục ban hành).',
  },
  'code-validity': {
    name: 'Tỷ lệ mã đúng dạng',
    formula: 'dòng có mã đúng dạng ÷ tổng số dòng',
    meaning:
      'Cho biết bao nhiêu dòng có thể đem đối chiếu. Ở đây đếm dòng chứ không đếm thủ tục: một mã ghi hai lần được tính hai lần. Thiếu mã cũng tính như mã sai dạng.',
    basis: 'Chỉ số riêng của rasoat: phần nào của danh mục có thể đem đối chiếu.',
  },
  'name-agreement': {
    name: 'Tỷ lệ khớp tên với danh mục đối chiếu',
    formula: 'thủ tục trùng tên với danh mục đối chiếu ÷ thủ tục khớp mã',
    meaning:
      'Cho biết trong số thủ tục đã khớp mã, bao nhiêu thủ tục cũng khớp tên. Không phân biệt chữ hoa, chữ thường, khoảng trắng thừa, dấu chấm hoặc dấu chấm phẩy ở cuối, chữ “thủ tục” ở đầu; có phân biệt dấu tiếng Việt. Nếu một mã nằm ở nhiều dòng thì mọi tên phải khớp: tên đúng không che được tên sai. Thủ tục không có tên là chưa xác định và vẫn nằm trong mẫu số.',
    basis:
      'Nghị định 42/2022, theo một tài liệu trích dẫn (chưa đọc nguyên văn; hết hiệu lực từ ngày 01/7/2026): dịch vụ công được đồng bộ với Cơ sở dữ liệu quốc gia về TTHC cả về mã và tên.',
  },
}
