import type { Language } from '../language.ts'

export const dossiers: Language['dossiers'] = {
  title: 'Tình hình tiếp nhận và giải quyết hồ sơ',
  counts: {
    received: 'hồ sơ phải giải quyết',
    receivedNew: 'tiếp nhận trong kỳ',
    online: 'tiếp nhận trực tuyến',
    direct: 'tiếp nhận trực tiếp',
    post: 'tiếp nhận qua bưu chính công ích',
    offline: 'tiếp nhận trực tiếp, qua bưu chính công ích',
    carriedOver: 'kỳ trước chuyển sang',
    resolved: 'đã giải quyết',
    early: 'giải quyết trước hạn',
    onTime: 'giải quyết đúng hạn',
    resolvedInTime: 'giải quyết trước và đúng hạn',
    late: 'giải quyết quá hạn',
    pending: 'đang giải quyết',
    pendingInTime: 'đang giải quyết, trong hạn',
    pendingLate: 'đang giải quyết, quá hạn',
    withFee: 'có nghĩa vụ tài chính',
    paidOnline: 'thanh toán trực tuyến',
  },
  metrics: {
    'online-dossiers': {
      name: 'Tỷ lệ hồ sơ trực tuyến',
      short: 'Trực tuyến',
      formula: 'tiếp nhận trực tuyến ÷ tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính công ích)',
      basis:
        'Cách tính của báo chí và kế hoạch các địa phương. Không tính hồ sơ kỳ trước chuyển sang. Tiêu chí 3.3 Bộ chỉ số 766 còn đòi hỏi kết quả điện tử, là điều danh sách hồ sơ không ghi.',
    },
    'online-where-possible': {
      name: 'Tỷ lệ hồ sơ trực tuyến, không tính thủ tục bắt buộc có mặt trực tiếp (không phải tỷ lệ chính thức)',
      short: 'Trực tuyến, trừ bắt buộc có mặt',
      formula: 'như trên, trừ hồ sơ của thủ tục bắt buộc có mặt trực tiếp ở cả tử số và mẫu số',
      basis:
        'Có tỉnh kiến nghị tính như vậy; chưa văn bản nào quy định. Thủ tục nào bắt buộc có mặt trực tiếp thì căn cứ vào danh mục.',
    },
    'resolved-in-time': {
      name: 'Tỷ lệ giải quyết trước và đúng hạn trên số đã giải quyết',
      short: 'Đúng hạn',
      formula: '(trước hạn + đúng hạn) ÷ đã giải quyết',
      basis: 'Cách tính của báo chí. Không tính hồ sơ đang giải quyết.',
    },
    'in-time-766': {
      name: 'Tỷ lệ đúng hạn theo Bộ chỉ số 766',
      short: 'Đúng hạn (766)',
      formula:
        '(giải quyết trước và đúng hạn + đang giải quyết trong hạn) ÷ (đã giải quyết + đang giải quyết)',
      basis:
        'Tiêu chí 2.1 Bộ chỉ số 766, theo một tài liệu làm việc trong kho mã nguồn công khai. Chỉ tính cho một kỳ: hồ sơ chưa xong cuối kỳ này lại nằm trong kỳ sau.',
    },
    'paid-online': {
      name: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
      short: 'Thanh toán trực tuyến',
      formula: 'hồ sơ thanh toán trực tuyến ÷ hồ sơ có nghĩa vụ tài chính',
      basis: 'Tiêu chí 3.6 Bộ chỉ số 766, theo cùng tài liệu: hồ sơ được thu 0 đồng thì không tính.',
    },
    'services-used': {
      name: 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ',
      short: 'Có phát sinh hồ sơ',
      formula:
        'dịch vụ công trực tuyến trong danh mục có ít nhất một hồ sơ trực tuyến ÷ dịch vụ công trực tuyến trong danh mục',
      basis:
        'Tiêu chí 3.2 Bộ chỉ số 766, theo cùng tài liệu. Dịch vụ không có dòng nào nhắc đến coi như không phát sinh hồ sơ.',
    },
  },
  unmeasurable: {
    'no-column': 'danh sách không có cột ghi số liệu này',
    'all-unknown': 'không dòng nào ghi rõ số liệu này',
    'zero-denominator': 'mẫu số bằng 0',
    'no-catalogue': 'phải có danh mục thủ tục: thêm --catalogue',
    'several-periods': 'danh sách có nhiều kỳ báo cáo, hồ sơ đang giải quyết không cộng dồn được',
    'several-levels': 'danh sách gồm cả tỉnh và xã, có thể tính trùng hồ sơ: mỗi đơn vị có số liệu riêng',
  },
  assumed: {
    'no-post': 'Danh sách không có cột hồ sơ qua bưu chính công ích: coi như không có.',
    'no-carried-over':
      'Danh sách không có cột hồ sơ kỳ trước chuyển sang: coi như tất cả được tiếp nhận trong kỳ.',
  },
  sections: {
    counts: 'Số lượng hồ sơ',
    metrics: 'Số liệu',
    units: 'Theo đơn vị',
    fields: 'Theo lĩnh vực',
    periods: 'Theo kỳ báo cáo',
    withoutOnline: 'Thủ tục toàn trình chưa phát sinh hồ sơ trực tuyến',
    notInCatalogue: 'Có hồ sơ nhưng thủ tục không có trong danh mục',
    next: 'Có thể tăng hồ sơ trực tuyến ở đâu',
    portal: 'Điểm của Cổng, tính lại',
    findings: 'Số liệu không khớp',
    sources: 'Danh sách đã đọc',
  },
  columns: {
    count: 'Hồ sơ',
    sum: 'Số lượng',
    silent: 'Số dòng không ghi',
    figure: 'Chỉ tiêu',
    formula: 'Cách tính',
    lines: 'Số dòng',
    online: 'Trực tuyến',
    offline: 'Trực tiếp, bưu chính',
    soFar: 'Cộng dồn',
    portal: 'Cổng',
    ours: 'Danh sách này',
    points: 'Điểm',
    totals: 'Dòng tổng',
    ignored: 'Cột không đọc',
    period: 'kỳ báo cáo',
  },
  answer: ({ part, whole, percent, kind }) =>
    kind === 'online'
      ? `${part} trên ${whole} hồ sơ tiếp nhận trong kỳ được nộp trực tuyến (${percent}).`
      : `${part} trên ${whole} hồ sơ đã giải quyết được giải quyết trước và đúng hạn (${percent}).`,
  noAnswer: (lines) =>
    `Trong ${lines} dòng, không dòng nào ghi số hồ sơ trực tuyến hoặc số hồ sơ giải quyết đúng hạn.`,
  severalLevels: () =>
    'Danh sách gồm cả tỉnh và xã, có thể tính trùng hồ sơ: số liệu được nêu cho từng đơn vị, không cộng chung.',
  read: (lines, lists, totals) =>
    `${lines} dòng trong ${lists}${totals === '0' ? '' : `; ${totals} dòng tổng đã được kiểm tra và không tính thêm`}.`,
  unknownLines: (count) => `${count} dòng không ghi, không tính vào tử số và mẫu số`,
  unknownServices: (count) => `${count} dịch vụ không ghi, không tính vào tử số và mẫu số`,
  besideCatalogue: (told, procedures) =>
    `Danh sách hồ sơ nhắc đến ${told} trong ${procedures} thủ tục của danh mục.`,
  nextThousand: (procedures, dossiers) =>
    `${procedures} thủ tục đã cung cấp trực tuyến vẫn nhận ${dossiers} hồ sơ trực tiếp, bưu chính: một nghìn hồ sơ trực tuyến tiếp theo có thể đến từ đây.`,
  nextAll: (procedures, dossiers) =>
    `${procedures} thủ tục đã cung cấp trực tuyến vẫn nhận ${dossiers} hồ sơ trực tiếp, bưu chính.`,
  portalScore: (unit, said, rebuilt, most) =>
    said === ''
      ? `${unit}: ${rebuilt}/${most} điểm tính từ chính số liệu của Cổng.`
      : `${unit}: Cổng ghi ${said}/${most} điểm; tính lại từ chính số liệu của Cổng được ${rebuilt}.`,
  portalDiffers: () =>
    'Cổng tính trên một tập thủ tục không công bố nên mẫu số của Cổng không dựng lại được từ danh mục. Hai số liệu được đặt cạnh nhau.',
  noService: () => 'không có dòng nào nhắc đến',
  portalFigures: {
    provision: 'Thủ tục được cung cấp trực tuyến',
    'services-used': 'Dịch vụ công trực tuyến có phát sinh hồ sơ',
    'online-dossiers': 'Hồ sơ trực tuyến',
  },
  findings: {
    'sum-differs': ({ whole, said, parts, sum, atLeast }) =>
      atLeast
        ? `Số ${whole} ghi ${said}, nhưng riêng ${parts} đã là ${sum}.`
        : `Số ${whole} ghi ${said}, nhưng ${parts} cộng lại là ${sum}.`,
    'row-of-totals-differs': ({ column, said, sum }) =>
      `Dòng tổng ghi ${said} (${column}); các dòng cộng lại là ${sum}.`,
    'unreadable-count': ({ column, text }) => `“${text}” không phải là số hồ sơ (${column}).`,
    'repeated-line': ({ row }) => `Đơn vị, thủ tục và kỳ báo cáo này đã có ở dòng ${row}.`,
    'more-than-whole': ({ part, said, whole, of }) =>
      `Số ${part} ghi ${said}, nhưng số ${whole} chỉ có ${of}.`,
    'unreadable-code': ({ text }) =>
      `“${text}” không phải là mã thủ tục; dòng này được tính như không có mã.`,
    'not-in-catalogue': ({ code, dossiers }) =>
      dossiers === ''
        ? `${code} không có trong danh mục.`
        : `${code} không có trong danh mục nhưng đã nhận ${dossiers} hồ sơ.`,
    'lost-line': () => 'Không đọc được dòng này; mọi số liệu đều thiếu dòng này.',
  },
  rules: {
    'sum-differs': 'tổng và thành phần không khớp',
    'row-of-totals-differs': 'dòng tổng không khớp',
    'unreadable-count': 'không phải là số',
    'repeated-line': 'dòng lặp lại',
    'more-than-whole': 'lớn hơn tổng',
    'unreadable-code': 'không phải là mã',
    'not-in-catalogue': 'không có trong danh mục',
    'lost-line': 'dòng không đọc được',
  },
  explained: {
    'sum-differs':
      'Số tổng không bằng các số thành phần: phải giải quyết = trực tuyến + trực tiếp + bưu chính + kỳ trước chuyển sang = đã giải quyết + đang giải quyết; đã giải quyết = trước hạn + đúng hạn + quá hạn; đang giải quyết = trong hạn + quá hạn. Có một số sai: cần hỏi lại người lập biểu.',
    'row-of-totals-differs':
      'Dòng tổng, hoặc dòng của một phần, không bằng tổng các dòng của nó. Dòng này không được tính; số liệu dựa vào các dòng chi tiết. Cần sửa dòng tổng hoặc tìm dòng còn thiếu.',
    'unreadable-count':
      'Ô ghi số hồ sơ lại ghi nội dung khác: số âm, số lẻ, tỷ lệ phần trăm, chữ. Dòng này là chưa xác định và không tính vào những tỷ lệ cần đến số đó.',
    'repeated-line':
      'Đơn vị, thủ tục hoặc lĩnh vực, kỳ báo cáo này đã có ở dòng trên: hồ sơ bị tính hai lần. Cần xóa một dòng hoặc ghi rõ kỳ báo cáo.',
    'more-than-whole': 'Số hồ sơ thanh toán trực tuyến lớn hơn số hồ sơ có nghĩa vụ tài chính.',
    'unreadable-code':
      'Ô ghi mã thủ tục lại ghi nội dung khác. Dòng này vẫn được tính vào mọi số liệu nhưng không đối chiếu được với thủ tục nào.',
    'not-in-catalogue':
      'Có hồ sơ của thủ tục không có trong danh mục. Hoặc danh mục thiếu thủ tục mà đơn vị đang giải quyết, hoặc mã bị sai.',
    'lost-line': 'Không đọc được dòng nào trong hàng này. Kết quả chưa đầy đủ: cần sửa tệp hoặc xuất lại.',
  },
  none: () => 'Số liệu đều khớp.',
}
