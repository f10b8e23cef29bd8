import type { Language } from '../../../messages/language.ts'
import type { Report, SourceReport } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'
import { columnWord } from '../../text/column-word.ts'
import { ARROWS } from '../../text/direction.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { unitLabel } from '../figures/unit-label.ts'
import { sheetName } from '../findings/place.ts'
import type { View } from '../view.ts'
import { cells, counts, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { notFoundIn } from './not-found.ts'

/** The path, and the sheet or list inside the file that was read. Not escaped. */
export function sourceName(
  { path, sheet }: Pick<SourceReport, 'path' | 'sheet'>,
  language: Language,
): string {
  return sheet === undefined ? path : `${path}${language.between.items}${sheetName(sheet, language)}`
}

/** Which heading was taken for what, and which one that the user named is not there. */
export function columnsOf(source: SourceReport, language: Language): readonly string[] {
  const read = Object.entries(source.columns).map(
    ([property, heading]) =>
      `${columnWord(property, language.words)} ${ARROWS[language.direction].back} ${brief(heading)}`,
  )
  const notFound = notFoundIn(source, language).map(
    (text) => `${language.report.labels.notFound}: ${brief(text)}`,
  )
  return [...read, ...notFound]
}

interface Line {
  readonly source: SourceReport
  readonly unit: string
}

/** Every file that was read, with its whole hash: whoever doubts a figure can see whether it is the same list. */
export function sourcesView(
  { language }: Wording,
  { baseline, catalogues }: Report,
  { hasBaseline }: { readonly hasBaseline: boolean },
): View {
  const { labels } = language.report
  const { clauses } = language.between
  const lines = [
    ...(hasBaseline ? [...(baseline?.sources ?? []), ...(baseline?.details?.sources ?? [])] : []).map(
      (source) => ({ source, unit: labels.baseline }),
    ),
    ...catalogues.flatMap((one) => one.sources.map((source) => ({ source, unit: unitLabel(one, language) }))),
  ]
  return viewOf<Line>(
    { id: 'sources', title: labels.sources },
    [
      texts('source', labels.sources, ({ source }) => sourceName(source, language)),
      texts('unit', labels.unit, ({ unit }) => unit),
      texts(
        'encoding',
        labels.encoding,
        ({ source }) => encodingsOf([source], language).join(clauses) || (source.encoding ?? source.format),
      ),
      cells('text', 'columns', labels.columns, ({ source }) => ({
        kind: 'texts',
        texts: columnsOf(source, language),
        between: ' · ',
      })),
      texts('ignored', labels.ignored, ({ source }) => source.ignored.map(brief).join(' · ')),
      counts('records', labels.records, ({ source }) => source.rows),
      cells('code', 'sha256', 'sha256', ({ source }) => ({ kind: 'hash', text: source.sha256 })),
    ],
    lines,
  )
}
