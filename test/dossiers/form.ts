/** Form II.06a/VPCP/KSTT as it is printed: headings in three rows, parts, a row of totals. */
export const FORM = [
  'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH,,,,,,,,,,,,',
  'STT,Lĩnh vực giải quyết,Số hồ sơ nhận giải quyết,,,,Số lượng hồ sơ đã giải quyết,,,,Số lượng hồ sơ đang giải quyết,,',
  ',,Tổng số,Trong đó,,Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn (Bao gồm cả hồ sơ trả lại),Quá hạn,Tổng số,Trong hạn,Quá hạn',
  ',,,Trực tuyến,"Trực tiếp, dịch vụ bưu chính",,,,,,,,',
  '(1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13)',
  'I,Trên Hệ thống các Bộ,,,,,,,,,,,',
  '1,Chứng thực,2.400,2280,105,15,2375,1750,625,0,25,25,0',
  '2,Hộ tịch,1100,1030,60,10,1087,700,385,2,13,12,1',
  'II,Trên Hệ thống của tỉnh,,,,,,,,,,,',
  '1,Chứng thực,500,450,50,-,480,400,70,10,20,20,0',
  ',TỔNG CỘNG,4000,3760,215,25,3942,2850,1080,12,58,57,1',
].join('\n')
