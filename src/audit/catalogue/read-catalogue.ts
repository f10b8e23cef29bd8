import type { List, OpenList, RowOutline } from '../../list/list.ts'
import { readRows } from '../../list/records.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { AbsentIssuer } from '../../model/comparison.ts'
import type { Finding, RuledFault } from '../../model/finding.ts'
import type { Location } from '../../model/location.ts'
import type { Property } from '../../model/procedure.ts'
import type { SourceReport } from '../../model/report.ts'
import type { SourceRequest } from '../../model/request.ts'
import type { Row, RowProblem } from '../../model/row.ts'
import { UserError } from '../../model/user-error.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { unitInText } from '../../stages/normalise/unit-in-text.ts'
import { type Repeats, watchRepeats } from '../../stages/validate/repeats.ts'
import type { ListWatch } from '../../stages/validate/rule.ts'
import type { Ruleset } from '../../stages/validate/validate.ts'
import type { FindingHistory } from '../history/finding-history.ts'
import { absentIssuers } from './absent-issuers.ts'
import { createFindingCollector, type FindingCollector } from './findings.ts'
import type { InterpretedRow, InterpretRow, RowInterpreter } from './interpret-row.ts'
import { LostFormulas } from './lost-formulas.ts'
import { ProcedureCollector } from './procedures.ts'
import { ShiftedColumns } from './shifted-columns.ts'
import { SlippedColumns } from './slipped-columns.ts'
import { UnknownCodes } from './unknown-codes.ts'

/** One list, from one or more sources, read to its end. */
export interface ReadCatalogue {
  readonly sources: readonly SourceReport[]
  readonly procedures: ProcedureCollector
  readonly findings: FindingCollector
  readonly columns: ReadonlySet<Property>
  /** The unit that the titles above the headings speak of. */
  readonly titledUnit: string | undefined
  /** The one unit that all records name in a column. */
  readonly columnUnit: string | undefined
  /** Issuers of which the baseline holds nothing. */
  readonly absent: readonly AbsentIssuer[]
}

export interface ReadCatalogueOptions {
  readonly id: string
  readonly sources: readonly SourceRequest[]
  readonly reconcile: boolean
  readonly samples: number
  /** Procedures, and records without a code, that one list may have. */
  readonly mostProcedures: number
  readonly open: OpenList
  readonly ruleset: Ruleset
  readonly interpreter: RowInterpreter
  readonly baseline?: Baseline | undefined
  readonly history?: FindingHistory | undefined
  readonly onFinding?: ((finding: Finding) => void) | undefined
}

/**
 * Reads the sources of one list row by row: each row is interpreted, its faults are counted, its procedure is entered.
 * Only reading is asynchronous; what happens to a row is a handful of plain calls.
 * @throws UserError when a source cannot be read, has no heading to go by, or holds more procedures than it may
 */
export async function readCatalogue(options: ReadCatalogueOptions): Promise<ReadCatalogue> {
  const { ruleset, interpreter, baseline } = options
  const number = interpreter.begin()
  const findings = createFindingCollector({
    ...options,
    catalogue: options.id,
    severities: ruleset.severities,
  })
  const procedures = new ProcedureCollector(number)
  const whole: Location = { source: options.sources[0]?.path ?? options.id }
  const watches = ruleset.listRules.map((rule) => ({ id: rule.id, watch: rule.create() }))
  const repeats = watchRepeats(number, ruleset.repeatRules, { reconcile: options.reconcile })
  const columns = new Set<Property>()
  const shifted = new ShiftedColumns()
  const unknownCodes = new UnknownCodes(findings)
  const reports: SourceReport[] = []
  const titles = new Set<string>()
  const units = new Set<string>()
  for (const request of options.sources) {
    const list = await options.open(request)
    for (const { cells } of list.grid?.titles ?? []) {
      const unit = unitInText(cells.join(' '))
      if (unit !== undefined) titles.add(unit)
    }
    const outline = await readList(list, interpreter.of(list), {
      findings,
      procedures,
      unknownCodes,
      watches,
      repeats,
      columns,
      units,
      shifted,
      baseline,
      forLostRows: ruleset.forLostRows,
      mostProcedures: options.mostProcedures,
    })
    for (const { rule, facts, location } of [...list.faults(), ...outline.faults()]) {
      findings.add(rule, { facts }, location)
    }
    reports.push(await sourceReport(list, outline))
  }
  for (const { fault, place = whole } of shifted.faults(procedures, reports)) {
    findings.add('shifted-column', fault, place)
  }
  for (const { id, watch } of watches) {
    const fault = watch.finish()
    if (fault !== undefined) findings.add(id, fault, whole)
  }
  const absent = unknownCodes.release(absentIssuers(procedures.listed().procedures, baseline), whole)
  return {
    sources: reports,
    procedures,
    findings,
    columns,
    titledUnit: onlyOne(titles),
    columnUnit: onlyOne(units),
    absent: absent.map(({ codes: _, ...group }) => group),
  }
}

function onlyOne(names: ReadonlySet<string>): string | undefined {
  const [only = '', ...others] = names
  return others.length === 0 && only !== '' ? only : undefined
}

/** Where columns changed on the way, no letter says where a value stands. */
async function sourceReport(list: List, outline: RowOutline): Promise<SourceReport> {
  const { letters, ...report } = await list.report()
  const isKept = letters !== undefined && !outline.faults().some(({ rule }) => rule === 'changed-columns')
  return { ...report, ...(isKept ? { letters } : {}), ...outline.report() }
}

interface Collectors {
  readonly findings: FindingCollector
  readonly procedures: ProcedureCollector
  readonly unknownCodes: UnknownCodes
  readonly watches: readonly { readonly id: string; readonly watch: ListWatch }[]
  readonly repeats: Repeats
  readonly columns: Set<Property>
  /** Units that a column names: none is an empty text. Two are as good as all. */
  readonly units: Set<string>
  readonly shifted: ShiftedColumns
  readonly baseline: Baseline | undefined
  readonly forLostRows: Ruleset['forLostRows']
  readonly mostProcedures: number
}

async function readList(list: List, interpret: InterpretRow, collectors: Collectors): Promise<RowOutline> {
  const {
    findings,
    procedures,
    unknownCodes,
    watches,
    repeats,
    columns,
    units,
    shifted,
    baseline,
    forLostRows,
    mostProcedures: max,
  } = collectors
  const { origin, place } = list
  const slipped = new SlippedColumns(unknownCodes, place)
  const lostFormulas = new LostFormulas()
  function add(faults: readonly RuledFault[], row: Row, candidate: Candidate): void {
    for (const ruled of faults)
      if (!lostFormulas.explains(ruled.fault, row)) slipped.add(ruled, row, candidate)
  }
  const outline = await readRows<InterpretedRow>(list, {
    read: interpret,
    hasCode: ({ codeSlot }) => codeSlot !== undefined,
    record(interpreted, row) {
      const { faults, codeSlot, repeatSlot, nameSlot } = interpreted
      if (faults.length > 0) {
        add(faults, row, interpreted)
        shifted.see(interpreted, place, row)
      }
      const repeated = repeats.see(interpreted, origin, row.row, repeatSlot, nameSlot)
      if (repeated.length > 0) add(repeated, row, interpreted)
      for (const { watch } of watches) watch.record(interpreted)
      if (units.size < 2) units.add(interpreted.procedure.unit ?? '')
      procedures.add(interpreted, codeSlot)
      // Rows may repeat without end; what differs is held, so the limit is asked about each.
      if (procedures.size <= max) return
      throw new UserError('limit-exceeded', {
        source: place.source,
        limit: 'procedures',
        value: procedures.size,
        max,
      })
    },
    problem(problem, row) {
      if (row.lost !== true && problem.column === undefined && forLostRows.has('unreadable-row')) return
      addProblem(problem, row, list, findings, lostFormulas)
    },
  })
  slipped.release(() => repeats.firstsOf(origin), baseline)
  for (const property of list.properties()) columns.add(property)
  for (const property of outline.properties()) columns.add(property)
  lostFormulas.tell(findings, place)
  return outline
}

/** A cell that could not be read is a value; a row that could not is a row. Cells of ignored columns are not the audit's business. */
function addProblem(
  problem: RowProblem,
  row: Row,
  list: List,
  findings: FindingCollector,
  lostFormulas: LostFormulas,
): void {
  const { reason, column, detail = '', confidence = 1 } = problem
  if (reason === 'other-encoding') {
    const facts = { read: detail, source: list.encoding, confidence }
    findings.add('mixed-encoding', { facts }, list.place, row)
    return
  }
  if (column === undefined) {
    findings.add('unreadable-row', { facts: { reason, detail } }, list.place, row)
    return
  }
  const mapped = list.mappingOf(row).columns.find(({ index }) => index === column)
  const property = mapped?.field.properties[0]
  if (mapped === undefined || property === undefined) return
  if (reason === 'formula-without-value') {
    lostFormulas.see(problem, row, mapped)
    return
  }
  const text = detail === '' ? (row.cells[column] ?? '') : detail
  findings.add('unreadable-value', { facts: { field: property, text }, field: property }, list.place, row)
}
