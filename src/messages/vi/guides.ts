import type { Language } from '../language.ts'
import { formats } from './formats.ts'

export const guides: Language['guides'] = {
  targets: {
    title: 'Chỉ tiêu: chỉ số phải đạt bao nhiêu, và kết luận ra sao',
    about: [
      'Chỉ tiêu là mức thấp nhất mà một chỉ số phải đạt, tính bằng phần trăm. Tùy chọn trên dòng lệnh đặt chỉ tiêu cho mọi danh mục (--min-coverage, --min-full-online, --min-online); tệp cấu hình đặt được chỉ tiêu cho riêng một cấp, một đơn vị, một lĩnh vực hoặc một nhóm thủ tục khác, cho phép thiếu một mức nhất định, ghi rõ từ ngày nào và căn cứ vào văn bản nào. Ngày ở --as-of quyết định chỉ tiêu nào đã đến hạn.',
      'Tệp chỉ tiêu (--policy, xem rasoat schema policy) gồm các chỉ tiêu và kế hoạch: thủ tục phải đạt một trạng thái trước một ngày, hoặc nhiệm vụ phải hoàn thành. Việc chưa xong là quá hạn khi đã hết ngày cuối, trước đó là chưa đến hạn; danh mục không ghi thì là chưa xác định, không bao giờ tính là xong. Bộ chỉ tiêu chính thức (--profile) có sẵn chỉ tiêu kèm nguồn; rasoat explain profiles liệt kê các bộ này.',
      'Có chỉ tiêu chưa đạt hoặc không tính được thì lần chạy không đạt, mã thoát là 1, không phụ thuộc vào --fail-on. Lệnh rasoat report không bao giờ báo không đạt vì phát hiện, nhưng chỉ tiêu đã đặt ra thì vẫn được đánh giá.',
    ],
    words: {
      met: 'Tỷ lệ bằng hoặc cao hơn chỉ tiêu. Phần chưa rõ được tính là chưa đạt.',
      missed: 'Tỷ lệ thấp hơn chỉ tiêu.',
      unmeasurable:
        'Danh mục không có thông tin mà chỉ số cần, hoặc không có thủ tục nào để tính. Như vậy không phải là đạt: chưa rõ thì không bao giờ coi là đủ.',
      'not-yet-due': 'Ngày đến hạn sau ngày ở --as-of. Chỉ tiêu được nêu ra nhưng chưa dùng để đánh giá.',
    },
  },
  plans: {
    title: 'Kế hoạch: thủ tục phải đạt một trạng thái trước một ngày, và nhiệm vụ phải hoàn thành',
    about: [
      'Kế hoạch là một phần của tệp chỉ tiêu (--policy). Kế hoạch nêu các thủ tục, ghi ngay trong tệp hoặc trong một danh sách riêng, trạng thái phải đạt và ngày cuối; hoặc là danh sách nhiệm vụ có cột ghi tình hình thực hiện. Từng mục đều được nêu tên: đã xong, quá hạn, chưa đến hạn hoặc chưa xác định.',
      'Kế hoạch làm cho lần chạy không đạt khi có mục quá hạn, hoặc có mục chưa xác định mà đã hết ngày cuối hay không ghi ngày. Mã không có trong danh mục đối chiếu đầy đủ thì lần chạy kết thúc với mã 2: đó là sai sót của kế hoạch, không phải của danh mục.',
    ],
    words: {
      'full-online': 'Danh mục ghi mức cao nhất: nộp hồ sơ, giải quyết và trả kết quả đều trực tuyến.',
      online: 'Danh mục ghi toàn trình hoặc một phần.',
      integrated: 'Danh mục ghi đã tích hợp trên Cổng Dịch vụ công quốc gia.',
      'internal-process': 'Danh mục ghi đã có quy trình nội bộ được phê duyệt.',
      'electronic-process': 'Danh mục ghi đã có quy trình điện tử.',
      published: 'Danh mục ghi đã công khai. Chỉ có quyết định công bố thì chưa đủ.',
      'non-geographic': 'Danh mục ghi thực hiện không phụ thuộc địa giới hành chính trong tỉnh.',
      present: 'Có trong danh mục; không đòi hỏi gì thêm.',
      done: 'Đã đạt trạng thái, hoặc danh sách nhiệm vụ ghi đã hoàn thành.',
      overdue:
        'Chưa đạt trạng thái mà đã hết ngày cuối, hoặc cả kế hoạch không ghi ngày nào. Thủ tục không có trong danh mục là chưa đạt.',
      unknown:
        'Danh mục có thủ tục nhưng không ghi, hoặc mục không có ngày cuối trong khi mục khác có. Như vậy không bao giờ tính là đã xong.',
    },
  },
  scope: {
    title: 'Phạm vi: đơn vị phải có những thủ tục nào và cách xác định',
    about: [
      'Độ bao phủ chỉ tính trên các thủ tục mà chính đơn vị phải cung cấp. Từ toàn bộ danh mục đối chiếu lần lượt loại ra: thủ tục không còn hiệu lực; thủ tục nội bộ; thủ tục thuộc cấp khác (--level); thủ tục do cơ quan khác thực hiện (--authority, mặc định theo cấp); thủ tục đặc thù của địa phương khác. Một bảng cho thấy mỗi bước loại ra bao nhiêu. Cấp tỉnh bao gồm cả thủ tục của cấp xã.',
      'Thủ tục mà danh mục đối chiếu không ghi rõ thì không tính vào tử số, cũng không tính vào mẫu số, mà nêu bên cạnh tỷ lệ, kèm số thủ tục danh mục có. Nếu danh mục đối chiếu không ghi cơ quan thực hiện thì tính theo cấp; nếu không ghi cấp thì chỉ dựa vào cơ quan thực hiện, và câu đầu tiên nói rõ điều đó. Nếu trên một phần tư không ghi cả hai thì chưa tính độ bao phủ. Xem rasoat explain authorities để biết các từ ngữ chỉ cơ quan.',
      'Tệp cấu hình quyết định các ngoại lệ, mỗi ngoại lệ có lý do: scope: { include: […], exclude: […] } theo mã, lĩnh vực, cơ quan hoặc loại cơ quan. Bảng nêu từng ngoại lệ theo lý do đó. Tỷ lệ theo công thức hoặc phạm vi khác thì không so sánh với nhau (--no-worse-than).',
    ],
    words: {
      'coverage-by-authority':
        'Công thức của --scope authority (mặc định): theo cấp, thẩm quyền và địa phương.',
      'coverage-by-level':
        'Công thức của --scope level: mọi thủ tục cùng cấp, do bất kỳ cơ quan nào thực hiện.',
      'coverage-of-all':
        'Công thức của --scope all: mọi thủ tục còn hiệu lực, không phải nội bộ; là tỷ lệ thô.',
      include: 'Đưa vào các thủ tục mà các bước đã loại ra hoặc chưa xác định.',
      exclude: 'Loại ra các thủ tục mà các bước đã giữ lại hoặc chưa xác định.',
    },
  },
  goals: {
    title: 'Mục tiêu: cần làm ít nhất bao nhiêu thủ tục để một chỉ số đạt mức mong muốn',
    about: [
      '--reach CHỈ-SỐ=PHẦN-TRĂM hỏi làm thế nào để danh mục đạt một mức, ví dụ --reach full-online-share=20%; ghi được nhiều lần, trong tệp cấu hình là mục reach:. Dùng được với coverage, online-share, full-online-share và full-online-of-eligible. Đây là câu hỏi, không phải chỉ tiêu: không làm thay đổi kết luận và mã thoát. Khi hỏi về mục tiêu, các danh mục được so sánh với nhau dù có bao nhiêu danh mục, trừ khi tệp cấu hình ghi peers: false.',
      'Công thức: (tử số + số thủ tục cần làm) ÷ (mẫu số + số thủ tục phải thêm vào danh mục) ≥ mục tiêu, với số thủ tục ít nhất. Thủ tục đã có trong danh mục mà nâng mức thì tử số tăng một. Thủ tục còn thiếu mà đơn vị phải có thì cả tử số và mẫu số cùng tăng một, tác dụng ít hơn nên chỉ lấy sau khi đã lấy hết các thủ tục đã có; riêng độ bao phủ chỉ tăng tử số, vì mẫu số là số thủ tục thuộc phạm vi. Thủ tục mà danh mục không ghi mức độ thì vẫn nằm trong mẫu số, không tính vào tử số.',
      'Chỉ chọn những thủ tục có căn cứ. Với full-online-share và online-share: danh mục, nếu không thì danh mục đối chiếu, ghi thủ tục đủ điều kiện toàn trình, hoặc có ít nhất một đơn vị cùng cấp đã làm; thủ tục bắt buộc phải đến trực tiếp thì không được chọn cho full-online-share chỉ vì đơn vị khác đã làm. Với full-online-of-eligible: thủ tục được ghi là đủ điều kiện. Với coverage: thủ tục thuộc phạm vi mà còn thiếu. Xếp trước các thủ tục đủ điều kiện, rồi đến thủ tục được nhiều đơn vị cùng cấp làm nhất, sau đó theo mã. Mỗi thủ tục đều nêu số đơn vị cùng cấp đã làm: xem rasoat explain peers.',
      'Giới hạn: số thủ tục cần làm là con số chính xác; kết quả liệt kê tối đa 5.000 thủ tục mỗi đơn vị, khi có nhiều đơn vị thì tổng cộng 100.000 và ít nhất 20 mỗi đơn vị; báo cáo trình bày ít hơn và có ghi rõ. Chỉ số không tính được thì không nêu được cách đạt, và lý do được nêu ra.',
    ],
    words: {
      reach:
        'Tên tùy chọn, và trong tệp kết quả là cách đạt từng mục tiêu của từng đơn vị: tử số và mẫu số hiện tại, số thủ tục cần làm, số liệu sau khi làm, danh sách thủ tục.',
      reached: 'Chỉ số đã đạt mục tiêu. Không phải làm gì thêm.',
      reachable: 'Làm các thủ tục này là đủ, ít hơn thì chưa đủ.',
      'out-of-reach': 'Làm hết các thủ tục có căn cứ vẫn chưa đủ; kết quả nêu rõ khi đó đạt bao nhiêu.',
      eligible: 'Lý do chọn: danh mục hoặc danh mục đối chiếu ghi thủ tục đủ điều kiện toàn trình.',
      'in-scope': 'Lý do chọn khi tính độ bao phủ: theo danh mục đối chiếu, đơn vị phải có thủ tục này.',
    },
  },
  peers: {
    title:
      'Đơn vị cùng cấp: thủ tục mà phần lớn đơn vị khác đã cung cấp toàn trình, và thủ tục nhiều đơn vị còn thiếu',
    about: [
      'Lần chạy có từ 2 đến 200 danh mục thì tự so sánh mỗi danh mục với các danh mục khác cùng cấp; nhiều hơn thì ghi --peers; ghi peers: false trong tệp cấu hình thì không so sánh. Lệnh validate không so sánh. Phần này không dùng để đánh giá: không làm thay đổi kết luận và mã thoát.',
      'Cách tính: số đơn vị cùng cấp có danh mục ghi toàn trình ÷ số đơn vị cùng cấp so sánh được. Đơn vị cùng cấp là các đơn vị khác cùng cấp trong lần chạy này; đơn vị không rõ cấp thì không có đơn vị cùng cấp. Đơn vị so sánh được là đơn vị có danh mục ghi mức độ dịch vụ công của ít nhất một thủ tục (với mục tiêu về độ bao phủ: có danh mục ghi mã thủ tục). Đơn vị không có thủ tục ấy, hoặc có mà không ghi mức độ, vẫn nằm trong mẫu số nhưng không tính vào tử số; số đơn vị có mà không ghi được nêu riêng là chưa xác định. Chính đơn vị đang xét không nằm trong tử số lẫn mẫu số.',
      'Liệt kê những thủ tục mà hơn một nửa số đơn vị cùng cấp đã cung cấp toàn trình còn đơn vị này thì chưa: mới cung cấp một phần, chỉ cung cấp thông tin, chưa cung cấp, không ghi mức độ, hoặc không có trong danh mục. Đúng một nửa thì chưa phải là hơn một nửa. Chỉ có một đơn vị cùng cấp thì không so sánh; danh mục không ghi mức độ dịch vụ công nào cũng vậy: khi đó báo cáo không có phần này, khác với trường hợp có 0 thủ tục.',
      'Giới hạn: tổng số là con số chính xác; kết quả liệt kê tối đa 5.000 thủ tục mỗi đơn vị, khi có nhiều đơn vị thì tổng cộng 100.000 và ít nhất 20 mỗi đơn vị, xếp trước thủ tục được nhiều đơn vị cung cấp nhất, sau đó theo mã. Báo cáo trình bày ít hơn và có ghi rõ. Việc nhiều đơn vị đã làm không có nghĩa là thủ tục đủ điều kiện hoặc phù hợp với đơn vị này.',
    ],
    words: {
      absent: 'Tình trạng của thủ tục tại đơn vị: không có trong danh mục.',
      gaps: 'Trong tệp kết quả: thủ tục còn thiếu của đơn vị theo lĩnh vực, trên số thủ tục thuộc phạm vi; và trên tất cả các đơn vị, mỗi thủ tục còn thiếu ở bao nhiêu đơn vị phải có: số đơn vị còn thiếu ÷ số đơn vị mà thủ tục thuộc phạm vi. Danh mục không có mã nào thì không nằm trong tử số lẫn mẫu số. Liệt kê tối đa 1.000 thủ tục, xếp trước thủ tục nhiều đơn vị thiếu nhất; tổng số là con số chính xác.',
    },
  },
  'exit-codes': {
    title: 'Mã thoát: lần chạy kết thúc thế nào, dành cho tập lệnh và quy trình tự động',
    about: [
      'Mọi lệnh đều kết thúc bằng một trong các mã sau. Những tùy chọn chỉ thay đổi cách hiển thị (--samples, --quiet, --verbose) không làm đổi mã thoát. Muốn xem phát hiện mà không báo không đạt thì ghi --fail-on never; mã 2 vẫn giữ nguyên.',
    ],
    words: {
      '0': 'Đạt: đã đọc hết, không có phát hiện nào từ mức --fail-on trở lên, không có chỉ tiêu nào chưa đạt, không có kế hoạch nào quá hạn.',
      '1': 'Không đạt: đã đọc hết, nhưng có phát hiện chưa được chấp nhận từ mức --fail-on trở lên, có chỉ tiêu chưa đạt hay không tính được, hoặc có kế hoạch quá hạn. Với --no-worse-than: có phát hiện mới hoặc số liệu kém đi. Với --fail-on-stale: có phát hiện đã biết không còn nữa. Với diff: có thay đổi từ mức --fail-on trở lên mà không theo danh mục quốc gia, như hạ mức độ dịch vụ công, hoặc có bất kỳ thay đổi nào khi ghi --fail-if-different. Với worklist check: có việc ghi đã xử lý nhưng vẫn còn. Cần xem các phát hiện; chạy lại không giải quyết được.',
      '2': 'Chưa hoàn tất: dùng sai lệnh, cấu hình sai, có danh mục không đọc được, hoặc lỗi của chính chương trình. Đầu ra lỗi cho biết là lỗi nào và cần làm gì. Những gì chưa xem được không bao giờ được coi là đạt.',
      '130': 'Bị ngắt giữa chừng bằng Ctrl-C. Không để lại tệp ghi dở.',
      '143': 'Bị buộc dừng từ bên ngoài, ví dụ quy trình chạy quá giờ. Không để lại tệp ghi dở.',
    },
  },
  severities: {
    title: 'Mức độ: một phát hiện nặng hay nhẹ',
    about: [
      'Mỗi quy tắc có một mức độ. Tệp cấu hình đổi được mức độ (rules: { missing-procedure: error }), và báo cáo có nêu điều đó. --fail-on là mức thấp nhất khiến lần chạy không đạt; không ghi thì là error.',
    ],
    words: {
      error: 'Lỗi: sai, phải sửa.',
      warning: 'Cảnh báo: có lẽ sai hoặc còn thiếu, cần xem lại.',
      note: 'Thông tin: nên biết, không bắt buộc phải làm gì.',
      off: 'Trong tệp cấu hình: không áp dụng quy tắc, giống như --skip.',
      never: 'Dành cho --fail-on: không phát hiện nào khiến lần chạy không đạt.',
    },
  },
  formats,
}
