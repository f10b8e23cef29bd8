import type { Limits } from '../../../../model/limits.ts'
import type { Block, Document } from '../../document.ts'
import { damagedFile } from '../../faults.ts'
import { shownIn, symbol } from '../../symbol-font.ts'
import type { Archive } from '../zip/archive.ts'
import { type Attributes, attributeOfAnyPrefix, readWholeXml } from '../zip/xml.ts'
import type { Numbering } from './numbering.ts'
import { lineOf, OpenParagraph, type ReadParagraph, type Run } from './paragraph.ts'
import type { Styles } from './styles.ts'
import { OpenTable } from './table.ts'
import { isOn, numberOf, saidIn } from './value.ts'

interface Context {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly limits: Limits
}

/**
 * Not read: what was deleted or moved away while changes were tracked, how things looked before a change, the picture of a
 * text box for old programs beside the text box itself, the orders behind a field, what is spoken above a letter.
 */
const UNREAD: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
  'sectPr',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
])

/** Where paragraphs go: the body, a cell, a text box. */
interface Story {
  readonly cell: OpenTable['cell']
  /** The paragraph before, when its end was deleted. */
  torn: ReadParagraph | undefined
}

/** Rows of tables are held in memory, each with all of its columns. An annex of a thousand procedures has some thousands. */
const MOST_ROWS = 200_000

/** Text that stands for an element of a run. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/**
 * Reads the text of a document to blocks, as it stands when every tracked change is accepted. Headers, footers, notes and
 * comments are parts of their own, and nobody opens them. Memory: the texts.
 * @throws UserError `damaged-file`, `limit-exceeded` (`columns`)
 */
export async function readBody(archive: Archive, part: string, context: Context): Promise<Document> {
  const { styles, numbering, limits } = context
  const blocks: (Block | undefined)[] = []
  const names: string[] = []
  const stories: Story[] = [{ cell: undefined, torn: undefined }]
  const paragraphs: { readonly paragraph: OpenParagraph; readonly place: number | undefined }[] = []
  const tables: { readonly table: OpenTable; readonly place: number }[] = []
  let count = 0
  let rows = 0
  let unread = 0
  let run: Run = { isStruck: false, isHidden: false, font: '' }
  let text: { value: string; readonly isPreserved: boolean } | undefined
  let isTicked = false

  /** A block keeps its place among the others from where it begins. */
  const reserve = () => blocks.push(undefined) - 1
  const put = (characters: string) => paragraphs.at(-1)?.paragraph.add(shownIn(run.font, characters), run)

  function openParagraph(): void {
    const { cell } = stories.at(-1) ?? {}
    paragraphs.push({ paragraph: new OpenParagraph(), place: cell === undefined ? reserve() : undefined })
  }

  function closeParagraph(): void {
    const { paragraph, place } = paragraphs.pop() ?? {}
    const story = stories.at(-1)
    if (paragraph === undefined || story === undefined) return
    if (story.torn !== undefined) paragraph.continue(story.torn)
    const read = paragraph.finish(styles, numbering)
    story.torn = paragraph.isEndDeleted ? read : undefined
    if (paragraph.isEndDeleted) return
    if (place === undefined) story.cell?.paragraphs.push(read)
    else if (read.text.trim() !== '') blocks[place] = { kind: 'paragraph', text: lineOf(read).trim() }
  }

  function openTable(): void {
    count += 1
    const isInside = stories.at(-1)?.cell !== undefined
    tables.push({ table: new OpenTable(count, isInside, archive.source, limits), place: reserve() })
  }

  function openRow(table: OpenTable | undefined): void {
    rows += 1
    if (rows > MOST_ROWS) throw damagedFile(archive.source, 'its tables have more rows than a document has')
    table?.openRow()
  }

  function openCell(table: OpenTable): void {
    table.openCell()
    stories.push({ cell: table.cell, torn: undefined })
  }

  function property(name: string, parent: string, attributes: Attributes): void {
    const [within, paragraph, table] = [names.at(-2), paragraphs.at(-1)?.paragraph, tables.at(-1)?.table]
    const value = saidIn(attributes)
    if (parent === 'rPr' && within === 'r') {
      if (name === 'strike' || name === 'dstrike') run.isStruck ||= isOn(attributes)
      else if (name === 'vanish') run.isHidden = isOn(attributes)
      else if (name === 'rFonts') run.font = attributeOfAnyPrefix(attributes, 'ascii') ?? ''
    } else if (parent === 'pPr' && name === 'pStyle' && paragraph !== undefined) paragraph.style = value
    else if (parent === 'numPr' && paragraph !== undefined) {
      if (name === 'numId') paragraph.list = numberOf(value)
      else if (name === 'ilvl') paragraph.level = numberOf(value)
    } else if (table !== undefined) tableProperty(table, name, parent, attributes)
  }

  function tableProperty(table: OpenTable, name: string, parent: string, attributes: Attributes): void {
    const { row, cell } = table
    const value = saidIn(attributes)
    const width = () => numberOf(attributeOfAnyPrefix(attributes, 'w'))
    if (parent === 'tblGrid' && name === 'gridCol') {
      if (table.grid.length < limits.columns) table.grid.push(width() ?? 0)
    } else if (parent === 'tblPr' && name === 'tblInd') table.indent = width() ?? 0
    else if (parent === 'trPr' && row !== undefined) {
      if (name === 'gridBefore') row.before = Math.max(0, numberOf(value) ?? 0)
      else if (name === 'tblHeader') row.isHeader = isOn(attributes)
      else if (name === 'hidden') row.isHidden = isOn(attributes)
    } else if (parent === 'tcPr' && cell !== undefined) {
      if (name === 'gridSpan') cell.span = Math.max(1, Math.floor(numberOf(value) ?? 1))
      else if (name === 'vMerge') cell.continues = value !== 'restart'
      else if (name === 'tcW' && attributeOfAnyPrefix(attributes, 'type') === 'dxa') cell.width = width()
      else if (name === 'cellDel') cell.isDeleted = true
    }
  }

  /** What was deleted may be the end of a paragraph or a row of a table: then it is a property, without a text of its own. */
  function isDeleted(parent: string): void {
    const row = tables.at(-1)?.table.row
    if (parent === 'trPr' && row !== undefined) row.isDeleted = true
    const paragraph = paragraphs.at(-1)?.paragraph
    if (parent === 'rPr' && names.at(-2) === 'pPr' && paragraph !== undefined) paragraph.isEndDeleted = true
  }

  await readWholeXml(archive, part, {
    open(name, attributes) {
      if (unread > 0) {
        unread += 1
        return
      }
      const parent = names.at(-1) ?? ''
      const table = tables.at(-1)?.table
      if (name === 'del' || name === 'moveFrom') isDeleted(parent)
      if (UNREAD.has(name) || (name === 'tc' && table?.row?.isDeleted === true)) {
        unread = 1
        return
      }
      if (name === 'p') openParagraph()
      else if (name === 'tbl') openTable()
      else if (name === 'tr') openRow(table)
      else if (name === 'tc' && table !== undefined) openCell(table)
      else if (name === 'txbxContent') stories.push({ cell: undefined, torn: undefined })
      else if (name === 'r') run = { isStruck: false, isHidden: false, font: '' }
      else if (name === 't') text = { value: '', isPreserved: attributes['xml:space'] === 'preserve' }
      else if (name === 'tab' && parent !== 'tabs') put('\t')
      else if (name === 'sym') put(symbolOf(attributes))
      else if (name === 'checkBox') isTicked = false
      else if (parent === 'checkBox' && (name === 'checked' || name === 'default'))
        isTicked = isOn(attributes)
      else if (parent === 'r' && CHARACTERS[name] !== undefined) put(CHARACTERS[name])
      else property(name, parent, attributes)
      names.push(name)
    },
    close(name) {
      if (unread > 0) {
        unread -= 1
        return
      }
      names.pop()
      if (name === 'p') closeParagraph()
      else if (name === 't' && text !== undefined) {
        const { value, isPreserved } = text
        text = undefined
        put((isPreserved ? value : value.trim()).replace(/[\t\r\n]/g, ' '))
      } else if (name === 'checkBox') put(isTicked ? '☒' : '☐')
      else if (name === 'tc' || name === 'txbxContent') stories.pop()
      else if (name === 'tr') tables.at(-1)?.table.closeRow()
      else if (name === 'tbl') {
        const { table, place } = tables.pop() ?? {}
        if (table !== undefined && place !== undefined) blocks[place] = table.finish()
      }
    },
    text(characters) {
      if (unread === 0 && text !== undefined) text.value += characters
    },
  })
  return { blocks: blocks.filter((block) => block !== undefined) }
}

function symbolOf(attributes: Attributes): string {
  return symbol(
    attributeOfAnyPrefix(attributes, 'font') ?? '',
    attributeOfAnyPrefix(attributes, 'char') ?? '',
  )
}
