import type { Format } from '../format.ts'

/**
 * Workbooks of Excel 2007 and later, also as LibreOffice, Google Sheets and web portals write them.
 * ZIP, XML and number formats are heavy: they are loaded with the first workbook, not with the program.
 */
export const xlsx: Format = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  async open(input, options) {
    const { openWorkbook } = await import('./xlsx/open.ts')
    return openWorkbook(input, options.limits)
  },
}
