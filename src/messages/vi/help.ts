import type { Language } from '../language.ts'

export const help: Language['help'] = {
  description:
    'Rà soát danh mục thủ tục hành chính: tìm sai sót, đối chiếu với danh mục quốc gia, tính độ bao phủ và mức độ dịch vụ công trực tuyến.',
  commands: {
    validate: {
      summary: 'kiểm tra từng danh mục có đúng dạng và thống nhất không',
      about:
        'Đọc từng danh mục và chỉ ra sai sót theo từng dòng: mã, tên, cấp thực hiện, mức độ dịch vụ công, quyết định, trùng lặp. Không cần chuẩn đối chiếu. Dùng khi đang lập danh mục hoặc trước khi gửi đi.',
    },
    compare: {
      summary: 'cho biết thủ tục còn thiếu, thừa hoặc sai lệch so với chuẩn đối chiếu',
      about:
        'Đối chiếu từng danh mục với chuẩn đối chiếu theo mã, chỉ ra thủ tục còn thiếu, thừa, đã bãi bỏ, đã bị thay thế hoặc sai lệch về tên, cấp thực hiện, mức độ dịch vụ công. Dùng khi danh mục quốc gia có thay đổi, hoặc để biết đơn vị còn phải bổ sung gì. Nên ghi --level để chỉ xét các thủ tục thuộc cấp của đơn vị.',
    },
    report: {
      summary: 'lập báo cáo độ bao phủ, tỷ lệ trực tuyến và khoảng trống để đọc',
      about:
        'Lập trang báo cáo để đọc, in và gửi: độ bao phủ, tỷ lệ toàn trình, bảng cung cấp dịch vụ công trực tuyến và các khoảng trống, mỗi tỷ lệ đều kèm tử số và mẫu số. Lệnh này cần chuẩn đối chiếu và không bao giờ báo không đạt vì có phát hiện. Dùng cho cuộc họp hoặc kỳ báo cáo.',
    },
    audit: {
      summary: 'rà soát toàn bộ và đánh giá theo chỉ tiêu, dùng cho lịch chạy đêm và CI',
      about:
        'Làm tất cả trong một lần: kiểm tra từng danh mục, đối chiếu, tính các chỉ số và đánh giá theo chỉ tiêu đã cho hoặc đã cấu hình. Mã thoát cho biết đạt hay không đạt. Dùng để rà soát định kỳ nhiều đơn vị, hoặc kiểm soát mỗi lần danh mục thay đổi.',
    },
    diff: {
      summary: 'cho biết hai phiên bản của một danh mục khác nhau ở đâu',
      about:
        'Ghép các dòng của hai phiên bản theo mã, dù dòng đã chuyển chỗ, và cho biết từng thủ tục thay đổi thế nào: bỏ ra, thêm vào, đổi tên, hạ hoặc nâng mức độ dịch vụ công, thay quyết định, bãi bỏ, tách trường hợp. Với --git, phiên bản cũ được đọc từ kho mã nguồn. Khi có cả hai phiên bản của danh mục quốc gia, lệnh phân biệt thay đổi theo danh mục quốc gia với thay đổi của địa phương, và nêu những gì chưa được cập nhật.',
    },
    render: {
      summary: 'trình bày lại kết quả đã lưu theo định dạng hoặc ngôn ngữ khác',
      about:
        'Lấy kết quả đã lưu dạng JSON và trình bày lại mà không đọc lại danh mục. Dùng khi cần nhiều bản trình bày từ cùng một lần rà soát, số liệu không đổi.',
    },
    known: {
      summary: 'tạm thời chấp nhận phát hiện, có lý do, người phụ trách và ngày hết hạn',
      about:
        'Quản lý tệp các phát hiện đã biết, rasoat.known.yaml. “add ket-qua.json” chấp nhận các phát hiện trong kết quả đã lưu, kèm --reason, --owner và --expires; “prune ket-qua.json” bỏ những phát hiện không còn trong các danh mục của kết quả đó; “list” liệt kê các mục và số ngày còn lại. Khi rà soát, phát hiện đã biết vẫn được đếm, được nêu riêng và không làm cho kết quả không đạt, cho đến ngày hết hạn. Dùng khi danh mục chưa thể sửa hết trong một lần.',
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
        'Xem các danh mục được chỉ ra, hoặc các danh mục trong thư mục hiện tại, cho biết mỗi cột có lẽ là gì và vì sao, kể cả khi không ai biết tiêu đề cột, rồi ghi tệp rasoat.yaml chạy được ngay: chuẩn đối chiếu, danh mục, các cột, kèm ví dụ về quy tắc và chỉ tiêu. Mọi nội dung đều là đề xuất cần được xem lại. Tệp đã có thì không bao giờ bị thay nếu không ghi --force. Dùng khi bắt đầu.',
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
  options: {
    config: 'tệp cấu hình; không ghi thì dùng tệp rasoat.yaml hoặc rasoat.json gần nhất',
    noConfig: 'không dùng tệp cấu hình nào, dù có',
    printConfig: 'in cấu hình đang có hiệu lực và nguồn gốc của từng giá trị; không rà soát gì',
    git: 'đọc phiên bản cũ từ bản này của kho git; A..B đọc cả hai, A...B đọc B và bản chung gần nhất của hai nhánh',
    failIfDifferent: 'kết thúc với mã 1 khi có bất kỳ thay đổi nào',
    oldBaseline: 'danh mục quốc gia vào lúc của phiên bản cũ (ghi được nhiều lần)',
    baseline: 'danh mục dùng làm chuẩn đối chiếu, thường là danh mục quốc gia (ghi được nhiều lần)',
    partialBaseline: 'chuẩn đối chiếu chưa đầy đủ: không kết luận được thủ tục thừa, chỉ nêu ở mức thông tin',
    baselineDate: 'ngày của chuẩn đối chiếu (YYYY-MM-DD), ghi trong báo cáo',
    format:
      'định dạng kết quả: table, json, jsonl, csv, markdown, html, xlsx, docx, sarif, junit, github hoặc gitlab (ghi được nhiều lần)',
    output:
      'tệp kết quả, đuôi tệp cho biết định dạng, hoặc ghi ĐỊNH-DẠNG=TỆP; không ghi thì in ra màn hình (ghi được nhiều lần)',
    rulesUrl: 'địa chỉ https của một bản RULES.md: liên kết của các phát hiện dẫn đến đó',
    lang: 'ngôn ngữ của kết quả và thông báo: vi (tiếng Việt), en (tiếng Anh) hoặc ar (tiếng Ả Rập)',
    level:
      'cấp của đơn vị: ministry (cấp Bộ), province (cấp tỉnh), commune (cấp xã) hoặc other (cơ quan khác)',
    unit: 'tên đơn vị có danh mục',
    unitFromFile: 'lấy tên đơn vị từ đường dẫn của từng tệp: biểu thức chính quy có nhóm (?<unit>…)',
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
      'mức thấp nhất bị coi là không đạt: error (lỗi), warning (cảnh báo), note (thông tin) hoặc never (không xét)',
    policy: 'tệp ghi chỉ tiêu và kế hoạch dùng để đánh giá; rasoat schema policy cho biết nội dung',
    profile:
      'bộ chỉ tiêu chính thức dùng để đánh giá, ví dụ index-766; rasoat explain profiles liệt kê (ghi được nhiều lần)',
    minCoverage: 'chỉ tiêu: độ bao phủ so với chuẩn đối chiếu, tính bằng phần trăm',
    minFullOnline: 'chỉ tiêu: tỷ lệ toàn trình trên tổng số thủ tục, tính bằng phần trăm',
    minOnline:
      'chỉ tiêu: tỷ lệ trực tuyến (toàn trình và một phần) trên tổng số thủ tục, tính bằng phần trăm',
    reach:
      'nêu ít thủ tục nhất cần làm để một chỉ số đạt mức phần trăm này, ví dụ full-online-share=20% (ghi được nhiều lần)',
    peers: 'so sánh mỗi danh mục với các đơn vị cùng cấp, kể cả khi có hơn 200 danh mục',
    only: 'chỉ áp dụng các quy tắc này, ngăn cách bằng dấu phẩy; bỏ mọi quy tắc khác, riêng dòng không đọc được thì vẫn báo (ghi được nhiều lần)',
    skip: 'không áp dụng các quy tắc này, ngăn cách bằng dấu phẩy (ghi được nhiều lần)',
    accept:
      'thực hiện các đề xuất: ghi suggestions để nhận tất cả, hoặc ghi mã quy tắc, ngăn cách bằng dấu phẩy (có thể lặp lại)',
    minConfidence: 'chỉ thực hiện đề xuất có độ tin cậy từ mức này, tính theo phần trăm',
    changes: 'tệp ghi lại từng ô bị thay đổi, giá trị trước, sau và lý do: .csv, .json hoặc .jsonl',
    samples: 'số phát hiện giữ lại cho mỗi quy tắc ở mỗi danh mục; các tổng số vẫn chính xác',
    findings: 'tệp JSONL nhận mọi phát hiện ngay trong khi rà soát',
    worklist:
      'thư mục nhận danh sách việc cần xử lý của từng đơn vị, mỗi đơn vị một tệp bảng tính để ghi; tệp đã ghi không bao giờ bị ghi đè',
    catalogue: 'danh mục cần rà soát lại, thay cho các danh mục trong cấu hình (ghi được nhiều lần)',
    match:
      'căn cứ để đối chiếu: codes (chỉ theo mã) hoặc names (theo mã, bản ghi không có mã thì theo tên khi tên không gây nhầm lẫn)',
    groupBy:
      'tách số liệu theo field (lĩnh vực), level (cấp thực hiện), issuer (cơ quan công bố), agency (cơ quan thực hiện) hoặc unit (đơn vị); ghi được nhiều lần',
    schema: 'lược đồ JSON Schema của riêng mình, kiểm tra cùng với lược đồ có sẵn',
    known:
      'tệp các phát hiện tạm thời được chấp nhận; không ghi thì dùng rasoat.known.yaml cạnh tệp cấu hình nếu có',
    failOnStale: 'không đạt khi có phát hiện đã biết không còn nữa, để tệp luôn gọn',
    noWorseThan:
      'kết quả trước dạng JSON, hoặc tệp do --write-ratchet ghi: không đạt khi có số liệu kém đi hoặc có phát hiện mới; phát hiện cũ thì không',
    writeRatchet:
      'tệp ghi các số liệu và định danh của mọi phát hiện, để dùng với --no-worse-than; giữ nguyên tệp khi lần chạy này kém hơn',
    rule: 'chỉ chấp nhận phát hiện của các quy tắc này, ngăn cách bằng dấu phẩy (ghi được nhiều lần)',
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
    inputFormat:
      'định dạng của danh mục: csv, xlsx, xls, ods, json hoặc jsonl; không ghi thì xét theo tên và nội dung tệp',
    column: 'tiêu đề của cột chứa một trường thông tin, ví dụ code="Mã số" (ghi được nhiều lần)',
    limit:
      'nới hoặc siết giới hạn đối với danh mục: file (dung lượng), memory (bộ nhớ), ratio (độ nén), parts (số thành phần), cell (độ dài ô), columns (số cột), depth (số tầng) hoặc procedures (số thủ tục), ví dụ cell=4MB (ghi được nhiều lần)',
    jobs: 'số luồng xử lý song song',
    quiet: 'chỉ đưa ra kết quả, không thông báo gì thêm',
    verbose: 'hiện nhiều ví dụ hơn cho mỗi phát hiện',
    color: 'dùng màu; --no-color để không dùng',
    force: 'thay tệp đã có',
    help: 'hiện phần trợ giúp này',
    version: 'hiện số phiên bản',
  },
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
    versions: 'phiên bản cũ và phiên bản mới; với --git chỉ ghi danh mục',
    result: 'kết quả đã lưu dạng JSON',
    lists: 'các danh mục cần xem: tệp, thư mục, mẫu; không ghi thì xem các danh mục trong thư mục hiện tại',
    topic:
      'tên của quy tắc, chỉ số, trường thông tin, bộ chỉ tiêu, tùy chọn chỉ tiêu, hoặc targets (chỉ tiêu), profiles (bộ chỉ tiêu), exit-codes (mã thoát), severities (mức độ), formats (định dạng); không ghi thì liệt kê tất cả',
    shell: 'bash, zsh hoặc fish',
    schema:
      'procedure (thủ tục, khi không ghi gì), config (cấu hình), policy (chỉ tiêu), report (kết quả), diff (thay đổi), known (phát hiện đã biết), ratchet (mốc không được lùi) hoặc worklist (kết quả đối chiếu danh sách việc)',
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
  wrote: (path) => `Đã ghi ${path}`,
  accepted: (count, offered) => `Đã thực hiện ${count} trên ${offered} đề xuất`,
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
