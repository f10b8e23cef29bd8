import type { Candidate } from '../../../model/candidate.ts'
import type { Property } from '../../../model/procedure.ts'
import type { Mapping } from '../mapping.ts'
import type { Given } from './section-title.ts'

/** What holds for a record because of where it stands: the section it is in, the headings that were repeated above it. */
export interface Circumstances {
  readonly gives: Given
  /** Headings repeated in another order; absent as long as those at the top hold. */
  readonly mapping: Mapping | undefined
  /** Equal for equal `gives`, one character a byte: part of what an understood row is remembered by. */
  readonly key: string
}

/** Undefined where nothing holds but the headings at the top: the rows of a plain list have no circumstances. */
export function circumstancesOf(gives: Given, mapping: Mapping | undefined): Circumstances | undefined {
  const says = Object.keys(gives).length > 0
  if (!says && mapping === undefined) return undefined
  return { gives, mapping, key: says ? Buffer.from(JSON.stringify(gives)).toString('latin1') : '' }
}

/** Adds what the section gives where the row says nothing itself. What it says counts, even when it cannot be read. */
export function withGiven(candidate: Candidate, circumstances: Circumstances | undefined): Candidate {
  if (circumstances === undefined) return candidate
  const { gives } = circumstances
  const properties = Object.keys(gives) as Property[] // `Given` is a part of a procedure
  if (properties.length === 0) return candidate
  const { procedure, unread, columns } = candidate
  const missing = properties.filter(
    (property) => procedure[property] === undefined && !unread.some((text) => text.property === property),
  )
  return {
    ...candidate,
    procedure: {
      ...procedure,
      ...Object.fromEntries(missing.map((property) => [property, gives[property as keyof Given]])),
    },
    columns: columnsWith(columns, properties),
  }
}

const EXTENDED = new WeakMap<ReadonlySet<Property>, Map<string, ReadonlySet<Property>>>()

/** The columns of a list and what its sections give, once for each: thousands of rows share them. */
function columnsWith(columns: ReadonlySet<Property>, properties: readonly Property[]): ReadonlySet<Property> {
  if (properties.every((property) => columns.has(property))) return columns
  const stored = EXTENDED.get(columns) ?? new Map<string, ReadonlySet<Property>>()
  EXTENDED.set(columns, stored)
  const key = properties.join()
  const extended = stored.get(key) ?? new Set([...columns, ...properties])
  stored.set(key, extended)
  return extended
}
