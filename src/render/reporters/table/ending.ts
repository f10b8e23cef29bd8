import { errorText } from '../../../messages/error-text.ts'
import type { Verdict } from '../../../model/policy.ts'
import type { Report } from '../../../model/report.ts'
import { nextSteps } from '../../content/policy/next-steps.ts'
import { wasJudged } from '../../content/policy/outcome.ts'
import { allProgress } from '../../content/policy/plans.ts'
import { forScreen } from '../../text/escape.ts'
import { wrap } from '../../text/width.ts'
import { outcome, severityTally, verdictTally } from './head.ts'
import { itemTally } from './plan-lines.ts'
import { flow, heading, type Inked, type Page, prose } from './screen.ts'

/** What went wrong with the run itself, and what to do about it. */
export function troubles(page: Page, { toolErrors }: Report): readonly string[] {
  if (toolErrors.length === 0) return []
  const { language, paint } = page
  return [
    ...heading(page, language.report.labels.toolErrors),
    ...toolErrors.flatMap((error) => {
      const { what, next } = errorText(error.code, error.facts, language)
      const where = error.catalogue === undefined ? '' : `${error.catalogue}: `
      return [
        ...bullet(page, forScreen(where + what), '✗', paint.severity.error),
        ...prose(page, forScreen(next), { indent: 4, ink: paint.faint }),
      ]
    }),
  ]
}

export function next(page: Page, report: Report): readonly string[] {
  const steps = nextSteps(report, page.language)
  return [
    ...heading(page, page.language.report.labels.nextSteps),
    ...steps.flatMap((step) => bullet(page, forScreen(step), '→', page.paint.faint)),
  ]
}

/** The last line, for whoever scrolls no further: how it ended, and what made it so. */
export function lastLine(page: Page, report: Report): readonly string[] {
  const { labels } = page.language.report
  const failing = report.catalogues.flatMap((catalogue) => catalogue.verdicts).filter(isFailing)
  const missed = titled(labels.targets, verdictTally(page, failing))
  const late = itemTally(page, allProgress(report).filter(isFailing), ['overdue', 'unknown'])
  const counts = severityTally(page, report.totals.findings)
  const found = counts.length === 0 ? [{ text: labels.noFindings }] : counts
  return flow(
    [
      ...(wasJudged(report) ? [outcome(page, report)] : []),
      ...missed,
      ...titled(labels.plans, late),
      ...found,
    ],
    page.width,
  )
}

/** Why a target or a plan makes the run fail. */
function isFailing({ status }: Pick<Verdict, 'status'>): boolean {
  return status === 'missed' || status === 'unmeasurable'
}

function titled(title: string, [first, ...others]: readonly Inked[]): readonly Inked[] {
  return first === undefined ? [] : [{ ...first, text: `${title}: ${first.text}` }, ...others]
}

function bullet(page: Page, text: string, sign: string, ink: (text: string) => string): readonly string[] {
  return wrap(text, page.width - 4).map((line, index) => `  ${index === 0 ? ink(sign) : ' '} ${line}`)
}
