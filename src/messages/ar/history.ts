import type { HistoryText } from '../contract/history.ts'
import { counted } from './counted.ts'
import { CATALOGUE, PROCEDURE } from './nouns.ts'

export const history: HistoryText = {
  since: {
    title: (date) => `ما تغيّر منذ ${date}`,
    inOneLine: (date, said) => `منذ ${date}: ${said}`,
    sheets: {
      since: 'ما تغيّر',
      'since-findings': 'نتائج جدّت أو زالت',
      'since-lists': 'قوائم تغيّرت',
      'since-procedures': 'الجديد في خط الأساس',
      'since-coming': 'الأيام السبعة القادمة',
    },
    headings: {
      findings: 'نتائج جدّت أو زالت، بحسب السبب',
      lists: 'قوائم لم تبقَ كما كانت',
      procedures: 'الجديد في خط الأساس',
      coming: 'في الأيام السبعة القادمة',
    },
    labels: {
      before: 'سابقًا',
      now: 'الآن',
      why: 'ما الذي تغيّر',
      cause: 'السبب',
      new: 'جديد',
      gone: 'زال',
      inLists: 'القوائم',
      what: 'ما حدث',
      day: 'اليوم',
      decision: 'القرار',
      held: 'القوائم التي فيها',
    },
    units: (better, worse, same) =>
      `القوائم: تحسّن رقم في ${better}، وساء رقم في ${worse}، ولم يتغيّر شيء في ${same}.`,
    findings: (fresh, gone) => `النتائج: جديدة ${fresh}، زالت ${gone}.`,
    nothing: () => 'لم يتغيّر شيء.',
    otherBasis: (count) =>
      `قوائم تُحسب تغطيتها الآن بصيغة أخرى أو نطاق آخر فلا تُقارن: ${counted(count, CATALOGUE)}.`,
    baseline: ({ before, now, added, removed, nobody }) =>
      `خط الأساس: كان فيه ${before} من الإجراءات وفيه الآن ${now}؛ أُضيف ${added} (منها ${nobody} ليست بعد في أي قائمة)، وحُذف ${removed}.`,
    lists: (kinds) => `القوائم نفسها: ${kinds}.`,
    counted: {
      vanished: (count) => `غابت ${count}`,
      unread: (count) => `تعذّرت قراءة ${count}`,
      appeared: (count) => `جدّت ${count}`,
      shrank: (count) => `قلّت صفوف ${count}`,
      columns: (count) => `تغيّرت أعمدة ${count}`,
    },
    list: {
      vanished: () => 'كانت موجودة وليست في هذا التشغيل',
      unread: () => 'تعذّرت قراءتها؛ والمعروف عنها من قبل',
      appeared: () => 'جديدة',
      shrank: (before, now) => `صفوفها أقل: كانت ${before} وهي الآن ${now}`,
      columns: (lost, found) =>
        [lost === '' ? '' : `لم يبقَ فيها عمود ${lost}`, found === '' ? '' : `صار فيها عمود ${found}`]
          .filter((text) => text !== '')
          .join('؛ '),
    },
    coming: (procedures) =>
      `يبدأ نفاذها أو ينتهي في الأيام السبعة القادمة: ${counted(procedures, PROCEDURE)}.`,
    comes: { begins: 'يبدأ نفاذه', ends: 'ينتهي نفاذه' },
    directions: { better: 'أفضل', worse: 'أسوأ' },
    by: {
      local: 'القائمة',
      national: 'خط الأساس',
      both: 'القائمة وخط الأساس',
      settings: 'ليست أيًّا منهما: الإعداد أو الإصدار أو اليوم',
    },
    byCount: (groups) => `مجموعات نتائج فُقد منها تشغيل سابق فلا تُقارن إلا أعدادها: ${groups}.`,
  },
  trend: {
    title: 'كيف سارت الأرقام',
    names: { unit: 'الوحدة', province: 'المحافظة', level: 'المستوى' },
    course: 'المسار',
    span: (from, to, runs) => `من ${from} إلى ${to}، عدد التشغيلات: ${runs}.`,
    baseline: (day, procedures) => `تغيّر خط الأساس في ${day}: ${procedures} من الإجراءات.`,
    lost: (files) => `ملفات من السجل التاريخي لم يمكن استعمالها: ${files}.`,
    moved: (by, part, whole) => `${by} ${part}/${whole}`,
    lists: 'قوائم جدّت أو غابت',
    note: () =>
      'تُجمع نسب القوائم، كل مستوى على حدة. وبعد كل سبب ما غيّر به البسط والمقام: +4/−2 زيادة أربعة في البسط ونقص اثنين في المقام؛ والمجاميع دقيقة.',
  },
  troubles: {
    cut: (path) =>
      `ملف السجل التاريخي ${path} مقطوع. يُحفظ ما سلم منه ويُغلق الملف، ويكتب هذا التشغيل كل الأرقام من جديد.`,
    damaged: (path, line) =>
      `السطر ${line} من ملف السجل التاريخي ${path} ليس من أسطره. يبقى الملف كما هو ولا يُستعمل، ويكتب هذا التشغيل كل الأرقام من جديد.`,
    unreadable: (path) =>
      `تعذّرت قراءة ملف السجل التاريخي ${path} فلا يُستعمل، ويكتب هذا التشغيل كل الأرقام من جديد.`,
    missing: (from, to) =>
      from === to
        ? `ليس في السجل التاريخي ملف للتشغيل ${from}؛ ويكتب هذا التشغيل كل الأرقام من جديد.`
        : `ليس في السجل التاريخي ملفات للتشغيلات من ${from} إلى ${to}؛ ويكتب هذا التشغيل كل الأرقام من جديد.`,
    taken: (owner) => `ترك التشغيل ${owner} قفله على السجل التاريخي ولم يعد موجودًا؛ ويستمر هذا التشغيل.`,
    clock: (at) =>
      `رجعت الساعة إلى الوراء: كُتب التشغيل السابق في ${at}. يبقى ترتيب التشغيلات على حاله؛ تحقّق من ساعة هذا الجهاز.`,
  },
}
