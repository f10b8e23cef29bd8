import type { Field } from '../../stages/normalise/field.ts'
import {
  type Counted,
  countUnderstood,
  isBareNumber,
  namedByValues,
  tellingFields,
} from '../../stages/normalise/telling.ts'
import type { ColumnSample } from './list-sample.ts'

/** Shares from which values are believed, and below which they speak against their heading. */
const SHARES = { believed: 0.8, doubted: 0.5 } as const
export const FEWEST_VALUES = 3

/** What the values of a column say, beside its heading. */
export interface Opinion {
  readonly column: ColumnSample
  /** The field its heading announces. */
  readonly heading: Field | undefined
  /** How that field gets on with the values; undefined when it takes any text. */
  readonly agreeing: Counted | undefined
  /** Fields that understand the values, in the order of the fields. */
  readonly understood: readonly ({ readonly field: Field } & Counted)[]
  /** The values are of another kind than the heading. */
  readonly isDoubted: boolean
}

export function opinionOf(column: ColumnSample, heading: Field | undefined): Opinion {
  const { values } = column
  const isTelling = heading !== undefined && tellingFields.includes(heading)
  const agreeing = isTelling ? countUnderstood(heading, values) : undefined
  // Beside a heading that says so, a bare 4 is a service level. Without one it may be anything.
  const isBare = isAtLeast({ read: values.filter(isBareNumber).length, of: values.length }, 'doubted')
  const understood = isBare
    ? []
    : namedByValues
        .map((field) => ({ field, ...countUnderstood(field, values) }))
        .filter((counted) => counted.read >= FEWEST_VALUES && isAtLeast(counted, 'believed'))
  return { column, heading, agreeing, understood, isDoubted: doubts(heading, agreeing, understood) }
}

function doubts(
  heading: Field | undefined,
  agreeing: Counted | undefined,
  understood: Opinion['understood'],
): boolean {
  if (heading === undefined) return false
  if (agreeing !== undefined) return agreeing.of >= FEWEST_VALUES && !isAtLeast(agreeing, 'doubted')
  // Names and local codes may be any text, but hardly all of them codes of the national list, or addresses.
  const isOther = understood.some(({ field }) => field.id === 'code' || field.id === 'url')
  return isOther && (heading.id === 'name' || heading.id === 'localCode')
}

export function isAtLeast({ read, of }: Counted, share: keyof typeof SHARES): boolean {
  return of > 0 && read / of >= SHARES[share]
}
