import { encodingTitle } from '../../text/old-encodings.ts'
import { grouped } from '../amounts.ts'
import { wholePercent } from '../figures.ts'
import type { Language } from '../language.ts'
import { listOf, startingWord, wordFor } from '../listed.ts'
import { segmentsOf } from '../schema-violation.ts'
import { excessDigits, isHalfTimeLimit } from '../value-shapes.ts'
import { schemaSentence } from './schema-keywords.ts'
import { words } from './words.ts'

export const rules: Language['rules'] = {
  // reading
  'unreadable-row': {
    title: 'Dòng không đọc được trọn vẹn',
    says: ({ reason, detail }) =>
      `Không đọc được trọn vẹn dòng này: ${wordFor(reason, words.rowProblems)}${detail === '' ? '' : ` (“${detail}”)`}.`,
    why: 'Phần không đọc được sẽ vắng mặt trong mọi số liệu, dù đơn vị có thể vẫn có thủ tục đó. Phần còn lại của dòng và của danh mục vẫn được đọc.',
    fix: 'Mở tệp tại vị trí này, sửa dấu ngoặc kép, công thức hoặc ô đã nêu rồi lưu lại với bảng mã UTF-8.',
    basis: 'RFC 4180 (CSV) và RFC 8259 (JSON) quy định thế nào là một dòng đúng dạng.',
  },
  'mixed-encoding': {
    title: 'Dòng dùng bảng mã khác',
    says: ({ read, source, confidence }) =>
      `Dòng này viết bằng bảng mã ${encodingTitle(read)}, trong khi danh mục dùng ${encodingTitle(source)}; đã đọc theo ${encodingTitle(read)}${confidence < 1 ? ` (chắc ${wholePercent(confidence, 'vi')})` : ''}.`,
    why: 'Dòng của hai danh mục đã được ghép lại mà chưa chuyển mã. Chương trình chỉ biết một bảng mã sẽ hiện các dòng kia thành ký tự vô nghĩa.',
    fix: 'Chuyển những dòng đã nêu sang Unicode rồi lưu cả danh mục với bảng mã UTF-8.',
    basis:
      'Quy tắc riêng của rasoat: mỗi dòng được đọc riêng, căn cứ vào các byte của dòng và tỷ lệ từ là âm tiết tiếng Việt.',
  },
  'ragged-row': {
    title: 'Dòng có số ô khác số cột',
    says: ({ cells, headings, spilled }) =>
      `Dòng có ${cells} ô, trong khi dòng tiêu đề có ${headings} cột${spilled === '' ? '' : `; phần thừa ra là “${spilled}”`}.`,
    why: 'Dấu phẩy nằm trong tên cắt tên làm đôi và đẩy các ô phía sau lệch đi, khiến giá trị rơi vào sai cột.',
    fix: 'Đặt nội dung có dấu phẩy trong dấu ngoặc kép, hoặc xuất lại danh mục từ bảng tính.',
    basis:
      'RFC 4180: mọi dòng có số ô bằng số ô của dòng tiêu đề. Đã thấy trong danh mục chép dán: dấu phẩy trong tên cắt tên làm đôi.',
  },
  'duplicate-heading': {
    title: 'Hai cột trùng tiêu đề',
    says: ({ heading }) => `Có hai cột cùng tiêu đề “${heading}”; chỉ một cột được đọc.`,
    why: 'Không thể biết cột nào đúng, và nội dung của cột còn lại không được tính vào đâu cả.',
    fix: 'Đặt cho mỗi cột một tiêu đề riêng, hoặc xóa cột không cần đến.',
    basis:
      'Quy tắc của rasoat: gặp hai tiêu đề giống nhau, nhiều phần mềm chỉ giữ cột sau cùng mà không báo.',
  },
  'column-by-values': {
    title: 'Cột được hiểu theo nội dung',
    says: ({ heading, field, read, of, announced, insteadOf, tick }) =>
      tick !== undefined
        ? `Trong cột “${heading}”, dấu “${tick}” được hiểu là dấu tích, vì cả ${grouped(of, '.')} ô có nội dung đã xem đều chỉ ghi dấu này.`
        : `${heading === '' ? 'Một cột không có tiêu đề' : `Cột “${heading}”`} được đọc là ${wordFor(field, words.properties)}, vì ${grouped(read, '.')} trong ${grouped(of, '.')} giá trị đã xem thuộc loại này${announced === '' ? '' : `; tiêu đề của cột lại là ${wordFor(announced, words.properties)}`}${insteadOf === '' ? '' : `; cột “${insteadOf}” không chứa nội dung này`}.`,
    why: 'Tiêu đề do phần mềm đặt dễ gây nhầm: cột id có khi chứa mã, cột ghi cấp có khi chứa mức độ dịch vụ công. Nội dung của cột mới quyết định.',
    fix: 'Kiểm tra lại cột này; nếu cột có nghĩa khác, hãy ghi rõ bằng --column hoặc trong tệp cấu hình.',
    basis:
      'Quy tắc của rasoat: xem một trăm dòng đầu, và bốn phần năm số ô có nội dung phải thuộc cùng một loại. Đã gặp ở các tệp xuất công khai: cột MA_THU_TUC chứa số nội bộ, còn mã lại nằm ở cột TEN_TAT.',
  },
  'field-in-two-columns': {
    title: 'Một nội dung nằm ở hai cột',
    says: ({ field, heading, from, rows, first }) =>
      `${rows === 1 ? `Ở dòng ${first}` : `Ở ${grouped(rows, '.')} dòng, bắt đầu từ dòng ${first}`}, ${wordFor(field, words.properties)} được lấy từ cột “${from}” vì cột “${heading}” để trống.`,
    why: 'Danh mục có hai cột cùng nghĩa. Ở mỗi dòng, cột có nội dung được tính; nếu cả hai cột đều có thì cột chính được tính.',
    fix: 'Gộp hai cột làm một, hoặc dùng --column để chỉ rõ cột được tính.',
    basis: 'Quy tắc của rasoat: không bỏ sót nội dung nào chỉ vì nội dung đó nằm ở cột bên cạnh.',
  },
  'hidden-rows': {
    title: 'Có dòng bị ẩn',
    says: ({ rows, first, leftOut }) =>
      rows === 1
        ? `Dòng ${first} bị ẩn; dòng này ${leftOut ? 'đã được bỏ qua theo yêu cầu' : 'vẫn được đọc như các dòng khác'}.`
        : `Có ${grouped(rows, '.')} dòng bị ẩn, bắt đầu từ dòng ${first}; các dòng này ${leftOut ? 'đã được bỏ qua theo yêu cầu' : 'vẫn được đọc như những dòng khác'}.`,
    why: 'Bộ lọc còn bật làm người rà soát bằng mắt không thấy hết các dòng, nên số đếm được không khớp với số liệu ở đây.',
    fix: 'Bỏ bộ lọc và cho hiện các dòng bị ẩn, rồi xóa những dòng không thuộc danh mục. Nếu mọi dòng ẩn đều không thuộc danh mục, dùng --leave-out hidden-rows để bỏ qua.',
    basis:
      'Quy tắc của rasoat: phần mềm đọc mọi dòng có trong trang tính, còn người xem chỉ thấy những dòng đang hiện.',
  },
  'hidden-columns': {
    title: 'Có cột bị ẩn',
    says: ({ columns, headings }) =>
      columns === 1
        ? `Cột “${headings}” bị ẩn trong trang tính; cột này vẫn được đọc như các cột khác.`
        : `Có ${grouped(columns, '.')} cột bị ẩn trong trang tính (${headings}); các cột này vẫn được đọc như những cột khác.`,
    why: 'Người rà soát bằng mắt không thấy nội dung của các cột này, mà nội dung không ai thấy thì thường không được cập nhật.',
    fix: 'Cho hiện các cột bị ẩn, kiểm tra nội dung, rồi để hiện hoặc xóa những cột không còn dùng.',
    basis:
      'Quy tắc của rasoat: phần mềm đọc mọi cột có trong trang tính, còn người xem chỉ thấy những cột đang hiện.',
  },
  'struck-text': {
    title: 'Có chữ bị gạch ngang',
    says: ({ rows, cells, first, text, leftOut }) =>
      `${rows === 1 ? `Dòng ${first} có chữ bị gạch ngang` : `Có ${grouped(rows, '.')} dòng (${grouped(cells, '.')} ô) có chữ bị gạch ngang, bắt đầu từ dòng ${first}`}: “${text}”; phần này ${leftOut ? 'đã được bỏ qua theo yêu cầu' : 'vẫn được đọc như bình thường'}.`,
    why: 'Cán bộ thường gạch ngang nội dung không còn áp dụng. Phần mềm vẫn tính cả nội dung đó thì sẽ đếm thừa thủ tục đã bãi bỏ hoặc lấy giá trị đã thay.',
    fix: 'Xóa hẳn nội dung không còn áp dụng, bỏ gạch ngang ở phần còn lại; hoặc dùng --leave-out struck-text để bỏ qua chữ bị gạch.',
    basis:
      'Quy tắc của rasoat: phần mềm đọc mọi chữ có trong danh mục, còn người xem thấy chữ nào đã bị gạch bỏ.',
  },
  'formula-without-value': {
    title: 'Công thức chưa lưu kết quả',
    says: ({ cells, first, headings, text }) =>
      `${cells === 1 ? `Dòng ${first} có công thức` : `Có ${grouped(cells, '.')} ô, bắt đầu từ dòng ${first}, chứa công thức`} chưa được lưu kết quả (${headings}), ví dụ ${text}; không rõ các ô này hiện gì.`,
    why: 'Tệp chỉ lưu công thức, không lưu kết quả, vì phần mềm ghi tệp không tính công thức. Giá trị không có ở đâu trong tệp.',
    fix: 'Mở tệp bằng Excel hoặc LibreOffice để tính lại, lưu tệp rồi kiểm tra lại; hoặc ghi giá trị thay cho công thức.',
    basis: 'Quy tắc của rasoat: không tự tính công thức, và chưa rõ thì không coi là trống.',
  },
  'unread-content': {
    title: 'Nội dung không được đọc',
    says: ({ what, name }) =>
      what === 'list'
        ? `Tệp còn có danh sách “${name}”; danh sách này không được đọc.`
        : `Tệp còn có trang tính${what === 'sheet' ? '' : ' ẩn'} “${name}”; trang này không được đọc.`,
    why: 'Một tệp bảng tính có thể có nhiều trang tính, một tệp JSON có thể có nhiều danh sách; chỉ một trong số đó được coi là danh mục.',
    fix: 'Chỉ rõ đâu là danh mục bằng --sheet (tệp bảng tính) hoặc --records (tệp JSON) nếu đã đọc nhầm; đọc mọi trang tính bằng --sheets each hoặc --sheets together.',
    basis: 'Quy tắc của rasoat: phần nào không đọc thì phải nêu tên.',
  },
  'merged-cells': {
    title: 'Có ô gộp',
    says: ({ values, joined, first }) =>
      `Từ dòng ${first}, có ${grouped(values, '.')} giá trị của ô gộp được đọc cho từng dòng mà ô ấy phủ xuống${joined === 0 ? '' : `; ${grouped(joined, '.')} dòng là phần tiếp theo của thủ tục ở dòng trên nên được đọc chung với thủ tục đó`}.`,
    why: 'Ô gộp chỉ lưu nội dung ở dòng đầu. Người xem thấy nội dung ấy ở mọi dòng ô phủ qua, còn đa số phần mềm chỉ thấy ô trống.',
    fix: 'Bỏ gộp ô và ghi giá trị vào từng dòng để lọc, sắp xếp và phần mềm khác đều đọc được.',
    basis:
      'ECMA-376, phần 1, mục 18.3.1.55: ô gộp chỉ có một giá trị, nằm ở ô đầu tiên. Coi giá trị ấy thuộc về mọi dòng ô phủ qua là cách đọc của rasoat.',
  },
  'joined-tables': {
    title: 'Danh mục ghép từ nhiều bảng của văn bản',
    says: ({ tables, repeated, continued, subCases, others }) => {
      const said = [
        repeated === 0 ? '' : `tiêu đề lặp lại ở ${grouped(repeated, '.')} bảng`,
        continued === 0 ? '' : `${grouped(continued, '.')} dòng là phần tiếp theo của dòng trước`,
        subCases === 0
          ? ''
          : `${grouped(subCases, '.')} dòng là trường hợp của thủ tục ở trên, không phải là thủ tục`,
        others === 0
          ? ''
          : `${grouped(others, '.')} bảng khác trong văn bản không phải là danh mục nên không đọc`,
      ].filter((part) => part !== '')
      return `Danh mục được đọc từ ${grouped(tables, '.')} bảng của văn bản${said.length === 0 ? '' : `: ${said.join('; ')}`}.`
    },
    why: 'Văn bản chia danh mục theo trang, nhất là bản quét đã nhận dạng. Nếu để rời từng mảnh, tên thủ tục bị cắt đôi và có dòng không phải thủ tục vẫn bị đếm.',
    fix: 'Đối chiếu số dòng với số thủ tục ghi trong quyết định. Tốt hơn, hãy xin bản dự thảo hoặc danh mục dạng bảng tính.',
    basis:
      'Đã đếm trên 9 tệp Word và 7 tệp PDF của các quyết định công khai, đọc tháng 11/2026: có danh mục nằm trong 116 bảng. Cách ghép là cách đọc của rasoat.',
  },
  'repeated-heading': {
    title: 'Dòng tiêu đề lặp lại giữa danh mục',
    says: ({ rows, first }) =>
      rows === 1
        ? `Dòng ${first} lặp lại dòng tiêu đề, không phải là thủ tục.`
        : `Có ${grouped(rows, '.')} dòng lặp lại dòng tiêu đề, bắt đầu từ dòng ${first}; các dòng này không phải là thủ tục.`,
    why: 'Các trang in hoặc chép dán nối tiếp nhau mang theo cả dòng tiêu đề; phần mềm đếm dòng sẽ đếm luôn chúng là thủ tục.',
    fix: 'Xóa các dòng lặp lại, và đặt cho bảng tính tự in dòng tiêu đề trên mỗi trang.',
    basis: 'Quy tắc của rasoat: dòng nào không tính là thủ tục thì phải nêu ra.',
  },
  'changed-columns': {
    title: 'Thứ tự cột thay đổi giữa danh mục',
    says: ({ columns }) =>
      `Từ đây các cột đổi thành: ${columns}. Những dòng bên dưới được đọc theo các cột này.`,
    why: 'Hai bảng đã được ghép nối tiếp nhau. Phần mềm chỉ theo dòng tiêu đề đầu tiên sẽ đọc nhầm tên thành mã từ đây trở đi.',
    fix: 'Đưa hai phần về cùng một thứ tự cột, dưới một dòng tiêu đề.',
    basis: 'Quy tắc của rasoat: dòng tiêu đề có giá trị cho các dòng bên dưới nó.',
  },
  'section-rows': {
    title: 'Có dòng tiêu đề nhóm trong danh mục',
    says: ({ rows, first, title, gives }) => {
      const what =
        gives === ''
          ? ''
          : `; những dòng bên dưới không tự ghi thì được gán theo tiêu đề nhóm: ${listOf(gives, words.properties)}`
      return rows === 1
        ? `Dòng ${first}, “${title}”, là tiêu đề của một nhóm, không phải là thủ tục${what}.`
        : `Có ${grouped(rows, '.')} dòng là tiêu đề nhóm, không phải là thủ tục, bắt đầu từ dòng ${first}, “${title}”${what}.`
    },
    why: 'Tiêu đề nhóm thay cho một cột mà danh mục không có. Đây là cách hiểu của rasoat, nên cần xem lại trước khi dùng số liệu theo lĩnh vực, theo cấp.',
    fix: 'Thêm cột riêng cho lĩnh vực, cấp thực hiện, tình trạng và ghi đủ ở từng dòng.',
    basis:
      'Phụ lục của quyết định công bố được trình bày theo nhóm cấp và lĩnh vực (theo trí nhớ về Thông tư 02/2017/TT-VPCP; chưa đọc). Thế nào là tiêu đề nhóm là quy tắc của rasoat.',
  },
  'total-differs': {
    title: 'Số đã ghi khác số dòng đếm được',
    says: ({ title, declared, counted }) =>
      `“${title}” ghi ${grouped(declared, '.')} thủ tục, nhưng đếm được ${grouped(counted, '.')}.`,
    why: 'Hoặc danh mục thiếu dòng, hoặc con số chưa được cập nhật. Số liệu trong báo cáo này được đếm từ các dòng.',
    fix: 'Tìm những dòng thiếu hoặc thừa, hoặc sửa lại con số.',
    basis: 'Quy tắc của rasoat: con số ghi trong danh mục được đối chiếu với số dòng mà nó đếm.',
  },
  'notes-in-list': {
    title: 'Có dòng ghi chú trong danh mục',
    says: ({ rows, first, text }) =>
      rows === 1
        ? `Dòng ${first}, “${text}”, được coi là ghi chú, không tính là thủ tục.`
        : `Có ${grouped(rows, '.')} dòng được coi là ghi chú, không tính là thủ tục, bắt đầu từ dòng ${first}, “${text}”.`,
    why: 'Chữ ký, nơi nhận, ghi chú, số trang nằm lẫn với các dòng của danh mục in. Nếu một dòng trong đó là thủ tục thì nó không có trong số liệu nào cả.',
    fix: 'Xem lại dòng đó; đưa ghi chú ra khỏi bảng, hoặc ghi mã cho thủ tục.',
    basis: 'Quy tắc của rasoat: dòng nào không tính là thủ tục thì phải nêu ra.',
  },

  // within a record
  'only-local-code': {
    title: 'Chỉ có mã riêng của đơn vị',
    says: ({ localCode }) =>
      `Dòng không có mã trên Cơ sở dữ liệu quốc gia về TTHC, chỉ có mã riêng của đơn vị là “${localCode}”.`,
    why: 'Các danh mục được đối chiếu theo mã quốc gia. Mã chỉ một đơn vị dùng thì không khớp với mã nào, nên thủ tục bị coi là còn thiếu và không góp vào độ bao phủ.',
    fix: 'Ghi mã quốc gia của thủ tục vào cột mã, còn mã riêng của đơn vị thì để ở một cột khác, ví dụ “Mã nội bộ”.',
    basis:
      'Đã thấy trong danh mục công khai của các tỉnh và trong phần mềm của đơn vị: 2020STTTT_PTTT06, 2020.GD.004, 99.001, 1.004850A (phần tách riêng của 1.004850). Lược đồ đã công bố yêu cầu mọi dòng phải có mã quốc gia.',
  },
  'missing-code': {
    title: 'Thiếu mã thủ tục',
    says: () => 'Dòng chưa có mã thủ tục.',
    why: 'Các danh mục được đối chiếu theo mã. Dòng không có mã thì không đối chiếu được và không góp vào độ bao phủ.',
    fix: 'Ghi mã của thủ tục trên Cơ sở dữ liệu quốc gia về TTHC, ví dụ 1.012753.',
    basis: 'Lược đồ đã công bố yêu cầu mọi dòng phải có mã (rasoat schema procedure).',
  },
  'damaged-code': {
    title: 'Mã thủ tục bị hỏng',
    says({ text, damages, standing, candidates, count }) {
      const found = `“${text}” không phải mã thủ tục: ${listOf(damages, words.damages)}.`
      const more = count - candidates.split(', ').length
      const named = more > 0 ? `${candidates} và ${more} mã khác` : candidates
      switch (standing) {
        case 'gone':
          return `${found} Không thể suy ra mã ban đầu từ ô này.`
        case 'several':
          return `${found} Mã ban đầu có thể là một trong các mã sau, chưa đủ căn cứ để chọn: ${named}.`
        case 'misnamed':
          return `${found} Mã ${candidates} có thể phù hợp, nhưng danh mục chuẩn ghi tên khác cho mã này.`
        case 'not-in-baseline':
          return `${found} Danh mục chuẩn không có mã nào có thể là mã ban đầu (${named}).`
        default:
          return `${found} Mã ban đầu có thể là ${candidates}.`
      }
    },
    why: 'Mã bị hỏng thì không khớp được với mã nào: thủ tục bị coi là còn thiếu dù đơn vị vẫn có. Bảng tính có thể làm hỏng cả một cột mã mà không báo gì.',
    fix: 'Tra lại thủ tục theo tên rồi ghi mã vào cột có định dạng văn bản, hoặc dùng rasoat convert --accept damaged-code để ghi các mã được đề xuất.',
    basis:
      'Các kiểu hỏng mã do bảng tính, máy quét và bàn phím gây ra; chưa đếm được mức độ thường gặp. Độ đúng của đề xuất đã đếm trên ba danh mục thật (2.642, 468 và 277 mã) được cố ý làm hỏng theo 25 kiểu, mỗi kiểu 500 dòng, trong đó năm kiểu không cách sửa nào khôi phục được. Khi có danh mục chuẩn: đúng 14.352 trên 14.358 nếu tên trùng; nếu không có tên và chỉ một mã phù hợp thì đúng 9.358 trên 9.733, hoặc 6.987 trên 7.947 khi phải thêm hay bớt chữ số; nếu danh mục chuẩn không có mã nào phù hợp thì đúng 4.142 trên 6.767. Khi không có danh mục chuẩn: 13.500 trên 16.500, hoặc 7.496 trên 11.553 khi phải thêm hay bớt chữ số. Độ tin cậy là tỷ lệ này, làm tròn xuống. Trong 20 kiểu hỏng có thể khôi phục hoặc nhận ra, danh mục quốc gia có ghi tên lấy lại được 8.981 trên 10.000 mã, cả ba danh mục được 18.494 trên 30.000: hai xã có nhiều mã mà danh mục chuẩn này không có. Khi tên không khớp thì không đề xuất.',
  },
  'system-id-as-code': {
    title: 'Số định danh của phần mềm thay cho mã',
    says: ({ text }) =>
      `“${text}” là số định danh do phần mềm tự đặt cho dòng, không phải mã thủ tục; có lẽ cả cột đều là số định danh.`,
    why: 'Số định danh chỉ có nghĩa trong một phần mềm. Không đối chiếu được gì theo số này, nên mọi dòng của cột đều bị tính là không có mã.',
    fix: 'Xuất lại danh mục kèm cột mã thủ tục, hoặc chỉ rõ cột mã bằng --column code=TIÊU_ĐỀ.',
    basis:
      'Đã thấy trong dữ liệu xuất từ các hệ thống dịch vụ công: số định danh hệ 16 gồm 24 hoặc 32 chữ số, và UUID. Mã trên Cơ sở dữ liệu quốc gia về TTHC có dạng 1.012753.',
  },
  'malformed-code': {
    title: 'Mã thủ tục sai dạng',
    says({ text }) {
      const digits = excessDigits(text)
      if (digits !== undefined)
        return `“${text}” không phải mã thủ tục: sau dấu chấm có ${digits} chữ số thay vì 6.`
      return `“${text}” không phải mã thủ tục của Cơ sở dữ liệu quốc gia về TTHC.`
    },
    why: 'Mã không đúng dạng thì không khớp được với mã nào: thủ tục bị coi là còn thiếu dù đơn vị vẫn có.',
    fix: 'Sửa mã về một trong các dạng 1.012753, 1.012753.H19, 1.012753.000.00.00.H13 hoặc 1.001193.01, và định dạng cột mã là văn bản.',
    basis:
      'Các dạng mã đã đếm được trong danh mục quốc gia và địa phương: 1.012753, 1.012753.H19, 1.012753.000.00.00.H13, 1.001193.01. Chưa tìm được văn bản nào quy định dạng mã.',
  },
  'ended-agency-code': {
    title: 'Mã cơ quan của tỉnh đã sáp nhập',
    says: ({ suffix, former, now, code }) =>
      `${suffix} là mã cơ quan của ${former}, nay thuộc ${now} từ ngày 01/7/2025; mã hiện nay là ${code}.`,
    why: 'Cổng Dịch vụ công quốc gia chỉ còn mã cơ quan của 34 tỉnh, thành phố. Mã thủ tục mang đuôi khác thì không tra cứu được.',
    fix: 'Ghi mã thủ tục với đuôi của tỉnh, thành phố hiện nay, theo danh mục của chính nơi đó.',
    basis:
      'Mã cơ quan của 34 tỉnh, thành phố theo Cổng Dịch vụ công quốc gia ngày 01/10/2026; Nghị quyết 202/2025/QH15. Các mã đã hết dùng ghi theo trí nhớ (schemas/authorities/two-tier-2025.json).',
  },
  'missing-name': {
    title: 'Thiếu tên thủ tục',
    says: () => 'Dòng chưa có tên thủ tục.',
    why: 'Tên là bộ phận tạo thành bắt buộc đầu tiên của thủ tục (Điều 8 Nghị định 63/2010), và là căn cứ duy nhất để biết mã ghi có đúng không.',
    fix: 'Ghi tên thủ tục đúng như tên ứng với mã này trên Cơ sở dữ liệu quốc gia về TTHC.',
    basis: 'Điểm a khoản 2 Điều 8 Nghị định 63/2010: tên là bộ phận tạo thành bắt buộc đầu tiên.',
  },
  'missing-level': {
    title: 'Chưa ghi cấp thực hiện',
    says: () => 'Danh mục có cột cấp thực hiện nhưng ô này để trống.',
    why: 'Thủ tục không ghi cấp thực hiện được tính là chưa xác định, không bao giờ được xếp vào một cấp nào, nên số liệu theo cấp không có thủ tục này.',
    fix: 'Ghi cấp thực hiện: Cấp Bộ, Cấp tỉnh, Cấp xã hoặc Cơ quan khác.',
    basis:
      'Danh sách giá trị của Cơ sở dữ liệu quốc gia về TTHC: Cấp Bộ, Cấp tỉnh, Cấp xã, Cơ quan khác. Đã đếm trong danh mục quốc gia ghép với cấp thực hiện ở trang chi tiết: 17 trong 2.642 thủ tục không ghi cấp.',
  },
  'unknown-level': {
    title: 'Cấp thực hiện không nhận ra được',
    says: ({ text }) => `“${text}” không phải là một cấp thực hiện trên Cơ sở dữ liệu quốc gia về TTHC.`,
    why: 'Cấp thực hiện không nhận ra được thì tính là chưa xác định, nên số liệu theo cấp không có thủ tục này.',
    fix: 'Sửa thành Cấp Bộ, Cấp tỉnh, Cấp xã hoặc Cơ quan khác; nếu có nhiều cấp thì ngăn cách bằng dấu phẩy.',
    basis: 'Danh sách giá trị của Cơ sở dữ liệu quốc gia về TTHC: Cấp Bộ, Cấp tỉnh, Cấp xã, Cơ quan khác.',
  },
  'obsolete-level': {
    title: 'Vẫn ghi cấp huyện',
    says: () => 'Cấp thực hiện ghi là cấp huyện, trong khi cấp huyện không còn từ ngày 01/7/2025.',
    why: 'Chính quyền địa phương nay chỉ còn hai cấp. Người dân theo danh mục này sẽ tìm đến nơi không còn giải quyết thủ tục.',
    fix: 'Sửa thành cấp đã tiếp nhận nhiệm vụ, cấp tỉnh hoặc cấp xã, theo quyết định công bố đang có hiệu lực.',
    basis:
      'Chính quyền địa phương hai cấp từ ngày 01/7/2025: không còn cấp huyện. Nghị định 132/2025 và 133/2025 phân định, phân cấp thẩm quyền cho hai cấp (báo chí dẫn; chưa đọc văn bản).',
  },
  'missing-service-level': {
    title: 'Chưa ghi mức độ dịch vụ công trực tuyến',
    says: () => 'Danh mục có cột mức độ dịch vụ công trực tuyến nhưng ô này để trống.',
    why: 'Ô để trống là chưa xác định, không phải chưa cung cấp. Thủ tục vẫn nằm trong mẫu số nên mỗi ô trống đều làm giảm các tỷ lệ trực tuyến.',
    fix: 'Ghi mức độ: Toàn trình, Một phần, Cung cấp thông tin hoặc Chưa cung cấp.',
    basis:
      'Tiêu chí 3.1 Bộ chỉ số 766 tính thủ tục theo mức độ dịch vụ công (theo một tài liệu làm việc, không phải phụ lục ban hành). Đã thấy trong một danh mục thật: 79 trong 157 thủ tục không ghi mức độ.',
  },
  'unknown-service-level': {
    title: 'Mức độ dịch vụ công không nhận ra được',
    says: ({ text }) => `“${text}” không phải là một mức độ dịch vụ công trực tuyến.`,
    why: 'Mức độ không nhận ra được thì tính là chưa xác định, nên không góp vào các tỷ lệ trực tuyến.',
    fix: 'Sửa thành Toàn trình, Một phần, Cung cấp thông tin hoặc Chưa cung cấp.',
    basis:
      'Nghị định 42/2022, theo một tài liệu trích dẫn (chưa đọc nguyên văn; hết hiệu lực từ ngày 01/7/2026), có hai mức toàn trình và một phần. Thống kê của các tỉnh có thêm mức cung cấp thông tin và chưa cung cấp.',
  },
  'conflicting-service-level': {
    title: 'Ghi nhiều mức độ dịch vụ công',
    says: ({ levels, counted }) =>
      `Dòng nêu nhiều mức độ dịch vụ công trực tuyến (${listOf(levels, words.serviceLevels)}); thủ tục được tính là ${service(counted)}.`,
    why: 'Bộ chỉ số 766 tính thủ tục có cả hai mức theo mức cao nhất, nên số liệu có thể cao hơn mức người dân thực sự được phục vụ.',
    fix: 'Chỉ giữ mức đang cung cấp, hoặc tách mỗi dịch vụ công thành một dòng có mã riêng, ví dụ 1.001193.01.',
    basis:
      'Tiêu chí 3.1 Bộ chỉ số 766, theo một tài liệu làm việc (không phải phụ lục ban hành): thủ tục có cả hai mức thì tính theo mức cao nhất.',
  },
  'malformed-decision': {
    title: 'Quyết định công bố ghi sai dạng',
    says: ({ text }) => `“${text}” không phải số hoặc ngày quyết định viết theo thể thức thông thường.`,
    why: 'Thủ tục được công bố bằng quyết định (Nghị định 63/2010). Không có số quyết định tra cứu được thì không thể kiểm tra thủ tục còn hiệu lực hay không.',
    fix: 'Ghi số đúng như trên quyết định, ví dụ 1319/QĐ-UBND, và ghi ngày theo dạng ngày/tháng/năm.',
    basis:
      'Điều 13 và Điều 15 Nghị định 63/2010: thủ tục được công bố bằng quyết định. Cách ghi thông thường là 1319/QĐ-UBND; đã đếm được mười bốn cách ghi trong danh mục quốc gia. Số có năm chữ số trong cột ngày là phần còn lại của một ô kiểu ngày trong bảng tính; ngày tương ứng được gợi ý với độ tin cậy 90% (theo kinh nghiệm, chưa đếm).',
  },
  'placeholder-value': {
    title: 'Còn giá trị điền tạm',
    says: ({ field, text }) => `${property(field)}: “${text}” có vẻ là giá trị điền tạm chưa được thay.`,
    why: 'Giá trị gõ thử sẽ được đưa ra cùng danh mục, và người đọc tưởng là thật.',
    fix: 'Thay bằng giá trị thật, hoặc xóa dòng nếu cả dòng chỉ để thử.',
    basis: 'Đã thấy trong danh mục quốc gia: một quyết định ghi “Demo/QĐ-BCA”.',
  },
  mojibake: {
    title: 'Chữ bị đọc sai bảng mã',
    says: ({ field, text, encoding }) =>
      `${property(field)}: “${text}” vốn viết bằng bảng mã ${encodingTitle(encoding)} nhưng đã bị đọc theo bảng mã khác.`,
    why: 'Không ai đọc được nội dung này, và không tên nào trong đó khớp với danh mục quốc gia. Nội dung được giữ nguyên như trong tệp.',
    fix: 'Mở tệp gốc đúng bảng mã của nó rồi lưu lại với bảng mã UTF-8, hoặc dùng rasoat convert --accept mojibake để ghi theo các đề xuất.',
    basis:
      'UTF-8 theo RFC 3629. Với các bảng mã cũ, đã đếm: trong 174.751 từ có dấu của các danh mục chính thức, 99,99% là âm tiết tiếng Việt khi đọc đúng bảng mã, nhiều nhất 15% khi đọc sai.',
  },
  'lost-letters': {
    title: 'Mất chữ khi xuất tệp',
    says: ({ field, text }) =>
      `${property(field)}: “${text}” bị mất chữ vì danh mục đã được lưu bằng bảng mã không có các chữ đó.`,
    why: 'Chữ đã bị ghi thành dấu ? hoặc _ thì không còn trong tệp nữa, không thể đọc lại được; tên như vậy cũng không khớp với danh mục quốc gia.',
    fix: 'Xuất lại danh mục thành tệp XLSX hoặc “CSV UTF-8”, không chọn “CSV” hay “Text” thông thường; nếu mã đúng, dùng rasoat convert --accept lost-letters để lấy tên từ danh mục đối chiếu.',
    basis:
      'Bảng mã windows-1252 và các bảng mã tương tự thiếu phần lớn chữ tiếng Việt; phần mềm ghi dấu ? hoặc chữ không dấu vào chỗ đó. Tên chỉ được đề xuất theo mã, và chỉ khi mọi chữ còn lại đều khớp.',
  },
  'unnormalised-text': {
    title: 'Nội dung ô chưa chuẩn hóa',
    says: ({ field, defects, text }) =>
      `${property(field)}: ${listOf(defects, words.defects)} trong “${text}”.`,
    why: 'Hai nội dung nhìn giống nhau nhưng máy coi là khác nhau, nên tìm kiếm và đối chiếu theo tên đều sai. Nội dung này đã được làm sạch trước khi đối chiếu.',
    fix: 'Gõ lại nội dung, bỏ khoảng trắng thừa, ngắt dòng và mã HTML; đặt bộ gõ ở chế độ Unicode dựng sẵn.',
    basis:
      'Đã đếm trong danh mục quốc gia gồm 2.642 thủ tục: 24 tên không ở dạng Unicode dựng sẵn (NFC), 41 tên thừa khoảng trắng ở đầu hoặc cuối, 40 tên có khoảng trắng đôi, 11 tên có ngắt dòng.',
  },
  'incomplete-components': {
    title: 'Thiếu bộ phận tạo thành bắt buộc',
    says: ({ missing, count }) =>
      `Còn để trống ${count} bộ phận tạo thành bắt buộc: ${listOf(missing, words.properties)}.`,
    why: 'Điều 8 Nghị định 63/2010 quy định tám bộ phận bắt buộc của mỗi thủ tục. Ở đây chỉ xét những bộ phận mà danh mục có cột.',
    fix: 'Bổ sung các bộ phận còn trống theo quyết định công bố hoặc Cơ sở dữ liệu quốc gia về TTHC.',
    basis: 'Các điểm từ a đến h khoản 2 Điều 8 Nghị định 63/2010: tám bộ phận tạo thành bắt buộc.',
  },
  'contradictory-record': {
    title: 'Dòng tự mâu thuẫn',
    says({ contradiction }) {
      switch (contradiction) {
        case 'fee-exempt-with-fee':
          return 'Dòng đánh dấu miễn phí, lệ phí nhưng lại nêu mức thu lớn hơn 0.'
        case 'in-person-and-full-online':
          return 'Dòng nêu bắt buộc có mặt trực tiếp nhưng mức độ dịch vụ công lại là toàn trình.'
        case 'abolished-and-published':
          return 'Dòng nêu thủ tục đã bãi bỏ nhưng vẫn đánh dấu công khai.'
      }
    },
    why: 'Hai nội dung không thể cùng đúng: dịch vụ toàn trình không còn bước bắt buộc có mặt trực tiếp, thủ tục đã bãi bỏ thì không còn công khai.',
    fix: 'Sửa nội dung sai trong hai nội dung đó, căn cứ quyết định công bố.',
    basis:
      'Nghị định 42/2022, theo một tài liệu trích dẫn (chưa đọc nguyên văn; hết hiệu lực từ ngày 01/7/2026): toàn trình thì không còn bước bắt buộc có mặt trực tiếp. Các Điều 14 đến 17 Nghị định 63/2010, theo cách hiểu của chúng tôi: thủ tục đã bãi bỏ thì không còn công khai.',
  },
  'not-in-force': {
    title: 'Không có hiệu lực vào ngày báo cáo',
    says: ({ status, day }) =>
      status === 'pending'
        ? `Thủ tục chưa có hiệu lực${day === '' ? '' : ` (có hiệu lực từ ngày ${day.split('-').reverse().join('/')})`} nên không được tính.`
        : `Thủ tục đã hết hiệu lực từ ngày ${day.split('-').reverse().join('/')} nên không được tính.`,
    why: 'Thủ tục không có hiệu lực vào ngày báo cáo thì không tính vào tỷ lệ nào và không được coi là đã có so với danh mục đối chiếu.',
    fix: 'Nếu các ngày ghi đúng thì không cần sửa gì; dùng --as-of để lập báo cáo cho ngày khác.',
    basis:
      'Ngày hiệu lực như danh mục của các xã ghi; năm 2026 đã gặp quyết định chỉ có hiệu lực từ ngày 01/3/2027.',
  },
  'unreadable-value': {
    title: 'Giá trị không hiểu được',
    says: ({ field, text }) =>
      isHalfTimeLimit(field, text)
        ? 'Thời hạn giải quyết thiếu số hoặc thiếu đơn vị tính (ngày, ngày làm việc, tháng).'
        : text.includes('\ufffd')
          ? `${property(field)}: “${text}” bị mất chữ ở chỗ có ký tự �; cần lấy lại từ tệp gốc và lưu theo UTF-8.`
          : `${property(field)}: không hiểu được giá trị “${text}”.`,
    why: 'Giá trị được giữ nguyên, không suy đoán, nên trong số liệu được tính là chưa xác định.',
    fix: 'Ghi giá trị rõ ràng: x, có hoặc không ở cột đánh dấu; ngày theo dạng ngày/tháng/năm; mỗi ô một giá trị.',
    basis: 'Quy tắc của rasoat: giá trị không hiểu được thì giữ nguyên, không bao giờ suy đoán.',
  },
  'schema-violation': {
    title: 'Không đúng lược đồ dữ liệu',
    says: ({ path, keyword, expected, found }) =>
      `${schemaSentence(placeOf(path), keyword, { expected, found })}.`,
    why: 'Lược đồ (JSON Schema) quy định hình thức của mọi dòng; phần mềm dựa vào lược đồ sẽ không xử lý được dòng này.',
    fix: 'Sửa giá trị cho đúng, hoặc sửa lược đồ đã nêu ở --schema nếu lược đồ đòi hỏi quá mức.',
    basis: 'JSON Schema nêu ở --schema, hoặc lược đồ đã công bố (rasoat schema procedure).',
  },

  // across a list
  'duplicate-code': {
    title: 'Trùng mã thủ tục',
    says: ({ code, firstRow, firstSource }) => `Mã ${code} đã có ${at(firstRow, firstSource)}.`,
    why: 'Mỗi mã ứng với một thủ tục và chỉ được tính một lần, nên số dòng của danh mục lớn hơn số thủ tục thực có.',
    fix: 'Xóa dòng lặp lại, hoặc sửa mã nếu dòng này là một thủ tục khác.',
    basis:
      'Đã đếm trong danh mục xuất từ Cơ sở dữ liệu quốc gia về TTHC: cả 2.642 mã đều khác nhau. Mã là khóa của thủ tục.',
  },
  'conflicting-duplicate': {
    title: 'Cùng một mã, nội dung khác nhau',
    says: ({ code, property: id, first, here, firstRow, firstSource }) =>
      `Mã ${code}: ${wordFor(id, words.properties)} ở đây là “${inWords(id, here)}”, còn ${at(firstRow, firstSource)} là “${inWords(id, first)}”.`,
    why: 'Không thể biết đơn vị đang áp dụng nội dung nào. Danh mục của các tỉnh hợp nhất hay lệch nhau như vậy.',
    fix: 'Căn cứ quyết định công bố để xác định nội dung đúng, sửa lại và xóa dòng còn lại.',
    basis:
      'Quy tắc của rasoat: mã là khóa nên các dòng cùng mã phải thống nhất. Từ ngày 01/7/2025, các tỉnh hợp nhất phải ghép nhiều bản của cùng một danh mục.',
  },
  'duplicate-name': {
    title: 'Trùng tên thủ tục',
    says: ({ firstRow, firstSource, firstCode }) =>
      `Tên này đã có ${at(firstRow, firstSource)}${firstCode === '' ? '' : `, với mã ${firstCode}`}.`,
    why: 'Một thủ tục có thể đang mang hai mã và bị tính hai lần. Trùng tên ở các cấp khác nhau là bình thường và không bị nêu ở đây.',
    fix: 'Tra cả hai mã trên Cơ sở dữ liệu quốc gia về TTHC, rồi sửa hoặc xóa dòng sai.',
    basis: 'Đã đếm trong danh mục quốc gia: mười một tên có hai mã.',
  },
  'mixed-code-forms': {
    title: 'Mã viết theo nhiều dạng',
    says({ national, short, long, case: cased }) {
      const forms = [
        [national, '1.012753'],
        [short, '1.012753.H13'],
        [long, '1.012753.000.00.00.H13'],
        [cased, '1.001193.01'],
      ] as const
      const used = forms.filter(([count]) => count > 0)
      const counts = used.map(([count, form]) => `${grouped(count, '.')} mã dạng ${form}`)
      return `Mã được viết theo ${used.length} dạng: ${counts.join(', ')}.`
    },
    why: 'rasoat hiểu các dạng này là cùng một thủ tục; phần mềm so sánh mã theo từng ký tự thì coi là khác nhau.',
    fix: 'Viết thống nhất mọi mã theo một dạng, chẳng hạn bằng lệnh rasoat convert.',
    basis:
      'Đã thấy trong danh mục của một phường: 235 mã dạng 1.012753.H13 và 233 mã dạng 1.012753.000.00.00.H13.',
  },
  'agency-code-of-another-province': {
    title: 'Có mã cơ quan của tỉnh khác',
    says: ({ own, others, records }) =>
      `Có ${grouped(records, '.')} mã thủ tục mang mã cơ quan của tỉnh khác, trong khi phần lớn danh mục là của ${own}: ${others}.`,
    why: 'Mã do tỉnh khác địa phương hóa là mã của thủ tục tại tỉnh đó, không phải của nơi này.',
    fix: 'Kiểm tra xem các dòng này có được chép từ danh mục của tỉnh khác không, rồi ghi lại mã với đuôi đúng.',
    basis: 'Mã cơ quan của 34 tỉnh, thành phố theo Cổng Dịch vụ công quốc gia ngày 01/10/2026.',
  },
  'month-before-day': {
    title: 'Tháng đứng trước ngày',
    says: ({ rows, text, turnable }) =>
      `${rows === 1 ? `Có 1 ngày viết tháng trước ngày: “${text}”` : `Có ${grouped(rows, '.')} ngày viết tháng trước ngày, ví dụ “${text}”`}.${turnable === 0 ? '' : ` Còn ${grouped(turnable, '.')} ngày khác đọc được theo cả hai cách, đang được đọc theo thứ tự ngày trước, tháng sau.`}`,
    why: 'Phần mềm ghi các ngày này dùng thiết lập kiểu Mỹ. Không thể biết những ngày nào khác cũng bị đảo: 7/1/2025 có thể là 7 tháng 1 hoặc 1 tháng 7.',
    fix: 'Xuất lại danh mục ra tệp Excel với ô kiểu ngày, hoặc ghi thống nhất theo dạng ngày/tháng/năm.',
    basis: 'Quy tắc của rasoat. Tiếng Việt viết ngày trước tháng; một danh mục không thể dùng cả hai thứ tự.',
  },
  'shifted-column': {
    title: 'Cột nằm dưới tiêu đề của cột khác',
    says({ heading, means, fitting, values, text, firstRow, lastRow }) {
      const holds = `“${heading}” chứa giá trị giống như ${wordFor(means, words.properties)}: ${fitting} trong ${values} giá trị, chẳng hạn “${text}”`
      return firstRow === undefined
        ? `Cột ${holds}. Nếu đúng, hãy ghi rõ “${heading}” là ${means}.`
        : `Từ dòng ${firstRow} đến dòng ${lastRow}, cột ${holds}. Có lẽ các ô của những dòng này đã bị lệch cột.`
    },
    why: 'Giá trị nằm dưới tiêu đề của cột khác nên không giá trị nào được hiểu, và cả hai cột đều bị tính là chưa rõ.',
    fix: 'Sửa lại tiêu đề, hoặc chỉ rõ cột bằng --column; nếu hai cột đổi chỗ cho nhau thì chỉ rõ cả hai. Nếu chỉ lệch từ một dòng trở đi thì xem ở dòng đó có ô bị chèn thêm hay bị mất không.',
    basis:
      'Suy luận, chưa đếm được: trong các danh mục thật hiện có chưa gặp. Chỉ nêu khi có từ 5 giá trị trở lên, 9 phần 10 trong số đó đọc được theo một trường khác và hầu như không giá trị nào đọc được theo trường của cột; với một đoạn của cột thì phải từ 10 giá trị, ở những dòng liền nhau.',
  },
  'empty-catalogue': {
    title: 'Danh mục trống',
    says: () => 'Danh mục không có dòng nào.',
    why: 'Danh mục trống không phải là danh mục sạch: tệp xuất bị lỗi thường có dạng như vậy.',
    fix: 'Xuất lại danh mục, và kiểm tra xem đã đọc đúng tệp, đúng trang tính, đúng dòng tiêu đề chưa.',
    basis: 'Quy tắc của rasoat: không có gì để kiểm tra không có nghĩa là không có sai sót.',
  },

  // against the list of units
  'catalogue-gone': {
    title: 'Danh mục không còn',
    says: ({ from, expected, found }) =>
      expected !== undefined
        ? `Tệp cấu hình yêu cầu ít nhất ${grouped(expected, '.')} danh mục, lần chạy này chỉ có ${grouped(found ?? 0, '.')}.`
        : from === ''
          ? 'Tệp cấu hình yêu cầu phải có danh mục này nhưng lần chạy này không có tệp nào của nó.'
          : `${from} có danh mục này nhưng lần chạy này không có tệp nào của nó.`,
    why: 'Số liệu là số liệu của các danh mục đã đọc. Danh mục hôm qua còn, hôm nay không thấy thì lỗi của nó cũng biến mất và mọi thứ trông như tốt lên.',
    fix: 'Tìm hiểu vì sao không còn danh mục. Nếu không cần rà soát nữa thì bỏ khỏi `expect`, hoặc ghi lại kết quả làm mốc.',
    basis:
      'Quy tắc của rasoat: danh mục nêu trong `expect` của tệp cấu hình, hoặc có trong kết quả của `--no-worse-than`, phải có mặt trong lần chạy.',
  },
  'catalogue-shrank': {
    title: 'Danh mục bị hụt',
    says: ({ records, least, before }) =>
      `Danh mục có ${grouped(records, '.')} dòng, trong khi phải có ít nhất ${grouped(least, '.')}${before === 0 ? '' : `; kết quả trước có ${grouped(before, '.')}`}.`,
    why: 'Tệp xuất dở dang vẫn đúng định dạng, còn phần bị mất thì không thể có lỗi: số liệu thậm chí có thể đẹp hơn.',
    fix: 'So danh mục với bản trước (rasoat diff) rồi xuất lại. Nếu danh mục đúng thì hạ mức trong `expect`, hoặc ghi lại kết quả làm mốc.',
    basis:
      'Quy tắc của rasoat: danh mục mất từ một phần ba số dòng trở lên so với kết quả trước, hoặc thấp hơn mức `expect` trong tệp cấu hình.',
  },
  'unknown-unit': {
    title: 'Đơn vị không có trong danh sách',
    says: ({ unit }) =>
      unit === '' ? 'Cột đơn vị của các dòng này để trống.' : `“${unit}” không có trong danh sách đơn vị.`,
    why: 'Danh mục không rõ của đơn vị nào thì không được tính cho đơn vị nào: đơn vị đã có danh mục lại bị coi như chưa có.',
    fix: 'Sửa tên đơn vị trong tên tệp, trong cột hoặc trong tệp cấu hình, hoặc bổ sung đơn vị vào danh sách đơn vị.',
    basis:
      'Quy tắc của rasoat. Chỉ gợi ý tên gần giống khi đúng một đơn vị có tên đó. Đã đếm với tên của 3.321 xã, phường, đặc khu, mỗi tên năm lần bị mất, lặp hoặc thay ngẫu nhiên một chữ cái: khi biết tỉnh, tên được gợi ý là đúng trong 15.331/15.339 trường hợp; 967 trường hợp không có gợi ý.',
  },
  'ambiguous-unit': {
    title: 'Tên trùng của nhiều đơn vị',
    says: ({ unit, count, units }) =>
      `“${unit}” hợp với ${grouped(count, '.')} đơn vị trong danh sách và không có căn cứ để biết là đơn vị nào: ${units}.`,
    why: 'Nhiều xã, phường ở các tỉnh khác nhau có cùng tên. Không ai biết danh mục này của đơn vị nào nên không tính cho đơn vị nào.',
    fix: 'Ghi rõ tỉnh bằng --province, trong tệp cấu hình (province) hoặc sau tên (Xã Tân Thành, Tây Ninh), ghi đủ dấu, hoặc ghi mã đơn vị.',
    basis:
      'Đếm ngày 22/11/2026 trong một danh sách công khai gồm 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu (tính đến ngày 25/7/2026): 245 tên có từ hai lần trở lên; khi bỏ dấu, có 10 cặp tên giống nhau trong cùng một tỉnh.',
  },
  'former-unit': {
    title: 'Đơn vị đã sáp nhập hoặc đổi tên',
    says: ({ unit, now }) =>
      `“${unit}” không còn là đơn vị hành chính; theo danh sách đơn vị, nay là: ${now}.`,
    why: 'Từ đợt sắp xếp năm 2025, đơn vị cũ không còn thực hiện thủ tục nào. Danh mục đã lỗi thời, hoặc còn mang tên cũ.',
    fix: 'Xác định đây có phải danh mục của đơn vị mới không; nếu phải thì đặt lại theo tên mới, nếu không thì hợp nhất với danh mục của các đơn vị cùng sáp nhập.',
    basis:
      'Chính quyền địa phương hai cấp từ ngày 01/7/2025, với 34 tỉnh, thành phố và 3.321 xã, phường, đặc khu. Đơn vị cũ nay là đơn vị nào là theo danh sách người dùng cung cấp, rasoat không tự suy ra.',
  },
  'missing-unit': {
    title: 'Đơn vị chưa có danh mục',
    says: ({ unit, province, code }) =>
      `Chưa có danh mục của ${unit}${province === '' ? '' : `, ${province}`}${code === '' ? '' : ` (${code})`}.`,
    why: 'Số liệu của tỉnh là số liệu của các danh mục đã đọc. Đơn vị chưa có danh mục không nằm trong đó mà không ai nhận ra.',
    fix: 'Yêu cầu đơn vị gửi danh mục; nếu danh mục đã có nhưng mang tên khác thì sửa lại tên.',
    basis:
      'Quy tắc của rasoat: khi có ít nhất hai danh mục cùng cấp, cùng tỉnh thì mọi đơn vị khác của cấp đó trong tỉnh đều phải có danh mục.',
  },

  // against the baseline
  'missing-procedure': {
    title: 'Còn thiếu so với danh mục đối chiếu',
    says({ field, levels }) {
      const about = [
        levels === '' ? '' : listOf(levels, words.levels),
        field === '' ? '' : `lĩnh vực “${field}”`,
      ]
      const known = about.filter((text) => text !== '').join(', ')
      return `Thủ tục có trong danh mục đối chiếu${known === '' ? '' : ` (${known})`} nhưng danh mục chưa có.`
    },
    why: 'Thủ tục đã công bố cho một cấp thì mỗi đơn vị của cấp đó phải công khai (Nghị định 63/2010). Thiếu thủ tục này, người dân không biết có thể nộp hồ sơ tại đây.',
    fix: 'Bổ sung thủ tục vào danh mục, hoặc sửa mã nếu thủ tục đã có trong danh mục dưới một mã khác.',
    basis:
      'Các Điều 13 đến 17 Nghị định 63/2010: thủ tục đã công bố cho một cấp thì được công khai trên Cơ sở dữ liệu quốc gia về TTHC và niêm yết tại nơi tiếp nhận hồ sơ.',
  },
  'listed-for-another-authority': {
    title: 'Thuộc thẩm quyền cơ quan khác',
    says: ({ authority, procedures, codes }) =>
      `${grouped(procedures, '.')} thủ tục trong danh mục do cơ quan khác thực hiện (${wordFor(authority, words.authorities)}): ${codes}.`,
    why: 'Các thủ tục này không thuộc trách nhiệm của đơn vị nên không tính là thiếu, cũng không tính là thừa. Bộ phận Một cửa có thể tiếp nhận hộ; khi đó cần cho người dân biết cơ quan nào giải quyết.',
    fix: 'Giữ lại nếu Bộ phận Một cửa có tiếp nhận và ghi rõ cơ quan giải quyết; nếu không thì bỏ khỏi danh mục.',
    basis:
      'Cơ quan thực hiện ghi trong danh mục đối chiếu, hiểu theo bảng từ ngữ về cơ quan của rasoat (từ 01/7/2025). Đã đếm: danh mục của một phường có 15 trong 328 thủ tục như vậy cùng cấp, danh mục khác có 6.',
  },
  'agency-of-one-place': {
    title: 'Cơ quan của một địa phương',
    says: ({ procedures, places, codes }) =>
      `${grouped(procedures, '.')} thủ tục do bộ công bố nhưng chỉ ghi cơ quan thực hiện của một vài địa phương (${places}): ${codes}. Các thủ tục này được tính cho mọi tỉnh, thành phố.`,
    why: 'Thủ tục do bộ công bố được thực hiện ở mọi tỉnh, thành phố; tệp kết xuất ghi tên sở của địa phương đã nhập dữ liệu. Nếu hiểu theo mặt chữ thì các tỉnh khác sẽ không có những thủ tục này.',
    fix: 'Đề nghị nơi quản lý danh mục đối chiếu ghi tên sở không kèm địa phương, ví dụ “Sở Tư pháp”.',
    basis:
      'Đã đếm: 58 trong 2.642 thủ tục của các tệp kết xuất từ Cổng Dịch vụ công quốc gia tháng 7/2026; 55 thủ tục ghi sở của Hà Nội, Hải Phòng hoặc An Giang. Chỉ thủ tục do chính tỉnh công bố mới là của riêng tỉnh đó.',
  },
  'baseline-details-differ': {
    title: 'Hai tệp của danh mục đối chiếu khác nhau',
    says: ({ property: id, here, details }) =>
      `Danh mục đối chiếu và tệp bổ sung ghi khác nhau về ${wordFor(id, words.properties)}: danh mục đối chiếu ghi “${inWords(id, here)}”, tệp bổ sung ghi “${inWords(id, details)}”. Số liệu tính theo danh mục đối chiếu.`,
    why: 'Một trong hai tệp đã cũ hoặc ghi sai. Nếu khác ở cấp hoặc cơ quan thực hiện thì thủ tục có thể bị tính nhầm cho đơn vị khác.',
    fix: 'Tra cứu thủ tục trên Cổng Dịch vụ công quốc gia rồi sửa tệp ghi sai.',
    basis:
      'Quy tắc của rasoat: tệp bổ sung chỉ điền phần danh mục đối chiếu để trống, không thay nội dung danh mục đối chiếu đã ghi.',
  },
  'uncoded-with-candidate': {
    title: 'Mã suy ra từ tên',
    says: ({ code, score, runnerUp, runnerUpScore, codes }) =>
      codes === ''
        ? `Dòng chưa có mã dùng được; theo tên thì là ${code} (giống ${wholePercent(score, 'vi')}${runnerUp === '' ? '' : `; kế tiếp là ${runnerUp}, ${wholePercent(runnerUpScore, 'vi')}`}).`
        : `Dòng chưa có mã dùng được, và chỉ theo tên thì chưa xác định được: có thể là ${codes} (giống ${wholePercent(score, 'vi')}).`,
    why: 'Không có mã thì dòng không được tính là thủ tục nào của danh mục đối chiếu, dù tên có thể cho biết đó là thủ tục nào.',
    fix: 'Đối chiếu các mã gợi ý với Cơ sở dữ liệu quốc gia về TTHC rồi ghi mã đúng. Số liệu chỉ tính các mã này khi dùng --match names.',
    basis:
      'Tự đếm khi che mã đi. Danh mục của một phường gồm 468 dòng đối chiếu với 2.642 tên quốc gia: trong 243 dòng xác định được nhờ trùng tên có 238 dòng đúng (98%), 5 dòng còn lại mang tên ấy dưới một mã khác; 2 trên 2 tên gần giống là đúng; 12 tên của nhiều thủ tục được để ngỏ. 2.642 tên quốc gia viết lại theo 7 cách (7.586 tên): đúng 7.341, để ngỏ 245, không sai tên nào. Cũng những tên ấy khi danh mục đối chiếu không có thủ tục của chúng: xác định 77 tên và đều sai (2,9%), trong đó 28 tên gần giống và 3 tên bị cắt. Vì vậy trùng tên được coi là chắc 98%, trùng các từ là 95%, tên gần giống (giống 90%, hơn tên kế tiếp 3%, không khác từ nào làm thành thủ tục khác) là 60%: không số liệu nào tính tên gần giống. Cũng 2.642 tên đó viết không dấu: quyết định được 2.594 tên, đều đúng (98%).',
  },
  'not-in-baseline': {
    title: 'Mã không có trong danh mục đối chiếu',
    says: ({ code, namesCode, digits = 0 }) =>
      `Danh mục đối chiếu không có mã ${code}.${namesCode === undefined ? '' : ` Tên này có mã ${namesCode} (khác ${digits} chữ số): có lẽ thủ tục đã được đánh số lại hoặc mã ghi nhầm.`}`,
    why: 'Có thể đây là thủ tục của địa phương, mã ghi sai, hoặc thủ tục đã bị bãi bỏ: thủ tục bị bãi bỏ không còn trong danh mục quốc gia.',
    fix: 'Tra mã trên Cơ sở dữ liệu quốc gia về TTHC, rồi sửa mã, xóa dòng, hoặc giữ lại nếu là thủ tục đặc thù của địa phương.',
    basis:
      'Đã thấy trong dữ liệu của Cổng Dịch vụ công quốc gia: không có tình trạng “bãi bỏ”, thủ tục bị bãi bỏ không còn xuất hiện.',
  },
  'issuer-not-in-baseline': {
    title: 'Cơ quan công bố không có trong danh mục đối chiếu',
    says: ({ by, name, procedures, fields, codes }) =>
      `Danh mục đối chiếu không có thủ tục nào của ${by === 'issuer' ? 'cơ quan' : 'lĩnh vực'} “${name}”${fields === '' ? '' : ` (${fields})`}${by === 'field' ? ', có vẻ thiếu hẳn cơ quan công bố' : ''} nên không xét được ${grouped(procedures, '.')} mã của danh mục: ${codes}.`,
    why: 'Danh mục đối chiếu chỉ gồm một số bộ, ngành thì không thể biết thủ tục của các bộ, ngành khác. Các mã này không phải lỗi của đơn vị và chỉ được nêu một lần, không nêu từng mã.',
    fix: 'Bổ sung danh mục của cơ quan đó vào danh mục đối chiếu, hoặc ghi rõ danh mục đối chiếu chưa đầy đủ.',
    basis:
      'Chỉ nêu khi có từ 20 mã không khớp trở lên và chiếm ít nhất một phần năm danh mục, thuộc cơ quan mà danh mục đối chiếu không ghi tên, hoặc thuộc từ ba lĩnh vực trở lên không có mã nào khớp. Đã đếm: 212 trong 468 mã của một phường không có trong tệp kết xuất của bảy bộ, ngành; 199 mã trong số đó thuộc bảy lĩnh vực mà các tệp này không có thủ tục nào, 4 mã có tên nằm dưới mã khác, 9 mã thuộc lĩnh vực của các bộ có trong tệp. Tùy chọn --partial-baseline cho biết danh mục đối chiếu chưa đầy đủ.',
  },
  'abolished-procedure': {
    title: 'Thủ tục đã bị bãi bỏ',
    says: ({ code }) =>
      `Theo danh mục đối chiếu, thủ tục ${code} đã bị bãi bỏ, nhưng danh mục vẫn ghi như đang có hiệu lực.`,
    why: 'Thủ tục bị bãi bỏ phải được đưa ra khỏi danh mục công khai (Nghị định 63/2010). Không ai phải thực hiện thủ tục đó nữa.',
    fix: 'Xóa dòng này, hoặc ghi tình trạng là Bãi bỏ nếu danh mục có lưu cả thủ tục đã bãi bỏ.',
    basis:
      'Điều 14 và Điều 15 Nghị định 63/2010: việc bãi bỏ được công bố bằng quyết định, nêu số của thủ tục trên Cơ sở dữ liệu quốc gia về TTHC.',
  },
  'ended-but-in-force': {
    title: 'Danh mục ghi hết hiệu lực, danh mục đối chiếu còn hiệu lực',
    says: ({ code, status }) =>
      `Danh mục ghi thủ tục ${code} là “${inWords('status', status)}”, trong khi danh mục đối chiếu vẫn còn hiệu lực. Dòng này không được tính là đã có thủ tục.`,
    why: 'Một trong hai bên chưa được cập nhật. Nếu danh mục sai, người dân không được cung cấp thủ tục mà họ có quyền thực hiện.',
    fix: 'Tra quyết định công bố đang có hiệu lực, sửa lại tình trạng hoặc dùng danh mục đối chiếu mới hơn.',
    basis:
      'Điều 14 và Điều 15 Nghị định 63/2010: thủ tục chấm dứt hiệu lực bằng quyết định. Không tính dòng đã hết hiệu lực vào độ bao phủ là quy tắc của rasoat.',
  },
  'replaced-procedure': {
    title: 'Thủ tục đã bị thay thế',
    says: ({ code, replacedBy }) =>
      `Theo danh mục đối chiếu, thủ tục ${code} đã bị thay thế${replacedBy === '' ? '' : ` bằng thủ tục ${replacedBy}`}, nhưng danh mục vẫn ghi như đang có hiệu lực.`,
    why: 'Người dân làm theo thủ tục cũ sẽ chuẩn bị sai hồ sơ.',
    fix: 'Thay bằng thủ tục mới, ghi đúng mã và tên của thủ tục mới.',
    basis: 'Điều 14 Nghị định 63/2010: việc thay thế thủ tục được công bố bằng quyết định như thủ tục mới.',
  },
  'slipped-column': {
    title: 'Cột mã lệch so với cột tên',
    says: ({ firstRow, lastRow, rows, nearest, farthest }) =>
      `Từ dòng ${firstRow} đến dòng ${lastRow}, mã đã lệch so với tên: ${rows} tên là của các mã nằm ${offset(nearest, farthest)}.`,
    why: 'Một cột bị mất hoặc thừa ô còn cột kia thì không. Đây là một lỗi có một nguyên nhân; ai tra theo mã sẽ gặp nhầm thủ tục.',
    fix: 'Chỉnh lại cột cho khớp từ dòng đầu tiên bị lệch. Từng dòng có ghi mã đúng với tên của dòng đó.',
    basis:
      'Đã đếm: trong danh mục 375 dòng của một phường, tên ở các dòng 15 đến 371 đứng cạnh mã của dòng khác, lúc đầu lệch 1 dòng, về cuối lệch 90 dòng. Chỉ nêu khi có ít nhất 5 tên giữ đúng thứ tự của mã, không quá 1/5 sai thứ tự và độ lệch không đổi ở phần lớn các dòng liền nhau.',
  },
  'name-differs': {
    title: 'Tên khác với danh mục đối chiếu',
    says: ({ here, baseline }) => `Tên ở đây là “${here}”; trong danh mục đối chiếu là “${baseline}”.`,
    why: 'Dịch vụ công phải đồng bộ với Cơ sở dữ liệu quốc gia về TTHC cả về mã và tên. Tên khác có thể là tên cũ của thủ tục.',
    fix: 'Kiểm tra mã đã đúng chưa, rồi ghi lại tên theo Cơ sở dữ liệu quốc gia về TTHC.',
    basis:
      'Nghị định 42/2022, theo một tài liệu trích dẫn (chưa đọc nguyên văn; hết hiệu lực từ ngày 01/7/2026): dịch vụ công được đồng bộ với Cơ sở dữ liệu quốc gia về TTHC cả về mã và tên.',
  },
  'code-names-another-procedure': {
    title: 'Mã của thủ tục này, tên của thủ tục khác',
    says: ({ code, namesCode, baseline }) =>
      baseline === ''
        ? `Theo danh mục đối chiếu, tên ghi ở đây là của mã ${namesCode}, không phải của mã ${code}.`
        : `Theo danh mục đối chiếu, mã ${code} là “${baseline}”; tên ghi ở đây là của mã ${namesCode}.`,
    why: 'Cột mã và cột tên đã lệch nhau, như khi sắp xếp một cột mà không sắp xếp các cột khác. Ai tra theo mã sẽ gặp nhầm thủ tục.',
    fix: 'Sửa mã hoặc tên cho đúng, và xem lại các dòng bên cạnh vì chỗ lệch ít khi chỉ có một dòng.',
    basis:
      'Đã thấy trong danh mục của một phường có đường dẫn lệch so với tên: 61 trong 147 dòng ghi tên của mã khác.',
  },
  'level-differs': {
    title: 'Cấp thực hiện khác với danh mục đối chiếu',
    says: ({ here, baseline }) =>
      `Cấp thực hiện ở đây là ${listOf(here, words.levels)}; trong danh mục đối chiếu là ${listOf(baseline, words.levels)}.`,
    why: 'Danh mục chỉ người dân đến nơi không giải quyết thủ tục này. Ghi ít cấp hơn danh mục đối chiếu là bình thường và không bị nêu ở đây.',
    fix: 'Sửa cấp thực hiện theo danh mục đối chiếu, hoặc báo đơn vị quản lý danh mục đối chiếu nếu có quyết định mới hơn.',
    basis:
      'Quy tắc của rasoat: Cơ sở dữ liệu quốc gia về TTHC ghi thủ tục được thực hiện ở những cấp nào; danh mục có thể ghi ít cấp hơn, không được ghi cấp khác.',
  },
  'field-differs': {
    title: 'Lĩnh vực khác với danh mục đối chiếu',
    says: ({ here, baseline }) => `Lĩnh vực ở đây là “${here}”; trong danh mục đối chiếu là “${baseline}”.`,
    why: 'Cơ sở dữ liệu quốc gia về TTHC xếp thủ tục theo lĩnh vực, còn danh mục địa phương hay xếp theo sở, ngành, nên số liệu theo lĩnh vực không so sánh được.',
    fix: 'Ghi lĩnh vực theo Cơ sở dữ liệu quốc gia về TTHC; tên sở, ngành để ở một cột riêng.',
    basis:
      'Cơ sở dữ liệu quốc gia về TTHC xếp thủ tục theo lĩnh vực. Đã thấy trong danh mục địa phương: xếp theo sở, ngành.',
  },
  'service-level-below-baseline': {
    title: 'Mức độ dịch vụ công thấp hơn danh mục đối chiếu',
    says: ({ here, baseline }) =>
      `Mức độ dịch vụ công ở đây là ${service(here)}; trong danh mục đối chiếu là ${service(baseline)}.`,
    why: 'Người dân được phục vụ ở mức thấp hơn mức nêu trong danh mục quốc gia.',
    fix: 'Nâng dịch vụ lên mức của danh mục đối chiếu, hoặc sửa danh mục nếu thực tế đã đạt mức đó.',
    basis: 'Quy tắc của rasoat: danh mục đối chiếu là mức người dân được thông báo sẽ nhận.',
  },
  'service-level-above-baseline': {
    title: 'Mức độ dịch vụ công cao hơn danh mục đối chiếu',
    says: ({ here, baseline }) =>
      `Mức độ dịch vụ công ở đây là ${service(here)}; trong danh mục đối chiếu là ${service(baseline)}.`,
    why: 'Hoặc đơn vị đã làm tốt hơn mà danh mục quốc gia chưa cập nhật, hoặc mức ghi ở đây chưa có trên thực tế.',
    fix: 'Thực hiện thử dịch vụ từ đầu đến khi nhận kết quả, rồi đề nghị cập nhật Cơ sở dữ liệu quốc gia về TTHC hoặc sửa danh mục.',
    basis:
      'Quy tắc của rasoat: trong danh mục, kết quả thật và kết quả chỉ có trên giấy trông như nhau; phải dùng thử dịch vụ mới phân biệt được.',
  },
  'decision-differs': {
    title: 'Quyết định công bố khác với danh mục đối chiếu',
    says: ({ here, baseline }) => `Quyết định ở đây là ${here}; trong danh mục đối chiếu là ${baseline}.`,
    why: 'Thường đây là quyết định của tỉnh bên cạnh quyết định của Bộ, không phải lỗi. Cũng có thể đây là quyết định cũ đã có quyết định khác thay.',
    fix: 'Kiểm tra quyết định đã dẫn có đang hiệu lực không, và sửa số quyết định nếu không.',
    basis:
      'Điều 13 Nghị định 63/2010: Bộ trưởng công bố cho cả nước, Chủ tịch UBND cấp tỉnh công bố cho các cấp trong tỉnh.',
  },

  // against the policy
  'eligible-not-full-online': {
    title: 'Đủ điều kiện nhưng chưa toàn trình',
    says: ({ serviceLevel }) =>
      `Thủ tục đủ điều kiện toàn trình nhưng mức độ dịch vụ công đang ghi là ${service(serviceLevel)}.`,
    why: 'Tỷ lệ toàn trình chính thức chia cho số thủ tục đủ điều kiện, nên mỗi thủ tục như thế này đều làm giảm tỷ lệ.',
    fix: 'Lên kế hoạch đưa thủ tục lên toàn trình, hoặc sửa mức độ nếu thực tế đã toàn trình.',
    basis:
      'Tiêu chí 3.1 Bộ chỉ số 766, theo một tài liệu làm việc (không phải phụ lục ban hành): tỷ lệ toàn trình chia cho số thủ tục đủ điều kiện. Chương trình thực hiện Nghị quyết 57 và 71: toàn bộ số này đạt toàn trình (ghi theo trí nhớ, chưa đọc văn bản).',
  },
  'no-internal-process': {
    title: 'Chưa có quy trình nội bộ',
    says: () => 'Danh mục ghi thủ tục chưa có quy trình nội bộ.',
    why: 'Chủ tịch UBND phê duyệt quy trình nội bộ của từng thủ tục. Thiếu quy trình thì chưa rõ ai làm bước nào, trong bao lâu.',
    fix: 'Trình phê duyệt quy trình nội bộ, hoặc sửa danh mục nếu quy trình đã được phê duyệt.',
    basis:
      'Đã thấy trong Quyết định 1319/QĐ-UBND ngày 16/9/2025 của Đồng Nai và Chỉ thị 012/CT-UBND ngày 26/11/2025 của Đắk Lắk: quy trình nội bộ được phê duyệt và theo quyết định công bố. Nguồn gốc là Nghị định 61/2018 và 118/2025: ghi theo trí nhớ, chưa đọc văn bản.',
  },
  'no-electronic-process': {
    title: 'Chưa có quy trình điện tử',
    says: () => 'Danh mục ghi thủ tục chưa có quy trình điện tử.',
    why: 'Quy trình điện tử được xây dựng theo quyết định công bố. Thiếu quy trình thì hệ thống thông tin giải quyết TTHC không chạy được thủ tục như đã công bố.',
    fix: 'Xây dựng quy trình điện tử theo quyết định công bố, hoặc sửa danh mục nếu quy trình đã có.',
    basis: 'Chỉ thị 012/CT-UBND ngày 26/11/2025 của Đắk Lắk: quy trình điện tử theo quyết định công bố.',
  },
  'not-integrated': {
    title: 'Chưa tích hợp Cổng Dịch vụ công quốc gia',
    says: () => 'Danh mục ghi thủ tục chưa được tích hợp trên Cổng Dịch vụ công quốc gia.',
    why: 'Người dân không tìm và không dùng được dịch vụ này trên Cổng Dịch vụ công quốc gia, và tỷ lệ tích hợp giảm theo.',
    fix: 'Tích hợp dịch vụ lên Cổng Dịch vụ công quốc gia, hoặc sửa danh mục nếu đã tích hợp.',
    basis:
      'Tỷ lệ tích hợp trên Cổng Dịch vụ công quốc gia, theo số liệu báo chí nêu (Lâm Đồng, năm 2025: 2.013 trên 2.308).',
  },
  'not-non-geographic': {
    title: 'Chưa thực hiện phi địa giới hành chính',
    says: () => 'Danh mục ghi thủ tục chưa được tiếp nhận phi địa giới hành chính.',
    why: 'Theo Nghị định 118/2025, hồ sơ được tiếp nhận không phụ thuộc vào địa giới hành chính trong phạm vi tỉnh.',
    fix: 'Đưa thủ tục vào danh mục phi địa giới hành chính của tỉnh, hoặc ghi rõ lý do chưa thực hiện được.',
    basis:
      'Nghị định 118/2025, theo một tài liệu trích dẫn (chưa đọc nguyên văn): hồ sơ được tiếp nhận không phụ thuộc vào địa giới hành chính trong phạm vi tỉnh.',
  },
  'decentralised-without-data': {
    title: 'Thủ tục phân cấp chưa có dữ liệu',
    says: () =>
      'Thủ tục được phân cấp nhưng danh mục không ghi mức độ dịch vụ công, quy trình nội bộ hay quy trình điện tử.',
    why: 'Thủ tục mới phân cấp mà chưa có dữ liệu thì không thể hiện trên hệ thống đánh giá chất lượng phục vụ.',
    fix: 'Bổ sung mức độ dịch vụ công và hai quy trình theo thực tế của đơn vị đã nhận phân cấp.',
    basis:
      'Báo chí về Sơn La, năm 2025: thủ tục phân cấp chưa có dữ liệu trên hệ thống đánh giá chất lượng phục vụ.',
  },
}

function at(row: number, source: string): string {
  return row === 0 ? `trong ${source}` : `ở dòng ${row} của ${source}`
}

function property(id: string): string {
  return startingWord(id, words.properties)
}

/** Mã nằm cách tên bao nhiêu dòng; số âm: ở phía trên. */
function offset(nearest: number, farthest: number): string {
  const [least, most] = [Math.abs(nearest), Math.abs(farthest)]
  const rows = least === most ? `${least} dòng` : `từ ${least} đến ${most} dòng`
  return `cách ${rows} ở phía ${nearest < 0 ? 'trên' : 'dưới'}`
}

function service(level: string): string {
  return wordFor(level, words.serviceLevels)
}

function inWords(id: string, value: string): string {
  if (id === 'serviceLevel') return service(value)
  if (id === 'status')
    return value === '' ? 'còn hiệu lực, không ghi tình trạng' : wordFor(value, words.statuses)
  if (id === 'kind') return wordFor(value, words.kinds)
  if (value === 'true') return 'có'
  if (value === 'false') return 'không'
  return id === 'levels' ? listOf(value, words.levels) : value
}

/** `/timeLimit/amount` as *Thời hạn giải quyết (timeLimit.amount)*. */
export function placeOf(path: string): string {
  const segments = segmentsOf(path)
  const [first] = segments
  if (first === undefined) return 'Dòng'
  return segments.length === 1 ? property(first) : `${property(first)} (${segments.join('.')})`
}
