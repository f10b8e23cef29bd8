import { nationalProcedures, nationalTable } from '../../samples/generator/national.ts'
import { asDelimited, asJson, type Table } from '../../samples/generator/table.ts'
import { asWorkbook } from '../../samples/generator/workbook.ts'
import { sharedStringsXml, stylesXml, workbookParts } from '../read/xlsx-file.ts'

/** A list as an office would send it, before anything happens to it. */
export interface Seed {
  readonly name: string
  readonly format: 'csv' | 'xlsx' | 'json' | 'jsonl'
  readonly bytes: Buffer
  /** The XML inside, for damage below the archive. */
  readonly parts?: Readonly<Record<string, string>>
}

const ROWS = 12

/** Small lists of each format: small, because a fault in a reader needs few rows and many tries. */
export async function seeds(): Promise<readonly Seed[]> {
  const whole = nationalTable(nationalProcedures())
  const table: Table = { ...whole, rows: whole.rows.slice(0, ROWS).map(withCorners) }
  const untitled: Table = { headings: table.headings, rows: table.rows }
  const text = (content: string) => Buffer.from(content)
  const semicolons = asDelimited(table, { delimiter: ';', excel: true })
  const parts = handmade(untitled)
  return [
    { name: 'commas', format: 'csv', bytes: text(asDelimited(table, { delimiter: ',' })) },
    { name: 'semicolons of Excel', format: 'csv', bytes: text(semicolons) },
    { name: 'tabs', format: 'csv', bytes: text(asDelimited(untitled, { delimiter: '\t' })) },
    { name: 'UTF-16', format: 'csv', bytes: Buffer.from(semicolons, 'utf16le') },
    { name: 'an object around', format: 'json', bytes: text(asJson(untitled, { nguon: 'Cổng "quốc gia"' })) },
    { name: 'a plain array', format: 'json', bytes: text(JSON.stringify(objects(untitled))) },
    { name: 'lines', format: 'jsonl', bytes: text(objects(untitled).map(asLine).join('')) },
    { name: 'as written by a library', format: 'xlsx', bytes: await asWorkbook(table) },
    { name: 'its XML', format: 'xlsx', bytes: Buffer.alloc(0), parts },
  ]
}

/** Quotes, line breaks, guards and empty cells, so that there is something to break. */
function withCorners(cells: readonly string[], row: number): readonly string[] {
  const [code = '', name = '', ...rest] = cells
  const corners = [`${name} "lần đầu", lần hai`, `${name}\n- bước hai`, `=${name}`, name, ` ${name} `]
  return [code, corners[row % corners.length] ?? name, ...(row % 4 === 3 ? rest.map(() => '') : rest)]
}

function objects({ headings, rows }: Table): readonly Record<string, unknown>[] {
  return rows.map((cells, row) => ({
    ...Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])),
    ...(row % 3 === 0 ? { Phí: 1.5e3, 'Ghi chú': ['a', null, true], Tệp: { số: -0.1 } } : {}),
  }))
}

function asLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** Every kind of cell: shared, inline, formula, number under a format, error, empty. */
function handmade({ headings, rows }: Table): Readonly<Record<string, string>> {
  const strings = [...headings, ...rows.flatMap(([code = '', name = '']) => [code, name])]
  const cell = (column: string, row: number, text: string) =>
    `<c r="${column}${row}" t="s"><v>${strings.indexOf(text)}</v></c>`
  const lines = rows.map(([code = '', name = '', issuer = ''], at) => {
    const row = at + 2
    return [
      `<row r="${row}"${at === 5 ? ' hidden="1"' : ''}>${cell('A', row, code)}${cell('B', row, name)}`,
      `<c r="C${row}" t="inlineStr"><is><t>${escapeXml(issuer)}</t></is></c>`,
      `<c r="D${row}" s="1"><v>${45_000 + at}</v></c><c r="E${row}" t="str"><f>A${row}&amp;"x"</f><v>k${at}</v></c>`,
      at === 7 ? `<c r="F${row}" t="e"><v>#N/A</v></c>` : `<c r="F${row}" s="1"/>`,
      '</row>',
    ].join('')
  })
  const heading = headings.slice(0, 6).map((text, at) => cell('ABCDEF'.charAt(at), 1, text))
  return workbookParts(`<row r="1">${heading.join('')}</row>\n${lines.join('\n')}`, {
    'xl/sharedStrings.xml': sharedStringsXml(...strings.map((text) => `<t>${escapeXml(text)}</t>`)),
    'xl/styles.xml': stylesXml('dd/mm/yyyy'),
  })
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
