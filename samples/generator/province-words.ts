import type { Subject } from './grammar.ts'

/** What the departments of a province do. Invented combinations of everyday words; no row of a real list is copied. */
export const PROVINCE_SUBJECTS: readonly Subject[] = [
  {
    field: 'Luật sư',
    authority: 'justice',
    objects: {
      licence: [
        'giấy đăng ký hoạt động của văn phòng luật sư',
        'giấy phép hành nghề của luật sư nước ngoài',
        'thẻ luật sư',
      ],
      business: ['chi nhánh văn phòng luật sư'],
    },
  },
  {
    field: 'Công chứng',
    authority: 'justice',
    objects: {
      establish: ['văn phòng công chứng'],
      licence: ['thẻ công chứng viên', 'quyết định bổ nhiệm công chứng viên'],
      declare: ['tập sự hành nghề công chứng'],
    },
  },
  {
    field: 'Đấu giá tài sản',
    authority: 'justice',
    objects: {
      licence: ['giấy đăng ký hoạt động đấu giá tài sản', 'thẻ đấu giá viên'],
      business: ['doanh nghiệp đấu giá tài sản'],
    },
  },
  {
    field: 'Giám định tư pháp',
    authority: 'justice',
    objects: {
      licence: ['thẻ giám định viên tư pháp', 'quyết định bổ nhiệm giám định viên tư pháp'],
      establish: ['văn phòng giám định tư pháp'],
    },
  },
  {
    field: 'Trọng tài thương mại',
    authority: 'justice',
    objects: {
      business: ['trung tâm trọng tài', 'chi nhánh trung tâm trọng tài'],
      licence: ['giấy đăng ký hoạt động của trung tâm trọng tài'],
    },
  },
  {
    field: 'Lý lịch tư pháp',
    authority: 'police',
    objects: { licence: ['phiếu lý lịch tư pháp'], certify: ['thông tin lý lịch tư pháp'] },
  },
  {
    field: 'Quản lý ngành nghề kinh doanh có điều kiện',
    authority: 'police',
    objects: {
      licence: [
        'giấy chứng nhận đủ điều kiện về an ninh, trật tự',
        'giấy xác nhận huấn luyện nhân viên bảo vệ',
      ],
      declare: ['hoạt động của cơ sở cầm đồ'],
    },
  },
  {
    field: 'Phòng cháy, chữa cháy',
    authority: 'police',
    objects: {
      approve: ['thiết kế về phòng cháy, chữa cháy', 'phương án cứu nạn, cứu hộ'],
      licence: ['giấy chứng nhận huấn luyện cứu nạn, cứu hộ'],
      certify: ['nghiệm thu về phòng cháy, chữa cháy'],
    },
  },
  {
    field: 'Tổ chức phi chính phủ, hội, quỹ',
    authority: 'home',
    objects: {
      establish: ['hội có phạm vi hoạt động trong tỉnh', 'quỹ từ thiện cấp tỉnh'],
      approve: ['điều lệ hội', 'điều lệ quỹ từ thiện'],
      recognise: ['ban vận động thành lập hội'],
    },
  },
  {
    field: 'Lao động, tiền lương',
    authority: 'home',
    objects: {
      licence: ['giấy phép cho thuê lại lao động', 'giấy phép lao động cho người nước ngoài'],
      declare: ['nội quy lao động', 'thỏa ước lao động tập thể', 'làm thêm giờ theo mùa vụ'],
      approve: ['phương án sử dụng lao động'],
    },
  },
  {
    field: 'An toàn, vệ sinh lao động',
    authority: 'home',
    objects: {
      licence: [
        'giấy chứng nhận đủ điều kiện huấn luyện an toàn lao động',
        'giấy chứng nhận kiểm định thiết bị',
      ],
      benefit: ['hỗ trợ huấn luyện an toàn lao động', 'hỗ trợ khám bệnh nghề nghiệp'],
    },
  },
  {
    field: 'Việc làm',
    authority: 'home',
    objects: {
      licence: ['giấy phép hoạt động dịch vụ việc làm'],
      benefit: ['trợ cấp thất nghiệp', 'hỗ trợ đào tạo nâng cao kỹ năng nghề'],
    },
  },
  {
    field: 'Lưu trữ',
    authority: 'home',
    objects: {
      licence: ['chứng chỉ hành nghề lưu trữ', 'bản sao tài liệu lưu trữ lịch sử'],
      certify: ['giá trị tài liệu lưu trữ tư'],
    },
  },
  {
    field: 'Thi đua, khen thưởng',
    authority: 'home',
    objects: {
      award: [
        'bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh',
        'cờ thi đua cấp tỉnh',
        'danh hiệu chiến sĩ thi đua cấp tỉnh',
        'danh hiệu tập thể lao động xuất sắc',
      ],
    },
  },
  {
    field: 'Doanh nghiệp',
    authority: 'finance',
    objects: {
      business: [
        'doanh nghiệp tư nhân',
        'công ty hợp danh',
        'chi nhánh, văn phòng đại diện',
        'doanh nghiệp xã hội',
      ],
      licence: ['giấy chứng nhận đăng ký doanh nghiệp'],
      declare: ['sử dụng mẫu con dấu', 'danh sách cổ đông sáng lập'],
    },
  },
  {
    field: 'Đầu tư tại Việt Nam',
    authority: 'finance',
    objects: {
      licence: ['giấy chứng nhận đăng ký đầu tư'],
      approve: ['chủ trương đầu tư dự án', 'phương án chuyển nhượng dự án'],
      certify: ['ưu đãi đầu tư'],
    },
  },
  {
    field: 'Đấu thầu',
    authority: 'finance',
    objects: { approve: ['kế hoạch lựa chọn nhà thầu', 'kết quả lựa chọn nhà đầu tư', 'hồ sơ mời quan tâm'] },
  },
  {
    field: 'Quản lý công sản',
    authority: 'finance',
    objects: {
      approve: [
        'phương án bán tài sản công',
        'phương án điều chuyển tài sản công',
        'đề án cho thuê tài sản công',
        'phương án thanh lý tài sản công',
      ],
    },
  },
  {
    field: 'Hỗ trợ doanh nghiệp nhỏ và vừa',
    authority: 'finance',
    objects: {
      benefit: [
        'hỗ trợ tư vấn cho doanh nghiệp nhỏ và vừa',
        'hỗ trợ thuê mặt bằng sản xuất',
        'hỗ trợ khởi nghiệp sáng tạo',
      ],
    },
  },
  {
    field: 'Quản lý giá',
    authority: 'finance',
    objects: {
      declare: ['kê khai giá dịch vụ vận tải', 'kê khai giá vật liệu xây dựng'],
      approve: ['phương án giá dịch vụ công ích'],
    },
  },
  {
    field: 'Hóa chất',
    authority: 'trade',
    objects: {
      licence: [
        'giấy phép sản xuất hóa chất hạn chế kinh doanh',
        'giấy chứng nhận đủ điều kiện kinh doanh hóa chất',
      ],
      approve: ['biện pháp phòng ngừa sự cố hóa chất'],
    },
  },
  {
    field: 'Điện lực',
    authority: 'trade',
    objects: {
      licence: ['giấy phép hoạt động điện lực', 'thẻ an toàn điện', 'thẻ kiểm tra viên điện lực'],
      approve: ['phương án đấu nối lưới điện trung áp'],
    },
  },
  {
    field: 'Lưu thông hàng hóa trong nước',
    authority: 'trade',
    objects: {
      licence: [
        'giấy phép bán buôn rượu',
        'giấy phép sản xuất rượu công nghiệp',
        'giấy phép bán buôn sản phẩm thuốc lá',
        'giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu',
      ],
    },
  },
  {
    field: 'Xúc tiến thương mại',
    authority: 'trade',
    objects: {
      declare: [
        'tổ chức hội chợ, triển lãm thương mại',
        'chương trình khuyến mại mang tính may rủi',
        'hoạt động khuyến mại tập trung',
      ],
    },
  },
  {
    field: 'Thương mại quốc tế',
    authority: 'trade',
    objects: {
      licence: [
        'giấy phép thành lập văn phòng đại diện của thương nhân nước ngoài',
        'giấy phép lập cơ sở bán lẻ có vốn nước ngoài',
      ],
      declare: ['hoạt động của văn phòng đại diện nước ngoài'],
    },
  },
  {
    field: 'Vật liệu nổ công nghiệp',
    authority: 'trade',
    objects: {
      licence: [
        'giấy phép sử dụng vật liệu nổ công nghiệp',
        'giấy chứng nhận huấn luyện kỹ thuật an toàn vật liệu nổ',
      ],
      approve: ['phương án nổ mìn'],
    },
  },
  {
    field: 'Cụm công nghiệp',
    authority: 'trade',
    objects: {
      establish: ['cụm công nghiệp'],
      approve: ['quy chế quản lý cụm công nghiệp'],
      benefit: ['hỗ trợ hạ tầng cụm công nghiệp'],
    },
  },
  {
    field: 'Đất đai',
    authority: 'agriculture',
    objects: {
      register: ['biến động đất đai của tổ chức', 'thế chấp quyền sử dụng đất', 'tài sản gắn liền với đất'],
      licence: ['giấy chứng nhận quyền sử dụng đất cho tổ chức'],
      approve: ['phương án sử dụng đất của công ty nông nghiệp', 'hồ sơ giao đất, cho thuê đất'],
    },
  },
  {
    field: 'Tài nguyên nước',
    authority: 'agriculture',
    objects: {
      licence: [
        'giấy phép khai thác nước mặt',
        'giấy phép khai thác nước dưới đất',
        'giấy phép hành nghề khoan nước dưới đất',
      ],
      approve: ['phương án trám lấp giếng', 'vùng bảo hộ vệ sinh khu vực lấy nước'],
    },
  },
  {
    field: 'Địa chất và khoáng sản',
    authority: 'agriculture',
    objects: {
      licence: [
        'giấy phép thăm dò khoáng sản',
        'giấy phép khai thác khoáng sản',
        'giấy phép khai thác tận thu khoáng sản',
      ],
      approve: ['trữ lượng khoáng sản', 'đề án đóng cửa mỏ'],
    },
  },
  {
    field: 'Môi trường',
    authority: 'agriculture',
    objects: {
      licence: ['giấy phép môi trường'],
      approve: [
        'báo cáo đánh giá tác động môi trường',
        'phương án cải tạo, phục hồi môi trường',
        'kế hoạch ứng phó sự cố chất thải',
      ],
    },
  },
  {
    field: 'Lâm nghiệp',
    authority: 'agriculture',
    objects: {
      approve: [
        'phương án quản lý rừng bền vững',
        'hồ sơ chuyển mục đích sử dụng rừng',
        'phương án trồng rừng thay thế',
      ],
      licence: ['mã số cơ sở nuôi động vật hoang dã', 'giấy công nhận nguồn giống cây lâm nghiệp'],
      recognise: ['lâm phần tuyển chọn'],
    },
  },
  {
    field: 'Thủy sản',
    authority: 'agriculture',
    objects: {
      licence: [
        'giấy phép khai thác thủy sản',
        'giấy chứng nhận đăng ký tàu cá',
        'giấy chứng nhận an toàn kỹ thuật tàu cá',
        'giấy phép nuôi trồng thủy sản trên biển',
      ],
      certify: ['nguyên liệu thủy sản khai thác'],
    },
  },
  {
    field: 'Thú y',
    authority: 'agriculture',
    objects: {
      licence: [
        'chứng chỉ hành nghề thú y',
        'giấy chứng nhận kiểm dịch động vật',
        'giấy chứng nhận cơ sở an toàn dịch bệnh',
        'giấy chứng nhận đủ điều kiện buôn bán thuốc thú y',
      ],
    },
  },
  {
    field: 'Bảo vệ thực vật',
    authority: 'agriculture',
    objects: {
      licence: [
        'giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật',
        'giấy phép vận chuyển thuốc bảo vệ thực vật',
        'giấy chứng nhận đủ điều kiện buôn bán phân bón',
      ],
      certify: ['nội dung quảng cáo phân bón'],
    },
  },
  {
    field: 'Thủy lợi',
    authority: 'agriculture',
    objects: {
      licence: [
        'giấy phép xả nước thải vào công trình thủy lợi',
        'giấy phép hoạt động trong phạm vi bảo vệ công trình thủy lợi',
      ],
      approve: ['quy trình vận hành hồ chứa nước', 'phương án ứng phó vùng hạ du đập'],
    },
  },
  {
    field: 'Hoạt động xây dựng',
    authority: 'construction',
    objects: {
      licence: [
        'giấy phép xây dựng công trình cấp I, cấp II',
        'chứng chỉ hành nghề hoạt động xây dựng',
        'chứng chỉ năng lực của tổ chức xây dựng',
      ],
      approve: ['thiết kế cơ sở', 'dự toán xây dựng công trình'],
    },
  },
  {
    field: 'Nhà ở',
    authority: 'construction',
    objects: {
      approve: ['giá bán, giá thuê nhà ở xã hội', 'chủ trương đầu tư nhà ở thương mại'],
      certify: ['điều kiện mua nhà ở xã hội'],
      notify: ['đơn vị đủ điều kiện quản lý nhà chung cư'],
    },
  },
  {
    field: 'Kinh doanh bất động sản',
    authority: 'construction',
    objects: {
      licence: ['chứng chỉ hành nghề môi giới bất động sản'],
      approve: ['phương án chuyển nhượng dự án bất động sản'],
      notify: ['nhà ở hình thành trong tương lai đủ điều kiện bán'],
    },
  },
  {
    field: 'Quy hoạch đô thị và nông thôn',
    authority: 'construction',
    objects: {
      approve: ['nhiệm vụ quy hoạch chi tiết', 'đồ án quy hoạch chi tiết'],
      licence: ['chứng chỉ hành nghề kiến trúc', 'chứng chỉ quy hoạch xây dựng'],
    },
  },
  {
    field: 'Đường bộ',
    authority: 'construction',
    objects: {
      licence: [
        'giấy phép kinh doanh vận tải bằng xe ô tô',
        'phù hiệu xe ô tô',
        'giấy phép lái xe quốc tế',
        'giấy phép xe tập lái',
        'giấy phép liên vận',
      ],
      declare: ['khai thác tuyến vận tải cố định'],
    },
  },
  {
    field: 'Đường thủy nội địa',
    authority: 'construction',
    objects: {
      licence: [
        'giấy phép hoạt động cảng thủy nội địa',
        'chứng chỉ chuyên môn thuyền viên',
        'giấy chứng nhận đăng ký phương tiện thủy',
      ],
      declare: ['luồng đường thủy chuyên dùng'],
    },
  },
  {
    field: 'Đăng kiểm',
    authority: 'construction',
    objects: { licence: ['giấy chứng nhận kiểm định xe cơ giới', 'giấy chứng nhận cải tạo xe cơ giới'] },
  },
  {
    field: 'Khám bệnh, chữa bệnh',
    authority: 'health',
    objects: {
      licence: [
        'giấy phép hành nghề khám bệnh',
        'giấy phép hoạt động của phòng khám',
        'giấy phép hoạt động của cơ sở cận lâm sàng',
      ],
      approve: ['danh mục kỹ thuật khám bệnh, chữa bệnh'],
      declare: ['thực hành khám bệnh, chữa bệnh'],
    },
  },
  {
    field: 'Dược phẩm',
    authority: 'health',
    objects: {
      licence: [
        'chứng chỉ hành nghề dược',
        'giấy chứng nhận đủ điều kiện kinh doanh dược',
        'giấy chứng nhận thực hành tốt bán lẻ thuốc',
      ],
      declare: ['bán lẻ thuốc lưu động', 'danh sách người hành nghề dược'],
    },
  },
  {
    field: 'Mỹ phẩm',
    authority: 'health',
    objects: {
      licence: ['số tiếp nhận phiếu công bố mỹ phẩm', 'giấy chứng nhận đủ điều kiện sản xuất mỹ phẩm'],
      certify: ['nội dung quảng cáo mỹ phẩm'],
    },
  },
  {
    field: 'An toàn thực phẩm',
    authority: 'health',
    objects: {
      licence: ['giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm'],
      declare: ['bản công bố sản phẩm'],
      certify: ['nội dung quảng cáo thực phẩm'],
    },
  },
  {
    field: 'Y tế dự phòng',
    authority: 'health',
    objects: {
      licence: ['giấy phép hoạt động của cơ sở xét nghiệm'],
      declare: ['cơ sở đủ điều kiện tiêm chủng', 'phòng xét nghiệm an toàn sinh học cấp II'],
    },
  },
  {
    field: 'Bảo trợ xã hội',
    authority: 'health',
    objects: {
      establish: ['cơ sở trợ giúp xã hội ngoài công lập'],
      licence: ['giấy phép hoạt động của cơ sở trợ giúp xã hội', 'giấy chứng nhận hành nghề công tác xã hội'],
    },
  },
  {
    field: 'Giáo dục trung học',
    authority: 'education',
    objects: {
      establish: ['trường trung học phổ thông tư thục', 'trường trung học phổ thông chuyên'],
      declare: ['chuyển trường đối với học sinh trung học'],
    },
  },
  {
    field: 'Giáo dục nghề nghiệp',
    authority: 'education',
    objects: {
      establish: ['trung tâm giáo dục nghề nghiệp', 'trường trung cấp tư thục'],
      licence: ['giấy chứng nhận đăng ký hoạt động giáo dục nghề nghiệp'],
      approve: ['điều lệ trường trung cấp'],
    },
  },
  {
    field: 'Văn bằng, chứng chỉ',
    authority: 'education',
    objects: {
      licence: ['bản sao văn bằng từ sổ gốc'],
      certify: ['văn bằng do cơ sở nước ngoài cấp'],
      recognise: ['văn bằng giáo dục phổ thông nước ngoài'],
    },
  },
  {
    field: 'Dạy thêm, tư vấn du học',
    authority: 'education',
    objects: {
      licence: ['giấy chứng nhận đăng ký kinh doanh tư vấn du học'],
      establish: ['trung tâm ngoại ngữ, tin học'],
    },
  },
  {
    field: 'Di sản văn hóa',
    authority: 'culture',
    objects: {
      licence: ['giấy phép hoạt động của bảo tàng ngoài công lập', 'chứng chỉ hành nghề tu bổ di tích'],
      register: ['di vật, cổ vật'],
      recognise: ['bảo vật thuộc sở hữu tư nhân'],
    },
  },
  {
    field: 'Nghệ thuật biểu diễn',
    authority: 'culture',
    objects: {
      approve: ['nội dung chương trình biểu diễn nghệ thuật'],
      declare: ['tổ chức cuộc thi người đẹp', 'biểu diễn nghệ thuật phục vụ du lịch'],
    },
  },
  {
    field: 'Thể dục, thể thao',
    authority: 'culture',
    objects: {
      licence: [
        'giấy chứng nhận đủ điều kiện kinh doanh bể bơi',
        'giấy chứng nhận đủ điều kiện kinh doanh phòng tập thể hình',
        'giấy chứng nhận đủ điều kiện kinh doanh sân quần vợt',
        'giấy chứng nhận đủ điều kiện kinh doanh câu lạc bộ võ thuật',
      ],
      declare: ['tổ chức giải thi đấu thể thao cấp tỉnh'],
    },
  },
  {
    field: 'Du lịch',
    authority: 'culture',
    objects: {
      licence: [
        'giấy phép kinh doanh dịch vụ lữ hành nội địa',
        'thẻ hướng dẫn viên du lịch',
        'biển hiệu phương tiện vận tải khách du lịch',
      ],
      recognise: ['điểm du lịch', 'khu du lịch cấp tỉnh', 'hạng cơ sở lưu trú du lịch'],
    },
  },
  {
    field: 'Báo chí',
    authority: 'culture',
    objects: {
      licence: ['giấy phép xuất bản bản tin', 'giấy phép xuất bản đặc san'],
      declare: ['tổ chức họp báo'],
    },
  },
  {
    field: 'Xuất bản, in và phát hành',
    authority: 'culture',
    objects: {
      licence: [
        'giấy phép hoạt động in',
        'giấy phép xuất bản tài liệu không kinh doanh',
        'giấy phép nhập khẩu xuất bản phẩm',
      ],
      declare: ['hoạt động phát hành xuất bản phẩm'],
    },
  },
  {
    field: 'Quảng cáo',
    authority: 'culture',
    objects: {
      licence: ['giấy phép đặt văn phòng đại diện quảng cáo nước ngoài'],
      declare: ['sản phẩm quảng cáo trên bảng, băng-rôn', 'đoàn người thực hiện quảng cáo'],
    },
  },
  {
    field: 'Bưu chính',
    authority: 'science',
    objects: {
      licence: ['giấy phép bưu chính'],
      declare: ['hoạt động bưu chính'],
      certify: ['thông báo hoạt động bưu chính'],
    },
  },
  {
    field: 'Viễn thông, internet',
    authority: 'science',
    objects: {
      licence: [
        'giấy chứng nhận điểm cung cấp trò chơi điện tử công cộng',
        'giấy phép thiết lập trang thông tin điện tử tổng hợp',
      ],
      declare: ['cung cấp dịch vụ trò chơi điện tử'],
    },
  },
  {
    field: 'Hoạt động khoa học và công nghệ',
    authority: 'science',
    objects: {
      licence: [
        'giấy chứng nhận doanh nghiệp khoa học và công nghệ',
        'giấy chứng nhận đăng ký hoạt động của tổ chức khoa học',
      ],
      benefit: ['hỗ trợ đổi mới công nghệ'],
      approve: ['nhiệm vụ khoa học và công nghệ cấp tỉnh'],
    },
  },
  {
    field: 'An toàn bức xạ và hạt nhân',
    authority: 'science',
    objects: {
      licence: ['giấy phép sử dụng thiết bị X-quang', 'chứng chỉ nhân viên bức xạ'],
      approve: ['kế hoạch ứng phó sự cố bức xạ cấp cơ sở'],
      declare: ['thiết bị X-quang chẩn đoán'],
    },
  },
  {
    field: 'Tiêu chuẩn đo lường chất lượng',
    authority: 'science',
    objects: {
      licence: ['giấy chứng nhận chuẩn đo lường', 'giấy phép vận chuyển hàng nguy hiểm'],
      declare: ['bản công bố hợp quy', 'bản công bố hợp chuẩn', 'sử dụng dấu định lượng'],
    },
  },
  {
    field: 'Sở hữu trí tuệ',
    authority: 'science',
    objects: {
      licence: [
        'giấy chứng nhận tổ chức giám định sở hữu công nghiệp',
        'thẻ giám định viên sở hữu công nghiệp',
      ],
      benefit: ['hỗ trợ đăng ký nhãn hiệu ra nước ngoài'],
    },
  },
  {
    field: 'Tôn giáo, tín ngưỡng',
    authority: 'minorities',
    objects: {
      declare: ['hoạt động tôn giáo ngoài địa bàn', 'người được phong phẩm', 'thuyên chuyển chức sắc'],
      licence: ['giấy chứng nhận đăng ký hoạt động tôn giáo'],
      approve: ['hiến chương của tổ chức tôn giáo'],
    },
  },
]

/** What makes two procedures of one. */
export const CIRCUMSTANCES = [
  'trong khu công nghiệp, khu kinh tế',
  'có yếu tố nước ngoài',
  'tại khu vực biên giới',
  'đối với đơn vị sự nghiệp công lập',
  'theo thủ tục rút gọn',
] as const

/** What a province pays for by a resolution of its own: procedures the national list does not have. */
export const LOCAL_SUPPORT = {
  what: [
    'chi phí học nghề',
    'tiền thuê nhà',
    'đóng bảo hiểm y tế',
    'lãi suất vay vốn',
    'chi phí đi lại',
    'giống, vật tư sản xuất',
    'lắp đặt nước sạch',
    'chi phí chuyển đổi số',
  ],
  whom: [
    'hộ mới thoát nghèo',
    'sinh viên vùng khó khăn',
    'hợp tác xã nông nghiệp',
    'làng nghề truyền thống',
    'người hoạt động không chuyên trách',
    'hộ kinh doanh cá thể',
    'ngư dân và hộ nuôi trồng',
    'giáo viên vùng sâu, vùng xa',
  ],
} as const
