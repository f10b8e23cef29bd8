import type { Format } from '../format.ts'
import { openOldWorkbook } from './xls/open.ts'

/** Workbooks of Excel 5 to 2003, as old programs of offices and web portals still write them. */
export const xls: Format = {
  id: 'xls',
  extensions: ['.xls'],
  open: openOldWorkbook,
}
