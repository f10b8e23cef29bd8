// What resolutions of this kind ask provinces for, in words of our own: the titles of the real tasks are not known here.
const GROUPS: readonly { readonly verbs: readonly string[]; readonly objects: readonly string[] }[] = [
  {
    verbs: ['Rà soát', 'Ban hành', 'Cập nhật', 'Công khai'],
    objects: [
      'danh mục thủ tục hành chính thuộc thẩm quyền của tỉnh',
      'danh mục dịch vụ công trực tuyến toàn trình',
      'danh mục thủ tục hành chính phi địa giới',
      'quy trình nội bộ giải quyết thủ tục hành chính cấp xã',
      'quy trình điện tử giải quyết thủ tục hành chính',
      'quy chế của Trung tâm Phục vụ hành chính công',
      'kế hoạch số hóa kết quả còn hiệu lực',
      'mức thu phí, lệ phí khi nộp hồ sơ trực tuyến',
      'hướng dẫn nộp hồ sơ trực tuyến',
      'danh mục thành phần hồ sơ được thay bằng dữ liệu',
      'kế hoạch chuyển đổi số của cơ quan, đơn vị',
      'chỉ tiêu dịch vụ công trực tuyến của xã, phường',
    ],
  },
  {
    verbs: ['Nâng cấp', 'Kết nối', 'Vận hành', 'Đánh giá an toàn'],
    objects: [
      'hệ thống thông tin giải quyết thủ tục hành chính',
      'kho dữ liệu dùng chung của tỉnh',
      'nền tảng thanh toán trực tuyến',
      'đường truyền của Trung tâm Phục vụ hành chính công cấp xã',
      'hệ thống ký số tập trung',
      'hệ thống tiếp nhận phản ánh, kiến nghị',
      'kho lưu trữ hồ sơ điện tử của tổ chức, cá nhân',
    ],
  },
  {
    verbs: ['Tập huấn', 'Cấp chữ ký số cho', 'Đánh giá chất lượng phục vụ của'],
    objects: [
      'công chức một cửa cấp xã',
      'viên chức Trung tâm Phục vụ hành chính công tỉnh',
      'tổ công nghệ số cộng đồng',
      'cán bộ đầu mối kiểm soát thủ tục hành chính',
    ],
  },
]

/** 4 × 12 + 4 × 7 + 3 × 4 = 88 tasks in words, of which a list takes what it needs. */
export const TASKS: readonly string[] = GROUPS.flatMap(({ verbs, objects }) =>
  objects.flatMap((object) => verbs.map((verb) => `${verb} ${object}`)),
)

export const OWNERS = [
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Sở Khoa học và Công nghệ',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Công an tỉnh',
] as const
