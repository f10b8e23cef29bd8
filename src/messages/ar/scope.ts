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
  formula: (name) => `تُحسب نسبة التغطية على ${name}.`,
  formulas: {
    'coverage-by-authority': 'إجراءات مستوى الوحدة التي تنفّذها سلطتها',
    'coverage-by-level': 'كل إجراءات مستوى الوحدة',
    'coverage-of-all': 'كل الإجراءات السارية',
  },
  own: (authorities) =>
    `لا يُحسب منها إلا ما تنفّذه سلطة الوحدة (${authorities})؛ وما لا تُذكر جهته فليس داخل النطاق ولا خارجه.`,
  noAgencies: () =>
    'لا يذكر خط الأساس جهات التنفيذ، فيُحسب كل إجراء من المستوى، ومنه ما للشرطة والجمارك والضرائب.',
  noLevels: () =>
    'لا يذكر خط الأساس المستويات، فالجهة وحدها تحدّد النطاق. وملف مصدَّر فيه المستويات أو صفحات التفاصيل يجعله أدق.',
  earlier: () =>
    'هذه نتيجة من إصدار سابق: حُسبت فيها كل إجراءات المستوى أيًّا كان منفّذها، ولا تذكر لمن هي. والتشغيل من جديد يحسب بحسب الجهة.',
  levelFound: (level) => `لم يُذكر مستوى الوحدة (${level})، بل استُدلّ عليه من نوع الوحدة في اسمها.`,
  levelMissing: (units, of, command) =>
    `${of === '1' ? 'مستوى هذه الوحدة غير معروف' : `مستوى بعض الوحدات غير معروف (${units} من ${of})`}: لم يُذكر ولا يدلّ عليه الاسم، فحُسبت إجراءات المقاطعات والبلديات معًا.${command === '' ? '' : ` اذكر المستوى: ${command}`}`,
  asked: {
    level: 'تُحسب كل إجراءات المستوى أيًّا كان منفّذها.',
    all: 'تُحسب كل الإجراءات السارية غير الداخلية.',
  },
  isUnknown: ({ silent, all, of }, command) =>
    `في ${silent} من ${all} من الإجراءات لا يذكر خط الأساس ${of === 'level' ? 'المستوى' : 'المستوى ولا الجهة'}، فلا يعلم أحد ما يجب أن تقدّمه هذه الوحدة: لا تُقاس التغطية.${command === '' ? '' : ` والخيار ${command} يعطي النسبة الخام.`}`,
  notMeasured: {
    noCodes: (records) =>
      `لا تُقاس التغطية: لا رمز صالحًا في أي من السجلات (${records})، فلا يُهتدى إلى شيء منها في خط الأساس.`,
    nothing: () => 'لا تُقاس التغطية: ليس في خط الأساس إجراء يجب أن تقدّمه هذه الوحدة.',
  },
  answer: ({ tier, held, scope: all, percent, missing, doubt }) => {
    const share = `في القائمة ${held} من ${all} من الإجراءات التي يجب أن تقدّمها ${TIERS[tier]} (${percent})`
    const lack = missing === '0' ? 'ولا ينقصها شيء' : `والناقص ${missing}`
    return doubt === ''
      ? `${share}؛ ${lack}.`
      : `${share}، ${lack}، لكن هذه النسبة لا تقول الكثير بعد: ${doubt}.`
  },
  besides: (count, held, open) =>
    `وهناك ${counted(count, PROCEDURE)} لا يقول خط الأساس ${open.map((one) => QUESTIONS[one]).join(' أو ')}؛ ${held === '0' ? 'وليس في القائمة منها شيء' : `وفي القائمة منها ${held}`}.`,
  swapped: (command) =>
    `يبدو أن القائمة وخط الأساس تبادلا الموضع: فالأطول منهما وحده يذكر الجهات أو المستويات.${command === '' ? '' : ` والصواب: ${command}`}`,
  misplacedBaseline: (lists, command) =>
    `يبدو أن بعض القوائم (${lists}) من خط الأساس، فأعمدتها أعمدته، وهي تُراجَع كأنها قوائم وحدات.${command === '' ? '' : ` لكل قائمة من خط الأساس خيار -b خاص بها: ${command}`}`,
  doubts: {
    fewNames: (agree, of, isSlipped) =>
      `من ${of} من الرموز المعروفة في خط الأساس يحمل ${agree} فقط اسمه${isSlipped ? '، فقد انزاح عمود الرموز عن عمود الأسماء' : ''}`,
    putRight: (command) => `أعد الرموز إلى جانب أسمائها قبل كل شيء${command === '' ? '.' : `: ${command}`}`,
    uncoded: (count, of) => `لا رمز صالحًا في ${count} من ${of} من السجلات فلا تُحسب`,
    writeCodes: (count, command) =>
      `اكتب رموز السجلات التي لا رمز صالحًا لها وعددها ${count}${command === '' ? '.' : `؛ وحتى ذلك تربط الأسماء بعضها بخط الأساس: ${command}`}`,
    absentIssuers: ({ codes, issuers, fields, names }, command) =>
      `${counted(codes, PROCEDURE)} من ${[...(issuers === '0' ? [] : [`جهات (${issuers})`]), ...(fields === '0' ? [] : [`مجالات (${fields})`])].join(' و')} ليس في خط الأساس منها شيء (${names}): يبدو أن جهات ناشرة بأكملها غائبة عنه، فليست هذه الرموز من أخطاء القائمة.${command === '' ? '' : ` فإن كان كذلك فاذكره: ${command}`}`,
  },
}

const QUESTIONS = { level: 'من أي مستوى هي', authority: 'لمن هي', place: 'لأي موضع هي' } as const

const TIERS = {
  commune: 'هذه البلدية',
  province: 'هذه المقاطعة',
  ministry: 'هذه الوزارة',
  district: 'هذه المديرية',
  other: 'هذه الجهة',
  unit: 'هذه الوحدة',
} as const
