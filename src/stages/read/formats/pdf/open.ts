import type { PageFault, UnreadPage } from '../../../../model/unread-page.ts'
import { UserError } from '../../../../model/user-error.ts'
import type { Block } from '../../document.ts'
import { damagedFile, wordsOf } from '../../faults.ts'
import type { Input, Opened, ReadOptions } from '../../format.ts'
import { readWhole } from '../../whole.ts'
import { kindOf } from '../workbook/signature.ts'
import { isLegible } from './legible.ts'
import { openPdf, type PdfFile } from './library.ts'
import { marksOf } from './marks.ts'
import { TooManyOperators } from './operator-count.ts'
import { withoutPictures } from './packed-streams.ts'
import { blocksOf, type PageBlock } from './page-blocks.ts'
import { TooManyLines } from './ruled-tables.ts'
import { asRead } from './turned.ts'

/** A decision with its annexes has some hundred. */
const MOST_PAGES = 5_000
/** Operators and letters of one page. A page of text has some thousand. */
const MOST_OPERATORS = 1_000_000

/**
 * Opens a PDF: its tables and the text around them, page by page. Memory: the file twice, one page as it is drawn, and the
 * text of all.
 * @throws UserError `not-this-format`, `encrypted-file`, `damaged-file`, `limit-exceeded`, `pdf-without-text`,
 * `pdf-without-tables`
 */
export async function openDocument(input: Input, { limits }: ReadOptions): Promise<Opened> {
  const source = input.path
  const bytes = await readWhole(input, limits)
  const kind = kindOf(bytes)
  if (kind !== 'pdf') throw new UserError('not-this-format', { source, format: 'pdf', found: kind })
  // One that opens without a password as well: what is packed in it could not be looked at before it is unpacked.
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Encrypt')) {
    throw new UserError('protected-pdf', { source })
  }
  const file = await opened(withoutPictures(bytes, source, limits), source)
  try {
    return { sheets: [], document: await documentOf(file, source) }
  } catch (error) {
    throw error instanceof TooManyOperators
      ? damagedFile(source, 'more is drawn than on any page', error)
      : error
  } finally {
    await file.close()
  }
}

async function opened(bytes: Uint8Array, source: string): Promise<PdfFile> {
  try {
    const file = await openPdf(bytes, MOST_OPERATORS)
    if (file.pages <= MOST_PAGES) return file
    await file.close()
    throw damagedFile(source, `${file.pages} pages`)
  } catch (error) {
    if (error instanceof UserError) throw error
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UserError('protected-pdf', { source })
    throw damagedFile(source, wordsOf(error), error)
  }
}

async function documentOf(file: PdfFile, source: string) {
  const blocks: Block[] = []
  const unread: UnreadPage[] = []
  let tables = 0
  for (let page = 1; page <= file.pages; page += 1) {
    const read = await readPage(file, page)
    if (typeof read === 'string') {
      unread.push({ page, why: read })
      continue
    }
    for (const block of read) {
      if (block.kind === 'table') tables += 1
      blocks.push(block.kind === 'table' ? { ...block, table: tables } : block)
    }
  }
  if (unread.length === file.pages)
    throw new UserError('pdf-without-text', { source, why: unread[0]?.why ?? 'no-text' })
  if (tables === 0) throw new UserError('pdf-without-tables', { source })
  return { blocks, ...(unread.length > 0 && { unread }) }
}

async function readPage(file: PdfFile, number: number): Promise<readonly PageBlock[] | PageFault> {
  try {
    const marks = asRead(marksOf(await file.page(number)))
    const hasText = marks.glyphs.some(({ text }) => text.trim() !== '')
    // An empty page is no loss.
    if (!hasText) return marks.isDrawn ? 'no-text' : []
    if (!isLegible(marks.glyphs)) return 'no-legible-text'
    return blocksOf(marks, number)
  } catch (error) {
    // The library is still at it, and stops only when the file is closed.
    if (error instanceof TooManyOperators) throw error
    if (error instanceof TooManyLines) return 'too-much'
    return 'damaged'
  }
}
