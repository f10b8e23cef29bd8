import type { Language } from '../../../messages/language.ts'
import type { Verdict } from '../../../model/policy.ts'
import type { Report } from '../../../model/report.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { type JudgedPlan, plansOf, taskPlans } from '../../content/policy/plans.ts'
import { basisOf, type PolicyWords, planLine, verdictLine } from '../../content/policy/policy-words.ts'
import { numbersOf } from '../../text/number.ts'
import { type Annotation, annotation } from '../../text/workflow-command.ts'

/** Targets and plans that make the run fail, each with what sets it. They stand in no file: the unit is said. */
export function unmet(report: Report, language: Language): readonly Annotation[] {
  const wording = { language, numbers: numbersOf(language.tag), policy: report.policy }
  const { targets, plans } = language.report.labels
  const ofUnits = report.catalogues.flatMap((catalogue) => {
    const name = unitLabel(catalogue, language)
    return [
      ...catalogue.verdicts.filter(fails).map((verdict) => ofTarget(`${name}: ${targets}`, verdict, wording)),
      ...plansOf(report, catalogue)
        .filter(({ progress }) => fails(progress))
        .map((view) => ofPlan(`${name}: ${plans}`, view, wording)),
    ]
  })
  const tasks = taskPlans(report).filter(({ progress }) => fails(progress))
  return [...ofUnits, ...tasks.map((view) => ofPlan(plans, view, wording))]
}

function fails({ status }: Pick<Verdict, 'status'>): boolean {
  return status === 'missed' || status === 'unmeasurable'
}

function ofTarget(title: string, verdict: Verdict, wording: PolicyWords): Annotation {
  const basis = basisOf(wording, verdict)
  const lines = [verdictLine(wording, verdict), ...(basis === undefined ? [] : [basis])]
  return annotation('error', { title }, ...lines)
}

const NAMED = 10

/** What is late is named: a number alone sends nobody to work. */
function ofPlan(title: string, view: JudgedPlan, wording: PolicyWords): Annotation {
  const { language, numbers } = wording
  const late = view.open.filter(({ status }) => status !== 'not-yet-due')
  const lines = late.map(({ status, items }) => {
    const names = items.slice(0, NAMED).map(({ id, name = '' }) => `${id} ${name}`.trim())
    const more =
      items.length > NAMED ? ` ${language.report.andMore(numbers.count(items.length - NAMED))}` : ''
    return `${language.words.planStatuses[status]}: ${names.join(language.between.clauses)}${more}`
  })
  const basis = basisOf(wording, view.plan)
  return annotation(
    'error',
    { title },
    planLine(wording, view),
    ...lines,
    ...(basis === undefined ? [] : [basis]),
  )
}
