import { dirname, isAbsolute, join } from 'node:path'
import type { Target } from '../../model/policy.ts'
import { percent } from '../options/value.ts'
import type { PlanSettings, PolicySettings } from '../settings.ts'

/** A target as a configuration writes it: shares in percent, the text and its address together. */
export function writtenTarget({ atLeast, group, allow, basis, link, profile: _, ...target }: Target): object {
  return {
    ...target,
    atLeast: percent(atLeast),
    ...(group === undefined ? {} : { group: { [group.dimension]: group.key } }),
    ...(allow === undefined ? {} : { allow: 'points' in allow ? { points: percent(allow.points) } : allow }),
    ...writtenBasis({ basis, link }),
  }
}

/** A policy as a configuration in the working folder writes it; the path of one that stands in a file of its own. */
export function writtenPolicy(policy: string | PolicySettings): string | object {
  if (typeof policy === 'string') return policy
  const { path, targets, plans, profiles } = policy
  const from = (list: string) => (isAbsolute(list) ? list : join(dirname(path), list))
  return {
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(targets.length === 0 ? {} : { targets: targets.map(writtenTarget) }),
    ...(plans.length === 0 ? {} : { plans: plans.map((plan) => writtenPlan(plan, from)) }),
  }
}

function writtenPlan({ list, basis, link, ...plan }: PlanSettings, from: (list: string) => string): object {
  return {
    ...plan,
    ...(list === undefined ? {} : { list: from(list) }),
    ...writtenBasis({ basis, link }),
  }
}

function writtenBasis({ basis, link }: { basis?: string | undefined; link?: string | undefined }): object {
  if (basis === undefined) return {}
  return { basis: link === undefined ? basis : { text: basis, link } }
}
