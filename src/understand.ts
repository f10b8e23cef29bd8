import { compare } from './compare/compare.ts'
import type { Baseline } from './compare/baseline.ts'
import type { List } from './list.ts'
import type { Candidate } from './model/candidate.ts'
import { COMPULSORY_COMPONENTS } from './model/components.ts'
import type { Match } from './model/match.ts'
import type { Row } from './model/row.ts'
import type { Mapping } from './normalise/mapping.ts'
import { createNormaliser } from './normalise/normalise.ts'
import { Recent } from './recent.ts'
import type { RuledFault, Ruleset } from './validate/validate.ts'

/** Everything that can be said of a row without knowing where it stands. Equal rows share one. */
export interface Understood {
  readonly candidate: Candidate
  readonly match: Match | undefined
  readonly faults: readonly RuledFault[]
  /** All compulsory components are filled in, readable or not. */
  readonly complete: boolean
  /** How its metrics came out, once somebody asked. Index as in the list of metrics. */
  standings?: Uint8Array
}

/** Understands the rows of one list. */
export type Understand = (row: Row) => Understood

// A province's communes repeat some thousand rows. Measured: larger does not find more, smaller forgets too soon.
const ROWS_REMEMBERED = 12_000

/**
 * Makes a reader of rows for each list of an audit. A row that came before, in this list or in one with the same
 * columns, is not read again: the text of the row is the key, so it need not even be cut into cells.
 */
export function createUnderstanding(ruleset: Ruleset, baseline: Baseline | undefined): (list: List) => Understand {
  const normalise = createNormaliser()
  const remembered = new Map<string, Recent<Understood>>()

  function understandAfresh(row: Row, mapping: Mapping, isEven: boolean): Understood {
    const candidate = normalise(row.cells, mapping)
    const match = baseline === undefined ? undefined : compare(candidate, baseline)
    const faults = ruleset.check(candidate, match)
    const ragged = isEven ? raggedness(row, mapping, ruleset) : undefined
    return {
      candidate,
      match,
      faults: ragged === undefined ? faults : [ragged, ...faults],
      complete: isComplete(candidate),
    }
  }

  function memoryFor(mapping: Mapping): { from: number; recent: Recent<Understood> } {
    const from = mapping.columns[0]?.index ?? 0
    const key = JSON.stringify([from, mapping.width, mapping.columns.map(({ index, field }) => [index, field.id])])
    let recent = remembered.get(key)
    if (recent === undefined) remembered.set(key, (recent = new Recent(ROWS_REMEMBERED)))
    return { from, recent }
  }

  return (list) => {
    let memory: { mapping: Mapping; from: number; recent: Recent<Understood> } | undefined
    return (row) => {
      const mapping = list.mappingOf(row)
      if (row.identity === undefined) return understandAfresh(row, mapping, list.isEven)
      if (memory?.mapping !== mapping) memory = { mapping, ...memoryFor(mapping) }
      const identity = row.identity(memory.from)
      if (identity === undefined) return understandAfresh(row, mapping, list.isEven)
      const known = memory.recent.get(identity)
      if (known !== undefined) return known
      const understood = understandAfresh(row, mapping, list.isEven)
      memory.recent.set(identity, understood)
      return understood
    }
  }
}

/** A row with more cells than headings has lost its columns somewhere; one with fewer may have. Blank cells at the end harm nobody. */
function raggedness({ cells }: Row, { width }: Mapping, { severities }: Ruleset): RuledFault | undefined {
  if (cells.length === width || !severities.has('ragged-row')) return undefined
  const spilled = cells.slice(width).filter((cell) => cell.trim() !== '')
  if (cells.length > width && spilled.length === 0) return undefined
  return {
    rule: 'ragged-row',
    fault: { facts: { cells: cells.length, headings: width, spilled: spilled.join(' | ').slice(0, 120) } },
  }
}

function isComplete({ procedure, unread }: Candidate): boolean {
  return COMPULSORY_COMPONENTS.every(
    (component) => procedure[component] !== undefined || unread.some(({ property }) => property === component),
  )
}
