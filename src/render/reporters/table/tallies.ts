import { SEVERITIES } from '../../../model/finding.ts'
import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import type { FindingsReport } from '../../../model/report.ts'
import type { Inked, Page } from './page.ts'
import { VERDICT_SIGNS } from './signs.ts'

/** "3 errors", "561 warnings": the severities that occur. */
export function severityTally(page: Page, { bySeverity }: Pick<FindingsReport, 'bySeverity'>): readonly Inked[] {
  return SEVERITIES.flatMap((severity) => {
    const count = bySeverity[severity]
    if (count === 0) return []
    const { one, many } = page.language.words.severities[severity]
    const text = `${page.numbers.count(count)} ${count === 1 ? one : many}`
    return [{ text, ink: page.paint.severity[severity] }]
  })
}

const STATUSES: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due', 'met']

/** "✗ missed 1", "✓ met 2": the verdicts that occur, the worst first. */
export function verdictTally(page: Page, verdicts: readonly Verdict[]): readonly Inked[] {
  return STATUSES.flatMap((wanted) => {
    const count = verdicts.filter(({ status }) => status === wanted).length
    if (count === 0) return []
    const text = `${VERDICT_SIGNS[wanted]} ${page.numbers.count(count)} ${page.language.words.verdicts[wanted]}`
    return [{ text, ink: page.paint.verdict[wanted] }]
  })
}
