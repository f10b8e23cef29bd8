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
  },
  kinds: {
    removed: 'محذوف',
    added: 'مضاف',
    changed: 'متغيّر',
    renumbered: 'رمز جديد؟',
    'case-split': 'مقسَّم إلى حالات',
    'case-merged': 'حالات مدمجة',
  },
  says: {
    removed: () => 'لم يعد في القائمة.',
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
  value: (meaning, property, before, after) => {
    if (before === '') return `${meaning} (${property}): «${after}».`
    if (after === '') return `${meaning} (${property}): كان «${before}».`
    return `${meaning} (${property}): «${before}» ← «${after}».`
  },
  causes: { baseline: 'اتباعًا للقائمة الوطنية', local: 'محلي' },
  records: (count) => counted(count, RECORD),
  same: (count) => `دون تغيير: ${count}`,
  none: (count) => `لا شيء؛ بقي دون تغيير: ${counted(count, RECORD)}`,
  lost: (count) => `تعذرت قراءة ${counted(count, oblique(ROW))}، فلا مقارنة لما فيها`,
}
