import { describe, expect, test } from 'vitest'
import { fc } from '../property.ts'
import { rowsOf } from './inputs.ts'
import {
  book,
  bookStream,
  cell,
  columnInfo,
  compound,
  double,
  numberFormat,
  numberStyle,
  numbers,
  openXls,
  otherResult,
  readXls,
  record,
  row,
  sharedStrings,
  sheetOf,
  stringResult,
} from './xls-file.ts'

/** An XF record with this number format. */
/** The number shown under this format. */
async function shown(
  value: number,
  code: string | number,
  globals: readonly Buffer[] = [],
): Promise<string | undefined> {
  const own = typeof code === 'string' ? [numberFormat(164, code), numberStyle(164)] : [numberStyle(code)]
  const rows = await readXls(sheetOf([cell.number(0, 0, value)], { globals: [...globals, ...own] }))
  return rows[0]?.cells[0]
}

function damaged(detail: unknown = expect.any(String)) {
  return { code: 'damaged-file', facts: { source: 'list.xls', detail } }
}

describe('cells', () => {
  test('of every kind show what a person sees', async () => {
    const rows = await readXls(
      sheetOf(
        [
          cell.shared(0, 0, 1),
          cell.label(0, 1, 'Cấp xã'),
          cell.number(0, 2, 0.1),
          cell.rk(0, 3, ((42 << 2) | 2) >>> 0), // whole
          cell.rk(0, 4, ((1234 << 2) | 3) >>> 0), // whole, a hundred times as large
          cell.mulRk(0, 5, [((-7 << 2) | 2) >>> 0, 0x3ff00000]), // 1.0 begins with 3FF
          cell.bool(0, 7, true),
          cell.blank(0, 8),
          cell.mulBlank(0, 256),
        ],
        { sharedStrings: sharedStrings(['a', 'Đăng ký khai sinh']) },
      ),
    )
    expect(rows).toEqual([
      { row: 1, cells: ['Đăng ký khai sinh', 'Cấp xã', '0.1', '42', '12.34', '-7', '1', 'TRUE'] },
    ])
  })

  test('of formulas show the result stored, whatever its kind', async () => {
    const sharedFormula = record(0x4bc, Buffer.alloc(10))
    const rows = await readXls(
      sheetOf([
        cell.formula(0, 0, double(2.5)),
        cell.formula(0, 1, otherResult(0)),
        sharedFormula,
        stringResult('được'),
        cell.formula(0, 2, otherResult(1, 1)),
        cell.formula(0, 3, otherResult(3)),
        cell.formula(0, 4, otherResult(2, 0x2a)),
      ]),
    )
    expect(rows).toEqual([
      {
        row: 1,
        cells: ['2.5', 'được', 'TRUE', '', '#N/A'],
        problems: [{ reason: 'error-cell', column: 4, detail: '#N/A' }],
      },
    ])
  })

  test('of a formula that was never calculated are unknown, not zero', async () => {
    const rows = await readXls(sheetOf([cell.formula(0, 0, double(0), 3), cell.formula(0, 1, double(0), 2)]))
    expect(rows[0]?.cells).toEqual(['', '0'])
    expect(rows[0]?.problems).toEqual([{ reason: 'formula-without-value', column: 0, detail: '=…' }])
  })

  test('that point to a text which is not there are a problem of their row', async () => {
    const rows = await readXls(sheetOf([cell.shared(0, 0, 7)], { sharedStrings: sharedStrings(['a']) }))
    expect(rows).toEqual([
      { row: 1, cells: [''], problems: [{ reason: 'syntax', column: 0, detail: 'shared string 7' }] },
    ])
  })

  test('with an error name it', async () => {
    const rows = await readXls(sheetOf([cell.error(0, 0, 0x17), cell.error(0, 1, 0x07)]))
    expect(rows[0]?.cells).toEqual(['#REF!', '#DIV/0!'])
  })

  test.each([
    [45_000.75, 'dd/mm/yyyy', '15/03/2023'],
    [45_000.75, 14, '15/03/2023'],
    [42, '000000', '000042'],
    [1_234_567, 3, '1,234,567'],
    [1.01275, 'General', '1.01275'],
  ])('%d under %s is %s', async (value, code, text) => {
    expect(await shown(value, code)).toBe(text)
  })

  test('count days from 1904 where the workbook says so', async () => {
    // 45,000 − 1,462 days between the two beginnings.
    expect(await shown(43_538, 14, [record(0x22, numbers([1], 2))])).toBe('15/03/2023')
  })
})

describe('texts', () => {
  test('are whole wherever they are cut into records, and whichever width their pieces have', async () => {
    const letter = fc.constantFrom('a', 'ắ', 'đ', ' ', '1', '🏛')
    const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 8, max: 60 }),
        async (texts, longest) => {
          const cells = texts.map((_, index) => cell.shared(index, 0, index))
          const rows = await readXls(
            sheetOf([...cells, cell.number(99, 0, 1)], { sharedStrings: sharedStrings(texts, longest) }),
          )
          const read = new Map(rows.map((one) => [one.row - 1, one.cells[0]]))
          expect(texts.map((_, index) => read.get(index) ?? '')).toEqual(texts)
        },
      ),
    )
  })

  test('with runs of fonts and phonetic hints are only their letters', async () => {
    const rich = Buffer.concat([
      numbers([2], 4),
      numbers([2], 4),
      numbers([2], 2), // letters
      Buffer.from([0x08 | 0x04]),
      numbers([1], 2), // one run of 4 bytes
      numbers([5], 4), // five bytes of hints
      Buffer.from('ab'),
      Buffer.alloc(9),
      numbers([1], 2),
      Buffer.from([0]),
      Buffer.from('c'),
    ])
    const rows = await readXls(
      sheetOf([cell.shared(0, 0, 0), cell.shared(0, 1, 1)], { sharedStrings: [record(0xfc, rich)] }),
    )
    expect(rows[0]?.cells).toEqual(['ab', 'c'])
  })

  test('are counted by what is there, not by the four thousand million the file speaks of', async () => {
    const rows = await readXls(
      sheetOf([cell.shared(0, 0, 0)], { sharedStrings: sharedStrings(['a'], 8224, 0xffffffff) }),
    )
    expect(rows[0]?.cells).toEqual(['a'])
  })
})

describe('a workbook of Excel 5', () => {
  // windows-1258 writes ắ as ă (E3) and a combining acute (EC).
  const text = Buffer.from([0xe3, 0xec, 0x20, 0xf0])
  const old = (codePage: number) =>
    sheetOf([cell.bytes(0, 0, text), cell.bytes(1, 0, text, 0xd6)], {
      isOld: true,
      globals: [record(0x42, numbers([codePage], 2))],
    })

  test('is read in the code page it names, and says which', async () => {
    const opened = await openXls(old(1258))
    expect(opened.encoding).toBe('windows-1258')
    const rows = await rowsOf(opened.sheets[0])
    expect(rows.map(({ cells }) => cells[0]?.normalize('NFC'))).toEqual(['ắ đ', 'ắ đ'])
  })

  test('is read in the encoding the user names', async () => {
    const opened = await openXls(old(1252), { encoding: 'windows-1258' })
    expect((await rowsOf(opened.sheets[0]))[0]?.cells[0]?.normalize('NFC')).toBe('ắ đ')
    const named = await openXls(old(1252), { encoding: 'TCVN' })
    expect(named.encoding).toBe('tcvn3')
    await expect(openXls(old(1252), { encoding: 'utf-9' })).rejects.toMatchObject({
      code: 'unknown-encoding',
    })
  })
})

describe('sheets', () => {
  test('come in their order with their names, and charts are none', async () => {
    const { sheets } = await openXls(
      book({
        sheets: [
          { name: 'Cấp xã', records: [cell.number(0, 0, 1)] },
          { name: 'Biểu đồ', records: [], type: 2 },
          { name: 'Ẩn', records: [cell.number(0, 0, 3)], state: 1 },
          { name: 'Rất ẩn', records: [], state: 2 },
        ],
      }),
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Cấp xã', undefined],
      ['Ẩn', true],
      ['Rất ẩn', true],
    ])
    expect(await rowsOf(sheets[1])).toEqual([{ row: 1, cells: ['3'] }])
    expect(await rowsOf(sheets[1])).toHaveLength(1)
  })

  test('tell their hidden rows and columns', async () => {
    const { sheets } = await openXls(
      sheetOf([
        columnInfo(1, 2, true),
        columnInfo(3, 3, false),
        row(0, false),
        row(1, true),
        cell.number(0, 0, 1),
        cell.number(1, 0, 2),
      ]),
    )
    expect(await rowsOf(sheets[0])).toEqual([
      { row: 1, cells: ['1'] },
      { row: 2, cells: ['2'], hidden: true },
    ])
    expect([0, 1, 2, 3].map((column) => sheets[0]?.isHiddenColumn?.(column))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('whose cells were written column by column are read row by row', async () => {
    const rows = await readXls(
      sheetOf([cell.number(0, 0, 1), cell.number(1, 0, 2), cell.number(0, 1, 3), cell.number(1, 1, 4)]),
    )
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '3'],
      ['2', '4'],
    ])
  })

  test('are not disturbed by a chart drawn on them', async () => {
    const chart = [record(0x809, numbers([0x600, 0x20, 0, 0], 2)), cell.number(5, 5, 9), record(0x0a)]
    const rows = await readXls(sheetOf([cell.number(0, 0, 1), ...chart, cell.number(1, 0, 2)]))
    expect(rows.map(({ cells }) => cells)).toEqual([['1'], ['2']])
  })

  test('of 65,536 rows of 256 blank cells are empty', async () => {
    const blanks = Array.from({ length: 65_536 }, (_, at) => cell.mulBlank(at, 256))
    expect(await readXls(sheetOf(blanks))).toEqual([])
  })
})

describe('the compound file', () => {
  const stream = bookStream({ sheets: [{ name: 'A', records: [cell.number(0, 0, 1)] }] })
  const large = Buffer.concat([stream, Buffer.alloc(4096)])

  test('may hold the workbook in small sectors or in large ones', async () => {
    expect(await readXls(compound([{ name: 'Workbook', content: stream }]))).toHaveLength(1)
    expect(await readXls(compound([{ name: 'Workbook', content: large }]))).toHaveLength(1)
  })

  test('may hold its sectors in any order, and what is copied to put them in theirs counts as memory', async () => {
    const bytes = compound([{ name: 'Workbook', content: large }])
    const scattered = Buffer.from(bytes)
    // The second and the third sector (behind a header of 512 bytes) change places, and the table at the end follows.
    bytes.copy(scattered, 1024, 1536, 2048)
    bytes.copy(scattered, 1536, 1024, 1536)
    for (const [sector, next] of [
      [0, 2],
      [2, 1],
      [1, 3],
    ] as const)
      scattered.writeUInt32LE(next, bytes.length - 512 + 4 * sector)
    expect(await readXls(scattered)).toEqual(await readXls(bytes))
    const limits = { inflatedBytes: bytes.length + 100 }
    expect(await readXls(bytes, limits)).toHaveLength(1)
    await expect(openXls(scattered, { limits })).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'memory', value: bytes.length + large.length, max: bytes.length + 100 },
    })
  })

  test('whose texts take more memory than there may be is refused, whatever the file is long', async () => {
    const texts = sharedStrings(Array.from({ length: 100 }, (_, at) => `${'x'.repeat(50)}${at}`))
    const bytes = sheetOf([cell.shared(0, 0, 0)], { sharedStrings: texts })
    expect(await readXls(bytes)).toHaveLength(1)
    const limits = { inflatedBytes: bytes.length + 5_000 }
    await expect(openXls(bytes, { limits })).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'memory' },
    })
  })

  test('is searched in its outermost folder: an embedded workbook is another one', async () => {
    const other = bookStream({ sheets: [{ name: 'B', records: [cell.number(0, 0, 9)] }] })
    const bytes = compound([
      { name: 'Workbook', content: other, folder: true },
      { name: 'Workbook', content: large },
    ])
    expect(await readXls(bytes)).toEqual([{ row: 1, cells: ['1'] }])
  })

  test('of another program is refused by what it is', async () => {
    await expect(openXls(compound([{ name: 'WordDocument', content: large }]))).rejects.toMatchObject({
      code: 'not-this-format',
      facts: { source: 'list.xls', format: 'xls', found: 'ole' },
    })
  })

  test('with a password is called encrypted, both ways of doing it', async () => {
    const encrypted = { code: 'encrypted-file', facts: { source: 'list.xls' } }
    const filePass = record(0x2f, Buffer.alloc(6))
    await expect(openXls(book({ globals: [filePass] }))).rejects.toMatchObject(encrypted)
    await expect(openXls(compound([{ name: 'EncryptedPackage', content: large }]))).rejects.toMatchObject(
      encrypted,
    )
  })

  test('whose chain of sectors runs in a circle is damaged', async () => {
    const bytes = compound([{ name: 'Workbook', content: large }])
    // The table is the last sector: let the first sector of the stream, number 0, follow upon itself.
    bytes.writeUInt32LE(0, bytes.length - 512)
    await expect(openXls(bytes)).rejects.toMatchObject(damaged('a chain of sectors runs in a circle'))
  })

  test('whose chain leaves the file is damaged', async () => {
    const bytes = compound([{ name: 'Workbook', content: large }])
    bytes.writeUInt32LE(5_000, bytes.length - 512)
    await expect(openXls(bytes)).rejects.toMatchObject(damaged('sector 5000 lies outside of the file'))
  })

  test('whose stream is said to be larger than the file, or than its chain, is damaged', async () => {
    const bigger = compound([{ name: 'Workbook', content: large, declaredBytes: 0x7fffffff }])
    await expect(openXls(bigger)).rejects.toMatchObject(damaged('Workbook is larger than the file'))
    const longer = compound([{ name: 'Workbook', content: large, declaredBytes: large.length + 600 }])
    await expect(openXls(longer)).rejects.toMatchObject(damaged('Workbook is cut off'))
  })

  test.each([0, 8, 40, 511, 512, 600, 3_000])(
    'cut after %d bytes is refused, not half read',
    async (length) => {
      const bytes = compound([{ name: 'Workbook', content: large }]).subarray(0, length)
      const code = length < 8 ? 'not-this-format' : 'damaged-file'
      await expect(openXls(bytes)).rejects.toMatchObject({ code })
    },
  )

  test('is only opened up to the limit', async () => {
    const bytes = compound([{ name: 'Workbook', content: large }])
    await expect(openXls(bytes, { limits: { inflatedBytes: 4_000 } })).rejects.toMatchObject({
      code: 'limit-exceeded',
      facts: { limit: 'memory', value: bytes.length, max: 4_000 },
    })
  })
})

describe('a damaged workbook is refused', () => {
  test('when a sheet lies outside of it, or where nothing begins', async () => {
    const outside = book({ sheets: [{ name: 'A', records: [], offset: 0x7fffffff }] })
    const { sheets } = await openXls(outside)
    await expect(rowsOf(sheets[0])).rejects.toMatchObject(damaged())
    const nowhere = book({ sheets: [{ name: 'A', records: [cell.number(0, 0, 1)], offset: 5 }] })
    await expect(readXls(nowhere)).rejects.toMatchObject(damaged())
  })

  test('when two sheets stand at one place', async () => {
    const bytes = book({
      sheets: [
        { name: 'A', records: [], offset: 9 },
        { name: 'B', records: [], offset: 9 },
      ],
    })
    await expect(openXls(bytes)).rejects.toMatchObject(damaged('two sheets stand at one place'))
  })

  test('when a cell lies in a column no sheet has', async () => {
    await expect(readXls(sheetOf([cell.number(0, 256, 1)]))).rejects.toMatchObject(
      damaged('Sheet1: column 257'),
    )
  })

  describe('when the length of one record is wrong, so that rows behind it would be passed over', () => {
    // Forty rows; each of their records is 4 + 10 bytes, so 9 rows are read where one runs over the 30 behind it.
    const texts = Array.from({ length: 40 }, (_, at) => `Thủ tục ${at}`)
    const cells = texts.map((_, at) => cell.shared(at, 0, at))
    const strings = { sharedStrings: sharedStrings(texts) }
    const longer = (record: Buffer, by: number) => {
      const changed = Buffer.from(record)
      changed.writeUInt16LE(changed.readUInt16LE(2) + by, 2)
      return changed
    }
    const RUNS_OVER = damaged('Sheet1: a record runs over those behind it')

    test.each([
      ['a cell', cells.map((one, at) => (at === 9 ? longer(one, 30 * 14) : one))],
      ['a style', [longer(cell.mulBlank(0, 4), 3 * 14), ...cells]],
      ['a text', [longer(cell.label(0, 1, 'Tên'), 3 * 14), ...cells]],
      ['a row', [longer(row(0, false), 14), ...cells]],
      ['a record of a kind that does not matter', [longer(record(0x1c, Buffer.alloc(20)), 28), ...cells]],
      ['a cell that is the middle of one', [cell.label(0, 0, 'a'), Buffer.from('ab'), ...cells]],
    ])('%s', async (_, records) => {
      await expect(readXls(sheetOf(records, strings))).rejects.toMatchObject(RUNS_OVER)
    })

    test('in the list of sheets', async () => {
      const format = longer(numberFormat(164, '0'), 15)
      await expect(readXls(sheetOf(cells, { ...strings, globals: [format] }))).rejects.toMatchObject({
        code: 'damaged-file',
      })
    })

    test('nothing is wrong with what is left: forty rows', async () => {
      expect(await readXls(sheetOf([cell.mulBlank(0, 4), row(0, false), ...cells], strings))).toHaveLength(40)
    })
  })

  test('when its sheet goes on behind its end', async () => {
    const records = [cell.label(0, 0, 'a'), record(0x0a), cell.label(1, 0, 'b')]
    await expect(readXls(sheetOf(records))).rejects.toMatchObject(
      damaged('Sheet1: the sheet goes on behind its end'),
    )
  })

  test('when it says it has more texts than it holds, and a cell points to one of them', async () => {
    const parts = { sharedStrings: sharedStrings(['a', 'b'], 8224, 40) }
    await expect(readXls(sheetOf([cell.shared(0, 0, 7)], parts))).rejects.toMatchObject(
      damaged('shared string 7 is missing'),
    )
    expect(await readXls(sheetOf([cell.shared(0, 0, 1)], parts))).toEqual([{ row: 1, cells: ['b'] }])
  })

  test('the text of a formula that is not there is a problem of its cell', async () => {
    const rows = await readXls(sheetOf([cell.formula(0, 0, otherResult(0))]))
    expect(rows[0]?.problems).toEqual([{ reason: 'formula-without-value', column: 0, detail: '=…' }])
  })

  test('when a record is shorter than its kind', async () => {
    await expect(readXls(sheetOf([record(0x203, numbers([0, 0, 0], 2))]))).rejects.toMatchObject(
      damaged('Sheet1: a record is cut off'),
    )
  })

  test('when a text ends too early', async () => {
    const short = record(0xfc, numbers([1, 1], 4), numbers([50], 2), Buffer.from([0]), Buffer.from('abc'))
    await expect(readXls(sheetOf([cell.shared(0, 0, 0)], { sharedStrings: [short] }))).rejects.toMatchObject(
      damaged('a text ends before its last letter'),
    )
  })

  test('when it is of a version nobody knows', async () => {
    const stream = bookStream({})
    stream.writeUInt16LE(0x0400, 4)
    await expect(openXls(compound([{ name: 'Workbook', content: stream }]))).rejects.toMatchObject(
      damaged('no known version of Excel'),
    )
  })
})
