import { capitalised } from '../../../messages/listed.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { CauseExample } from '../../../model/cause.ts'
import type { FindingsReport } from '../../../model/report.ts'
import type { RuleFindings } from '../../content/findings/findings-by-rule.ts'
import { severityCounts } from '../../content/findings/severity-counts.ts'
import { remarked } from '../../content/findings/spoken.ts'
import { besideCauses, statedCauses, statement } from '../../content/findings/statement.ts'
import { SEVERITY_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, list, safe, table } from './block.ts'

export interface FindingsOptions {
  readonly totals: Pick<FindingsReport, 'bySeverity'>
  readonly examples: number
  place(finding: CauseExample): string
}

/** Findings by rule: how many, what to do, and a few of them as a table. */
export function findings(page: Document, byRule: readonly RuleFindings[], options: FindingsOptions): Blocks {
  const { labels } = page.language.report
  if (byRule.length === 0) return [`### ${labels.findings}`, labels.noFindings]
  return [
    `### ${labels.findings}`,
    severityCounts(page, options.totals).join(' · '),
    ...byRule.flatMap((found) => oneRule(page, found, options)),
  ]
}

function oneRule(page: Document, found: RuleFindings, { examples, place }: FindingsOptions): Blocks {
  const { rule, severity, count } = found
  const { language, numbers } = page
  const { labels, andMore } = language.report
  const text = ruleText(language, rule)
  const causes = statedCauses(found, examples)
  const shown = besideCauses(found, causes, examples)
  const more = count - shown.length - causes.reduce((sum, cause) => sum + cause.count, 0)
  const word = capitalised(language.words.severities[severity].one)
  const name = text === undefined ? '' : `${text.title} · `
  return [
    `#### ${SEVERITY_SIGNS[severity]} ${word}: ${name}${safe(rule)} (${numbers.count(count)})`,
    ...(text === undefined ? [] : [`**${labels.suggestion}:** ${text.fix}`]),
    ...list(causes.map((cause) => safe(statement(cause, language, place)))),
    ...table(
      [{ title: labels.place }, { title: labels.code }, { title: labels.name }, { title: labels.message }],
      shown.map((finding) => [
        safe(place(finding)),
        safe(finding.code ?? ''),
        safe(finding.name ?? ''),
        safe(remarked(finding, language)),
      ]),
    ),
    ...(more === 0 || shown.length + causes.length === 0 ? [] : [andMore(numbers.count(more))]),
  ]
}
