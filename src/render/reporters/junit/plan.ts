import type { JudgedPlan } from '../../content/policy/plans.ts'
import { itemNotes, type PolicyWords, planLine } from '../../content/policy/policy-words.ts'
import { type Element, element } from './xml.ts'

/** A plan is a case: it fails when something due is not done, and is skipped while there is time. */
export function caseOfPlan(classname: string, view: JudgedPlan, wording: PolicyWords): Element {
  const { language } = wording
  const { plan, progress, open } = view
  const { status } = progress
  const message = planLine(wording, view)
  const named = open.flatMap((one) =>
    one.items.map((item) => {
      const about = [item.code ?? item.id, item.name ?? '', ...itemNotes(wording, item, view)]
      return `${language.words.planStatuses[one.status]}: ${about.filter((text) => text !== '').join(' · ')}`
    }),
  )
  const attributes = { classname, name: `${language.report.labels.plans}: ${plan.id}` }
  if (status === 'met') return element('testcase', attributes, element('system-out', {}, message))
  if (status === 'not-yet-due') return element('testcase', attributes, element('skipped', { message }))
  return element('testcase', attributes, element('failure', { type: status, message }, named.join('\n')))
}
