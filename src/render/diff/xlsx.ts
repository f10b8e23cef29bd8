import type { Difference } from '../../model/difference.ts'
import { writeWorkbook } from '../../office/workbook/write.ts'
import type { Reporter } from '../reporter.ts'
import { changes, notFollowed } from './xlsx/changes.ts'
import { legend } from './xlsx/legend.ts'
import { summary } from './xlsx/summary.ts'

/** The changes as a workbook to filter and pass on. Sheets that would be empty are left out. */
export const xlsx: Reporter<Difference, AsyncIterable<Uint8Array>> = {
  id: 'xlsx',
  async *render(difference, { language }) {
    const sheets = [
      summary(difference, language),
      ...changes(difference, language),
      ...notFollowed(difference, language),
      ...legend(difference, language),
    ]
    yield await writeWorkbook(sheets, { rightToLeft: language.direction === 'rtl' })
  },
}
