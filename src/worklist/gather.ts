import { basisText } from '../audit/history/coverage-basis.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { UserError } from '../model/user-error.ts'
import type { Worklist, WorklistLine } from '../model/worklist.ts'
import { asksForAction } from './asks.ts'

/** Collects the findings of a run, all of them, and gives the work list of each catalogue that has something to do. */
export interface WorklistGatherer {
  add(finding: Finding): void
  /**
   * @param rules that were applied in the run
   * @throws UserError `worklist-too-long` when there was more than memory should hold
   */
  finish(report: Report, rules: readonly string[]): readonly Worklist[]
}

/** Nobody works through more, and a spreadsheet of more is slow to open. The gravest are kept, the rest is counted. */
const MOST_LINES = 50_000
/** Lines of all units, which are held until the end: about a gigabyte of memory. */
const MOST_LINES_OF_A_RUN = 1_000_000

interface Bounds {
  readonly mostLines?: number
  readonly mostLinesOfARun?: number
}

export function createGatherer({
  mostLines = MOST_LINES,
  mostLinesOfARun = MOST_LINES_OF_A_RUN,
}: Bounds = {}): WorklistGatherer {
  const books = new Map<string, Book>()
  let held = 0
  return {
    add(finding) {
      const { catalogue } = finding
      const book = books.get(catalogue) ?? { findings: [], accepted: 0, notes: 0 }
      books.set(catalogue, book)
      if (!asksForAction(finding)) book.notes += 1
      else if (finding.known !== undefined) book.accepted += 1
      else {
        held += 1
        if (held <= mostLinesOfARun) book.findings.push(finding)
        else books.clear() // it is said below; what cannot be whole need not be held
      }
    },
    finish(report, rules) {
      if (held > mostLinesOfARun)
        throw new UserError('worklist-too-long', { lines: held, max: mostLinesOfARun })
      const { baseline, run, tool } = report
      return report.catalogues.flatMap((one) => {
        const { id, unit, sources } = one
        const scope = basisText(one, baseline?.scopes)
        const book = books.get(id)
        if (book === undefined || book.findings.length === 0) return []
        const sorted = inOrder(book.findings, Object.keys(one.findings.byRule))
        return {
          version: tool.version,
          asOf: run.asOf,
          catalogue: id,
          unit,
          sources,
          baseline: baseline?.sources.map(({ sha256 }) => sha256) ?? [],
          list: sources.map(({ sha256 }) => sha256),
          rules,
          ...(scope === undefined ? {} : { scope }),
          lines: withKeys(sorted.slice(0, mostLines)),
          leftOut: {
            accepted: book.accepted,
            notes: book.notes,
            beyond: Math.max(0, sorted.length - mostLines),
          },
        }
      })
    },
  }
}

interface Book {
  readonly findings: Finding[]
  accepted: number
  notes: number
}

/** Errors first, the findings of a rule together, as in the report; within a rule as they were found. */
function inOrder(findings: readonly Finding[], rules: readonly string[]): readonly Finding[] {
  const places = new Map(rules.map((rule, at) => [rule, at]))
  const rank = ({ severity, rule }: Finding) =>
    SEVERITIES.indexOf(severity) * (rules.length + 1) + (places.get(rule) ?? rules.length)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** Equal findings are told apart by number alone: which of them is which is a matter of rows, and rows move. */
function withKeys(findings: readonly Finding[]): readonly WorklistLine[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const { fingerprint } = finding
    const count = (counts.get(fingerprint) ?? 0) + 1
    counts.set(fingerprint, count)
    return { key: count === 1 ? fingerprint : `${fingerprint}-${count}`, finding }
  })
}
