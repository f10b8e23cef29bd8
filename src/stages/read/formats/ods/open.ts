import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import type { Input, Opened, Sheet } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { kindOf } from '../workbook/signature.ts'
import { type Archive, openArchive } from '../zip/archive.ts'
import { readContent } from './content.ts'

/**
 * Opens a spreadsheet of the OpenDocument format.
 * @throws UserError `not-this-format`, `encrypted-file`, `damaged-file`, `limit-exceeded`
 */
export async function openSpreadsheet(input: Input, limits: Limits): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, limits)
  const kind = kindOf(bytes)
  if (kind === 'encrypted') throw new UserError('encrypted-file', { source })
  if (kind !== 'ods') throw new UserError('not-this-format', { source, format: 'ods', found: kind })
  const archive = await openArchive(bytes, source, limits)
  if (await isEncrypted(archive)) throw new UserError('encrypted-file', { source })
  if (!archive.has('content.xml'))
    throw new UserError('not-this-format', { source, format: 'ods', found: 'zip' })
  const tables = await readContent(archive, limits)
  const sheets = tables.map(
    (table): Sheet => ({
      name: table.name,
      ...(table.hidden && { hidden: true }),
      shape: 'grid',
      rows: table.rows,
      isHiddenColumn: table.hiddenColumns.has,
    }),
  )
  return { sheets }
}

/** The list of its parts says which are encrypted. It is not read as XML: old programs put a DOCTYPE before it. */
async function isEncrypted(archive: Archive): Promise<boolean> {
  let before = ''
  for await (const piece of archive.read('META-INF/manifest.xml') ?? []) {
    const text = before + Buffer.from(piece).toString('latin1')
    if (text.includes(ENCRYPTED)) return true
    before = text.slice(-ENCRYPTED.length)
  }
  return false
}

const ENCRYPTED = 'encryption-data'
