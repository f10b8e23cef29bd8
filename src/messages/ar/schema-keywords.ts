import { wordFor } from '../listed.ts'
import { type KeywordSentences, type Violation, valuesIn } from '../schema-violation.ts'
import { counted, type Noun } from './counted.ts'

const TYPES = {
  string: 'نص',
  number: 'عدد',
  integer: 'عدد صحيح',
  boolean: 'إحدى القيمتين true أو false',
  array: 'قائمة',
  object: 'مجموعة قيم مسمّاة',
  null: 'قيمة فارغة (null)',
}

const FORMATS = {
  date: 'تاريخ مثل 2026-11-22',
  'date-time': 'تاريخ ووقت مثل 2026-11-22T08:00:00Z',
  time: 'وقت مثل 08:00:00Z',
  duration: 'مدة مثل P10D',
  email: 'عنوان بريد إلكتروني',
  hostname: 'اسم مضيف',
  ipv4: 'عنوان IPv4',
  ipv6: 'عنوان IPv6',
  uri: 'رابط مثل https://dichvucong.gov.vn',
  uuid: 'معرّف UUID',
  regex: 'تعبير نمطي',
}

// As they stand behind a preposition, which the two show.
const CHARACTER: Noun = { one: 'حرف واحد', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' }
const ENTRY: Noun = { one: 'عنصر واحد', two: 'عنصرين', few: 'عناصر', many: 'عنصرًا', other: 'عنصر' }
const NAMED_VALUE: Noun = {
  one: 'قيمة مسمّاة واحدة',
  two: 'قيمتين مسمّاتين',
  few: 'قيم مسمّاة',
  many: 'قيمة مسمّاة',
  other: 'قيمة مسمّاة',
}

const sentences: KeywordSentences = {
  required: () => 'قيمة مطلوبة، ولم يُعطَ شيء',
  dependentRequired: () => 'قيمة مطلوبة إلى جانب قيمة أخرى معطاة، لكنها غائبة',
  type: ({ expected, found }) =>
    `المطلوب ${valuesIn(expected)
      .map((type) => wordFor(type, TYPES))
      .join(' أو ')}؛ ${seen(found)}`,
  enum: ({ expected, found }) =>
    `المطلوب قيمة من القيم ${valuesIn(expected).map(quoted).join('، ')}؛ ${seen(found)}`,
  const: ({ expected, found }) => `المطلوب ${quoted(expected)}؛ ${seen(found)}`,
  pattern: ({ expected, found }) => `المطلوب قيمة على الصيغة ${quoted(expected)}؛ ${seen(found)}`,
  format: ({ expected, found }) => `المطلوب ${wordFor(expected, FORMATS)}؛ ${seen(found)}`,
  minLength: ({ expected, found }) => `المطلوب ما لا يقل عن ${counted(expected, CHARACTER)}؛ ${seen(found)}`,
  maxLength: ({ expected, found }) =>
    `المطلوب ما لا يزيد على ${counted(expected, CHARACTER)}؛ ${seen(found)}`,
  minimum: ({ expected, found }) => `المطلوب ${expected} أو أكثر؛ ${seen(found)}`,
  maximum: ({ expected, found }) => `المطلوب ${expected} أو أقل؛ ${seen(found)}`,
  exclusiveMinimum: ({ expected, found }) => `المطلوب أكثر من ${expected}؛ ${seen(found)}`,
  exclusiveMaximum: ({ expected, found }) => `المطلوب أقل من ${expected}؛ ${seen(found)}`,
  multipleOf: ({ expected, found }) => `المطلوب عدد من مضاعفات ${expected}؛ ${seen(found)}`,
  minItems: ({ expected }) => `المطلوب ما لا يقل عن ${counted(expected, ENTRY)}`,
  maxItems: ({ expected }) => `المطلوب ما لا يزيد على ${counted(expected, ENTRY)}`,
  uniqueItems: ({ found }) => `يجب ألا يتكرر العنصر نفسه؛ ${seen(found)}`,
  minProperties: ({ expected }) => `المطلوب ما لا يقل عن ${counted(expected, NAMED_VALUE)}`,
  maxProperties: ({ expected }) => `المطلوب ما لا يزيد على ${counted(expected, NAMED_VALUE)}`,
  additionalProperties: () => 'اسم لا يسمح به المخطط هنا',
  unevaluatedProperties: () => 'القيمة تحوي اسمًا لا يسمح به المخطط هنا',
  propertyNames: () => 'القيمة تحوي اسمًا غير مكتوب كما يشترط المخطط',
  contains: () => 'القيمة لا تحوي عنصرًا من النوع الذي يشترطه المخطط، أو لا تحوي منه العدد المطلوب',
  not: ({ found }) => `قيمة يمنعها المخطط؛ ${seen(found)}`,
  oneOf: () =>
    'يجب أن توافق القيمة بديلًا واحدًا فقط من بدائل المخطط، لكنها لا توافق أيًّا منها أو توافق عدة بدائل',
  anyOf: () => 'القيمة لا توافق أيًّا من بدائل المخطط',
  allOf: () => 'القيمة لا توافق كل شروط المخطط',
  if: () => 'القيمة لا توافق شرطًا يسري على القيم التي من نوعها',
  'false schema': () => 'يجب ألا تُعطى هذه القيمة',
}

/** What is wrong with the value at `place`, without the final stop. */
export function schemaSentence(place: string, keyword: string, violation: Violation): string {
  const sentence = Object.hasOwn(sentences, keyword) ? sentences[keyword] : undefined
  return `${place}: ${sentence?.(violation) ?? `مخالفة للكلمة المفتاحية «${keyword}» في المخطط؛ ${seen(violation.found)}`}`
}

function quoted(text: string): string {
  return `«${text}»`
}

function seen(found: string): string {
  return found === '' ? 'والقيمة الحالية فارغة' : `والقيمة الحالية ${quoted(found)}`
}
