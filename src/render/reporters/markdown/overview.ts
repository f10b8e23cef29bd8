import type { CatalogueReport, Report } from '../../../model/report.ts'
import { overviewColumns, overviewView } from '../../content/figures/overview.ts'
import { worstFirst } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { type Blocks, type Document, safe } from './block.ts'
import { section } from './section.ts'

/** All units side by side, the worst first. */
export function overview(page: Document, report: Report): Blocks {
  return section(page, overviewView(page, report, worstFirst(report.catalogues)), {
    level: 2,
    columns: overviewColumns(report, { isJudged: true }),
    total: 'last',
  })
}

export function nameOf({ language }: Document, catalogue: CatalogueReport): string {
  return safe(unitLabel(catalogue, language))
}
