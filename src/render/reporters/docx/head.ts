import { wordFor } from '../../../messages/listed.ts'
import { brief } from '../../brief.ts'
import { unitLabel } from '../../unit-label.ts'
import { type Blocks, type Page, prose } from './page.ts'

/** "Kết quả rà soát danh mục thủ tục hành chính của Xã Mẫu". */
export function subjectOf({ report, language }: Page): string {
  const { document } = language
  const [only, ...others] = report.catalogues
  const unit = only === undefined || others.length > 0 ? '' : brief(unitLabel(only, language))
  return document.subject(wordFor(report.run.command, document.subjects), unit)
}

/** Everything above the first section. */
export function head(page: Page): Blocks {
  const { report, language, numbers } = page
  const { form, opening, units } = language.document
  const { parent, agency, number, state, motto, placeAndDate } = form
  const [only, ...others] = report.catalogues
  const what =
    only === undefined || others.length > 0
      ? units(numbers.count(report.catalogues.length))
      : brief(unitLabel(only, language))
  return [
    { kind: 'letterhead', parent, agency, number, state, motto, placeAndDate },
    { kind: 'title', lines: [form.title, subjectOf(page)] },
    { kind: 'prose', text: form.addressee, align: 'centre' },
    prose(opening(what, numbers.date(report.run.asOf))),
  ]
}
