import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
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
import { withoutClock } from '../model/zip-dates.ts'
import { columnWidths } from './column-widths.ts'
import { directed, isRightToLeft } from './direction.ts'
import type {
  Block,
  Column,
  Table as DataTable,
  Letterhead,
  OfficeDocument,
  Signatures,
  Text,
} from './document.ts'
import { BODY, lengthOf, PAGE, pt, SIZES, TABLE, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './measures.ts'
import { coreProperties } from './properties.ts'
import { officeStyles } from './styles.ts'

type Part = Paragraph | Table
type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>
type Alignment = NonNullable<ParagraphOptions['alignment']>

/** How a piece of text stands. */
interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly allCaps?: boolean
}

/**
 * A document as bytes, the one door to the library that writes them: A4, in the form of Decree 30/2020/NĐ-CP. The same
 * document gives the same bytes. Memory: all of it, some kilobytes for each cell.
 */
export async function writeDocument(document: OfficeDocument): Promise<Uint8Array> {
  const write = createWriter(isRightToLeft(document.language))
  const file = new Document({
    styles: officeStyles(document.language),
    sections: document.sections.map(({ blocks, isWide = false }) => ({
      ...pageOf(isWide),
      headers: {
        default: new Header({ children: [write.pageNumber()] }),
        first: new Header({ children: [] }),
      },
      children: blocks.flatMap((block) => write.block(block, isWide)),
    })),
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(document) }
  return withoutClock(await Packer.toBuffer(file, undefined, [properties]))
}

function pageOf(isWide: boolean): Pick<ISectionOptions, 'properties'> {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true, // the number of the first page is not shown
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: PAGE.margin,
        pageNumbers: { start: 1 },
      },
    },
  }
}

function createWriter(rightToLeft: boolean) {
  const runs = (text: Text, look: Look = {}): readonly TextRun[] =>
    (typeof text === 'string' ? [{ text }] : text).flatMap(({ text: said, look: own }) =>
      directed(said, rightToLeft).map(
        (run) =>
          new TextRun({
            ...look,
            ...(own === 'bold' ? { bold: true } : {}),
            ...(own === 'italic' ? { italics: true } : {}),
            ...(run.isRightToLeft ? { rightToLeft: true } : {}),
            text: run.text,
          }),
      ),
    )

  const paragraph = (text: Text, options: ParagraphOptions = {}, look: Look = {}): Paragraph =>
    new Paragraph({ ...(rightToLeft ? { bidirectional: true } : {}), ...options, children: runs(text, look) })

  /** A line of a form: no space around it, no first line indented. */
  const line = (text: Text, look: Look, options: ParagraphOptions = {}): Paragraph =>
    paragraph(text, { style: 'FormLine', ...options }, look)

  /** A rule below a line of text, as long as `length`, in the middle. */
  const rule = (length: number, room: number, after = 0): Paragraph => {
    const side = Math.max(0, Math.round((room - length) / 2))
    return new Paragraph({
      style: 'FormLine',
      indent: { left: side, right: side },
      spacing: { before: 20, after, line: pt(3), lineRule: LineRuleType.EXACT },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
      children: [],
    })
  }

  /** Two columns without a border, as forms have above and below the text. */
  const pair = (left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table => {
    const widths = [Math.round(TEXT_WIDTH * share), TEXT_WIDTH - Math.round(TEXT_WIDTH * share)]
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    const borders = { top: none, bottom: none, left: none, right: none }
    const cells = [left, right].map(
      (children, at) =>
        new TableCell({ children, borders, width: { size: widths[at] ?? 0, type: WidthType.DXA } }),
    )
    return new Table({
      rows: [new TableRow({ children: cells, cantSplit: true })],
      columnWidths: widths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: 0 },
      borders: { ...borders, insideHorizontal: none, insideVertical: none },
      ...(rightToLeft ? { visuallyRightToLeft: true } : {}),
    })
  }

  const centred = { alignment: AlignmentType.CENTER }

  function letterhead({ parent, agency, number, state, motto, placeAndDate }: Letterhead): readonly Part[] {
    const share = 0.4
    const [left, right] = [TEXT_WIDTH * share, TEXT_WIDTH * (1 - share)]
    return [
      pair(
        [
          line(parent, { size: SIZES.agency, allCaps: true }, centred),
          line(agency, { size: SIZES.agency, allCaps: true, bold: true }, centred),
          rule(0.4 * lengthOf(agency.toUpperCase(), SIZES.agency, true), left, pt(6)),
          line(number, { size: SIZES.number }, centred),
        ],
        [
          line(state, { size: SIZES.state, allCaps: true, bold: true }, centred),
          line(motto, { size: SIZES.motto, bold: true }, centred),
          rule(lengthOf(motto, SIZES.motto, true), right, pt(6)),
          line(placeAndDate, { size: SIZES.placeAndDate, italics: true }, centred),
        ],
        share,
      ),
    ]
  }

  function title(lines: readonly string[], attached: string | undefined): readonly Part[] {
    const [first = '', ...rest] = lines
    const length = Math.min(lengthOf(rest.at(-1) ?? first, SIZES.title, true), TEXT_WIDTH)
    return [
      paragraph(first, { style: 'DocumentTitle', spacing: { before: pt(attached === undefined ? 18 : 0) } }),
      ...rest.map((text) => paragraph(text, { style: attached === undefined ? 'Subject' : 'AppendixName' })),
      attached === undefined
        ? rule(0.4 * length, TEXT_WIDTH, pt(12))
        : line(attached, { italics: true }, { ...centred, spacing: { after: pt(10) } }),
    ]
  }

  const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

  const ALIGNMENTS: Readonly<Record<Column['kind'], Alignment>> = {
    text: AlignmentType.LEFT,
    label: AlignmentType.LEFT,
    number: AlignmentType.RIGHT,
    code: AlignmentType.CENTER,
  }

  function table(data: DataTable, isWide: boolean): readonly Part[] {
    const room = isWide ? WIDE_TEXT_WIDTH : TEXT_WIDTH
    const isDense = isWide || data.columns.length > 5
    const size = isDense ? TABLE.wideSize : TABLE.size
    const widths = columnWidths(data, room, size)
    const row = (cells: readonly string[], part: 'head' | 'body' | 'foot') =>
      new TableRow({
        cantSplit: true,
        tableHeader: part === 'head',
        children: data.columns.map(({ kind }, at) => {
          const text = cells[at] ?? ''
          const bold = part !== 'body' || kind === 'label'
          const look = { size, ...(bold ? { bold } : {}) }
          const alignment = part === 'head' ? AlignmentType.CENTER : ALIGNMENTS[kind]
          const isPlain = kind === 'code' && part === 'body'
          return new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            verticalAlign: part === 'head' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
            ...(part === 'head'
              ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EDEDED' } }
              : {}),
            children: [
              isPlain
                ? new Paragraph({ style: 'Cell', alignment, children: [new TextRun({ ...look, text })] })
                : paragraph(text, { style: 'Cell', alignment }, look),
            ],
          })
        }),
      })
    return [
      ...(data.caption === undefined ? [] : [paragraph(data.caption, { style: 'TableCaption' })]),
      new Table({
        columnWidths: widths,
        width: { size: room, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        margins: { top: 20, bottom: 20, left: TABLE.padding, right: TABLE.padding },
        ...(rightToLeft ? { visuallyRightToLeft: true } : {}),
        rows: [
          row(
            data.columns.map((column) => column.title),
            'head',
          ),
          ...data.rows.map((cells) => row(cells, 'body')),
          ...(data.foot === undefined ? [] : [row(data.foot, 'foot')]),
        ],
      }),
      // Two tables without a paragraph between them would be one.
      paragraph('', { style: 'AfterTable' }),
    ]
  }

  function signatures({ recipients, received, office, name }: Signatures): readonly Part[] {
    const space = [1, 2, 3, 4].map(() => line('', { size: BODY.size }, centred))
    return [
      pair(
        [
          line(recipients, { size: SIZES.recipients, bold: true, italics: true }),
          ...received.map((text) => line(text, { size: SIZES.received })),
        ],
        [
          line(office, { size: SIZES.title, bold: true, allCaps: true }, centred),
          ...space,
          line(name, { size: SIZES.title, bold: true }, centred),
        ],
        0.45,
      ),
    ]
  }

  return {
    pageNumber: () =>
      new Paragraph({
        style: 'FormLine',
        ...centred,
        children: [new TextRun({ size: SIZES.page, children: [PageNumber.CURRENT] })],
      }),
    block(block: Block, isWide: boolean): readonly Part[] {
      switch (block.kind) {
        case 'letterhead':
          return letterhead(block)
        case 'title':
          return title(block.lines, block.attached)
        case 'heading':
          return [paragraph(block.text, { heading: LEVELS[block.level] })]
        case 'prose':
          return [
            paragraph(block.text, {
              ...(block.align === undefined ? {} : { ...centred, indent: { firstLine: 0 } }),
              ...(block.keepsNext === true ? { keepNext: true } : {}),
            }),
          ]
        case 'items':
          return block.items.map((item) =>
            paragraph([{ text: '- ' }, ...(typeof item === 'string' ? [{ text: item }] : item)]),
          )
        case 'table':
          return table(block, isWide)
        case 'signatures':
          return signatures(block)
      }
    },
  }
}
