import type { List, OpenList, RowOutline } from '../../list/list.ts'
import { readRecords } from '../../list/records.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Finding, RuledFault } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Property } from '../../model/procedure.ts'
import type { SourceReport } from '../../model/report.ts'
import type { SourceRequest } from '../../model/request.ts'
import type { Row, RowProblem } from '../../model/row.ts'
import { UserError } from '../../model/user-error.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { type Repeats, watchRepeats } from '../../stages/validate/repeats.ts'
import type { ListWatch } from '../../stages/validate/rule.ts'
import type { Ruleset } from '../../stages/validate/validate.ts'
import type { Marks } from '../history/mark-findings.ts'
import { createTally, type Tally } from './findings.ts'
import type { Understand, Understanding, Understood } from './interpret-row.ts'
import { Ledger } from './procedures.ts'
import { ShiftedColumns } from './shifted-columns.ts'
import { HeldFaults } from './slipped-columns.ts'

/** One list, from one or more sources, read to its end. */
export interface Survey {
  readonly sources: readonly SourceReport[]
  readonly ledger: Ledger
  readonly tally: Tally
  readonly columns: ReadonlySet<Property>
}

export interface SurveyOptions {
  readonly id: string
  readonly sources: readonly SourceRequest[]
  readonly reconcile: boolean
  readonly samples: number
  /** Procedures, and records without a code, that one list may have. */
  readonly mostProcedures: number
  readonly open: OpenList
  readonly ruleset: Ruleset
  readonly understanding: Understanding
  readonly baseline?: Baseline | undefined
  readonly marks?: Marks | undefined
  readonly onFinding?: ((finding: Finding) => void) | undefined
}

/**
 * Reads the sources of one list row by row: each row is understood, its faults are counted, its procedure is entered.
 * Only reading is asynchronous; what happens to a row is a handful of plain calls.
 * @throws UserError when a source cannot be read, has no heading to go by, or holds more procedures than it may
 */
export async function survey(options: SurveyOptions): Promise<Survey> {
  const { ruleset, understanding, baseline } = options
  const number = understanding.begin()
  const tally = createTally({ ...options, catalogue: options.id, severities: ruleset.severities })
  const ledger = new Ledger(number)
  const whole: Location = { source: options.sources[0]?.path ?? options.id }
  const watches = ruleset.listRules.map((rule) => ({ id: rule.id, watch: rule.create() }))
  const repeats = watchRepeats(number, ruleset.repeatRules, { reconcile: options.reconcile })
  const columns = new Set<Property>()
  const shifted = new ShiftedColumns()
  const reports: SourceReport[] = []
  for (const request of options.sources) {
    const list = await options.open(request)
    const outline = await surveyList(list, understanding.of(list), {
      tally,
      ledger,
      watches,
      repeats,
      columns,
      shifted,
      baseline,
      mostProcedures: options.mostProcedures,
    })
    for (const { rule, facts, location } of [...list.remarks(), ...outline.remarks()]) {
      tally.add(rule, { facts }, location)
    }
    reports.push(await reportOf(list, outline))
  }
  for (const { fault, place = whole } of shifted.faults(ledger, reports)) {
    tally.add('shifted-column', fault, place)
  }
  for (const { id, watch } of watches) {
    const fault = watch.finish()
    if (fault !== undefined) tally.add(id, fault, whole)
  }
  return { sources: reports, ledger, tally, columns }
}

/** Where columns changed on the way, no letter says where a value stands. */
async function reportOf(list: List, outline: RowOutline): Promise<SourceReport> {
  const { letters, ...report } = await list.report()
  const isKept = letters !== undefined && !outline.remarks().some(({ rule }) => rule === 'changed-columns')
  return { ...report, ...(isKept ? { letters } : {}), ...outline.report() }
}

interface Books {
  readonly tally: Tally
  readonly ledger: Ledger
  readonly watches: readonly { readonly id: string; readonly watch: ListWatch }[]
  readonly repeats: Repeats
  readonly columns: Set<Property>
  readonly shifted: ShiftedColumns
  readonly baseline: Baseline | undefined
  readonly mostProcedures: number
}

async function surveyList(list: List, understand: Understand, books: Books): Promise<RowOutline> {
  const { tally, ledger, watches, repeats, columns, shifted, baseline, mostProcedures: max } = books
  const { origin, place } = list
  const held = new HeldFaults(tally, place)
  let hiddenRows = 0
  let firstHidden: Row | undefined
  function add(faults: readonly RuledFault[], row: Row, candidate: Candidate): void {
    for (const ruled of faults) held.add(ruled, row, candidate)
  }
  const outline = await readRecords<Understood>(list, {
    read: understand,
    hasCode: ({ codeSlot }) => codeSlot !== undefined,
    record(understood, row) {
      const { faults, codeSlot, repeatSlot, nameSlot } = understood
      if (faults.length > 0) {
        add(faults, row, understood)
        shifted.see(understood, place, row)
      }
      const repeated = repeats.see(understood, origin, row.row, repeatSlot, nameSlot)
      if (repeated.length > 0) add(repeated, row, understood)
      for (const { watch } of watches) watch.record(understood)
      ledger.add(understood, codeSlot)
    },
    hidden(row) {
      hiddenRows += 1
      firstHidden ??= row
    },
    problem: (problem, row) => report(problem, row, list, tally),
    // Rows may repeat without end; what differs is held.
    afterBatch() {
      if (ledger.size <= max) return
      throw new UserError('limit-exceeded', {
        source: place.source,
        limit: 'procedures',
        value: ledger.size,
        max,
      })
    },
  })
  held.release(() => repeats.firstsOf(origin), baseline)
  for (const property of list.properties()) columns.add(property)
  for (const property of outline.properties()) columns.add(property)
  if (firstHidden !== undefined) {
    tally.add('hidden-rows', { facts: { rows: hiddenRows, first: firstHidden.row } }, place, firstHidden)
  }
  return outline
}

/** A cell that could not be read is a value; a row that could not is a row. Cells of ignored columns are not the audit's business. */
function report(problem: RowProblem, row: Row, list: List, tally: Tally): void {
  const { reason, column, detail = '', confidence = 1 } = problem
  if (reason === 'other-encoding') {
    const facts = { read: detail, source: list.encoding, confidence }
    tally.add('mixed-encoding', { facts }, list.place, row)
    return
  }
  if (column === undefined) {
    tally.add('unreadable-row', { facts: { reason, detail } }, list.place, row)
    return
  }
  const mapped = list.mappingOf(row).columns.find(({ index }) => index === column)
  const property = mapped?.field.properties[0]
  if (property === undefined) return
  const text = detail === '' ? (row.cells[column] ?? '') : detail
  tally.add('unreadable-value', { facts: { field: property, text }, field: property }, list.place, row)
}
