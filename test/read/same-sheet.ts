import { spreadsheet, table } from './ods-file.ts'
import { book, cell, columnInfo, numbers, record, row } from './xls-file.ts'
import { relationships, sheetXml, workbook, workbookXml } from './xlsx-file.ts'

/** A sheet as a person sees it, before a program writes it down. */
export interface DrawnSheet {
  readonly name?: string
  readonly hidden?: boolean
  /** Rows of texts. */
  readonly cells: readonly (readonly string[])[]
  /** `A1:B2` */
  readonly merged?: readonly string[]
  /** From 1. */
  readonly hiddenRows?: readonly number[]
  /** From 0. */
  readonly hiddenColumns?: readonly number[]
}

export const CONTAINERS = ['xlsx', 'xls', 'ods'] as const
export type Container = (typeof CONTAINERS)[number]

/** The same sheets in a workbook of this kind, as the programs that have it write them. */
export function inContainer(container: Container, sheets: readonly DrawnSheet[]): Buffer {
  return { xlsx: asXlsx, xls: asXls, ods: asOds }[container](sheets)
}

/** A merged block, rows and columns from 0. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Columns up to Z. */
export function reference({ top, bottom, left, right }: Block): string {
  return `${letter(left)}${top + 1}:${letter(right)}${bottom + 1}`
}

function blocks({ merged = [] }: DrawnSheet): Block[] {
  return merged.map((text) => {
    const [, from = '', top, to = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text) ?? []
    return {
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left: from.charCodeAt(0) - 65,
      right: to.charCodeAt(0) - 65,
    }
  })
}

function letter(column: number): string {
  return String.fromCharCode(65 + column)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Blank cells are not written. */
function asXlsx(sheets: readonly DrawnSheet[]): Buffer {
  const parts = sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, xlsxSheet(sheet)] as const)
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  )
  return workbook('', {
    'xl/workbook.xml': workbookXml(listed.join('')),
    'xl/_rels/workbook.xml.rels': relationships(
      Object.fromEntries(
        sheets.map((_, at) => [`rId${at + 1}`, ['worksheet', `worksheets/sheet${at + 1}.xml`]] as const),
      ),
    ),
    ...Object.fromEntries(parts),
  })
}

function xlsxSheet({ cells, merged = [], hiddenRows = [], hiddenColumns = [] }: DrawnSheet): string {
  const rows = cells.map((texts, at) => {
    const written = texts.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${letter(column)}${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
    )
    return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${written.join('')}</row>`
  })
  const columns = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`).join('')
  const merges = merged.map((text) => `<mergeCell ref="${text}"/>`).join('')
  return sheetXml(rows.join(''))
    .replace('<sheetData>', `${columns && `<cols>${columns}</cols>`}<sheetData>`)
    .replace('</worksheet>', `${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`)
}

function asXls(sheets: readonly DrawnSheet[]): Buffer {
  return book({
    sheets: sheets.map((sheet, at) => ({
      name: sheet.name ?? `Sheet${at + 1}`,
      state: sheet.hidden ? 1 : 0,
      records: [
        ...(sheet.hiddenColumns ?? []).map((column) => columnInfo(column, column, true)),
        ...sheet.cells.map((_, at) => row(at, sheet.hiddenRows?.includes(at + 1) ?? false)),
        ...sheet.cells.flatMap((texts, at) =>
          texts.flatMap((text, column) => (text === '' ? [] : [cell.label(at, column, text)])),
        ),
        mergedCells(blocks(sheet)),
      ],
    })),
  })
}

/** A record of BIFF with these blocks, and as many more as it claims. */
export function mergedCells(merged: readonly Block[], declared = merged.length): Buffer {
  const places = merged.flatMap(({ top, bottom, left, right }) => [top, bottom, left, right])
  return record(0xe5, numbers([declared, ...places], 2))
}

function asOds(sheets: readonly DrawnSheet[]): Buffer {
  const hidden =
    '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const tables = sheets.map((sheet, at) =>
    table(odsRows(sheet), sheet.name ?? `Sheet${at + 1}`, sheet.hidden ? 'table:style-name="hidden"' : ''),
  )
  return spreadsheet(tables.join(''), { styles: hidden })
}

function odsRows(sheet: DrawnSheet): string {
  const merged = blocks(sheet)
  const width = Math.max(
    0,
    ...sheet.cells.map(({ length }) => length),
    ...merged.map(({ right }) => right + 1),
  )
  const columns = Array.from(
    { length: width },
    (_, at) =>
      `<table:table-column${sheet.hiddenColumns?.includes(at) ? ' table:visibility="collapse"' : ''}/>`,
  )
  const rows = sheet.cells.map((texts, at) => {
    const cells = Array.from({ length: width }, (_, column) => odsCell(texts[column] ?? '', { at, column }))
    const visibility = sheet.hiddenRows?.includes(at + 1) ? ' table:visibility="collapse"' : ''
    return `<table:table-row${visibility}>${cells.join('')}</table:table-row>`
  })
  return [...columns, ...rows].join('')

  function odsCell(text: string, { at, column }: { at: number; column: number }): string {
    const begins = merged.find(({ top, left }) => top === at && left === column)
    const isCovered = merged.some(
      (block) =>
        block !== begins &&
        block.top <= at &&
        block.bottom >= at &&
        block.left <= column &&
        block.right >= column,
    )
    const name = isCovered ? 'table:covered-table-cell' : 'table:table-cell'
    const span =
      begins &&
      ` table:number-columns-spanned="${begins.right - column + 1}" table:number-rows-spanned="${begins.bottom - at + 1}"`
    const content =
      text === '' ? '/>' : ` office:value-type="string"><text:p>${escaped(text)}</text:p></${name}>`
    return `<${name}${span ?? ''}${content}`
  }
}
