import type { Verdict } from '../../../model/policy.ts'
import { targetsView } from '../../content/policy/targets.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { padEnd, widest } from '../../text/width.ts'
import { heading, type Page, prose } from './screen.ts'
import { said } from './section.ts'

/** Each target of a unit with its verdict, what was measured, and the text that sets it. */
export function targets(page: Page, verdicts: readonly Verdict[]): readonly string[] {
  const view = targetsView(page, verdicts)
  if (view === undefined) return []
  const { language, paint } = page
  const column = widest(verdicts.map(({ status }) => language.words.verdicts[status])) + 2
  const indent = column + 4
  const target = language.report.labels.target.toLowerCase()
  return [
    ...heading(page, view.title),
    ...view.rows.flatMap(({ cells }, at) => {
      const status = verdicts[at]?.status ?? 'unmeasurable'
      const sign = padEnd(`${VERDICT_SIGNS[status]} ${said(page, cells['verdict'])}`, column)
      // "Coverage: 40.28% (230/571); target ≥ 80% from 1 January 2027".
      const figure = [said(page, cells['figure']), said(page, cells['measured'])]
      const says = `${figure.filter((text) => text !== '').join(': ')}${language.between.clauses}${target} ${said(page, cells['target'])}`
      const [first = '', ...more] = prose(page, says, { indent })
      return [
        `  ${paint.verdict[status](sign)}  ${first.slice(indent)}`,
        ...more,
        ...basis(page, said(page, cells['basis']), indent),
      ]
    }),
  ]
}

/** The text that sets a target or a plan, under it. */
export function basis(page: Page, text: string | undefined, indent: number): readonly string[] {
  if (text === undefined || text === '') return []
  return prose(page, forScreen(`${page.language.report.labels.basis}: ${text}`), {
    indent,
    ink: page.paint.faint,
  })
}
