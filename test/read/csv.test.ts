import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import type { Input, ReadOptions } from '../../src/stages/read/format.ts'
import { csv } from '../../src/stages/read/formats/csv.ts'
import { csvCell } from '../../src/text/csv-cell.ts'
import { memoryInput, readOptions, readRows, rowsOf, utf16be } from './inputs.ts'

/** Cells of every row. */
async function cellsOf(content: string | Uint8Array): Promise<(readonly string[])[]> {
  return (await readRows(csv, content)).map(({ cells }) => cells)
}

/** Row number, physical line and cells of every row. */
async function placesOf(content: string): Promise<unknown[]> {
  return (await readRows(csv, content)).map(({ row, line, cells }) => [row, line, ...cells])
}

/** What a person would want to know of each row. */
async function looksOf(...args: Parameters<typeof readRows> extends [unknown, ...infer Rest] ? Rest : never) {
  return (await readRows(csv, ...args)).map(({ row, line, cells, problems, lost }) => ({
    row,
    line,
    cells,
    ...(problems === undefined ? {} : { problems }),
    ...(lost === undefined ? {} : { lost }),
  }))
}

async function opened(content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const { encoding, delimiter } = await csv.open(memoryInput(content), { ...readOptions(), ...options })
  return { encoding, delimiter }
}

/** Longer than what is looked at to tell the encoding, so that what follows may be cut anywhere. */
const FILLER = 'x'.repeat(2_000)

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'])('is found: %j', async (delimiter) => {
    const table = [
      ['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực'],
      ['1.001193', 'Đăng ký khai sinh', 'Hộ tịch'],
    ]
    const text = table.map((cells) => cells.join(delimiter)).join('\n')
    expect((await opened(text)).delimiter).toBe(delimiter)
    expect(await cellsOf(text)).toEqual(table)
  })

  test('is found below a title that is full of commas', async () => {
    const text =
      'Danh mục thủ tục, cấp tỉnh, cấp xã, năm 2025\n\nMã;Tên;Lĩnh vực\n1.001193;Khai sinh;Hộ tịch\n1.001194;Kết hôn;Hộ tịch\n'
    expect((await opened(text)).delimiter).toBe(';')
  })

  test('is not looked for inside quotes', async () => {
    const text = 'Mã|Tên\n1.001193|"Khai sinh, kết hôn, khai tử"\n1.001194|"Nhận cha, mẹ, con"\n'
    expect((await opened(text)).delimiter).toBe('|')
  })

  test('of a list with one column is the comma', async () => {
    expect((await opened('Tên thủ tục\nĐăng ký khai sinh\n')).delimiter).toBe(',')
  })

  test('is what the user says, even against the text', async () => {
    const { sheets, delimiter } = await csv.open(memoryInput('a,b;c\n'), { ...readOptions(), delimiter: ';' })
    expect(delimiter).toBe(';')
    expect((await rowsOf(sheets[0])).map(({ cells }) => cells)).toEqual([['a,b', 'c']])
  })

  test('is the same however the source is cut into pieces', async () => {
    const text = `${'tiêu đề\n'.repeat(150)}a;b,c\n${'1;2\n'.repeat(40)}`
    const whole = await csv.open(memoryInput(text), readOptions())
    const inBytes = await csv.open(
      memoryInput(
        text,
        Array.from({ length: 2_000 }, (_, at) => at),
      ),
      readOptions(),
    )
    expect(inBytes.delimiter).toBe(whole.delimiter)
  })
})

describe('line ends', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('may be %s', async (_, end) => {
    expect(await placesOf(['a,b', '1,2', '3,4', ''].join(end))).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '1', '2'],
      [3, 3, '3', '4'],
    ])
  })

  test('may be mixed', async () => {
    expect(await placesOf('a\r\nb\nc\rd\n\re')).toEqual([
      [1, 1, 'a'],
      [2, 2, 'b'],
      [3, 3, 'c'],
      [4, 4, 'd'],
      [6, 6, 'e'],
    ])
  })

  test('at the end of the file are not needed', async () => {
    expect(await cellsOf('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ])
  })
})

describe('a quoted cell', () => {
  test('may hold line breaks of each kind: rows and physical lines are both counted', async () => {
    expect(await placesOf('a,b\n1,"x\ny\r\nz\rw"\n2,v\n"p\nq",r\n3,s')).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '1', 'x\ny\r\nz\rw'],
      [3, 6, '2', 'v'],
      [4, 7, 'p\nq', 'r'],
      [5, 9, '3', 's'],
    ])
  })

  test('has its doubled quotes made single', async () => {
    expect(await cellsOf('"Cấp ""sổ đỏ""",""""\n')).toEqual([['Cấp "sổ đỏ"', '"']])
  })

  test('keeps spaces and delimiters', async () => {
    expect(await cellsOf('" a, b ",c\n')).toEqual([[' a, b ', 'c']])
  })
})

describe('rows', () => {
  test('that are blank are not given, but counted', async () => {
    expect(await placesOf('a,b\n\n,\n  ,\t\n"",""\n1,2\n\n')).toEqual([
      [1, 1, 'a', 'b'],
      [6, 6, '1', '2'],
    ])
  })

  test('may be shorter or longer than the heading row', async () => {
    expect(await cellsOf('a,b\n1\n1,2,3\n1,2,\n')).toEqual([
      ['a', 'b'],
      ['1'],
      ['1', '2', '3'],
      ['1', '2', ''],
    ])
  })

  test('above the heading are rows like the others', async () => {
    expect(await placesOf('DANH MỤC,\n,\nMã,Tên\n')).toEqual([
      [1, 1, 'DANH MỤC', ''],
      [3, 3, 'Mã', 'Tên'],
    ])
  })

  test('can be read more than once', async () => {
    const { sheets } = await csv.open(memoryInput('a\nb\n'), readOptions())
    const [once, twice] = [await rowsOf(sheets[0]), await rowsOf(sheets[0])]
    expect(once.map(({ cells }) => cells)).toEqual(twice.map(({ cells }) => cells))
  })

  test('with a half letter that is a space in another encoding are not blank', async () => {
    expect(await looksOf(Buffer.from([0x2c, 0xa0, 0x0a]))).toEqual([
      { row: 1, line: 1, cells: ['', '\ufffd'], problems: [{ reason: 'bytes', column: 1 }] },
    ])
  })

  test('of a file without a byte are none', async () => {
    expect(await opened('')).toEqual({ encoding: 'utf-8', delimiter: ',' })
    expect(await cellsOf('')).toEqual([])
  })
})

describe('broken quoting', () => {
  const broken = [{ reason: 'quotes' }]

  test('stays in its physical line, and the rows around it are whole', async () => {
    expect(await looksOf('a,b\n1,"x\n2,"y, z"\n3,w\n')).toEqual([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 2, line: 2, cells: ['1', '"x'], problems: broken },
      { row: 3, line: 3, cells: ['2', 'y, z'] },
      { row: 4, line: 4, cells: ['3', 'w'] },
    ])
  })

  test.each([
    ['a quote inside a cell', '1,Cấp "sổ đỏ"', ['1', 'Cấp "sổ đỏ"']],
    ['text after the closing quote', '1,"Cấp" sổ,2', ['1', '"Cấp" sổ', '2']],
    ['an unclosed quote in the last row', '1,"Cấp', ['1', '"Cấp']],
    ['a quote after a space', '1, "Cấp"', ['1', ' "Cấp"']],
  ])('is read as a person would read it: %s', async (_, line, cells) => {
    expect(await looksOf(`a,b\n${line}\n2,x\n`)).toEqual([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 2, line: 2, cells, problems: broken },
      { row: 3, line: 3, cells: ['2', 'x'] },
    ])
  })

  test('does not keep a protected code from being read', async () => {
    expect(await looksOf('="1.012750",x"y\n')).toEqual([
      { row: 1, line: 1, cells: ['1.012750', 'x"y'], problems: broken },
    ])
  })

  test('does not swallow the lines between the quote and the next one', async () => {
    expect(await placesOf('a,b\n"1,x\n2,y\n3,"z"w\n4,q\n')).toEqual([
      [1, 1, 'a', 'b'],
      [2, 2, '"1', 'x'],
      [3, 3, '2', 'y'],
      [4, 4, '3', '"z"w'],
      [5, 5, '4', 'q'],
    ])
  })

  test('at the start of a large file does not swallow the rest', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `1.${100_000 + at},Thủ tục ${at}`)
    const read = await readRows(csv, `"Mã,Tên\n${rows.join('\n')}\n`)
    expect(read.length).toBe(1 + 100_000)
    expect(read.filter(({ problems }) => problems !== undefined).map(({ row }) => row)).toEqual([1])
    expect(read.at(-1)).toMatchObject({ row: 100_001, line: 100_001, cells: ['1.199999', 'Thủ tục 99999'] })
  })

  test('in every row costs a little for each, and no row is lost', async () => {
    const read = await readRows(csv, `Mã,Tên\n${'1.001193,"Khai sinh\n'.repeat(1_001)}`)
    expect(read.map(({ row, line }) => [row, line])).toEqual(
      Array.from({ length: 1_002 }, (_, at) => [at + 1, at + 1]),
    )
  })

  test('that spans more than a cell may hold is given up after its first line', async () => {
    const text = `a,b\n1,"${'x\n'.repeat(30)}"\n2,y\n`
    const read = await looksOf(text, { limits: { cellCharacters: 50 } })
    expect(read[1]).toEqual({ row: 2, line: 2, cells: ['1', '"x'], problems: broken })
    expect(read.at(-1)).toEqual({ row: 33, line: 33, cells: ['2', 'y'] })
  })
})

describe('a cell that a spreadsheet would run', () => {
  test('is text again once the guard is taken off', async () => {
    const texts = [
      '=1+1',
      '+84',
      '-2h',
      '@SUM(A1)',
      "'=1",
      '=HYPERLINK("x")',
      '\t=1',
      '＝1',
      "'",
      "'a",
      '="1"',
    ]
    expect(await cellsOf(`${texts.map(csvCell).join(',')}\n`)).toEqual([texts])
  })

  test('may protect a code the way Excel does', async () => {
    expect(await looksOf('Mã,Tên\n="1.012750",Cấp\n"=""1.012760""",Cấp\n')).toEqual([
      { row: 1, line: 1, cells: ['Mã', 'Tên'] },
      { row: 2, line: 2, cells: ['1.012750', 'Cấp'] },
      { row: 3, line: 3, cells: ['1.012760', 'Cấp'] },
    ])
  })
})

describe('the encoding', () => {
  const text = 'Mã;Tên\n1.012750;Cấp giấy phép 𠀋\n'
  const table = [
    ['Mã', 'Tên'],
    ['1.012750', 'Cấp giấy phép 𠀋'],
  ]
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', utf16be(`\ufeff${text}`)],
    ['utf-16be', utf16be(text)],
  ])('is found: %s (%#)', async (encoding, bytes) => {
    expect(await opened(bytes)).toEqual({ encoding, delimiter: ';' })
    expect(await cellsOf(bytes)).toEqual(table)
  })

  test('is what the user says', async () => {
    const bytes = Buffer.from([0x4d, 0xe3, 0x0a]) // 'Mă' in windows-1258
    const { sheets, encoding } = await csv.open(memoryInput(bytes), {
      ...readOptions(),
      encoding: 'windows-1258',
    })
    expect(encoding).toBe('windows-1258')
    expect((await rowsOf(sheets[0])).map(({ cells }) => cells)).toEqual([['Mă']])
  })

  test('has a fault in one cell: its column is named, and the other rows are whole', async () => {
    const bytes = Buffer.from('Mã,Tên\n1,C?p\n2,Cấp\n')
    bytes[bytes.indexOf('?')] = 0xff
    expect(await looksOf(bytes)).toEqual([
      { row: 1, line: 1, cells: ['Mã', 'Tên'] },
      { row: 2, line: 2, cells: ['1', 'C\ufffdp'], problems: [{ reason: 'bytes', column: 1 }] },
      { row: 3, line: 3, cells: ['2', 'Cấp'] },
    ])
  })

  test('has a fault in half a UTF-16 character: it is found, too', async () => {
    const bytes = Buffer.from('\ufeffMã,Tên\n1,C?p\n2,Cấp\n', 'utf16le')
    bytes.writeUInt16LE(0xd800, bytes.indexOf(Buffer.from('?', 'utf16le')))
    const [, faulty, sound] = await looksOf(bytes)
    expect(faulty).toEqual({
      row: 2,
      line: 2,
      cells: ['1', 'C\ufffdp'],
      problems: [{ reason: 'bytes', column: 1 }],
    })
    expect(sound).toEqual({ row: 3, line: 3, cells: ['2', 'Cấp'] })
  })

  test('lets zero bytes through as they are', async () => {
    expect(await cellsOf('Mã,Tên\n1,C\0p\n')).toEqual([
      ['Mã', 'Tên'],
      ['1', 'C\0p'],
    ])
  })
})

describe('limits', () => {
  const limits = { cellCharacters: 100 }
  const LONGEST_ROW = 8 * 100

  test('cut a cell that is too long, and name its column', async () => {
    expect(await looksOf(`a,b\n1,${'đ'.repeat(101)}\n2,x\n`, { limits })).toEqual([
      { row: 1, line: 1, cells: ['a', 'b'] },
      {
        row: 2,
        line: 2,
        cells: ['1', 'đ'.repeat(100)],
        problems: [{ reason: 'too-long', column: 1, detail: 'đ'.repeat(40) }],
      },
      { row: 3, line: 3, cells: ['2', 'x'] },
    ])
  })

  test('let a cell pass that is just as long as it may be', async () => {
    expect(await looksOf(`1,${'đ'.repeat(100)}\n`, { limits })).toEqual([
      { row: 1, line: 1, cells: ['1', 'đ'.repeat(100)] },
    ])
  })

  test('cut a row that has too many cells', async () => {
    expect(await looksOf('a,b\n1,2,3,4\n', { limits: { columns: 3 } })).toEqual([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 2, line: 2, cells: ['1', '2', '3'], problems: [{ reason: 'too-wide', detail: '4' }] },
    ])
  })

  test.each([
    ['LF', '\n', [] as number[]],
    ['CR', '\r', []],
    ['CRLF', '\r\n', []],
    ['LF, in pieces', '\n', [2_100, 2_500, 3_100, 3_200]],
    ['CR, in pieces', '\r', [2_100, 2_500, 3_100, 3_200]],
    ['CRLF, in pieces', '\r\n', [2_100, 2_500, 3_100, 3_200]],
    ['CRLF, cut in the middle', '\r\n', [3_000, 2_006 + LONGEST_ROW + 301]],
  ])('lose a row that is far too long, and read the rest (%s)', async (_, end, cuts) => {
    const long = 'y'.repeat(LONGEST_ROW + 300)
    const text = [
      FILLER.slice(0, 90),
      ...Array(21).fill(FILLER.slice(0, 90)),
      'a,b',
      long,
      'c,d',
      'e,f',
      '',
    ].join(end)
    const read = await looksOf(text, { limits, cuts })
    expect(read.slice(22)).toEqual([
      { row: 23, line: 23, cells: ['a', 'b'] },
      {
        row: 24,
        line: 24,
        cells: [],
        problems: [{ reason: 'too-long', detail: 'y'.repeat(40) }],
        lost: true,
      },
      { row: 25, line: 25, cells: ['c', 'd'] },
      { row: 26, line: 26, cells: ['e', 'f'] },
    ])
  })

  test('keep memory bounded while a line of 256 MiB passes by', async () => {
    let most = 0
    const input: Input = {
      path: 'list.csv',
      bytes: () => Promise.reject(new Error('nobody may ask for all of it')),
      async *chunks() {
        yield Buffer.from('Mã,Tên\n1,')
        for (let piece = 0; piece < 256; piece += 1) {
          yield Buffer.alloc(1024 ** 2, 'x')
          const { heapUsed, external } = process.memoryUsage()
          most = Math.max(most, heapUsed + external)
        }
        yield Buffer.from('\n2,y\n')
      },
    }
    const { sheets } = await csv.open(input, readOptions())
    const before = process.memoryUsage()
    const rows = await rowsOf(sheets[0])
    expect(rows.map(({ row, line, cells, lost }) => [row, line, cells, lost])).toEqual([
      [1, 1, ['Mã', 'Tên'], undefined],
      [2, 2, [], true],
      [3, 3, ['2', 'y'], undefined],
    ])
    expect(most - before.heapUsed - before.external).toBeLessThan(160 * 1024 ** 2)
  })
})

describe('a file of another kind under a familiar ending', () => {
  test.each([
    ['zip', Buffer.from('PK\u0003\u0004\u0014\0')],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['html', Buffer.from('\ufeff\n <!DOCTYPE html><html>')],
    ['html', Buffer.from('<table><tr><td>1.001193</td></tr></table>')],
    ['html', Buffer.from('<?xml version="1.0"?><Workbook>')],
  ])('is refused: %s (%#)', async (found, bytes) => {
    await expect(csv.open(memoryInput(bytes), readOptions())).rejects.toThrow(
      new UserError('not-this-format', { source: 'list', format: 'csv', found }),
    )
  })
})
