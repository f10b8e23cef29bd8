import { capitalised } from '../../../messages/listed.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { metricName } from '../../content/figures/figures.ts'
import { overviewMetrics, shortMetricName } from '../../content/figures/overview-shares.ts'
import { lowestFirst, worstVerdict } from '../../content/figures/ranking.ts'
import { spreadOf } from '../../content/figures/spread.ts'
import { strip } from './chart.ts'
import { type Cell, counted, grid, right, said, shared } from './grid.ts'
import { verdictMark } from './marks.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { type Page, type Part, unitName } from './page.ts'
import type { UnitCell } from './part.ts'

/** All units ranked, the worst verdict and then the lowest first share first; before them a strip for each share. */
export function overview(page: Page, { catalogues, totals }: Report, unitCell: UnitCell): readonly Part[] {
  const { language } = page
  const { labels } = language.report
  const metrics = overviewMetrics(catalogues)
  const isJudged = catalogues.some(({ verdicts }) => verdicts.length > 0)
  const line = (
    name: Cell,
    verdict: Cell,
    one: Pick<CatalogueReport, 'metrics' | 'records' | 'table'> & Counts,
  ) => [
    name,
    ...(isJudged ? [verdict] : []),
    ...metrics.map((metric) => {
      const found = one.metrics[metric]
      return found?.kind === 'share' ? shared(page, found) : said('–')
    }),
    counted(page, one.table.unknown),
    counted(page, one.findings.bySeverity.error),
    counted(page, one.findings.bySeverity.warning),
    counted(page, one.records),
  ]
  const table = grid(page, {
    id: 'overview-table',
    caption: labels.overview,
    columns: [
      { title: labels.unit },
      ...(isJudged ? [{ title: labels.verdict, filter: true } as const] : []),
      ...metrics.map((metric) => right(shortMetricName(language, metric))),
      right(labels.unknown),
      right(capitalised(language.words.severities.error.many)),
      right(capitalised(language.words.severities.warning.many)),
      right(labels.records),
    ],
    rows: lowestFirst(catalogues, metrics[0]).map((one) =>
      line(unitCell(one.id, unitName(page, one)), verdictOf(page, one), one),
    ),
    foot: line(said(labels.total), said(''), totals),
    hasTools: true,
  })
  const strips = metrics.map((metric) => chart(page, catalogues, metric))
  return [{ id: 'overview', title: labels.overview, body: [strips, table] }]
}

interface Counts {
  readonly findings: { readonly bySeverity: CatalogueReport['findings']['bySeverity'] }
}

function verdictOf(page: Page, catalogue: CatalogueReport): Cell {
  const worst = worstVerdict(catalogue)
  if (worst === undefined) return said('')
  const { count } = page.numbers
  const same = catalogue.verdicts.filter(({ status }) => status === worst).length
  return said(verdictMark(page, worst, html` ${count(same)}/${count(catalogue.verdicts.length)}`))
}

function chart(page: Page, catalogues: readonly CatalogueReport[], metric: string): Markup {
  const { language } = page
  const spread = spreadOf(catalogues, metric, language)
  if (spread === undefined) return html``
  const { units, target, says, line } = spread
  const name = metricName(language, metric)
  return html`<figure>
${strip(units, [`${name}: ${says}`, line].join(' ').trim(), target)}
<figcaption><strong>${name}.</strong> ${says} ${line === '' ? NOTHING : line}</figcaption>
</figure>\n`
}
