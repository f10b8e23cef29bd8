import type { GuideTexts } from '../contract/guides.ts'

export const formats: GuideTexts['formats'] = {
  title: 'Định dạng: kết quả được ghi ra thế nào',
  about: [
    '-f in theo một định dạng, -o ghi ra tệp, phần mở rộng của tên tệp cho biết định dạng; cả hai đều ghi được nhiều lần. Khi phần mở rộng không nói rõ thì ghi ĐỊNH-DẠNG=TỆP: -o gitlab=quality.json. Lệnh render trình bày lại kết quả đã lưu dạng JSON theo bất kỳ định dạng nào dưới đây.',
    'Lệnh diff ghi được tất cả trừ docx, lines, brief và prometheus, mỗi thay đổi là một mục theo ý nghĩa của nó (service-level-lowered, removed); lệnh worklist check ghi được table, json, csv và markdown; lệnh convert ghi danh mục ra csv, json, jsonl và xlsx.',
  ],
  words: {
    table: 'Để xem trên màn hình, kể cả khi không dùng màu (.txt). Dùng khi không ghi gì.',
    lines: 'Những gì sai, mỗi dòng một phát hiện, và một dòng về kết quả: cho hook, hoặc để xem nhanh.',
    json: 'Toàn bộ kết quả, dành cho phần mềm (.json); rasoat schema report mô tả cấu trúc. Mục "rules" cho biết tên gọi của từng quy tắc có phát hiện và nơi giải thích.',
    jsonl: 'Mỗi phát hiện một dòng, dạng JSON (.jsonl).',
    csv: 'Mỗi phát hiện một dòng, để mở bằng bảng tính (.csv); mở ra an toàn.',
    markdown: 'Trang dành cho wiki hoặc pull request (.md).',
    html: 'Báo cáo để đọc, in và gửi (.html): một tệp duy nhất, mở bằng trình duyệt, không cần mạng.',
    xlsx: 'Sổ bảng tính để đọc, lọc và gửi đi (.xlsx): số liệu, bảng của Cổng Dịch vụ công, thủ tục còn thiếu, phát hiện, cách tính. Chỉ ghi ra tệp: -o bao-cao.xlsx.',
    docx: 'Báo cáo theo thể thức văn bản hành chính (.docx): khổ A4, để trống số, ngày và phần ký, bảng có đánh số, phụ lục. Chỉ ghi ra tệp: -o bao-cao.docx.',
    sarif:
      'SARIF 2.1.0, dành cho trang code scanning của GitHub và các trang tương tự (.sarif). Lỗi đứng trước, nhiều nhất 25.000 phát hiện.',
    junit:
      'JUnit XML, dành cho trang kiểm thử của quy trình CI (.xml): mỗi quy tắc có phát hiện và mỗi chỉ tiêu là một trường hợp.',
    github:
      'Chú thích của GitHub Actions, in ra đầu ra chuẩn: nhiều nhất mười chú thích mỗi mức độ. Trang của bước chạy nhận bản Markdown.',
    brief:
      'Tin nhắn nhiều nhất 1.200 ký tự để gửi qua trò chuyện hoặc thư: kết quả, tỷ lệ, điều gì mới, việc cần làm trước. Ghi ra tệp: -o brief=tin-nhan.txt.',
    prometheus:
      'Số liệu chính cho Prometheus, qua text file collector của node exporter (.prom): lần chạy, mỗi tỷ lệ gồm tử số và mẫu số, nhiều nhất 200 danh mục.',
    gitlab: 'Code Quality của GitLab, phải ghi rõ định dạng: -o gitlab=quality.json.',
  },
}
