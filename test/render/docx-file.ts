import { fromBufferPromise } from 'yauzl'
import { openArchive } from '../../src/stages/read/formats/zip/archive.ts'
import { type Attributes, readWholeXml } from '../../src/stages/read/formats/zip/xml.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'

/** A paragraph as a word processor sees it. */
interface ReadParagraph {
  readonly style: string
  readonly text: string
  readonly isBidirectional: boolean
  /** Runs that are marked as read from right to left. */
  readonly rightToLeft: readonly string[]
}

interface ReadTable {
  readonly isMirrored: boolean
  readonly rows: readonly ReadRow[]
}

interface ReadRow {
  readonly cells: readonly string[]
  readonly isRepeated: boolean
  readonly isWhole: boolean
}

export interface ReadSection {
  readonly paragraphs: readonly ReadParagraph[]
  readonly tables: readonly ReadTable[]
  readonly page: Attributes
  readonly margin: Attributes
  readonly firstPageNumber: string
}

interface MutableTable {
  isMirrored: boolean
  rows: { cells: string[]; isRepeated: boolean; isWhole: boolean }[]
}

/** Names of all parts, in their order. */
export async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await fromBufferPromise(Buffer.from(bytes))
  const names: string[] = []
  for await (const entry of file.eachEntry()) names.push(entry.fileName)
  return names
}

export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of (await openArchive(bytes, 'x.docx', DEFAULT_LIMITS)).read(name) ?? [])
    pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

// What the writer sets before a run so that its figures or brackets stay in front: nothing that can be read.
const MARK = /^[\u200e\u200f]/

/** The sections of a document: their paragraphs, those of tables aside, and their tables. @throws where XML is not well-formed */
export async function sectionsOf(bytes: Uint8Array): Promise<readonly ReadSection[]> {
  const archive = await openArchive(bytes, 'x.docx', DEFAULT_LIMITS)
  const sections: ReadSection[] = []
  let paragraphs: ReadParagraph[] = []
  let tables: MutableTable[] = []
  let open: MutableTable | undefined
  let style = ''
  let text = ''
  let run = ''
  let isMarked = false
  let rightToLeft: string[] = []
  let isBidirectional = false
  let isText = false
  let cell: string[] = []
  let page: Attributes = {}
  let margin: Attributes = {}
  let firstPageNumber = ''
  await readWholeXml(archive, 'word/document.xml', {
    open(name, attributes) {
      const row = open?.rows.at(-1)
      if (name === 'tbl') {
        open = { isMirrored: false, rows: [] }
        tables.push(open)
      } else if (name === 'bidiVisual' && open !== undefined) open.isMirrored = true
      else if (name === 'tr') open?.rows.push({ cells: [], isRepeated: false, isWhole: false })
      else if (name === 'tblHeader' && row !== undefined) row.isRepeated = true
      else if (name === 'cantSplit' && row !== undefined) row.isWhole = true
      else if (name === 'tc') cell = []
      else if (name === 'p') {
        text = ''
        style = ''
        isBidirectional = false
        rightToLeft = []
      } else if (name === 'pStyle') style = attributes['val'] ?? attributes['w:val'] ?? ''
      else if (name === 'bidi') isBidirectional = true
      else if (name === 'r') {
        run = ''
        isMarked = false
      } else if (name === 'rtl') isMarked = true
      else if (name === 't') isText = true
      else if (name === 'pgSz') page = attributes
      else if (name === 'pgMar') margin = attributes
      else if (name === 'pgNumType') firstPageNumber = attributes['w:start'] ?? attributes['start'] ?? ''
    },
    text(piece) {
      if (isText) run += piece
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'r') {
        text += run.replace(MARK, '')
        if (isMarked) rightToLeft.push(run)
      } else if (name === 'p') {
        if (open === undefined) paragraphs.push({ style, text, isBidirectional, rightToLeft })
        else cell.push(text)
      } else if (name === 'tc') open?.rows.at(-1)?.cells.push(cell.join('\n'))
      else if (name === 'tbl') open = undefined
      else if (name === 'sectPr') {
        sections.push({ paragraphs, tables, page, margin, firstPageNumber })
        paragraphs = []
        tables = []
      }
    },
  })
  return sections
}

/** Everything that can be read in the document. */
export function wordsOf(sections: readonly ReadSection[]): readonly string[] {
  return sections.flatMap(({ paragraphs, tables }) => [
    ...paragraphs.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ])
}

/** The first row of the tables of a section that has this cell in this place. */
export function rowWith(
  section: ReadSection | undefined,
  cell: string,
  at = 1,
): readonly string[] | undefined {
  const rows = section?.tables.flatMap((table) => table.rows) ?? []
  return rows.find(({ cells }) => cells[at] === cell)?.cells
}
