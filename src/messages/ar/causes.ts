import { encodingTitle } from '../../text/old-encodings.ts'
import type { Language } from '../language.ts'
import { wordFor } from '../listed.ts'
import { excessDigits } from '../value-shapes.ts'
import { counted, type Noun } from './counted.ts'
import { listOf } from './listed.ts'
import { placeOf } from './rules.ts'
import { schemaSentence } from './schema-keywords.ts'
import { words } from './words.ts'

const CELL: Noun = { one: 'خلية واحدة', two: 'خليتان', few: 'خلايا', many: 'خلية', other: 'خلية' }
const DIGIT: Noun = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' }

export const causes: Language['causes'] = {
  'unreadable-row': ({ reason }) => `قراءة غير كاملة، ${wordFor(reason, words.rowProblems)}`,
  'mixed-encoding': ({ read, source }) =>
    `مكتوبة بترميز ${encodingTitle(read)}، والقائمة بترميز ${encodingTitle(source)}؛ وقد قُرئت بترميز ${encodingTitle(read)}`,
  'ragged-row': ({ cells, headings }) => `${counted(cells, CELL)}، وعدد العناوين ${headings}`,
  'only-local-code': ({ localCode }) => `رمز خاص بالجهة وحده، مثل «${localCode}»`,
  'missing-code': () => 'بلا رمز',
  'damaged-code': ({ text, damages }) => `رموز مثل «${text}»: ${listOf(damages, words.damages)}`,
  'system-id-as-code': (_, isAll) =>
    isAll ? 'العمود كله يحوي معرّفات نظام، لا رموزًا' : 'معرّف نظام بدل الرمز',
  'malformed-code'({ text }) {
    const digits = excessDigits(text)
    return digits === undefined
      ? `رموز مثل «${text}»، وهي صيغة ليست في قاعدة البيانات الوطنية`
      : `رموز مثل «${text}»، بعد نقطتها ${counted(digits, DIGIT)} بدل 6`
  },
  'ended-agency-code': ({ suffix, former, code }) =>
    `رمز الجهة ${suffix} لـ«${former}» انتهى، وهو الآن ${code}`,
  'missing-name': () => 'بلا اسم',
  'missing-level': (_, isAll) => `بلا مستوى تنفيذ${isAll ? '؛ العمود كله فارغ' : ''}`,
  'unknown-level': ({ text }) => `القيمة «${text}» ليست من مستويات التنفيذ`,
  'obsolete-level': () => 'المستوى هو المديرية، وقد أُلغي هذا المستوى في 1/7/2025',
  'missing-service-level': (_, isAll) => `بلا مستوى خدمة إلكترونية${isAll ? '؛ العمود كله فارغ' : ''}`,
  'unknown-service-level': ({ text }) => `القيمة «${text}» ليست من مستويات الخدمة الإلكترونية`,
  'conflicting-service-level': ({ levels, counted: highest }) =>
    `عدة مستويات للخدمة الإلكترونية (${listOf(levels, words.serviceLevels)})، والمحتسب منها: ${wordFor(highest, words.serviceLevels)}`,
  'malformed-decision': ({ text }) => `قرارات مكتوبة مثل «${text}»`,
  'placeholder-value': ({ field, text }) =>
    `${wordFor(field, words.properties)}: القيمة «${text}» تبدو مؤقتة`,
  mojibake: ({ field, text, encoding }) =>
    `${wordFor(field, words.properties)}: كُتب بترميز ${encodingTitle(encoding)} وقُرئ بترميز غيره، مثل «${text}»`,
  'lost-letters': ({ field, text }) => `حروف ضاعت من ${wordFor(field, words.properties)}، مثل «${text}»`,
  'unnormalised-text': ({ field, defects }) =>
    `${listOf(defects, words.defects)} في عمود «${wordFor(field, words.properties)}»`,
  'incomplete-components': ({ missing }) => `تُرك فارغًا: ${listOf(missing, words.properties)}`,
  'contradictory-record'({ contradiction }) {
    switch (contradiction) {
      case 'fee-exempt-with-fee':
        return 'إعفاء من الرسوم، لكن مع رسم أكبر من 0'
      case 'in-person-and-full-online':
        return 'حضور شخصي إلزامي، لكن مستوى الخدمة: خدمة إلكترونية كاملة'
      case 'abolished-and-published':
        return 'إلغاء، لكن مع بقاء الإتاحة للعموم'
    }
  },
  'not-in-force': ({ status, day }) =>
    `${wordFor(status, words.statuses)}${day === '' ? '' : ` (${day.split('-').reverse().join('/')})`}`,
  'unreadable-value': ({ field, text }) =>
    `${wordFor(field, words.properties)}: قيم غير مفهومة، مثل «${text}»`,
  'schema-violation': ({ path, keyword, expected, found }) =>
    schemaSentence(placeOf(path), keyword, { expected, found }),
  'not-in-baseline': slipped,
  'name-differs': slipped,
  'code-names-another-procedure': slipped,
  'level-differs': ({ here, baseline }) =>
    `مستوى التنفيذ: ${listOf(here, words.levels)}، وفي خط الأساس: ${listOf(baseline, words.levels)}`,
  'field-differs': ({ here, baseline }) => `المجال «${here}»، وفي خط الأساس «${baseline}»`,
  'service-level-below-baseline': ({ here, baseline }) => against(here, baseline),
  'service-level-above-baseline': ({ here, baseline }) => against(here, baseline),
  'eligible-not-full-online': ({ serviceLevel }) =>
    `أهلية للخدمة الكاملة، لكن مستوى الخدمة الإلكترونية: ${wordFor(serviceLevel, words.serviceLevels)}`,
  'no-internal-process': () => 'بلا مسار داخلي، كما تقول القائمة نفسها',
  'no-electronic-process': () => 'بلا مسار إلكتروني، كما تقول القائمة نفسها',
  'not-integrated': () => 'خارج البوابة الوطنية للخدمات العامة، كما تقول القائمة نفسها',
  'not-non-geographic': () => 'استلام مقصور على بعض جهات المقاطعة، كما تقول القائمة نفسها',
  'decentralised-without-data': () =>
    'نُقلت الصلاحية إلى مستوى أدنى، لكن بلا مستوى خدمة إلكترونية ولا مسار داخلي ولا مسار إلكتروني',
}

function against(here: string, baseline: string): string {
  return `مستوى الخدمة الإلكترونية: ${wordFor(here, words.serviceLevels)}، وفي خط الأساس: ${wordFor(baseline, words.serviceLevels)}`
}

function slipped({ slippedFrom = 0 }: { readonly slippedFrom?: number }): string {
  return `في الصفوف التي انزلقت رموزها، بدءًا من الصف ${slippedFrom}`
}
