import type { Plan, PlanColumn, PlanItem } from '../../model/plan.ts'
import { UserError } from '../../model/user-error.ts'
import { states } from '../../stages/judge/states.ts'
import { fields } from '../../stages/normalise/fields.ts'
import { readDueDay } from '../../stages/normalise/plans/due-day.ts'
import { readState, readTaskStatus } from '../../stages/normalise/plans/plan-words.ts'
import type { PlanList, PlanRow } from './read-plan.ts'

/** What a policy says of a plan as a whole; its items take from it what they do not say themselves. */
export interface PlanHead extends Omit<Plan, 'kind' | 'items'> {
  readonly state?: string
  readonly due?: string
}

/**
 * Makes a plan of its list. A state to be reached, of the plan or in a column, makes its items procedures, which have to
 * have codes; else they are tasks, and their list has to say how they stand.
 * @throws UserError when a cell cannot be understood: a plan that was half understood would be judged wrongly
 */
export function makePlan({ state, due, ...head }: PlanHead, list: PlanList): Plan {
  const { source } = head
  const { columns, headings } = list
  const kind = state !== undefined || columns.has('state') ? 'procedures' : 'tasks'
  if (kind === 'procedures' && !columns.has('code'))
    throw new UserError('plan-without-codes', { source, headings })
  if (kind === 'tasks' && !columns.has('status') && !columns.has('done')) {
    throw new UserError('plan-without-state', { source, headings })
  }
  if (list.rows.length === 0) throw new UserError('plan-empty', { source })
  const read = kind === 'procedures' ? asProcedure : asTask
  const items = list.rows.map((row, index) => read(row, index + 1, { source, state, due }))
  return { ...head, kind, items: withIds(items, source) }
}

interface Defaults {
  readonly source: string
  readonly state: string | undefined
  readonly due: string | undefined
}

function asProcedure(row: PlanRow, number: number, { source, state, due }: Defaults): PlanItem {
  const { cells } = row
  const code = fields.find(({ id }) => id === 'code')?.read(cells.code ?? '').set?.code
  if (code === undefined) throw badCell('code', row, source)
  const wanted = cells.state === undefined ? state : readState(cells.state)
  if (wanted === undefined || !states.some(({ id }) => id === wanted)) throw badCell('state', row, source)
  return { ...common(row, number, { source, due }), id: code, code, state: wanted }
}

function asTask(row: PlanRow, number: number, { source, due }: Defaults): PlanItem {
  const { code, status, done } = row.cells
  const said = status === undefined ? undefined : readTaskStatus(status)
  const doneOn = done === undefined ? undefined : readDueDay(done, row.dates?.done)
  if (done !== undefined && (doneOn === undefined || doneOn === 'none')) throw badCell('done', row, source)
  return {
    ...common(row, number, { source, due }),
    ...(code === undefined ? {} : { id: code }),
    ...(said === undefined || said === 'silent' ? {} : { said }),
    // A word nobody knows is not understood as anything: the task is unknown, and its word is shown.
    ...(status !== undefined && said === undefined ? { words: status } : {}),
    ...(doneOn === undefined ? {} : { doneOn }),
  }
}

function common(row: PlanRow, number: number, { source, due }: Omit<Defaults, 'state'>): PlanItem {
  const { name = row.cells.task, due: written, owner } = row.cells
  const day = written === undefined ? due : readDueDay(written, row.dates?.due)
  if (written !== undefined && day === undefined) throw badCell('due', row, source)
  return {
    id: String(number),
    ...(row.row === 0 ? {} : { row: row.row }),
    ...(name === undefined ? {} : { name }),
    ...(day === undefined || day === 'none' ? {} : { due: day }),
    ...(owner === undefined ? {} : { owner }),
  }
}

function badCell(column: PlanColumn, { row, cells }: PlanRow, source: string): UserError {
  return new UserError('plan-cell', { source, row, column, value: cells[column] ?? '' })
}

/** A procedure may have several states to reach, each once; the same demand twice would be counted twice. */
function withIds(items: readonly PlanItem[], source: string): readonly PlanItem[] {
  const asked = new Map<string, number>()
  for (const { id } of items) asked.set(id, (asked.get(id) ?? 0) + 1)
  const seen = new Set<string>()
  return items.map((item) => {
    const isAmbiguous = (asked.get(item.id) ?? 0) > 1 && item.state !== undefined
    const id = isAmbiguous ? `${item.id} ${item.state}` : item.id
    if (seen.has(id)) throw new UserError('plan-repeats', { source, row: item.row ?? 0, item: item.id })
    seen.add(id)
    return { ...item, id }
  })
}
