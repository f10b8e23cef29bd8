import { UserError } from '../../../../model/user-error.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import type { Input, Opened, ReadOptions, Sheet } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { createHiddenColumns } from '../workbook/hidden-columns.ts'
import { kindOf } from '../workbook/signature.ts'
import { openCompoundFile } from './compound-file.ts'
import { isCutOff } from './records.ts'
import { readRows } from './sheet.ts'
import { readWorkbook } from './workbook.ts'

/** Excel 97 to 2003; Excel 5 and 95. A file may have both, for old readers, and then the first one counts. */
const STREAMS = ['Workbook', 'Book']

/**
 * Opens a workbook of Excel 5 to 2003. Memory: the file, a copy of its stream where the sectors of that lie
 * scattered, and its shared strings, together within the limit.
 * @throws UserError `not-this-format`, `encrypted-file`, `damaged-file`, `limit-exceeded`, `unknown-encoding`
 */
export async function openOldWorkbook(input: Input, { limits, encoding }: ReadOptions): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, limits)
  const kind = kindOf(bytes)
  if (kind === 'encrypted') throw new UserError('encrypted-file', { source })
  if (kind !== 'xls') throw new UserError('not-this-format', { source, format: 'xls', found: kind })
  let held = bytes.length
  const hold = (more: number) => {
    held += more
    if (held > limits.inflatedBytes) throw limitExceeded(source, 'memory', held, limits.inflatedBytes)
  }
  try {
    const file = openCompoundFile(bytes, source, hold)
    const stream = STREAMS.map((name) => file.stream(name)).find((found) => found !== undefined)
    if (stream === undefined) throw new UserError('not-this-format', { source, format: 'xls', found: 'ole' })
    const workbook = readWorkbook(stream, source, { encoding, hold })
    const context = { ...workbook, stream, source }
    const sheets = workbook.sheets.map((entry): Sheet => {
      const hiddenColumns = createHiddenColumns()
      return {
        name: entry.name,
        ...(entry.hidden && { hidden: true }),
        shape: 'grid',
        rows: () => readRows(entry, context, limits, hiddenColumns),
        isHiddenColumn: hiddenColumns.has,
      }
    })
    return { sheets, ...(workbook.decoder && { encoding: workbook.decoder.encoding }) }
  } catch (error) {
    throw isCutOff(error) ? damagedFile(source, 'a record is cut off', error) : error
  }
}
