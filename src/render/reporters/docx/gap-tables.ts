import type { CatalogueReport } from '../../../model/report.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { wayToScopeView } from '../../content/figures/way-to-scope.ts'
import { commonGapsView, gapsOfUnitsView, gapsView, pooledGapsView } from '../../content/peers/gaps.ts'
import { mostlyMissing } from '../../content/peers/peer-words.ts'
import { type Appendix, appendixName, firstListed, LISTED, SHOWN } from './attached.ts'
import { type Blocks, FIELDS_SHOWN, items, type Page, part, prose } from './paragraphs.ts'
import { type SectionLayout, section, tableOf } from './tables.ts'

/** How the list stands to the baseline. */
export function comparison(page: Page, one: CatalogueReport, layout: SectionLayout): Blocks {
  const { baseline } = page.report
  const uncounted = { ...layout, isUncounted: true }
  return [
    ...section(page, comparisonView(page, one, baseline), uncounted),
    ...section(page, wayToScopeView(page, one, baseline), uncounted),
  ]
}

/** What is missing, by field: the largest gap first. */
export function gaps(page: Page, one: CatalogueReport, layout: SectionLayout): Blocks {
  return section(page, gapsView(page, one), {
    ...layout,
    columns: ['field', 'missing', 'coverage.part', 'coverage.whole', 'coverage.percent'],
    most: FIELDS_SHOWN,
    spare: 1,
  })
}

const COLUMNS = ['code', 'name', 'field', 'units']

/** What several units lack: a sentence, and the procedures that most of them lack. */
export function commonGaps(page: Page, attached: readonly Appendix[]): Blocks {
  const { language, numbers, report } = page
  const view = commonGapsView(page, report.totals.gaps)
  if (view === undefined) return []
  const appendix = appendixName(attached, 'commonGaps', language)
  const shown = numbers.count(Math.min(view.rows.length, SHOWN))
  return part(2, view.title, [
    ...view.lead.map((text) => prose(text)),
    ...tableOf(page, view, { caption: view.title, columns: COLUMNS, most: SHOWN }),
    ...(appendix === undefined
      ? []
      : [prose(language.document.firstShown(shown, numbers.count(view.all ?? 0), appendix))]),
  ])
}

/** The same with all procedures that the result holds, where the text has no room for them. */
export function commonGapsAppendix(page: Page): Blocks {
  const view = commonGapsView(page, page.report.totals.gaps)
  if (view === undefined || view.rows.length <= SHOWN) return []
  const kept = view.rows.length
  return [
    ...view.lead.map((text) => prose(text)),
    prose(firstListed(page, { listed: Math.min(kept, LISTED), kept, all: view.all ?? kept })),
    ...tableOf(page, view, { columns: COLUMNS, most: LISTED }),
  ]
}

/** What many units lack together, by field: the largest gap first. */
export function fieldGaps(page: Page, attached: readonly Appendix[]): Blocks {
  const { language, report } = page
  const appendix = appendixName(attached, 'gapsOfUnits', language)
  const told = section(page, pooledGapsView(page, report.catalogues), { level: 2, most: FIELDS_SHOWN })
  if (told.length === 0 || appendix === undefined) return told
  return [...told, prose(language.document.listIn(appendix))]
}

/** What each of many units lacks, and in which fields most of it; who lacks most comes first. */
export function gapsOfUnits(page: Page): Blocks {
  const { language, numbers, report } = page
  const view = gapsOfUnitsView(page, report.catalogues)
  if (view === undefined) return []
  const more = view.rows.length - LISTED
  return [
    ...tableOf(page, view, { most: LISTED }),
    ...(more > 0 ? items([language.report.andMore(numbers.count(more))]) : []),
  ]
}

/** To have the units supply what most of them lack. */
export function commonGapsAdvice(page: Page): readonly string[] {
  const { language, report } = page
  const { gaps } = report.totals
  const most = gaps === undefined ? undefined : mostlyMissing(page, gaps)
  return most === undefined || most.count === 0 ? [] : [language.document.recommend.commonGaps(most.says)]
}
