import type { List } from '../../list/list.ts'
import { mappingAt } from '../../list/records.ts'
import type { Candidate } from '../../model/candidate.ts'
import { codeNumber, recordCode } from '../../model/code.ts'
import type { RuledFault } from '../../model/finding.ts'
import type { BaselineProcedure, Proposal } from '../../model/match.ts'
import type { Row } from '../../model/row.ts'
import type { Baseline } from '../../stages/compare/baseline.ts'
import { compare } from '../../stages/compare/compare.ts'
import type { Mapping } from '../../stages/normalise/mapping.ts'
import { createNormaliser, type Normalise } from '../../stages/normalise/normalise.ts'
import { type Circumstances, withGiven } from '../../stages/normalise/rows/circumstances.ts'
import type { Ruleset } from '../../stages/validate/validate.ts'
import { type Slot, Slots } from './key-slots.ts'
import type { Entry } from './procedures.ts'
import { Recent } from './row-cache.ts'

/** Everything that can be said of a row without knowing where it stands. Equal rows share one. */
export interface Understood extends Candidate, Entry {
  readonly faults: readonly RuledFault[]
  /** Seats of its national code, of what must not repeat (the case, where there is one), and of its name. */
  readonly codeSlot: Slot | undefined
  readonly repeatSlot: Slot | undefined
  readonly nameSlot: Slot | undefined
}

/** Understands the rows of one list, each where it stands. */
export type Understand = (row: Row, circumstances: Circumstances | undefined) => Understood

/** How the rows under some headings are read, and what was read of them before. */
interface Reader {
  readonly mapping: Mapping
  readonly normalise: Normalise
  readonly from: number
  readonly recent: Recent<Understood>
}

/** What a thread has understood so far, and is about to. */
export interface Understanding {
  /** Starts a catalogue, and gives its number. The moment when old memories may go, because nobody holds them. */
  begin(): number
  of(list: List): Understand
}

// A province's communes repeat some thousand rows. Measured: larger does not find more, smaller forgets too soon.
const ROWS_REMEMBERED = 4_000
const SEATS_KEPT = 40_000
// Equal names and equal words are; names that are only similar never.
const COUNTED_FROM = 0.9
// Offices of one system share their columns. Where each list has its own, remembering rows of all would only cost memory.
const LAYOUTS_REMEMBERED = 8

export interface UnderstandingOptions {
  /** A sure name counts as a code where there is none. Absent: false. */
  readonly matchNames?: boolean
  /** Rows are worth remembering, because several lists repeat each other. Absent: true. */
  readonly rowsRepeat?: boolean
}

/**
 * Makes a reader of rows for each list of an audit. A row that came before, in this list or in one with the same
 * columns, is not read again: the text of the row is the key, so it need not even be cut into cells.
 */
export function createUnderstanding(
  ruleset: Ruleset,
  baseline: Baseline | undefined,
  { matchNames = false, rowsRepeat = true }: UnderstandingOptions = {},
): Understanding {
  const normaliserFor = createNormaliser()
  const remembered = new Map<string, Recent<Understood>>()
  const codes = new Slots()
  const names = new Slots()
  const known = createKnownSlots(codes, names)
  let lists = 0

  function understandAfresh(
    row: Row,
    { mapping, normalise }: Reader,
    isEven: boolean,
    circumstances: Circumstances | undefined,
  ): Understood {
    const candidate = withGiven(normalise(row.cells, row.dates), circumstances)
    const match = baseline === undefined ? undefined : compare(candidate, baseline)
    const faults = ruleset.check(candidate, match)
    const ragged = isEven ? raggedness(row, mapping, ruleset) : undefined
    const { procedure, foldedName } = candidate
    const { code } = procedure
    const own = recordCode(procedure)
    const matched = match?.kind === 'matched' ? match : undefined
    const named = matchNames && match?.kind === 'uncoded' ? surelyNamed(match.proposal) : undefined
    const held = matched?.baseline ?? named
    const codeSlot =
      matched !== undefined ? known.code(matched.baseline) : code === undefined ? undefined : codes.of(code)
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
      columns: candidate.columns,
      faults: ragged === undefined ? faults : [ragged, ...faults],
      codeSlot,
      repeatSlot: own === undefined || own === code ? codeSlot : codes.of(own),
      nameSlot: hasKnownName
        ? known.name(matched.baseline)
        : foldedName === ''
          ? undefined
          : names.of(foldedName),
      baseline: held,
      nameDiffers:
        matched !== undefined && !matched.sameName && foldedName !== '' && matched.baseline.foldedName !== '',
      position: held?.position ?? -1,
      codeNumber: codeNumber(code ?? named?.code),
      records: 1,
      sameName: matched?.sameName ?? false,
      byName: named !== undefined,
      pattern: undefined,
    }
  }

  function memoryFor({ dialect }: List, mapping: Mapping): { from: number; recent: Recent<Understood> } {
    const from = mapping.columns[0]?.index ?? 0
    const key = JSON.stringify([
      dialect,
      from,
      mapping.width,
      mapping.columns.map(({ index, field }) => [index, field.id]),
    ])
    let recent = remembered.get(key)
    if (recent === undefined) {
      recent = new Recent(ROWS_REMEMBERED)
      remembered.set(key, recent)
    }
    return { from, recent }
  }

  function understandList(list: List): Understand {
    let reader: Reader | undefined
    return (row, circumstances) => {
      const mapping = mappingAt(list, row, circumstances)
      if (reader?.mapping !== mapping) {
        reader = { mapping, normalise: normaliserFor(mapping), ...memoryFor(list, mapping) }
      }
      const { from, recent } = reader
      const text = rowsRepeat && recent.isWorthwhile() ? row.identity?.(from) : undefined
      if (text === undefined) return understandAfresh(row, reader, list.isEven, circumstances)
      // The same row in another section says something else. The mark between them stands in no text line.
      const identity = circumstances === undefined ? text : `${text}\n${circumstances.key}`
      const known = recent.get(identity)
      if (known !== undefined) return known
      const understood = understandAfresh(row, reader, list.isEven, circumstances)
      recent.set(identity, understood)
      return understood
    }
  }

  return {
    begin() {
      if (names.size + codes.size > SEATS_KEPT) {
        // Seats and remembered rows go together: a row that kept an old seat would miss its repeats.
        names.clear()
        codes.clear()
        known.clear()
        for (const recent of remembered.values()) recent.clear()
      }
      if (remembered.size > LAYOUTS_REMEMBERED) remembered.clear()
      lists += 1
      return lists
    },
    of: understandList,
  }
}

/** The procedure that a name stands for, when it is sure enough to be counted. */
function surelyNamed(proposal: Proposal | undefined): BaselineProcedure | undefined {
  const decided = proposal?.decided
  return decided !== undefined && decided.confidence >= COUNTED_FROM ? decided.procedure : undefined
}

/** A row with more cells than headings has lost its columns somewhere; one with fewer may have. Blank cells at the end harm nobody. */
function raggedness({ cells }: Row, { width }: Mapping, { severities }: Ruleset): RuledFault | undefined {
  if (cells.length === width || !severities.has('ragged-row')) return undefined
  const spilled = cells.slice(width).filter((cell) => cell.trim() !== '')
  if (cells.length > width && spilled.length === 0) return undefined
  return {
    rule: 'ragged-row',
    fault: { facts: { cells: cells.length, headings: width, spilled: spilled.join(' | ').slice(0, 120) } },
  }
}

/** The seats of baseline procedures, by their place: most records are one of them, and need not be looked up by text. */
function createKnownSlots(codes: Slots, names: Slots) {
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
