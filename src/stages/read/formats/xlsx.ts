import type { Format } from '../format.ts'
import { openWorkbook } from './xlsx/open.ts'

/**
 * Workbooks of Excel 2007 and later, also as LibreOffice, Google Sheets and web portals write them. Read by us: the large
 * libraries give no rows as a stream, no hidden rows and sheets, not the text a person sees, and no limit before memory is
 * spent.
 */
export const xlsx: Format = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  open: (input, options) => openWorkbook(input, options.limits),
}
