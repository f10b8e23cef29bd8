import type { List } from '../../list/list.ts'
import { mappingAt } from '../../list/records.ts'
import type { Candidate } from '../../model/candidate.ts'
import { codeNumber, recordCode } from '../../model/code.ts'
import type { RuledFault } from '../../model/finding.ts'
import { statusOn } from '../../model/in-force.ts'
import type { BaselineProcedure, Proposal } from '../../model/match.ts'
import type { Row } from '../../model/row.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { compare } from '../../stages/compare/compare.ts'
import type { Mapping } from '../../stages/normalise/mapping.ts'
import { createNormaliser, type Normalise } from '../../stages/normalise/normalise.ts'
import { type Circumstances, withGiven } from '../../stages/normalise/rows/circumstances.ts'
import type { Ruleset } from '../../stages/validate/validate.ts'
import { KeySlots, type Slot } from './key-slots.ts'
import type { ListedProcedure } from './procedures.ts'
import { RowCache } from './row-cache.ts'

/** Everything that can be said of a row without knowing where it stands. Equal rows share one. */
export interface InterpretedRow extends Candidate, ListedProcedure {
  readonly faults: readonly RuledFault[]
  /** Slots of its national code, of what must not repeat (the case, where there is one), and of its name. */
  readonly codeSlot: Slot | undefined
  readonly repeatSlot: Slot | undefined
  readonly nameSlot: Slot | undefined
}

/** Understands the rows of one list, each where it stands. */
export type InterpretRow = (row: Row, circumstances: Circumstances | undefined) => InterpretedRow

/** How the rows under some headings are read, and what was read of them before. */
interface Reader {
  readonly mapping: Mapping
  readonly normalise: Normalise
  readonly from: number
  readonly cache: RowCache<InterpretedRow>
}

/** What a thread has interpreted so far, and is about to. */
export interface RowInterpreter {
  /** Starts a catalogue, and gives its number. The moment when old memories may go, because nobody holds them. */
  begin(): number
  of(list: List): InterpretRow
}

const SLOTS_KEPT = 40_000
// Equal names and equal words are; names that are only similar never.
const COUNTED_FROM = 0.9
// Offices of one system share their columns. Where each list has its own, remembering rows of all would only cost memory.
const LAYOUTS_REMEMBERED = 8

const NONE: readonly number[] = []

export interface RowInterpreterOptions {
  /** A sure name counts as a code where there is none. Absent: false. */
  readonly matchNames?: boolean
  /** The day (ISO) of the run: what is not in force on it does not count. Absent: each status holds as written. */
  readonly asOf?: string
  /** Rows are worth remembering, because several lists repeat each other. Absent: true. */
  readonly rowsRepeat?: boolean
}

/**
 * Makes a reader of rows for each list of an audit. A row that came before, in this list or in one with the same
 * columns, is not read again: the number of its bytes is the key, so it need not even be cut into cells.
 */
export function createRowInterpreter(
  ruleset: Ruleset,
  baseline: Baseline | undefined,
  { matchNames = false, rowsRepeat = true, asOf }: RowInterpreterOptions = {},
): RowInterpreter {
  const normaliserFor = createNormaliser()
  const caches = new Map<string, RowCache<InterpretedRow>>()
  const codes = new KeySlots()
  const names = new KeySlots()
  const baselineSlots = createBaselineSlots(codes, names)
  let lists = 0

  function interpretAnew(
    row: Row,
    { mapping, normalise }: Reader,
    isEven: boolean,
    circumstances: Circumstances | undefined,
  ): InterpretedRow {
    // Cut for this look: what a row keeps lives as long as all rows that were read with it.
    const cells = row.cut?.() ?? row.cells
    const candidate = onDay(withGiven(normalise(cells, row.dates), circumstances), asOf)
    const match = baseline === undefined ? undefined : compare(candidate, baseline)
    const faults = ruleset.check(candidate, match)
    const ragged = isEven ? raggedness(cells, mapping, ruleset) : undefined
    const { procedure, foldedName } = candidate
    const { code } = procedure
    const own = recordCode(procedure)
    const matched = match?.kind === 'matched' ? match : undefined
    const named = matchNames && match?.kind === 'uncoded' ? surelyNamed(match.proposal) : undefined
    const held = matched?.baseline ?? named
    const codeSlot =
      matched !== undefined
        ? baselineSlots.code(matched.baseline)
        : code === undefined
          ? undefined
          : codes.of(code)
    const hasKnownName = matched?.sameName === true && foldedName !== ''
    // One flat object: a row that comes again is mostly waiting for memory, and each object more is another wait.
    return {
      procedure,
      foldedName,
      codeForm: candidate.codeForm,
      unread: candidate.unread,
      untidy: candidate.untidy,
      strange: candidate.strange,
      serviceLevels: candidate.serviceLevels,
      suffixPlace: candidate.suffixPlace,
      columns: candidate.columns,
      faults: ragged === undefined ? faults : [ragged, ...faults],
      codeSlot,
      repeatSlot: own === undefined || own === code ? codeSlot : codes.of(own),
      nameSlot: hasKnownName
        ? baselineSlots.name(matched.baseline)
        : foldedName === ''
          ? undefined
          : names.of(foldedName),
      baseline: held,
      nameDiffers:
        matched !== undefined && !matched.sameName && foldedName !== '' && matched.baseline.foldedName !== '',
      position: held?.position ?? -1,
      namesakes: match?.kind === 'extra' && match.named !== undefined ? [match.named.position] : NONE,
      codeNumber: codeNumber(code ?? named?.code),
      records: 1,
      sameName: matched?.sameName ?? false,
      byName: named !== undefined,
      pattern: undefined,
    }
  }

  function memoryFor({ dialect }: List, mapping: Mapping): { from: number; cache: RowCache<InterpretedRow> } {
    const places = mapping.columns.flatMap(({ index, alternatives = [] }) => [
      index,
      ...alternatives.map((other) => other.index),
    ])
    const from = places.length === 0 ? 0 : Math.min(...places)
    const key = JSON.stringify([
      dialect,
      from,
      mapping.width,
      mapping.columns.map(({ index, field, alternatives = [] }) => [
        index,
        field.id,
        ...alternatives.map((other) => other.index),
      ]),
    ])
    let cache = caches.get(key)
    if (cache === undefined) {
      cache = new RowCache()
      caches.set(key, cache)
    }
    return { from, cache }
  }

  function interpretList(list: List): InterpretRow {
    let reader: Reader | undefined
    return (row, circumstances) => {
      const mapping = mappingAt(list, row, circumstances)
      if (reader?.mapping !== mapping) {
        reader = { mapping, normalise: normaliserFor(mapping), ...memoryFor(list, mapping) }
      }
      const { from, cache } = reader
      const number = rowsRepeat && cache.isWorthwhile() ? row.number?.(from) : undefined
      if (number === undefined) return interpretAnew(row, reader, list.isEven, circumstances)
      const given = circumstances?.key ?? ''
      const cached = cache.get(number, given)
      if (cached !== undefined) return cached
      const interpreted = interpretAnew(row, reader, list.isEven, circumstances)
      cache.set(number, given, interpreted)
      return interpreted
    }
  }

  return {
    begin() {
      if (names.size + codes.size > SLOTS_KEPT) {
        // Slots and cached rows go together: a row that kept an old slot would miss its repeats.
        names.clear()
        codes.clear()
        baselineSlots.clear()
        for (const cache of caches.values()) cache.clear()
      }
      if (caches.size > LAYOUTS_REMEMBERED) caches.clear()
      lists += 1
      return lists
    },
    of: interpretList,
  }
}

/** The record with the status that it has on a day. */
function onDay(candidate: Candidate, day: string | undefined): Candidate {
  const { procedure } = candidate
  if (day === undefined) return candidate
  if (procedure.effectiveFrom === undefined && procedure.effectiveUntil === undefined) return candidate
  const status = statusOn(day, procedure)
  return status === undefined || status === procedure.status
    ? candidate
    : { ...candidate, procedure: { ...procedure, status } }
}

/** The procedure that a name stands for, when it is sure enough to be counted. */
function surelyNamed(proposal: Proposal | undefined): BaselineProcedure | undefined {
  const decided = proposal?.decided
  return decided !== undefined && decided.confidence >= COUNTED_FROM ? decided.procedure : undefined
}

/** A row with more cells than headings has lost its columns somewhere; one with fewer may have. Blank cells at the end harm nobody. */
function raggedness(
  cells: readonly string[],
  { width }: Mapping,
  { severities }: Ruleset,
): RuledFault | undefined {
  if (cells.length === width || !severities.has('ragged-row')) return undefined
  const spilled = cells.slice(width).filter((cell) => cell.trim() !== '')
  if (cells.length > width && spilled.length === 0) return undefined
  return {
    rule: 'ragged-row',
    fault: { facts: { cells: cells.length, headings: width, spilled: spilled.join(' | ').slice(0, 120) } },
  }
}

/** The slots of baseline procedures, by their place: most records are one of them, and need not be looked up by text. */
function createBaselineSlots(codes: KeySlots, names: KeySlots) {
  let byCode: Slot[] = []
  let byName: Slot[] = []
  return {
    code({ position, code }: BaselineProcedure): Slot {
      byCode[position] ??= codes.of(code)
      return byCode[position]
    },
    name({ position, foldedName }: BaselineProcedure): Slot {
      byName[position] ??= names.of(foldedName)
      return byName[position]
    },
    clear(): void {
      byCode = []
      byName = []
    },
  }
}
