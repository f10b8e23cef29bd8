import type { MetricText } from '../../../messages/contract/metrics.ts'
import type { Language } from '../../../messages/language.ts'
import type { Metric } from '../../../stages/measure/metric.ts'
import { heading, labelled, page } from './page.ts'

/** Everything about one metric. */
export function metricPage(metric: Metric, language: Language, level: 1 | 2 = 1): string {
  const text = metricText(metric.id, language)
  const { explain } = language.help
  return page([
    heading(level, metric.id),
    `${text.name}\n`,
    labelled(explain.formula, text.formula),
    labelled(explain.meaning, text.meaning),
    labelled(explain.basis, text.basis),
  ])
}

/** All metrics on one page: METRICS.md is this page, and a test says when it is not. */
export function metricsPage(metrics: readonly Metric[], language: Language): string {
  const { explain } = language.help
  const rows = metrics.map(({ id }) => {
    const { name, formula } = metricText(id, language)
    return `| [${id}](#${id}) | ${name} | ${formula} |`
  })
  return page([
    heading(1, explain.metrics),
    `<!-- Made by \`npm run docs\` from src/measure/metrics and src/messages. -->\n`,
    `| id | | ${explain.formula} |\n|---|---|---|\n${rows.join('\n')}\n`,
    ...metrics.map((metric) => metricPage(metric, language, 2)),
  ])
}

export function metricText(id: string, language: Language): MetricText {
  const texts: Readonly<Record<string, MetricText>> = language.metrics
  return (
    (Object.hasOwn(texts, id) ? texts[id] : undefined) ?? { name: id, formula: '', meaning: '', basis: '' }
  )
}
