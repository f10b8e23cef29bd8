import { describe, expect, test } from 'vitest'
import type { SourceRequest } from '../src/model/request.ts'
import { docxFile, run, table } from './read/docx-file.ts'
import { contentXml, spreadsheet } from './read/ods-file.ts'
import { numbers, record, sheetOf } from './read/xls-file.ts'
import { relationships, sharedStringsXml, sheetXml, workbook } from './read/xlsx-file.ts'
import { recordsOf, reportOn } from './report-on.ts'

/**
 * One list from each program that knows fonts: `R` in Wingdings 2 is a ticked box and `ü` in Wingdings a tick, `R` in Arial is
 * a letter; the third procedure is struck through, and of the second one's name the first words are.
 */
const HEADINGS = ['Mã TTHC', 'Tên TTHC', 'Toàn trình']
const CODES = ['1.001193', '1.000894', '1.000656']
const NAMES = ['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Đăng ký khai tử']

function xlsx(): Buffer {
  const font = (name: string, more = '') => `<font>${more}<sz val="11"/><name val="${name}"/></font>`
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts>${font('Arial')}${font('Wingdings 2')}${font('Wingdings')}${font('Arial', '<strike/>')}</fonts><dxfs><dxf><font><strike/></font></dxf></dxfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/></cellXfs></styleSheet>`
  const strings = sharedStringsXml(
    '<t>R</t>',
    '<t>ü</t>',
    '<r><rPr><strike/><rFont val="Arial"/></rPr><t xml:space="preserve">Thủ tục </t></r><r><rPr><strike val="0"/><rFont val="Arial"/></rPr><t>Đăng ký kết hôn</t></r>',
  )
  const text = (value = '', style = 0) => `<c t="str" s="${style}"><v>${value}</v></c>`
  const shared = (at: number, style: number) => `<c t="s" s="${style}"><v>${at}</v></c>`
  const rows = [
    HEADINGS.map((one) => text(one)).join(''),
    text(CODES[0]) + text(NAMES[0]) + shared(0, 1),
    text(CODES[1]) + shared(2, 0) + shared(1, 2),
    text(CODES[2], 3) + text(NAMES[2], 3) + shared(0, 0),
  ]
  const xml = sheetXml(rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join(''))
  return workbook('', {
    'xl/worksheets/sheet1.xml': xml,
    'xl/sharedStrings.xml': strings,
    'xl/styles.xml': styles,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['sharedStrings', 'sharedStrings.xml'],
      rId3: ['styles', 'styles.xml'],
    }),
  })
}

function xls(): Buffer {
  const u16 = (...values: number[]) => numbers(values, 2)
  const font = (name: string, isStruck = false) =>
    record(0x31, u16(220, isStruck ? 8 : 0, 0, 0, 0, 0, 0), numbers([name.length, 0], 1), Buffer.from(name))
  // The fifth font has no number: after the first four comes font 5.
  const style = (of: number) => record(0xe0, u16(of, 0), Buffer.alloc(16))
  const label = (row: number, column: number, text: string, style = 0) =>
    record(0x204, u16(row, column, style, text.length), numbers([1], 1), Buffer.from(text, 'utf16le'))
  const rich = 'Thủ tục Đăng ký kết hôn'
  const texts = record(
    0xfc,
    numbers([1, 1], 4),
    u16(rich.length),
    numbers([9], 1),
    u16(2),
    Buffer.from(rich, 'utf16le'),
    u16(0, 5, 8, 0),
  )
  const fonts = [font('Arial'), font('Wingdings 2'), font('Wingdings'), font('Times'), font('Arial', true)]
  return sheetOf(
    [
      ...HEADINGS.map((heading, column) => label(0, column, heading)),
      ...[label(1, 0, CODES[0] ?? ''), label(1, 1, NAMES[0] ?? ''), label(1, 2, 'R', 1)],
      ...[label(2, 0, CODES[1] ?? ''), record(0xfd, u16(2, 1, 0), numbers([0], 4)), label(2, 2, 'ü', 2)],
      ...[label(3, 0, CODES[2] ?? '', 3), label(3, 1, NAMES[2] ?? '', 3), label(3, 2, 'R')],
    ],
    { globals: [...fonts, style(0), style(1), style(2), style(5)], sharedStrings: [texts] },
  )
}

function odsTables(): readonly [tables: string, styles: string] {
  const style = (name: string, family: string, properties: string) =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`
  const styles = [
    '<style:font-face style:name="W1" svg:font-family="\'Wingdings 2\'" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/>',
    style('box', 'table-cell', 'style:font-name="W1"'),
    style('tick', 'table-cell', 'style:font-name="Wingdings"'),
    style('gone', 'table-cell', 'style:text-line-through-style="solid"'),
    style('T1', 'text', 'style:text-line-through-style="solid"'),
    style('plain', 'table-cell', 'style:text-line-through-style="none"'),
  ]
  const cell = (text = '', name?: string) =>
    `<table:table-cell ${name === undefined ? '' : `table:style-name="${name}"`} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const rows = [
    HEADINGS.map((one) => cell(one, 'plain')).join(''),
    cell(CODES[0]) + cell(NAMES[0]) + cell('R'),
    cell(CODES[1]) +
      cell(`<text:span text:style-name="T1">Thủ tục </text:span>${NAMES[1]}`) +
      cell('ü', 'tick'),
    cell(CODES[2], 'gone') + cell(NAMES[2], 'gone') + cell('R', 'plain'),
  ]
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="box"/>'
  const body = rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')
  return [`<table:table table:name="Sheet1">${columns}${body}</table:table>`, styles.join('')]
}

function docx(): Buffer {
  const cell = (...runs: readonly string[]) => ({ xml: `<w:p>${runs.join('')}</w:p>` })
  return docxFile([
    table(
      [1500, 4000, 1200],
      [
        HEADINGS,
        [CODES[0] ?? '', NAMES[0] ?? '', cell('<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>')],
        [
          CODES[1] ?? '',
          cell(run('Thủ tục ', '<w:strike/>'), run(NAMES[1] ?? '')),
          cell(run('ü', '<w:rFonts w:ascii="Wingdings"/>')),
        ],
        [
          cell(run(CODES[2] ?? '', '<w:strike/>')),
          cell(run(NAMES[2] ?? '', '<w:dstrike/>')),
          cell(run('R', '<w:rFonts w:ascii="Arial"/>')),
        ],
      ],
    ),
  ])
}

const PAGE = `<style>.xl1{font-family:"Wingdings 2", serif;} td.gone { text-decoration : line-through }</style>
<table><tr>${HEADINGS.map((one) => `<th>${one}`).join('')}
<tr><td>${CODES[0]}<td>${NAMES[0]}<td class=xl1>R
<tr><td>${CODES[1]}<td><del>Thủ tục</del> ${NAMES[1]}<td><font face=Wingdings>ü</font>
<tr><td class=gone>${CODES[2]}<td style="text-decoration-line: line-through">${NAMES[2]}<td>R</table>`

const [TABLES, STYLES] = odsTables()
const FILES: readonly (readonly [string, SourceRequest])[] = [
  ['XLSX', { path: 'a.xlsx', bytes: xlsx() }],
  ['XLS', { path: 'a.xls', bytes: xls() }],
  ['ODS', { path: 'a.ods', bytes: spreadsheet(TABLES, { styles: STYLES }) }],
  ['flat ODS', { path: 'a.fods', bytes: Buffer.from(contentXml(TABLES, STYLES)) }],
  ['DOCX', { path: 'a.docx', bytes: docx() }],
  ['HTML', { path: 'a.html', bytes: Buffer.from(PAGE) }],
]

describe.each(FILES)('a list in %s', (_, source) => {
  test('has ticks where its font shows ticks, and letters elsewhere', async () => {
    const records = await recordsOf(source)
    expect(records.map(({ serviceLevel }) => serviceLevel)).toEqual(['full-online', 'full-online', undefined])
    const { findings } = await reportOn(source)
    expect(findings.items.filter(({ facts }) => Object.values(facts).includes('R'))).toHaveLength(1)
  })

  test('tells once what is struck through, and reads it', async () => {
    const { records, findings } = await reportOn(source)
    expect(records).toBe(3)
    const told = findings.items.filter(({ rule }) => rule === 'struck-text')
    expect(told.map(({ facts }) => facts)).toMatchObject([
      { rows: 2, cells: 3, text: 'Thủ tục Đăng ký kết hôn', leftOut: 0 },
    ])
  })

  test('is read without what is struck through where somebody says so', async () => {
    const asked = { ...source, leaveOut: ['struck-text'] } as const
    const { findings } = await reportOn(asked)
    expect(findings.items.find(({ rule }) => rule === 'struck-text')?.facts).toMatchObject({
      rows: 2,
      leftOut: 1,
    })
    const records = await recordsOf(asked)
    expect(records.slice(0, 2).map(({ code, name }) => [code, name])).toEqual([
      [CODES[0], NAMES[0]],
      [CODES[1], NAMES[1]],
    ])
    // Of the third only its letter is left, which is no record with a code or a name.
    expect(records.slice(2).every(({ code, name }) => code === undefined && name === undefined)).toBe(true)
  })
})

describe('hidden rows', () => {
  const page = Buffer.from(
    '<table><tr><th>Mã TTHC<th>Tên TTHC<tr hidden><td>1.001193<td>Đăng ký khai sinh<tr><td>1.000894<td>Đăng ký kết hôn</table>',
  )

  test('are left out where somebody says so, and counted', async () => {
    const source: SourceRequest = { path: 'a.html', bytes: page, leaveOut: ['hidden-rows'] }
    const { records, findings } = await reportOn(source)
    expect(records).toBe(1)
    expect(findings.items.map(({ rule, facts }) => ({ rule, facts }))).toEqual([
      { rule: 'hidden-rows', facts: { rows: 1, first: 2, leftOut: 1 } },
    ])
  })
})

test('formulas whose results were never saved are one finding of the sheet, and nothing else is said of their cells', async () => {
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`
  const rows = [
    ['Mã TTHC', 'Tên TTHC', 'Mức độ DVC'].map(cell).join(''),
    `${cell('1.001193')}${cell('Đăng ký khai sinh')}<c><f>IF(A2="","","Toàn trình")</f></c>`,
    `${cell('1.000894')}${cell('Đăng ký kết hôn')}<c><f>IF(A3="","","Toàn trình")</f></c>`,
    `${cell('1.000656')}${cell('Đăng ký khai tử')}${cell('Một phần')}`,
  ]
  const bytes = workbook(rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join(''))
  const { findings } = await reportOn({ path: 'a.xlsx', bytes })
  expect(findings.items.map(({ rule, facts }) => ({ rule, facts }))).toEqual([
    {
      rule: 'formula-without-value',
      facts: { cells: 2, rows: 2, first: 2, headings: 'Mức độ DVC', text: '=IF(A2="","","Toàn trình")' },
    },
  ])
})
