import { isUtf8 } from 'node:buffer'
import { UserError } from '../../../../model/user-error.ts'
import type { Input, Opened, ReadOptions, Sheet } from '../../format.ts'
import { asBuffer, decode } from '../../text.ts'
import { readWhole } from '../../whole.ts'
import { kindOf } from '../workbook/signature.ts'
import { isSingleFile, pagesOf } from './single-file.ts'
import { readTables } from './tables.ts'

/**
 * Opens a web page: each of its tables is a list of rows. Memory: the page, and its rows.
 * @throws UserError `not-this-format`, `no-list-in-file`, `unknown-encoding`, `damaged-file`, `limit-exceeded`
 */
export async function openPage(input: Input, options: ReadOptions): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, options.limits)
  const kind = kindOf(bytes)
  if (kind !== 'html') throw new UserError('not-this-format', { source, format: 'html', found: kind })
  const text = isSingleFile(bytes)
    ? { bytes: await pagesOf(bytes, source), encoding: 'utf-8' }
    : decode(bytes, { source, ...encodingOf(bytes, options) })
  const tables = readTables(piecesOf(text.bytes), source, options.limits)
  // An expired session, an error of the portal: a page without any table is no empty list.
  if (tables.length === 0) throw new UserError('no-list-in-file', { source, format: 'html' })
  const isAlone = tables.length === 1
  const sheets = tables.map(
    ({ rows, hidden, hiddenColumns }, at): Sheet => ({
      ...(isAlone ? {} : { name: `#${at + 1}` }),
      ...(hidden && { hidden }),
      shape: 'grid',
      rows,
      isHiddenColumn: hiddenColumns.has,
    }),
  )
  return { sheets, encoding: text.encoding }
}

// The HTML standard looks for the encoding in the first 1,024 bytes (4.2.5.4); portals put scripts before it.
const HEAD_BYTES = 4_096

function encodingOf(bytes: Uint8Array, { encoding }: ReadOptions): Pick<ReadOptions, 'encoding'> {
  const label = encoding ?? (isUtf8(bytes) ? undefined : declaredIn(bytes))
  return label === undefined ? {} : { encoding: label }
}

/** What the page says it is written in. Bytes that are UTF-8 are, whatever it says; asked only of others. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = asBuffer(bytes).subarray(0, HEAD_BYTES).toString('latin1')
  const [, label] = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head) ?? []
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined // an encoding that nobody knows: what is not UTF-8 will be told cell by cell
  }
}

const PIECE_BYTES = 1024 ** 2

function* piecesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8')
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true })
  }
  yield decoder.decode()
}
