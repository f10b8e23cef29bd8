import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import type { Input, Opened, Sheet } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { createHiddenColumns } from '../workbook/hidden-columns.ts'
import { kindOf } from '../workbook/signature.ts'
import { type Archive, openArchive } from '../zip/archive.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readRows } from './sheet.ts'
import { readStyles } from './styles.ts'
import { readWorkbook, type Workbook } from './workbook.ts'

/**
 * Opens a workbook from its bytes: names of sheets now, rows when asked for.
 * Memory: the file as it is on disk, and its shared strings once the first rows are read.
 * @throws UserError `not-this-format`, `encrypted-file`, `damaged-file`, `limit-exceeded`; reading rows throws the same.
 */
export async function openWorkbook(input: Input, limits: Limits): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, limits)
  const kind = kindOf(bytes)
  if (kind === 'encrypted') throw new UserError('encrypted-file', { source })
  if (kind !== 'zip' && kind !== 'xlsx')
    throw new UserError('not-this-format', { source, format: 'xlsx', found: kind })

  const archive = await openArchive(bytes, source, limits)
  const workbook = await readWorkbook(archive)
  if (workbook === undefined) {
    throw new UserError('not-this-format', { source, format: 'xlsx', found: 'zip' })
  }
  return { sheets: sheetsOf(archive, workbook, limits) }
}

function sheetsOf(archive: Archive, workbook: Workbook, limits: Limits): Sheet[] {
  const { date1904 } = workbook
  const dictionaries = once(() =>
    Promise.all([readSharedStrings(archive, workbook.sharedStrings), readStyles(archive, workbook.styles)]),
  )
  return workbook.sheets.map(({ name, hidden, part }) => {
    const hiddenColumns = createHiddenColumns()
    return {
      name,
      ...(hidden && { hidden }),
      shape: 'grid',
      async *rows() {
        const [strings, styles] = await dictionaries()
        yield* readRows(archive, part, { strings, ...styles, date1904, limits, hiddenColumns })
      },
      isHiddenColumn: hiddenColumns.has,
    }
  })
}

/** All sheets share one dictionary of strings and one of styles: read when the first sheet needs them, kept for the next. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
