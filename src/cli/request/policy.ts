import { dirname, isAbsolute, join, resolve } from 'node:path'
import { makePlan } from '../../audit/policy/plan-items.ts'
import { type PlanList, type PlanRow, readPlanList } from '../../audit/policy/read-plan.ts'
import type { Limits } from '../../model/limits.ts'
import { PLAN_COLUMNS, type Plan } from '../../model/plan.ts'
import type { Target } from '../../model/policy.ts'
import type { Profile } from '../../model/profile.ts'
import { publishedProfile } from '../../published.ts'
import { checkProfile } from '../config/check-profile.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { targetOptions } from '../options/options.ts'
import type { PlanSettings, PolicySettings, Settings } from '../settings.ts'
import { asSource } from './catalogues.ts'

/** What an audit is judged by, as plain data. */
export interface Judged {
  readonly targets: readonly Target[]
  readonly plans?: readonly Plan[]
  readonly profiles?: readonly Profile[]
}

/**
 * The policy of the settings with its lists and profiles read: the targets of the configuration, those of the policy,
 * those of the profiles, and the short ones of the command line.
 * @throws UserError
 */
export async function policyOf(settings: Settings, cwd: string): Promise<Judged> {
  const { policy: written, profile = [], targets = [] } = settings
  const policy = typeof written === 'string' ? await readPolicyFile(written, cwd) : written
  for (const id of profile) checkProfile(id, '--profile')
  const profiles = [...new Set([...(policy?.profiles ?? []), ...profile])].map((id) => publishedProfile(id))
  const plans: Plan[] = []
  const limits = limitsOf(settings.limits)
  for (const plan of policy?.plans ?? []) plans.push(await asPlan(plan, policy?.path ?? '', { cwd, limits }))
  return {
    targets: [
      ...targets,
      ...(policy?.targets ?? []),
      ...profiles.flatMap(targetsOf),
      ...shortTargets(settings),
    ],
    ...(plans.length === 0 ? {} : { plans }),
    ...(profiles.length === 0 ? {} : { profiles }),
  }
}

/** YAML is loaded only for this. */
async function readPolicyFile(path: string, cwd: string): Promise<PolicySettings> {
  const { readPolicy } = await import('../config/policy-settings.ts')
  return readPolicy(resolve(cwd, path), path)
}

function shortTargets(settings: Settings): readonly Target[] {
  const said: Readonly<Record<string, unknown>> = { ...settings }
  return targetOptions.flatMap(({ option, metric }) => {
    const atLeast = said[option]
    return typeof atLeast === 'number' ? [{ metric, atLeast }] : []
  })
}

/** A target of a profile holds from its own day on, else from the day the profile is in force. */
function targetsOf({ id, from: inForce, targets = [] }: Profile): readonly Target[] {
  return targets.map(({ metric, atLeast, level, from = inForce }) => ({
    metric,
    atLeast: atLeast / 100,
    ...(level === undefined ? {} : { level }),
    ...(from === undefined ? {} : { from }),
    profile: id,
  }))
}

/** @param policy path of the policy: lists start from its folder */
async function asPlan(
  settings: PlanSettings,
  policy: string,
  { cwd, limits }: { readonly cwd: string; readonly limits: Limits },
): Promise<Plan> {
  const { id, title, list, items = [], state, due, level, unit, basis, link } = settings
  const path = list === undefined || isAbsolute(list) ? list : join(dirname(policy), list)
  const rows =
    path === undefined
      ? itemsOf(items)
      : await readPlanList(asSource({ path, file: resolve(cwd, path) }, settings), limits)
  const head = {
    id,
    source: path ?? policy,
    ...(title === undefined ? {} : { title }),
    ...(state === undefined ? {} : { state }),
    ...(due === undefined ? {} : { due }),
    ...(level === undefined ? {} : { level }),
    ...(unit === undefined ? {} : { unit }),
    ...(basis === undefined ? {} : { basis }),
    ...(link === undefined ? {} : { link }),
  }
  return makePlan(head, rows)
}

/** Items that the policy names itself, as if they stood in a list. */
function itemsOf(items: NonNullable<PlanSettings['items']>): PlanList {
  const rows: readonly PlanRow[] = items.map((item) => ({
    row: 0,
    cells: typeof item === 'string' ? { code: item } : item,
  }))
  const columns = new Set(
    rows.flatMap(({ cells }) => PLAN_COLUMNS.filter((column) => cells[column] !== undefined)),
  )
  return { columns, rows, headings: [...columns].join(', ') }
}
