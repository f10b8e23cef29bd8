import type { Language } from '../language.ts'
import { counted } from './counted.ts'
import { oblique, RECORD, ROW } from './nouns.ts'

export const difference: Language['difference'] = {
  title: 'ما تغيّر بين إصدارين من قائمة',
  labels: {
    before: 'قبل',
    after: 'بعد',
    changes: 'التغييرات',
    meanings: 'ما الذي تغيّر',
    causes: 'مصدر التغيير',
    columnsRemoved: 'أعمدة اختفت',
    columnsAdded: 'أعمدة جديدة',
    repeated: 'مفاتيح مكررة',
    lost: 'لم يُقرأ',
    notFollowed: 'تغييرات في القائمة الوطنية لم تُتَّبع',
    followed: 'تغييرات اتباعًا للقائمة الوطنية',
    national: 'القائمة الوطنية',
    nationalBefore: 'القائمة الوطنية قبل',
    nationalAfter: 'القائمة الوطنية بعد',
    revision: 'المراجعة',
    unchanged: 'دون تغيير',
    number: 'العدد',
    sentence: 'ما حدث',
    valueBefore: 'القيمة قبل',
    valueAfter: 'القيمة بعد',
    remarks: 'ما ينبغي معرفته عند القراءة',
    definitions: 'معنى كل تغيير',
  },
  sheets: { changes: 'التغييرات', notFollowed: 'لم تُتَّبع', legend: 'المعاني' },
  kinds: {
    removed: 'محذوف',
    'row-removed': 'صف محذوف',
    added: 'مضاف',
    changed: 'متغيّر',
    renumbered: 'رمز جديد؟',
    'case-split': 'مقسَّم إلى حالات',
    'case-merged': 'حالات مدمجة',
  },
  says: {
    removed: () => 'لم يعد في القائمة.',
    'row-removed': () => 'نقص صف، وما زال الإجراء في القائمة.',
    added: () => 'جديد في القائمة.',
    changed: () => '',
    renumbered: (codes) =>
      codes === ''
        ? 'كان بهذا الاسم دون رمز؛ الأرجح أنه الإجراء نفسه.'
        : `كان بهذا الاسم وبالرمز ${codes}؛ الأرجح أنه الإجراء نفسه.`,
    'case-split': (codes) => `كان سطرًا واحدًا، وحالاته الآن: ${codes}.`,
    'case-merged': (codes) => `كان حالات (${codes})، وهو الآن سطر واحد.`,
  },
  meanings: {
    'service-level-lowered': 'خُفض مستوى الخدمة',
    'service-level-raised': 'رُفع مستوى الخدمة',
    'level-moved': 'نُقل مستوى التنفيذ',
    renamed: 'تغيّر الاسم',
    respelled: 'تغيّر الإملاء وحده',
    'code-form': 'تغيّرت صورة الرمز وحدها',
    'code-office': 'تغيّرت الجهة في الرمز',
    'decision-replaced': 'استُبدل قرار النشر',
    abolished: 'أُلغي',
    reinstated: 'عاد ساريًا',
    replaced: 'استُبدل',
    'replaced-by': 'ذُكر البديل',
    filled: 'مُلئ',
    emptied: 'أُفرغ',
    changed: 'تغيّر',
  },
  explained: {
    removed:
      'كان الإجراء في الإصدار الأقدم، وليس في الأحدث. وهو ملاحظة فحسب إن حذفته القائمة الوطنية أو ألغته أيضًا.',
    'row-removed': 'كان للإجراء عدة صفوف وصارت أقل. وإن ذهب الصف ذو أعلى مستوى خدمة انخفض المستوى.',
    added: 'لم يكن الإجراء في الإصدار الأقدم.',
    renumbered: 'خرج إجراء ودخل آخر بالاسم نفسه: الأرجح أنه إجراء واحد برمز آخر. هذا اقتراح؛ فراجع الرمز.',
    'case-split': 'كان الإجراء سطرًا واحدًا، ولكل حالة من حالاته سطر الآن.',
    'case-merged': 'كان لكل حالة من حالات الإجراء سطر، وهو الآن سطر واحد.',
    'service-level-lowered':
      'تقدّم الخدمة الإلكترونية أقل من ذي قبل: جزئية بدل كاملة، أو معلومات فقط بدل جزئية.',
    'service-level-raised': 'تقدّم الخدمة الإلكترونية أكثر من ذي قبل.',
    'level-moved': 'ينفّذ الإجراء مستوى إداري آخر: الوزارة أو المقاطعة أو البلدية.',
    renamed: 'في الاسم كلمات غير التي كانت.',
    respelled: 'الاختلاف في الكتابة وحدها: الأحرف الكبيرة أو الفراغات أو النقطة الأخيرة.',
    'code-form': 'الرمز نفسه في صورة أخرى، مثلًا مع الجهة أو دونها.',
    'code-office': 'يذكر الرمز جهة غير التي كانت.',
    'decision-replaced': 'يُستشهد بقرار نشر غير الذي كان.',
    abolished: 'الإجراء مسجّل الآن على أنه ملغى.',
    reinstated: 'كان الإجراء مسجّلًا على أنه ملغى أو مستبدل، ولم يعد كذلك.',
    replaced: 'الإجراء مسجّل الآن على أنه مستبدل.',
    'replaced-by': 'ذُكر الإجراء البديل، أو ذُكر بديل غير الذي كان.',
    filled: 'لم يكن هنا شيء من قبل.',
    emptied: 'كان هنا شيء، وليس فيه شيء الآن.',
    changed: 'القيمة غير التي كانت.',
    'not-followed':
      'تغيّرت القائمة الوطنية، وما زالت هذه القائمة تقول غير ذلك. الأمر ينتظر من يعالجه، ولا يُفشل التشغيل.',
  },
  value: (meaning, property, before, after) => {
    if (before === '') return `${meaning} (${property}): «${after}».`
    if (after === '') return `${meaning} (${property}): كان «${before}».`
    return `${meaning} (${property}): «${before}» ← «${after}».`
  },
  causes: { baseline: 'اتباعًا للقائمة الوطنية', local: 'محلي' },
  records: (count) => counted(count, RECORD),
  same: (count) => `دون تغيير: ${count}`,
  none: (count) => `لا شيء؛ بقي دون تغيير: ${counted(count, RECORD)}`,
  changed: (count) => `عدد التغييرات: ${count}`,
  onlyForms: (count) =>
    `تغيّر شكل الرمز وحده: ${count}. الإجراء هو نفسه ولم يتغيّر سواه، فلم يُعرض هنا؛ وفي المصنّف وملفي CSV و JSON كلها.`,
  leftOut: (listed, all) =>
    `المعروض هنا ${listed} من ${all}، والأخطر أولًا؛ وفي المصنّف وملفي CSV و JSON كلها.`,
  lost: (count) => `تعذرت قراءة ${counted(count, oblique(ROW))}، فلا مقارنة لما فيها`,
}
