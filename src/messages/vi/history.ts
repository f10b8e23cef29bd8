import type { HistoryText } from '../contract/history.ts'

export const history: HistoryText = {
  since: {
    title: (date) => `Thay đổi so với ngày ${date}`,
    inOneLine: (date, said) => `So với ngày ${date}: ${said}`,
    sheets: {
      since: 'Thay đổi',
      'since-findings': 'Phát hiện mới và không còn',
      'since-lists': 'Danh mục có biến động',
      'since-procedures': 'Mới trong danh mục đối chiếu',
      'since-coming': 'Bảy ngày tới',
    },
    headings: {
      findings: 'Phát hiện mới và phát hiện không còn nữa, theo nguyên nhân',
      lists: 'Danh mục có biến động',
      procedures: 'Thủ tục mới trong danh mục đối chiếu',
      coming: 'Trong bảy ngày tới',
    },
    labels: {
      before: 'Trước',
      now: 'Nay',
      why: 'Do đâu',
      cause: 'Nguyên nhân',
      new: 'Mới',
      gone: 'Không còn',
      inLists: 'Số danh mục',
      what: 'Biến động',
      day: 'Ngày',
      decision: 'Quyết định',
      held: 'Số danh mục đã có',
    },
    units: (better, worse, same) =>
      `Danh mục: ${better} có số liệu tốt lên, ${worse} có số liệu kém đi, ${same} không thay đổi.`,
    findings: (fresh, gone) => `Phát hiện: ${fresh} mới, ${gone} không còn nữa.`,
    nothing: () => 'Không có gì thay đổi.',
    otherBasis: (count) =>
      `Độ bao phủ của ${count} danh mục nay tính theo công thức hoặc phạm vi khác nên không so sánh.`,
    baseline: ({ before, now, added, removed, nobody }) =>
      `Danh mục đối chiếu: ${before} → ${now} thủ tục; thêm ${added} (trong đó ${nobody} chưa danh mục nào có), bỏ ${removed}.`,
    lists: (kinds) => `Về từng danh mục: ${kinds}.`,
    counted: {
      vanished: (count) => `${count} không còn`,
      unread: (count) => `${count} không đọc được`,
      appeared: (count) => `${count} mới có`,
      shrank: (count) => `${count} ít dòng hơn`,
      columns: (count) => `${count} đổi cột`,
    },
    list: {
      vanished: () => 'trước có, lần chạy này không có',
      unread: () => 'không đọc được; số liệu đang giữ là của lần trước',
      appeared: () => 'mới có',
      shrank: (before, now) => `ít dòng hơn: ${before} → ${now}`,
      columns: (lost, found) =>
        [lost === '' ? '' : `không còn cột ${lost}`, found === '' ? '' : `có thêm cột ${found}`]
          .filter((text) => text !== '')
          .join('; '),
    },
    coming: (procedures) => `${procedures} thủ tục có hiệu lực hoặc hết hiệu lực trong bảy ngày tới.`,
    comes: { begins: 'có hiệu lực', ends: 'hết hiệu lực' },
    directions: { better: 'tốt lên', worse: 'kém đi' },
    by: {
      local: 'danh mục của đơn vị',
      national: 'danh mục đối chiếu',
      both: 'cả hai danh mục',
      settings: 'không do danh mục nào: cấu hình, phiên bản hoặc ngày rà soát',
    },
    byCount: (groups) =>
      `Có ${groups} nhóm phát hiện bị mất dữ liệu một lần chạy trước nên chỉ so được số lượng.`,
  },
  trend: {
    title: 'Diễn biến số liệu',
    names: { unit: 'Đơn vị', province: 'Tỉnh', level: 'Cấp' },
    course: 'Diễn biến',
    span: (from, to, runs) => `Từ ngày ${from} đến ngày ${to}, ${runs} lần chạy.`,
    baseline: (day, procedures) => `Danh mục đối chiếu thay đổi ngày ${day}: ${procedures} thủ tục.`,
    lost: (files) => `Số tệp lịch sử không dùng được: ${files}.`,
    moved: (by, part, whole) => `${by} ${part}/${whole}`,
    lists: 'danh mục mới có hoặc không còn',
    note: () =>
      'Số liệu của nhiều danh mục được cộng lại, riêng từng cấp. Sau mỗi nguyên nhân là mức tăng giảm của tử số và mẫu số: +4/−2 là tử số thêm bốn, mẫu số bớt hai; các con số cộng lại là chính xác.',
  },
  troubles: {
    cut: (path) =>
      `Tệp lịch sử ${path} bị cụt. Phần nguyên vẹn được giữ lại, tệp được khép lại, và lần chạy này ghi lại đủ mọi số liệu.`,
    damaged: (path, line) =>
      `Dòng ${line} của tệp lịch sử ${path} không phải là dòng lịch sử. Tệp được để nguyên, không dùng đến; lần chạy này ghi lại đủ mọi số liệu.`,
    unreadable: (path) =>
      `Không đọc được tệp lịch sử ${path} nên không dùng đến; lần chạy này ghi lại đủ mọi số liệu.`,
    missing: (from, to) =>
      from === to
        ? `Lịch sử không có tệp của lần chạy ${from}; lần chạy này ghi lại đủ mọi số liệu.`
        : `Lịch sử không có tệp của các lần chạy từ ${from} đến ${to}; lần chạy này ghi lại đủ mọi số liệu.`,
    taken: (owner) => `Lần chạy ${owner} để lại khóa trên lịch sử và không còn nữa; lần chạy này làm tiếp.`,
    clock: (at) =>
      `Đồng hồ chạy lùi: lần chạy trước được ghi lúc ${at}. Thứ tự các lần chạy vẫn giữ nguyên; hãy kiểm tra đồng hồ của máy này.`,
  },
}
