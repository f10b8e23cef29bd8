import type { AlterationReason } from '../model/alteration.ts'
import type { Untidiness } from '../model/candidate.ts'
import type { Cause, ChangeId, ChangeKind, Meaning } from '../model/difference.ts'
import type { Severity } from '../model/finding.ts'
import type { UnmeasurableReason } from '../model/measurement.ts'
import type { CodeDamage } from '../model/odd-code.ts'
import type { PlanStatus } from '../model/plan.ts'
import type { Outcome, VerdictStatus } from '../model/policy.ts'
import type { Kind, Level, Property, ServiceLevel, Status } from '../model/procedure.ts'
import type { Known } from '../model/profile.ts'
import type { ReachReport, StandingHere, StepReason } from '../model/prospects.ts'
import type { RowProblemReason } from '../model/row.ts'
import type { Evidence } from '../model/suggestion.ts'
import type { UserErrorCode, UserErrorFacts } from '../model/user-error.ts'
import type {
  CellEdit,
  LineState,
  RefusalReason,
  UncheckedReason,
  WorklistColumn,
} from '../model/worklist.ts'
import type { StateId } from '../stages/judge/states.ts'
import type { MetricId } from '../stages/measure/metrics.ts'
import type { FoldedRuleId } from '../stages/validate/causes.ts'
import type { FactsOf, RuleId } from '../stages/validate/rules.ts'

/**
 * Everything rasoat says, in one language. It is derived from the lists of rules, metrics and errors: a new rule makes
 * each language fail to compile until it has its sentence, and a sentence can only speak of facts its rule states.
 * Sentences are functions of facts, so word order is free. Data is escaped later, by the reporter, for its target.
 */
export interface Language {
  readonly tag: LanguageTag
  readonly direction: Direction
  readonly between: Between
  readonly rules: { readonly [Id in RuleId]: RuleText<FactsOf<Id>> }
  readonly causes: { readonly [Id in FoldedRuleId]: CauseClause<FactsOf<Id>> }
  readonly metrics: { readonly [Id in MetricId]: MetricText }
  readonly errors: { readonly [Code in UserErrorCode]: (facts: UserErrorFacts[Code]) => ErrorText }
  readonly words: Words
  readonly report: ReportText
  readonly difference: DifferenceText
  readonly earlier: EarlierText
  readonly prospects: ProspectsText
  readonly workbook: WorkbookText
  readonly worklist: WorklistText
  readonly document: DocumentText
  readonly help: HelpText
  readonly init: InitText
  readonly guides: GuideTexts
}

export const LANGUAGE_TAGS = ['en', 'vi', 'ar'] as const
export type LanguageTag = (typeof LANGUAGE_TAGS)[number]

/** What stands between the items of a list in running text, its blank with it. */
export interface Between {
  /** Words, names, numbers. */
  readonly items: string
  /** What holds commas itself. */
  readonly clauses: string
}

/** How lines of it run. */
export type Direction = 'ltr' | 'rtl'

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

export interface MetricText {
  /** "Coverage of the national list". */
  readonly name: string
  /** Numerator ÷ denominator in words. */
  readonly formula: string
  /** What it means to the reader, what is left out, and what unknown means here. */
  readonly meaning: string
  /** Law, official formula or list it comes from; with the mark how far it is known: read, quoted, counted, remembered. */
  readonly basis: string
}

export interface ErrorText {
  /** What happened and where, one sentence. */
  readonly what: string
  /** What to do next, one sentence. */
  readonly next: string
}

export interface SeverityWords {
  readonly one: string
  readonly many: string
  /** "3 errors". */
  counted(count: string): string
}

/** Names of values and properties, in lower case unless the language writes them otherwise. */
export interface Words {
  readonly severities: Readonly<Record<Severity, SeverityWords>>
  readonly levels: Readonly<Record<Level, string>>
  readonly serviceLevels: Readonly<Record<ServiceLevel, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly properties: Readonly<Record<Property, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly verdicts: Readonly<Record<VerdictStatus, string>>
  readonly unmeasurable: Readonly<Record<UnmeasurableReason, string>>
  /** What a plan wants of its procedures, as a label. */
  readonly states: Readonly<Record<StateId, string>>
  readonly planStatuses: Readonly<Record<PlanStatus, string>>
  readonly known: Readonly<Record<Known, string>>
  /** What a suggestion rests on: clauses that follow each other in one sentence. */
  readonly evidence: Readonly<Record<Evidence, string>>
  /** What happened to a code: clauses about it. */
  readonly damages: Readonly<Record<CodeDamage, string>>
  /** Why a converted list does not carry a cell as it stood: a sentence without its stop. */
  readonly alterations: Readonly<Record<AlterationReason, string>>
  readonly defects: Readonly<Record<Untidiness, string>>
  readonly rowProblems: Readonly<Record<RowProblemReason | 'ragged', string>>
  readonly dimensions: Readonly<Record<string, string>>
  readonly unknown: string
}

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
  partialBaseline(): string
  /** Day the baseline is of; empty: nobody said. */
  baselineDate(date: string): string
  row(row: string): string
  /** Several rows: "rows 4, 9, …". */
  rows(rows: string): string
  line(line: string): string
  sheet(sheet: string): string
  /** "and 12 more". */
  andMore(count: string): string
  /** A format with room for some findings only. */
  leftOut(listed: string, all: string): string
  /** A share of the totals that only some catalogues could give. */
  measuredIn(metric: string, count: string, of: string): string
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
export interface PageText {
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
export interface ConclusionFacts {
  /** Absent where nothing could have failed. */
  readonly outcome?: Outcome
  readonly targets?: { readonly met: string; readonly all: string }
  readonly missing?: { readonly count: string; readonly scope: string }
}

/** What only all lists together tell (peers, common gaps), the way to a goal, and the units of a run one by one. */
export interface ProspectsText {
  readonly labels: Readonly<
    Record<
      | 'peers'
      /** How a procedure stands in the list at hand. */
      | 'here'
      /** Peers that do it. */
      | 'peersDoing'
      | 'reason'
      | 'reach'
      | 'status'
      | 'now'
      | 'needed'
      | 'after'
      | 'commonGaps'
      | 'unitsLacking'
      | 'oneByOne',
      string
    >
  >
  readonly reasons: Readonly<Record<StepReason, string>>
  readonly statuses: Readonly<Record<ReachReport['status'], string>>
  /** "97 of 125 units", and how many of the others do not say. @param unknown empty where all say */
  peerCount(part: string, whole: string, unknown: string): string
  /** Over the procedures that most peers offer fully online. @param level as it stands after "of" */
  peersOffer(units: string, level: string, total: string): string
  /** There is no such procedure. */
  peersOfferNone(units: string, level: string): string
  /** Numerator ÷ denominator of the counts of peers. */
  peersFormula(): string
  /** Title of the way to a goal: the metric and the percentage. */
  stepsTo(metric: string, target: string): string
  reached(now: string): string
  reachable(now: string, needed: string, after: string): string
  /** @param candidates procedures that something speaks for; "0" where there are none */
  outOfReach(now: string, candidates: string, after: string): string
  unmeasurable(reason: string): string
  /** What the order of the steps is, and what a procedure that is not in the list does to the figure. */
  order(): string
  /** Over a table that names only some: how many of how many. */
  listed(listed: string, all: string): string
  /** Over the procedures that units lack. @param most those that more than half of the units lack */
  commonGaps(total: string, most: string): string
  /** A count that may be higher: "at least 1,000". */
  atLeast(count: string): string
  /** Units of which a goal can be reached, of all. */
  reachRoll(reached: string, reachable: string, out: string, units: string): string
  /** The head of the sections of units: how they open, and what paper gets. */
  oneByOne(units: string): string
  /** In place of these sections, where there are too many units. */
  tooMany(units: string, most: string): string
  /** The way back from a unit. */
  back(): string
  /** Findings of a unit in one line. */
  found(counts: string): string
}

/** What is said of findings accepted for now, and of the result a run must not fall behind. */
export interface EarlierText {
  readonly labels: Readonly<Record<'known' | 'earlier' | 'knownFindings' | 'expired' | 'stale', string>>
  /** Of one finding: "Known until 2027-01-31 (An): waits for decision 12." */
  accepted(date: string, owner: string, reason: string): string
  /** Where the known findings stand: "in rasoat.known.yaml". */
  standIn(source: string): string
  noneKnown(): string
  expired(count: string): string
  stale(count: string): string
  elsewhere(count: string): string
  /** One entry: what, who, why and until when. */
  entry(what: string, owner: string, reason: string, date: string): string
  /** "Compared with audit.json as of 2026-11-01". */
  against(source: string, date: string): string
  newFindings(count: string): string
  worse(count: string): string
  nothingWorse(): string
  metric(name: string, before: string, now: string): string
  byCount(rule: string, catalogue: string, before: string, now: string): string
  newCatalogues(list: string): string
  vanished(list: string): string
  /** Annotations leave them out: accepted, or there before. */
  notFailing(count: string): string
  /** The comment at the head of a file of known findings; lines of `#`. */
  head(): string
  added(count: string, path: string): string
  pruned(count: string, path: string): string
  /** A result that holds only samples of a rule. */
  sampled(rule: string, kept: string, all: string): string
  listed(path: string, count: string, expired: string): string
  daysLeft(days: string): string
  lastDay(): string
  daysOver(days: string): string
  ratchetKept(path: string): string
}

/** What reports say of targets, plans and profiles beyond their figures. */
export interface PolicyText {
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

/** Names of the sheets of a workbook: at most 31 characters, none of `[]/\:*?`. */
export type SheetId =
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
export interface WorklistResultText {
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
  /** A sentence for each kind; empty where the values tell it. `codes`: those before, or the cases. */
  readonly says: Readonly<Record<ChangeKind, (codes: string) => string>>
  readonly meanings: Readonly<Record<Meaning, string>>
  /** What each of them is, in a sentence or two. */
  readonly explained: Readonly<Record<ChangeId, string>>
  /** One changed value; an empty side: nothing stood there. */
  value(meaning: string, property: string, before: string, after: string): string
  readonly causes: Readonly<Record<Cause, string>>
  records(count: string): string
  same(count: string): string
  none(same: string): string
  /** "3 changes". */
  changed(count: string): string
  /** Under a title over a table that has not room for all. */
  leftOut(listed: string, all: string): string
  lost(count: string): string
}

export type ReportLabel =
  | 'baseline'
  | 'catalogue'
  | 'unit'
  | 'units'
  | 'level'
  | 'sources'
  | 'encoding'
  | 'records'
  | 'procedures'
  | 'scope'
  | 'matched'
  | 'matchedByName'
  | 'missing'
  | 'extra'
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
  | 'run'
  | 'others'
  | 'ofWhichInformation'
  | 'basis'
  | 'off'

/** What `--help` and `explain` say. */
export interface HelpText {
  readonly description: string
  readonly commands: Readonly<Record<CommandName, CommandText>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly headings: Readonly<
    Record<
      'name' | 'usage' | 'arguments' | 'options' | 'commands' | 'environment' | 'examples' | 'exitCodes',
      string
    >
  >
  readonly arguments: Readonly<
    Record<
      | 'catalogues'
      | 'result'
      | 'topic'
      | 'schema'
      | 'catalogue'
      | 'versions'
      | 'lists'
      | 'shell'
      | 'action'
      | 'work',
      string
    >
  >
  readonly exitCodes: Readonly<Record<'0' | '1' | '2' | '130', string>>
  readonly defaults: string
  readonly choices: string
  readonly explain: Readonly<
    Record<
      | 'rules'
      | 'metrics'
      | 'fields'
      | 'targets'
      | 'guides'
      | 'rulesOfIt'
      | 'example'
      | 'inConfig'
      | 'seeAlso'
      | 'why'
      | 'fix'
      | 'basis'
      | 'severity'
      | 'formula'
      | 'meaning'
      | 'right'
      | 'wrong'
      | 'headings'
      | 'says'
      | 'profiles'
      | 'inForce'
      | 'source'
      | 'known'
      | 'beyond'
      | 'serviceLevels',
      string
    >
  >
  readonly internalError: string
  wrote(path: string): string
  /** How many of the suggestions offered were carried out; numbers already written. */
  accepted(count: string, offered: string): string
  /** The configuration that was found, for somebody who did not name it. */
  usesConfig(path: string): string
  /** One that lies above the working folder and belongs to somebody else. */
  foreignConfig(path: string): string
  /** A variable that looks like one of ours; the suggestion may be empty. */
  unknownVariable(name: string, suggestion: string): string
  /** How options are given as variables: a paragraph of the help. */
  readonly environment: string
  readonly printedConfig: PrintedConfigText
}

/** Pages of `explain` on what is neither a rule, a metric nor a field. A word without its sentence does not compile. */
export interface GuideTexts {
  readonly targets: GuideText<VerdictStatus>
  readonly plans: GuideText<StateId | Exclude<PlanStatus, 'not-yet-due'>>
  readonly goals: GuideText<
    'reach' | Exclude<ReachReport['status'], 'unmeasurable'> | Exclude<StepReason, 'peers'>
  >
  readonly peers: GuideText<Extract<StandingHere, 'absent'> | 'gaps'>
  readonly 'exit-codes': GuideText<'0' | '1' | '2' | '130' | '143'>
  readonly severities: GuideText<Severity | 'off' | 'never'>
  readonly formats: GuideText<FormatName>
}

export type GuideId = keyof GuideTexts

export interface GuideText<Word extends string = string> {
  readonly title: string
  /** What it is and how it is used, a paragraph each. */
  readonly about: readonly string[]
  /** What each of its words means; a word leads to its page, too. */
  readonly words: Readonly<Record<Word, string>>
}

/** Formats a result can be written in. */
export type FormatName =
  | 'table'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'markdown'
  | 'html'
  | 'xlsx'
  | 'docx'
  | 'sarif'
  | 'junit'
  | 'github'
  | 'gitlab'

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

/** What stands beside the values of `--print-config`. */
export interface PrintedConfigText {
  readonly title: string
  readonly paths: string
  readonly noFile: string
  /** What no line of it says: keys without a value. */
  notSet(keys: string): string
  readonly origin: {
    option(flag: string): string
    environment(variable: string): string
    file(path: string): string
    argument(): string
    default(): string
  }
}

export type CommandName =
  | 'validate'
  | 'compare'
  | 'report'
  | 'audit'
  | 'render'
  | 'explain'
  | 'schema'
  | 'convert'
  | 'diff'
  | 'init'
  | 'completion'
  | 'man'
  | 'known'
  | 'worklist'

export interface CommandText {
  readonly summary: string
  /** Longer explanation shown by `rasoat <command> --help`. */
  readonly about: string
  /** Options that mean something of their own here. */
  readonly options?: Readonly<Partial<Record<OptionName, string>>>
}

export type OptionName =
  | 'config'
  | 'noConfig'
  | 'printConfig'
  | 'git'
  | 'failIfDifferent'
  | 'oldBaseline'
  | 'baseline'
  | 'partialBaseline'
  | 'baselineDate'
  | 'format'
  | 'output'
  | 'lang'
  | 'level'
  | 'unit'
  | 'unitFromFile'
  | 'unitsFromColumn'
  | 'units'
  | 'province'
  | 'together'
  | 'reconcile'
  | 'asOf'
  | 'failOn'
  | 'policy'
  | 'profile'
  | 'minCoverage'
  | 'minFullOnline'
  | 'minOnline'
  | 'reach'
  | 'peers'
  | 'only'
  | 'skip'
  | 'accept'
  | 'minConfidence'
  | 'changes'
  | 'rulesUrl'
  | 'samples'
  | 'findings'
  | 'worklist'
  | 'catalogue'
  | 'groupBy'
  | 'match'
  | 'schema'
  | 'known'
  | 'failOnStale'
  | 'noWorseThan'
  | 'writeRatchet'
  | 'rule'
  | 'reason'
  | 'owner'
  | 'expires'
  | 'records'
  | 'sheet'
  | 'sheets'
  | 'headerRow'
  | 'delimiter'
  | 'encoding'
  | 'inputFormat'
  | 'column'
  | 'limit'
  | 'jobs'
  | 'quiet'
  | 'verbose'
  | 'color'
  | 'force'
  | 'help'
  | 'version'
