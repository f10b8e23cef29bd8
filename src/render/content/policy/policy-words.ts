import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { PlanReport } from '../../../model/plan.ts'
import type { Allowance, Verdict } from '../../../model/policy.ts'
import { textIn } from '../../../model/profile.ts'
import type { PolicyWarning } from '../../../model/report.ts'
import type { Numbers } from '../../text/number.ts'
import { metricName } from '../figures/figures.ts'
import type { Wording } from '../wording.ts'
import { countItems, type Item, type JudgedPlan, sharedBy } from './plans.ts'

/** Texts of data come out as they are: each layout makes them harmless. */
export type PolicyWords = Pick<Wording, 'language' | 'numbers' | 'policy'>

export type Demand = Pick<Verdict, 'metric' | 'target' | 'group' | 'from' | 'allow'>

/** "Online share, field Hộ tịch": what a target speaks of. */
export function subjectOf(
  { language }: PolicyWords,
  { metric, group }: Pick<Demand, 'metric' | 'group'>,
): string {
  const name = metricName(language, metric)
  if (group === undefined) return name
  const { dimensions, levels } = language.words
  const key = group.dimension === 'level' ? wordFor(group.key, levels) : group.key
  return `${name}${language.between.items}${language.report.policy.within(wordFor(group.dimension, dimensions), key)}`
}

/** "≥ 80% from 30 July 2025, 3 procedures below is allowed". @param short absent where all that is allowed is told */
export function demandOf({ language, numbers }: PolicyWords, demand: Demand, short?: number): string {
  const { target, from, allow } = demand
  const since = from === undefined ? '' : ` ${language.report.from(numbers.date(from))}`
  const { allowance, procedures } = language.report.policy
  const below = short === undefined ? '' : procedures(numbers.count(short))
  const allows =
    allow === undefined
      ? ''
      : `${language.between.items}${allowance(allowanceOf(allow, language, numbers), below)}`
  return `≥ ${numbers.target(target)}${since}${allows}`
}

/** "3 procedures", "2 percentage points": how far below its line a target still passes. */
export function allowanceOf(allow: Allowance, { report: { policy } }: Language, numbers: Numbers): string {
  if ('procedures' in allow) return policy.procedures(numbers.count(allow.procedures))
  return policy.points(numbers.points(allow.points))
}

/** A verdict in one line: "missed: Online share ≥ 80% · 75.00% (3/4)". */
export function verdictLine(wording: PolicyWords, verdict: Verdict): string {
  const { language, numbers } = wording
  const { status, part, whole, reason, short } = verdict
  const why = reason === undefined ? '' : ` · ${language.words.unmeasurable[reason]}`
  const measured = part === undefined || whole === undefined ? why : ` · ${numbers.share({ part, whole })}`
  return `${language.words.verdicts[status]}: ${subjectOf(wording, verdict)} ${demandOf(wording, verdict, short)}${measured}`
}

/** The text that sets a target or a plan, and where it can be read; what a profile is called where it comes from one. */
export function basisOf(
  { language, policy }: PolicyWords,
  { basis, link, profile }: Pick<Verdict, 'basis' | 'link' | 'profile'>,
): string | undefined {
  const from = policy?.profiles.find(({ id }) => id === profile)
  const known =
    from === undefined ? [] : [`${textIn(from.title, language.tag)} (${language.words.known[from.known]})`]
  const parts = [...(basis === undefined ? [] : [basis]), ...known, ...(link === undefined ? [] : [link])]
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** What somebody should look at in the policy. */
export function warningsOf(wording: PolicyWords): readonly string[] {
  return (wording.policy?.warnings ?? []).map((warning) => warningText(wording, warning))
}

function warningText({ language, numbers, policy }: PolicyWords, warning: PolicyWarning): string {
  const texts = language.report.policy
  switch (warning.code) {
    case 'profile-not-in-force': {
      const { id, from, until } = warning
      const profile = policy?.profiles.find((one) => one.id === id)
      const title = profile === undefined ? id : textIn(profile.title, language.tag)
      const days = [
        ...(from === undefined ? [] : [texts.inForceFrom(numbers.date(from))]),
        ...(until === undefined ? [] : [texts.inForceUntil(numbers.date(until))]),
      ]
      return texts.profileNotInForce(title, days.join(' '))
    }
    case 'target-concerns-nobody':
      return texts.targetConcernsNobody(metricName(language, warning.id), warning.unit)
    case 'plan-concerns-nobody':
      return texts.planConcernsNobody(
        titleOf(
          policy?.plans.find(({ id }) => id === warning.id),
          warning.id,
        ),
      )
    default:
      return JSON.stringify(warning) // a later version's
  }
}

function titleOf(plan: Pick<PlanReport, 'id' | 'title'> | undefined, id: string): string {
  return plan?.title ?? plan?.id ?? id
}

/** How far a plan has come, in one line: "25 services (full-online): 84.00% (21/25), 4 overdue, 21 done". */
export function planLine(
  wording: PolicyWords,
  { plan, progress }: Pick<JudgedPlan, 'plan' | 'progress'>,
): string {
  const { language, numbers } = wording
  const { part, whole } = progress
  const counts = countItems([progress]).map(
    ({ status, count }) => `${numbers.count(count)} ${language.words.planStatuses[status]}`,
  )
  return `${planTitle(wording, plan)}: ${numbers.share({ part, whole })}${wording.language.between.items}${counts.join(wording.language.between.items)}`
}

/** The name of a plan, with what all of its items have to reach, and when. */
export function planTitle(wording: PolicyWords, plan: PlanReport): string {
  const demand = planDemand(wording, plan)
  return `${titleOf(plan, plan.id)}${demand === '' ? '' : ` (${demand})`}`
}

/** "full-online, by 31 December 2025": what all items of a plan have to reach, and when. */
function planDemand({ language, numbers }: PolicyWords, { items }: PlanReport): string {
  const state = sharedBy(items, 'state')
  const due = sharedBy(items, 'due')
  return [
    ...(state === undefined ? [] : [wordFor(state, language.words.states)]),
    ...(due === undefined ? [] : [language.report.policy.by(numbers.date(due))]),
  ].join(language.between.items)
}

/** What is to be said of an item beside its name: what is not said of the plan as a whole. */
export function itemNotes(
  wording: PolicyWords,
  item: Item,
  view: Pick<JudgedPlan, 'plan' | 'absent'>,
): readonly string[] {
  const { language, numbers } = wording
  const { state, due, owner } = item
  const { items } = view.plan
  return [
    ...(state === undefined || sharedBy(items, 'state') !== undefined
      ? []
      : [wordFor(state, language.words.states)]),
    ...(due === undefined || sharedBy(items, 'due') !== undefined
      ? []
      : [language.report.policy.by(numbers.date(due))]),
    ...(owner === undefined ? [] : [owner]),
    ...itemRemarks(wording, item, view),
  ]
}

/** What is odd about an item: the list does not hold it at all, or says of it what nobody understands. */
export function itemRemarks(
  { language }: PolicyWords,
  { id, words }: Item,
  { absent }: Pick<JudgedPlan, 'absent'>,
): readonly string[] {
  const { policy } = language.report
  return [
    ...(absent.has(id) ? [policy.absent] : []),
    ...(words === undefined ? [] : [policy.notUnderstood(words)]),
  ]
}
