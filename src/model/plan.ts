import type { VerdictStatus } from './policy.ts'
import type { Level } from './procedure.ts'

/** What has to be reached, by when: procedures that lists are asked about, or tasks that their own list tells of. */
export interface Plan {
  /** Distinct within a policy. */
  readonly id: string
  readonly title?: string
  readonly kind: 'procedures' | 'tasks'
  /** Only catalogues of this level, or of this unit: procedures alone. */
  readonly level?: Level
  readonly unit?: string
  readonly basis?: string
  /** https. */
  readonly link?: string
  /** Where it is written: the list, or the policy. */
  readonly source: string
  readonly items: readonly PlanItem[]
}

export interface PlanItem {
  /** Distinct within the plan: the code, or its number. */
  readonly id: string
  /** Row of the list. */
  readonly row?: number
  /** National code of the procedure. */
  readonly code?: string
  /** Name of the procedure, or the task. */
  readonly name?: string
  /** State the procedure has to reach: an id of `judge/states.ts`. */
  readonly state?: string
  /** Last day, ISO. */
  readonly due?: string
  readonly owner?: string
  /** What the list says of a task. Absent: it does not say. */
  readonly said?: TaskStatus
  /** Its words on a task, where they were not understood. */
  readonly words?: string
  /** Day a task was done, as the list says. */
  readonly doneOn?: string
}

/** The words of lists of tasks; `overdue` and `in-time` speak of a task that is not done. */
export const TASK_STATUSES = ['done', 'open', 'overdue', 'in-time'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/** `unknown`: the list does not say. It is never counted as done. */
export const PLAN_STATUSES = ['done', 'overdue', 'not-yet-due', 'unknown'] as const
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** What a column of a plan can say. */
export const PLAN_COLUMNS = ['code', 'name', 'task', 'state', 'status', 'due', 'done', 'owner'] as const
export type PlanColumn = (typeof PLAN_COLUMNS)[number]

/** How a procedure of a plan stands in one list. */
export type Fulfilment = 'reached' | 'not-reached' | 'unknown' | 'absent'

/** How far a plan has come, in one catalogue or, for tasks, by its own list. */
export interface PlanProgress {
  /** Id of the plan. */
  readonly plan: string
  /** Items that are done. */
  readonly part: number
  readonly whole: number
  /** met: all done · missed: something is overdue · unmeasurable: nobody can say of something that is due. */
  readonly status: VerdictStatus
  /** Ids of the items. */
  readonly items: Readonly<Record<PlanStatus, readonly string[]>>
  /** Those of them that the list does not hold at all. */
  readonly absent?: readonly string[]
}

/** A plan as a result tells it: what it asks for once, and how far its tasks have come. */
export interface PlanReport extends Omit<Plan, 'items'> {
  readonly items: readonly Omit<PlanItem, 'said' | 'row'>[]
  /** Tasks only; how far procedures have come stands with each catalogue. */
  readonly progress?: PlanProgress
}
