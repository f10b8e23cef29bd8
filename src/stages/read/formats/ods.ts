import type { Format } from '../format.ts'
import { openSpreadsheet } from './ods/open.ts'

/** Spreadsheets of the OpenDocument format, as LibreOffice writes them: an archive, or one document of XML (`.fods`). */
export const ods: Format = {
  id: 'ods',
  extensions: ['.ods', '.fods'],
  open: (input, options) => openSpreadsheet(input, options.limits),
}
