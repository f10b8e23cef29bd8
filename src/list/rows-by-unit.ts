import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import type { Circumstances } from '../stages/normalise/rows/circumstances.ts'
import { tidy } from '../stages/normalise/tidy.ts'
import { unitKey } from '../stages/normalise/unit-name.ts'
import type { List } from './list.ts'
import type { Outline } from './outline.ts'

/** The unit that a row names: its key, and the name as it stands there. Both empty: none. */
export interface NamedUnit {
  readonly key: string
  readonly name: string
}

/** Takes a record of a list, and what holds for it where it stands. */
export type TakeRecord = (row: Row, unit: NamedUnit, circumstances: Circumstances | undefined) => void

const NO_UNIT: NamedUnit = { key: '', name: '' }
const TEXTS_REMEMBERED = 20_000

/**
 * Goes through a list with a column of units, record by record. Titles of sections, totals and headings that come once
 * more are no rows of a unit: they are told apart here, where the list still is whole, and given back. A row that could
 * not be read names no unit. Memory: `TEXTS_REMEMBERED` different texts, and the rows that are no records.
 */
export async function takeByUnit(list: List, outline: Outline, take: TakeRecord): Promise<readonly Row[]> {
  const between = new Set<Row>()
  const remembered = new Map<string, NamedUnit>()
  let columns: Columns | undefined
  function columnsOf(row: Row): Columns {
    const mapping = outline.circumstances?.mapping ?? list.mappingOf(row)
    if (columns?.mapping !== mapping) columns = columnsIn(mapping)
    return columns
  }
  function unitOf(cells: readonly string[], { unit }: Columns): NamedUnit {
    const text = cells[unit] ?? ''
    const known = remembered.get(text) ?? namedBy(text)
    if (remembered.size >= TEXTS_REMEMBERED) remembered.clear()
    remembered.set(text, known)
    return known
  }
  function enter(row: Row): void {
    between.delete(row)
    take(row, unitOf(row.cut?.() ?? row.cells, columnsOf(row)), outline.circumstances)
  }
  for await (const batch of list.batches()) {
    for (const row of batch) {
      if (row.lost) {
        take(row, NO_UNIT, undefined)
        continue
      }
      const columns = columnsOf(row)
      const cells = row.cut?.() ?? row.cells
      const isCoded = hasCode(cells, columns)
      if (isCoded && outline.isSettled) {
        outline.count()
        take(row, unitOf(cells, columns), outline.circumstances)
      } else {
        between.add(row)
        outline.follow(row, isCoded, enter)
      }
    }
  }
  outline.finish(enter)
  return [...between]
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

function columnsIn(mapping: Mapping): Columns {
  return {
    mapping,
    unit: mapping.columns.find(({ field }) => field.id === 'unit')?.index ?? -1,
    codes: mapping.columns.filter(({ field }) => field.properties.includes('code')),
  }
}

/** Such a row is a record, whatever else it looks like. */
function hasCode(cells: readonly string[], { codes }: Columns): boolean {
  return codes.some(({ index, field }) => {
    const { text } = tidy(cells[index] ?? '')
    return text !== '' && field.read(text).set?.code !== undefined
  })
}
