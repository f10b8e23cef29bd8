import { type Field, isOwnValue } from './field.ts'
import { fields } from './fields.ts'
import { tidyLines } from './normalise.ts'
import { tidy } from './tidy.ts'

/** So many of so many values. */
export interface Counted {
  readonly read: number
  readonly of: number
}

/** A text no office writes. What a field makes of it shows whether the field ever says no. */
const NONSENSE = 'qzxj wvkq'
const MARK = 'x'

/** Fields that understand some texts and not others: their values tell what they are. Free texts tell nothing. */
export const tellingFields: readonly Field[] = fields.filter(
  (field) => (field.read(NONSENSE).unread?.length ?? 0) > 0,
)

/** Yes and no: many columns are marked with the same x, so their values do not tell them apart. */
export const markedFields: readonly Field[] = tellingFields.filter(
  (field) => (field.read(MARK).unread?.length ?? 0) === 0,
)

/** Fields that a value alone can name. */
export const namedByValues: readonly Field[] = tellingFields.filter((field) => !markedFields.includes(field))

/**
 * How many of these values a field understands. Those that say nothing (*Chưa xác định*) speak for no field and against
 * none.
 */
export function countUnderstood(field: Field, values: readonly string[]): Counted {
  const stored = new Map<string, boolean | undefined>()
  let read = 0
  let of = 0
  for (const value of values) {
    if (!stored.has(value)) stored.set(value, understands(field, value))
    const answer = stored.get(value)
    if (answer === undefined) continue
    of += 1
    if (answer) read += 1
  }
  return { read, of }
}

/** Undefined: understood, and nothing is said. */
function understands(field: Field, value: string): boolean | undefined {
  const { text } = field.multiline ? tidyLines(value) : tidy(value)
  if (text === '') return undefined
  if (!isOwnValue(field, text)) return false
  const { set } = field.read(text)
  return set !== undefined && Object.keys(set).length > 0 ? true : undefined
}

/** A running number, a service level, a number of days, a yes: without a heading nobody knows. */
export function isBareNumber(value: string): boolean {
  return /^\s*\d+\s*$/.test(value)
}
