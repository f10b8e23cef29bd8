import type { ScopeText } from '../contract/scope.ts'
import { counted } from './counted.ts'
import { PROCEDURE } from './nouns.ts'

export const scope: ScopeText = {
  title: 'كيف حُدّد النطاق',
  outside: 'إجراءات كل خطوة',
  columns: {
    step: 'الخطوة',
    out: 'خارج',
    heldOut: 'منها في القائمة',
    unknown: 'غير محدد',
    heldUnknown: 'منها في القائمة',
    left: 'الباقي',
  },
  whole: 'إجراءات خط الأساس',
  left: (held) => `ما يجب تقديمه (في القائمة ${held})`,
  steps: {
    'in-force': () => 'السارية',
    'not-internal': () => 'غير الداخلية',
    level: () => 'من مستوى الوحدة',
    authority: () => 'مما تنفّذه سلطتها',
    place: () => 'غير الخاصة بموضع آخر',
    exclude: (because) => `مستبعد: ${because}`,
    include: (because) => `مضاف: ${because}`,
  },
  others: (list) => `ما تنفّذه جهات أخرى: ${list}.`,
  unknownAgencies: (list) => `جهات لا يُعرف نوعها: ${list}.`,
  formula: (id) => `صيغة نسبة التغطية: ${id}.`,
  own: (authorities) =>
    `لا يُحسب منها إلا ما تنفّذه سلطة الوحدة (${authorities})؛ وما لا تُذكر جهته فليس داخل النطاق ولا خارجه.`,
  noAgencies: () =>
    'لا يذكر خط الأساس جهات التنفيذ، فيُحسب كل إجراء من المستوى، ومنه ما للشرطة والجمارك والضرائب.',
  noLevels: () =>
    'لا يذكر خط الأساس المستويات، فالجهة وحدها تحدّد النطاق. وملف مصدَّر فيه المستويات أو صفحات التفاصيل يجعله أدق.',
  asked: {
    level: 'تُحسب كل إجراءات المستوى أيًّا كان منفّذها (--scope level).',
    all: 'تُحسب كل الإجراءات السارية غير الداخلية (--scope all).',
  },
  isUnknown: (command) =>
    `معظم خط الأساس لا يذكر مستوى ولا جهة، فلا يعلم أحد ما يجب أن تقدّمه هذه الوحدة: لا تُقاس التغطية.${command === '' ? '' : ` والخيار ${command} يعطي النسبة الخام.`}`,
  answer: ({ tier, held, scope: all, percent, missing }) =>
    `في القائمة ${held} من ${all} من الإجراءات التي يجب أن تقدّمها ${TIERS[tier]} (${percent})؛ ${missing === '0' ? 'ولا ينقصها شيء' : `والناقص ${missing}`}.`,
  besides: (count, held) =>
    `وهناك ${counted(count, PROCEDURE)} لا يقول خط الأساس لمن هي؛ في القائمة منها ${held}.`,
  swapped: (command) =>
    `يبدو أن القائمة وخط الأساس تبادلا الموضع: فالأطول منهما وحده يذكر الجهات أو المستويات.${command === '' ? '' : ` والصواب: ${command}`}`,
  doubts: {
    fewNames: (agree, of) =>
      `من ${of} من الرموز المعروفة في خط الأساس يحمل ${agree} فقط اسمه: يبدو أن عمود الرموز انزاح عن عمود الأسماء، فلا تقول التغطية الكثير حتى يُصلَح ذلك.`,
    putRight: (command) => `أعد الرموز إلى جانب أسمائها قبل كل شيء${command === '' ? '.' : `: ${command}`}`,
    uncoded: (count, of, command) =>
      `لا رمز صالحًا في ${count} من ${of} من السجلات فلا تُحسب؛ والأسماء تربط بعضها بخط الأساس${command === '' ? '.' : `: ${command}`}`,
    absentFields: (codes, fields, names, command) =>
      `${codes} من الإجراءات في ${fields} من المجالات ليس في خط الأساس منها شيء مما في القائمة (${names}): يبدو أن جهات ناشرة بأكملها غائبة عنه.${command === '' ? '' : ` فإن كان كذلك فاذكره: ${command}`}`,
  },
}

const TIERS = {
  commune: 'هذه البلدية',
  province: 'هذه المقاطعة',
  ministry: 'هذه الوزارة',
  district: 'هذه المديرية',
  other: 'هذه الجهة',
  unit: 'هذه الوحدة',
} as const
