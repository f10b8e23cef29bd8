import type { Outcome } from '../../model/policy.ts'

/** The words around the figures. Functions take numbers already written in the language's way. */
export interface ReportText {
  readonly titles: Readonly<Record<'validate' | 'compare' | 'report' | 'audit', string>>
  readonly labels: Readonly<Record<ReportLabel, string>>
  /** "as of 22/11/2026". */
  asOf(date: string): string
  /** From when a target holds: "from 01/01/2027". */
  from(date: string): string
  readonly policy: PolicyText
  /** Why the scope is what it is. */
  readonly scope: Readonly<
    Record<
      'commune' | 'province-and-commune' | 'province-or-commune' | 'ministry' | 'other' | 'whole',
      string
    >
  >
  levelsUnknown(count: string): string
  /** Below the table of provinces. */
  tiersApart(): string
  partialBaseline(): string
  /** @param filled "level 2,625 · agency 3"; empty: nothing was. @param notAdded codes that only the second list has; empty: none */
  baselineDetails(filled: string, notAdded: string): string
  /** Day the baseline is of; empty: nobody said. */
  baselineDate(date: string): string
  row(row: string): string
  /** A row of a list in a document, and where it stands: `row 4 (table 2, row 3)`. `cell` as Word names it, `C3`, and `page` may be empty. */
  rowInTable(row: string, table: string, tableRow: string, cell: string, page: string): string
  /** Several rows: "rows 4, 9, …". */
  rows(rows: string): string
  line(line: string): string
  sheet(sheet: string): string
  /** "and 12 more". */
  andMore(count: string): string
  /** Findings of a baseline that lies outside the repository. @param rules how many of which */
  baselineOutside(count: string, path: string, rules: string): string
  /** A format with room for some findings only. */
  leftOut(listed: string, all: string): string
  /** A share of the totals that only some catalogues could give. */
  measuredIn(metric: string, count: string, of: string): string
  /** Title over a table of groups. @param dimension what they are by */
  groupedBy(dimension: string): string
  /** Why the rows of such a table add up to more than the whole. */
  countedInEach(): string
  /** Why the procedures of lists add up to more than those of all together. */
  countedOnce(): string
  /** "468 records, 468 procedures". */
  counted(records: string, procedures: string): string
  /** How a list was read: its encoding, how sure that is, and the Unicode encoding that carries its letters. */
  encoding(title: string, confidence: string | undefined, savedAs: string | undefined): string
  /** A probable repair: property, value, how sure, and the clauses of its evidence. */
  suggests(field: string, value: string, confidence: string, evidence: string): string
  /** Units of the list that have a catalogue: "124 of 126 units have a catalogue". */
  unitsPresent(present: string, expected: string): string
  /** How many units the list holds, where none of them is expected. */
  unitsListed(listed: string): string
  unitsUncertain(count: string): string
  unitsMissing(count: string, names: string): string
  /** The records of a source with a column of units that name none. */
  noUnit(source: string): string
  rulesChanged(list: string): string
  /** A title over figures that count names as well as codes. */
  byNames(title: string): string
  /** How many findings have one cause: "312 of 468 records", "all 468 records", "12 rows" where they are no records. */
  causeShare(count: string, of: string | undefined): string
  /** Over several catalogues: "312 of 46,800 records, in 12 catalogues". */
  inCatalogues(share: string, catalogues: string): string
  /** One cause in one sentence, with the places where it shows first. */
  cause(share: string, clause: string, places: string): string
  /** Advice at the end, most useful first; each one sentence. */
  readonly next: {
    fixErrors(rule: string, count: string): string
    addMissing(count: string): string
    /** A target was missed. */
    reach(command: string): string
    explain(command: string): string
    allFindings(command: string): string
    writeFile(command: string): string
    giveBaseline(command: string): string
    giveLevel(): string
    nothing(): string
  }
  readonly page: PageText
}

/** What only the page for an office says: HTML, with its charts and the tools over its tables. */
interface PageText {
  readonly contents: string
  readonly skip: string
  readonly search: string
  /** Every value of a filter. */
  readonly all: string
  readonly copy: string
  readonly copied: string
  readonly keyFigures: string
  readonly chart: string
  /** The property that a finding is about. */
  readonly column: string
  readonly definitions: string
  readonly listedFindings: string
  readonly missingProcedures: string
  /** Rows that a search or a filter leaves. */
  shown(shown: string, all: string): string
  /** "34 of 91". */
  outOf(part: string, whole: string): string
  /** Missing procedures named on the page; the others are in the full list. */
  missingListed(listed: string, all: string): string
  /** The whole result in one sentence. @param found "3 errors, 561 warnings"; empty: none */
  conclusion(found: string, facts: ConclusionFacts): string
  /** The text of a chart that sets units side by side: the share of the lowest, the middle and the highest unit. */
  strip(units: string, lowest: string, middle: string, highest: string): string
  /** The line in such a chart. */
  line(target: string, below: string): string
  /** How the page was made, and from what. */
  made(tool: string, configuration: string): string
}

/** Numbers already written; what was not asked for is absent. */
interface ConclusionFacts {
  /** Absent where nothing could have failed. */
  readonly outcome?: Outcome
  readonly targets?: { readonly met: string; readonly all: string }
  readonly missing?: { readonly count: string; readonly scope: string }
}

/** What reports say of targets, plans and profiles beyond their figures. */
interface PolicyText {
  /** The group a target speaks of: dimension and value. */
  within(dimension: string, key: string): string
  procedures(count: string): string
  points(count: string): string
  /** How far below its line a target passes. @param short what is below; empty where nothing is */
  allowance(allowed: string, short: string): string
  /** The last day of something. */
  by(date: string): string
  /** A procedure that the list does not hold. */
  readonly absent: string
  /** A word of a list of tasks that was not understood. */
  notUnderstood(words: string): string
  /** Units whose plan is done: "all done in 3 of 126 units". */
  allDone(count: string, of: string): string
  /** @param days from when and until when it is; empty where nobody knows */
  profileNotInForce(title: string, days: string): string
  inForceFrom(date: string): string
  inForceUntil(date: string): string
  targetConcernsNobody(metric: string, unit: string): string
  planConcernsNobody(plan: string): string
}

export type ReportLabel =
  | 'baseline'
  | 'baselineOutside'
  | 'catalogue'
  | 'unit'
  | 'units'
  | 'province'
  | 'provinces'
  | 'level'
  | 'sources'
  | 'encoding'
  | 'records'
  | 'procedures'
  | 'scope'
  | 'matched'
  | 'matchedByName'
  | 'missing'
  | 'renumbered'
  | 'extra'
  | 'ofAbsentIssuers'
  | 'different'
  | 'uncoded'
  | 'eligible'
  | 'fullOnline'
  | 'partial'
  | 'information'
  | 'notOffered'
  | 'unknown'
  | 'total'
  | 'findings'
  | 'gaps'
  | 'figures'
  | 'targets'
  | 'plans'
  | 'policy'
  | 'target'
  | 'measured'
  | 'verdict'
  | 'serviceTable'
  | 'comparison'
  | 'nextSteps'
  | 'overview'
  | 'coverage'
  | 'online'
  | 'field'
  | 'rule'
  | 'severity'
  | 'place'
  | 'code'
  | 'name'
  | 'message'
  | 'columns'
  | 'ignored'
  | 'notFound'
  | 'notMeasured'
  | 'toolErrors'
  | 'outcome'
  | 'part'
  | 'whole'
  | 'share'
  | 'definition'
  | 'suggestion'
  | 'noFindings'
  | 'others'
  | 'ofWhichInformation'
  | 'basis'
  | 'off'
