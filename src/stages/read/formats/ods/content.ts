import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'
import { damagedFile, limitExceeded } from '../../faults.ts'
import type { Input } from '../../format.ts'
import { createRowBuilder } from '../workbook/row-builder.ts'
import type { Archive } from '../zip/archive.ts'
import { type Attributes, readWholeXml, readXmlDocument, type XmlHandlers } from '../zip/xml.ts'
import { readCell } from './cell.ts'
import { Fonts } from './fonts.ts'
import { createParagraphs } from './paragraphs.ts'
import { type Span, spanOf } from './span.ts'
import { type Account, createAccount, createTable, type Table } from './table.ts'

const PART = 'content.xml'

/** What a document says it is; a template says so at the end. */
export const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'

/** All programs use these prefixes. We go by them, and say so where somebody does not. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
}

/**
 * What holds texts or tables that are no part of the sheet: remarks, what was there before a change, drawings, forms,
 * and copies of the tables of other documents.
 */
const NOT_CONTENT = new Set([
  'office:annotation',
  'office:forms',
  'table:tracked-changes',
  'table:shapes',
  'table:dde-links',
  'table:content-validations',
  'text:note',
  'text:ruby-text',
])

/** More than any program lets one make: each would only take memory. */
const MOST_TABLES = 10_000

/**
 * The sheets of the document, in its order. Memory: every row that is not empty, up to the limit.
 * @throws UserError `damaged-file`, `limit-exceeded`
 */
export async function readContent(archive: Archive, limits: Limits): Promise<readonly Table[]> {
  const tables: Table[] = []
  const account = createAccount(archive.source, limits)
  await readWholeXml(archive, PART, contentHandlers(archive.source, limits, account, tables))
  return tables
}

/**
 * The sheets of a document that is one piece of XML.
 * @throws UserError `not-this-format`, `damaged-file`, `limit-exceeded`
 */
export async function readFlatContent(input: Input, limits: Limits): Promise<readonly Table[]> {
  const tables: Table[] = []
  const source = input.path
  const account = createAccount(source, limits)
  await readXmlDocument(input.chunks(), source, contentHandlers(source, limits, account, tables))
  return tables
}

function contentHandlers(source: string, limits: Limits, account: Account, tables: Table[]): XmlHandlers {
  const damage = (detail: string) => damagedFile(source, `${PART}: ${detail}`)
  const builder = createRowBuilder(limits.cellCharacters)
  const paragraphs = createParagraphs(limits.cellCharacters, (style) => fonts.of(style))
  const fonts = new Fonts()
  const hiddenStyles = new Set<string>()
  let isRoot = true
  let skipped = 0
  let style = ''
  let table: Table | undefined
  let hiddenGroups = 0
  let column = 0
  let row = 0
  let rowTimes = 0
  let cell: Attributes | undefined
  let spans: Span[] = []

  /** How often an element stands there. `most`: past that it makes no difference. */
  function times(attributes: Attributes, name: string, most: number): number {
    const text = attributes[name]
    if (text === undefined) return 1
    if (!/^\d+$/.test(text) || Number(text) === 0) throw damage(`${name}="${text.slice(0, 20)}"`)
    return Math.min(Number(text), most)
  }

  function openTable(attributes: Attributes): void {
    if (table !== undefined) throw damage('a table within a table')
    if (tables.length === MOST_TABLES) throw damage('too many tables')
    const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '')
    table = createTable(attributes['table:name'] ?? '', isHidden, source, limits)
    tables.push(table)
    column = 0
    row = 0
    fonts.openTable()
  }

  function openColumn(attributes: Attributes): void {
    const count = times(attributes, 'table:number-columns-repeated', limits.columns)
    if (isHidden(attributes)) table?.hiddenColumns.hide(column, column + count - 1)
    const end = Math.min(column + count, limits.columns)
    const style = attributes['table:default-cell-style-name']
    if (style !== undefined) fonts.columns(column, end, style)
    column = end
  }

  function openRow(attributes: Attributes): void {
    rowTimes = times(attributes, 'table:number-rows-repeated', Number.MAX_SAFE_INTEGER)
    column = 0
    spans = []
    builder.start(row + 1, { hidden: isHidden(attributes) || hiddenGroups > 0 })
  }

  function closeRow(): void {
    const finished = builder.finish()
    if (finished !== undefined && table !== undefined) {
      table.add(finished, rowTimes, spans)
      account.add(finished, rowTimes)
    }
    row += rowTimes
  }

  function closeCell(attributes: Attributes): void {
    const count = times(attributes, 'table:number-columns-repeated', Number.MAX_SAFE_INTEGER)
    const { text, unstruck } = paragraphs.take()
    const content = { ...readCell(attributes, text), ...(unstruck !== undefined && { unstruck }) }
    if (content.text !== '' || content.problem !== undefined) {
      if (column + count > limits.columns)
        throw limitExceeded(source, 'columns', column + count, limits.columns)
      for (let at = column; at < column + count; at++) {
        builder.put(at, content)
        const span = spanOf(attributes, at)
        if (span !== undefined) spans.push(span)
      }
    }
    column += count
    cell = undefined
  }

  return {
    withPrefixes: true,
    open(name, attributes) {
      if (isRoot) {
        isRoot = false
        const kind = attributes['office:mimetype']
        if (kind !== undefined && !kind.startsWith(SPREADSHEET))
          throw new UserError('not-this-format', { source, format: 'ods', found: 'binary' })
        for (const [prefix, uri] of Object.entries(NAMESPACES))
          if (attributes[prefix] !== uri) throw damage(`${prefix} is not what it is in spreadsheets`)
      }
      if (skipped > 0 || NOT_CONTENT.has(name) || name.startsWith('draw:')) {
        skipped += 1
        return
      }
      if (cell !== undefined) {
        paragraphs.open(name, attributes)
        return
      }
      switch (name) {
        case 'style:style':
          style = attributes['style:name'] ?? ''
          fonts.openStyle(attributes)
          break
        case 'style:font-face':
          fonts.declare(attributes)
          break
        case 'style:text-properties':
          fonts.properties(attributes)
          break
        case 'style:table-properties':
          if (attributes['table:display'] === 'false') hiddenStyles.add(style)
          break
        case 'table:table':
          openTable(attributes)
          break
        case 'table:table-source': // a copy of a sheet of another document, kept for its formulas
          if (table !== undefined) tables.splice(tables.indexOf(table), 1)
          break
        case 'table:table-column':
          openColumn(attributes)
          break
        case 'table:table-row-group':
          if (attributes['table:display'] === 'false' || hiddenGroups > 0) hiddenGroups += 1
          break
        case 'table:table-row':
          openRow(attributes)
          break
        case 'table:table-cell':
        case 'table:covered-table-cell':
          cell = attributes
          paragraphs.begin(fonts.ofCell(attributes['table:style-name'], column))
          break
      }
    },
    text(text) {
      if (skipped === 0 && cell !== undefined) paragraphs.text(text)
    },
    close(name) {
      if (skipped > 0) skipped -= 1
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        if (cell !== undefined) closeCell(cell)
      } else if (cell !== undefined) paragraphs.close(name)
      else if (name === 'table:table-row') closeRow()
      else if (name === 'table:table-row-group') hiddenGroups = Math.max(0, hiddenGroups - 1)
      else if (name === 'table:table') table = undefined
    },
  }
}

function isHidden(attributes: Attributes): boolean {
  const visibility = attributes['table:visibility']
  return visibility === 'collapse' || visibility === 'filter'
}
