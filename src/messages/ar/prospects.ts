import type { Language } from '../language.ts'
import { counted } from './counted.ts'
import { PROCEDURE, UNIT } from './nouns.ts'

export const prospects: Language['prospects'] = {
  labels: {
    peers: 'ما تتيحه الوحدات النظيرة خدمةً إلكترونية كاملة',
    here: 'هنا',
    peersDoing: 'الوحدات النظيرة',
    reason: 'السبب',
    reach: 'الخطوات التالية نحو هدف',
    status: 'الهدف المحدَّد',
    now: 'الآن',
    needed: 'الإجراءات اللازمة',
    after: 'بعد ذلك',
    commonGaps: 'ناقص في عدة وحدات',
    unitsLacking: 'الوحدات التي ينقصها',
    oneByOne: 'الوحدات واحدة واحدة',
  },
  reasons: {
    eligible: 'مؤهَّل للخدمة الكاملة',
    peers: 'تفعله الوحدات النظيرة',
    'in-scope': 'ضمن النطاق',
  },
  statuses: {
    reached: 'تم بلوغه',
    reachable: 'يمكن بلوغه',
    'out-of-reach': 'لا يمكن بلوغه',
    unmeasurable: 'لم يُقَس',
  },
  peerCount: (part, whole, unknown) =>
    `${part} من ${whole} من الوحدات${unknown === '' ? '' : `، وغير محدد: ${unknown}`}`,
  peersOffer: (units, level, total) =>
    `في ${level} وحدات أخرى عددها ${units}. ما يتيحه أكثر من نصفها خدمةً إلكترونية كاملة ولا تتيحه هذه الوحدة: ${counted(total, PROCEDURE)}.`,
  peersOfferNone: (units, level) =>
    `في ${level} وحدات أخرى عددها ${units}. ليس هناك ما يتيحه أكثر من نصفها خدمةً إلكترونية كاملة ولا تتيحه هذه الوحدة.`,
  peersFormula: () =>
    'الوحدات النظيرة: الوحدات التي تفعل ذلك ÷ سائر وحدات المستوى نفسه في هذا التشغيل التي تذكر قوائمها مستوى الخدمة الإلكترونية (وفي نسبة التغطية: التي في قوائمها رموز).',
  stepsTo: (metric, target) => `الخطوات التالية نحو: ${metric} ≥ ${target}`,
  reached: (now) => `تم بلوغ الهدف: ${now}. لا يلزم فعل شيء.`,
  reachable: (now, needed, after) =>
    `الآن ${now}. أقل ما يكفي: ${counted(needed, PROCEDURE)}، فتصير النسبة ${after}.`,
  outOfReach: (now, candidates, after) =>
    candidates === '0'
      ? `الآن ${now}. لا يمكن بلوغ الهدف: لا شيء يرجّح أي إجراء آخر، فليس هناك إجراء موصوف بأنه مؤهَّل للخدمة الكاملة ولا إجراء تتيحه وحدة نظيرة.`
      : `الآن ${now}. لا يمكن بلوغ الهدف: كل الإجراءات المرجّحة (${candidates}) تبلغ بالنسبة ${after}.`,
  unmeasurable: (reason) => `لا يمكن القول كيف يُبلغ الهدف: ${reason}.`,
  order: () =>
    'الإجراءات المؤهَّلة أولًا، ثم ما تتيحه أكثر الوحدات النظيرة، ثم بترتيب الرموز. والإجراء الذي ليس في القائمة بعد يزيد المقام أيضًا (إلا في نسبة التغطية)، فيأتي بعد ما هو فيها.',
  listed: (listed, all) => `يرد هنا ${listed} من ${all}؛ والخيار -o report.xlsx يسمّي أكثر.`,
  commonGaps: (total, most) =>
    `إجراءات خط الأساس الناقصة في وحدة واحدة على الأقل ممن يلزمها: ${total}، منها ناقص في أكثر من نصف الوحدات: ${most}.`,
  atLeast: (count) => `${count} على الأقل`,
  reachRoll: (reached, reachable, out, units) =>
    `من ${counted(units, UNIT)}: بلغت الهدف ${reached}، ويمكن أن تبلغه ${reachable}، ولا يمكن أن تبلغه ${out}.`,
  oneByOne: (units) => `${counted(units, UNIT)}. اختر وحدة لفتحها؛ ولا يُطبع على الورق إلا الوحدات المفتوحة.`,
  tooMany: (units, most) =>
    `عدد القوائم ${units}، فلا تُعرض الوحدات هنا واحدة واحدة (الحد ${most}). شغّل rasoat report على قائمة وحدة واحدة، أو على قوائم مقاطعة واحدة.`,
  back: () => 'العودة إلى النظرة العامة',
  found: (counts) => `النتائج: ${counts}`,
}
