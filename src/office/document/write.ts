import {
  BorderStyle,
  Document,
  Header,
  type IContext,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { withoutClock } from '../../model/zip-dates.ts'
import { directed, isRightToLeft } from './direction.ts'
import type { OfficeDocument } from './document.ts'
import { laidOut } from './lay-out.ts'
import type { Grid, GridCell, GridRow, Line, Piece, Rule } from './layout.ts'
import { PAGE, pt, SIZES, TABLE } from './measures.ts'
import { coreProperties } from './properties.ts'
import { officeStyles } from './styles.ts'

/**
 * A document as bytes, the one door to the library that writes them: A4, in the form of Decree 30/2020/NĐ-CP. The same
 * document gives the same bytes. Texts have to be harmless already: XML cannot hold every character. Memory: all of
 * it, some kilobytes for each cell.
 */
export async function writeDocument(document: OfficeDocument): Promise<Uint8Array> {
  const write = createWriter(isRightToLeft(document.language))
  const file = new Document({
    styles: officeStyles(document.language),
    sections: document.sections.map(({ blocks, isWide = false }) => ({
      ...pageOf(isWide),
      headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [] }) },
      children: blocks.flatMap((block) => laidOut(block, isWide)).map(write),
    })),
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(document) }
  return withoutClock(await Packer.toBuffer(file, undefined, [properties]))
}

function pageOf(isWide: boolean): Pick<ISectionOptions, 'properties'> {
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true, // the number of the first page is not shown
      page: {
        size: { width: PAGE.width, height: PAGE.height, orientation },
        margin: PAGE.margin,
        pageNumbers: { start: 1 },
      },
    },
  }
}

function pageNumber(): Paragraph {
  const number = new TextRun({ size: SIZES.page, children: [PageNumber.CURRENT] })
  return new Paragraph({ style: 'FormLine', alignment: 'center', children: [number] })
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const

/**
 * A row that is made when it is written, and forgotten then: the objects of the library take some kilobytes for each cell,
 * and the tables of a nation have 60,000.
 */
class RowOnDemand extends TableRow {
  readonly #make: () => TableRow

  constructor(make: () => TableRow) {
    super({ children: [] })
    this.#make = make
  }

  override prepForXml(context: IContext): ReturnType<TableRow['prepForXml']> {
    return this.#make().prepForXml(context)
  }
}

/** Pieces as objects of the library, all of them in the direction of the document. */
function createWriter(rightToLeft: boolean): (piece: Piece) => Paragraph | Table {
  const write = (piece: Piece) => (piece.kind === 'grid' ? table(piece) : paragraph(piece))
  const paragraph = (piece: Line | Rule) => (piece.kind === 'rule' ? ruleOf(piece) : lineOf(piece))

  function lineOf({ style, text, look, align, before, after, keepsNext, isCode }: Line): Paragraph {
    const runs = typeof text === 'string' ? [{ text }] : text
    return new Paragraph({
      style,
      ...(rightToLeft && isCode !== true ? { bidirectional: true } : {}),
      ...(align === undefined ? {} : { alignment: align }),
      ...(align === 'center' && style === 'Normal' ? { indent: { firstLine: 0 } } : {}),
      ...(before === undefined && after === undefined ? {} : { spacing: spaceOf(before, after) }),
      ...(keepsNext === true ? { keepNext: true } : {}),
      children: runs.flatMap((run) =>
        directed(run.text, rightToLeft && isCode !== true).map(
          (piece) =>
            new TextRun({
              ...look,
              ...(run.look === 'bold' ? { bold: true } : {}),
              ...(run.look === 'italic' ? { italics: true } : {}),
              ...(piece.isRightToLeft ? { rightToLeft: true } : {}),
              text: piece.text,
            }),
        ),
      ),
    })
  }

  function table({ widths, rows, isOpen: open }: Grid): Table {
    const isOpen = open === true
    const width = widths.reduce((sum, one) => sum + one, 0)
    const side = isOpen ? 0 : TABLE.padding
    return new Table({
      columnWidths: widths,
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: isOpen ? 0 : 20, bottom: isOpen ? 0 : 20, left: side, right: side },
      ...(isOpen
        ? { borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER } }
        : {}),
      ...(rightToLeft ? { visuallyRightToLeft: true } : {}),
      rows: rows.map((row) => new RowOnDemand(() => rowOf(row, widths, isOpen))),
    })
  }

  function rowOf(row: GridRow, widths: Grid['widths'], isOpen: boolean): TableRow {
    return new TableRow({
      cantSplit: true,
      ...(row.isHeading === true ? { tableHeader: true } : {}),
      children: row.cells.map((cell, at) => cellOf(cell, row, widths[at] ?? 0, isOpen)),
    })
  }

  function cellOf(
    { pieces, span }: GridCell,
    { isHeading }: GridRow,
    width: number,
    isOpen: boolean,
  ): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: isHeading === true ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      ...(span === undefined ? {} : { verticalMerge: span }),
      ...(isOpen ? { borders: NO_BORDERS } : {}),
      ...(isHeading === true ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } } : {}),
      children: pieces.map(paragraph),
    })
  }

  return write
}

function ruleOf({ length, room, after }: Rule): Paragraph {
  const side = Math.max(0, Math.round((room - length) / 2))
  return new Paragraph({
    style: 'FormLine',
    indent: { left: side, right: side },
    spacing: { before: 40, after, line: pt(3), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  })
}

function spaceOf(before: number | undefined, after: number | undefined) {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}
