import type { Subject } from './grammar.ts'

/** What a commune or ward does for people. Invented combinations of everyday words; no row of a real list is copied. */
export const COMMUNE_SUBJECTS: readonly Subject[] = [
  {
    field: 'Hộ tịch',
    authority: 'justice',
    objects: {
      register: ['khai sinh', 'khai tử', 'kết hôn', 'giám hộ', 'nhận cha, mẹ, con', 'tình trạng hôn nhân'],
    },
  },
  {
    field: 'Chứng thực',
    authority: 'justice',
    objects: {
      attest: [
        'bản sao giấy tờ',
        'chữ ký cá nhân',
        'hợp đồng, giao dịch về tài sản',
        'di chúc',
        'văn bản phân chia di sản',
      ],
    },
  },
  {
    field: 'Nuôi con nuôi',
    authority: 'justice',
    objects: { register: ['nuôi con nuôi trong nước', 'nuôi con nuôi thực tế'] },
  },
  {
    field: 'Hòa giải ở cơ sở',
    authority: 'justice',
    objects: {
      recognise: ['hòa giải viên', 'tổ trưởng tổ hòa giải'],
      benefit: ['thù lao cho hòa giải viên'],
    },
  },
  {
    field: 'Phổ biến giáo dục pháp luật',
    authority: 'justice',
    objects: { recognise: ['tuyên truyền viên pháp luật', 'xã, phường đạt chuẩn tiếp cận pháp luật'] },
  },
  {
    field: 'Bồi thường nhà nước',
    authority: 'justice',
    objects: { benefit: ['tiền bồi thường thiệt hại trong quản lý hành chính'] },
  },
  {
    field: 'Bảo trợ xã hội',
    authority: 'health',
    objects: {
      benefit: [
        'trợ cấp xã hội hằng tháng',
        'hỗ trợ kinh phí chăm sóc, nuôi dưỡng',
        'hỗ trợ chi phí mai táng',
        'trợ giúp xã hội khẩn cấp',
        'trợ cấp cho hộ gia đình có người khuyết tật đặc biệt nặng',
      ],
      certify: ['mức độ khuyết tật', 'hộ có hoàn cảnh khó khăn đột xuất'],
    },
  },
  {
    field: 'Trẻ em',
    authority: 'health',
    objects: {
      benefit: ['hỗ trợ trẻ em mồ côi'],
      certify: ['trẻ em có hoàn cảnh đặc biệt'],
      notify: ['việc nhận chăm sóc thay thế trẻ em'],
    },
  },
  {
    field: 'Người có công',
    authority: 'home',
    objects: {
      benefit: [
        'trợ cấp một lần đối với thân nhân liệt sĩ',
        'trợ cấp thờ cúng liệt sĩ',
        'phụ cấp đối với thương binh',
        'mai táng phí đối với người có công',
      ],
      certify: ['thân nhân của người có công'],
    },
  },
  {
    field: 'Giảm nghèo',
    authority: 'agriculture',
    objects: { recognise: ['hộ nghèo, hộ cận nghèo', 'hộ có mức sống trung bình'] },
  },
  {
    field: 'Việc làm',
    authority: 'home',
    objects: {
      benefit: ['hỗ trợ vay vốn tạo việc làm', 'hỗ trợ học nghề ngắn hạn'],
      certify: ['thời gian tham gia lao động công ích'],
    },
  },
  {
    field: 'Thi đua, khen thưởng',
    authority: 'home',
    objects: {
      award: [
        'giấy khen về thành tích đột xuất',
        'giấy khen theo đợt, chuyên đề',
        'danh hiệu lao động tiên tiến',
        'danh hiệu gia đình văn hóa',
      ],
    },
  },
  {
    field: 'Tôn giáo, tín ngưỡng',
    authority: 'minorities',
    objects: {
      declare: [
        'hoạt động tín ngưỡng',
        'sinh hoạt tôn giáo tập trung',
        'quyên góp của cơ sở tôn giáo',
        'danh mục hoạt động tôn giáo hằng năm',
      ],
    },
  },
  {
    field: 'Công tác dân tộc',
    authority: 'minorities',
    objects: {
      recognise: ['người có uy tín trong cộng đồng dân tộc thiểu số'],
      benefit: ['hỗ trợ hộ dân tộc thiểu số khó khăn'],
    },
  },
  {
    field: 'Đất đai',
    authority: 'agriculture',
    objects: {
      register: ['biến động quyền sử dụng đất của hộ gia đình', 'đất đai lần đầu'],
      licence: ['giấy chứng nhận quyền sử dụng đất cho cá nhân'],
      approve: ['phương án chuyển mục đích sử dụng đất'],
      certify: ['tình trạng sử dụng đất ổn định'],
    },
  },
  {
    field: 'Môi trường',
    authority: 'agriculture',
    objects: {
      register: ['môi trường của cơ sở sản xuất nhỏ'],
      licence: ['giấy phép môi trường của hộ kinh doanh'],
    },
  },
  {
    field: 'Thủy lợi',
    authority: 'agriculture',
    objects: {
      approve: ['phương án bảo vệ công trình thủy lợi nhỏ', 'kế hoạch sử dụng nước của tổ hợp tác'],
      benefit: ['hỗ trợ đầu tư kênh mương nội đồng'],
    },
  },
  {
    field: 'Trồng trọt',
    authority: 'agriculture',
    objects: {
      declare: ['chuyển đổi cơ cấu cây trồng', 'gieo trồng vượt diện tích'],
      benefit: ['hỗ trợ giống cây trồng sau thiên tai'],
    },
  },
  {
    field: 'Chăn nuôi',
    authority: 'agriculture',
    objects: {
      declare: ['hoạt động chăn nuôi'],
      benefit: ['hỗ trợ di dời chuồng trại', 'hỗ trợ vật nuôi bị dịch bệnh'],
    },
  },
  {
    field: 'Lâm nghiệp',
    authority: 'agriculture',
    objects: {
      approve: ['phương án khai thác rừng trồng của hộ gia đình'],
      certify: ['nguồn gốc lâm sản'],
      benefit: ['hỗ trợ trồng rừng sản xuất'],
    },
  },
  {
    field: 'Phòng, chống thiên tai',
    authority: 'agriculture',
    objects: {
      benefit: ['hỗ trợ khắc phục thiệt hại do thiên tai', 'trợ cấp cho lực lượng xung kích'],
      certify: ['thiệt hại về nhà ở do thiên tai'],
    },
  },
  {
    field: 'Hộ kinh doanh',
    authority: 'finance',
    objects: {
      licence: ['giấy chứng nhận đăng ký hộ kinh doanh'],
      business: ['hộ kinh doanh', 'địa điểm kinh doanh của hộ'],
    },
  },
  {
    field: 'Hợp tác xã',
    authority: 'finance',
    objects: {
      business: ['tổ hợp tác', 'hợp tác xã quy mô nhỏ'],
      licence: ['giấy chứng nhận đăng ký hợp tác xã'],
    },
  },
  {
    field: 'Lưu thông hàng hóa trong nước',
    authority: 'trade',
    objects: {
      licence: [
        'giấy phép bán lẻ rượu',
        'giấy phép bán lẻ sản phẩm thuốc lá',
        'giấy phép bán rượu tiêu dùng tại chỗ',
      ],
    },
  },
  {
    field: 'Hoạt động xây dựng',
    authority: 'construction',
    objects: {
      licence: ['giấy phép xây dựng nhà ở riêng lẻ', 'giấy phép sửa chữa nhà ở riêng lẻ'],
      notify: ['ngày khởi công công trình nhà ở'],
    },
  },
  {
    field: 'Đường bộ',
    authority: 'construction',
    objects: {
      licence: ['giấy phép đấu nối vào đường xã', 'giấy phép sử dụng tạm thời vỉa hè'],
      approve: ['phương án tổ chức giao thông đường xã'],
    },
  },
  {
    field: 'Đường thủy nội địa',
    authority: 'construction',
    objects: { register: ['phương tiện thủy thô sơ'], licence: ['giấy phép hoạt động bến khách ngang sông'] },
  },
  {
    field: 'Giáo dục mầm non',
    authority: 'education',
    objects: {
      establish: ['nhóm trẻ, lớp mẫu giáo độc lập', 'trường mẫu giáo tư thục'],
      benefit: ['hỗ trợ ăn trưa cho trẻ em mẫu giáo', 'trợ cấp cho trẻ em mầm non vùng khó khăn'],
    },
  },
  {
    field: 'Giáo dục tiểu học',
    authority: 'education',
    objects: {
      establish: ['trường tiểu học', 'lớp học linh hoạt'],
      certify: ['hoàn thành chương trình tiểu học'],
    },
  },
  {
    field: 'Giáo dục thường xuyên',
    authority: 'education',
    objects: { establish: ['trung tâm học tập cộng đồng'], recognise: ['cộng đồng học tập cấp xã'] },
  },
  {
    field: 'Văn hóa cơ sở',
    authority: 'culture',
    objects: {
      recognise: ['gia đình văn hóa', 'thôn, tổ dân phố văn hóa'],
      declare: ['tổ chức lễ hội quy mô nhỏ'],
    },
  },
  {
    field: 'Thư viện',
    authority: 'culture',
    objects: { business: ['thư viện cộng đồng', 'thư viện tư nhân'] },
  },
  {
    field: 'Thể dục, thể thao',
    authority: 'culture',
    objects: { recognise: ['câu lạc bộ thể thao cơ sở'], declare: ['tổ chức giải thể thao phong trào'] },
  },
  {
    field: 'Gia đình',
    authority: 'culture',
    objects: {
      benefit: ['hỗ trợ nạn nhân bạo lực gia đình'],
      declare: ['tư vấn về phòng, chống bạo lực gia đình'],
    },
  },
  {
    field: 'An toàn thực phẩm',
    authority: 'health',
    objects: {
      licence: ['giấy chứng nhận đủ điều kiện của cơ sở ăn uống nhỏ'],
      declare: ['cam kết bảo đảm an toàn thực phẩm'],
    },
  },
  {
    field: 'Cư trú',
    authority: 'police',
    objects: { register: ['thường trú', 'tạm trú', 'lưu trú'], declare: ['tạm vắng'] },
  },
]
