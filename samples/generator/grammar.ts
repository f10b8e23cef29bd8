import type { AuthorityId } from './authorities.ts'

/** What can be done with each kind of thing. `…` is the thing. */
const ACTIONS = {
  register: [
    'Đăng ký …',
    'Đăng ký lại …',
    'Thay đổi, bổ sung thông tin về …',
    'Cấp bản sao trích lục …',
    'Xóa đăng ký …',
  ],
  attest: [
    'Chứng thực …',
    'Chứng thực … ngoài trụ sở',
    'Sửa lỗi kỹ thuật khi chứng thực …',
    'Cấp bản sao có chứng thực từ bản lưu …',
  ],
  certify: ['Xác nhận …', 'Xác nhận lại …', 'Đính chính giấy xác nhận …'],
  recognise: ['Công nhận …', 'Công nhận lại …', 'Thu hồi quyết định công nhận …'],
  award: ['Tặng …', 'Truy tặng …', 'Cấp đổi …', 'Hủy bỏ quyết định tặng …'],
  benefit: [
    'Giải quyết …',
    'Điều chỉnh mức …',
    'Thôi hưởng …',
    'Chi trả … khi thay đổi nơi cư trú',
    'Truy lĩnh …',
  ],
  licence: [
    'Cấp …',
    'Cấp lại … do bị mất, hư hỏng',
    'Cấp đổi …',
    'Gia hạn …',
    'Điều chỉnh nội dung …',
    'Thu hồi … theo đề nghị',
  ],
  approve: ['Thẩm định …', 'Phê duyệt …', 'Phê duyệt điều chỉnh …', 'Chấp thuận chủ trương lập …'],
  declare: ['Đăng ký …', 'Thông báo …', 'Thông báo thay đổi nội dung …', 'Thông báo chấm dứt …'],
  notify: ['Thông báo …', 'Thông báo thay đổi …'],
  business: [
    'Đăng ký thành lập …',
    'Đăng ký thay đổi nội dung hoạt động của …',
    'Thông báo tạm ngừng hoạt động của …',
    'Chấm dứt hoạt động của …',
    'Chuyển đổi loại hình …',
  ],
  establish: [
    'Thành lập …',
    'Cho phép … hoạt động',
    'Sáp nhập, chia, tách …',
    'Đình chỉ hoạt động của …',
    'Giải thể …',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Kind = keyof typeof ACTIONS

/** One field (lĩnh vực): who answers for it, and the things it is about. */
export interface Subject {
  readonly field: string
  readonly authority: AuthorityId
  readonly objects: Readonly<Partial<Record<Kind, readonly string[]>>>
}

/** Every name the grammar gives for a subject: each thing with each of its actions. */
export function namesOf({ objects }: Subject): readonly string[] {
  return Object.entries(objects).flatMap(
    ([kind, things]) =>
      things.flatMap((thing) => ACTIONS[kind as Kind].map((action) => action.replace('…', thing))), // the keys of `objects` are kinds
  )
}
