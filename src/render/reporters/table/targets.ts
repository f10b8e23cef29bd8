import type { Verdict } from '../../../model/policy.ts'
import { basisOf, demandOf, subjectOf } from '../../content/policy/policy-words.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { padEnd, widest } from '../../text/width.ts'
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

/** "Coverage: 40.28% (230/571); target ≥ 80% from 1 January 2027". */
function saying(page: Page, verdict: Verdict): string {
  const { language, numbers } = page
  const { part, whole, reason, short } = verdict
  const why = reason === undefined ? '' : `: ${language.words.unmeasurable[reason]}`
  const measured = part === undefined || whole === undefined ? why : `: ${numbers.share({ part, whole })}`
  const target = language.report.labels.target.toLowerCase()
  return forScreen(
    `${subjectOf(page, verdict)}${measured}${page.language.between.clauses}${target} ${demandOf(page, verdict, short)}`,
  )
}

/** The text that sets a target or a plan, under it. */
export function basis(
  page: Page,
  of: Pick<Verdict, 'basis' | 'link' | 'profile'>,
  indent: number,
): readonly string[] {
  const text = basisOf(page, of)
  if (text === undefined) return []
  return prose(page, forScreen(`${page.language.report.labels.basis}: ${text}`), {
    indent,
    ink: page.paint.faint,
  })
}
