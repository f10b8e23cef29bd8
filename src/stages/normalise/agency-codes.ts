import twoTier from '../../../schemas/authorities/two-tier-2025.json' with { type: 'json' }
import type { SuffixPlace } from '../../model/candidate.ts'

interface Province {
  readonly name: string
  readonly code: string
  readonly formerCodes?: Readonly<Record<string, string>>
}

const PROVINCES: readonly Province[] = twoTier.provinces

const byCode: ReadonlyMap<string, SuffixPlace> = new Map(
  PROVINCES.flatMap(({ name, code, formerCodes = {} }) => [
    [code, { province: name, code }] as const,
    ...Object.entries(formerCodes).map(
      ([ended, former]) => [ended, { province: name, code, former }] as const,
    ),
  ]),
)

/** Whose an agency code is, and what became of one that ended. Undefined: that of a ministry, or none that is known. */
export function placeOfSuffix(suffix: string): SuffixPlace | undefined {
  return byCode.get(suffix)
}
