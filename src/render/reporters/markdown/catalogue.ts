import type { CatalogueReport, Report } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { figuresView } from '../../content/figures/figures.ts'
import { serviceView } from '../../content/figures/service.ts'
import { foundIn } from '../../content/findings/rule-view.ts'
import { gapsView } from '../../content/peers/gaps.ts'
import type { Blocks, Document } from './block.ts'
import { findings } from './findings.ts'
import { identity } from './identity.ts'
import { plansOfUnit, targets } from './policy.ts'
import { peers, reach } from './prospects.ts'
import { FIGURES, section } from './section.ts'

const FIELDS_SHOWN = 20

/** Everything about one catalogue, under a heading of its own. */
export function catalogue(page: Document, report: CatalogueReport, run: Report): Blocks {
  const { baseline } = run
  return [
    ...identity(page, report),
    ...section(page, figuresView(page, report.metrics), FIGURES),
    ...targets(page, report),
    ...plansOfUnit(page, run, report),
    ...section(page, serviceView(page, report, { most: FIELDS_SHOWN }), { level: 3, total: 'first' }),
    ...section(page, comparisonView(page, report, baseline), { level: 3 }),
    ...(baseline === undefined
      ? []
      : section(page, gapsView(page, report), {
          level: 3,
          columns: ['field', 'missing', 'coverage'],
          most: FIELDS_SHOWN,
          spare: 1,
        })),
    ...peers(page, report),
    ...reach(page, report),
    ...findings(page, foundIn(report, page.language)),
  ]
}
