import type { Language } from '../messages/language.ts'
import { ruleText } from '../messages/sentence.ts'
import type { Report } from '../model/report.ts'
import { pooledByRule } from './findings-by-rule.ts'
import { numbersOf } from './number.ts'

const MOST = 4

/** What the reader can do now, most useful first, at most four sentences. `…` stands for what was given to this run. */
export function nextSteps(report: Report, language: Language): readonly string[] {
  const { next } = language.report
  const { baseline, catalogues, totals, run } = report
  const numbers = numbersOf(language.tag)
  const missing = catalogues.length === 1 ? (catalogues[0]?.comparison?.missing ?? 0) : 0
  const lists = report.units === undefined ? catalogues : [report.units, ...catalogues]
  const [worst] = pooledByRule(lists)
  const kept = lists.reduce((sum, { findings }) => sum + findings.items.length, 0)
  const given = `rasoat ${run.command} …`
  const steps: string[] = []
  if (worst?.severity === 'error') {
    steps.push(
      next.fixErrors(ruleText(language, worst.rule)?.title ?? worst.rule, numbers.count(worst.count)),
    )
  }
  if (missing > 0) steps.push(next.addMissing(numbers.count(missing)))
  if (baseline !== undefined && catalogues.some(({ unit }) => unit.level === undefined))
    steps.push(next.giveLevel())
  if (baseline === undefined) steps.push(next.giveBaseline('rasoat compare … --baseline national.xlsx'))
  if (worst !== undefined) steps.push(next.explain(`rasoat explain ${worst.rule}`))
  if (kept < totals.findings.total) steps.push(next.allFindings(`${given} --findings findings.jsonl`))
  else if (totals.findings.total > 0) steps.push(next.allFindings(`${given} -o findings.csv`))
  steps.push(next.writeFile(`${given} -o report.md`))
  if (worst === undefined && report.outcome === 'passed' && missing === 0) return [next.nothing()]
  return steps.slice(0, MOST)
}
