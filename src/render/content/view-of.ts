import type { Language } from '../../messages/language.ts'
import type { PeerCount } from '../../model/peer-comparison.ts'
import type { CatalogueReport } from '../../model/report.ts'
import { unitLabel } from './figures/unit-label.ts'
import type { Cell, Column, Parts, Row, View } from './view.ts'

/** A column, and how an item fills it. */
export interface Filled<Item> extends Column {
  cell(item: Item): Cell | undefined
}

const filled =
  <Value>(kind: Column['kind'], made: (value: Value) => Cell) =>
  <Item>(id: string, title: string, of: (item: Item) => Value | undefined): Filled<Item> => ({
    id,
    title,
    kind,
    cell: (item) => {
      const value = of(item)
      return value === undefined ? undefined : made(value)
    },
  })

export const text = (value: string): Cell => ({ kind: 'text', text: value })
export const texts = filled('text', text)
export const words = filled('text', (value: string): Cell => ({ kind: 'words', text: value }))
export const codes = filled(
  'code',
  ({ code, url }: { readonly code: string; readonly url?: string | undefined }): Cell =>
    url === undefined ? { kind: 'code', text: code } : { kind: 'code', text: code, url },
)
export const fields = filled('text', (value: string): Cell => ({ kind: 'field', text: value }))
export const ordinals = filled('ordinal', (value: number): Cell => ({ kind: 'ordinal', value }))
export const counts = filled('count', (value: number): Cell => ({ kind: 'count', value }))
export const shares = filled(
  'share',
  ({ part, whole, unknown = 0 }: Parts): Cell => ({
    kind: 'share',
    part,
    whole,
    unknown,
  }),
)
export const units = filled('units', ({ part, whole }: Parts): Cell => ({ kind: 'units', part, whole }))
export const peers = filled('units', (count: PeerCount): Cell => ({ kind: 'peers', ...count }))
/** A share as what it is made of, a column each. Only the figures of a list say what is unknown. */
export function partsOf<Item>(
  id: string,
  title: string,
  { report: { labels } }: Language,
  of: (item: Item) => Parts | undefined,
): readonly Filled<Item>[] {
  const percents = filled('share', ({ part, whole }: Parts): Cell => ({ kind: 'percent', part, whole }))
  return [
    percents(`${id}.percent`, title, of),
    counts(`${id}.part`, labels.part, (item) => of(item)?.part),
    counts(`${id}.whole`, labels.whole, (item) => of(item)?.whole),
    counts(`${id}.unknown`, labels.unknown, (item) => of(item)?.unknown),
  ]
}

/** The same view with its unit in front, for a page that puts those of several under each other. */
export function withUnit(
  view: View,
  { report: { labels } }: Language,
  { id, name }: { readonly id: string; readonly name: string },
): View {
  const unit: Cell = { kind: 'unit', text: name, catalogue: id }
  return {
    ...view,
    columns: [{ id: 'unit', title: labels.unit, kind: 'text' }, ...view.columns],
    rows: view.rows.map(({ cells }) => ({ cells: { unit, ...cells } })),
  }
}

/** Cells that are made otherwise. */
export const cells = <Item>(
  kind: Column['kind'],
  id: string,
  title: string,
  cell: Filled<Item>['cell'],
): Filled<Item> => ({ id, title, kind, cell })
/** Whose line it is. */
export const unitCells = <Item>(
  language: Language,
  of: (item: Item) => Pick<CatalogueReport, 'unit' | 'sources' | 'id'>,
): Filled<Item> =>
  cells('text', 'unit', language.report.labels.unit, (item) => {
    const catalogue = of(item)
    return { kind: 'unit', text: unitLabel(catalogue, language), catalogue: catalogue.id }
  })
export const choice = <Item>(column: Filled<Item>): Filled<Item> => ({ ...column, isChoice: true })

/** What a view says besides its table. */
type Beside = Partial<Pick<View, 'lead' | 'notes' | 'all'>>

export function viewOf<Item>(
  { id, title, lead = [], notes = [], all }: Pick<View, 'id' | 'title'> & Beside,
  columns: readonly Filled<Item>[],
  items: readonly Item[],
  total?: Item,
): View {
  return {
    id,
    title,
    lead,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: items.map((item) => rowOf(columns, item)),
    ...(total === undefined ? {} : { total: rowOf(columns, total) }),
    notes,
    ...(all === undefined ? {} : { all }),
  }
}

function rowOf<Item>(columns: readonly Filled<Item>[], item: Item): Row {
  const cells = columns.flatMap(({ id, cell }) => {
    const found = cell(item)
    return found === undefined ? [] : [[id, found] as const]
  })
  return { cells: Object.fromEntries(cells) }
}
