import type {
  CellEdit,
  LineState,
  RefusalReason,
  UncheckedReason,
  WorklistColumn,
} from '../../model/worklist.ts'

/** What work lists say, and what is said of those that come back. Functions take numbers already written. */
export interface WorklistText {
  /** Headings. Those of the two answers are in Vietnamese and English, whatever the language. */
  readonly columns: Readonly<Record<WorklistColumn, string>>
  /** Names of sheets: at most 31 characters, none of `[]/\:*?`. */
  readonly sheets: Readonly<Record<'list' | 'guide', string>>
  title(unit: string): string
  /** Under the title: how many lines, of which day, and what to fill in. */
  head(lines: string, date: string): string
  /** The two words to choose from, yes first: without commas. */
  readonly answers: readonly [yes: string, no: string]
  /** Beside a cell for the answer; at most 255 characters. */
  prompt(): string
  suggested(value: string, confidence: string): string
  /** How to fill it in, a sentence or two each. */
  readonly guide: readonly string[]
  readonly lines: string
  readonly leftOut: string
  accepted(count: string): string
  notes(count: string): string
  beyond(count: string, listed: string): string
  /** What `--worklist` wrote. @param clean units with nothing to fix; empty: none */
  wrote(count: string, folder: string, clean: string): string
  noUnit(count: string): string
  /** Work lists of an earlier run that this one did not write. */
  stale(list: string): string
  readonly result: WorklistResultText
}

/** What `worklist check` says. */
interface WorklistResultText {
  readonly title: string
  readonly labels: Readonly<
    Record<'state' | 'lines' | 'new' | 'cell' | 'note' | 'units' | 'refused' | 'without' | 'total', string>
  >
  readonly states: Readonly<Record<LineState, string>>
  /** Over the lines of a state, where they are listed. */
  readonly headings: Readonly<Record<LineState | 'new', string>>
  readonly reasons: Readonly<Record<UncheckedReason, string>>
  /** How many of those said to be resolved are. */
  saidAndIs(resolved: string, said: string): string
  madeOn(date: string): string
  sameList(): string
  otherBaseline(): string
  now(catalogue: string): string
  newUnknown(): string
  unclear(cell: string, text: string): string
  beside(count: string): string
  accepted(): string
  readonly refusals: Readonly<Record<Exclude<RefusalReason, 'unreadable'>, (detail: string) => string>>
  readonly edits: Readonly<Record<CellEdit['kind'], (place: string, before: string, now: string) => string>>
}
