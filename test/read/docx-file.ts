import { relationships, zip } from './xlsx-file.ts'

/** A cell of a table: its text, a line a paragraph, and how it is drawn. */
export interface CellOf {
  readonly text?: string
  readonly span?: number
  /** `start` begins a cell that reaches down, `more` goes on with it. */
  readonly down?: 'start' | 'more'
  /** Instead of paragraphs made of the text. */
  readonly xml?: string
}

export interface RowOf {
  readonly cells: readonly (string | CellOf)[]
  /** Of the row: `<w:tblHeader/>`, `<w:del w:id="1"/>`. */
  readonly properties?: string
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A document of Word with this body, and the parts around it. */
export function docxFile(body: readonly string[], parts: Readonly<Record<string, string>> = {}): Buffer {
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'word/document.xml'] }),
    'word/_rels/document.xml.rels': relationships({
      rId1: ['styles', 'styles.xml'],
      rId2: ['numbering', 'numbering.xml'],
    }),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    ...parts,
  }
  return zip(Object.entries(all).map(([name, content]) => ({ name, content })))
}

export function part(root: string, content: string): string {
  return `<w:${root} xmlns:w="${WORD}">${content}</w:${root}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

export function run(text: string, properties = ''): string {
  const inside = text
    .split('\t')
    .map((each) => `<w:t xml:space="preserve">${escaped(each)}</w:t>`)
    .join('<w:tab/>')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`
}

/** A paragraph of a text. */
export function p(text: string, properties = ''): string {
  return paragraph(run(text), properties)
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A numbered paragraph of list 1. */
export function numbered(text: string, level = 0, list = 1): string {
  const properties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
  return paragraph(text === '' ? '' : run(text), properties)
}

/** A table whose columns have these widths, in twips. */
export function table(
  widths: readonly number[],
  rows: readonly (readonly (string | CellOf)[] | RowOf)[],
  properties = '',
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(tableRow).join('')}</w:tbl>`
}

function tableRow(row: readonly (string | CellOf)[] | RowOf): string {
  const { cells, properties = '' } = 'cells' in row ? row : { cells: row }
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(tableCell).join('')}</w:tr>`
}

function tableCell(cell: string | CellOf): string {
  const { text = '', span = 1, down, xml } = typeof cell === 'string' ? { text: cell } : cell
  const merge = down === undefined ? '' : down === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const properties = `${span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`}${merge}`
  const content =
    xml ??
    text
      .split('\n')
      .map((line) => p(line))
      .join('')
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

/** Definitions of automatic numbers: each list the texts of its levels, `%1.` or `I:%1.` for Roman ones. */
export function numberingPart(lists: readonly (readonly string[])[]): string {
  const definitions = lists.map((levels, at) => {
    const each = levels.map((text, level) => {
      const [, format = '', shown = text] = /^([IAa]):(.*)$/.exec(text) ?? []
      const name = { I: 'upperRoman', A: 'upperLetter', a: 'lowerLetter' }[format] ?? 'decimal'
      return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${name}"/><w:lvlText w:val="${shown}"/></w:lvl>`
    })
    return `<w:abstractNum w:abstractNumId="${at}">${each.join('')}</w:abstractNum>`
  })
  const instances = lists.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`,
  )
  return part('numbering', definitions.join('') + instances.join(''))
}
