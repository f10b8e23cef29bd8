import type { Level } from '../../model/procedure.ts'
import type { Row } from '../../model/row.ts'
import type { FormerUnit, ListedUnit } from '../../model/unit.ts'
import { isTypeWord, levelOfType, levelOfWord, unitName } from '../../stages/normalise/unit-name.ts'
import { type UnitColumn, type UnitColumns, unitColumns } from './unit-columns.ts'

/** What a list of units says. */
export interface UnitList {
  readonly units: readonly ListedUnit[]
  /** Rows that name no unit, though something stands in them. */
  readonly nameless: readonly Row[]
}

/** A heading row may stand below titles and notes. */
const HEADER_SEARCH_ROWS = 50

/**
 * Understands the rows of a list of units: a table with headings, objects, or provinces that hold their communes.
 * A row without a name that says what something was before belongs to the unit above it: such tables join cells.
 * Undefined when no column names units.
 */
export function readUnitList(rows: readonly Row[], shape: 'grid' | 'objects'): UnitList | undefined {
  const found = shape === 'grid' ? findHeadings(rows) : { columns: undefined, data: rows }
  if (found === undefined) return undefined
  const stored = new Map<readonly string[], UnitColumns>()
  const columnsOf = (row: Row): UnitColumns => {
    const names = row.columns ?? NONE
    const columns = found.columns ?? stored.get(names) ?? unitColumns(names)
    stored.set(names, columns)
    return columns
  }
  const units: Draft[] = []
  const nameless: Row[] = []
  for (const row of found.data) {
    if (row.lost) continue
    const columns = columnsOf(row)
    const cell = (column: UnitColumn) => textAt(row.cells, columns.get(column))
    const former = formerUnits(cell('formerName'), cell('formerCode'))
    const last = units.at(-1)
    if (cell('name') !== '') units.push(...drafts(cell, former, row))
    else if (former.length > 0 && cell('code') === '' && last !== undefined) last.former.push(...former)
    else nameless.push(row)
  }
  const isNamed = found.columns !== undefined || [...stored.values()].some((columns) => columns.has('name'))
  return isNamed ? { units: distinct(withProvinces(units)), nameless } : undefined
}

interface Draft extends ListedUnit {
  readonly former: FormerUnit[]
  readonly provinceCode: string
}

const NONE: readonly string[] = []

function findHeadings(
  rows: readonly Row[],
): { readonly columns: UnitColumns; readonly data: readonly Row[] } | undefined {
  let best: { readonly columns: UnitColumns; readonly at: number } | undefined
  for (const [at, row] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const columns = unitColumns(row.cells)
    if (columns.has('name') && columns.size > (best?.columns.size ?? 0)) best = { columns, at }
  }
  return best === undefined ? undefined : { columns: best.columns, data: rows.slice(best.at + 1) }
}

type CellOf = (column: UnitColumn) => string

/** A row is a unit, or a province with its communes. */
function drafts(cell: CellOf, former: FormerUnit[], { row, line }: Row): readonly Draft[] {
  const at = { row, ...(line === undefined ? {} : { line }) }
  const communes = communesIn(cell('communes'))
  const own = draft(cell, former, at, communes === undefined ? undefined : 'province')
  if (communes === undefined) return [own]
  const inside = communes.map((record) => {
    const columns = unitColumns(Object.keys(record))
    const values = Object.values(record)
    const value: CellOf = (column) => textAt(values, columns.get(column))
    const { provinceCode: _, ...commune } = draft(
      value,
      formerUnits(value('formerName'), value('formerCode')),
      at,
      'commune',
    )
    return { ...commune, province: own.name, provinceCode: '' }
  })
  return [own, ...inside.filter(({ name }) => name !== '')]
}

function draft(
  cell: CellOf,
  former: FormerUnit[],
  at: Pick<ListedUnit, 'row' | 'line'>,
  known: Level | undefined,
): Draft {
  const [written, kind, code, province] = [cell('name'), cell('level'), cell('code'), cell('province')]
  const { type } = unitName(written)
  // *Ba Đình* beside *Phường* is Phường Ba Đình.
  const name = type === undefined && isTypeWord(kind) && written !== '' ? `${kind} ${written}` : written
  const level = known ?? levelOfType(type) ?? levelOfWord(kind)
  return {
    name,
    ...(level === undefined ? {} : { level }),
    ...(code === '' ? {} : { code }),
    ...(province === '' || level === 'province' ? {} : { province }),
    former,
    provinceCode: level === 'province' ? '' : cell('provinceCode'),
    ...at,
  }
}

/** Communes say the code of their province where they do not name it; a name is written as the province itself is. */
function withProvinces(drafts: readonly Draft[]): readonly ListedUnit[] {
  const provinces = drafts.filter(({ level }) => level === 'province')
  const byCode = new Map(provinces.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name]])))
  const byName = new Map(provinces.map(({ name }) => [unitName(name).loose, name]))
  return drafts.map(({ provinceCode, province, ...unit }) => {
    const known =
      province === undefined
        ? (byCode.get(provinceCode) ?? provinceCode)
        : (byName.get(unitName(province).loose) ?? province)
    return known === '' ? unit : { ...unit, province: known }
  })
}

/** A unit that stands twice is one, with all that it was made of. */
function distinct(units: readonly ListedUnit[]): readonly ListedUnit[] {
  const byIdentity = new Map<string, ListedUnit>()
  for (const unit of units) {
    const { exact, type } = unitName(unit.name)
    const key = JSON.stringify([type, exact, unit.level, unit.province, unit.code])
    const stored = byIdentity.get(key)
    byIdentity.set(
      key,
      stored === undefined ? unit : { ...stored, former: [...stored.former, ...unit.former] },
    )
  }
  return [...byIdentity.values()]
}

/** Names and codes stand side by side, each several in a cell: `Phường A; Phường B` and `00001; 00004`. */
function formerUnits(names: string, codes: string): FormerUnit[] {
  const [some, others] = [severalIn(names), severalIn(codes)]
  const arePaired = some.length === others.length
  const named = some.map((name, at) => ({
    name,
    ...(arePaired && others[at] !== undefined ? { code: others[at] } : {}),
  }))
  return arePaired ? named : [...named, ...others.map((code) => ({ code }))]
}

function severalIn(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The communes that stand inside a province. The reader gives nested lists as they are written. */
function communesIn(cell: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (!cell.startsWith('[')) return undefined
  try {
    const listed: unknown = JSON.parse(cell)
    return Array.isArray(listed) ? listed.filter((one) => typeof one === 'object' && one !== null) : undefined
  } catch {
    return undefined // cut at a limit, which is said of the row
  }
}

function textAt(cells: readonly unknown[], index: number | undefined): string {
  const cell = index === undefined ? undefined : cells[index]
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).normalize('NFC').trim() : ''
}
