import type { Level, ServiceLevel } from './procedure.ts'

/** A text in each language. Profiles are data: their words cannot stand in `messages`. */
export interface Multilingual {
  readonly en: string
  readonly vi: string
  /** Results of earlier versions have none. */
  readonly ar?: string
}

/** The text in a language, or in English. */
export function textIn(text: Multilingual, tag: keyof Multilingual): string {
  return text[tag] ?? text.en
}

/** How far we know what a profile says: the text itself was read, another text quotes it, or somebody remembers it. */
export type SourceBasis = 'read' | 'quoted' | 'remembered'

/** Official targets and words, with the days they are in force and where they come from: a file in `schemas/profiles/`. */
export interface Profile {
  readonly id: string
  readonly title: Multilingual
  /** What it is and what to mind, in a few sentences. */
  readonly about: Multilingual
  /** First and last day in force, ISO. Absent: not known, or still in force. */
  readonly from?: string
  readonly until?: string
  /** Where it was found. */
  readonly source: Multilingual
  readonly link?: string
  readonly known: SourceBasis
  readonly targets?: readonly ProfileTarget[]
  /** Lines it sets over figures that no list of procedures can give: told, never judged. */
  readonly beyond?: readonly { readonly title: Multilingual; readonly atLeast: number }[]
  /** Its words for how far a procedure is offered online. */
  readonly serviceLevels?: readonly { readonly level: ServiceLevel; readonly words: readonly string[] }[]
}

interface ProfileTarget {
  readonly metric: string
  /** Percent. */
  readonly atLeast: number
  readonly level?: Level
  readonly from?: string
  readonly note?: Multilingual
}

/** A profile as a result tells it. */
export type ProfileReport = Pick<Profile, 'id' | 'title' | 'from' | 'until' | 'source' | 'link' | 'known'>
