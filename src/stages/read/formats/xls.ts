import type { Format } from '../format.ts'
import { openOldWorkbook } from './xls/open.ts'

/**
 * Workbooks of Excel 5 to 2003, as old programs of offices and web portals still write them. Read by us: the package `xlsx`
 * stands still on npm at 0.18.5 with open vulnerabilities, and `cfb` of 2022 holds a file to no limit.
 */
export const xls: Format = {
  id: 'xls',
  extensions: ['.xls'],
  open: openOldWorkbook,
}
