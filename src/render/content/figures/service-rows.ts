import type { CatalogueReport, Group, ServiceTable } from '../../../model/report.ts'
import { addTables } from '../../../model/service-table.ts'

/** A line of the table the national portal prints. */
export interface ServiceRow {
  /** Name of a field; empty for procedures that do not say. */
  readonly field: string
  readonly table: ServiceTable
}

export interface ServiceRows {
  readonly whole: ServiceTable
  /** The largest fields. */
  readonly fields: readonly ServiceRow[]
  /** All other fields together. */
  readonly others?: { readonly fields: number; readonly table: ServiceTable }
}

/**
 * The portal's table of a catalogue: the whole, its largest fields, and the rest as one line.
 * Undefined when the list says nothing about service levels: a row of zeros would read as "nothing is offered".
 */
export function serviceRows(
  { table, groups }: Pick<CatalogueReport, 'table' | 'groups'>,
  { most }: { readonly most: number },
): ServiceRows | undefined {
  if (table.unknown === table.all) return undefined
  const fields = (groups['field'] ?? []).filter((group) => group.table.all > 0).sort(largestFirst)
  // One line more is shorter than a line that says "1 other field".
  const shown = fields.length <= most + 1 ? fields : fields.slice(0, most)
  const rest = fields.slice(shown.length)
  const rows = { whole: table, fields: shown.map((group) => ({ field: group.key, table: group.table })) }
  const others = rest.map((group) => group.table)
  return others.length === 0 ? rows : { ...rows, others: { fields: others.length, table: addTables(others) } }
}

function largestFirst(a: Group, b: Group): number {
  return b.table.all - a.table.all || (a.key < b.key ? -1 : 1)
}
