import type { DossierReport } from '../../model/dossier.ts'
import type { Sheet } from '../../office/workbook/sheet.ts'
import { writeWorkbook } from '../../office/workbook/write.ts'
import type { Reporter } from '../reporter.ts'
import { text } from '../reporters/xlsx/book-cell.ts'
import { SUMMARY_WIDTHS } from '../reporters/xlsx/lines.ts'
import { sheetsOf } from '../reporters/xlsx/stacked.ts'
import { sectionsOf } from './sections.ts'
import { openingOf } from './spoken.ts'
import { wordingFor } from './wording.ts'

/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31

/** The dossiers as a workbook: what they come to, then a sheet for each question. */
export const xlsx: Reporter<DossierReport, AsyncIterable<Uint8Array>> = {
  id: 'xlsx',
  async *render(report, { language }) {
    const page = { ...wordingFor(language), byId: new Map() }
    const first: Sheet = {
      name: language.workbook.sheets.summary,
      rows: [
        [text(language.dossiers.title, 'title')],
        ...openingOf(report, language).map((sentence) => [text(sentence)]),
        [text(`${language.report.labels.outcome}: ${language.words.outcomes[report.outcome]}`)],
      ],
      widths: SUMMARY_WIDTHS,
      isForReading: true,
    }
    const sheets = sectionsOf(report, page).flatMap((view) =>
      sheetsOf(page, [view], {
        name: nameOf(view.title),
        columns: view.columns.map(({ id }) => id),
        sentences: ['message', 'columns', 'formula', 'figure', 'ignored'],
        notes: [...view.lead, ...view.notes],
      }),
    )
    yield await writeWorkbook([first, ...sheets], { rightToLeft: language.direction === 'rtl' })
  },
}

function nameOf(title: string): string {
  const plain = title.replace(/[[\]/\\:*?]/g, ' ')
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME - 1).trimEnd()}…`
}
