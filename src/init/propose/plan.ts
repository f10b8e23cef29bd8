import type { Level } from '../../model/procedure.ts'
import { mapColumns } from '../../stages/normalise/mapping.ts'
import { type BaselineProposal, proposeBaseline } from './baseline.ts'
import type { ProposedList } from './list-sample.ts'
import type { ColumnProposal, Proposed } from './proposal.ts'
import { proposeUnit } from './unit.ts'

/** What the reading of a list has to be told, as a configuration says it. */
export interface ProposedReading {
  readonly sheet?: string
  readonly records?: string
  readonly headerRow?: number
  readonly columns?: Readonly<Record<string, string>>
}

/** One entry of `catalogues`. */
export interface ProposedEntry {
  /** A pattern where it stands for exactly these lists, else their paths. */
  readonly sources: readonly string[]
  readonly lists: readonly ProposedList[]
  /** Absent where the entry stands for several units. */
  readonly name?: Proposed<string>
  readonly level?: Proposed<Level>
  readonly reading: ProposedReading
}

export interface Plan {
  readonly baseline?: BaselineProposal & { readonly reading: ProposedReading }
  readonly entries: readonly ProposedEntry[]
}

/** Fewer lists than this are written one by one, each with its name. */
const FEWEST_FOR_PATTERN = 4

/**
 * The configuration that these lists suggest.
 * @param filesIn everything in a folder, so that a pattern never stands for more than was looked at
 */
export function proposePlan(
  lists: readonly ProposedList[],
  filesIn: (folder: string) => readonly string[],
): Plan {
  const found = proposeBaseline(lists)
  const [first] = found?.lists ?? []
  const reading = first === undefined ? {} : readingOf(first)
  const baseline =
    found === undefined
      ? undefined
      : { ...found, lists: found.lists.filter((list) => isSame(readingOf(list), reading)), reading }
  const apart = [...(baseline?.lists ?? []), ...(baseline?.parts ?? [])]
  const catalogues = lists.filter((list) => !apart.includes(list))
  return {
    ...(baseline === undefined ? {} : { baseline }),
    entries: grouped(catalogues).flatMap((group) => entriesOf(group, filesIn)),
  }
}

/** What has to be said so that a list is read as it was understood here. */
export function readingOf(list: ProposedList): ProposedReading {
  const { sheet, headerRow, format, others, isFoundByValues } = list
  const columns = namedColumns(list)
  const isChosen = isFoundByValues && others.length > 0 && sheet !== undefined
  return {
    ...(isChosen ? (format === 'json' ? { records: sheet } : { sheet }) : {}),
    ...(isFoundByValues && headerRow !== undefined && headerRow > 1 ? { headerRow } : {}),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  }
}

/** Whether a configuration can name the column: its heading is one, and no other column has it. */
export function canBeNamed(list: ProposedList, { field, heading, index }: ColumnProposal): boolean {
  if (field === undefined) return false
  const headings = list.columns.map((column) => column.heading)
  const { columns } = mapColumns(headings, { [field]: heading })
  return columns.some((column) => column.field.id === field && column.index === index)
}

/** Columns that only their values speak for. */
function namedColumns(list: ProposedList): Readonly<Record<string, string>> {
  const chosen = list.proposals.filter(
    (proposal) =>
      proposal.confidence === 'likely' &&
      proposal.isReadSo !== true &&
      (proposal.reason.kind === 'values' || proposal.reason.kind === 'name-words') &&
      canBeNamed(list, proposal),
  )
  return Object.fromEntries(chosen.map(({ field = '', heading }) => [field, heading]))
}

/** Lists of one folder that are to be read alike and speak for one level. */
function grouped(lists: readonly ProposedList[]): readonly (readonly ProposedList[])[] {
  const groups = new Map<string, ProposedList[]>()
  for (const list of lists) {
    const { level } = proposeUnit(list)
    const { folder, ending } = placeOf(list.path)
    const key = JSON.stringify([folder, ending, level?.value, level?.confidence, readingOf(list)])
    groups.set(key, [...(groups.get(key) ?? []), list])
  }
  return [...groups.values()].flatMap((group) =>
    group.length < FEWEST_FOR_PATTERN ? group.map((list) => [list]) : [group],
  )
}

function entriesOf(
  group: readonly ProposedList[],
  filesIn: (folder: string) => readonly string[],
): readonly ProposedEntry[] {
  const [first] = group
  if (first === undefined) return []
  const { name, level } = proposeUnit(first)
  const paths = group.map(({ path }) => path)
  const entry = {
    lists: group,
    ...(level === undefined ? {} : { level }),
    reading: readingOf(first),
  }
  if (group.length === 1) return [{ ...entry, sources: paths, ...(name === undefined ? {} : { name }) }]
  const { folder, ending } = placeOf(first.path)
  const others = filesIn(folder).filter((file) => file.endsWith(ending) && !file.startsWith('.'))
  const pattern = folder === '' ? `*${ending}` : `${folder}/*${ending}`
  const isExact = others.length === group.length && !/[*?[\]{}!()]/.test(folder)
  return [{ ...entry, sources: isExact ? [pattern] : paths }]
}

function placeOf(path: string): { readonly folder: string; readonly ending: string } {
  const slash = path.lastIndexOf('/')
  const dot = path.lastIndexOf('.')
  return { folder: slash === -1 ? '' : path.slice(0, slash), ending: dot > slash ? path.slice(dot) : '' }
}

function isSame(one: ProposedReading, other: ProposedReading): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
