import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import type { Input, Opened, Sheet } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { kindOf } from '../workbook/signature.ts'
import { readWorksheets } from './worksheets.ts'

/**
 * Opens an XML spreadsheet. Memory: the file, and every row that is not empty.
 * @throws UserError `not-this-format`, `damaged-file`, `limit-exceeded`
 */
export async function openXmlSpreadsheet(input: Input, limits: Limits): Promise<Opened> {
  const source = input.path
  const kind = kindOf(await readWhole(input, limits))
  if (kind !== 'xml') throw new UserError('not-this-format', { source, format: 'xml', found: kind })
  const worksheets = await readWorksheets(input, limits)
  const sheets = worksheets.map(
    ({ name, hidden, rows, hiddenColumns }): Sheet => ({
      name,
      ...(hidden && { hidden: true }),
      shape: 'grid',
      rows,
      isHiddenColumn: hiddenColumns.has,
    }),
  )
  return { sheets }
}
