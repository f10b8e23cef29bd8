import { SEVERITIES } from '../../../model/finding.ts'
import type { Verdict } from '../../../model/policy.ts'
import type { FindingsReport } from '../../../model/report.ts'
import { countVerdicts } from '../../content/figures/ranking.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import type { Inked, Page } from './page.ts'

/** "3 errors", "561 warnings": the severities that occur. */
export function severityTally(
  page: Page,
  { bySeverity }: Pick<FindingsReport, 'bySeverity'>,
): readonly Inked[] {
  return SEVERITIES.flatMap((severity) => {
    const count = bySeverity[severity]
    if (count === 0) return []
    const text = page.language.words.severities[severity].counted(page.numbers.count(count))
    return [{ text, ink: page.paint.severity[severity] }]
  })
}

/** "✗ 1 missed", "✓ 2 met": the verdicts that occur, the worst first. */
export function verdictTally(page: Page, verdicts: readonly Verdict[]): readonly Inked[] {
  return countVerdicts(verdicts).map(({ status, count }) => ({
    text: `${VERDICT_SIGNS[status]} ${page.numbers.count(count)} ${page.language.words.verdicts[status]}`,
    ink: page.paint.verdict[status],
  }))
}
