import type { Language } from '../language.ts'
import { counted } from './counted.ts'
import { CATALOGUE, ROW } from './nouns.ts'

export const init: Language['init'] = {
  title: (count) => `عُثر على ${counted(count, { ...CATALOGUE, two: 'قائمتين' })}`,
  bounded: (count) =>
    `لم يُنظر إلا في أول ${count} من الملفات بترتيب الأسماء. سمِّ ملفات أو مجلدات للنظر في غيرها.`,
  confidences: { sure: 'مؤكد', likely: 'مرجّح', possible: 'محتمل' },
  rows: (count) => counted(count, ROW),
  headings: (row) => `العناوين في الصف ${row}`,
  delimiter: (sign) => `الفاصل ${sign}`,
  tab: () => 'علامة الجدولة',
  others: (names) => `وفيه أيضًا: ${names}`,
  sameColumns: (path) => `الأعمدة نفسها التي في ${path}`,
  examples: (list) => `مثل ${list}`,
  noField: () => 'متروك',
  unit: (name) => `الوحدة: ${name}`,
  level: (level) => `المستوى: ${level}`,
  because: {
    heading: () => 'العنوان معروف',
    headingAndValues: (share) => `العنوان معروف، وكذلك ${share} من القيم`,
    headingAgainstValues: (share, better) =>
      better === ''
        ? `هذا ما يقوله العنوان، لكن ${share} فقط من القيم من هذا النوع`
        : `هذا ما يقوله العنوان، لكن ${share} فقط من القيم من هذا النوع، وهي أشبه بما يلي: ${better}`,
    values: (share) => `العنوان غير معروف، لكن ${share} من القيم من هذا النوع`,
    nameWords: (share) => `العنوان غير معروف، لكن ${share} من القيم تبدأ كما تبدأ أسماء الإجراءات`,
    officeWords: (share) => `العنوان غير معروف، لكن ${share} من القيم تبدأ كما تبدأ أسماء الجهات`,
    taken: (field, by) => `قيم من نوع «${field}»، وهي في العمود «${by}»`,
    yesNo: (share) => `تقول ${share} من القيم نعم أو لا؛ أما عن أي شيء فلا يعرفه إلا إنسان`,
    numbers: () => 'أعداد، كالرقم المتسلسل',
    empty: () => 'لا شيء فيه',
    unknown: () => 'لا العنوان معروف ولا القيم',
    beyond: () => 'لم يُنظر فيه: العناوين غير المعروفة كثيرة جدًّا',
    unnamed: () => 'يحتاج إلى عنوان خاص به قبل أن يُستعمل',
  },
  unitBecause: {
    title: (text) => `يقول العنوان الرئيسي «${text}»`,
    sheet: (text) => `اسم الورقة «${text}»`,
    file: (text) => `اسم الملف «${text}»`,
    folder: (text) => `اسم المجلد «${text}»`,
    unitColumn: (text) => `يقول عمود الوحدات «${text}» في كل صف`,
    levelColumn: (share) => `${share} من الصفوف من هذا المستوى`,
  },
  baselineBecause: {
    ministries: (count) => `عدد الوزارات والجهات المركزية المُصدِرة لقرارات نشر إجراءاتها: ${count}`,
    oneMinistry: (name) => `الجهة المُصدِرة لقرارات نشر إجراءاتها كلها هي ${name}`,
    codesWithoutSuffix: (share) => `${share} من رموزها دون لاحقة جهة محلية`,
    mostRows: (rows, next) => `عدد صفوفها ${rows}، وصفوف القائمة التي تليها حجمًا ${next}`,
    fileName: (word) => `في اسمها «${word}»`,
  },
  baseline: (paths) => `المقترح خطًّا للأساس: ${paths}`,
  noBaseline: () => 'لا تشبه أي قائمة القائمة الوطنية. دون خط الأساس تُفحص القوائم ولا تُقارن.',
  baselineParts: (count) => `قوائم لوزارات منفردة تُركت لأن خط الأساس يضمها في ما يبدو: ${count}.`,
  leftOut: () => 'متروك',
  ownFile: () => 'تقرير أو إعداد من ملفات rasoat نفسه',
  noProcedures: () => 'ليس فيه رموز إجراءات ولا أسماؤها',
  next: {
    check: (path) => `راجع ما وُصف بأنه مرجّح أو محتمل، وغيّر ${path} حيث لا يصح.`,
    run: (command) => `ثم شغّل: ${command}`,
  },
  config: {
    head: 'اقتراح من الأمر "rasoat init". كل سطر اقتراح: راجعه وغيّر ما لا يصح.',
    paths: 'تبدأ المسارات من مجلد هذا الملف. للتشغيل: rasoat audit',
    baseline: 'القائمة التي تُقارن بها بقية القوائم.',
    noBaseline: 'القائمة التي تُقارن بها بقية القوائم، وهي القائمة الوطنية عادةً. لم تشبهها أي قائمة.',
    partialBaseline: 'إذا كان خط الأساس لا يضم كل الإجراءات فلا يمكن القول ما الزائد في قائمة. عندئذ:',
    parts: 'قوائم لوزارات منفردة، يضمها خط الأساس في ما يبدو:',
    catalogues:
      'ما ينبغي أن يُراجع. كل ملف قائمة مستقلة. الأعمدة المعروفة العناوين لا تحتاج إلى سطر؛ أسطرها هنا تعليقات تبيّن ما فُهم.',
    unitIsFile: 'كل ملف وحدة تحمل اسمه. لتسمية وحدة باسم آخر اكتب لها مدخلًا.',
    level: 'دون ذكر المستوى تُسأل الوحدة عن كل إجراءات المقاطعات والبلديات.',
    columnsKnown: 'معروفة بعناوينها',
    markField: 'FIELD',
    lang: 'لغة التقرير: en أو vi أو ar.',
    asOf: 'اليوم الذي تتحدث عنه المراجعة. دونه: يوم التشغيل.',
    failOn: 'أدنى درجة تجعل المراجعة فاشلة: error أو warning أو note أو never.',
    rules: 'درجة أخرى لقاعدة أو تعطيلها. يصفها جميعًا الأمر "rasoat explain rules".',
    targets: 'حدود ينبغي أن تبلغها الأرقام. يصفها جميعًا الأمر "rasoat explain metrics".',
    basis: 'الخطة أو القرار الذي يحدده',
    output: 'ما يُعرض، والملفات التي تُكتب: نهاية الاسم تدل على الصيغة.',
  },
}
