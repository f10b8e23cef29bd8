import type { ChangeId, ChangeKind, ChangeOrigin, Meaning } from '../../model/difference.ts'

/** What `diff` says. Clauses in lower case, unless the language writes them otherwise. */
export interface DifferenceText {
  readonly title: string
  readonly labels: Readonly<
    Record<
      | 'before'
      | 'after'
      | 'changes'
      | 'meanings'
      | 'causes'
      | 'columnsRemoved'
      | 'columnsAdded'
      | 'repeated'
      | 'lost'
      | 'notFollowed'
      | 'followed'
      | 'national'
      | 'nationalBefore'
      | 'nationalAfter'
      | 'revision'
      | 'unchanged'
      | 'number'
      | 'sentence'
      | 'valueBefore'
      | 'valueAfter'
      | 'remarks'
      | 'definitions',
      string
    >
  >
  /** Names of sheets: at most 31 characters, none of `[]/\\:*?`. */
  readonly sheets: Readonly<Record<'changes' | 'notFollowed' | 'legend', string>>
  readonly kinds: Readonly<Record<ChangeKind, string>>
  /** A sentence for each kind; empty where the values tell it. `codes`: those before, the cases, the path before, or "387 records". */
  readonly says: Readonly<Record<ChangeKind, (codes: string) => string>>
  readonly meanings: Readonly<Record<Meaning, string>>
  /** What each of them is, in a sentence or two. */
  readonly explained: Readonly<Record<ChangeId, string>>
  /** One changed value; an empty side: nothing stood there. */
  value(meaning: string, property: string, before: string, after: string): string
  readonly causes: Readonly<Record<ChangeOrigin, string>>
  records(count: string): string
  same(count: string): string
  none(same: string): string
  /** Of a repository: no list is another one than before. */
  readonly noList: string
  /** "3 changes". */
  changed(count: string): string
  /** Under a title over a table that has not room for all. */
  leftOut(listed: string, all: string): string
  /** Records of which the form of the code alone changed. */
  onlyForms(count: string): string
  lost(count: string): string
}
