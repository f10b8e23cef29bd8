import { countNames, countOffices, isMinistry } from '../../stages/normalise/first-words.ts'
import { type Counted, namedByValues } from '../../stages/normalise/telling.ts'
import type { ColumnSample } from './list-sample.ts'
import { FEWEST_VALUES, isAtLeast, type Opinion } from './opinion.ts'
import type { ColumnReason, Confidence } from './proposal.ts'

/** A field that a column gets for its values. */
export interface AssignedField {
  readonly field: string
  readonly confidence: Confidence
  readonly reason: ColumnReason
}

/** That it is a code, or a day, the values say. They do not say whose. */
const OF_WHAT: readonly string[] = ['replacedBy', 'decisionDate']
/** Running text may mention a time limit without being one. */
const IN_PROSE: readonly string[] = ['timeLimit']
const LONGEST_LIMIT = 40

// How alike a column is to one of names: the share of values that begin like one, times the share that differ. Columns
// of names in real lists come to 0.7 and more; columns of steps, dossiers and results to 0.2 and less.
const NAMELIKE = 0.4
const LEAST_NAMELIKE = 0.25

/**
 * Gives the fields that no heading announces to the columns whose values they understand: codes first, and in general
 * in the order of the fields, each to the column with most different values.
 */
export function assignFields(opinions: readonly Opinion[]): ReadonlyMap<ColumnSample, AssignedField> {
  const given = new Map<ColumnSample, AssignedField>()
  const taken = new Set<string>()
  for (const { heading, isDoubted } of opinions)
    if (heading !== undefined && !isDoubted) taken.add(heading.id)
  const open = opinions.filter(({ heading, isDoubted }) => heading === undefined || isDoubted)
  const give = (column: ColumnSample, one: AssignedField): void => {
    given.set(column, one)
    taken.add(one.field)
  }
  for (const field of namedByValues) {
    if (taken.has(field.id)) continue
    const offers = open.flatMap(({ column, understood }) =>
      given.has(column)
        ? []
        : understood.filter((one) => one.field === field).map(({ read, of }) => ({ column, read, of })),
    )
    const best = mostDifferent(offers)
    if (best === undefined) continue
    const { column, read, of } = best
    const isProse = IN_PROSE.includes(field.id) && averageLength(column) > LONGEST_LIMIT
    const isVague = isProse || OF_WHAT.includes(field.id)
    const confidence = isVague ? 'possible' : 'likely'
    give(column, { field: field.id, confidence, reason: { kind: 'values', read, of } })
  }
  const left = open.filter(({ understood }) => understood.length === 0).map(({ column }) => column)
  const name = taken.has('name') ? undefined : mostNamelike(left)
  if (name !== undefined) give(name.column, name.given)
  for (const column of left) {
    if (given.has(column)) continue
    const offices = officesIn(column)
    if (offices !== undefined && !taken.has(offices.field)) give(column, offices)
  }
  return given
}

function mostDifferent<Offer extends { readonly column: ColumnSample }>(
  offers: readonly Offer[],
): Offer | undefined {
  let best: Offer | undefined
  for (const offer of offers) {
    if (best === undefined || different(offer.column) > different(best.column)) best = offer
  }
  return best
}

/** Names are texts that differ from row to row and begin as names do. */
function mostNamelike(
  columns: readonly ColumnSample[],
): { column: ColumnSample; given: AssignedField } | undefined {
  let best: { column: ColumnSample; counted: Counted; score: number } | undefined
  for (const column of columns) {
    const counted = countNames(column.values)
    if (counted.read < FEWEST_VALUES) continue
    const score = (counted.read / counted.of) * (different(column) / counted.of)
    if (score > (best?.score ?? 0)) best = { column, counted, score }
  }
  if (best === undefined || best.score < LEAST_NAMELIKE) return undefined
  const confidence = best.score >= NAMELIKE ? 'likely' : 'possible'
  const reason = { kind: 'name-words', ...best.counted } as const
  return { column: best.column, given: { field: 'name', confidence, reason } }
}

/** Which offices these are, the one that publishes or the one that carries out, is a guess: ministries publish. */
function officesIn({ values }: ColumnSample): AssignedField | undefined {
  const counted = countOffices(values)
  if (counted.read < FEWEST_VALUES || !isAtLeast(counted, 'believed')) return undefined
  const field = values.every(isMinistry) ? 'issuer' : 'agencies'
  return { field, confidence: 'possible', reason: { kind: 'office-words', ...counted } }
}

function different({ values }: ColumnSample): number {
  return new Set(values).size
}

function averageLength({ values }: ColumnSample): number {
  return values.reduce((sum, value) => sum + value.length, 0) / Math.max(values.length, 1)
}
