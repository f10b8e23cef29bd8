import { describe, expect, test } from 'vitest'
import { fc } from '../property.ts'
import { rowsOf } from './inputs.ts'
import { contentXml, openOds, readOds, rowOf, spreadsheet, table } from './ods-file.ts'
import { zip } from './xlsx-file.ts'

/** Text of A1 with this content and these attributes. */
async function textOf(
  content: string,
  attributes = 'office:value-type="string"',
): Promise<string | undefined> {
  const rows = await readOds(
    spreadsheet(
      table(
        `<table:table-row><table:table-cell ${attributes}>${content}</table:table-cell></table:table-row>`,
      ),
    ),
  )
  return rows[0]?.cells[0]
}

function damaged(detail: unknown) {
  return { code: 'damaged-file', facts: { source: 'list.ods', detail } }
}

describe('texts', () => {
  test.each([
    ['<text:p>Đăng ký</text:p><text:p>khai sinh</text:p>', 'Đăng ký\nkhai sinh'],
    [
      '<text:p>hai<text:s text:c="2"/>dấu<text:tab/>cách<text:line-break/>dòng</text:p>',
      'hai  dấu\tcách\ndòng',
    ],
    ['<text:p>\n   một \n  <text:span>hai</text:span> ba</text:p>', 'một hai ba'],
    ['<text:p><text:a>liên kết</text:a></text:p>', 'liên kết'],
    ['<text:p>trước<text:s text:c="9999999999"/></text:p>', `trước${' '.repeat(1024 ** 2 - 5)}`],
  ])('%s', async (content, text) => {
    expect(await textOf(content)).toBe(text)
  })

  test('of remarks and drawings are not those of the cell', async () => {
    const remark = '<office:annotation><text:p>Ai viết?</text:p></office:annotation>'
    const frame = '<draw:frame><draw:text-box><text:p>Hình</text:p></draw:text-box></draw:frame>'
    expect(await textOf(`${remark}<text:p>Cấp xã</text:p>${frame}`)).toBe('Cấp xã')
  })

  test('that were there before a change are not read', async () => {
    const before =
      '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>cũ</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>'
    const { sheets } = await openOds(spreadsheet(before + table(rowOf(['mới']))))
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1'])
    expect(await rowsOf(sheets[0])).toEqual([{ row: 1, cells: ['mới'] }])
  })
})

test('a cell of many paragraphs of blanks is cut like any other', async () => {
  const text = await textOf('<text:p><text:s text:c="60000"/></text:p>'.repeat(20))
  expect(text).toHaveLength(1024 ** 2)
})

describe('values', () => {
  test.each([
    // what was shown, unless it was shown in the manner of one machine
    ['<text:p>000042</text:p>', 'float', 'office:value="42"', '000042'],
    ['<text:p>1,01275</text:p>', 'float', 'office:value="1.01275"', '1.01275'],
    ['<text:p>1,01</text:p>', 'float', 'office:value="1.01275"', '1.01'],
    ['<text:p>1,234</text:p>', 'float', 'office:value="1234"', '1,234'],
    ['', 'float', 'office:value="1.01275"', '1.01275'],
    ['<text:p>42%</text:p>', 'percentage', 'office:value="0.42"', '42%'],
    ['<text:p>3/15/2023</text:p>', 'date', 'office:date-value="2023-03-15"', '15/03/2023'],
    [
      '<text:p>03/15/23 06:00 PM</text:p>',
      'date',
      'office:date-value="2023-03-15T18:00:00"',
      '15/03/2023 18:00',
    ],
    ['<text:p>2023-03-15</text:p>', 'date', 'office:date-value="2023-03-15"', '2023-03-15'],
    ['<text:p>tháng 3 năm 2023</text:p>', 'date', 'office:date-value="2023-03-15"', 'tháng 3 năm 2023'],
    ['', 'date', 'office:date-value="2023-03-15"', '15/03/2023'],
    ['<text:p>ĐÚNG</text:p>', 'boolean', 'office:boolean-value="true"', 'TRUE'],
    ['<text:p>08:30</text:p>', 'time', 'office:time-value="PT08H30M00S"', '08:30'],
    ['', 'string', 'office:string-value="chữ"', 'chữ'],
  ])('%s of type %s with %s reads %s', async (content, type, value, text) => {
    expect(await textOf(content, `office:value-type="${type}" ${value}`)).toBe(text)
  })

  test('that are errors, or were never calculated, are problems', async () => {
    const cells = [
      '<table:table-cell table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>Err:502</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1]"/>',
    ]
    const [row] = await readOds(spreadsheet(table(`<table:table-row>${cells.join('')}</table:table-row>`)))
    expect(row?.problems).toEqual([
      { reason: 'error-cell', column: 0, detail: '#N/A' },
      { reason: 'error-cell', column: 1, detail: 'Err:502' },
      { reason: 'formula-without-value', column: 2, detail: 'of:=[.A1]' },
    ])
  })
})

describe('what is repeated', () => {
  test('stands in each of its places', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    const rows = await readOds(
      spreadsheet(
        table(
          `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/>${cell}</table:table-row>${rowOf(['y'])}`,
        ),
      ),
    )
    expect(rows).toEqual([
      { row: 1, cells: ['', '', 'x', 'x'] },
      { row: 2, cells: ['', '', 'x', 'x'] },
      { row: 3, cells: ['', '', 'x', 'x'] },
      { row: 4, cells: ['y'] },
    ])
  })

  test('and blank may go on to the end of the sheet', async () => {
    const far = '<table:table-cell table:number-columns-repeated="16383"/>'
    const rows = await readOds(
      spreadsheet(
        table(
          `${rowOf(['x'])}<table:table-row table:number-rows-repeated="1048575">${far}</table:table-row>`,
        ),
      ),
    )
    expect(rows).toEqual([{ row: 1, cells: ['x'] }])
  })

  test('and full is bounded: by columns, by rows, and by what it takes', async () => {
    const full = (times: string, rows = '1') =>
      spreadsheet(
        table(
          `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${times}" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`.repeat(
            20,
          ),
        ),
      )
    await expect(openOds(full('16385'))).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'columns', value: 16_385, max: 16_384 },
    })
    await expect(openOds(full('1', '1048577'))).rejects.toMatchObject(damaged('Sheet1: row 1048577'))
    // Rows of 400 bytes and 16,000 cells of 40, each with a letter of 2: the second one is past a million.
    await expect(openOds(full('16000'), { inflatedBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'memory', value: 2 * (400 + 16_000 * 42) },
    })
  })

  test('a million times is counted a million times', async () => {
    // 1,000,000 rows of 400 bytes and one cell of 40 + 2, and the limit is 256 MiB.
    const row = rowOf(['x'], 'table:number-rows-repeated="1000000"')
    await expect(openOds(spreadsheet(table(row)))).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'memory', value: 442_000_000, max: 268_435_456 },
    })
  })

  test.each(['-1', '0', 'x', '1.5'])('%s times makes no sense', async (times) => {
    const bytes = spreadsheet(table(`<table:table-row table:number-rows-repeated="${times}"/>`))
    await expect(openOds(bytes)).rejects.toMatchObject(
      damaged(`content.xml: table:number-rows-repeated="${times}"`),
    )
  })

  test('comes back as it was written, however rows and cells are folded together', async () => {
    const text = fc.constantFrom('', 'a', 'ắ b', 'Đăng ký')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 12 }), async (rows) => {
        const read = await readOds(spreadsheet(table(folded(rows))))
        const expected = rows.flatMap((cells, index) => {
          const last = cells.findLastIndex((cell) => cell !== '')
          return last === -1 ? [] : [{ row: index + 1, cells: cells.slice(0, last + 1) }]
        })
        expect(read).toEqual(expected)
      }),
    )
  })
})

/** As LibreOffice writes a sheet: neighbours that are equal stand there once, with their number. */
function folded(rows: readonly (readonly string[])[]): string {
  const runs = (items: readonly string[]) =>
    items.reduce<[item: string, times: number][]>((all, item) => {
      const last = all.at(-1)
      if (last?.[0] === item) last[1] += 1
      else all.push([item, 1])
      return all
    }, [])
  const cellsOf = (cells: readonly string[]) =>
    runs(cells)
      .map(([text, times]) => {
        const repeated = `table:number-columns-repeated="${times}"`
        return text === ''
          ? `<table:table-cell ${repeated}/>`
          : `<table:table-cell ${repeated} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
      })
      .join('')
  return runs(rows.map(cellsOf))
    .map(
      ([cells, times]) => `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`,
    )
    .join('')
}

describe('sheets', () => {
  test('come in their order, hidden ones marked, copies of other documents left out', async () => {
    const style = (name: string, display: boolean) =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`
    const bytes = spreadsheet(
      table(rowOf(['1']), 'Cấp xã', 'table:style-name="ta1"') +
        table(rowOf(['2']), 'Ẩn', 'table:style-name="ta2"') +
        table(`<table:table-source/>${rowOf(['3'])}`, "'file:///khac.ods'#$Trang1"),
      { styles: style('ta1', true) + style('ta2', false) },
    )
    const { sheets } = await openOds(bytes)
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Cấp xã', undefined],
      ['Ẩn', true],
    ])
    expect(await rowsOf(sheets[1])).toEqual([{ row: 1, cells: ['2'] }])
    expect(await rowsOf(sheets[1])).toHaveLength(1)
  })

  test('tell their hidden rows and columns', async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="1000000000"/>'
    const group = `<table:table-row-group table:display="false">${rowOf(['4'])}</table:table-row-group>`
    const bytes = spreadsheet(
      table(
        `${columns}${rowOf(['1'])}${rowOf(['2'], 'table:visibility="filter"')}${rowOf(['3'], 'table:visibility="collapse"')}${group}${rowOf(['5'])}`,
      ),
    )
    const { sheets } = await openOds(bytes)
    expect((await rowsOf(sheets[0])).map(({ cells, hidden }) => [cells[0], hidden])).toEqual([
      ['1', undefined],
      ['2', true],
      ['3', true],
      ['4', true],
      ['5', undefined],
    ])
    expect([0, 1, 2, 3].map((column) => sheets[0]?.isHiddenColumn?.(column))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('a file that is none is refused', () => {
  test('with a password, by what its list of parts says', async () => {
    const manifest = '<!DOCTYPE manifest><manifest><file-entry><encryption-data/></file-entry></manifest>'
    await expect(openOds(spreadsheet('', { manifest }))).rejects.toMatchObject({ code: 'encrypted-file' })
  })

  test.each([
    ['zip', zip([{ name: 'a', content: 'x' }])],
    ['xlsx', zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }])],
    ['text', Buffer.from('Mã TTHC,Tên thủ tục')],
    ['empty', Buffer.alloc(0)],
  ])('%s', async (found, bytes) => {
    await expect(openOds(bytes)).rejects.toMatchObject({
      code: 'not-this-format',
      facts: { source: 'list.ods', format: 'ods', found },
    })
  })

  test('a document whose prefixes mean something else', async () => {
    const content = contentXml('').replace(':table:1.0', ':chart:1.0')
    await expect(
      openOds(spreadsheet('', { others: [{ name: 'content.xml', content }] })),
    ).rejects.toMatchObject(damaged('content.xml: xmlns:table is not what it is in spreadsheets'))
  })

  test('entities of its own, at their DOCTYPE', async () => {
    const content = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${contentXml('&a;')}`
    await expect(
      openOds(spreadsheet('', { others: [{ name: 'content.xml', content }] })),
    ).rejects.toMatchObject(damaged('content.xml: has a DOCTYPE'))
  })

  test('a table within a table', async () => {
    await expect(openOds(spreadsheet(table(table(''))))).rejects.toMatchObject(
      damaged('content.xml: a table within a table'),
    )
  })
})
