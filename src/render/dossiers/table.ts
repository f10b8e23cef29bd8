import type { DossierReport } from '../../model/dossier.ts'
import { firstRows } from '../content/laid-out.ts'
import type { View } from '../content/view.ts'
import type { Reporter } from '../reporter.ts'
import { createPaint } from '../reporters/table/paint.ts'
import { heading, type Page, prose } from '../reporters/table/screen.ts'
import { section } from '../reporters/table/section.ts'
import { forTerminal } from '../text/direction.ts'
import { forScreen } from '../text/escape.ts'
import { sectionsOf } from './sections.ts'
import { openingOf } from './spoken.ts'
import { wordingFor } from './wording.ts'

const NARROWEST = 60
const WIDEST = 160

/** What a screen has no room for: formulas stand in every other format. */
const LEFT_OUT = new Set(['formula', 'columns', 'rule'])

/** The dossiers for a person at a terminal. */
export const table: Reporter<DossierReport> = {
  id: 'table',
  *render(report, { language, width, color, examples }) {
    const wording = wordingFor(language)
    const page: Page = {
      ...wording,
      paint: createPaint({ color }),
      width: Math.min(Math.max(width, NARROWEST), WIDEST),
      examples,
    }
    for (const line of linesOf(report, page)) yield forTerminal(`${line}\n`, language.direction)
  },
}

function* linesOf(report: DossierReport, page: Page): Iterable<string> {
  const { language, paint } = page
  yield paint.strong(language.dossiers.title)
  yield ''
  for (const text of openingOf(report, language)) yield* prose(page, forScreen(text), { indent: 0 })
  for (const view of sectionsOf(report, page)) {
    yield ''
    yield* sectionLines(page, view)
  }
  yield ''
  yield `${language.report.labels.outcome}: ${language.words.outcomes[report.outcome]}`
}

/** Rows that a screen shows of a section; the files hold all. */
const ROWS = 20

function* sectionLines(page: Page, view: View): Iterable<string> {
  const { language, numbers, paint } = page
  const { rows, left } = firstRows(view, ROWS, 1)
  const columns = view.columns.filter(({ id }) => !LEFT_OUT.has(id)).map(({ id }) => id)
  if (rows.length > 0) yield* section(page, { ...view, rows }, { columns })
  else yield* heading(page, view.title)
  if (left > 0) yield `  ${paint.faint(language.report.andMore(numbers.count(left)))}`
  for (const note of view.notes) yield* prose(page, forScreen(note), { indent: 2, ink: paint.faint })
}
