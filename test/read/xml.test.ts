import { describe, expect, test } from 'vitest'
import { ods } from '../../src/stages/read/formats/ods.ts'
import { xml } from '../../src/stages/read/formats/xml.ts'
import { memoryInput, readOptions, readRows, rowsOf } from './inputs.ts'
import { contentXml, rowOf, spreadsheet, table } from './ods-file.ts'
import { zip } from './xlsx-file.ts'

const NAMESPACE = 'urn:schemas-microsoft-com:office:spreadsheet'

function workbook(sheets: string, styles = ''): string {
  return `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="${NAMESPACE}" xmlns:ss="${NAMESPACE}" xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles>${styles}</Styles>${sheets}</Workbook>`
}

function sheet(rows: string, name = 'Sheet1', after = ''): string {
  return `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${after}</Worksheet>`
}

const text = (words: string, attributes = '') =>
  `<Cell ${attributes}><Data ss:Type="String">${words}</Data></Cell>`

describe('an XML spreadsheet of Excel 2003', () => {
  test('gives its cells where they say that they stand', async () => {
    const rows = await readRows(
      xml,
      workbook(
        sheet(
          `<Row>${text('Mã TTHC')}${text('Tên &amp; tuổi')}</Row><Row ss:Index="4">${text('1.012750', 'ss:Index="2"')}</Row>`,
        ),
      ),
    )
    expect(rows).toEqual([
      { row: 1, cells: ['Mã TTHC', 'Tên & tuổi'] },
      { row: 4, cells: ['', '1.012750'] },
    ])
  })

  test('shows numbers by their format, and keeps the day that a cell stores', async () => {
    const styles =
      '<Style ss:ID="a"><NumberFormat ss:Format="0.000000"/></Style><Style ss:ID="b"><NumberFormat ss:Format="m/d/yy"/></Style><Style ss:ID="c"><NumberFormat ss:Format="Short Date"/></Style>'
    const number = (value: string, style: string) =>
      `<Cell ss:StyleID="${style}"><Data ss:Type="Number">${value}</Data></Cell>`
    const day = '<Cell><Data ss:Type="DateTime">2025-07-01T00:00:00.000</Data></Cell>'
    const [row] = await readRows(
      xml,
      workbook(
        sheet(
          `<Row>${number('1.01275', 'a')}${number('45839', 'b')}${number('45839', 'c')}${day}${number('5', 'none')}</Row>`,
        ),
        styles,
      ),
    )
    expect(row?.cells).toEqual(['1.012750', '7/1/25', '01/07/2025', '01/07/2025', '5'])
    // 45,839 days since 1899-12-30.
    expect([...(row?.dates ?? [])]).toEqual([1, 2, 3].map((column) => [column, '2025-07-01']))
  })

  test('shows a merged cell in each row that it covers, and moves those behind it', async () => {
    const rows = await readRows(
      xml,
      workbook(
        sheet(
          `<Row>${text('a', 'ss:MergeAcross="1" ss:MergeDown="1"')}${text('b')}</Row><Row>${text('c', 'ss:Index="3"')}</Row>`,
        ),
      ),
    )
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', '', 'b'],
      ['a', '', 'c'],
    ])
  })

  test('leaves remarks on cells out, and says what is hidden', async () => {
    const hidden = '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>'
    const rows = `<Column ss:Index="2" ss:Hidden="1"/><Row ss:Hidden="1"><Cell><Data ss:Type="String">a</Data><Comment><Data>b</Data></Comment></Cell></Row>`
    const { sheets } = await xml.open(
      memoryInput(workbook(sheet(rows) + sheet('', 'Cũ', hidden))),
      readOptions(),
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', undefined],
      ['Cũ', true],
    ])
    expect(await rowsOf(sheets[0])).toEqual([{ row: 1, cells: ['a'], hidden: true }])
    expect([0, 1, 2].map((column) => sheets[0]?.isHiddenColumn?.(column))).toEqual([false, true, false])
  })

  test('says what a formula without a value and an error are', async () => {
    const [row] = await readRows(
      xml,
      workbook(
        sheet('<Row><Cell ss:Formula="=RC[1]"></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>'),
      ),
    )
    expect(row?.problems?.map(({ reason, column }) => [reason, column])).toEqual([
      ['formula-without-value', 0],
      ['error-cell', 1],
    ])
  })

  test.each([
    ['Index="0"', '<Row ss:Index="0"></Row>'],
    ['Index="1"', `<Row ss:Index="2">${text('a')}</Row><Row ss:Index="1">${text('b')}</Row>`],
  ])('that moves backwards is damaged: %s', async (_, rows) => {
    await expect(readRows(xml, workbook(sheet(rows)))).rejects.toMatchObject({ code: 'damaged-file' })
  })

  test('with more columns than the limit is refused', async () => {
    const rows = `<Row>${text('a', 'ss:MergeAcross="20"')}</Row>`
    await expect(readRows(xml, workbook(sheet(rows)), { limits: { columns: 10 } })).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'columns', value: 21, max: 10 },
    })
  })

  test('is refused where it is another file', async () => {
    await expect(xml.open(memoryInput('<html></html>'), readOptions())).rejects.toMatchObject({
      code: 'not-this-format',
      facts: { format: 'xml', found: 'html' },
    })
  })
})

describe('an OpenDocument spreadsheet', () => {
  const tables = table(rowOf(['Mã TTHC', 'Tên']) + rowOf(['1.012750', 'Đăng ký']))
  const cells = [
    ['Mã TTHC', 'Tên'],
    ['1.012750', 'Đăng ký'],
  ]

  test('in one piece of XML is read like a packed one', async () => {
    const flat = contentXml(tables).replaceAll('office:document-content', 'office:document')
    expect((await readRows(ods, flat)).map((row) => row.cells)).toEqual(cells)
    expect((await readRows(ods, spreadsheet(tables))).map((row) => row.cells)).toEqual(cells)
  })

  test('whose parts are packed in another order is read, whatever is squeezed', async () => {
    const kind = 'application/vnd.oasis.opendocument.spreadsheet'
    const packed = (mimetype: string) =>
      zip([
        { name: 'META-INF/manifest.xml', content: '<manifest/>' },
        { name: 'mimetype', content: mimetype },
        { name: 'content.xml', content: contentXml(tables) },
      ])
    expect((await readRows(ods, packed(kind))).map((row) => row.cells)).toEqual(cells)
    await expect(readRows(ods, packed('application/vnd.oasis.opendocument.text'))).rejects.toMatchObject({
      code: 'not-this-format',
    })
  })

  test('that stores days as plain numbers gives the day that a cell shows', async () => {
    const number = (value: number, shown: string) =>
      `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`
    const rows = `<table:table-row>${number(45_839, '7/1/25')}${number(45_839, '1/7/2025')}${number(45_839, '8/1/25')}${number(7, '7/1/25')}</table:table-row>`
    const [row] = await readRows(ods, spreadsheet(table(rows)))
    expect([...(row?.dates ?? [])]).toEqual([
      [0, '2025-07-01'],
      [1, '2025-07-01'],
    ])
  })
})
