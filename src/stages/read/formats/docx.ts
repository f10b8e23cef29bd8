import type { Format } from '../format.ts'
import { openDocument } from './docx/open.ts'

/**
 * Documents of Word 2007 and later, also as LibreOffice, Google Docs and programs that recognise scans write them. Read by
 * us: the libraries at hand give no automatic numbers, no widths of cells, and take deleted text for text.
 */
export const docx: Format = {
  id: 'docx',
  extensions: ['.docx', '.docm'],
  open: (input, options) => openDocument(input, options.limits),
}
