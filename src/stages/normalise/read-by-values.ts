import { codeInName, nameWithoutCode } from './codes/code-in-name.ts'
import type { MappedColumn, Mapping, ReadFrom } from './mapping.ts'
import type { Counted } from './telling.ts'

/** A column that is read by its values, against its heading or without one. */
export interface ReadByValues extends Counted {
  readonly column: MappedColumn
  /** Field that its heading announces, and its values are not of. */
  readonly announced?: string
  /** Heading of the column that announces the field, and does not hold it. */
  readonly insteadOf?: string
  /** The sign that is taken for a tick in it. */
  readonly tick?: string
}

/** The columns of a list and some of its rows. */
export interface Sampled {
  readonly mapping: Mapping
  readonly headings: readonly string[]
  /** Texts of the rows that are looked at, blank ones too. */
  readonly valuesOf: (index: number) => readonly string[]
  /** Fields whose column the user has named: nobody knows better. */
  readonly chosen: ReadonlySet<string>
}

/** A mapping with its columns as their values have it. @param placeOf where a column stands under these headings, or -1 */
export function withValues(
  mapping: Mapping,
  found: readonly ReadByValues[],
  placeOf: (column: ReadFrom) => number,
): Mapping {
  if (found.length === 0) return mapping
  const placed = found.flatMap(({ column }) => placedColumn(column, placeOf))
  if (placed.length === 0) return mapping
  const isNew = (id: string) => placed.some(({ field }) => field.id === id)
  const taken = new Set(placed.flatMap(({ index, field }) => (field.id === 'name' ? [] : [index])))
  const kept = mapping.columns.filter(({ index, field }) => !isNew(field.id) && !taken.has(index))
  const holdsCodes = placed.some((column) =>
    [column, ...(column.alternatives ?? [])].some(({ field }) => field === codeInName),
  )
  const names = holdsCodes
    ? mapping.columns.flatMap(({ field, ...column }) =>
        field.id === 'name' ? [{ ...column, field: nameWithoutCode }] : [],
      )
    : []
  const others = names.length === 0 ? kept : kept.filter(({ field }) => field.id !== 'name')
  const columns = [...others, ...names, ...placed].sort((a, b) => a.index - b.index)
  const claimed = new Set(columns.map(({ index }) => index))
  const wasIgnored = mapping.ignoredAt.map((index, at) => ({ index, heading: mapping.ignored[at] ?? '' }))
  const lost = mapping.columns.filter(({ index }) => !claimed.has(index))
  const ignored = [...wasIgnored.filter(({ index }) => !claimed.has(index)), ...lost].sort(
    (a, b) => a.index - b.index,
  )
  return {
    ...mapping,
    columns,
    properties: new Set(columns.flatMap(({ field }) => field.properties)),
    ignored: ignored.map(({ heading }) => heading),
    ignoredAt: ignored.map(({ index }) => index),
  }
}

function placedColumn(column: MappedColumn, placeOf: (column: ReadFrom) => number): readonly MappedColumn[] {
  const places = [column, ...(column.alternatives ?? [])].flatMap(({ heading, field, index: at }) => {
    const index = placeOf({ heading, field, index: at })
    return index === -1 ? [] : [{ index, heading, field }]
  })
  const [first, ...others] = places
  if (first === undefined) return []
  return [others.length === 0 ? first : { ...first, alternatives: others }]
}

/** From here on a column is what its values say. */
export const BELIEVED = 0.8
/** Up to here a column does not hold what its heading announces. */
const REFUTED = 0.1
/** Fewer values are an accident, unless the heading speaks of a key. */
export const FEWEST = 3

export function isRefuted({ read, of }: Counted): boolean {
  return of > 0 && read / of <= REFUTED
}
