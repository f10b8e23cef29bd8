export const LANGUAGE_TAGS = ['en', 'vi', 'ar'] as const

export type LanguageTag = (typeof LANGUAGE_TAGS)[number]

/** What stands between the items of a list in running text, its blank with it. */
export interface Between {
  /** Words, names, numbers. */
  readonly items: string
  /** What holds commas itself. */
  readonly clauses: string
  /** What one may choose from. */
  readonly choices: string
  /** Before the last of them: " or ". */
  readonly lastChoice: string
}

/** How lines of it run. */
export type Direction = 'ltr' | 'rtl'
