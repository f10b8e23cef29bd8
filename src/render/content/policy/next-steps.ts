import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import { REACHABLE } from '../../../model/peer-comparison.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { numbersOf } from '../../text/number.ts'
import { repairs } from '../figures/doubts.ts'
import { withoutLevel } from '../figures/scope.ts'
import { pooledByRule, type RuleFindings } from '../findings/findings-by-rule.ts'

const MOST = 4

/** What the office has to do, most useful first, for whoever never sees a command. */
export function advice(report: Report, language: Language): readonly string[] {
  const { next } = language.report
  const numbers = numbersOf(language.tag)
  const missing = missingOf(report)
  const worst = worstOf(report)
  const isError = worst?.severity === 'error'
  return [
    ...(isError
      ? [next.fixErrors(ruleText(language, worst.rule)?.title ?? worst.rule, numbers.count(worst.count))]
      : []),
    ...(missing > 0 ? [next.addMissing(numbers.count(missing))] : []),
  ]
}

/** Of one list; in the sum of many nobody could see whose they are. */
function missingOf({ catalogues }: Report): number {
  return catalogues.length === 1 ? (catalogues[0]?.comparison?.missing ?? 0) : 0
}

function worstOf(report: Report): RuleFindings | undefined {
  return pooledByRule(listsOf(report))[0]
}

function listsOf({ units, catalogues }: Report) {
  return units === undefined ? catalogues : [units, ...catalogues]
}

/** What the reader can do now, most useful first, at most four sentences, or five where a target was missed. `…` stands for what was given to this run. */
export function nextSteps(report: Report, language: Language): readonly string[] {
  const { next } = language.report
  const { baseline, catalogues, totals, run } = report
  const worst = worstOf(report)
  const kept = listsOf(report).reduce((sum, { findings }) => sum + findings.items.length, 0)
  const given = `rasoat ${run.command} …`
  const isLevelMissing = baseline !== undefined && withoutLevel(catalogues, baseline).length > 0
  const steps = [
    ...(isLevelMissing ? [next.giveLevel()] : []),
    ...repairs(report, language, 'operator').map(({ repair }) => repair),
    ...advice(report, language),
  ]
  const goal = missedGoal(catalogues)
  if (goal !== undefined) steps.push(next.reach(`${given} --reach ${goal}`))
  if (baseline === undefined) steps.push(next.giveBaseline('rasoat compare … --baseline national.xlsx'))
  if (worst !== undefined) steps.push(next.explain(`rasoat explain ${worst.rule}`))
  if (kept < totals.findings.total) steps.push(next.allFindings(`${given} --findings findings.jsonl`))
  else if (totals.findings.total > 0) steps.push(next.allFindings(`${given} -o findings.csv`))
  steps.push(next.writeFile(`${given} -o report.md`))
  if (worst === undefined && report.outcome === 'passed' && missingOf(report) === 0) return [next.nothing()]
  // What reaches a target is said beside the rest, not in its place.
  return steps.slice(0, goal === undefined ? MOST : MOST + 1)
}

/** The first target that was missed and that `--reach` could say more of. */
function missedGoal(catalogues: readonly CatalogueReport[]): string | undefined {
  if (catalogues.some(({ reach = [] }) => reach.length > 0)) return undefined
  const missed = catalogues
    .flatMap(({ verdicts }) => verdicts)
    .find(
      ({ status, group, metric }) =>
        status === 'missed' && group === undefined && REACHABLE.some((id) => id === metric),
    )
  return missed === undefined ? undefined : `${missed.metric}=${Math.round(missed.target * 1e6) / 1e4}%`
}
