/**
 * Words the generated lists are made of. Invented combinations of everyday administrative Vietnamese:
 * nothing here is copied from a real list, so the output may be published.
 */
const SUBJECTS = [
  'Hộ tịch',
  'Chứng thực',
  'Đất đai',
  'Xây dựng',
  'Nhà ở và công sở',
  'Lâm nghiệp',
  'Thủy sản',
  'Thủy lợi',
  'Chăn nuôi',
  'Bảo vệ thực vật',
  'Môi trường',
  'Tài nguyên nước',
  'Địa chất, khoáng sản',
  'Đường bộ',
  'Đường thủy nội địa',
  'Đăng kiểm',
  'Bưu chính',
  'Viễn thông, internet',
  'Báo chí',
  'Xuất bản, in và phát hành',
  'Di sản văn hóa',
  'Thể dục thể thao',
  'Du lịch',
  'Gia đình',
  'Lao động, tiền lương',
  'Việc làm',
  'Người có công',
  'Bảo trợ xã hội',
  'Trẻ em',
  'Giáo dục mầm non',
  'Giáo dục phổ thông',
  'Giáo dục nghề nghiệp',
  'Khám bệnh, chữa bệnh',
  'Dược phẩm',
  'An toàn thực phẩm',
  'Y tế dự phòng',
  'Công chứng',
  'Luật sư',
  'Nuôi con nuôi',
  'Hải quan',
  'Thuế',
  'Đầu tư',
  'Doanh nghiệp',
  'Hợp tác xã',
  'Hóa chất',
  'Điện lực',
  'Tôn giáo, tín ngưỡng',
]

/** 141 fields (lĩnh vực); about one in six holds a comma. */
export const FIELDS: readonly string[] = SUBJECTS.flatMap((subject) => [
  subject,
  `Quản lý ${lowerFirst(subject)}`,
  `Hoạt động ${lowerFirst(subject)}`,
])

export const ACTIONS = [
  'Cấp',
  'Cấp lại',
  'Cấp đổi',
  'Gia hạn',
  'Đăng ký',
  'Đăng ký lại',
  'Thu hồi',
  'Phê duyệt',
  'Thẩm định',
  'Công nhận',
  'Xác nhận',
  'Thông báo',
  'Điều chỉnh',
  'Chấm dứt',
  'Chuyển đổi',
  'Bổ sung',
  'Xét duyệt',
  'Giải quyết',
  'Tạm dừng',
  'Khôi phục',
  'Thủ tục cấp',
  'Thủ tục đăng ký',
  'Thủ tục thẩm định',
]

export const OBJECTS = [
  'giấy phép hoạt động',
  'giấy phép kinh doanh',
  'giấy chứng nhận đủ điều kiện',
  'giấy chứng nhận đăng ký',
  'giấy xác nhận thông tin',
  'chứng chỉ hành nghề',
  'thẻ nhân viên',
  'hồ sơ thiết kế',
  'phương án khai thác',
  'kế hoạch bảo vệ',
  'quyết định thành lập',
  'danh sách cộng tác viên',
  'chế độ trợ cấp',
  'mức hỗ trợ chi phí',
  'bản sao trích lục',
  'văn bản chấp thuận',
  'phiếu tiếp nhận',
  'quyền sử dụng',
  'tài khoản tra cứu',
  'biển hiệu cơ sở',
]

export const TARGETS = [
  'cho cơ sở bán lẻ',
  'cho hộ gia đình',
  'cho người lao động',
  'cho tổ chức, cá nhân',
  'cho doanh nghiệp nhỏ và vừa',
  'của hợp tác xã',
  'của cơ sở đào tạo',
  'của trung tâm dịch vụ',
  'của phòng khám tư nhân',
  'đối với phương tiện thủy',
  'đối với công trình cấp III',
  'đối với nhà ở riêng lẻ',
  'đối với hàng hóa nhập khẩu',
  'đối với giống cây trồng',
  'đối với trẻ em dưới 6 tuổi',
  'đối với người cao tuổi',
]

export const CIRCUMSTANCES = [
  'trên địa bàn tỉnh',
  'có yếu tố nước ngoài',
  'do bị mất, bị hỏng',
  'khi thay đổi địa chỉ',
  'trong khu công nghiệp',
  'theo hình thức trực tuyến',
  'thuộc thẩm quyền của địa phương',
  'sử dụng vốn ngân sách nhà nước',
  'không vì mục đích lợi nhuận',
  'tại khu vực biên giới, hải đảo',
  'trong thời hạn 05 năm',
  'theo quy định tại khoản 2 Điều 8',
]

export const TAILS = [
  'trường hợp tổ chức đã được cấp phép nhưng thay đổi người đại diện theo pháp luật hoặc phạm vi hoạt động',
  'bao gồm cả trường hợp hợp nhất, sáp nhập, chia tách hoặc chuyển đổi loại hình tổ chức',
  'có sử dụng nguồn kinh phí của chương trình mục tiêu quốc gia giai đoạn hiện hành',
  'mà thời hạn ghi trên giấy tờ đã cấp còn lại không quá sáu tháng',
]

export const MINISTRIES = [
  'Bộ Tư pháp',
  'Bộ Công an',
  'Bộ Tài chính',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Bộ Nội vụ',
  'Bộ Công Thương',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Ngân hàng Nhà nước Việt Nam',
]

export const MINISTRY_DECISIONS = [
  'BTP',
  'BCA',
  'BTC',
  'BXD',
  'BYT',
  'BNV',
  'BCT',
  'BGDĐT',
  'BKHCN',
  'BNNMT',
  'BVHTTDL',
  'NHNN',
]

export const DEPARTMENTS = [
  'Sở Tư pháp',
  'Công an tỉnh',
  'Sở Tài chính',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Nội vụ',
  'Sở Công Thương',
  'Sở Giáo dục và Đào tạo',
  'Sở Khoa học và Công nghệ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ban Quản lý khu kinh tế',
]

/** Spellings of one province; service levels in the order full-online, partial, information, none. */
export const SPELLINGS = [
  {
    services: ['Toàn trình', 'Một phần', 'Cung cấp thông tin', 'Chưa cung cấp'],
    communeAgency: 'UBND cấp xã',
    published: 'Công khai',
  },
  {
    services: ['toàn trình', 'một phần', 'cung cấp thông tin', 'chưa cung cấp'],
    communeAgency: 'UBND xã',
    published: 'Công khai',
  },
  {
    services: ['DVC TT toàn trình', 'DVC TT một phần', 'Cung cấp thông tin', 'Chưa cung cấp'],
    communeAgency: 'Công an xã',
    published: 'Công khai',
  },
  {
    services: [
      'Dịch vụ công trực tuyến toàn trình',
      'Dịch vụ công trực tuyến một phần',
      'Cung cấp thông tin',
      'Chưa cung cấp',
    ],
    communeAgency: 'Ủy ban nhân dân',
    published: 'Đang công khai',
  },
] as const

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
