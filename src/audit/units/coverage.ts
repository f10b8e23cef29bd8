import type { ListedUnit } from '../../model/unit.ts'
import type { Found } from './register.ts'

/** Which units of the list should have a catalogue in this run, and which have one. */
export interface UnitCoverage {
  readonly expected: number
  readonly present: number
  /** A catalogue may be theirs: its name fits several units, or one that was merged into them. */
  readonly uncertain: number
  readonly missing: readonly ListedUnit[]
}

/** One list alone says nothing of its neighbours: from here on the others are asked for. */
const TOGETHER_FROM = 2

/**
 * Where several catalogues are of one level and one province, the others of that level there are expected too. A single
 * one expects nobody: the list of a province beside those of its communes does not make 33 other provinces missing.
 */
export function coverage(units: readonly ListedUnit[], found: readonly Found[]): UnitCoverage {
  const present = new Set(found.flatMap((one) => (one.kind === 'listed' ? [one.unit] : [])))
  const uncertain = new Set(
    found.flatMap((one) => (one.kind === 'former' || one.kind === 'ambiguous' ? one.units : [])),
  )
  const counts = new Map<string, number>()
  for (const unit of present)
    counts.set(levelAndProvince(unit), (counts.get(levelAndProvince(unit)) ?? 0) + 1)
  const expected = units.filter((unit) => (counts.get(levelAndProvince(unit)) ?? 0) >= TOGETHER_FROM)
  const absent = expected.filter((unit) => !present.has(unit))
  const missing = absent.filter((unit) => !uncertain.has(unit))
  return {
    expected: expected.length,
    present: expected.length - absent.length,
    uncertain: absent.length - missing.length,
    missing,
  }
}

/** Units of one level in one province. */
function levelAndProvince({ level, province }: ListedUnit): string {
  return JSON.stringify([level, province])
}
