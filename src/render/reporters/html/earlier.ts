import type { Report } from '../../../model/report.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { brief } from '../../text/brief.ts'
import { html, NOTHING } from './markup.ts'
import type { Page, Part } from './page.ts'

/** Known findings and what became worse since the earlier result, in full. */
export function earlier({ language }: Page, report: Report): readonly Part[] {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .map(({ title, parts }, index) => ({
      id: `earlier-${index + 1}`,
      title: brief(title),
      body: parts.map((part) => {
        const lines = part.lines.map((line) => html`<li>${brief(line)}</li>\n`)
        const name = part.title === undefined ? NOTHING : html`<p><strong>${part.title}</strong></p>\n`
        return html`${name}<ul>\n${lines}</ul>\n`
      }),
    }))
}
