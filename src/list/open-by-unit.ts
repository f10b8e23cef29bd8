import type { Limits } from '../model/limits.ts'
import type { RowsOfUnit, SourceRequest } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import { UserError } from '../model/user-error.ts'
import type { Circumstances } from '../stages/normalise/rows/circumstances.ts'
import type { List, OpenList, RowOutline } from './list.ts'
import { readRowsByUnit } from './rows-by-unit.ts'

/** Rows of a unit that follow each other under the same circumstances. */
interface RowRun {
  readonly circumstances: Circumstances | undefined
  readonly rows: Row[]
}

/** A list read to its end, its records by the unit they name. */
interface HeldList {
  readonly request: SourceRequest
  readonly list: List
  readonly outline: RowOutline
  /** Those that nobody has asked for yet: what was read is let go. */
  readonly runs: Map<string, readonly RowRun[]>
  /** Rows between the records in which something could not be read, or which are hidden: told as such, once. */
  readonly remarkable: readonly Row[]
  readonly asked: Set<string>
}

/**
 * Opens lists, and of one with a column of units only the rows of the unit asked for. Such a list is read once and held
 * while its units are asked for one after the other: each is then a list like any other, so that whatever is decided
 * within a list (what repeats, what has slipped) never mixes two units, in whatever order their rows stand.
 * Sorting the rows out to many open lists in one pass would save one reading, but a slot knows only the list that used it
 * last (`key-slots.ts`), so repeats would not be seen any more.
 * Memory: the rows of one list, up to four times the limit for a text that is held whole.
 */
export function openByUnit(open: OpenList, limits: Limits): OpenList {
  let held: HeldList | undefined
  return async (request) => {
    const { rowsOf } = request
    if (rowsOf === undefined) {
      held = undefined
      return open(request)
    }
    if (held !== undefined && (held.asked.has(rowsOf.unit) || !isSameList(held.request, request)))
      held = undefined
    held ??= await holdList(request, await open(request), limits)
    return listOf(held, rowsOf)
  }
}

function isSameList(a: SourceRequest, b: SourceRequest): boolean {
  const keys = [
    'path',
    'file',
    'bytes',
    'sheet',
    'records',
    'format',
    'encoding',
    'delimiter',
    'headerRow',
  ] as const
  const lists = ['columns', 'leaveOut'] as const
  return (
    keys.every((key) => a[key] === b[key]) &&
    lists.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))
  )
}

async function holdList(request: SourceRequest, list: List, limits: Limits): Promise<HeldList> {
  const runs = new Map<string, RowRun[]>()
  const max = HELD_AT_MOST * limits.inflatedBytes
  let bytes = 0
  const { outline, between } = await readRowsByUnit(list, (row, { key }, circumstances) => {
    bytes += bytesOf(row)
    if (bytes > max) throw new UserError('too-large-to-split', { source: request.path, value: bytes, max })
    const own = runs.get(key)
    const last = own?.at(-1)
    if (own === undefined) runs.set(key, [{ circumstances, rows: [row] }])
    else if (last?.circumstances === circumstances) last?.rows.push(row)
    else own.push({ circumstances, rows: [row] })
  })
  const remarkable = [...between].filter(({ problems, hidden }) => problems !== undefined || hidden)
  return { request, list, outline, runs, remarkable, asked: new Set() }
}

// Beside the text itself a row that is held costs what is kept about it. Measured: a CSV file of 240 MB with
// 1.3 million rows brings the whole process to 1.2 GB.
const HELD_AT_MOST = 4
const BYTES_OF_A_ROW = 110
const BYTES_OF_A_CELL = 40

/** About what a row takes while it is held. Characters count twice: as bytes and as text, or as wide ones. */
function bytesOf(row: Row): number {
  const cells = row.cut?.() ?? row.cells
  let bytes = BYTES_OF_A_ROW + (row.cut === undefined ? BYTES_OF_A_CELL * cells.length : 0)
  for (const { length } of cells) bytes += 2 * length
  return bytes
}

function listOf(held: HeldList, rowsOf: RowsOfUnit): List {
  const { unit } = rowsOf
  const isFirst = rowsOf.isFirst === true
  const { list, outline, runs, asked } = held
  const own = runs.get(unit) ?? []
  const rows = own.reduce((sum, run) => sum + run.rows.length, 0)
  const remarkable = isFirst ? held.remarkable.map(asNoRecord) : []
  const followed = new SettledOutline(outline, isFirst)
  runs.delete(unit)
  asked.add(unit)
  return {
    ...list,
    outline: followed,
    async *batches() {
      yield remarkable
      for (const run of own) {
        followed.circumstances = run.circumstances
        yield run.rows
      }
    },
    faults: () => (isFirst ? list.faults() : []),
    report: async () => {
      const { lost, ...whole } = await list.report()
      // They name no unit, so they are among the rows of none.
      return { ...whole, rows, ...(lost === undefined || unit !== '' ? {} : { lost }) }
    },
  }
}

/** What is wrong with the row is said, and that is all: it is no record of any unit. */
function asNoRecord({ row, line, cells, problems, hidden }: Row): Row {
  return {
    row,
    ...(line === undefined ? {} : { line }),
    cells,
    problems,
    lost: true,
    ...(hidden === undefined ? {} : { hidden }),
  }
}

/** The outline of the whole list, told to one of its units: all of its rows are records. */
class SettledOutline implements RowOutline {
  readonly isSettled = true
  circumstances: Circumstances | undefined
  readonly #whole: RowOutline
  readonly #isFirst: boolean

  constructor(whole: RowOutline, isFirst: boolean) {
    this.#whole = whole
    this.#isFirst = isFirst
  }

  count(): void {}

  follow(row: Row, _: boolean, enter: (row: Row) => void): void {
    enter(row)
  }

  finish(): void {}

  faults(): ReturnType<RowOutline['faults']> {
    return this.#isFirst ? this.#whole.faults() : []
  }

  properties(): ReturnType<RowOutline['properties']> {
    return this.#whole.properties()
  }

  report(): ReturnType<RowOutline['report']> {
    return this.#isFirst ? this.#whole.report() : {}
  }
}
