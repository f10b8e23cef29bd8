import type { FirstPageText } from '../contract/first-page.ts'
import { counted } from './counted.ts'
import { CATALOGUE, PROCEDURE, ROW, UNIT } from './nouns.ts'

export const firstPage: FirstPageText = {
  unnamed: (file) => `لم يُذكر اسمها، والقائمة في الملف «${file}»`,
  units: (count, level) => `${counted(count, UNIT)}${level === '' ? '' : ` (${level})`}`,
  catalogues: (count) => counted(count, CATALOGUE),
  judgedOn: (date) => `تاريخ المراجعة: ${date}`,
  together: ({ units, held, scope, percent, missing }) =>
    `في قوائم ${counted(units, UNIT)} ${held} من ${scope} من الإجراءات التي يجب أن تقدّمها (${percent})؛ ${missing === '0' ? 'ولا ينقصها شيء' : `والناقص ${missing}`}.`,
  figure: (name, percent, part, whole) => `${name}: ${percent}، أي ${part} من ${whole} من الإجراءات.`,
  labels: {
    gaps: 'المجالات التي ينقص فيها أكثر',
    first: 'ما يُبدأ به',
    lists: 'القوائم',
    made: 'كيف أُعدّ هذا التقرير',
    baselineFindings: 'ملاحظات على خط الأساس',
  },
  lowest: (metric) => `أدنى الوحدات في ${metric}`,
  gap: (missing, held, scope) => `الناقص ${missing}، والموجود ${held} من ${scope}`,
  list: (file, procedures, date) => `${file}: ${procedures}${date === '' ? '' : `، ${date}`}`,
  rowsOnly: (rows) => `${counted(rows, ROW)} بلا أي رمز صالح`,
  dates: {
    given: (date) => `حتى ${date}`,
    inName: (date) => `والتاريخ في اسم الملف ${date}`,
    unknown: () => 'تاريخها غير معروف',
  },
  since: ({ date, shares, change, fresh, resolved }) =>
    `منذ ${date}: ${shares === '' ? '' : `${shares} إجراء (${change})؛ `}ملاحظات عولجت: ${resolved}، وجديدة: ${fresh}.`,
  who: {
    unit: 'ما تستطيعه الوحدة الآن',
    province: 'ما يحتاج إلى المقاطعة',
    ministry: 'ما يحتاج إلى الوزارة',
  },
  gives: (count, from, to) => `يضيف حتى ${counted(count, PROCEDURE)}: من ${from} إلى ${to}`,
  steps: {
    fixCodes: (count) => `تصحيح الرموز التالفة: ${count}.`,
    addCodes: (count) => `كتابة الرمز لكل صف بلا رمز: ${count}.`,
    addMissing: (count) => `إضافة الإجراءات الناقصة وعددها ${count}، أو معرفة سبب غيابها عن الوحدة.`,
    fixErrors: (title, count) => `تصحيح الأخطاء: ${title} (${count}).`,
    sayServiceLevel: (count) => `كتابة مستوى الخدمة الإلكترونية لكل إجراء لم يُكتب له: ${count}.`,
    offerFull: (count) => `تقديم الإجراءات المؤهَّلة خدمةً إلكترونية كاملة: ${count}.`,
    checkExtra: (count) =>
      `مراجعة الإجراءات التي ليست في خط الأساس وعددها ${count}: تُعلن، أو تُخرج من القائمة.`,
    reachTargets: (units) => `متابعة الوحدات التي لم تبلغ الهدف وعددها ${units}.`,
    sayAgency: (count) =>
      `مطالبة الوزارات الناشرة بذكر المستوى والجهة في الإجراءات التي تخلو منهما: ${count}. فلا يُعرف قبل ذلك لمن هي.`,
  },
  rest: () => 'قوائم الإجراءات والملاحظات واحدة واحدة في مصنّف هذا التقرير وفي ملحقه.',
  counted: (own, baseline) =>
    `ملاحظات على القوائم: ${own}؛ وعلى خط الأساس: ${baseline}. وملاحظات خط الأساس مفردة ولا تُحسب على أي وحدة.`,
  heldOfMatched: ({ held, matched, rest }) =>
    `من الإجراءات الموجودة أيضًا في خط الأساس وعددها ${matched}، ${held} مما على الوحدة تقديمه، و${rest} خارجه أو لا يُعرف.`,
}
