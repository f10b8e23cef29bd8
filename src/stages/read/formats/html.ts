import type { Format } from '../format.ts'
import { openPage } from './html/open.ts'

/** Tables of web pages: what portals and web programs export, often under the name of a workbook. */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.mht', '.mhtml'],
  open: (input, options) => openPage(input, options),
}
