/** Whose procedure it is: the kinds of authorities, in the order in which reports name them. */
export const AUTHORITIES = [
  'commune',
  'province',
  'ministry',
  'police',
  'military',
  'customs',
  'tax',
  'treasury',
  'social-insurance',
  'court',
  'state-bank',
  'other',
] as const
export type Authority = (typeof AUTHORITIES)[number]

/** Where in the name of an agency words have to stand. */
export type WordPlace = 'start' | 'end' | 'anywhere'

/** How the words of a list lead to kinds of authorities: a file in `schemas/authorities/`. */
export interface AuthorityWords {
  readonly id: string
  /** Short form → long form, both as one writes them. */
  readonly abbreviations: Readonly<Record<string, string>>
  /** Words that stand alone in `UBND cấp tỉnh, cấp xã` and take the agency before them along. */
  readonly levelWords: readonly string[]
  /** Words that the name of an agency begins with. */
  readonly heads: readonly { readonly words: readonly string[] }[]
  /** Asked in this order; the first one that fits decides. */
  readonly entries: readonly AuthorityEntry[]
  readonly provinces: readonly ProvinceName[]
}

interface AuthorityEntry {
  readonly kinds: readonly Authority[]
  readonly at: WordPlace
  readonly words: readonly string[]
}

interface ProvinceName {
  readonly name: string
  /** What it was made of, and what it was called before. */
  readonly former: readonly string[]
}
