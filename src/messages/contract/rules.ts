export interface RuleText<Facts> {
  /** Names the fault in a few words: "Code used twice". */
  readonly title: string
  /** The sentence of one finding. The reader already sees the place, the code and the name. */
  says(facts: Facts): string
  /** Why it matters, in one or two sentences. */
  readonly why: string
  /** What to do, in one sentence that starts with a verb. */
  readonly fix: string
  /** Law and article, or where the fault was seen; with the mark how far it is known: read, quoted, counted, remembered. */
  readonly basis: string
}

/**
 * What findings of one cause have in common, to stand after how many they are: "312 of 468 records: no service level".
 * @param facts of the first of them; only those that all share may be told as common
 * @param isAll every record of the list has it
 */
export type CauseClause<Facts> = (facts: Facts, isAll: boolean) => string
