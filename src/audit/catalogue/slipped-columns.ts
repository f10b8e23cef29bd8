import type { Candidate } from '../../model/candidate.ts'
import type { Fault, RuledFault } from '../../model/finding.ts'
import { type Location, type RowPlace, rowPlace } from '../../model/location.ts'
import type { Row } from '../../model/row.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { FEWEST, findSlips, type Pair, type Slip } from '../../stages/compare/slip.ts'
import type { LocatedRecord } from '../../stages/validate/rule.ts'
import type { FindingCollector } from './findings.ts'

/** Faults that a slipped column makes. Whether one did is known only after the last row. */
const HELD: ReadonlySet<string> = new Set(['code-names-another-procedure', 'name-differs', 'not-in-baseline'])
/** A list with more of them is no list of one office; they are told at once, and nothing is said of a slip. */
const HELD_AT_MOST = 20_000

interface HeldFault extends RuledFault {
  readonly at: RowPlace
  readonly candidate: Candidate
}

/**
 * Keeps the faults of one source that may have a slipped column as their cause, until its last row was read.
 * Memory: one entry a fault, `HELD_AT_MOST` at most. A clean list holds nothing.
 */
export class SlippedColumns {
  readonly #findings: Pick<FindingCollector, 'add'>
  readonly #place: Location
  #held: HeldFault[] = []
  #mismatches = 0
  #isFull = false

  constructor(findings: Pick<FindingCollector, 'add'>, place: Location) {
    this.#findings = findings
    this.#place = place
  }

  add(ruled: RuledFault, row: Row, candidate: Candidate): void {
    if (this.#isFull || !HELD.has(ruled.rule)) {
      this.#findings.add(ruled.rule, ruled.fault, this.#place, row, candidate.procedure)
      return
    }
    const at = rowPlace(row)
    this.#held.push({ ...ruled, at, candidate })
    if (ruled.rule !== 'not-in-baseline') this.#mismatches += 1
    if (this.#held.length < HELD_AT_MOST) return
    this.#isFull = true
    this.#tell([], undefined)
  }

  /** @param records of the source with a code or a name not seen before, in the order of their rows */
  release(records: () => Iterable<LocatedRecord>, baseline: Baseline | undefined): void {
    const slips =
      baseline === undefined || this.#mismatches < FEWEST
        ? []
        : findSlips(pairsOf(records(), baseline)).map((slip) => this.#fromItsStart(slip))
    for (const { firstRow, lastRow, nearest, farthest, codeByRow } of slips) {
      const facts = { firstRow, lastRow, rows: codeByRow.size, nearest, farthest }
      const at = this.#held.find((held) => held.at.row === firstRow)?.at ?? { row: firstRow }
      this.#findings.add('slipped-column', { facts, field: 'code' }, this.#place, at)
    }
    this.#tell(slips, baseline)
  }

  /** The row that made the others slip has a name whose code is not in the list: it stands just above them. */
  #fromItsStart(slip: Slip): Slip {
    let { firstRow } = slip
    for (const { rule, at } of this.#held.toReversed()) {
      if (rule !== 'not-in-baseline' && at.row === firstRow - 1) firstRow = at.row
    }
    return { ...slip, firstRow }
  }

  #tell(slips: readonly Slip[], baseline: Baseline | undefined): void {
    for (const { rule, fault, at, candidate } of this.#held) {
      const slip = slips.find(({ firstRow, lastRow }) => at.row >= firstRow && at.row <= lastRow)
      const told =
        slip === undefined || baseline === undefined ? fault : withCause(fault, at, candidate, slip, baseline)
      this.#findings.add(rule, told, this.#place, at, candidate.procedure)
    }
    this.#held = []
  }
}

/** The single fault, with the key of its cause and the code that its name belongs to. */
function withCause(
  fault: Fault,
  { row }: HeldFault['at'],
  { foldedName, procedure }: Candidate,
  slip: Slip,
  baseline: Baseline,
): Fault {
  const caused = { ...fault, facts: { ...fault.facts, slippedFrom: slip.firstRow } }
  const suggestion = suggest(row, foldedName, procedure.levels, slip, baseline)
  return suggestion === undefined || suggestion.value === procedure.code ? caused : { ...caused, suggestion }
}

function suggest(
  row: number,
  foldedName: string,
  levels: Candidate['procedure']['levels'],
  { codeByRow }: Slip,
  baseline: Baseline,
): Suggestion | undefined {
  const decided = baseline.names().propose(foldedName, levels)?.decided
  const inOrder = codeByRow.get(row)
  if (inOrder !== undefined && inOrder !== decided?.procedure.code) {
    // The name alone is that of several procedures; only one of them stands where the slip has put it.
    return { field: 'code', value: inOrder, confidence: 0.95, evidence: ['name-agrees', 'slipped-rows'] }
  }
  if (decided === undefined) return undefined
  return {
    field: 'code',
    value: decided.procedure.code,
    confidence: decided.confidence,
    evidence: [...decided.evidence, 'slipped-rows'],
  }
}

/** Each record whose name is, letter for letter after folding, that of a code of this list. */
function pairsOf(records: Iterable<LocatedRecord>, { codesByName }: Baseline): readonly Pair[] {
  const named: { row: number; own: string | undefined; codes: readonly string[] }[] = []
  const rowOf = new Map<string, number>()
  for (const { candidate, row } of records) {
    const { code } = candidate.procedure
    if (code !== undefined && !rowOf.has(code)) rowOf.set(code, row)
    const codes = codesByName.get(candidate.foldedName)
    if (codes !== undefined) named.push({ row, own: code, codes })
  }
  return named.flatMap(({ row, own, codes }) => {
    if (own !== undefined && codes.includes(own)) return [{ row, codeRow: row, code: own }]
    const standing = codes.filter((code) => rowOf.has(code))
    const [code = ''] = standing
    return standing.length === 1 ? [{ row, codeRow: rowOf.get(code) ?? row, code }] : []
  })
}
