import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import type { Input, Opened, Sheet } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { kindOf } from '../workbook/signature.ts'
import { type Archive, openArchive } from '../zip/archive.ts'
import { readContent, readFlatContent, SPREADSHEET } from './content.ts'
import type { Table } from './table.ts'

/**
 * Opens a spreadsheet of the OpenDocument format, packed or flat.
 * @throws UserError `not-this-format`, `encrypted-file`, `damaged-file`, `limit-exceeded`
 */
export async function openSpreadsheet(input: Input, limits: Limits): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, limits)
  const kind = kindOf(bytes)
  if (kind === 'encrypted') throw new UserError('encrypted-file', { source })
  if (kind !== 'ods') throw new UserError('not-this-format', { source, format: 'ods', found: kind })
  if (!isArchive(bytes)) return { sheets: (await readFlatContent(input, limits)).map(asSheet) }
  const archive = await openArchive(bytes, source, limits)
  if (await isEncrypted(archive)) throw new UserError('encrypted-file', { source })
  if (!archive.has('content.xml') || !(await isSpreadsheet(archive)))
    throw new UserError('not-this-format', { source, format: 'ods', found: 'zip' })
  return { sheets: (await readContent(archive, limits)).map(asSheet) }
}

function asSheet({ name, hidden, rows, hiddenColumns }: Table): Sheet {
  return {
    name,
    ...(hidden && { hidden: true }),
    shape: 'grid',
    rows,
    isHiddenColumn: hiddenColumns.has,
  }
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b // PK
}

/** Texts and drawings are packed alike. Who does not say what it is may be a spreadsheet. */
async function isSpreadsheet(archive: Archive): Promise<boolean> {
  let kind = ''
  for await (const piece of archive.read('mimetype') ?? []) {
    kind += Buffer.from(piece).toString('latin1')
    if (kind.length >= SPREADSHEET.length) break
  }
  return kind === '' || kind.startsWith(SPREADSHEET)
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
