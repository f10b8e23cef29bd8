import type { Limits } from '../model/limits.ts'
import type { SourceRequest } from '../model/request.ts'
import { UserError } from '../model/user-error.ts'
import type { List } from './list.ts'
import { createOpener } from './open-list.ts'
import { readRowsByUnit } from './rows-by-unit.ts'

/** The rows of one unit in a list that holds several. */
export interface UnitPart {
  /** As its first row writes it. Empty: rows that name none. */
  readonly name: string
  readonly source: SourceRequest
}

/** More than the nation has. A column with more different texts is no column of units. */
const UNITS_AT_MOST = 5_000

/**
 * A source with a column of units, as one request for the rows of each unit, in the order they first come in. Only that
 * column is looked at. Rows that name no unit, and those that could not be read, are a part of their own.
 *
 * A source that cannot be read stays as it is, which the audit will say; so does one that holds nothing.
 * @throws UserError `no-unit-column`, `too-many-units`
 */
export async function splitByUnit(
  request: SourceRequest,
  limits: Limits,
): Promise<readonly UnitPart[] | undefined> {
  const found = await unitsIn(request, limits)
  if (found === undefined || found.names.size === 0) return undefined
  const { names, state } = found
  return [...names].map(([unit, name], index) => ({
    name,
    source: { ...request, ...state, rowsOf: { unit, ...(index === 0 ? { isFirst: true as const } : {}) } },
  }))
}

async function unitsIn(
  request: SourceRequest,
  limits: Limits,
): Promise<
  { readonly names: ReadonlyMap<string, string>; readonly state: Pick<SourceRequest, 'state'> } | undefined
> {
  const names = new Map<string, string>()
  try {
    const list = await createOpener(limits)(request)
    await readRowsByUnit(list, (_, { key, name }) => {
      // One more than there may be tells that there are too many.
      if (names.size <= UNITS_AT_MOST && !names.has(key)) names.set(key, name)
    })
    if (names.size > UNITS_AT_MOST) throw await tooMany(request, list)
    if (names.size > 0 && !list.properties().has('unit')) throw await noColumn(request, list)
    return { names, state: list.state === undefined ? {} : { state: list.state } }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.code === 'no-unit-column' || error.code === 'too-many-units') throw error
    return undefined
  }
}

async function tooMany({ path }: SourceRequest, list: List): Promise<UserError> {
  const { columns } = await list.report()
  return new UserError('too-many-units', { source: path, heading: columns['unit'] ?? '', max: UNITS_AT_MOST })
}

async function noColumn({ path }: SourceRequest, list: List): Promise<UserError> {
  const { columns, ignored } = await list.report()
  const headings = [...Object.values(columns), ...ignored].join(' | ').slice(0, LONGEST_SHOWN)
  return new UserError('no-unit-column', { source: path, headings })
}

const LONGEST_SHOWN = 400
