import { countUnderstood, isBareNumber, markedFields } from '../../stages/normalise/telling.ts'
import { assignFields } from './assign-fields.ts'
import type { ColumnSample, ListSample } from './list-sample.ts'
import { isAtLeast, type Opinion, opinionOf } from './opinion.ts'
import type { ColumnProposal, ColumnReason } from './proposal.ts'

const EXAMPLES = 3
/** Two different numbers are rather 0 and 1. */
const FEWEST_NUMBERS = 3
/** Columns with an unknown heading whose values are looked at: each is asked of every field. */
const MOST_UNKNOWN = 200

/** What each column of a list seems to be. A field is proposed for one column at most. */
export function proposeColumns({ columns, mapping, byValues: read }: ListSample): readonly ColumnProposal[] {
  const headings = new Map(mapping.columns.map(({ index, field }) => [index, field]))
  let unknown = 0
  const unread = new Set<ColumnSample>()
  const opinions = columns.map((column) => {
    const heading = headings.get(column.index)
    if (heading === undefined) unknown += 1
    if (unknown <= MOST_UNKNOWN || heading !== undefined) return opinionOf(column, heading)
    unread.add(column)
    return opinionOf({ ...column, values: [] }, undefined)
  })
  const byValues = assignFields(opinions)
  const holders = new Map<string, ColumnSample>()
  for (const { heading, isDoubted, column } of opinions) {
    if (heading !== undefined && !isDoubted) holders.set(heading.id, column)
  }
  for (const [column, { field }] of byValues) holders.set(field, column)
  return opinions.map((opinion, at) => {
    const { index, heading, values } = opinion.column
    const base = { index, heading, examples: examplesOf(values) }
    const asRead = read?.get(index)
    if (asRead !== undefined) {
      const { field, ...counted } = asRead
      return { ...base, field, confidence: 'likely', reason: { kind: 'values', ...counted }, isReadSo: true }
    }
    const given = byValues.get(opinion.column)
    if (opinion.heading !== undefined) return { ...base, ...byHeading(opinion, given?.field) }
    if (given !== undefined) return { ...base, ...given }
    if (unread.has(columns[at] ?? opinion.column)) return { ...base, reason: { kind: 'beyond' } }
    return { ...base, reason: whyNothing(opinion, holders) }
  })
}

function byHeading(
  { heading, agreeing, column, isDoubted }: Opinion,
  better: string | undefined,
): Pick<ColumnProposal, 'field' | 'confidence' | 'reason'> {
  const field = heading === undefined ? {} : { field: heading.id }
  if (isDoubted) {
    const counted = agreeing ?? { read: 0, of: column.values.length }
    const reason = { kind: 'heading-against-values', ...counted, ...(better ? { better } : {}) } as const
    return { ...field, confidence: 'possible', reason }
  }
  if (agreeing === undefined || agreeing.of === 0)
    return { ...field, confidence: 'sure', reason: { kind: 'heading' } }
  const confidence = isAtLeast(agreeing, 'believed') ? 'sure' : 'likely'
  return { ...field, confidence, reason: { kind: 'heading-and-values', ...agreeing } }
}

function whyNothing(
  { column: { values }, understood: [rival] }: Opinion,
  holders: ReadonlyMap<string, ColumnSample>,
): ColumnReason {
  if (values.length === 0) return { kind: 'empty' }
  if (rival !== undefined) {
    const { field, read, of } = rival
    return { kind: 'taken', field: field.id, by: holders.get(field.id)?.heading ?? '', read, of }
  }
  if (values.every(isBareNumber) && new Set(values).size >= FEWEST_NUMBERS) return { kind: 'numbers' }
  const marks = markedFields[0] === undefined ? undefined : countUnderstood(markedFields[0], values)
  if (marks !== undefined && marks.read > 0 && isAtLeast(marks, 'believed'))
    return { kind: 'yes-no', ...marks }
  return { kind: 'unknown' }
}

function examplesOf(values: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const value of values) {
    if (value.trim() !== '') found.add(value)
    if (found.size === EXAMPLES) break
  }
  return [...found]
}
