import { fieldPage } from '../../explain/field-page.ts'
import { metricPage, metricsPage } from '../../explain/metric-page.ts'
import { overviewPage } from '../../explain/overview-page.ts'
import { rulePage, rulesPage } from '../../explain/rule-page.ts'
import type { Metric } from '../../measure/metric.ts'
import { metrics } from '../../measure/metrics.ts'
import type { Language } from '../../messages/language.ts'
import { UserError } from '../../model/user-error.ts'
import { fields } from '../../normalise/fields.ts'
import type { Rule } from '../../validate/rule.ts'
import { rules } from '../../validate/rules.ts'
import type { Command } from '../command.ts'
import { suggest } from '../suggest.ts'

const allRules: readonly Rule[] = rules
const allMetrics: readonly Metric[] = metrics

/** Says what a rule, a metric or a field means, why, and from where; offline, in the user's language. */
export const explain: Command = {
  async run({ arguments: [topic] }, { terminal, language }) {
    await terminal.stdout.write(pageOf(topic, language))
    return 'passed'
  },
}

/** A rule and a field may share no id; `rules` and `metrics` are the whole pages that the documentation holds. */
function pageOf(topic: string | undefined, language: Language): string {
  if (topic === undefined) return overviewPage({ rules: allRules, metrics: allMetrics, fields }, language)
  if (topic === 'rules') return rulesPage(allRules, language)
  if (topic === 'metrics') return metricsPage(allMetrics, language)
  const rule = allRules.find(({ id }) => id === topic)
  if (rule !== undefined) return rulePage(rule, language)
  const metric = allMetrics.find(({ id }) => id === topic)
  if (metric !== undefined) return metricPage(metric, language)
  const field = fields.find(({ id }) => id === topic)
  if (field !== undefined) return fieldPage(field, language)
  const known = ['rules', 'metrics', ...[...allRules, ...allMetrics, ...fields].map(({ id }) => id)]
  throw new UserError('unknown-topic', { id: topic, suggestion: suggest(topic, known) })
}
