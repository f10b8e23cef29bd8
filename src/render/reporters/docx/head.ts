import { wordFor } from '../../../messages/listed.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import { metricName } from '../../content/figures/figures.ts'
import { fileNamed } from '../../content/figures/file-named.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { firstPage } from '../../content/first-page/first-page.ts'
import { stepText } from '../../content/first-page/office-steps.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, items, type Page, prose } from './paragraphs.ts'

/** "Kết quả rà soát danh mục thủ tục hành chính của Xã Mẫu". @param blank for a unit that nobody named */
export function subjectOf({ report, language }: Page, blank = ''): string {
  const { document } = language
  const [only, ...others] = report.catalogues
  const isOne = only !== undefined && others.length === 0
  const unit = !isOne ? '' : fileNamed(only) === undefined ? brief(unitLabel(only, language)) : blank
  return document.subject(wordFor(report.run.command, document.subjects), unit)
}

/** Whose list it is. Named after a file it is nobody's: then there is a blank, to be filled in by hand. */
export function unitIn({ language }: Page, one: CatalogueReport): string {
  const { form, fromFile } = language.document
  const file = fileNamed(one)
  return file === undefined ? brief(unitLabel(one, language)) : fromFile(form.unit, file)
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
      : unitIn(page, only)
  return [
    { kind: 'letterhead', parent, agency, number, state, motto, placeAndDate },
    { kind: 'title', lines: [form.title, subjectOf(page, form.unit)] },
    { kind: 'prose', text: form.addressee, align: 'centre' },
    prose(opening(what, numbers.date(report.run.asOf))),
    ...inShort(page),
  ]
}

/** The first page: the answer, a few figures, where most is missing, what to do first, and the two lists. */
function inShort(page: Page): Blocks {
  const { language, numbers } = page
  const { labels } = language.report
  const first = firstPage(page, page.report)
  const bold = (text: string) => ({ ...prose([{ text, look: 'bold' as const }]), keepsNext: true as const })
  return [
    ...(first.lead === undefined ? [] : [prose([{ text: first.lead, look: 'bold' }])]),
    ...(first.since === undefined ? [] : [prose(first.since)]),
    ...first.doubts.map((text) => prose(text)),
    ...items(
      first.figures.map(({ metric, share }) => `${metricName(language, metric)}: ${numbers.share(share)}`),
    ),
    ...(first.gaps === undefined
      ? []
      : [
          bold(`${first.gaps.title}:`),
          ...items(
            first.gaps.lines.map(
              ({ name, text }) => `${name === '' ? labels.unknown : brief(name)}: ${text}`,
            ),
          ),
        ]),
    ...(first.first === undefined
      ? []
      : [bold(`${language.firstPage.labels.first}:`), ...items([brief(stepText(first.first))])]),
    bold(`${language.firstPage.labels.lists}:`),
    ...items(first.lists.map(({ label, text }) => `${label}: ${brief(text)}`)),
  ]
}
