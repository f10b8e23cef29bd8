import type { Difference, Version } from '../../../model/difference.ts'
import { columnsOf, sourceName } from '../../content/sources/sources.ts'
import { grid, said } from '../../reporters/html/data-table.ts'
import type { Frame, Part } from '../../reporters/html/frame.ts'
import { html } from '../../reporters/html/markup.ts'
import { brief } from '../../text/brief.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { entriesOf, titleOf } from '../entries.ts'
import { remarksOf } from '../summary.ts'

/** What has to be known to read the changes: columns that only one version has, keys used twice, rows that were not read. */
export function remarks({ language }: Frame, difference: Difference): readonly Part[] {
  const lines = remarksOf(difference, language)
  if (lines.length === 0) return []
  const items = lines.map(({ label, text }) => html`<li><strong>${label}:</strong> ${brief(text)}</li>\n`)
  return [{ id: 'remarks', title: language.difference.labels.remarks, body: html`<ul>\n${items}</ul>\n` }]
}

/** What each change means that is on the page. */
export function definitions({ language }: Frame, difference: Difference): readonly Part[] {
  const ids = [...new Set(entriesOf(difference, language).map(({ id }) => id))]
  if (ids.length === 0) return []
  const entries = ids.map(
    (id) =>
      html`<dt>${titleOf(id, language)} <code class="faint">${id}</code></dt>\n<dd>${language.difference.explained[id]}</dd>\n`,
  )
  return [
    {
      id: 'definitions',
      title: language.difference.labels.definitions,
      body: html`<dl class="definitions">\n${entries}</dl>\n`,
    },
  ]
}

/** Every file that was read, with its hash, and which heading was taken for what. */
export function sources(page: Frame, { before, after, baseline, tool }: Difference): readonly Part[] {
  const { language } = page
  const { labels } = language.report
  const { labels: own } = language.difference
  const versions: readonly (readonly [string, Version | undefined])[] = [
    [own.before, before],
    [own.after, after],
    [own.nationalBefore, baseline?.before],
    [own.nationalAfter, baseline?.after],
  ]
  const table = grid(page, {
    id: 'sources-table',
    caption: labels.sources,
    columns: [
      { title: labels.sources },
      { title: language.workbook.labels.kind },
      { title: labels.encoding },
      { title: labels.columns },
      { title: labels.ignored },
      { title: 'sha256' },
    ],
    rows: versions.flatMap(([role, version]) =>
      (version?.sources ?? []).map((source) => [
        said(brief(sourceName(source, language))),
        said(role),
        said(
          encodingsOf([source], language).join(language.between.clauses) ||
            (source.encoding ?? source.format),
        ),
        said(columnsOf(source, language).join(' · ')),
        said(brief(source.ignored.map(brief).join(' · '))),
        said(html`<code class="hash">${source.sha256}</code>`),
      ]),
    ),
  })
  const made = html`<p class="faint">${language.workbook.labels.madeWith}: ${tool.name} ${tool.version}</p>\n`
  return [{ id: 'sources', title: labels.sources, body: [table, made] }]
}
