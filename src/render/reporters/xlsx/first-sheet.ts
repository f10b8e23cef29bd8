import type { Sheet } from '../../../office/workbook/sheet.ts'
import { metricName } from '../../content/figures/figures.ts'
import { type FirstPage, firstPage } from '../../content/first-page/first-page.ts'
import { stepText } from '../../content/first-page/office-steps.ts'
import { wrap } from '../../text/width.ts'
import type { Page } from './book.ts'
import { share, text } from './book-cell.ts'
import type { Line } from './lines.ts'

/** Words, and figures in four columns; together as wide as A4. */
const WIDTHS = [50, 16, 16, 16, 18]
/** Letters of a sentence that goes over all columns. */
const SENTENCE = 110

/** The first page of every report for an office, as a sheet that prints on one page of A4. */
export function firstSheet(page: Page): Sheet {
  const { language, report } = page
  const first = firstPage(page, report)
  const { labels: own } = language.firstPage
  return {
    name: language.workbook.sheets.summary,
    rows: [
      [text(first.title, 'title')],
      [text(`${first.subject} · ${first.asOf}`)],
      [],
      ...(first.lead === undefined ? [] : sentence(first.lead, 'bold')),
      ...(first.since === undefined ? [] : sentence(first.since)),
      ...first.doubts.flatMap((doubt) => sentence(doubt)),
      [],
      ...figures(page, first),
      ...gaps(page, first),
      ...(first.first === undefined
        ? []
        : [[text(own.first, 'bold')], ...sentence(stepText(first.first)), []]),
      ...first.lists.flatMap(({ label, text: said }) => sentence(`${label}: ${said}`)),
      ...sentence(first.conclusion.text),
      ...sentence(language.firstPage.rest()),
    ],
    widths: WIDTHS,
    isForReading: true,
  }
}

/** A cell does not break over its neighbours, so a long sentence is as many rows. */
function sentence(said: string, style?: 'bold'): readonly Line[] {
  return wrap(said, SENTENCE).map((line) => [text(line, style)])
}

function figures({ language }: Page, { figures: found }: FirstPage): readonly Line[] {
  if (found.length === 0) return []
  const { labels } = language.report
  return [
    [labels.figures, labels.share, labels.part, labels.whole, labels.unknown].map((title) =>
      text(title, 'heading'),
    ),
    ...found.map(({ metric, share: { part, whole, unknown } }) => [
      text(metricName(language, metric), 'wrapped'),
      ...share({ kind: 'share', part, whole, unknown }),
    ]),
    [],
  ]
}

function gaps({ language }: Page, { gaps: found }: FirstPage): readonly Line[] {
  if (found === undefined) return []
  const { unknown } = language.report.labels
  return [
    [text(found.title, 'bold')],
    ...found.lines.map(({ name, text: said }) => [text(name === '' ? unknown : name, 'wrapped'), text(said)]),
    [],
  ]
}
