import type { Format } from '../format.ts'
import { openSpreadsheet } from './ods/open.ts'

/** Spreadsheets of the OpenDocument format, as LibreOffice writes them. */
export const ods: Format = {
  id: 'ods',
  extensions: ['.ods'],
  open: (input, options) => openSpreadsheet(input, options.limits),
}
