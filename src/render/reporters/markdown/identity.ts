import type { CatalogueReport } from '../../../model/report.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { ownId } from '../../content/findings/own-id.ts'
import { notFoundIn } from '../../content/sources/not-found.ts'
import { sourceName } from '../../content/sources/sources.ts'
import { columnWord } from '../../text/column-word.ts'
import { ARROWS } from '../../text/direction.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { type Blocks, type Document, list, safe } from './block.ts'

/** Whose list it is, where it was read, and which heading was taken for what. */
export function identity(page: Document, report: CatalogueReport): Blocks {
  const { language, numbers } = page
  const { labels, counted } = language.report
  const id = ownId(report)
  const columns = report.sources.flatMap((source) => Object.entries(source.columns))
  const recognised = columns.map(
    ([property, heading]) =>
      `${columnWord(property, language.words)} ${ARROWS[language.direction].back} ${safe(heading)}`,
  )
  const ignored = report.sources.flatMap((source) => source.ignored.map(safe))
  const said = (label: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`**${label}:** ${[...new Set(texts)].join(' · ')}`]
  return [
    `## ${unitName(page, report)}`,
    ...list([
      ...said(labels.catalogue, [
        ...(id === undefined ? [] : [safe(id)]),
        counted(numbers.count(report.records), numbers.count(report.procedures)),
      ]),
      ...said(
        labels.sources,
        report.sources.map((source) => safe(sourceName(source, language))),
      ),
      ...said(labels.encoding, encodingsOf(report.sources, language).map(safe)),
      ...said(labels.columns, recognised),
      ...said(labels.ignored, ignored),
      ...said(
        labels.notFound,
        report.sources.flatMap((source) => notFoundIn(source, language).map(safe)),
      ),
    ]),
  ]
}

function unitName({ language }: Document, report: CatalogueReport): string {
  const { unit } = report
  const level = unit.level === undefined ? '' : ` (${language.words.levels[unit.level]})`
  return safe(unitLabel(report, language)) + level
}
