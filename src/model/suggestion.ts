import type { Property } from './procedure.ts'

/**
 * What a suggestion rests on. To add one: a line here and its words in each language. Codes and names speak of the
 * baseline, letters of the bytes they were: a suggestion never invents a value that nothing holds.
 */
const EVIDENCE = [
  /** The record carries the name that the baseline gives to the suggested code. */
  'name-agrees',
  /** It carries the same words: only spelling, abbreviations, their order or the named level differ. */
  'words-agree',
  'name-was-cut',
  /** Most of the words of the name agree, and no other name comes near. */
  'name-is-similar',
  /** The levels of the record and of the suggested procedure agree. */
  'level-agrees',
  /** The names of a run of rows stand beside each other's codes, in order. */
  'slipped-rows',
  /** The record carries the code that the baseline gives to the suggested name. */
  'code-agrees',
  /** Each letter that was not lost is one of it, at its place. */
  'letters-agree',
  /** The name of the record holds it. */
  'stands-in-name',
  /** No other value fits what stands in the cell. */
  'only-candidate',
  /** The characters of the text are, one for one, the bytes of UTF-8. */
  'decodes-whole',
  /** Read so, its words are Vietnamese syllables. */
  'reads-as-vietnamese',
  /** The form of what stands there leads back to this value alone; no reference confirms it. */
  'form',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** A probable repair of one cell. It is only ever proposed: `convert --accept` makes it. */
export interface Suggestion {
  /** Property of the record that would change. */
  readonly field: Property
  /** What would stand there, as the canonical list writes it. */
  readonly value: string
  /** 0…1: how likely the suggestion is right. Each rule that suggests says in its basis how the number was found. */
  readonly confidence: number
  /** Strongest first; at least one. */
  readonly evidence: readonly Evidence[]
}
