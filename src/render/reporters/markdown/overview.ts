import { capitalised } from '../../../messages/listed.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { overviewMetrics, shortMetricName } from '../../content/figures/overview-shares.ts'
import { worstFirst, worstVerdict } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Column, type Document, safe, table } from './block.ts'

/** All units side by side, the worst first. */
export function overview(page: Document, { catalogues, totals }: Report): Blocks {
  const { language, numbers } = page
  const { labels } = language.report
  const metrics = overviewMetrics(catalogues)
  const right = (title: string): Column => ({ title, align: 'right' })
  const row = (
    name: string,
    verdict: string,
    part: Pick<CatalogueReport, 'metrics' | 'records' | 'table'> & Counts,
  ) => [
    name,
    verdict,
    ...metrics.map((metric) => {
      const found = part.metrics[metric]
      return found?.kind === 'share' ? numbers.share(found) : '–'
    }),
    numbers.count(part.table.unknown),
    numbers.count(part.findings.bySeverity.error),
    numbers.count(part.findings.bySeverity.warning),
    numbers.count(part.records),
  ]
  return [
    `## ${labels.overview}`,
    ...table(
      [
        { title: labels.unit },
        { title: labels.verdict },
        ...metrics.map((metric) => right(safe(shortMetricName(language, metric)))),
        right(labels.unknown),
        right(capitalised(language.words.severities.error.many)),
        right(capitalised(language.words.severities.warning.many)),
        right(labels.records),
      ],
      [
        ...worstFirst(catalogues).map((one) => row(nameOf(page, one), verdictOf(page, one), one)),
        row(`**${labels.total}**`, '', totals),
      ],
    ),
  ]
}

interface Counts {
  readonly findings: { readonly bySeverity: CatalogueReport['findings']['bySeverity'] }
}

export function nameOf({ language }: Document, catalogue: CatalogueReport): string {
  return safe(unitLabel(catalogue, language))
}

function verdictOf({ language, numbers }: Document, catalogue: CatalogueReport): string {
  const worst = worstVerdict(catalogue)
  if (worst === undefined) return ''
  const count = catalogue.verdicts.filter(({ status }) => status === worst).length
  const of = `${numbers.count(count)}/${numbers.count(catalogue.verdicts.length)}`
  return `${VERDICT_SIGNS[worst]} ${language.words.verdicts[worst]} ${of}`
}
