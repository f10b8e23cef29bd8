import type { DossierReport } from '../../model/dossier.ts'
import type { Reporter } from '../reporter.ts'
import { section } from '../reporters/markdown/section.ts'
import { inDirection } from '../text/direction.ts'
import { forMarkdown } from '../text/escape.ts'
import { sectionsOf } from './sections.ts'
import { openingOf } from './spoken.ts'
import { wordingFor } from './wording.ts'

const ROWS = 200

/** The dossiers as a page: what they come to, then a table for each question. */
export const markdown: Reporter<DossierReport> = {
  id: 'markdown',
  *render(report, { language, examples }) {
    const wording = wordingFor(language)
    const page = { ...wording, examples }
    const [first = '', ...rest] = openingOf(report, language)
    const blocks = [
      `# ${language.dossiers.title}`,
      `**${forMarkdown(first)}**`,
      ...rest.map(forMarkdown),
      `**${language.report.labels.outcome}:** ${language.words.outcomes[report.outcome]}`,
      ...sectionsOf(report, wording).flatMap((view) =>
        section(page, view, { level: 2, most: ROWS, listsNotes: true }),
      ),
    ]
    yield `${[...inDirection(blocks, language.direction)].join('\n\n')}\n`
  },
}
