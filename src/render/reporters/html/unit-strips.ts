import type { CatalogueReport, Report } from '../../../model/report.ts'
import { metricName } from '../../content/figures/figures.ts'
import { overviewColumns, overviewMetrics, overviewView } from '../../content/figures/overview.ts'
import { lowestFirst } from '../../content/figures/ranking.ts'
import { spreadOf } from '../../content/figures/spread.ts'
import { strip } from './chart.ts'
import type { Page, Part } from './frame.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { partOf, type UnitCell } from './part.ts'

/** All units ranked, the worst verdict and then the lowest first share first; before them a strip for each share. */
export function overview(page: Page, report: Report, unitCell: UnitCell): readonly Part[] {
  const { catalogues } = report
  const metrics = overviewMetrics(catalogues)
  const isJudged = catalogues.some(({ verdicts }) => verdicts.length > 0)
  return partOf(page, overviewView(page, report, lowestFirst(catalogues, metrics[0])), {
    prefix: '',
    above: metrics.map((metric) => chart(page, catalogues, metric)),
    hasNotes: false,
    columns: overviewColumns(report, { isJudged }),
    hasTools: true,
    isWholeOnPaper: true,
    unitCell,
  })
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
