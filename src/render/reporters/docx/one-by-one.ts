import { groupViews } from '../../content/figures/groups.ts'
import { serviceView } from '../../content/figures/service.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { plansOf } from '../../content/policy/plans.ts'
import { brief } from '../../text/brief.ts'
import type { Appendix } from './attached.ts'
import { comparison, gaps } from './gap-tables.ts'
import { goals } from './goal-tables.ts'
import { figures, unmeasured } from './key-figures.ts'
import { type Blocks, FIELDS_SHOWN, heading, type Page, part } from './paragraphs.ts'
import { peers } from './peer-tables.ts'
import { plans, targets } from './policy-tables.ts'
import { section } from './tables.ts'

/** A few units, each with its own figures; their findings are told together, with the unit beside the place. */
export function oneByOne(page: Page, attached: readonly Appendix[]): Blocks {
  const { language, report } = page
  const { labels } = language.report
  const { headings, titles } = language.document
  const { labels: own } = language.prospects
  return [
    heading(1, headings.units),
    ...report.catalogues.flatMap((one) => {
      const name = brief(unitLabel(one, language))
      const { level } = one.unit
      const of = (title: string) => titles.ofUnit(title, name)
      return [
        heading(2, `${name}${level === undefined ? '' : ` (${language.words.levels[level]})`}`),
        ...part(3, labels.figures, figures(page, one.metrics, of(labels.figures))),
        ...targets(page, one.verdicts, { level: 3, called: of }),
        ...part(3, labels.plans, plans(page, plansOf(report, one), name)),
        ...section(page, serviceView(page, one, { most: FIELDS_SHOWN }), { level: 3, called: of }),
        ...groupViews(page, report.run, one, { most: FIELDS_SHOWN }).flatMap((view) =>
          section(page, view, { level: 3, called: of }),
        ),
        ...comparison(page, one, { level: 3, called: of }),
        ...gaps(page, one, { level: 3, called: of }),
        ...peers(page, attached, one.peers, { level: 3, called: of }),
        ...part(3, own.reach, goals(page, one.reach)),
        ...part(3, labels.notMeasured, unmeasured(page, one.metrics)),
      ]
    }),
  ]
}
