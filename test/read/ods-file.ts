import type { Limits } from '../../src/model/limits.ts'
import type { Row } from '../../src/model/row.ts'
import type { Opened } from '../../src/stages/read/format.ts'
import { ods } from '../../src/stages/read/formats/ods.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { rowsOf } from './inputs.ts'
import { type ZipEntry, zip } from './xlsx-file.ts'

const KIND = 'application/vnd.oasis.opendocument.spreadsheet'
const URN = 'urn:oasis:names:tc:opendocument:xmlns:'
const NAMESPACES = [
  ...['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${URN}${name}:1.0"`),
  `xmlns:draw="${URN}drawing:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ')

export interface SpreadsheetParts {
  readonly styles?: string
  readonly manifest?: string
  readonly others?: readonly ZipEntry[]
}

/** A document with these tables, as XML. */
export function spreadsheet(
  tables: string,
  { styles = '', manifest = '', others = [] }: SpreadsheetParts = {},
): Buffer {
  const content = contentXml(tables, styles)
  return zip([
    { name: 'mimetype', content: KIND, stored: true },
    { name: 'META-INF/manifest.xml', content: manifest },
    ...others,
    ...(others.some(({ name }) => name === 'content.xml') ? [] : [{ name: 'content.xml', content }]),
  ])
}

export function contentXml(tables: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
}

export function table(rows: string, name = 'Sheet1', attributes = ''): string {
  return `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`
}

/** A row of texts. */
export function rowOf(texts: readonly string[], attributes = ''): string {
  const cells = texts.map(
    (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
  )
  return `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`
}

export function openOds(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Opened> {
  return ods.open(
    {
      path: 'list.ods',
      bytes: async () => bytes,
      async *chunks() {
        yield bytes
      },
    },
    { limits: { ...DEFAULT_LIMITS, ...limits } },
  )
}

/** Rows of the first table. */
export async function readOds(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Row[]> {
  const { sheets } = await openOds(bytes, limits)
  return rowsOf(sheets[0])
}
