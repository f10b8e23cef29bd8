import { AUTHORITIES } from '../../model/authority.ts'
import type { Allowance, GroupKey, Target } from '../../model/policy.ts'
import { LEVELS, type Level } from '../../model/procedure.ts'
import { UserError } from '../../model/user-error.ts'
import { dimensions } from '../../stages/measure/dimensions.ts'
import { metrics } from '../../stages/measure/metrics.ts'
import { oneOf, parseDate, parsePercent } from '../options/parse.ts'
import { suggest } from '../options/suggest.ts'
import type { PlanSettings, PolicySettings } from '../settings.ts'
import { checkProfile } from './check-profile.ts'
import { checkYaml, placeIn } from './checked-yaml.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

type Basis = string | { readonly text: string; readonly link?: string }

/** What the schema lets through; checked once here, trusted afterwards. */
interface PolicyFile {
  readonly targets?: readonly TargetEntry[]
  readonly plans?: readonly (Omit<PlanSettings, 'basis' | 'link'> & { readonly basis?: Basis })[]
  readonly profiles?: readonly string[]
}

export interface TargetEntry {
  readonly metric: string
  readonly atLeast: number | string
  readonly level?: Level
  readonly unit?: string
  readonly field?: string
  readonly group?: Readonly<Record<string, string>>
  readonly from?: string
  readonly allow?: { readonly procedures?: number; readonly points?: number | string }
  readonly basis?: Basis
}

/** @throws UserError when it is no policy, with the place of what is wrong */
export function readPolicy(file: string, path: string): Promise<PolicySettings> {
  const yaml = readYaml(file, path, 'policy')
  return asPolicy(yaml, yaml.value, '')
}

/** @param at JSON pointer of the policy in its file */
export async function asPolicy(yaml: YamlFile, value: unknown, at: string): Promise<PolicySettings> {
  const policy = (await checkYaml(yaml, 'policy', value, at)) as PolicyFile // just checked
  const { targets = [], plans = [], profiles = [] } = policy
  profiles.forEach((id, index) => {
    checkProfile(id, placeIn(yaml, `${at}/profiles/${index}`))
  })
  return {
    path: yaml.path,
    targets: targets.map((target, index) => asTarget(target, yaml, `${at}/targets/${index}`)),
    plans: plans.map(({ basis, ...plan }, index) => {
      checkPlan(plan, plans.slice(0, index), yaml, `${at}/plans/${index}`)
      return { ...plan, ...asBasis(basis) }
    }),
    profiles,
  }
}

/** Percentages become shares; days exist, and metrics and dimensions are known. */
export function asTarget(entry: TargetEntry, yaml: YamlFile, at: string): Target {
  const { metric, atLeast, level, unit, from, allow, basis } = entry
  const place = (key: string) => placeIn(yaml, `${at}/${key}`)
  const metricIds: readonly string[] = metrics.map(({ id }) => id)
  if (!metricIds.includes(metric)) {
    const suggestion = suggest(metric, metricIds)
    throw new UserError('unknown-metric', { place: place('metric'), id: metric, suggestion })
  }
  if (from !== undefined) parseDate(from, place('from'))
  const only = groupOf(entry, place)
  const allowance = allowanceOf(allow, place)
  return {
    metric,
    atLeast: parsePercent(String(atLeast), place('atLeast')),
    ...(level === undefined ? {} : { level }),
    ...(unit === undefined ? {} : { unit }),
    ...(only === undefined ? {} : { group: only }),
    ...(from === undefined ? {} : { from }),
    ...(allowance === undefined ? {} : { allow: allowance }),
    ...asBasis(basis),
  }
}

function groupOf({ field, group }: TargetEntry, place: (key: string) => string): GroupKey | undefined {
  const [dimension, key] = Object.entries({ ...(field === undefined ? {} : { field }), ...group })[0] ?? []
  if (dimension === undefined || key === undefined) return undefined
  if (field !== undefined && group !== undefined) throw new UserError('two-groups', { place: place('group') })
  const known = dimensions.map(({ id }) => id)
  if (!known.includes(dimension)) {
    const suggestion = suggest(dimension, known)
    throw new UserError('bad-option-value', {
      option: place('group'),
      value: dimension,
      allowed: known.join(', '),
      suggestion,
    })
  }
  const choices: Readonly<Record<string, readonly string[]>> = { level: LEVELS, authority: AUTHORITIES }
  const allowed = choices[dimension]
  if (allowed === undefined) return { dimension, key }
  return { dimension, key: oneOf(allowed)(key, place(`group/${dimension}`)) }
}

function allowanceOf(allow: TargetEntry['allow'], place: (key: string) => string): Allowance | undefined {
  if (allow?.procedures !== undefined) return { procedures: allow.procedures }
  if (allow?.points === undefined) return undefined
  return { points: parsePercent(String(allow.points), place('allow/points')) }
}

function asBasis(basis: Basis | undefined): { basis?: string; link?: string } {
  if (basis === undefined) return {}
  if (typeof basis === 'string') return { basis }
  return { basis: basis.text, ...(basis.link === undefined ? {} : { link: basis.link }) }
}

function checkPlan(
  { id, due, list, items }: Omit<PlanSettings, 'basis'>,
  before: readonly { readonly id: string }[],
  yaml: YamlFile,
  at: string,
): void {
  const place = (key: string) => placeIn(yaml, `${at}${key}`)
  if (before.some((plan) => plan.id === id)) {
    throw new UserError('duplicate-plan-id', { place: place('/id'), id })
  }
  if ((list === undefined) === (items === undefined))
    throw new UserError('plan-list-or-items', { place: place('') })
  if (due !== undefined) parseDate(due, place('/due'))
  items?.forEach((item, index) => {
    if (typeof item === 'string') return
    for (const key of ['due', 'done']) {
      if (item[key] !== undefined) parseDate(item[key], place(`/items/${index}/${key}`))
    }
  })
}
