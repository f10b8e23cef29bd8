import type { DossierColumn, DossierCount } from '../../../model/dossier.ts'
import { fields } from '../fields.ts'

// Form II.06a/VPCP/KSTT, as public programs print it (its groups, and the columns under each), and what programs call the
// same. Compared without "số", "lượng", "hồ sơ", "TTHC", brackets, accents and case.
export const GROUPS: Readonly<Record<Group, readonly string[]>> = {
  received: [
    'Tiếp nhận',
    'Đã tiếp nhận',
    'Nhận giải quyết',
    'Nhận',
    'Tiếp nhận giải quyết',
    'Tổng tiếp nhận',
    'received',
  ],
  resolved: [
    'Đã giải quyết',
    'Giải quyết',
    'Kết quả giải quyết',
    'Đã xử lý',
    'Đã trả kết quả',
    'resolved',
    'settled',
    'completed',
  ],
  pending: ['Đang giải quyết', 'Chưa giải quyết', 'Đang xử lý', 'Chưa xử lý', 'pending', 'open'],
}
export type Group = 'received' | 'resolved' | 'pending'

export const WHOLE = ['Tổng', 'Tổng cộng', 'Cộng', 'total']

export const PARTS: Readonly<Record<Group, Readonly<Partial<Record<DossierCount, readonly string[]>>>>> = {
  received: {
    receivedNew: ['Trong kỳ', 'Mới tiếp nhận', 'Tiếp nhận mới', 'Nhận mới', 'Nhận trong kỳ', 'new'],
    online: ['Trực tuyến', 'Qua mạng', 'Nộp trực tuyến', 'online'],
    direct: ['Trực tiếp', 'Nộp trực tiếp', 'in person', 'direct'],
    post: [
      'Bưu chính',
      'Bưu chính công ích',
      'Dịch vụ bưu chính',
      'Dịch vụ bưu chính công ích',
      'Qua bưu chính',
      'Qua bưu chính công ích',
      'Qua dịch vụ bưu chính công ích',
      'BCCI',
      'Qua BCCI',
      'by post',
      'post',
      'postal',
    ],
    offline: [
      'Trực tiếp, dịch vụ bưu chính',
      'Trực tiếp, bưu chính',
      'Trực tiếp, bưu chính công ích',
      'Trực tiếp và bưu chính',
      'Trực tiếp hoặc bưu chính công ích',
      'Trực tiếp hoặc qua dịch vụ bưu chính',
      'Không trực tuyến',
      'offline',
    ],
    carriedOver: [
      'Từ kỳ trước',
      'Kỳ trước chuyển sang',
      'Từ kỳ trước chuyển sang',
      'Kỳ trước chuyển qua',
      'Tồn kỳ trước',
      'Kỳ trước',
      'carried over',
      'carried forward',
    ],
  },
  resolved: {
    early: ['Trước hạn', 'Sớm hạn', 'Trước thời hạn', 'early'],
    onTime: ['Đúng hạn', 'Đúng thời hạn', 'on time'],
    resolvedInTime: [
      'Trước và đúng hạn',
      'Đúng và trước hạn',
      'Trước hạn, đúng hạn',
      'Trước hạn và đúng hạn',
      'Đúng hạn và trước hạn',
      'Đúng hạn, trước hạn',
      'Trong hạn',
      'in time',
    ],
    late: ['Quá hạn', 'Trễ hạn', 'Chậm', 'Muộn', 'Chậm muộn', 'late', 'overdue'],
  },
  pending: {
    pendingInTime: ['Trong hạn', 'Chưa đến hạn', 'Còn hạn', 'in time', 'on time'],
    pendingLate: ['Quá hạn', 'Trễ hạn', 'Chậm', 'late', 'overdue'],
  },
}

/** What stands in no group. */
export const ALONE: Readonly<Partial<Record<DossierColumn, readonly string[]>>> = {
  carriedOver: PARTS.received.carriedOver ?? [],
  paidOnline: [
    'Thanh toán trực tuyến',
    'Đã thanh toán trực tuyến',
    'Nộp phí, lệ phí trực tuyến',
    'paid online',
  ],
  withFee: [
    'Có phí, lệ phí',
    'Phát sinh phí, lệ phí',
    'Có nghĩa vụ tài chính',
    'Phải nộp phí, lệ phí',
    'with fee',
  ],
  code: headingsOf('code'),
  name: headingsOf('name'),
  field: [
    ...headingsOf('field'),
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Lĩnh vực công việc',
  ],
  unit: [...headingsOf('unit'), 'Đơn vị', 'Tên đơn vị', 'Cơ quan', 'Tên cơ quan', 'Đơn vị báo cáo', 'unit'],
  period: ['Kỳ báo cáo', 'Kỳ', 'Tháng', 'Quý', 'Năm', 'Thời gian', 'period', 'month'],
}

function headingsOf(id: string): readonly string[] {
  return fields.find((field) => field.id === id)?.headings ?? []
}
