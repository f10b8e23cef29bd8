import type { FittingCode, Match } from '../../model/match.ts'
import type { CodeDamage, OddCode, PossibleCode } from '../../model/odd-code.ts'
import type { Evidence, Suggestion } from '../../model/suggestion.ts'

/** What can be said of the code that a damaged one may have been. */
export type RepairOutlook =
  /** It is what the suggestion says, or what form alone leads to. */
  | 'likely'
  /** More than one fits, and nothing tells them apart. */
  | 'several'
  /** One fits, and the baseline gives it another name than the record does. */
  | 'misnamed'
  /** The baseline holds none of them. */
  | 'not-in-baseline'
  /** The damage left nothing to go by. */
  | 'gone'

export interface LikelyCode {
  readonly standing: RepairOutlook
  /** Codes that it may have been, national part and office: those that fit, else all. */
  readonly candidates: readonly string[]
  readonly suggestion?: Suggestion
}

type Damaged = Extract<OddCode, { kind: 'damaged' }>

/**
 * How often a suggestion was right, rounded down. Counted on three real lists (a national one of 2,642 codes, two
 * communes of 468 and 277) whose codes were damaged on purpose: 25 kinds, 500 rows each, among them five that no repair
 * undoes (a digit lost or mistyped). `kept`: every digit stands in the cell; `made`: the repair adds or chooses one.
 * `test/codes/confidence.test.ts` counts again.
 */
export const CONFIDENCE = {
  /** 14,352 of 14,358. */
  named: { kept: 0.99, made: 0.99 },
  /** One fits, and there is no name to ask: 9,358 of 9,733 and 6,987 of 7,947. */
  fitting: { kept: 0.96, made: 0.87 },
  /** No baseline: 13,500 of 16,500 and 7,496 of 11,553. */
  formed: { kept: 0.81, made: 0.64 },
  /** The baseline holds none: 4,142 of 6,767. With digits made, fewer than half were right: nothing is suggested. */
  unknown: { kept: 0.61, made: 0 },
} as const

/** The code that a damaged one probably was: form says what is possible, the baseline what exists, the name which. */
export function likelyCode({ possible }: Damaged, match: Match | undefined): LikelyCode {
  if (possible.length === 0) return { standing: 'gone', candidates: [] }
  const fits = match?.kind === 'uncoded' ? match.fits : undefined
  if (fits === undefined) return byForm(possible, CONFIDENCE.formed, 'likely')
  if (fits.length === 0) return byForm(possible, CONFIDENCE.unknown, 'not-in-baseline')
  const candidates = fits.map((fit) => fit.possible.text)
  const named = fits.filter(({ sameName }) => sameName === true)
  const [one] = named.length > 0 ? named : fits
  if (one === undefined || named.length > 1 || (named.length === 0 && fits.length > 1)) {
    return { standing: 'several', candidates }
  }
  if (one.sameName === false) return { standing: 'misnamed', candidates }
  return { standing: 'likely', candidates, suggestion: suggest(one.possible, ...groundsOf(one, fits)) }
}

function groundsOf(
  { sameName }: FittingCode,
  fits: readonly FittingCode[],
): readonly [Grounds, readonly Evidence[]] {
  const only = fits.length === 1 ? (['only-candidate'] as const) : []
  return sameName ? [CONFIDENCE.named, ['name-agrees', ...only]] : [CONFIDENCE.fitting, only]
}

function byForm(possible: readonly PossibleCode[], grounds: Grounds, standing: RepairOutlook): LikelyCode {
  const candidates = possible.map(({ text }) => text)
  const [one] = possible
  if (one === undefined || possible.length > 1) {
    return { standing: standing === 'likely' ? 'several' : standing, candidates }
  }
  if (grounds[digitsOf(one)] === 0) return { standing, candidates }
  return { standing, candidates, suggestion: suggest(one, grounds, ['form']) }
}

type Grounds = Readonly<Record<Digits, number>>
type Digits = 'kept' | 'made'

function suggest(possible: PossibleCode, grounds: Grounds, evidence: readonly Evidence[]): Suggestion {
  return { field: 'code', value: possible.text, confidence: grounds[digitsOf(possible)], evidence }
}

const MAKE_DIGITS: ReadonlySet<CodeDamage> = new Set([
  'date',
  'exponent',
  'lost-zeros',
  'number-tail',
  'surplus-digit',
])

function digitsOf({ damages }: PossibleCode): Digits {
  return damages.some((damage) => MAKE_DIGITS.has(damage)) ? 'made' : 'kept'
}
