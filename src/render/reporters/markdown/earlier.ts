import type { Report } from '../../../model/report.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { type Blocks, type Document, list, safe } from './block.ts'

/** Known findings and the earlier result, each in a line of the head. */
export function earlierLines({ language }: Document, report: Report): Blocks {
  return earlierSections(report, language).map(
    ({ label, summary }) => `**${label}:** ${summary.map(safe).join(' · ')}`,
  )
}

/** What they are, in full. */
export function earlier({ language }: Document, report: Report): Blocks {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }) => [
      `## ${safe(title)}`,
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [`**${part.title}**`]),
        ...list(part.lines.map(safe)),
      ]),
    ])
}
