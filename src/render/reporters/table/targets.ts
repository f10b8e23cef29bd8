import type { Verdict } from '../../../model/policy.ts'
import { forScreen } from '../../escape.ts'
import { metricName } from '../../figures.ts'
import { VERDICT_SIGNS } from '../../signs.ts'
import { padEnd, widest } from '../../width.ts'
import { heading, type Page, prose } from './page.ts'

/** Each target of a unit with its verdict, what was measured, and the text that sets it. */
export function targets(page: Page, verdicts: readonly Verdict[]): readonly string[] {
  if (verdicts.length === 0) return []
  const { language, paint } = page
  const column = widest(verdicts.map(({ status }) => language.words.verdicts[status])) + 2
  return [
    ...heading(page, language.report.labels.targets),
    ...verdicts.flatMap((verdict) => {
      const { status } = verdict
      const sign = padEnd(`${VERDICT_SIGNS[status]} ${language.words.verdicts[status]}`, column)
      const indent = column + 4
      const [first = '', ...more] = prose(page, saying(page, verdict), { indent })
      return [
        `  ${paint.verdict[status](sign)}  ${first.slice(indent)}`,
        ...more,
        ...basis(page, verdict, indent),
      ]
    }),
  ]
}

/** "Coverage: 40.28 % (230/571), target 80 % from 2027-01-01". */
function saying({ language, numbers }: Page, { metric, target, part, whole, from }: Verdict): string {
  const { labels, from: since } = language.report
  const measured = part === undefined || whole === undefined ? '' : `: ${numbers.share({ part, whole })}`
  const due = from === undefined ? '' : ` ${since(numbers.date(from))}`
  return forScreen(
    `${metricName(language, metric)}${measured}; ${labels.target.toLowerCase()} ≥ ${numbers.target(target)}${due}`,
  )
}

function basis(page: Page, { basis: text }: Pick<Verdict, 'basis'>, indent: number): readonly string[] {
  if (text === undefined) return []
  return prose(page, forScreen(`${page.language.report.labels.basis}: ${text}`), {
    indent,
    ink: page.paint.faint,
  })
}
