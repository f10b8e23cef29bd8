import type { Language } from '../language.ts'
import { options } from './options.ts'

export const help: Language['help'] = {
  description:
    'Rà soát danh mục thủ tục hành chính: tìm sai sót, đối chiếu với danh mục quốc gia, tính độ bao phủ và mức độ dịch vụ công trực tuyến.',
  commands: {
    validate: {
      summary: 'kiểm tra từng danh mục có đúng dạng và thống nhất không',
      about:
        'Đọc từng danh mục và chỉ ra sai sót theo từng dòng: mã, tên, cấp thực hiện, mức độ dịch vụ công, quyết định, trùng lặp. Không cần danh mục đối chiếu. Dùng khi đang lập danh mục hoặc trước khi gửi đi.',
    },
    compare: {
      summary: 'cho biết thủ tục còn thiếu, thừa hoặc sai lệch so với danh mục đối chiếu',
      about:
        'Đối chiếu từng danh mục với danh mục quốc gia (danh mục đối chiếu) theo mã, chỉ ra thủ tục còn thiếu, thừa, đã bãi bỏ, đã bị thay thế hoặc sai lệch về tên, cấp thực hiện, mức độ dịch vụ công. Dùng khi danh mục quốc gia có thay đổi, hoặc để biết đơn vị còn phải bổ sung gì. Nên ghi --level để chỉ xét các thủ tục thuộc cấp của đơn vị.',
    },
    report: {
      summary: 'lập báo cáo độ bao phủ, tỷ lệ trực tuyến và thủ tục còn thiếu để đọc',
      about:
        'Lập trang báo cáo để đọc, in và gửi: độ bao phủ, tỷ lệ toàn trình, bảng cung cấp dịch vụ công trực tuyến và các thủ tục còn thiếu, mỗi tỷ lệ đều kèm tử số và mẫu số. Lệnh này cần danh mục đối chiếu và không bao giờ báo không đạt vì có phát hiện. Dùng cho cuộc họp hoặc kỳ báo cáo.',
    },
    audit: {
      summary: 'rà soát toàn bộ và đánh giá theo chỉ tiêu, dùng cho lịch chạy đêm và CI',
      about:
        'Làm tất cả trong một lần: kiểm tra từng danh mục, đối chiếu, tính các chỉ số và đánh giá theo chỉ tiêu đã cho hoặc đã cấu hình. Mã thoát cho biết đạt hay không đạt. Dùng để rà soát định kỳ nhiều đơn vị, hoặc kiểm soát mỗi lần danh mục thay đổi.',
    },
    diff: {
      summary: 'cho biết hai phiên bản của một danh mục khác nhau ở đâu',
      about:
        'Ghép các dòng của hai phiên bản theo mã, dù dòng đã chuyển chỗ, và cho biết từng thủ tục thay đổi thế nào: bỏ ra, thêm vào, đổi tên, hạ hoặc nâng mức độ dịch vụ công, thay quyết định, bãi bỏ, tách trường hợp. Với --git, phiên bản cũ được đọc từ kho mã nguồn: của các danh mục, thư mục, mẫu tên đã nêu; không nêu gì thì của các danh mục trong tệp cấu hình, hoặc của mọi danh mục có thay đổi. Danh mục mới, bị bỏ hay đổi tên tệp cũng là một thay đổi. Khi có cả hai phiên bản của danh mục quốc gia, lệnh phân biệt thay đổi theo danh mục quốc gia với thay đổi của địa phương, và nêu những gì chưa được cập nhật.',
    },
    render: {
      summary: 'trình bày lại kết quả đã lưu theo định dạng hoặc ngôn ngữ khác',
      about:
        'Lấy kết quả đã lưu dạng JSON và trình bày lại mà không đọc lại danh mục. Dùng khi cần nhiều bản trình bày từ cùng một lần rà soát, số liệu không đổi.',
    },
    dossiers: {
      summary: 'tính số liệu hồ sơ: trực tuyến, đúng hạn, thanh toán trực tuyến',
      about:
        'Đọc số liệu tiếp nhận và giải quyết hồ sơ (Biểu II.06a, bảng xuất từ phần mềm hay bảng tự lập), kiểm tra các tổng có khớp không và nêu từng tỷ lệ kèm tử số, mẫu số. Với --catalogue thì cho biết thủ tục toàn trình nào chưa có hồ sơ trực tuyến, hồ sơ nào thuộc thủ tục không có trong danh mục, và có thể tăng hồ sơ trực tuyến ở đâu.',
      options: { catalogue: 'danh mục thủ tục của chính đơn vị (ghi được nhiều lần)' },
    },
    known: {
      summary: 'tạm thời chấp nhận phát hiện, có lý do, người phụ trách và ngày hết hạn',
      about:
        'Quản lý tệp các phát hiện đã biết, rasoat.known.yaml. “add ket-qua.json” chấp nhận các phát hiện trong kết quả đã lưu, kèm --reason, --owner và --expires; “prune ket-qua.json” bỏ những phát hiện không còn trong các danh mục của kết quả đó; “list” liệt kê các mục và số ngày còn lại. Khi rà soát, phát hiện đã biết vẫn được đếm, được nêu riêng và không làm cho kết quả không đạt, cho đến ngày hết hạn. Dùng khi danh mục chưa thể sửa hết trong một lần.',
    },
    trend: {
      summary: 'xem diễn biến số liệu trong lịch sử',
      about:
        'Đọc thư mục do --history lưu và cho biết, theo từng đơn vị, tỉnh hoặc cấp, một số liệu lúc đầu là bao nhiêu, nay là bao nhiêu, diễn biến ra sao và thay đổi do đâu: danh mục của đơn vị, danh mục đối chiếu, hay danh mục mới có hoặc không còn. Các từ sau lệnh chọn đơn vị theo tên. -o dien-bien.html vẽ biểu đồ từng số liệu. Mã thoát 0: đã hiển thị; 2: không hiển thị được.',
    },
    worklist: {
      summary: 'nhận lại danh sách việc đã ghi và đối chiếu với lần rà soát mới',
      about:
        '“check thư-mục” đọc các danh sách việc do --worklist lập và các đơn vị đã ghi, rà soát lại các danh mục (theo cấu hình, hoặc --catalogue), rồi cho biết việc nào đã xử lý, việc nào ghi đã xử lý nhưng vẫn còn, việc nào chưa xử lý, phát hiện nào mới. Tệp lưu lại bằng Excel hay LibreOffice và dòng đã sắp xếp đều đọc được; tệp bị sửa ngoài hai cột để ghi thì không được nhận, kèm tên ô bị sửa. Mã thoát 0: mọi điều đã ghi đều đúng; 1: có việc ghi đã xử lý nhưng vẫn còn; 2: có tệp không được nhận, có ô ghi không rõ hoặc có việc chưa kiểm tra được.',
    },
    explain: {
      summary: 'giải thích quy tắc, chỉ số, trường thông tin, chỉ tiêu, bộ chỉ tiêu, mã thoát, định dạng',
      about:
        'Cho biết một quy tắc, chỉ số hoặc trường thông tin nghĩa là gì, vì sao cần, căn cứ vào đâu, thế nào là đúng, thế nào là sai, kèm ví dụ; và chỉ tiêu, mã thoát, mức độ, định dạng là gì. Không ghi tên thì liệt kê mọi mục giải thích được.',
    },
    init: {
      summary: 'xem các danh mục và đề xuất tệp rasoat.yaml có chú thích',
      about:
        'Xem các danh mục được chỉ ra, hoặc các danh mục trong thư mục hiện tại, cho biết mỗi cột có lẽ là gì và vì sao, kể cả khi không ai biết tiêu đề cột, rồi ghi tệp rasoat.yaml chạy được ngay: danh mục đối chiếu, danh mục, các cột, kèm ví dụ về quy tắc và chỉ tiêu. Mọi nội dung đều là đề xuất cần được xem lại. Tệp đã có thì không bao giờ bị thay nếu không ghi --force. Dùng khi bắt đầu.',
      options: { output: 'tệp cần ghi thay cho rasoat.yaml; ghi - để in ra màn hình' },
    },
    completion: {
      summary: 'in tập lệnh giúp trình vỏ tự điền lệnh và tùy chọn',
      about:
        'In tập lệnh dành cho bash, zsh hoặc fish. Có tập lệnh này, phím Tab tự điền lệnh, tùy chọn, các giá trị của tùy chọn, tên quy tắc, mục của explain và tên tệp. Tập lệnh chứa sẵn mọi gợi ý và không chạy chương trình nào: hãy in lại mỗi khi cập nhật rasoat.',
    },
    man: {
      summary: 'in trang hướng dẫn (man)',
      about:
        'In trang hướng dẫn dạng roff theo ngôn ngữ được chọn: mọi lệnh, tùy chọn và mã thoát. Nếu gói được cài cho cả máy thì man rasoat hiện trang tiếng Anh.',
    },
    schema: {
      summary: 'in lược đồ JSON Schema đã công bố',
      about:
        'In lược đồ JSON Schema của bản ghi, của tệp cấu hình hoặc của kết quả. Dùng để kiểm tra dữ liệu của mình, hoặc để trình soạn thảo gợi ý khi viết tệp cấu hình.',
    },
    convert: {
      summary: 'ghi danh mục ra dạng chuẩn hóa',
      about:
        'Đọc danh mục ở mọi dạng mà rasoat hiểu được và ghi lại với mỗi thông tin một tiêu đề cột, mỗi giá trị một cách viết. Giá trị không hiểu được thì giữ nguyên; dòng không đọc được thì bỏ ra và nêu rõ. Không có gì được sửa nếu chưa được chấp nhận: --accept thực hiện các đề xuất của rasoat, còn --changes ghi lại từng ô không còn như cũ. Dùng để làm sạch danh mục, hoặc để chuyển cho phần mềm khác.',
    },
  },
  options,
  headings: {
    name: 'Tên',
    usage: 'Cách dùng',
    arguments: 'Tham số',
    options: 'Tùy chọn',
    commands: 'Lệnh',
    environment: 'Biến môi trường',
    examples: 'Ví dụ',
    exitCodes: 'Mã thoát',
  },
  arguments: {
    catalogues:
      'các danh mục cần rà soát: tệp, thư mục, mẫu như "danh-muc/*.csv", hoặc - để đọc từ đầu vào chuẩn',
    catalogue: 'danh mục: một tệp, hoặc - để đọc từ đầu vào chuẩn',
    versions:
      'phiên bản cũ và phiên bản mới; với --git chỉ ghi danh mục, thư mục, mẫu tên, hoặc không ghi gì',
    result: 'kết quả đã lưu dạng JSON',
    lists: 'các danh mục cần xem: tệp, thư mục, mẫu; không ghi thì xem các danh mục trong thư mục hiện tại',
    topic:
      'tên của quy tắc, chỉ số, trường thông tin, bộ chỉ tiêu, tùy chọn chỉ tiêu, hoặc targets (chỉ tiêu), profiles (bộ chỉ tiêu), exit-codes (mã thoát), severities (mức độ), formats (định dạng); không ghi thì liệt kê tất cả',
    shell: 'bash, zsh hoặc fish',
    schema:
      'procedure (thủ tục, khi không ghi gì), config (cấu hình), policy (chỉ tiêu), report (kết quả), diff (thay đổi), known (phát hiện đã biết), ratchet (mốc không được lùi), history (lịch sử), worklist (kết quả đối chiếu danh sách việc), dossier (một dòng hồ sơ), dossiers (số liệu hồ sơ) hoặc authorities (từ chỉ cơ quan)',
    dossiers: 'danh sách hồ sơ: tệp, thư mục, mẫu, hoặc - cho đầu vào chuẩn',
    units: 'một phần tên đơn vị hoặc tỉnh, hoặc id của danh mục; không ghi thì lấy tất cả',
    work: 'check (đối chiếu), rồi đến các danh sách việc đã ghi: thư mục, tệp hoặc mẫu',
    action:
      'add (thêm), prune (bỏ bớt) hoặc list (liệt kê); với add và prune ghi thêm kết quả đã lưu dạng JSON',
  },
  exitCodes: {
    '0': 'đạt',
    '1': 'không đạt: có phát hiện chưa được chấp nhận từ mức --fail-on trở lên, chưa đạt một chỉ tiêu, có kế hoạch quá hạn, hoặc kém hơn --no-worse-than',
    '2': 'chưa hoàn tất: dùng sai lệnh, cấu hình sai, có nguồn không đọc được hoặc lỗi của chương trình',
    '130': 'bị ngắt giữa chừng (143: bị buộc dừng)',
  },
  defaults: 'mặc định',
  choices: 'các giá trị',
  explain: {
    rules: 'Quy tắc',
    changes: 'Thay đổi (diff)',
    dossiers: 'Hồ sơ (dossiers)',
    metrics: 'Chỉ số',
    fields: 'Trường thông tin',
    targets: 'Chỉ tiêu',
    guides: 'Các mục khác',
    rulesOfIt: 'Các quy tắc',
    example: 'Ví dụ',
    inConfig: 'Trong tệp cấu hình',
    seeAlso: 'Xem thêm',
    why: 'Vì sao cần sửa',
    fix: 'Cách xử lý',
    basis: 'Căn cứ',
    severity: 'Mức độ',
    formula: 'Cách tính',
    meaning: 'Ý nghĩa',
    right: 'Đúng',
    wrong: 'Sai',
    headings: 'Các tiêu đề cột nhận ra',
    says: 'Nội dung thông báo',
    profiles: 'Bộ chỉ tiêu',
    inForce: 'Hiệu lực',
    source: 'Nguồn',
    known: 'Mức độ kiểm chứng',
    beyond: 'Chỉ nêu, không đánh giá vì danh mục thủ tục không có số liệu này',
    serviceLevels: 'Từ ngữ chỉ mức độ dịch vụ công',
  },
  internalError:
    'rasoat gặp lỗi của chính chương trình, không phải do danh mục của bạn. Hãy báo lỗi: gửi các dòng dưới đây cùng lệnh đã chạy cho người phụ trách rasoat.',
  marked: (cells, placed, unplaced) =>
    `Số ô đã đánh dấu: ${cells}, cho ${placed} phát hiện.${unplaced === '' ? '' : ` ${unplaced} phát hiện về toàn danh mục hoặc về phần còn thiếu: xem trong báo cáo.`}`,
  wrote: (path) => `Đã ghi ${path}`,
  finishedWriting: (path) => `Lần chạy trước bị ngắt khi đang ghi; nay đã đưa vào chỗ: ${path}`,
  removedPart: (path) => `Lần chạy trước bị ngắt; đã xóa tệp dở dang còn lại: ${path}`,
  accepted: (count, offered) => `Đã thực hiện ${count} trên ${offered} đề xuất`,
  passedOver: {
    hidden: (path) => `Không đọc: ${path} (tệp ẩn: tên tệp hoặc tên thư mục bắt đầu bằng dấu chấm)`,
    'only-when-named': (path) =>
      `Không đọc: ${path} (trang web, XML, văn bản hoặc tệp nén zip chỉ được đọc khi ghi rõ tên tệp hoặc dùng mẫu tên)`,
    template: (path) => `Không đọc: ${path} (tệp mẫu; nếu có danh mục thì lưu lại thành bảng tính)`,
    archive: (path) => `Không đọc: ${path} (tệp nén; nếu có danh mục thì giải nén)`,
    description: (path) => `Không đọc: ${path} (tệp mô tả một danh mục cho chương trình khác)`,
    'no-list': (path) =>
      `Không so sánh: ${path} (không có tiêu đề cột nào là mã hay tên thủ tục; nếu đây là danh mục thì hãy nêu tên tệp)`,
    'not-searched': (path) => `Không tìm trong thư mục: ${path}`,
  },
  takesFromConfig: (path, taken, left) =>
    `Lấy từ ${path}: ${taken === '' ? 'không có gì' : taken}. Không áp dụng cho lần chạy này: ${left}.`,
  usesConfig: (path) => `Cấu hình: ${path} (ghi --no-config để không dùng)`,
  foreignConfig: (path) =>
    `Không dùng ${path} vì tệp thuộc về người khác, không phải chủ của thư mục đang làm việc. Muốn dùng thì ghi --config ${path}`,
  unknownVariable: (name, suggestion) =>
    suggestion === ''
      ? `Biến môi trường ${name} không phải là tùy chọn của rasoat nên không được dùng.`
      : `Biến môi trường ${name} không phải là tùy chọn của rasoat nên không được dùng. Có phải ý bạn là ${suggestion}?`,
  environment:
    'Mỗi tùy chọn đều có biến môi trường tương ứng: --fail-on là RASOAT_FAIL_ON. Tùy chọn bật, tắt nhận true hoặc false; tùy chọn ghi được nhiều lần nhận mỗi giá trị một dòng, hoặc các giá trị ngăn cách bằng dấu “;”. Tùy chọn ghi sau lệnh được ưu tiên hơn biến môi trường, rồi đến tệp cấu hình, sau cùng là giá trị có sẵn. Riêng RASOAT_LANG đứng sau cả tệp cấu hình.',
  printedConfig: {
    title: 'Cấu hình đang có hiệu lực và nguồn gốc của từng giá trị.',
    paths: 'Đường dẫn tính từ thư mục chạy lệnh.',
    noFile: 'Không dùng tệp cấu hình nào.',
    notSet: (keys) => `Không đặt: ${keys}`,
    origin: {
      option: (flag) => `tùy chọn ${flag}`,
      environment: (variable) => `biến môi trường ${variable}`,
      file: (path) => path,
      argument: () => 'ghi sau lệnh',
      default: () => 'có sẵn',
    },
  },
}
