/** Names of the sheets of a workbook: at most 31 characters, none of `[]/\:*?`. */
type SheetId =
  | 'summary'
  | 'overview'
  | 'figures'
  | 'targets'
  | 'plans'
  | 'planItems'
  | 'worse'
  | 'earlier'
  | 'service'
  | 'fields'
  | 'reach'
  | 'peers'
  | 'commonGaps'
  | 'missing'
  | 'extra'
  | 'different'
  | 'findings'
  | 'causes'
  | 'details'
  | 'baselineFindings'
  | 'made'
  | 'legend'

/** What a workbook says beside the words of every report: headings of its columns, and sentences over its tables. */
export interface WorkbookText {
  readonly sheets: Readonly<Record<SheetId, string>>
  readonly labels: Readonly<
    Record<
      | 'asOf'
      | 'madeWith'
      | 'configuration'
      | 'figure'
      | 'reason'
      | 'since'
      | 'dimension'
      | 'group'
      | 'source'
      | 'sheet'
      | 'row'
      | 'line'
      | 'property'
      | 'ruleId'
      | 'nameHere'
      | 'nameInBaseline'
      | 'suggestion'
      | 'suggestedValue'
      | 'confidence'
      | 'cause'
      | 'count'
      | 'ofRows'
      | 'catalogues'
      | 'fix'
      | 'kind'
      | 'id'
      | 'meaning'
      | 'metric'
      | 'rule'
      | 'step'
      /** The address of a procedure's page. */
      | 'page'
      | 'allowed'
      | 'short'
      | 'plan'
      | 'state'
      | 'due'
      | 'owner'
      | 'remark'
      | 'section'
      | 'before'
      | 'now',
      string
    >
  >
  /** Over the findings: how many of all stand in the table. */
  listed(listed: string, all: string): string
  /** Over a sheet of gaps: how many procedures are concerned, and how many lines tell of them. */
  gaps(procedures: string, lines: string): string
  /** Why there are fewer lines than findings, and where all of them are. */
  rest(): string
}
