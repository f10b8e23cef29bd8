import { atRow, type Location } from '../model/location.ts'
import type { UnreadSheet } from '../model/request.ts'
import type { Row } from '../model/row.ts'
import type { Mapping } from '../stages/normalise/mapping.ts'
import type { ReadByValues } from '../stages/normalise/read-by-values.ts'
import type { ListFault } from './list.ts'
import type { MergedCells } from './merged-rows.ts'
import type { ReadableSheet } from './sheet-head.ts'

export function headingsPlace(place: Location, { row, line, at }: ReadableSheet['header']): Location {
  if (row === undefined) return place
  return atRow(place, { row, ...(line === undefined ? {} : { line }), ...(at === undefined ? {} : { at }) })
}

/** What it took to make one list of the tables of a document. */
export function joinedTables({ sheet, rows }: ReadableSheet, place: Location): ListFault[] {
  const { joined } = sheet
  const [first] = rows
  if (joined === undefined || first === undefined) return []
  const { tables, ...others } = joined
  if (tables < 2 && Object.values(others).every((count) => count === 0)) return []
  return [{ rule: 'joined-tables', facts: { tables, ...others }, location: atRow(place, first) }]
}

/** What stands in a column has decided what it is. */
export function readByValues(columns: readonly ReadByValues[], location: Location): ListFault[] {
  return columns.map(({ column, read, of, announced = '', insteadOf = '', tick }) => {
    const headings = [column, ...(column.alternatives ?? [])].map(({ heading }) => heading)
    const facts = {
      heading: headings.join(' + '),
      field: column.field.id,
      read,
      of,
      announced,
      insteadOf,
      ...(tick !== undefined && { tick }),
    }
    return { rule: 'column-by-values', facts, location }
  })
}

/** A hidden column that no field has was not read, so there is nothing to say of it. */
export function hiddenColumns({ sheet, header }: ReadableSheet, location: Location): ListFault[] {
  const hidden = header.mapping.columns.filter(({ index }) => sheet.isHiddenColumn?.(index))
  if (hidden.length === 0) return []
  const headings = hidden.map(({ heading }) => heading).join(' | ')
  return [{ rule: 'hidden-columns', facts: { columns: hidden.length, headings }, location }]
}

export function duplicateHeadings(mapping: Mapping, location: Location): ListFault[] {
  return mapping.duplicates.map((heading) => ({ rule: 'duplicate-heading', facts: { heading }, location }))
}

export function mergedCells({ values, joined, first }: MergedCells, place: Location): ListFault[] {
  if (first === undefined) return []
  const facts = { values, joined, first: first.row }
  return [{ rule: 'merged-cells', facts, location: atRow(place, first) }]
}

/** Whoever pastes rows under a heading of another list leaves the heading in its own encoding. */
export function headingInOtherEncoding(
  headings: readonly Row[],
  location: Location,
  source: string,
): ListFault[] {
  const problems = headings.flatMap((row) => row.problems ?? [])
  const found = problems.find(({ reason }) => reason === 'other-encoding')
  if (found === undefined) return []
  const { detail = '', confidence = 1 } = found
  return [{ rule: 'mixed-encoding', facts: { read: detail, source, confidence }, location }]
}

export function unreadContent(unread: readonly UnreadSheet[], { source }: Location): ListFault[] {
  return unread.map(({ what, name }) => ({
    rule: 'unread-content',
    facts: { what, name },
    location: { source, sheet: name },
  }))
}
