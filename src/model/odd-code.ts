/**
 * What happened to a code that is no longer one. To add one: a line here, a repair in `normalise/codes/code-repairs/`, and its
 * words in each language.
 */
export const CODE_DAMAGES = [
  /** A date: `Jan-12`, `1900-01-01T00:18:21.600`. */
  'date',
  /** A number written with an exponent: `1.01275E0`. */
  'exponent',
  /** Words, a link or punctuation around it: `Mã: 1.012753`. */
  'surrounded',
  /** `O` for 0, `l`, `I` or `|` for 1. */
  'letter-for-digit',
  /** A comma, a dash, another dot, two dots: `1,012753`. */
  'other-mark',
  /** `1012753`, `1.012.753`. */
  'lost-dot',
  /** Zeros at the end: `1.01275`. */
  'lost-zeros',
  /** Digits that only a computer's arithmetic makes: `1.0127529999999`. */
  'number-tail',
  /** `1.0133611`. */
  'surplus-digit',
  /** What follows the national part is no known form: `1.012753.H1`. */
  'broken-suffix',
] as const
export type CodeDamage = (typeof CODE_DAMAGES)[number]

/** A code that a damaged one may have been. */
export interface PossibleCode {
  /** National part: what lists are compared by. */
  readonly code: string
  /** The whole code in its shortest form: `1.012753.H19`. */
  readonly text: string
  /** How it was damaged, in the order in which it is mended. */
  readonly damages: readonly CodeDamage[]
}

/** What stands in a cell for a code and is none. Nothing is said of texts that could be anything. */
export type OddCode =
  | { readonly kind: 'system-id' }
  | {
      readonly kind: 'damaged'
      /** None: the damage can be seen, and what stood there cannot. */
      readonly possible: readonly PossibleCode[]
      /** The damage that can be seen, whatever the code was. */
      readonly damages: readonly CodeDamage[]
    }
