import { foldWord } from '../../text/fold.ts'

/**
 * What people type for a choice, in each language. A word may mean several choices; each option takes those that it has.
 * Case, accents and blanks of Latin letters do not matter.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  // levels, authorities
  ministry: [
    'Bộ',
    'Cấp Bộ',
    'Trung ương',
    'Cấp trung ương',
    'Bộ, ngành',
    'وزارة',
    'الوزارة',
    'مستوى الوزارة',
    'ministry level',
    'Bộ, cơ quan trung ương',
    'الوزارات',
    'المستوى الوزاري',
  ],
  province: [
    'Tỉnh',
    'Cấp tỉnh',
    'Thành phố',
    'Tỉnh, thành phố',
    'مقاطعة',
    'المقاطعة',
    'مستوى المقاطعة',
    'provincial level',
    'People’s Committee or department of the province',
    'UBND cấp tỉnh',
    'UBND tỉnh',
    'Sở',
    'UBND cấp tỉnh, sở, ban, ngành',
    'اللجنة الشعبية للمقاطعة وإداراتها',
  ],
  commune: [
    'Xã',
    'Cấp xã',
    'Phường',
    'Đặc khu',
    'Xã, phường',
    'ward',
    'بلدية',
    'البلدية',
    'مستوى البلدية',
    'حي',
    'الحي',
    'commune level',
    'People’s Committee of the commune',
    'UBND cấp xã',
    'UBND xã',
    'UBND phường',
    'اللجنة الشعبية للبلدية',
  ],
  // what is left out
  'struck-text': ['Chữ gạch ngang', 'Chữ bị gạch ngang', 'النص المشطوب'],
  'hidden-rows': ['Dòng ẩn', 'Hàng ẩn', 'الصفوف المخفية'],
  other: ['Khác', 'Cơ quan khác', 'أخرى', 'جهة أخرى', 'other agency'],
  police: ['Công an', 'شرطة', 'الشرطة'],
  military: [
    'Quân đội',
    'Quân sự',
    'Biên phòng',
    'Quốc phòng',
    'جيش',
    'الجيش',
    'military and border guard',
    'Quân đội, biên phòng',
    'الجيش وحرس الحدود',
  ],
  customs: ['Hải quan', 'جمارك', 'الجمارك'],
  tax: ['Thuế', 'Cơ quan thuế', 'ضرائب', 'الضرائب', 'tax authority'],
  treasury: ['Kho bạc', 'Kho bạc Nhà nước', 'خزانة', 'الخزانة', 'خزانة الدولة', 'State Treasury'],
  'social-insurance': ['Bảo hiểm xã hội', 'BHXH', 'تأمين اجتماعي', 'التأمين الاجتماعي'],
  court: [
    'Tòa án',
    'Thi hành án',
    'محكمة',
    'المحاكم',
    'court and enforcement of judgments',
    'Tòa án, thi hành án',
    'المحاكم وتنفيذ الأحكام',
  ],
  'state-bank': ['Ngân hàng Nhà nước', 'NHNN', 'بنك الدولة'],
  // scopes and dimensions
  level: ['Cấp', 'Cấp thực hiện', 'مستوى', 'المستوى'],
  authority: ['Thẩm quyền', 'Cơ quan', 'Cơ quan có thẩm quyền', 'سلطة', 'السلطة', 'الجهة'],
  all: ['Tất cả', 'Toàn bộ', 'كل', 'الكل'],
  field: ['Lĩnh vực', 'مجال', 'المجال'],
  issuer: ['Cơ quan công bố', 'Cơ quan ban hành', 'الجهة الناشرة'],
  agency: ['Cơ quan thực hiện', 'الجهة المنفّذة'],
  unit: ['Đơn vị', 'وحدة', 'الوحدة'],
  // severities
  error: ['Lỗi', 'خطأ', 'أخطاء'],
  warning: ['Cảnh báo', 'تحذير', 'تحذيرات'],
  note: ['Thông tin', 'Ghi chú', 'Lưu ý', 'ملاحظة', 'ملاحظات'],
  never: ['Không', 'Không bao giờ', 'أبدًا'],
  // how lists are read and matched
  codes: ['Mã', 'رموز', 'الرموز'],
  names: ['Tên', 'أسماء', 'الأسماء'],
  each: ['Từng trang', 'Từng trang tính', 'كل ورقة'],
  together: ['Gộp', 'Gộp chung', 'معًا'],
  // languages
  en: ['English', 'Tiếng Anh', 'الإنجليزية'],
  vi: ['Vietnamese', 'Tiếng Việt', 'الفيتنامية'],
  ar: ['Arabic', 'Tiếng Ả Rập', 'العربية'],
  // formats
  table: ['Bảng', 'جدول'],
  xlsx: ['Excel', 'Tệp Excel', 'إكسل'],
  docx: ['Word', 'Văn bản Word', 'وورد'],
  html: ['Trang web', 'web', 'صفحة ويب'],
  brief: ['Tin nhắn', 'رسالة'],
  lines: ['Từng dòng', 'أسطر'],
  programs: ['Chương trình', 'Phần mềm', 'برامج', 'البرامج'],
  excel: ['Bảng tính', 'إكسل'],
  none: ['Không', 'Không có', 'بلا', 'لا شيء'],
}

/** The choice that a text stands for; undefined where it is none of the allowed ones. */
export function choiceOf(text: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes(text)) return text
  const typed = form(text)
  if (typed === '') return undefined
  const meant = allowed.filter((choice) =>
    [choice, ...(WORDS[choice] ?? [])].some((word) => form(word) === typed),
  )
  return meant.length === 1 ? meant[0] : undefined
}

/** Words in Latin letters without their marks; others as they stand, without the marks of Arabic. */
function form(text: string): string {
  const plain = text.normalize('NFC').trim().toLowerCase()
  return foldWord(plain) || plain.replace(/[\u064b-\u0652\u0640]/g, '').replace(/[إأآ]/g, 'ا')
}
