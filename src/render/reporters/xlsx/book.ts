import type { Language } from '../../../messages/language.ts'
import type { Measurement } from '../../../model/measurement.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { type Wording, wordingOf } from '../../content/wording.ts'
import { share } from './book-cell.ts'
import { type Column, cells, words } from './table-sheets.ts'

/** What every sheet needs to know of the workbook it is in. */
export interface Page extends Wording {
  readonly report: Report
  /** The catalogue of an id: its unit and its lists. */
  readonly byId: ReadonlyMap<string, CatalogueReport>
}

export function createPage(report: Report, language: Language): Page {
  return {
    ...wordingOf(report, language),
    report,
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
