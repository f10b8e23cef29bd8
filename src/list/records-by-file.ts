import type { Limits } from '../model/limits.ts'
import type { SourceRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'
import { createMapper } from '../stages/normalise/mapping.ts'
import { read } from '../stages/read/read.ts'
import { chooseSheet } from './choose-sheet.ts'
import { readSheetHead } from './sheet-head.ts'

/** Fewer files are lists of one record each, and two of them are no folder of records yet. */
const FEWEST = 2

/**
 * Sources as lists: files of one folder that hold one procedure each are one list, every other file is its own. Only a
 * folder whose first file is such a record is looked at any further.
 */
export async function listsOfFiles(
  sources: readonly SourceRequest[],
  folderOf: (path: string) => string,
  limits: Limits,
): Promise<readonly (readonly SourceRequest[])[]> {
  const groups = new Map<string, SourceRequest[]>()
  for (const source of sources) {
    const folder = isJson(source) ? `in ${folderOf(source.path)}` : `as ${source.path}`
    groups.set(folder, [...(groups.get(folder) ?? []), source])
  }
  const lists: (readonly SourceRequest[])[] = []
  for (const group of groups.values()) {
    if (group.length >= FEWEST && (await areRecords(group, limits))) lists.push(group)
    else lists.push(...group.map((source) => [source]))
  }
  // As they were asked for, whatever was joined.
  const place = new Map(sources.map((source, at) => [source, at]))
  const placeOf = ([first]: readonly SourceRequest[]) => (first === undefined ? 0 : (place.get(first) ?? 0))
  return lists.sort((a, b) => placeOf(a) - placeOf(b))
}

function isJson({ path, bytes, sheet, records }: SourceRequest): boolean {
  const isAsked = sheet !== undefined || records !== undefined || bytes !== undefined
  return !isAsked && path.toLowerCase().endsWith('.json')
}

async function areRecords(group: readonly SourceRequest[], limits: Limits): Promise<boolean> {
  for (const source of group) if (!(await isRecord(source, limits))) return false
  return true
}

async function isRecord(request: SourceRequest, limits: Limits): Promise<boolean> {
  try {
    const source = await read(request, { ...request, limits })
    if (!source.sheets.some(({ guess }) => guess === 'whole')) return false
    const map = createMapper()
    const heads = await Promise.all(source.sheets.map((sheet) => readSheetHead(sheet, request, map)))
    for (const { rest } of heads) await rest.return?.()
    return chooseSheet(heads, source, request).sheet.guess === 'whole'
  } catch (error) {
    if (error instanceof UserError) return false // whoever reads it says what is wrong with it
    throw error
  }
}
