import type { Language } from '../language.ts'

export const prospects: Language['prospects'] = {
  labels: {
    peers: 'Thủ tục các đơn vị cùng cấp đã cung cấp toàn trình',
    here: 'Tại đơn vị',
    peersDoing: 'Đơn vị cùng cấp',
    reason: 'Lý do',
    reach: 'Việc cần làm để đạt mục tiêu',
    status: 'Mục tiêu',
    now: 'Hiện tại',
    needed: 'Số thủ tục cần làm',
    after: 'Sau khi làm',
    commonGaps: 'Thủ tục còn thiếu ở nhiều đơn vị',
    unitsLacking: 'Số đơn vị còn thiếu',
    oneByOne: 'Từng đơn vị',
  },
  reasons: {
    eligible: 'đủ điều kiện toàn trình',
    peers: 'đơn vị cùng cấp đã làm',
    'in-scope': 'thuộc phạm vi',
  },
  statuses: {
    reached: 'đã đạt',
    reachable: 'có thể đạt',
    'out-of-reach': 'chưa thể đạt',
    unmeasurable: 'không tính được',
  },
  peerCount: (part, whole, unknown) =>
    `${part}/${whole} đơn vị${unknown === '' ? '' : `, ${unknown} chưa xác định`}`,
  peersOffer: (units, level, total) =>
    `Có ${total} thủ tục mà hơn một nửa trong số ${units} đơn vị khác (${level}) đã cung cấp toàn trình, còn đơn vị này thì chưa.`,
  peersOfferNone: (units, level) =>
    `Không có thủ tục nào mà hơn một nửa trong số ${units} đơn vị khác (${level}) đã cung cấp toàn trình, còn đơn vị này thì chưa.`,
  peersFormula: () =>
    'Đơn vị cùng cấp: số đơn vị đã làm ÷ số đơn vị khác cùng cấp trong lần rà soát này có danh mục ghi mức độ dịch vụ công trực tuyến (với độ bao phủ: có danh mục ghi mã thủ tục).',
  stepsTo: (metric, target) => `Việc cần làm để đạt: ${metric} ≥ ${target}`,
  reached: (now) => `Mục tiêu đã đạt: ${now}. Không phải làm gì thêm.`,
  reachable: (now, needed, after) =>
    `Hiện tại ${now}. Chỉ cần ${needed} thủ tục, ít hơn thì chưa đủ; khi đó sẽ là ${after}.`,
  outOfReach: (now, candidates, after) =>
    candidates === '0'
      ? `Hiện tại ${now}. Chưa thể đạt mục tiêu: không có căn cứ để chọn thêm thủ tục nào; không thủ tục nào được ghi là đủ điều kiện toàn trình, cũng không đơn vị cùng cấp nào cung cấp.`
      : `Hiện tại ${now}. Chưa thể đạt mục tiêu: làm hết ${candidates} thủ tục có căn cứ cũng chỉ được ${after}.`,
  unmeasurable: (reason) => `Không thể nêu cách đạt: ${reason}.`,
  order: () =>
    'Xếp trước các thủ tục đủ điều kiện toàn trình, rồi đến thủ tục được nhiều đơn vị cùng cấp cung cấp nhất, sau đó theo mã. Thủ tục chưa có trong danh mục thì được cộng cả vào mẫu số (trừ khi tính độ bao phủ) nên xếp sau các thủ tục đã có.',
  listed: (listed, all) => `Ở đây liệt kê ${listed} trong ${all} thủ tục; -o bao-cao.xlsx nêu nhiều hơn.`,
  commonGaps: (total, most) =>
    `Có ${total} thủ tục trong danh mục đối chiếu còn thiếu ở ít nhất một đơn vị phải có, trong đó ${most} thủ tục còn thiếu ở hơn một nửa số đơn vị.`,
  atLeast: (count) => `ít nhất ${count}`,
  reachRoll: (reached, reachable, out, units) =>
    `Trong ${units} đơn vị: ${reached} đã đạt mục tiêu, ${reachable} có thể đạt, ${out} chưa thể đạt.`,
  oneByOne: (units) => `${units} đơn vị. Chọn một đơn vị để mở; khi in, chỉ các đơn vị đang mở được in ra.`,
  tooMany: (units, most) =>
    `Có ${units} danh mục nên ở đây không trình bày từng đơn vị (tối đa ${most}). Hãy chạy rasoat report với danh mục của một đơn vị, hoặc của các đơn vị trong một tỉnh.`,
  back: () => 'Về phần tổng hợp',
  found: (counts) => `Phát hiện: ${counts}`,
}
