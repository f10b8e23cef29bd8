import type { Format } from '../format.ts'
import { openDocument } from './pdf/open.ts'

/** Annexes of decisions as they are published: tables by the lines around their cells. */
export const pdf: Format = {
  id: 'pdf',
  extensions: ['.pdf'],
  open: (input, options) => openDocument(input, options),
}
