import type { Report } from '../../model/report.ts'
import { writeWorkbook } from '../../office/workbook/write.ts'
import type { Reporter } from '../reporter.ts'
import { earlier, worse } from './xlsx/earlier.ts'
import { causes, findings } from './xlsx/findings.ts'
import { gaps } from './xlsx/gaps.ts'
import { legend } from './xlsx/legend.ts'
import { createPage } from './xlsx/page.ts'
import { planItems, plans } from './xlsx/plans.ts'
import { commonGaps, peers, reach } from './xlsx/prospects.ts'
import { fields, service } from './xlsx/service.ts'
import { summary } from './xlsx/summary.ts'
import { targets } from './xlsx/targets.ts'
import { figures, overview } from './xlsx/units.ts'

/** A workbook to read, filter, print and pass on. Sheets that would be empty are left out. */
export const xlsx: Reporter<Report, AsyncIterable<Uint8Array>> = {
  id: 'xlsx',
  async *render(report, { language }) {
    const page = createPage(report, language)
    const isMany = report.catalogues.length > 1
    const sheets = [
      summary(page),
      ...(isMany ? [...overview(page), ...figures(page)] : []),
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
      ...causes(page),
      ...findings(page),
      ...legend(page),
    ]
    yield await writeWorkbook(sheets, { rightToLeft: language.direction === 'rtl' })
  },
}
