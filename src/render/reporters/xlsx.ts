import type { Report } from '../../model/report.ts'
import { writeWorkbook } from '../../office/workbook/write.ts'
import { withoutFolders } from '../content/first-page/without-folders.ts'
import type { Reporter } from '../reporter.ts'
import { createPage } from './xlsx/book.ts'
import { earlier, since, worse } from './xlsx/earlier-sheets.ts'
import { fields, figures, outsideScope, overview, provinces, service } from './xlsx/figure-sheets.ts'
import { baselineFindings, causes, findings } from './xlsx/finding-sheets.ts'
import { firstSheet } from './xlsx/first-sheet.ts'
import { legend } from './xlsx/legend.ts'
import { commonGaps, gaps, peers, reach } from './xlsx/peer-sheets.ts'
import { planItems, plans, targets } from './xlsx/policy-sheets.ts'
import { details, made } from './xlsx/summary-sheet.ts'

/** A workbook to read, filter, print and pass on. Sheets that would be empty are left out. */
export const xlsx: Reporter<Report, AsyncIterable<Uint8Array>> = {
  id: 'xlsx',
  async *render(whole, { language }) {
    const report = withoutFolders(whole)
    const page = createPage(report, language)
    const isMany = report.catalogues.length > 1
    const sheets = [
      firstSheet(page),
      ...since(page),
      details(page),
      ...(isMany ? [...overview(page), ...provinces(page), ...figures(page)] : []),
      ...targets(page),
      ...plans(page),
      ...planItems(page),
      ...worse(page),
      ...earlier(page),
      ...service(page),
      ...fields(page),
      ...reach(page),
      ...peers(page),
      ...commonGaps(page),
      ...gaps(page),
      ...outsideScope(page),
      ...causes(page),
      ...findings(page),
      ...baselineFindings(page),
      ...legend(page),
      made(page),
    ]
    yield await writeWorkbook(sheets, { rightToLeft: language.direction === 'rtl' })
  },
}
