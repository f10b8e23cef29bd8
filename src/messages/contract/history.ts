import type { ListChange, SourceOfChange } from '../../model/since-report.ts'
import type { TrendGroup } from '../../model/trend.ts'

/** What is said of a history of runs: what changed since an earlier one, how figures went, and what is odd about the store. */
export interface HistoryText {
  readonly since: SinceText
  readonly trend: TrendText
  /** About files of the store, on standard error. */
  readonly troubles: {
    cut(path: string): string
    damaged(path: string, line: string): string
    unreadable(path: string): string
    missing(from: string, to: string): string
    /** The lock of a run that is no longer there. */
    taken(owner: string): string
    /** @param at when the run before was written */
    clock(at: string): string
  }
}

/** How figures went over the runs of a history. */
interface TrendText {
  readonly title: string
  /** Over the column of names. */
  readonly names: Readonly<Record<TrendGroup, string>>
  /** Over the column that draws how a figure went. */
  readonly course: string
  span(from: string, to: string, runs: string): string
  baseline(day: string, procedures: string): string
  /** Files that could not be used. */
  lost(files: string): string
  /** @param by what moved a figure */
  moved(by: string, part: string, whole: string): string
  /** What moved a sum: lists that came or left. */
  readonly lists: string
  /** Under the table: how it was counted. */
  note(): string
}

/** The first section of a nightly report. Numbers and days are written already. */
interface SinceText {
  title(date: string): string
  /** The same as the start of one line. @param said sentences */
  inOneLine(date: string, said: string): string
  /** Names of sheets: at most 31 characters, none of `[]/\\:*?`. */
  readonly sheets: Readonly<
    Record<'since' | 'since-findings' | 'since-lists' | 'since-procedures' | 'since-coming', string>
  >
  readonly headings: Readonly<Record<'findings' | 'lists' | 'procedures' | 'coming', string>>
  readonly labels: Readonly<
    Record<
      'before' | 'now' | 'why' | 'cause' | 'new' | 'gone' | 'inLists' | 'what' | 'day' | 'decision' | 'held',
      string
    >
  >
  /** Lists with a figure that is better or worse, and those without. */
  units(better: string, worse: string, same: string): string
  findings(fresh: string, gone: string): string
  nothing(): string
  otherBasis(lists: string): string
  baseline(facts: BaselineFacts): string
  /** @param kinds how many lists of which kind, one after the other */
  lists(kinds: string): string
  /** In the line above. */
  readonly counted: Readonly<Record<ListChange, (count: string) => string>>
  /** Of one list. */
  readonly list: {
    vanished(): string
    unread(): string
    appeared(): string
    shrank(before: string, now: string): string
    /** @param lost names of columns; empty: none */
    columns(lost: string, found: string): string
  }
  coming(procedures: string): string
  readonly comes: Readonly<Record<'begins' | 'ends', string>>
  readonly directions: Readonly<Record<'better' | 'worse', string>>
  readonly by: Readonly<Record<SourceOfChange, string>>
  /** Of these only the numbers are compared. */
  byCount(groups: string): string
}

interface BaselineFacts {
  readonly before: string
  readonly now: string
  readonly added: string
  readonly removed: string
  /** Of the added, in no list. */
  readonly nobody: string
}
