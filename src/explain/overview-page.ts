import type { Metric } from '../measure/metric.ts'
import type { Language } from '../messages/language.ts'
import { ruleText } from '../messages/sentence.ts'
import type { Field } from '../normalise/field.ts'
import type { Rule } from '../validate/rule.ts'
import { metricText } from './metric-page.ts'
import { heading, page } from './page.ts'

/** Every id that can be explained, with the few words that tell which one is meant. */
export function overviewPage(
  {
    rules,
    metrics,
    fields,
  }: { rules: readonly Rule[]; metrics: readonly Metric[]; fields: readonly Field[] },
  language: Language,
): string {
  const { explain } = language.help
  const { severities, properties } = language.words
  const ids = [...rules, ...metrics, ...fields].map(({ id }) => id.length)
  const width = Math.max(...ids) + 2
  const line = (id: string, text: string) => `  ${id.padEnd(width)}${text}`
  return page([
    heading(2, explain.rules),
    `${rules.map(({ id, severity }) => line(id, `${ruleText(language, id)?.title ?? ''} (${severities[severity].one})`)).join('\n')}\n`,
    heading(2, explain.metrics),
    `${metrics.map(({ id }) => line(id, metricText(id, language).name)).join('\n')}\n`,
    heading(2, explain.fields),
    `${fields.map((field) => line(field.id, field.properties.map((property) => properties[property]).join(', '))).join('\n')}\n`,
  ])
}
