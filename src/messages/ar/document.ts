import type { Language } from '../language.ts'
import { counted } from './counted.ts'
import { PROCEDURE, UNIT } from './nouns.ts'

// The state and its motto: my own translation, for no official Arabic one was seen.
export const document: Language['document'] = {
  form: {
    parent: 'اسم الجهة الأعلى',
    agency: 'اسم الجهة المُعدّة للتقرير',
    number: 'الرقم: ……/BC-……',
    state: 'جمهورية فيتنام الاشتراكية',
    motto: 'الاستقلال - الحرية - السعادة',
    placeAndDate: '……، يوم …… شهر …… سنة ……',
    title: 'تقرير',
    addressee: 'إلى: ………………………………………',
    recipients: 'جهات الاستلام:',
    received: ['- كما ذُكر أعلاه؛', '- للحفظ: VT، ……'],
    office: 'صفة الموقّع ووظيفته',
    name: 'الاسم الكامل',
    attached: '(مرفق بالتقرير رقم ……/BC-…… بتاريخ …… /…… /……)',
    unit: '………………',
  },
  letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  subjects: {
    validate: 'نتيجة فحص قائمة الإجراءات الإدارية',
    compare: 'نتيجة مقارنة قائمة الإجراءات الإدارية بخط الأساس',
    report: 'حالة قائمة الإجراءات الإدارية',
    audit: 'نتيجة مراجعة قائمة الإجراءات الإدارية',
  },
  subject: (title, unit) => (unit === '' ? title : `${title}: ${unit}`),
  fromFile: (unit, file) => `${unit} (الملف «${file}»)`,
  opening: (what, date) =>
    `روجعت قائمة الإجراءات الإدارية الخاصة بما يأتي: ${what}، وذلك حتى تاريخ ${date}. وجاءت النتائج على النحو الآتي:`,
  units: (count) => counted(count, UNIT),
  files: (count, appendix) => `عدد الملفات: ${count}، وأسماؤها في الملحق «${appendix}»`,
  table: (number, title) => `الجدول ${number}. ${title}`,
  appendix: (number) => `الملحق ${number}`,
  headings: {
    subject: 'موضوع المراجعة وأساسها',
    results: 'نتائج المراجعة',
    units: 'نتائج كل وحدة',
    findings: 'أوجه الخلل وما ينبغي فعله',
    advice: 'التوصيات',
    troubles: 'مشكلات في التشغيل',
  },
  titles: {
    subject: 'موضوع المراجعة',
    figures: 'الأرقام',
    ofUnit: (title, unit) => `${title}: ${unit}`,
    findings: 'النتائج حسب القاعدة',
    overview: 'الوحدات جنبًا إلى جنب',
    missing: 'الإجراءات الناقصة',
    extra: 'إجراءات لا يضمّها خط الأساس',
    different: 'إجراءات يختلف اسمها عمّا في خط الأساس',
    definitions: 'تعريفات الأرقام وأسسها',
    sources: 'القوائم المقروءة',
    reach: 'الإجراءات التي تبلغ الأهداف، بالترتيب',
    gapsOfUnits: 'ما ينقص كل وحدة، حسب المجال',
  },
  labels: {
    item: 'البند',
    content: 'البيان',
    no: 'م',
    asOf: 'حتى تاريخ',
    nameHere: 'الاسم في القائمة',
    nameInBaseline: 'الاسم في خط الأساس',
    example: 'مثال',
    count: 'العدد',
    largestGaps: 'أكثر المجالات نقصًا (الناقص/ضمن النطاق)',
  },
  figure: (name, share, formula) => `${name}: ${share}. طريقة الحساب: ${formula}.`,
  unknown: (count) => `غير محدد: ${counted(count, PROCEDURE)}`,
  seeAppendix: (appendix, title) => `الملحق ${appendix}: ${title}.`,
  appendices: 'الملاحق',
  listed: (listed, all) =>
    listed === all
      ? `الوارد هنا هو الكل: ${all}.`
      : `الوارد هنا: ${listed} من ${all}. والباقي في المصنّف (.xlsx) المصاحب لهذا التقرير.`,
  firstListed: (listed, all, isMoreKept) =>
    `الوارد هنا: ${listed} من ${all}، وهو الأول من كل وحدة. ${isMoreKept ? 'ويسمّي المصنف (.xlsx) المصاحب لهذا التقرير أكثر.' : 'ولا تسمّي نتيجة التشغيل أكثر من ذلك.'}`,
  firstShown: (shown, all, appendix) => `الوارد أعلاه: ${shown} من ${all}؛ والقائمة في ${appendix}.`,
  listIn: (appendix) => `القائمة في ${appendix}.`,
  gapsAsked: (asked, units) =>
    `الحساب على ${asked} من ${counted(units, UNIT)}: التي يمكن مقارنة قوائمها بخط الأساس.`,
  peersRoll: (having, asked) =>
    having === '0'
      ? `الوحدات التي أمكنت مقارنتها بنظيراتها: ${asked}. ليس فيها وحدة لا تتيح خدمةً إلكترونية كاملة ما يتيحه أكثر من نصف سائر وحدات مستواها.`
      : `الوحدات التي أمكنت مقارنتها بنظيراتها: ${asked}، منها ما لا تتيح إجراءً واحدًا على الأقل خدمةً إلكترونية كاملة مع أن أكثر من نصف سائر وحدات مستواها تتيحه: ${having}.`,
  recommend: {
    commonGaps: (most) => `تكليف الوحدات باستكمال ما ينقص أكثر من نصفها، وعدد إجراءاته: ${most}.`,
    peers: (total) =>
      `النظر في إتاحة ما يتيحه أكثر من نصف الوحدات النظيرة خدمةً إلكترونية كاملة: ${counted(total, PROCEDURE)}.`,
  },
  rule: (title, severity, count) => `${title} (${severity}، ${count})`,
  closing: 'هذا هو التقرير عن مراجعة قائمة الإجراءات الإدارية.',
}
