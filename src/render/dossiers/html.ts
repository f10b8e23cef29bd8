import type { DossierReport } from '../../model/dossier.ts'
import type { Reporter } from '../reporter.ts'
import type { Page } from '../reporters/html/frame.ts'
import { html as markup } from '../reporters/html/markup.ts'
import { partOf } from '../reporters/html/part.ts'
import { wholePage } from '../reporters/html/shell.ts'
import { brief } from '../text/brief.ts'
import { OUTCOME_SIGNS } from '../text/signs.ts'
import { sectionsOf } from './sections.ts'
import { openingOf } from './spoken.ts'
import { wordingFor } from './wording.ts'

/** Sections that a reader may want to search. */
const LONG = 12

/** The dossiers for an office: one page, to be opened without a network and printed. */
export const html: Reporter<DossierReport> = {
  id: 'html',
  *render(report, { language, examples }) {
    const page: Page = { ...wordingFor(language), examples, hasAppendix: true }
    const { title } = language.dossiers
    const [first = '', ...rest] = openingOf(report, language)
    const { outcome } = report
    const cover = markup`<header class="cover">
<h1>${title}</h1>
<p class="lead">${brief(first)}</p>
${rest.map((text) => markup`<p>${brief(text)}</p>\n`)}<p class="conclusion ${outcome}"><span aria-hidden="true">${OUTCOME_SIGNS[outcome]}</span> ${language.report.labels.outcome}: ${language.words.outcomes[outcome]}</p>
</header>\n`
    const parts = sectionsOf(report, page).flatMap((view) =>
      partOf(page, view, { prefix: '', hasTools: view.rows.length > LONG }),
    )
    yield* wholePage(page, title, cover, parts)
  },
}
