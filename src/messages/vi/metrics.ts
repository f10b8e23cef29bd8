import type { Language } from '../language.ts'

const ALL =
  'Mẫu số gồm mọi thủ tục trong danh mục, mỗi thủ tục tính một lần (ghi nhiều lần thì lấy mức cao nhất), kể cả bản ghi không có mã dùng được.'
const LEVEL_UNKNOWN =
  'Thủ tục để trống hoặc ghi mức độ không nhận ra được là chưa xác định, vẫn nằm trong mẫu số và được nêu riêng bên cạnh tỷ lệ.'
const IN_FORCE =
  'Thủ tục ghi bãi bỏ hoặc bị thay thế không được tính; thủ tục không ghi tình trạng được coi là còn hiệu lực.'
const SILENT = 'Thủ tục mà danh mục không ghi rõ vẫn nằm trong mẫu số và được tính là chưa xác định.'

export const metrics: Language['metrics'] = {
  coverage: {
    name: 'Độ bao phủ so với chuẩn đối chiếu',
    formula:
      'số thủ tục thuộc phạm vi của chuẩn đối chiếu có trong danh mục ÷ số thủ tục thuộc phạm vi của chuẩn đối chiếu',
    meaning:
      'Cho biết đơn vị đã đưa vào danh mục bao nhiêu trong số thủ tục phải có. Phạm vi gồm thủ tục còn hiệu lực, không phải thủ tục nội bộ và thuộc cấp của đơn vị; danh mục của tỉnh bao gồm cả hai cấp. Thủ tục mà chuẩn đối chiếu không ghi cấp thực hiện không tính vào tử số lẫn mẫu số, chỉ nêu riêng là chưa xác định. Thủ tục chỉ có trong danh mục không làm thay đổi tỷ lệ này.',
  },
  'online-share': {
    name: 'Tỷ lệ trực tuyến trên tổng số',
    formula: '(toàn trình + một phần) ÷ tổng số thủ tục',
    meaning: `Cho biết bao nhiêu thủ tục được cung cấp trực tuyến, toàn trình hoặc một phần. Mức cung cấp thông tin không tính là trực tuyến. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'full-online-share': {
    name: 'Tỷ lệ toàn trình trên tổng số',
    formula: 'toàn trình ÷ tổng số thủ tục',
    meaning: `Báo chí và kế hoạch của các tỉnh thường dùng tỷ lệ này. Đây không phải tỷ lệ toàn trình chính thức: tỷ lệ chính thức chỉ chia cho số thủ tục đủ điều kiện toàn trình nên thường cao hơn. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'full-online-of-eligible': {
    name: 'Tỷ lệ toàn trình trên số đủ điều kiện',
    formula: 'thủ tục toàn trình thuộc diện đủ điều kiện ÷ thủ tục đủ điều kiện toàn trình',
    meaning:
      'Đây là tỷ lệ toàn trình chính thức (Bộ chỉ số 766), không nên nhầm với tỷ lệ toàn trình trên tổng số mà báo chí thường nêu. Thủ tục nào đủ điều kiện thì căn cứ vào danh mục, nếu danh mục không ghi thì căn cứ vào chuẩn đối chiếu. Thủ tục mà cả hai đều không ghi thì không tính vào tử số lẫn mẫu số, chỉ nêu riêng là chưa xác định. Thủ tục đủ điều kiện nhưng chưa xác định mức độ vẫn nằm trong mẫu số và cũng được nêu là chưa xác định.',
  },
  'partial-share': {
    name: 'Tỷ lệ một phần trên tổng số',
    formula: 'một phần ÷ tổng số thủ tục',
    meaning: `Cho biết bao nhiêu thủ tục mới được cung cấp trực tuyến một phần. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'information-share': {
    name: 'Tỷ lệ chỉ cung cấp thông tin trên tổng số',
    formula: 'cung cấp thông tin ÷ tổng số thủ tục',
    meaning: `Cho biết bao nhiêu thủ tục mới chỉ được cung cấp thông tin trực tuyến, chưa nộp được hồ sơ. ${ALL} ${LEVEL_UNKNOWN}`,
  },
  'unknown-service-level-share': {
    name: 'Tỷ lệ chưa xác định mức độ',
    formula: 'chưa xác định mức độ dịch vụ công trực tuyến ÷ tổng số thủ tục',
    meaning:
      'Cho biết bao nhiêu thủ tục để trống hoặc ghi mức độ không nhận ra được. Ở đây chính phần chưa xác định là phần được đếm. Tỷ lệ này càng lớn thì các tỷ lệ trực tuyến khác càng ít ý nghĩa.',
  },
  publication: {
    name: 'Tỷ lệ công khai',
    formula: 'thủ tục đã công khai ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã được công khai trên cơ sở dữ liệu quốc gia. Công khai khác với công bố: thủ tục có thể đã có quyết định công bố mà chưa được công khai. ${IN_FORCE} ${SILENT}`,
  },
  integration: {
    name: 'Tỷ lệ tích hợp Cổng Dịch vụ công quốc gia',
    formula: 'thủ tục đã tích hợp trên Cổng Dịch vụ công quốc gia ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã có trên Cổng Dịch vụ công quốc gia. Ở đây đếm thủ tục, còn báo chí có khi đếm dịch vụ công, mà một thủ tục có thể có nhiều dịch vụ công. ${IN_FORCE} ${SILENT}`,
  },
  'non-geographic-share': {
    name: 'Tỷ lệ phi địa giới hành chính',
    formula: 'thủ tục phi địa giới hành chính ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực được nộp hồ sơ tại bất kỳ nơi tiếp nhận nào trong tỉnh. ${IN_FORCE} ${SILENT}`,
  },
  'decision-share': {
    name: 'Tỷ lệ có quyết định công bố',
    formula: 'thủ tục có số quyết định công bố ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã được công bố bằng quyết định; công bố khác với công khai. ${IN_FORCE} Số quyết định để trống hoặc không đọc được thì coi như không có.`,
  },
  'internal-process': {
    name: 'Tỷ lệ có quy trình nội bộ',
    formula: 'thủ tục có quy trình nội bộ ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã có quy trình nội bộ được phê duyệt. ${IN_FORCE} ${SILENT}`,
  },
  'electronic-process': {
    name: 'Tỷ lệ có quy trình điện tử',
    formula: 'thủ tục có quy trình điện tử ÷ thủ tục còn hiệu lực',
    meaning: `Cho biết bao nhiêu thủ tục còn hiệu lực đã có quy trình điện tử. ${IN_FORCE} ${SILENT}`,
  },
  completeness: {
    name: 'Tỷ lệ đủ bộ phận tạo thành',
    formula: 'thủ tục có đủ tám bộ phận tạo thành bắt buộc ÷ tổng số thủ tục',
    meaning:
      'Cho biết bao nhiêu thủ tục đã ghi đủ tám bộ phận tạo thành bắt buộc theo Điều 8 Nghị định 63/2010. Chỉ xét có ghi hay không, không xét nội dung đúng hay sai. Chỉ tính được khi danh mục có cột cho cả tám bộ phận; ô để trống là còn thiếu chứ không phải chưa xác định.',
  },
  'code-validity': {
    name: 'Tỷ lệ mã đúng dạng',
    formula: 'bản ghi có mã đúng dạng ÷ tổng số bản ghi',
    meaning:
      'Cho biết bao nhiêu bản ghi có thể đem đối chiếu. Ở đây đếm bản ghi chứ không đếm thủ tục: một mã ghi hai lần được tính hai lần. Thiếu mã cũng tính như mã sai dạng.',
  },
  'name-agreement': {
    name: 'Tỷ lệ khớp tên với chuẩn đối chiếu',
    formula: 'thủ tục trùng tên với chuẩn đối chiếu ÷ thủ tục khớp mã',
    meaning:
      'Cho biết trong số thủ tục đã khớp mã, bao nhiêu thủ tục cũng khớp tên. Không phân biệt chữ hoa, chữ thường, khoảng trắng thừa, dấu chấm hoặc dấu chấm phẩy ở cuối, chữ “thủ tục” ở đầu; có phân biệt dấu tiếng Việt. Thủ tục không có tên là chưa xác định và vẫn nằm trong mẫu số.',
  },
}
