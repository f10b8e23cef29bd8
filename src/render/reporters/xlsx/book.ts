import type { Language } from '../../../messages/language.ts'
import type { Measurement } from '../../../model/measurement.ts'
import type { CatalogueReport, PolicyReport, Report } from '../../../model/report.ts'
import { languageFor } from '../../content/figures/by-names.ts'
import { type Numbers, numbersOf } from '../../text/number.ts'
import { share } from './book-cell.ts'
import { type Column, cells, words } from './table-sheets.ts'

/** What every sheet needs to know of the workbook it is in. */
export interface Page {
  readonly report: Report
  readonly language: Language
  readonly numbers: Numbers
  /** Beside language and numbers, for the words around targets and plans. */
  readonly policy: PolicyReport | undefined
  readonly hasBaseline: boolean
  /** The catalogue of an id: its unit and its lists. */
  readonly byId: ReadonlyMap<string, CatalogueReport>
}

export function createPage(report: Report, language: Language): Page {
  return {
    report,
    language: languageFor(report, language),
    numbers: numbersOf(language.tag),
    policy: report.policy,
    hasBaseline: report.baseline !== undefined,
    byId: new Map(report.catalogues.map((one) => [one.id, one])),
  }
}

export function unitName({ unit, id }: Pick<CatalogueReport, 'unit' | 'id'>): string {
  return unit.name === '' ? id : unit.name
}

/** Whose line it is, in every table alike: lines of several workbooks can be put under each other. */
export function unitColumn<Row>({ language }: Page, of: (row: Row) => string): Column<Row> {
  return words(language.report.labels.unit, of)
}

/** Percentage, numerator, denominator and unknown, a column each. */
export function shareColumns<Row>(
  { language }: Page,
  of: (row: Row) => Measurement | undefined,
): readonly Column<Row>[] {
  const { labels } = language.report
  const titles = [labels.share, labels.part, labels.whole, labels.unknown]
  return titles.map((title, at) => cells(title, (row) => share(of(row))[at]))
}
