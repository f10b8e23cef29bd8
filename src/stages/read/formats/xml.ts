import type { Format } from '../format.ts'
import { openXmlSpreadsheet } from './xml/open.ts'

/** XML spreadsheets of Excel 2002 and 2003, which portals and old programs export under the name of a workbook. */
export const xml: Format = {
  id: 'xml',
  extensions: ['.xml'],
  open: (input, options) => openXmlSpreadsheet(input, options.limits),
}
