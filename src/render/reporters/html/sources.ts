import type { Language } from '../../../messages/language.ts'
import type { Report, SourceReport } from '../../../model/report.ts'
import { sheetName } from '../../content/findings/place.ts'
import { notFoundIn } from '../../content/sources/not-found.ts'
import { brief } from '../../text/brief.ts'
import { columnWord } from '../../text/column-word.ts'
import { ARROWS } from '../../text/direction.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { grid, said } from './grid.ts'
import { html } from './markup.ts'
import { type Page, type Part, unitName } from './page.ts'

/** The path, and the sheet or list inside the file that was read. */
export function sourceName(language: Language, { path, sheet }: SourceReport): string {
  return brief(sheet === undefined ? path : `${path}${language.between.items}${sheetName(sheet, language)}`)
}

/** Every file that was read, with its hash, and which heading was taken for what. */
export function sources(page: Page, { catalogues, run, tool }: Report): readonly Part[] {
  const { language } = page
  const { labels, page: words } = language.report
  const read = catalogues.flatMap((one) => one.sources.map((source) => ({ one, source })))
  const table = grid(page, {
    id: 'sources-table',
    caption: labels.sources,
    columns: [
      { title: labels.sources },
      { title: labels.unit },
      { title: labels.encoding },
      { title: labels.columns },
      { title: labels.ignored },
      { title: 'sha256' },
    ],
    rows: read.map(({ one, source }) => [
      said(sourceName(language, source)),
      said(unitName(page, one)),
      said(
        encodingsOf([source], language).join(language.between.clauses) || (source.encoding ?? source.format),
      ),
      said(columnsOf(source, language)),
      said(brief(source.ignored.map(brief).join(' · '))),
      said(html`<code class="hash">${source.sha256}</code>`),
    ]),
  })
  const made = words.made(`${tool.name} ${tool.version}`, run.configSha256)
  return [{ id: 'sources', title: labels.sources, body: [table, html`<p class="faint">${made}</p>\n`] }]
}

/** Which heading was taken for what. */
export function columnsOf(source: SourceReport, language: Language): string {
  const read = Object.entries(source.columns).map(
    ([property, heading]) =>
      `${columnWord(property, language.words)} ${ARROWS[language.direction].back} ${brief(heading)}`,
  )
  const notFound = notFoundIn(source, language).map(
    (text) => `${language.report.labels.notFound}: ${brief(text)}`,
  )
  return [...read, ...notFound].join(' · ')
}
