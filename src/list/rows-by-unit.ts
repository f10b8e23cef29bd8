import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import type { Circumstances } from '../stages/normalise/rows/circumstances.ts'
import { tidy } from '../stages/normalise/tidy.ts'
import { unitKey } from '../stages/normalise/unit-name.ts'
import type { List, RowOutline } from './list.ts'
import { mappingAt, readRows } from './records.ts'

/** The unit that a row names: its key, and the name as it stands there. Both empty: none. */
interface NamedUnit {
  readonly key: string
  readonly name: string
}

/** Takes a record of a list, and what holds for it where it stands. */
export type TakeUnitRow = (row: Row, unit: NamedUnit, circumstances: Circumstances | undefined) => void

const NO_UNIT: NamedUnit = { key: '', name: '' }
const TEXTS_REMEMBERED = 20_000

/**
 * Goes through a list with a column of units, record by record. Titles of sections, totals and headings that come once
 * more are no rows of a unit: they are told apart here, where the list still is whole, and given back. A row that could
 * not be read names no unit. Memory: `TEXTS_REMEMBERED` different texts, and the rows that are no records.
 */
export async function readRowsByUnit(
  list: List,
  take: TakeUnitRow,
): Promise<{ readonly outline: RowOutline; readonly between: ReadonlySet<Row> }> {
  const between = new Set<Row>()
  const remembered = new Map<string, NamedUnit>()
  let columns: Columns | undefined
  function columnsOf(mapping: Mapping): Columns {
    if (columns?.mapping !== mapping) columns = columnsIn(mapping)
    return columns
  }
  function unitOf({ cells, columns: { unit } }: CutRow): NamedUnit {
    const text = cells[unit] ?? ''
    const named = remembered.get(text) ?? namedBy(text)
    if (remembered.size >= TEXTS_REMEMBERED) remembered.clear()
    remembered.set(text, named)
    return named
  }
  const outline = await readRows<CutRow>(list, {
    read: (row, circumstances) => ({
      cells: row.cut?.() ?? row.cells,
      columns: columnsOf(mappingAt(list, row, circumstances)),
    }),
    hasCode,
    record: (cut, row, circumstances) => take(row, unitOf(cut), circumstances),
    lost: (row) => take(row, NO_UNIT, undefined),
    between,
  })
  return { outline, between }
}

function namedBy(text: string): NamedUnit {
  const { text: name } = tidy(text)
  const key = unitKey(name)
  return key === '' ? NO_UNIT : { key, name }
}

interface Columns {
  readonly mapping: Mapping
  /** -1: none. */
  readonly unit: number
  readonly codes: Mapping['columns']
}

/** A row cut into cells, and what its columns are. */
interface CutRow {
  readonly cells: readonly string[]
  readonly columns: Columns
}

function columnsIn(mapping: Mapping): Columns {
  return {
    mapping,
    unit: mapping.columns.find(({ field }) => field.id === 'unit')?.index ?? -1,
    codes: mapping.columns.filter(({ field }) => field.properties.includes('code')),
  }
}

function hasCode({ cells, columns: { codes } }: CutRow): boolean {
  return codes.some(({ index, field }) => {
    const { text } = tidy(cells[index] ?? '')
    return text !== '' && field.read(text).set?.code !== undefined
  })
}
