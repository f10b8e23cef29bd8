import { earlierSections } from '../../content/history/earlier.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, heading, items, type Page, prose } from './page.ts'

/** Known findings and what became worse since the earlier result, in full. */
export function earlier({ language, report }: Page): Blocks {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }) => [
      heading(2, brief(title)),
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [prose([{ text: `${part.title}:`, look: 'bold' }])]),
        ...items(part.lines.map(brief)),
      ]),
    ])
}
