import type { ReportText } from './report.ts'

/** What the document for an office says beside the words of every report. What has to be filled by hand is dots. */
export interface DocumentText {
  /** The parts of a document that its form gives: who reports, the state, number and date, who receives and who signs. */
  readonly form: Readonly<
    Record<
      | 'parent'
      | 'agency'
      | 'number'
      | 'state'
      | 'motto'
      | 'placeAndDate'
      | 'title'
      | 'addressee'
      | 'recipients'
      | 'office'
      | 'name'
      | 'attached'
      /** A unit to be filled in by hand, where nobody said whose list it is. */
      | 'unit',
      string
    >
  > & { readonly received: readonly string[] }
  /** In the order in which points are counted: a) b) c). */
  readonly letters: string
  /** What a report of each command is about. */
  readonly subjects: ReportText['titles']
  /** The same with the unit; an empty one: several. */
  subject(title: string, unit: string): string
  /** The place of a unit that nobody named, with the file its list is in. @param unit the blank to be filled in */
  fromFile(unit: string, file: string): string
  /** The sentence before the first section. */
  opening(what: string, date: string): string
  units(count: string): string
  /** Where many files are named. */
  files(count: string, appendix: string): string
  /** "Table 1. Figures". */
  table(number: string, title: string): string
  appendix(number: string): string
  /** Titles of sections, which are shown in capitals. */
  readonly headings: Readonly<
    Record<'subject' | 'results' | 'units' | 'findings' | 'advice' | 'troubles', string>
  >
  /** Titles of tables and appendices. */
  readonly titles: Readonly<
    Record<
      | 'subject'
      | 'figures'
      | 'findings'
      | 'overview'
      | 'missing'
      | 'extra'
      | 'different'
      | 'definitions'
      | 'sources'
      /** The steps to the goals. */
      | 'reach'
      /** What each of many units lacks. */
      | 'gapsOfUnits',
      string
    >
  > & { ofUnit(title: string, unit: string): string }
  readonly labels: Readonly<
    Record<
      | 'item'
      | 'content'
      | 'no'
      | 'asOf'
      | 'nameHere'
      | 'nameInBaseline'
      | 'example'
      | 'count'
      /** Heading over fields with missing/in scope. */
      | 'largestGaps',
      string
    >
  >
  /** A figure in one line: name, share with part and whole, how it is counted. */
  figure(name: string, share: string, formula: string): string
  unknown(count: string): string
  seeAppendix(appendix: string, title: string): string
  readonly appendices: string
  /** How many of all stand in an appendix, and where the others are. */
  listed(listed: string, all: string): string
  /** The same of procedures that are no findings: the first of each unit. @param isMoreKept the workbook has more */
  firstListed(listed: string, all: string, isMoreKept: boolean): string
  /** Under a table of the text that goes on in an appendix. @param appendix its name and number, as everywhere below */
  firstShown(shown: string, all: string, appendix: string): string
  /** Where a list is: a sentence. */
  listIn(appendix: string): string
  /** Over gaps by field of many units: how many of them could be held against the baseline. */
  gapsAsked(asked: string, units: string): string
  /** How many units do not offer what most of their peers offer. @param asked those that could be compared */
  peersRoll(having: string, asked: string): string
  /** Recommendations, which begin like a task. */
  readonly recommend: {
    /** To have supplied what more than half of the units lack. */
    commonGaps(most: string): string
    /** To consider what most peers offer fully online. */
    peers(total: string): string
  }
  /** The heading of the findings of one rule. */
  rule(title: string, severity: string, count: string): string
  /** The sentence before the signature. */
  readonly closing: string
}
