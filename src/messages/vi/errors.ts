import { LIMIT_CEILINGS } from '../../model/limit-ceilings.ts'
import type { PlanColumn } from '../../model/plan.ts'
import type { PageFault } from '../../model/unread-page.ts'
import type { LimitName } from '../../model/user-error.ts'
import { asAmount, grouped, inUnits, LIMIT_EXAMPLES } from '../amounts.ts'
import type { ErrorText } from '../contract/errors.ts'
import { WORKBOOKS } from '../contract/workbooks.ts'
import type { Language } from '../language.ts'
import { wordFor } from '../listed.ts'
import { dotted } from '../schema-violation.ts'
import { schemaSentence } from './schema-keywords.ts'

export const errors: Language['errors'] = {
  // files
  'no-such-file': ({ source }) => ({
    what: `Không có tệp hoặc thư mục “${source}”.`,
    next: 'Kiểm tra lại cách viết; nếu đường dẫn có khoảng trắng thì đặt trong dấu ngoặc kép.',
  }),
  'not-a-file': ({ source }) => ({
    what: `“${source}” không phải là tệp đọc được ở đây mà là thư mục, đường ống hoặc thiết bị.`,
    next: 'Ghi đường dẫn đến một danh mục, ví dụ danh-muc.xlsx, hoặc đến thư mục chứa các danh mục; dữ liệu qua đường ống thì đọc bằng - và --input-format.',
  }),
  'unreadable-file': ({ source, detail }) => ({
    what: `Không mở được “${source}”${inBrackets(detail)}.`,
    next: detail.startsWith('ENOSPC')
      ? 'Giải phóng dung lượng đĩa rồi chạy lại lệnh.'
      : 'Đóng tệp ở các chương trình khác, kiểm tra quyền đọc tệp rồi chạy lại lệnh.',
  }),
  'unreadable-name': ({ source }) => ({
    what: `Tên của “${source}” có ký tự không theo bảng mã UTF-8 nên không mở được.`,
    next: 'Đổi tên tệp hoặc thư mục đó rồi chạy lại lệnh.',
  }),
  'link-out-of-folder': ({ source, folder }) => ({
    what: `“${source}” là liên kết dẫn ra ngoài thư mục “${folder}” nên không được mở theo.`,
    next: 'Nếu nơi được liên kết thuộc cuộc rà soát thì ghi thẳng đường dẫn đó bên cạnh thư mục; nếu không thì bỏ liên kết.',
  }),
  'oversized-text': ({ source, value, max }) => ({
    what: `“${source}” có dung lượng ${inUnits(value, ',')}; loại tệp này chỉ được tối đa ${inUnits(max, ',')}.`,
    next: 'Kiểm tra có đúng tệp không: tên danh mục được ghi riêng, không đứng sau tùy chọn.',
  }),
  'limit-exceeded': ({ source, limit, value, max }) => limits[limit](`“${source}”`, value, max),
  'not-this-format': ({ source, format, found }) => ({
    what: `“${source}” được đọc như ${wordFor(format, FORMATS)}, nhưng nội dung giống ${wordFor(found, KINDS)}.`,
    next: nextForKind(format, found),
  }),
  'damaged-file': ({ source, detail, line, column }) => ({
    what: `“${source}” bị hỏng${line === undefined ? '' : ` ở dòng văn bản ${line}${column === undefined ? '' : `, ký tự ${column}`}`}${inBrackets(detail)}.`,
    next: 'Mở tệp bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc xuất lại danh mục.',
  }),
  'truncated-file': ({ source }) => ({
    what: `“${source}” thiếu phần cuối: tệp bị cắt ngang, như khi tải về chưa xong.`,
    next: 'Tải hoặc sao chép lại tệp, thử mở ra rồi lưu lại.',
  }),
  'changed-while-read': ({ source }) => ({
    what: `“${source}” đã thay đổi trong lúc đang đọc, nên nội dung đọc được không phải một danh mục trọn vẹn.`,
    next: 'Chờ chương trình đang ghi tệp này chạy xong, hoặc dùng một bản sao, rồi chạy lại lệnh.',
  }),
  'lists-not-read': ({ source, lists, isJson }) => ({
    what: `“${source}” có nhiều danh sách cùng các cột, và chưa đọc các danh sách này: ${lists}.`,
    next:
      isJson === 1
        ? 'Ghi rõ danh sách cần đọc bằng --records.'
        : 'Ghi rõ trang tính cần đọc bằng --sheet, hoặc đọc tất cả bằng --sheets each hay --sheets together.',
  }),
  'rows-lost': ({ source, count }) => ({
    what: `Không đọc được ${grouped(count, '.')} dòng của “${source}”, nên mọi số liệu đều thiếu các dòng này.`,
    next: 'Xem các phát hiện về dòng không đọc được để biết vị trí và nguyên nhân, sửa lại các dòng đó rồi chạy lại lệnh.',
  }),
  'encrypted-file': ({ source }) => ({
    what: `“${source}” được bảo vệ bằng mật khẩu.`,
    next: 'Mở tệp, lưu một bản không có mật khẩu và dùng bản đó.',
  }),
  'protected-pdf': ({ source }) => ({
    what: `“${source}” là tệp PDF được bảo vệ: nội dung các trang đã bị mã hóa, dù có thể mở mà không cần mật khẩu.`,
    next: 'Đề nghị cơ quan ban hành cung cấp tệp Word (.docx) hoặc bảng tính gốc, hoặc tệp PDF không đặt bảo vệ.',
  }),
  'pdf-without-text': ({ source, why }) => ({
    what: `Không đọc được trang nào của “${source}”: ${pageFault(why)}.`,
    next: 'Đề nghị cơ quan ban hành cung cấp tệp Word (.docx) hoặc bảng tính gốc, hoặc tệp PDF lưu từ tệp đó chứ không phải bản quét.',
  }),
  'pdf-without-tables': ({ source }) => ({
    what: `“${source}” có chữ nhưng không có bảng nào kẻ ô, nên không biết chữ nào thuộc cột nào.`,
    next: 'Đề nghị cơ quan ban hành cung cấp tệp Word (.docx) hoặc bảng tính gốc, hoặc tệp PDF có bảng kẻ ô.',
  }),
  'pages-not-read': ({ source, pages, why }) => ({
    what: `Không đọc được trang ${pages} của “${source}”: ${pageFault(why)}. Nội dung ở đó không có trong bất kỳ số liệu nào.`,
    next: 'Xem ở đó có thủ tục nào không; nếu có thì đề nghị cung cấp tệp Word (.docx) hoặc bảng tính gốc.',
  }),
  'empty-file': ({ source }) => ({
    what: `“${source}” là tệp trống.`,
    next: 'Xuất lại danh mục và kiểm tra tệp đã có nội dung trước khi chạy lại lệnh.',
  }),
  'utf-32': ({ source }) => ({
    what: `“${source}” được lưu theo bảng mã UTF-32, không đọc được.`,
    next: 'Lưu lại tệp theo UTF-8 rồi chạy lại lệnh.',
  }),
  'unknown-encoding': ({ encoding, suggestion }) => ({
    what: `Không đọc được bảng mã “${encoding}”.`,
    next: meant(
      suggestion,
      'Viết --encoding utf-8, utf-16le, windows-1258, tcvn3 hoặc vni, hoặc bỏ tùy chọn này.',
    ),
  }),

  // choosing sources and lists in them
  'nothing-matches': ({ pattern }) => ({
    what: `Không có tệp nào khớp với mẫu “${pattern}”.`,
    next: 'Kiểm tra thư mục và phần đuôi tệp trong mẫu, và xem đã chạy lệnh ở đúng thư mục chưa.',
  }),
  'no-lists-in-folder': ({ folder, known }) => ({
    what: `Thư mục “${folder}” không có danh mục nào đọc được.`,
    next: `Đặt vào đó các tệp có đuôi ${known}, hoặc chỉ ra thư mục khác.`,
  }),
  'unknown-format': ({ source, known }) => ({
    what: `Phần đuôi của “${source}” không cho biết tệp thuộc định dạng nào.`,
    next: `Ghi định dạng sau --input-format (${known}), ví dụ --input-format csv.`,
  }),
  'input-format-needed': ({ known }) => ({
    what: 'Danh mục đọc từ đầu vào chuẩn (“-”) không có tên tệp để nhận ra định dạng.',
    next: `Ghi định dạng sau --input-format (${known}), ví dụ --input-format csv.`,
  }),
  'no-list-in-file': ({ source, format }) => ({
    what: `“${source}” không chứa danh mục nào.`,
    next:
      format === 'json'
        ? 'Kiểm tra đã chọn đúng tệp chưa; với tệp JSON, chỉ ra vị trí của danh sách, ví dụ --records /data/items.'
        : format === 'zip'
          ? 'Đưa danh mục (bảng tính, CSV, JSON) vào tệp nén, hoặc nêu thẳng tệp danh mục.'
          : 'Kiểm tra đã chọn đúng tệp chưa; nếu đúng thì xuất lại danh mục.',
  }),
  'several-lists-in-archive': ({ source, lists }) => ({
    what: `“${source}” là tệp nén có nhiều danh mục: ${lists}.`,
    next: 'Ghi rõ danh mục cần đọc như một tệp trong thư mục: tep-nen.zip/danh-muc.csv.',
  }),
  'no-such-sheet': ({ source, sheet, known }) => ({
    what: `“${source}” không có trang tính “${sheet}”.`,
    next: `Chọn một trang tính có trong tệp bằng --sheet: ${known}.`,
  }),
  'no-such-list': ({ source, pointer, known }) => ({
    what: `“${source}” không có danh sách nào tại “${pointer}”.`,
    next:
      known === ''
        ? 'Chỉ ra vị trí của danh sách bằng --records, ví dụ --records /data/items.'
        : `Chọn một danh sách có trong tệp bằng --records: ${known}.`,
  }),
  'unknown-headings': ({ source, headings }) => ({
    what:
      headings === ''
        ? `“${source}” không có tiêu đề cột nào là mã hoặc tên thủ tục.`
        : `Trong các tiêu đề cột của “${source}” không nhận ra cột mã hoặc cột tên thủ tục: ${headings}.`,
    next: 'Chỉ ra cột chứa mã, ví dụ --column code="Mã số", hoặc dòng chứa tiêu đề, ví dụ --header-row 3.',
  }),
  'unknown-names': ({ source, names }) => ({
    what:
      names === ''
        ? `Trong “${source}” không có trường nào là mã hoặc tên thủ tục.`
        : `Trong các trường của “${source}” không nhận ra trường mã hoặc trường tên thủ tục: ${names}.`,
    next: 'Chỉ ra trường chứa mã, ví dụ --column code=maThuTuc, hoặc vị trí của danh mục trong tệp, ví dụ --records /data/items.',
  }),
  'statistics-table': ({ source, headings }) => ({
    what: `“${source}” là bảng số liệu thống kê theo đơn vị, không có thủ tục nào: ${headings}.`,
    next: 'Hãy đưa vào danh mục thủ tục đã dùng để thống kê. Bảng số liệu này có thể đem đối chiếu với báo cáo.',
  }),
  'no-such-header-row': ({ source, row }) => ({
    what: `Dòng ${row} của “${source}” không có tiêu đề cột.`,
    next: 'Ghi số thứ tự của dòng tiêu đề như bảng tính hiển thị, ví dụ --header-row 3, hoặc bỏ tùy chọn này.',
  }),
  'no-such-column': ({ source, field, heading, headings }) => ({
    what: `“${source}” không có cột nào mang tiêu đề “${heading}”.`,
    next: `Ghi một tiêu đề có trong tệp sau --column ${field}= (đặt trong dấu ngoặc kép): ${headings}.`,
  }),
  'baseline-without-codes': ({ source }) => ({
    what: `Không dòng nào của danh mục đối chiếu “${source}” có mã dùng được, nên không đối chiếu được.`,
    next: 'Dùng danh mục có mã cho --baseline, hoặc chỉ ra cột chứa mã, ví dụ --column code="Mã số".',
  }),

  // command line
  'unknown-option': ({ option, suggestion, takers }) => ({
    what: `Không có tùy chọn “${option}”.`,
    next:
      takers === ''
        ? meant(suggestion, 'Chạy lệnh với --help để xem các tùy chọn của lệnh.')
        : `Có phải bạn muốn viết “${suggestion}”? Đó là tùy chọn của: ${takers}.`,
  }),
  'option-too-early': ({ option, command }) => ({
    what: `Tùy chọn “${option}” đứng trước tên lệnh.`,
    next: `Ghi tùy chọn sau tên lệnh, ví dụ rasoat ${command} danh-muc.csv ${option}.`,
  }),
  'option-of-others': ({ option, command, takers }) => ({
    what: `Lệnh “rasoat ${command}” không có tùy chọn “${option}”; đó là tùy chọn của: ${takers}.`,
    next: `Bỏ tùy chọn này, hoặc chạy rasoat ${command} --help để xem các tùy chọn có thể dùng.`,
  }),
  'unknown-command': ({ command, suggestion }) => ({
    what: `Không có lệnh “${command}”.`,
    next: meant(suggestion, 'Chạy rasoat --help để xem các lệnh.'),
  }),
  'missing-argument': ({ argument, command }) => ({
    what: `Lệnh “rasoat ${command}” còn thiếu <${argument}>.`,
    next: `Chạy rasoat ${command} --help để xem cần ghi những gì.`,
  }),
  'excess-arguments': ({ found, command }) => ({
    what: `Lệnh “rasoat ${command}” không dùng đến “${found}”.`,
    next: 'Bỏ phần này đi; nếu là đường dẫn có khoảng trắng thì đặt cả đường dẫn trong dấu ngoặc kép.',
  }),
  'missing-option-value': ({ option }) => ({
    what: `Tùy chọn “${option}” chưa có giá trị.`,
    next: 'Ghi giá trị ngay sau tùy chọn; chạy lệnh với --help để xem các giá trị được dùng.',
  }),
  'bad-option-value': ({ option, value, allowed, suggestion }) => ({
    what: `Tùy chọn “${option}” không nhận giá trị “${value}”.`,
    next:
      suggestion === ''
        ? `Ghi một giá trị dùng được: ${allowed}.`
        : `Có phải bạn muốn viết “${suggestion}”? Tùy chọn này nhận: ${allowed}.`,
  }),
  'bad-date': ({ option, value }) => ({
    what: `Giá trị “${value}” của “${option}” không phải là ngày.`,
    next: 'Viết năm, tháng, ngày nối bằng dấu gạch ngang, ví dụ 2026-11-22.',
  }),
  'bad-percent': ({ option, value }) => ({
    what: `Giá trị “${value}” của “${option}” không phải là tỷ lệ phần trăm.`,
    next: 'Viết một số từ 0 đến 100, ví dụ 80 hoặc 62,5.',
  }),
  'bad-number': ({ option, value }) => ({
    what: `Giá trị “${value}” của “${option}” không phải là số dùng được.`,
    next: 'Viết một số nguyên, ví dụ 3.',
  }),
  'unknown-limit': ({ name, known, suggestion }) => ({
    what: `Không có giới hạn nào tên “${name}”.`,
    next:
      suggestion === ''
        ? `Các giới hạn là: ${known}.`
        : `Có phải bạn muốn viết “${suggestion}”? Các giới hạn là: ${known}.`,
  }),
  'bad-limit': ({ option, name, value, most }) => ({
    what: `“${value}” ở “${option}” không phải là mức mà giới hạn “${name}” nhận được.`,
    next: `Ghi một số từ 1 đến ${grouped(most, '.')}, hoặc kèm đơn vị, ví dụ ${name}=${LIMIT_EXAMPLES[name]}.`,
  }),
  'no-rule-left': ({ command }) => ({
    what: `“rasoat ${command}” không còn quy tắc nào để kiểm tra: các quy tắc được yêu cầu đã bị bỏ qua, bị tắt hoặc cần danh mục đối chiếu.`,
    next: 'Bỏ quy tắc đó khỏi --skip hoặc khỏi mục rules: trong tệp cấu hình, hoặc cung cấp thứ quy tắc cần, ví dụ --baseline national.csv.',
  }),
  'no-baseline': ({ command }) => ({
    what: `Lệnh “rasoat ${command}” cần danh mục đối chiếu nhưng chưa được cung cấp.`,
    next: 'Thêm danh mục quốc gia, ví dụ --baseline quoc-gia.xlsx.',
  }),
  'expect-without-earlier': () => ({
    what: '`expect.keep` đòi một tỷ lệ số bản ghi của kết quả trước, nhưng chưa nêu kết quả nào.',
    next: 'Nêu kết quả trước bằng noWorseThan hoặc --no-worse-than, hoặc ghi thẳng số bản ghi tối thiểu: expect.rows.',
  }),
  'known-needs-choice': () => ({
    what: 'Chưa nêu chấp nhận phát hiện nào: known add không chọn gì sẽ chấp nhận tất cả.',
    next: 'Nêu quy tắc (--rule obsolete-level) hoặc mã thủ tục (--code 1.001193), hoặc ghi --all.',
  }),
  'known-past-day': ({ day, today }) => ({
    what: `Phát hiện đã biết không thể hết hạn vào ${day}: hôm nay là ${today}.`,
    next: 'Ghi sau --expires một ngày chưa đến.',
  }),
  'contradictory-options': ({ one, other }) => ({
    what: `${one} và ${other} mâu thuẫn với nhau.`,
    next: `Bỏ ${one} hoặc bỏ ${other}.`,
  }),
  'no-sheets': ({ source }) => ({
    what: `“${source}” không có trang tính, trong khi --sheet nêu một trang.`,
    next: 'Bỏ --sheet, hoặc ghi tên bảng tính.',
  }),
  'no-catalogues': ({ command }) => ({
    what: `Lệnh “rasoat ${command}” chưa được cung cấp danh mục nào.`,
    next: `Ghi tên tệp hoặc thư mục, ví dụ rasoat ${command} danh-muc.xlsx, hoặc tệp cấu hình có kê các danh mục, ví dụ --config rasoat.yaml.`,
  }),
  'unknown-rule': ({ id, suggestion }) => ({
    what: `Không có quy tắc “${id}”.`,
    next: meant(suggestion, 'Chạy rasoat explain để xem tất cả quy tắc.'),
  }),
  'unknown-metric': ({ place, id, suggestion }) => ({
    what: `${place}: không có chỉ số “${id}”.`,
    next: meant(suggestion, 'Chạy rasoat explain để xem tất cả chỉ số.'),
  }),
  'unreachable-metric': ({ id, known }) => ({
    what: `Không có căn cứ để chọn thủ tục nào nâng được “${id}”, nên không thể nêu cách đạt mục tiêu cho chỉ số này.`,
    next: `--reach dùng được với “${known}”.`,
  }),
  'unknown-field': ({ id, suggestion }) => ({
    what: `Không có trường thông tin “${id}”.`,
    next: meant(suggestion, 'Chạy rasoat explain để xem tất cả trường thông tin.'),
  }),
  'unknown-topic': ({ id, suggestion }) => ({
    what: `Không có mục nào tên là “${id}”.`,
    next: meant(
      suggestion,
      'Chạy rasoat explain để xem mọi mục giải thích được, hoặc rasoat schema --help để xem các lược đồ.',
    ),
  }),
  'unknown-shell': ({ shell, known, suggestion }) => ({
    what: `Không có tập lệnh tự điền cho “${shell}”.`,
    next: meant(suggestion, `Có cho các trình vỏ sau: ${known}.`),
  }),
  'two-versions-needed': ({ count }) => ({
    what: `Lệnh “rasoat diff” so sánh hai phiên bản của một danh mục, nhưng có ${grouped(count, '.')} tệp được đưa vào.`,
    next: 'Ghi tệp cũ rồi tệp mới; hoặc ghi rasoat diff --git main -- danh-muc.csv để lấy bản cũ từ git.',
  }),
  'baseline-versions': ({ option }) => ({
    what: 'Chỉ có một phiên bản của danh mục quốc gia nên không phân biệt được thay đổi nào là theo danh mục quốc gia.',
    next: `Ghi phiên bản còn lại bằng ${option}, hoặc bỏ cả hai.`,
  }),
  'git-failed': ({ revision, path, detail }) => ({
    what: `Git không đưa ra được “${path}” ở bản “${revision}”${detail === '' ? '' : `: ${detail}`}.`,
    next: 'Kiểm tra tên bản, đường dẫn có phải là tệp và có ở bản đó không, máy đã cài git chưa. Khi chạy tự động cần tải đủ lịch sử (fetch-depth: 0).',
  }),
  'one-catalogue-only': ({ command, count }) => ({
    what: `Lệnh “rasoat ${command}” chỉ nhận một danh mục, nhưng có ${grouped(count, '.')} danh mục được đưa vào.`,
    next: 'Chỉ ghi một tệp, và chạy lệnh riêng cho từng danh mục.',
  }),

  // configuration, schemas, results, output
  'config-not-found': ({ path }) => ({
    what: `Không có tệp cấu hình “${path}”.`,
    next: 'Kiểm tra đường dẫn sau --config, hoặc bỏ tùy chọn này.',
  }),
  'file-unfolds': ({ path, line, max }) => ({
    what: `Các tham chiếu trong tệp “${path}” đại diện cho hơn ${grouped(max, '.')} giá trị, hoặc tham chiếu đến chính phần chứa nó (dòng ${line}).`,
    next: 'Ghi thẳng giá trị vào chỗ đang dùng tham chiếu (*tên).',
  }),
  'config-syntax': ({ path, line, column, detail }) => ({
    what: `Không đọc được tệp cấu hình “${path}” ở dòng ${line}, ký tự ${column}${inBrackets(detail)}.`,
    next: 'Sửa dòng này; với tệp YAML, kiểm tra dấu hai chấm, khoảng trắng đầu dòng và dấu ngoặc kép.',
  }),
  'config-unknown-key': ({ path, line, key, suggestion, schema }) => ({
    what: `${HANDWRITTEN[schema]} “${path}”${atLine(line)} có mục không nhận ra được: “${key}”.`,
    next: meant(suggestion, `Xóa mục này, hoặc chạy rasoat schema ${schema} để xem các mục được dùng.`),
  }),
  'config-invalid': ({ path, line, pointer, keyword, expected, found, schema }) => ({
    what: `${schemaSentence(`${HANDWRITTEN[schema]} “${path}”${atLine(line)}${pointer === '' ? '' : `, mục “${dotted(pointer)}”`}`, keyword, { expected, found })}.`,
    next: `Sửa giá trị này; chạy rasoat schema ${schema} để xem những gì được phép.`,
  }),
  'unknown-profile': ({ place, id, suggestion }) => ({
    what: `${place}: không có bộ chỉ tiêu “${id}”.`,
    next: meant(suggestion, 'Chạy rasoat explain profiles để xem tất cả các bộ chỉ tiêu.'),
  }),
  'bad-link': ({ place, value }) => ({
    what: `${place}: “${value}” không phải là địa chỉ bắt đầu bằng https://.`,
    next: 'Ghi địa chỉ của văn bản như trình duyệt hiển thị, hoặc bỏ mục link.',
  }),
  'two-groups': ({ place }) => ({
    what: `${place}: chỉ tiêu ghi cả field lẫn group.`,
    next: 'Chỉ ghi một trong hai: mỗi chỉ tiêu áp dụng cho một nhóm.',
  }),
  'duplicate-plan-id': ({ place, id }) => ({
    what: `${place}: có hai kế hoạch cùng mang định danh “${id}”.`,
    next: 'Đặt cho mỗi kế hoạch một định danh (id) riêng.',
  }),
  'plan-list-or-items': ({ place }) => ({
    what: `${place}: mỗi kế hoạch phải có list hoặc items, ở đây có cả hai hoặc không có mục nào.`,
    next: 'Ghi list: kèm tệp chứa danh sách, hoặc items: kèm chính các mục của kế hoạch.',
  }),
  'dossier-headings': ({ source, headings }) => ({
    what: `“${source}” không có cột nào ghi số hồ sơ${headings === '' ? '' : `; các cột hiện có: ${headings}`}.`,
    next: 'Cho biết cột nào là cột nào, ví dụ --column "online=Nộp trực tuyến" --column "received=Tổng tiếp nhận", hoặc chỉ trang tính bằng --sheet.',
  }),
  'not-a-portal-score': ({ source }) => ({
    what: `“${source}” không phải là kết quả chấm điểm của Cổng cho một đơn vị: phải có authorityCount, partialCount, fullCount, onlineDossierCount, onlineServiceTotal, channelOnlineSum và channelTotalSum là các số nguyên.`,
    next: 'Lưu nguyên câu trả lời của Cổng cho một đơn vị dưới dạng JSON.',
  }),
  'plan-headings': ({ source, headings }) => ({
    what: `Kế hoạch “${source}” không có cột nào ghi thủ tục hoặc nhiệm vụ${headings === '' ? '' : `; các cột hiện có: ${headings}`}.`,
    next: 'Cho biết cột nào là cột nào trong mục columns:, ví dụ name: Nội dung công việc.',
  }),
  'plan-without-codes': ({ source, headings }) => ({
    what: `Kế hoạch “${source}” nêu trạng thái mà thủ tục phải đạt nhưng không có cột mã thủ tục; các cột hiện có: ${headings}.`,
    next: 'Bổ sung mã, hoặc cho biết cột chứa mã bằng “columns: { code: … }”. Kế hoạch không đối chiếu theo tên.',
  }),
  'plan-without-state': ({ source, headings }) => ({
    what: `Kế hoạch “${source}” không cho biết thủ tục phải đạt trạng thái nào, cũng không ghi tình trạng của nhiệm vụ; các cột hiện có: ${headings}.`,
    next: 'Với thủ tục, ghi “state: full-online” (hoặc trạng thái khác); với nhiệm vụ, thêm cột “Tình trạng” hoặc cho biết tên cột bằng “columns: { status: … }”.',
  }),
  'plan-empty': ({ source }) => ({
    what: `Kế hoạch “${source}” không có mục nào.`,
    next: 'Kiểm tra tệp, trang tính và dòng tiêu đề.',
  }),
  'plan-row-unreadable': ({ source, row }) => ({
    what: `Không đọc được dòng ${row} của kế hoạch “${source}”.`,
    next: 'Sửa dòng này: kế hoạch chỉ được đánh giá khi đọc được toàn bộ.',
  }),
  'plan-cell': ({ source, row, column, value }) => ({
    what: `Kế hoạch “${source}”${row === 0 ? '' : `, dòng ${row}`}: ${value === '' ? `thiếu ${PLAN_CELLS[column].what}` : `“${value}” không phải là ${PLAN_CELLS[column].what}`}.`,
    next: PLAN_CELLS[column].next,
  }),
  'plan-repeats': ({ source, row, item }) => ({
    what: `Kế hoạch “${source}” ghi “${item}” hai lần${row === 0 ? '' : `, lần sau ở dòng ${row}`}.`,
    next: 'Xóa một trong hai: nếu giữ cả hai thì mục này bị tính hai lần.',
  }),
  'plan-unknown-code': ({ source, row, code }) => ({
    what: `Kế hoạch “${source}”${row === 0 ? '' : `, dòng ${row},`} ghi thủ tục ${code}, mã này không có trong danh mục đối chiếu.`,
    next: 'Sửa mã; nếu biết danh mục đối chiếu còn thiếu thủ tục thì thêm --partial-baseline.',
  }),
  'scope-exception-unmatched': ({ key, value, suggestion }) => ({
    what: `Mục scope ghi “${key}: ${value}”, nhưng không thủ tục nào trong danh mục đối chiếu có giá trị này.`,
    next:
      suggestion === ''
        ? 'Ghi đúng như trong danh mục đối chiếu, hoặc bỏ ngoại lệ này.'
        : `Có phải bạn muốn viết “${suggestion}”? Ghi đúng như trong danh mục đối chiếu, hoặc bỏ ngoại lệ này.`,
  }),
  'scope-contradiction': ({ code, include, exclude }) => ({
    what: `Mục scope vừa đưa thủ tục ${code} vào (${include}), vừa loại ra (${exclude}).`,
    next: 'Chỉ giữ một trong hai, hoặc ghi từng thủ tục theo mã.',
  }),
  'duplicate-catalogue-id': ({ id }) => ({
    what: `Có hai danh mục cùng mang định danh “${id}”.`,
    next: 'Chỉ ghi mỗi danh mục một lần, và đặt cho mỗi danh mục trong tệp cấu hình một định danh (id) riêng.',
  }),
  'bad-user-schema': ({ path, detail }) => ({
    what: `“${path}” không phải là lược đồ JSON Schema dùng được${inBrackets(detail)}.`,
    next: 'Sửa lược đồ theo JSON Schema 2020-12, hoặc bỏ tùy chọn --schema.',
  }),
  'costly-user-schema': ({ path, what, max }) => ({
    what: {
      depth: `Lược đồ “${path}” lồng nhau quá ${max} bậc.`,
      rules: `Lược đồ “${path}” buộc một giá trị phải đối chiếu với hơn ${grouped(max, '.')} quy tắc khi lần theo các tham chiếu, hoặc các tham chiếu quay vòng.`,
      pattern: `Một mẫu trong lược đồ “${path}” cần hơn ${grouped(max, '.')} bước xử lý.`,
    }[what],
    next: 'Viết lược đồ đơn giản hơn, hoặc bỏ tùy chọn --schema.',
  }),
  'bad-unit-pattern': ({ pattern, detail }) => ({
    what: `Mẫu “${pattern}” dùng để lấy tên đơn vị từ tên tệp không dùng được${inBrackets(detail)}.`,
    next: 'Viết một biểu thức chính quy có nhóm (?<unit>…), không dùng look-around hay tham chiếu ngược, ví dụ “phuong-(?<unit>.+)[.]csv”.',
  }),
  'no-unit-in-path': ({ path, pattern }) => ({
    what: `Mẫu “${pattern}” không tìm thấy tên đơn vị trong “${path}”.`,
    next: 'Sửa mẫu hoặc tên tệp, hoặc ghi tên đơn vị của tệp này trong tệp cấu hình (catalogues: unit).',
  }),
  'no-unit-column': ({ source, headings }) => ({
    what: `Không có cột nào của “${source}” cho biết mỗi dòng thuộc đơn vị nào. Các tiêu đề là: ${headings}.`,
    next: 'Chỉ rõ cột bằng --column unit="TIÊU ĐỀ" (columns: unit trong tệp cấu hình), hoặc bỏ --units-from-column.',
  }),
  'too-many-units': ({ source, heading, max }) => ({
    what: `Cột “${heading}” của “${source}” có hơn ${grouped(max, '.')} tên khác nhau, nhiều hơn số đơn vị hành chính cả nước.`,
    next: 'Chỉ rõ cột ghi đơn vị bằng --column unit="TIÊU ĐỀ".',
  }),
  'too-large-to-split': ({ source, value, max }) => ({
    what: `“${source}” quá lớn để tách theo đơn vị: các dòng chiếm hơn ${inUnits(value, ',')}, trong khi chỉ giữ được ${inUnits(max, ',')} cùng lúc.`,
    next: 'Chia tệp thành nhiều tệp, chẳng hạn mỗi tỉnh một tệp, rồi đưa vào tất cả.',
  }),
  'mark-needs-workbook': ({ source, format }) => ({
    what: `Không thể đánh dấu trên “${source}”: tệp này không phải sổ tính Excel 2007 trở về sau${format === '' ? '' : ` (${format})`}.`,
    next: 'Lưu tệp thành .xlsx bằng phần mềm bảng tính rồi đánh dấu, hoặc ghi các phát hiện ra bảng tính bằng: rasoat report … -o phat-hien.xlsx.',
  }),
  'mark-needs-output': ({ path }) => ({
    what:
      path === ''
        ? '--mark tạo một bảng tính nhưng chưa biết ghi vào đâu.'
        : `--mark tạo một bảng tính nhưng “${path}” không có đuôi .xlsx.`,
    next: 'Nêu tên một tệp mới: --mark -o danh-dau.xlsx.',
  }),
  'mark-and-rewrite': ({ option }) => ({
    what: `--mark trả lại bảng tính nguyên như cũ, còn --${option} thay đổi nội dung của nó.`,
    next: `Bỏ --mark hoặc bỏ --${option}.`,
  }),
  'split-and-joined': ({ option }) => ({
    what: `Không thể vừa tách nguồn theo cột đơn vị (unitsFromColumn) vừa gộp với nguồn khác (${option}).`,
    next: `Bỏ --units-from-column, hoặc bỏ --${option}.`,
  }),
  'no-units-in-list': ({ source, headings }) => ({
    what: `“${source}” không phải là danh sách đơn vị: không có cột nào ghi tên đơn vị${headings === '' ? '' : `. Tệp bắt đầu bằng: ${headings}`}.`,
    next: 'Đặt tiêu đề cho các cột, chẳng hạn “Tên đơn vị”, “Loại”, “Mã”, “Tỉnh”, “Tên cũ”, “Mã cũ”; chỉ bắt buộc có cột tên.',
  }),
  'unit-list-too-long': ({ source, max }) => ({
    what: `“${source}” có hơn ${grouped(max, '.')} dòng, nhiều hơn số đơn vị hành chính cả nước.`,
    next: 'Ghi danh sách đơn vị sau --units, còn danh mục thì ghi làm tham số.',
  }),
  'unknown-province': ({ province, source, suggestion }) => ({
    what: `Danh sách đơn vị “${source}” không có tỉnh, thành phố “${province}”.`,
    next:
      suggestion === ''
        ? 'Ghi tên tỉnh, thành phố như trong danh sách, hoặc ghi mã.'
        : `Có phải là “${suggestion}” không?`,
  }),
  'known-syntax': ({ path, line, column, detail }) => ({
    what: `Không đọc được các phát hiện đã biết trong “${path}” ở dòng ${line}, ký tự ${column}${inBrackets(detail)}.`,
    next: 'Sửa dòng này; kiểm tra dấu hai chấm, khoảng trắng đầu dòng và dấu ngoặc kép.',
  }),
  'known-invalid': ({ path, line, pointer, keyword, expected, found }) => ({
    what: `${schemaSentence(`“${path}”, dòng ${line}${pointer === '' ? '' : `, mục “${dotted(pointer)}”`}`, keyword, { expected, found })}.`,
    next: 'Sửa mục này; mỗi mục cần “fingerprint”, “rule”, “catalogue”, “reason”, “owner” và “expires”, xem rasoat schema known.',
  }),
  'known-no-such-day': ({ path, line, pointer, value }) => ({
    what: `“${path}”, dòng ${line}, mục “${dotted(pointer)}”: “${value}” không phải là một ngày có thật.`,
    next: 'Ghi một ngày có thật theo thứ tự năm-tháng-ngày, ví dụ 2027-01-31.',
  }),
  'known-needs': ({ option }) => ({
    what: `Phát hiện đã biết phải có ${option}: không ai chấp nhận một sai sót mà không có lý do, người phụ trách và ngày hết hạn.`,
    next: 'Ghi đủ cả ba, ví dụ --reason “chờ quyết định 12” --owner “Phòng Tư pháp” --expires 2027-01-31.',
  }),
  'known-file-missing': ({ path }) => ({
    what: `Không có tệp phát hiện đã biết “${path}”.`,
    next: 'Kiểm tra đường dẫn sau --known, hoặc tạo tệp bằng lệnh “rasoat known add ket-qua.json”.',
  }),
  'known-not-in-result': ({ source }) => ({
    what: `“${source}” được lập khi chưa dùng các phát hiện đã biết nên không cho biết phát hiện nào không còn nữa.`,
    next: 'Chạy lại việc rà soát với --known và --output ket-qua.json rồi dùng kết quả đó.',
  }),
  'output-is-read': ({ path }) => ({
    what: `“${path}” là kết quả dùng để đối chiếu trong lần chạy này; ghi vào đó sẽ làm mất kết quả ấy.`,
    next: 'Chọn đường dẫn khác sau --output.',
  }),
  'history-is-file': ({ path }) => ({
    what: `“${path}” là tệp; lịch sử là một thư mục, mỗi lần chạy có một tệp.`,
    next: 'Ghi một thư mục sau --history; chưa có thì rasoat tự tạo.',
  }),
  'history-empty': ({ path }) => ({
    what: `Thư mục “${path}” chưa có lịch sử nào.`,
    next: 'Ghi thư mục đã dùng cho --history khi rà soát, hoặc thêm “history:” vào tệp cấu hình rồi chạy rà soát.',
  }),
  'history-locked': ({ path, owner, minutes }) => ({
    what: `Một lần chạy khác đang ghi vào lịch sử “${path}”: tiến trình ${owner}, hoạt động lần cuối ${minutes} phút trước.`,
    next: 'Đợi lần chạy đó kết thúc rồi chạy lại lệnh; lần chạy đã bị ngắt được tự nhận ra.',
  }),
  'history-newer': ({ path, version }) => ({
    what: `“${path}” do một phiên bản rasoat mới hơn ghi (dòng phiên bản ${version}).`,
    next: 'Dùng phiên bản đó, hoặc ghi thư mục khác sau --history.',
  }),
  'not-a-report': ({ source, detail }) => ({
    what: `“${source}” không phải là kết quả do rasoat lưu${inBrackets(detail)}.`,
    next: 'Dùng tệp được ghi bằng --format json, ví dụ tạo bằng rasoat audit danh-muc.xlsx --output ket-qua.json.',
  }),
  'unknown-output-format': ({ path, known }) => ({
    what: `Phần đuôi của “${path}” không cho biết cần ghi theo định dạng nào.`,
    next: `Đặt tên tệp với một trong các đuôi ${known}, hoặc ghi định dạng sau --format.`,
  }),
  'needs-file': ({ format, ending }) => ({
    what: `Định dạng ${format} là tệp dành cho phần mềm khác, không in ra màn hình được.`,
    next: `Ghi tên tệp: --output bao-cao${ending}.`,
  }),
  'output-is-source': ({ path }) => ({
    what: `“${path}” là một trong các tệp cần đọc; ghi vào đó sẽ làm mất nội dung của tệp.`,
    next: 'Chọn đường dẫn khác cho tệp cần ghi.',
  }),
  'file-exists': ({ path }) => ({
    what: `Đã có tệp “${path}”, tệp được giữ nguyên.`,
    next: 'Ghi --force để thay tệp này, -o với tên khác, hoặc -o - để chỉ xem đề xuất.',
  }),
  'worklist-filled': ({ folder, path, count }) => ({
    what:
      count === 1
        ? `Thư mục “${folder}” có danh sách việc mà đơn vị đã ghi (“${path}”); tệp được giữ nguyên.`
        : `Thư mục “${folder}” có ${count} danh sách việc mà các đơn vị đã ghi (chẳng hạn “${path}”); các tệp được giữ nguyên.`,
    next: 'Chạy rasoat worklist check để nhận lại, rồi chuyển các tệp này đi hoặc chọn thư mục khác sau --worklist.',
  }),
  'worklist-not-alone': ({ folder, path }) => ({
    what: `Thư mục “${folder}” có tệp “${path}” không phải là danh sách việc do rasoat lập.`,
    next: 'Chọn sau --worklist một thư mục riêng, nơi không có tệp nào khác có thể bị ghi đè hoặc bị nhầm là danh sách việc.',
  }),
  'worklist-among-lists': ({ folder, path }) => ({
    what: `“${path}” là một trong các danh mục cần đọc, lại nằm trong “${folder}” là nơi sẽ ghi các danh sách việc.`,
    next: 'Chọn sau --worklist một thư mục riêng, nằm ngoài các thư mục chứa danh mục.',
  }),
  'worklist-too-long': ({ lines, max }) => ({
    what: `Các danh sách việc của lần chạy này có ${lines} việc, nhiều hơn ${max} việc giữ được trong bộ nhớ; chưa ghi danh sách nào.`,
    next: 'Hãy chạy với ít đơn vị hơn mỗi lần, ví dụ từng tỉnh một.',
  }),
  'worklist-is-list': ({ path }) => ({
    what: `“${path}” được đưa vào như danh sách việc, đồng thời là một trong các danh mục cần rà soát.`,
    next: 'Ghi các danh sách việc sau “worklist check”, còn danh mục ghi sau --catalogue hoặc trong tệp cấu hình.',
  }),
  'nothing-to-propose': ({ count }) => ({
    what:
      count === 1
        ? 'Tệp duy nhất đã xem không phải là danh mục thủ tục.'
        : `Trong ${count} tệp đã xem không có tệp nào là danh mục thủ tục.`,
    next: 'Hãy ghi rõ các danh mục: rasoat init danh-muc/*.xlsx. Danh mục cần có cột mã hoặc cột tên thủ tục.',
  }),
  'same-output': ({ path }) => ({
    what: `“${path}” được dùng làm nơi ghi cho hai nội dung; nội dung này sẽ đè lên nội dung kia.`,
    next: 'Đặt cho mỗi nội dung một tệp riêng.',
  }),
  'too-few-files': () => ({
    what: 'Hệ thống cho phép chương trình này mở cùng lúc quá ít tệp.',
    next: 'Tăng giới hạn, ví dụ bằng lệnh ulimit -n 1024, rồi chạy lại.',
  }),
  'cannot-write': ({ path, detail }) => ({
    what: `Không ghi được “${path}”${inBrackets(detail)}.`,
    next: 'Đóng tệp ở các chương trình khác, kiểm tra thư mục có tồn tại và được phép ghi không, hoặc chọn đường dẫn khác sau --output.',
  }),
}

const limits: Record<LimitName, (source: string, value: number, max: number) => ErrorText> = {
  file: (source, value, max) => ({
    what: `${source} có dung lượng ${inUnits(value, ',')}; mỗi tệp chỉ được tối đa ${inUnits(max, ',')}.`,
    next: withMore(
      'Chia thành nhiều tệp rồi đưa vào cùng lúc với tùy chọn --together',
      `, hoặc nới giới hạn bằng --limit file=${asAmount(value)}`,
      value,
      'file',
    ),
  }),
  memory: (source, value, max) => ({
    what: `${source} chiếm ${inUnits(value, ',')} bộ nhớ khi mở ra; giới hạn là ${inUnits(max, ',')}.`,
    next: withMore(
      'Đưa danh mục vào dưới dạng tệp CSV (UTF-8) để được đọc dần từng phần',
      `, hoặc nếu tin được tệp này thì nới giới hạn bằng --limit memory=${asAmount(value)}`,
      value,
      'memory',
    ),
  }),
  ratio: (source, value, max) => ({
    what: `${source} khi giải nén lớn gấp ${grouped(Math.ceil(value), '.')} lần; giới hạn là ${grouped(max, '.')} lần.`,
    next: withMore(
      'Mở tệp bằng chương trình bảng tính, xóa các dòng, cột trống rồi lưu lại',
      `, hoặc nếu tin được tệp này thì nới giới hạn bằng --limit ratio=${Math.ceil(value)}`,
      value,
      'ratio',
    ),
  }),
  parts: (source, value, max) => ({
    what: `${source} gồm ${grouped(value, '.')} thành phần; một tệp Excel chỉ được có tối đa ${grouped(max, '.')}.`,
    next: withMore(
      'Chép trang tính có danh mục sang một tệp Excel mới rồi lưu lại',
      `, hoặc nếu tin được tệp này thì nới giới hạn bằng --limit parts=${value}`,
      value,
      'parts',
    ),
  }),
  columns: (source, value, max) => ({
    what: `${source} có ${grouped(value, '.')} cột; giới hạn là ${grouped(max, '.')} cột.`,
    next: withMore(
      'Xóa các cột không thuộc danh mục rồi lưu lại',
      `, hoặc nới giới hạn bằng --limit columns=${value}`,
      value,
      'columns',
    ),
  }),
  depth: (source, value, max) => ({
    what: `${source} lồng nhau từ ${grouped(value, '.')} tầng trở lên; giới hạn là ${grouped(max, '.')} tầng.`,
    next: withMore(
      'Xuất lại danh mục thành một mảng bản ghi đơn giản hoặc thành tệp CSV',
      `, hoặc nới giới hạn bằng --limit depth=${2 * max}`,
      2 * max,
      'depth',
    ),
  }),
  procedures: (source, value, max) => ({
    what: `${source} có từ ${grouped(value, '.')} thủ tục khác nhau trở lên; mỗi danh mục chỉ được tối đa ${grouped(max, '.')}.`,
    next: withMore(
      'Kiểm tra cột mã đã được nhận đúng chưa, chia danh mục theo đơn vị',
      `, hoặc nới giới hạn bằng --limit procedures=${2 * value}`,
      2 * value,
      'procedures',
    ),
  }),
  cell: (source, value, max) => ({
    what: `${source} có ô dài ${grouped(value, '.')} ký tự; mỗi ô chỉ được tối đa ${grouped(max, '.')} ký tự.`,
    next: withMore(
      'Tìm dấu ngoặc kép chưa được đóng',
      `, hoặc nới giới hạn bằng --limit cell=${asAmount(value)}`,
      value,
      'cell',
    ),
  }),
}

/** Allowing more is no advice where the limit cannot be moved so far. */
function withMore(advice: string, more: string, needed: number, limit: LimitName): string {
  return needed > LIMIT_CEILINGS[limit] ? `${advice}.` : `${advice}${more}.`
}

const HANDWRITTEN = { config: 'Tệp cấu hình', policy: 'Tệp chỉ tiêu' }

function atLine(line: number): string {
  return line === 0 ? '' : `, dòng ${line}`
}

const PLAN_CELLS: Record<PlanColumn, { what: string; next: string }> = {
  code: {
    what: 'mã thủ tục',
    next: 'Ghi mã quốc gia, ví dụ 1.012753; kế hoạch có thủ tục không ghi mã thì không theo dõi được.',
  },
  state: {
    what: 'trạng thái kiểm tra được',
    next: 'Ghi một trạng thái mà rasoat schema policy liệt kê, ví dụ “full-online” hoặc “Toàn trình”.',
  },
  due: {
    what: 'thời hạn',
    next: 'Ghi một ngày có thật, ví dụ 30/6/2025, hoặc một tháng, một quý, một năm.',
  },
  done: {
    what: 'ngày',
    next: 'Ghi ngày hoàn thành, ví dụ 30/6/2025, hoặc để trống ô này.',
  },
  name: { what: 'tên', next: 'Ghi tên thủ tục.' },
  task: { what: 'nhiệm vụ', next: 'Ghi nhiệm vụ.' },
  status: { what: 'tình trạng', next: 'Ghi đã hoàn thành hoặc chưa hoàn thành, hoặc để trống ô này.' },
  owner: { what: 'đơn vị chủ trì', next: 'Ghi đơn vị chủ trì.' },
}

const FORMATS = {
  csv: 'tệp CSV',
  xlsx: 'tệp Excel (.xlsx)',
  xls: 'tệp Excel đời cũ (.xls)',
  ods: 'bảng tính OpenDocument (.ods)',
  html: 'trang web (HTML)',
  pdf: 'tệp PDF',
  xml: 'bảng tính XML của Excel 2003',
  docx: 'tệp Word (.docx)',
  json: 'tệp JSON',
  jsonl: 'tệp JSON Lines',
}

const KINDS = {
  ...FORMATS,
  zip: 'tệp nén zip',
  gzip: 'tệp nén gzip',
  ole: 'tệp của chương trình Office đời cũ, không phải tệp Excel',
  xlsb: 'tệp Excel nhị phân (.xlsb)',
  numbers: 'bảng tính Apple Numbers',
  et: 'bảng tính WPS Office (.et)',
  dbf: 'bảng dBASE hoặc FoxPro (.dbf)',
  slk: 'bảng tính SYLK (.slk)',
  dif: 'bảng tính DIF (.dif)',
  doc: 'văn bản Word 97–2003 (.doc)',
  picture: 'tệp ảnh',
  text: 'tệp văn bản thường',
  binary: 'tệp của một chương trình khác',
  empty: 'tệp trống',
}

function nextForKind(format: string, found: string): string {
  if (Object.hasOwn(FORMATS, found)) return `Thêm tùy chọn --input-format ${found}.`
  switch (found) {
    case 'zip':
      return WORKBOOKS.has(format)
        ? 'Giải nén rồi dùng danh mục ở bên trong, hoặc lưu lại danh mục thành tệp Excel (.xlsx).'
        : 'Nếu đây là tệp Excel thì thêm --input-format xlsx; nếu không thì giải nén và dùng danh mục ở bên trong.'
    case 'gzip':
      return 'Đặt lại phần mở rộng cũ rồi thêm .gz (danh-muc.csv.gz), hoặc giải nén.'
    case 'xlsb':
    case 'numbers':
    case 'et':
      return 'Đề nghị nơi gửi cung cấp danh mục dạng tệp Excel (.xlsx). Nếu phải tự lưu lại thành .xlsx thì sau đó kiểm tra các mã không bị mất số 0 ở cuối (1.012750, không phải 1.01275).'
    case 'dbf':
    case 'slk':
    case 'dif':
      return 'Đề nghị nơi gửi cung cấp danh mục dạng tệp Excel (.xlsx). Nếu phải tự chuyển đổi thì nhập cột mã ở dạng văn bản (Text), sau đó kiểm tra các mã không bị mất số 0 ở cuối (1.012750, không phải 1.01275).'
    case 'doc':
      return 'Mở bằng Word hoặc LibreOffice rồi lưu thành .docx: các mã vẫn giữ nguyên.'
    case 'picture':
      return 'Đề nghị cung cấp chính danh mục, dạng bảng tính hoặc văn bản Word. Nếu chỉ có ảnh thì nhận dạng chữ, lưu thành .docx rồi đối chiếu từng mã với ảnh.'
    case 'text':
      return 'Nếu đây là danh mục CSV mang đuôi khác thì thêm --input-format csv.'
    case 'empty':
      return 'Xuất lại danh mục và kiểm tra tệp đã có nội dung trước khi chạy lại lệnh.'
    default:
      return 'Lưu danh mục thành .xlsx hoặc .csv, hoặc ghi rõ định dạng, ví dụ --input-format csv.'
  }
}

const PAGE_FAULTS: Readonly<Record<PageFault, string>> = {
  'no-text': 'không có chữ mà chỉ có ảnh (như bản quét) hoặc nét vẽ',
  'no-legible-text':
    'chữ không thành từ: do máy quét nhận dạng sai, hoặc phông chữ không cho biết đó là chữ gì',
  'too-much': 'có quá nhiều nét vẽ, không giống trang văn bản',
  damaged: 'tệp bị hỏng ở đó',
}

/** A saved result may hold what an older or newer version found. */
function pageFault(why: string): string {
  return wordFor(why, PAGE_FAULTS)
}

function meant(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `Có phải bạn muốn viết “${suggestion}”?`
}

function inBrackets(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}
