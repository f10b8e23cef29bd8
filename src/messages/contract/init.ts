/** What `init` says of the lists it looked at, and writes beside what it proposes. Shares come with their numbers. */
export interface InitText {
  title(count: string): string
  /** A bound was met: only the first lists were looked at. */
  bounded(count: string): string
  readonly confidences: Readonly<Record<'sure' | 'likely' | 'possible', string>>
  rows(count: string): string
  headings(row: string): string
  delimiter(sign: string): string
  tab(): string
  others(names: string): string
  sameColumns(path: string): string
  examples(list: string): string
  noField(): string
  unit(name: string): string
  level(level: string): string
  /** Why a column is what it is: clauses behind a colon. */
  readonly because: {
    heading(): string
    headingAndValues(share: string): string
    /** `better` is empty when no field understands the values. */
    headingAgainstValues(share: string, better: string): string
    values(share: string): string
    nameWords(share: string): string
    officeWords(share: string): string
    taken(field: string, by: string): string
    yesNo(share: string): string
    numbers(): string
    empty(): string
    unknown(): string
    /** Not looked at: too many columns have unknown headings. */
    beyond(): string
    /** The column cannot be named: its heading is empty, or another column has the same. */
    unnamed(): string
  }
  readonly unitBecause: {
    title(text: string): string
    sheet(text: string): string
    file(text: string): string
    folder(text: string): string
    unitColumn(text: string): string
    levelColumn(share: string): string
  }
  readonly baselineBecause: {
    ministries(count: string): string
    oneMinistry(name: string): string
    codesWithoutSuffix(share: string): string
    mostRows(rows: string, next: string): string
    fileName(word: string): string
  }
  baseline(paths: string): string
  noBaseline(): string
  baselineParts(count: string): string
  leftOut(): string
  /** A result or configuration of rasoat itself. */
  ownFile(): string
  /** Headings speak of codes, but no value is one, and there are no names. */
  noProcedures(): string
  readonly next: { check(path: string): string; run(command: string): string }
  /** Comments of the configuration. */
  readonly config: Readonly<
    Record<
      | 'head'
      | 'paths'
      | 'baseline'
      | 'noBaseline'
      | 'partialBaseline'
      | 'parts'
      | 'catalogues'
      | 'unitIsFile'
      | 'level'
      | 'columnsKnown'
      | 'markField'
      | 'lang'
      | 'asOf'
      | 'failOn'
      | 'rules'
      | 'targets'
      | 'basis'
      | 'output',
      string
    >
  >
}
