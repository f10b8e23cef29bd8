import type { Cause, CauseExample } from '../../model/cause.ts'
import { type Fault, type Finding, SEVERITIES, type Severity } from '../../model/finding.ts'
import { atRow, type Location, type RowPlace } from '../../model/location.ts'
import type { Procedure } from '../../model/procedure.ts'
import type { FindingsReport } from '../../model/report.ts'
import { sharingOf } from '../../stages/validate/causes.ts'
import type { EarlierFindings, FindingHistory } from '../history/finding-history.ts'
import { RuleCauses, worthStating } from './causes.ts'
import { fingerprint } from './fingerprint.ts'

/** Counts every finding exactly, by rule and by cause, and keeps the first few: totals never depend on what is shown. */
export interface FindingCollector {
  /**
   * @param place the list, or the place in it when there is no row
   * @param row of the record at fault; absent when the list as a whole is meant
   * @param subject the record at fault
   */
  add(rule: string, fault: Fault, place: Location, row?: RowPlace, subject?: Subject): void
  /** Whether the run asks for findings of a rule. */
  tells(rule: string): boolean
  /** How many more findings of a rule somebody wants to see; the rest need only be counted. */
  wanted(rule: string): number
  /** Findings that nobody wants to see, counted. */
  addUnseen(rule: string, count: number): void
  /** @param records of the list, which the findings are among */
  report(records: number): FindingsReport
  /** What became of findings that were there before. Absent when nobody asked. */
  earlier(): EarlierFindings | undefined
  /** What the findings have in common, for the totals of several lists. */
  causes(records: number): readonly Cause[]
}

type Subject = Pick<Procedure, 'code' | 'name' | 'url'>

export interface FindingCollectorOptions {
  readonly catalogue: string
  /** Findings kept of each rule. */
  readonly samples: number
  /** Rules of this run in the order of the report; findings of others are not counted. */
  readonly severities: ReadonlyMap<string, Severity>
  /** Knows which findings were there before. Absent: nobody asks, and findings that are not kept need no identity. */
  readonly history?: FindingHistory | undefined
  /** Gets every finding, kept or not. */
  readonly onFinding?: ((finding: Finding) => void) | undefined
}

export function createFindingCollector({
  catalogue,
  samples,
  severities,
  history,
  onFinding,
}: FindingCollectorOptions): FindingCollector {
  const isEachMade = onFinding !== undefined || history !== undefined
  const books = new Map<string, RuleFindings>()
  for (const [rule, severity] of severities)
    books.set(rule, { rule, severity, count: 0, items: [], accepted: [] })
  const examples = Math.max(1, Math.min(EXAMPLES_OF_A_CAUSE, samples))
  const causes = (records: number) =>
    [...books.values()].flatMap((book) => book.causes?.report(records) ?? [])
  const counted = () => new Map([...books].map(([rule, { count }]) => [rule, count]))
  return {
    add(rule, fault, place, row, subject) {
      const book = books.get(rule)
      if (book === undefined) return
      const isKept = book.items.length < samples
      book.count += 1
      const cause = causesOf(book)?.see(fault)
      const isExample = cause !== undefined && cause.examples.length < examples
      if (!isKept && !isExample && !isEachMade) return
      // Places are made only for findings that somebody will see.
      const at = row === undefined ? place : atRow(place, row)
      if (isExample) cause.examples.push({ catalogue, ...told(fault, at, subject) })
      if (!isKept && !isEachMade) return
      const made = asFinding(
        { rule, severity: book.severity, catalogue },
        fault,
        at,
        subject,
        row === undefined,
      )
      const finding = history?.see(made) ?? made
      onFinding?.(finding)
      // What is accepted, or was there before, must not take the place of what is new.
      const shelf = finding.known !== undefined || finding.ratchet === 'before' ? book.accepted : book.items
      if (shelf.length < samples) shelf.push(finding)
    },
    tells: (rule) => books.has(rule),
    wanted(rule) {
      const book = books.get(rule)
      if (book === undefined) return 0
      return isEachMade ? Number.POSITIVE_INFINITY : Math.max(0, samples - book.count)
    },
    addUnseen(rule, count) {
      const book = books.get(rule)
      if (book !== undefined) book.count += count
    },
    causes,
    report(records) {
      const found = [...books.values()].filter(({ count }) => count > 0)
      const inOrder = SEVERITIES.flatMap((wanted) => found.filter(({ severity }) => severity === wanted))
      const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
      for (const { severity, count } of found) bySeverity[severity] += count
      return {
        total: found.reduce((sum, { count }) => sum + count, 0),
        bySeverity,
        byRule: Object.fromEntries(inOrder.map(({ rule, count }) => [rule, count])),
        ...history?.counts(counted()),
        ...worthStating(causes(records)),
        items: inOrder.flatMap(({ items, accepted }) => [...items, ...accepted].slice(0, samples)),
      }
    },
    earlier: () => history?.report(counted()),
  }
}

interface RuleFindings {
  readonly rule: string
  readonly severity: Severity
  count: number
  readonly items: Finding[]
  /** Accepted for now, or there before. */
  readonly accepted: Finding[]
  /** Absent until the rule has a finding, and where its findings share nothing. */
  causes?: RuleCauses | undefined
}

const EXAMPLES_OF_A_CAUSE = 3

function causesOf(book: RuleFindings): RuleCauses | undefined {
  if (book.count === 1) {
    const sharing = sharingOf(book.rule)
    if (sharing !== undefined) book.causes = new RuleCauses(book.rule, sharing)
  }
  return book.causes
}

/** What a finding says beside its rule and its catalogue. */
function told(
  { facts, field }: Fault,
  at: Location,
  subject: Subject | undefined,
): Omit<CauseExample, 'catalogue'> {
  return {
    location: field === undefined ? at : { ...at, field },
    ...(subject?.code === undefined ? {} : { code: subject.code }),
    ...(subject?.name === undefined ? {} : { name: subject.name }),
    facts,
  }
}

function asFinding(
  head: { rule: string; severity: Severity; catalogue: string },
  fault: Fault,
  at: Location,
  subject: Subject | undefined,
  isOfBaseline: boolean,
): Finding {
  const { suggestion } = fault
  const finding = {
    ...head,
    ...told(fault, at, subject),
    ...(isOfBaseline && subject?.url !== undefined ? { url: subject.url } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
  }
  return { ...finding, fingerprint: fingerprint(finding) }
}
