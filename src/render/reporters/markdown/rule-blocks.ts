import { capitalised } from '../../../messages/listed.ts'
import { type Found, type RuleView, ruleViews } from '../../content/findings/rule-view.ts'
import { severityCounts } from '../../content/findings/severity-counts.ts'
import { SEVERITY_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, list, safe } from './block.ts'
import { tableOf } from './section.ts'

/** Findings by rule: how many, what to do, and a few of them as a table. */
export function findings(page: Document, found: Found): Blocks {
  const { labels } = page.language.report
  const rules = ruleViews(page, found, page)
  if (rules.length === 0) return [`### ${labels.findings}`, labels.noFindings]
  return [
    `### ${labels.findings}`,
    severityCounts(page, found.totals).join(' · '),
    ...rules.flatMap((view) => oneRule(page, view)),
  ]
}

function oneRule(page: Document, { rule, severity, count, text, causes, examples, left }: RuleView): Blocks {
  const { language, numbers } = page
  const word = capitalised(language.words.severities[severity].one)
  const name = text === undefined ? '' : `${text.title} · `
  return [
    `#### ${SEVERITY_SIGNS[severity]} ${word}: ${name}${safe(rule)} (${numbers.count(count)})`,
    ...(text === undefined ? [] : [`**${language.report.labels.suggestion}:** ${text.fix}`]),
    ...list(causes.map(safe)),
    ...tableOf(page, examples),
    ...(left === 0 ? [] : [language.report.andMore(numbers.count(left))]),
  ]
}
