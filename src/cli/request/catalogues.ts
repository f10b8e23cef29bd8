import { basename, dirname, extname } from 'node:path'
import { listsOfFiles } from '../../list/records-by-file.ts'
import { sheetId, splitBySheet } from '../../list/split-by-sheet.ts'
import { splitByUnit } from '../../list/split-by-unit.ts'
import type { Limits } from '../../model/limits.ts'
import type { CatalogueRequest, SourcePlace, SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { unitOfFileName } from '../../stages/normalise/unit-in-text.ts'
import { nameBeforeGzip } from '../../stages/read/endings.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { type UnitOfPath, unitFromFile } from '../options/unit-from-file.ts'
import type { CatalogueSettings, ReadingSettings, Settings, SheetsChoice } from '../settings.ts'

/** Each file, each sheet or each unit is a catalogue of its own, unless they are said to be parts or versions of one. */
export async function asCatalogues(
  entry: CatalogueSettings,
  places: readonly SourcePlace[],
  settings: Settings,
): Promise<readonly CatalogueRequest[]> {
  const reading: ReadingSettings = { ...settings, ...entry }
  const level = entry.level ?? settings.level
  const authority = entry.authority ?? settings.authority
  const province = entry.province ?? settings.province
  const about = {
    ...(level === undefined ? {} : { level }),
    ...(authority === undefined ? {} : { authority }),
    ...(province === undefined ? {} : { province }),
  }
  const unitName = entry.unit ?? settings.unit
  const reconcile = (entry.reconcile ?? settings.reconcile) === true
  const isOne = reconcile || (entry.together ?? settings.together) === true
  const isSplit = (entry.unitsFromColumn ?? settings.unitsFromColumn) === true && unitName === undefined
  if (isSplit && isOne)
    throw new UserError('split-and-joined', { option: reconcile ? 'reconcile' : 'together' })
  const limits = limitsOf(settings.limits)
  const sheets = entry.sheets ?? settings.sheets
  const groups = await groupsOf(
    places.map((place) => asSource(place, reading)),
    { isOne, sheets, limits },
  )
  if (isSplit) return catalogueOfEachUnit(groups.flat(), entry.id, about, limits)
  const unitOf = await unitOfPath(entry, settings)
  return groups.map((group) => {
    const own = isOne || group.length === 1 || sheets !== undefined ? nameOf(group) : nameOfFolder(group)
    const id =
      entry.id !== undefined && groups.length === 1
        ? entry.id
        : isOne && unitName !== undefined
          ? unitName
          : own.id
    const inPath = unitOf?.(group[0]?.path ?? '')
    // A province that is given by name holds for all; the folder says it for its own lists.
    const of = inPath?.province === undefined ? about : { province: inPath.province, ...about }
    return {
      id,
      unit: { name: unitName ?? inPath?.name ?? own.unit, ...of },
      sources: group,
      ...(reconcile ? { reconcile: true } : {}),
    }
  })
}

type AboutUnit = Omit<CatalogueRequest['unit'], 'name'>

/** The rows of each unit that a column names, and those that name none. A source that holds nothing stays whole. */
async function catalogueOfEachUnit(
  sources: readonly SourceRequest[],
  chosenId: string | undefined,
  about: AboutUnit,
  limits: Limits,
): Promise<readonly CatalogueRequest[]> {
  const catalogues: CatalogueRequest[] = []
  for (const source of sources) {
    const { id: ownId, unit } = nameOf([source])
    const id = sources.length === 1 ? (chosenId ?? ownId) : ownId
    const parts = await splitByUnit(source, limits)
    if (parts === undefined) catalogues.push({ id, unit: { name: unit, ...about }, sources: [source] })
    for (const { name, source: part } of parts ?? []) {
      catalogues.push({
        id: sheetId(id, name === '' ? NO_UNIT : name),
        unit: { name, ...about },
        ...(name === '' ? { unitFaults: [{ rule: 'unknown-unit', fault: { facts: { unit: '' } } }] } : {}),
        sources: [part],
      })
    }
  }
  return catalogues
}

/** No name of a unit: it has no letter. */
const NO_UNIT = '?'

/** The user's pattern for the unit in a path. A unit that is given by name needs none. */
async function unitOfPath(entry: CatalogueSettings, settings: Settings): Promise<UnitOfPath | undefined> {
  const pattern = entry.unitFromFile ?? settings.unitFromFile
  const isNamed = (entry.unit ?? settings.unit) !== undefined
  return pattern === undefined || isNamed ? undefined : unitFromFile(pattern)
}

/** The sources of each catalogue. Sheets are only looked for when somebody asks: a workbook is opened for that. */
async function groupsOf(
  sources: readonly SourceRequest[],
  {
    isOne,
    sheets,
    limits,
  }: { readonly isOne: boolean; readonly sheets: SheetsChoice | undefined; readonly limits: Limits },
): Promise<readonly (readonly SourceRequest[])[]> {
  if (sheets === undefined) return isOne ? [sources] : listsOfFiles(sources, dirname, limits)
  const groups: (readonly SourceRequest[])[] = []
  for (const source of sources) {
    const parts = await splitBySheet(source, limits)
    if (sheets === 'each') groups.push(...parts.map((part) => [part]))
    else groups.push(parts)
  }
  return isOne ? [groups.flat()] : groups
}

/** One procedure a file: the folder is the list. */
function nameOfFolder([first]: readonly SourceRequest[]): { readonly id: string; readonly unit: string } {
  const folder = dirname(first?.path ?? '')
  return { id: folder, unit: basename(folder) }
}

/** A catalogue is known by its file, and by its sheet where it is one of several. */
function nameOf([first, ...others]: readonly SourceRequest[]): {
  readonly id: string
  readonly unit: string
} {
  const { path = '', sheet, unread } = first ?? {}
  if (sheet === undefined || unread === undefined || others.length > 0) {
    return { id: path, unit: unitOfFileName(stemOf(path)) }
  }
  return { id: sheetId(path, sheet), unit: unitOfFileName(sheet.trim() === '' ? stemOf(path) : sheet.trim()) }
}

/** The name of a file without its endings: `ward` for `lists/ward.csv.gz`. */
function stemOf(path: string): string {
  const name = nameBeforeGzip(path)
  return basename(name, extname(name))
}

type MaybeReading = { readonly [Key in keyof ReadingSettings]: ReadingSettings[Key] | undefined }

/** A place and what the user said about how to read it. */
export function asSource(place: SourcePlace, reading: MaybeReading): SourceRequest {
  const { inputFormat, sheet, records, headerRow, delimiter, encoding, leaveOut, columns } = reading
  return {
    ...place,
    ...(inputFormat === undefined ? {} : { format: inputFormat }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(records === undefined ? {} : { records }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(leaveOut === undefined ? {} : { leaveOut }),
    ...(columns === undefined ? {} : { columns }),
  }
}
