import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/model/row.ts'
import { html } from '../../src/stages/read/formats/html.ts'
import { memoryInput, readOptions, rowsOf } from './inputs.ts'

async function tablesOf(page: string | Uint8Array, limits = {}): Promise<Row[][]> {
  const { sheets } = await html.open(memoryInput(page), readOptions(limits))
  return Promise.all(sheets.map(rowsOf))
}

async function cellsOf(page: string): Promise<(readonly string[])[]> {
  const [table = []] = await tablesOf(page)
  return table.map(({ cells }) => cells)
}

const LIST = '<tr><th>Mã TTHC<th>Tên thủ tục<tr><td>1.012750<td>Đăng ký kết hôn'

describe('the cells of a table', () => {
  test('stand as a browser shows them, whether the page closes its elements or not', async () => {
    const expected = [
      ['Mã TTHC', 'Tên thủ tục'],
      ['1.012750', 'Đăng ký kết hôn'],
    ]
    expect(await cellsOf(`<table>${LIST}</table>`)).toEqual(expected)
    expect(
      await cellsOf(
        '<html><body><TABLE><thead><tr><th>Mã TTHC</th><th> Tên\n thủ tục </th></tr></thead><tbody><tr><td><b>1.012</b>750</td><td><font>Đăng ký&#32;kết h&#244;n</font></td></tr></tbody></TABLE></body></html>',
      ),
    ).toEqual(expected)
  })

  test('hold a line for each break and block, and resolve references', async () => {
    const [, row] = await cellsOf(
      '<table><tr><td>a</td></tr><tr><td><p>Cấp bản sao,<br/>bản chính</p><div>&lt;cũ&gt; &amp; &quot;mới&quot;</div></td></tr></table>',
    )
    expect(row).toEqual(['Cấp bản sao,\nbản chính\n<cũ> & "mới"'])
  })

  test('show no scripts, styles and comments', async () => {
    expect(
      await cellsOf(
        '<table><tr><td>a<script>b</script><style>c</style><!-- d --><comment>e</comment></td></tr></table>',
      ),
    ).toEqual([['a']])
  })

  test('that reach over columns and rows move those behind them, and are shown in each row', async () => {
    const [table] = await tablesOf(
      '<table><tr><td rowspan=2>Hộ tịch<td colspan=2>1.001193<td>x<tr><td>1.000894<td>y<td>z<tr><td>w</table>',
    )
    expect(table?.map(({ cells }) => cells)).toEqual([
      ['Hộ tịch', '1.001193', '', 'x'],
      ['Hộ tịch', '1.000894', 'y', 'z'],
      ['w'],
    ])
    expect(table?.map(({ carried }) => carried)).toEqual([undefined, [0], undefined])
  })

  test.each(['0', '-1', '1e9', 'x', ''])('with a colspan of %j stand alone', async (span) => {
    expect(await cellsOf(`<table><tr><td colspan="${span}">a<td>b</table>`)).toEqual([['a', 'b']])
  })

  test('that are a box to tick say whether it is ticked; one beside a text or another box says nothing', async () => {
    const [row] = await cellsOf(
      '<table><tr><td><input type=checkbox checked><td><INPUT TYPE="checkbox"><td><label><input disabled type="radio" checked="checked"/></label><td><input type=checkbox> 1.012750<td><input type=checkbox checked><input type=checkbox><td><input type=hidden value=1><td>.</table>',
    )
    expect(row).toEqual(['☑', '☐', '☑', '1.012750', '', '', '.'])
  })

  test('that the page hides take no place, unless the first row hides them too', async () => {
    const [beside, column] = await tablesOf(
      '<table><tr><th>A<th>B<tr><td style="display:none">7<td>a<td>b</table><table><tr><th hidden>Mã<th>B<tr><td hidden>1.001193<td>b</table>',
    )
    expect(beside?.map(({ cells }) => cells)).toEqual([
      ['A', 'B'],
      ['a', 'b'],
    ])
    expect(column?.map(({ cells }) => cells)).toEqual([
      ['Mã', 'B'],
      ['1.001193', 'b'],
    ])
  })

  test('say what they show, not what they hide', async () => {
    const [table] = await tablesOf(
      '<style>.sort { display: none }</style><table><tr><td><span class="sort">20250701</span>01/07/2025<td><b hidden>x</b>y</table>',
    )
    expect(table?.map(({ cells }) => cells)).toEqual([['01/07/2025', 'y']])
  })

  test('of hidden rows are read, and known to be hidden', async () => {
    const [table] = await tablesOf('<table><tr style="DISPLAY: none"><td>a<tr hidden><td>b<tr><td>c</table>')
    expect(table?.map(({ hidden }) => hidden)).toEqual([true, true, undefined])
  })
})

describe('days that programs store beside what a cell shows', () => {
  // 45,839 days since 1899-12-30.
  test.each([
    ['LibreOffice', '<td sdval="45839" sdnum="1033;0;MM/DD/YY">07/01/25</td>'],
    ['SheetJS', '<td data-t="n" data-v="45839" data-z="m/d/yy" id="sjs-A1">7/1/25</td>'],
    ['Excel', `<td x:num="45839" style='mso-number-format:"m\\/d\\/yy"'>7/1/25</td>`],
    [
      'Excel, by the name of a format',
      `<td style="mso-number-format:'Short Date'" x:num="45839">7/1/2025</td>`,
    ],
  ])('by %s', async (_, cell) => {
    const [[row] = []] = await tablesOf(`<table><tr>${cell}</tr></table>`)
    expect(row?.dates).toEqual(new Map([[0, '2025-07-01']]))
  })

  test('and numbers that are none', async () => {
    const [[row] = []] = await tablesOf(
      '<table><tr><td sdval="45839" sdnum="1033;">45839</td><td data-t="n" data-v="45839">45839</td><td x:num="x">1</td></tr></table>',
    )
    expect(row?.dates).toBeUndefined()
  })
})

describe('a page', () => {
  test('with one table has one list without a name', async () => {
    const { sheets } = await html.open(memoryInput(`<p>Danh mục</p><table>${LIST}</table>`), readOptions())
    expect(sheets.map(({ name }) => name)).toEqual([undefined])
  })

  test('with several has each of them, also the inner ones, and none of those that only lay out others', async () => {
    const page = `<table><tr><td><table><tr><td>Trang chủ</td></tr></table></td></tr><tr><td><table>${LIST}</table></td></tr></table>`
    const { sheets } = await html.open(memoryInput(page), readOptions())
    expect(sheets.map(({ name }) => name)).toEqual(['#1', '#2'])
    expect((await tablesOf(page)).map((rows) => rows[0]?.cells)).toEqual([
      ['Trang chủ'],
      ['Mã TTHC', 'Tên thủ tục'],
    ])
  })

  test('is in the encoding that it declares, and in UTF-8 where its bytes are', async () => {
    const western = Buffer.from('<meta charset="windows-1252"><table><tr><td>Müller</table>', 'latin1')
    expect((await tablesOf(western))[0]?.[0]?.cells).toEqual(['Müller'])
    const mislabelled = '<meta charset="iso-8859-1"><table><tr><td>Đăng ký</table>'
    expect((await tablesOf(mislabelled))[0]?.[0]?.cells).toEqual(['Đăng ký'])
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('<table><tr><td>Đăng ký</table>', 'utf16le'),
    ])
    expect((await tablesOf(utf16))[0]?.[0]?.cells).toEqual(['Đăng ký'])
  })

  test('whose bytes are no text in any encoding keeps a mark where letters are lost', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<table><tr><td>Mü'),
      Buffer.from([0xff]),
      Buffer.from('ller</table>'),
    ])
    expect((await tablesOf(bytes))[0]?.[0]?.cells).toEqual(['Mü\ufffdller'])
  })

  test('without any table is no empty list', async () => {
    await expect(tablesOf('<p>Phiên làm việc đã hết hạn</p>')).rejects.toMatchObject({
      code: 'no-list-in-file',
    })
  })

  test.each([
    ['a workbook', 'PK\u0003\u0004', 'zip'],
    ['plain text', 'Mã TTHC,Tên', 'text'],
    ['nothing', '', 'empty'],
  ])('is refused where it is %s', async (_, page, found) => {
    await expect(html.open(memoryInput(page), readOptions())).rejects.toMatchObject({
      code: 'not-this-format',
      facts: { source: 'list', format: 'html', found },
    })
  })

  test('has bounded columns and depth', async () => {
    await expect(tablesOf('<table><tr><td colspan=11>a</table>', { columns: 10 })).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'columns', value: 11, max: 10 },
    })
    await expect(tablesOf(`<table><tr><td>${'<b>'.repeat(600)}`)).rejects.toMatchObject({
      code: 'damaged-file',
    })
  })

  test('of SheetJS is read past the quotes that it does not escape', async () => {
    // As that library writes a cell that holds the text `a & "b" <c>`: seen in one of its exports.
    const cell = '<td data-t="s" data-v="a & "b" <c>" id="sjs-C6">a &amp; &quot;b&quot; &lt;c&gt;</td>'
    expect(
      await cellsOf(`<table><tr>${cell}<td data-t="s" data-v="d" id="sjs-D6">d</td></tr></table>`),
    ).toEqual([['a & "b" <c>', 'd']])
  })
})

describe('a page that was cut', () => {
  test.each([
    ['a comment', '<!-- <tr><td>1.000894<td>Khai tử</table>'],
    ['a tag', '<tr><td title="abc><td>1.000894<td>Khai tử</table>'],
    ['a script', '<script>if (1) { <tr><td>1.000894<td>Khai tử</table>'],
    ['a title', '<title><tr><td>1.000894<td>Khai tử</table>'],
  ])('inside %s is damaged: what stood behind would be lost in silence', async (_, end) => {
    await expect(tablesOf(`<table>${LIST}${end}`)).rejects.toMatchObject({ code: 'damaged-file' })
  })

  test('is none for a comment, a tag and text that end', async () => {
    await expect(tablesOf(`<!-- a --><table>${LIST}</table><script>1</script><!---->`)).resolves.toHaveLength(
      1,
    )
    await expect(tablesOf(`<table>${LIST}</table></span>\n  5 < 6\n`)).resolves.toHaveLength(1)
  })
})
