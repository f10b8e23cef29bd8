import type { Report } from '../../../model/report.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { forScreen } from '../../text/escape.ts'
import { wrap } from '../../text/width.ts'
import { type Entry, flow, heading, type Page } from './page.ts'

/** Known findings and the earlier result, each in a line of the head. */
export function earlierEntries({ language }: Page, report: Report): readonly Entry[] {
  return earlierSections(report, language).map(({ label, summary }) => ({
    label,
    lines: (columns) =>
      flow(
        summary.map((text) => ({ text: forScreen(text) })),
        columns,
      ),
  }))
}

/** What they are, in full. */
export function earlier(page: Page, report: Report): readonly (readonly string[])[] {
  return earlierSections(report, page.language)
    .filter(({ parts }) => parts.length > 0)
    .map(({ title, parts }) => [
      ...heading(page, forScreen(title)),
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [`  ${page.paint.strong(part.title)}`]),
        ...part.lines.flatMap((line) =>
          wrap(forScreen(line), page.width - 4).map((text, at) => `  ${at === 0 ? '•' : ' '} ${text}`),
        ),
      ]),
    ])
}
