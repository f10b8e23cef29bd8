import type { Limits } from '../model/limits.ts'
import type { SourceRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'
import { createMapper } from '../stages/normalise/mapping.ts'
import { unreadSheets } from './choose-sheet.ts'
import { openSource } from './open-source.ts'
import { isReadable, readSheetHead, type SheetHead } from './sheet-head.ts'

/**
 * A workbook with several lists, as one request for each of its sheets: those that can be seen and whose headings are
 * understood. Only their first rows are looked at. The first request names what no request reads.
 *
 * Every other source stays as it is: one whose sheet the user has named, one with a single list, and one that cannot
 * be read, which the audit will say.
 */
export async function splitBySheet(
  request: SourceRequest,
  limits: Limits,
): Promise<readonly [SourceRequest, ...SourceRequest[]]> {
  if (request.sheet !== undefined) return [request]
  const { heads, state } = await readSheetHeads(request, limits)
  const names = new Set<string>()
  const lists: SheetHead[] = []
  for (const one of heads) {
    const { name = '', hidden } = one.sheet
    // Of two sheets of one name only the first could be asked for.
    if (hidden || !isReadable(one) || names.has(name)) continue
    names.add(name)
    lists.push(one)
  }
  const [first, ...rest] = lists
  if (first === undefined || rest.length === 0) return [request]
  const unread = unreadSheets(heads.filter((one) => !lists.includes(one)))
  const ask = ({ sheet: { name = '' } }: SheetHead) => ({ ...request, ...state, sheet: name, unread: [] })
  return [{ ...ask(first), unread }, ...rest.map(ask)]
}

/** What stands for one sheet where a path would stand for a whole file. */
export function sheetId(path: string, sheet: string): string {
  return `${path}#${sheet}`
}

async function readSheetHeads(
  request: SourceRequest,
  limits: Limits,
): Promise<{ readonly heads: readonly SheetHead[]; readonly state: Pick<SourceRequest, 'state'> }> {
  try {
    const map = createMapper()
    const source = await openSource(request, { ...request, limits }, map)
    if (!source.isWorkbook) return NO_SHEETS
    const heads: SheetHead[] = []
    for (const sheet of source.sheets) {
      const one = await readSheetHead(sheet, request, map)
      await one.rest.return?.()
      heads.push(one)
    }
    const { state } = source.input
    return { heads, state: state === undefined ? {} : { state } }
  } catch (error) {
    if (error instanceof UserError) return NO_SHEETS
    throw error
  }
}

const NO_SHEETS = { heads: [], state: {} }
