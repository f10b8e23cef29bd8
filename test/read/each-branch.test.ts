import { describe, expect, test } from 'vitest'
import { numberText } from '../../src/stages/read/formats/docx/number-text.ts'
import { isOn, numberOf } from '../../src/stages/read/formats/docx/value.ts'
import { createCellText } from '../../src/stages/read/formats/html/cell-text.ts'
import { splitLines } from '../../src/stages/read/formats/json/lines.ts'
import { elements, members, valueEnd } from '../../src/stages/read/formats/json/lists.ts'
import { excerpt } from '../../src/stages/read/formats/json/record.ts'
import { scalarEnd } from '../../src/stages/read/formats/json/scalars.ts'
import { readCell as readOdsCell } from '../../src/stages/read/formats/ods/cell.ts'
import { createParagraphs } from '../../src/stages/read/formats/ods/paragraphs.ts'
import { flowingText } from '../../src/stages/read/formats/pdf/flowing-text.ts'
import { IDENTITY, matrixIn, placed, shownAs, within } from '../../src/stages/read/formats/pdf/page-matrix.ts'
import { linesOf } from '../../src/stages/read/formats/pdf/text-lines.ts'
import { GENERAL, numberFormat } from '../../src/stages/read/formats/workbook/number-format.ts'
import { createRowBuilder } from '../../src/stages/read/formats/workbook/row-builder.ts'
import { decoderFor } from '../../src/stages/read/formats/xls/code-pages.ts'
import { damageOf } from '../../src/stages/read/formats/xls/consistent.ts'
import { readCell as readXlsxCell } from '../../src/stages/read/formats/xlsx/cell.ts'
import { formatNamed, readCell as readXmlCell } from '../../src/stages/read/formats/xml/cell.ts'

// Small parts of the readers, each branch with an example of its own (`npm run mutate`).

describe('an automatic number of a document', () => {
  test.each([
    [1, 'upperLetter', 'A'],
    [26, 'upperLetter', 'Z'],
    [27, 'upperLetter', 'AA'],
    [53, 'lowerLetter', 'aaa'],
    [780, 'upperLetter', 'Z'.repeat(30)],
    [781, 'upperLetter', '781'],
    [0, 'upperLetter', '0'],
    [1, 'upperRoman', 'I'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [448, 'lowerRoman', 'cdxlviii'],
    [3999, 'upperRoman', 'MMMCMXCIX'],
    [4000, 'upperRoman', '4000'],
    [0, 'upperRoman', '0'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [7, 'none', ''],
    [7, 'decimal', '7'],
    [7, 'ordinal', '7'],
  ])('%s as %s is %s', (value, format, text) => {
    expect(numberText(value, format)).toBe(text)
  })

  test.each([
    [{}, true],
    [{ 'w:val': '1' }, true],
    [{ 'w:val': 'true' }, true],
    [{ 'x:val': '0' }, false],
    [{ 'w:val': '0' }, false],
    [{ 'w:val': 'false' }, false],
    [{ 'w:val': 'off' }, false],
    [{ 'w:val': 'none' }, false],
  ])('a property that says %j is on: %s', (attributes, on) => {
    expect(isOn(attributes)).toBe(on)
  })

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['x', undefined],
    ['12', 12],
    ['-12.5', -12.5],
    ['1e3', undefined],
    ['123456789', 1_000_000],
    ['-123456789', -1_000_000],
  ])('%s is the number %s', (text, number) => {
    expect(numberOf(text)).toBe(number)
  })
})

describe('places on a page of a PDF', () => {
  test('what the inner matrix does comes first, then the outer one', () => {
    // x' = 2x + 3y + 10 over x = u + 5v + 1, y = 4u + v + 2: 2u + 10v + 2 + 12u + 3v + 6 + 10 = 14u + 13v + 18;
    // y' = 7x + 6y + 20: 7u + 35v + 7 + 24u + 6v + 12 + 20 = 31u + 41v + 39.
    const outer = [2, 7, 3, 6, 10, 20] as const
    const inner = [1, 4, 5, 1, 1, 2] as const
    expect(within(outer, inner)).toEqual([14, 31, 13, 41, 18, 39])
    expect(placed(outer, 1, 2)).toEqual([2 + 6 + 10, 7 + 12 + 20])
  })

  test.each([
    [0, [10, 40], [0, 60]],
    [90, [10, 40], [20, 0]],
    [180, [10, 40], [90, 20]],
    [270, [10, 40], [60, 90]],
    [-90, [10, 40], [60, 90]],
    [450, [10, 40], [20, 0]],
    [45, [10, 40], [0, 60]],
  ] as const)(
    'turned by %s, the point %j of a page from (10, 20) to (100, 100) is shown at %j',
    (rotate, [x, y], place) => {
      expect(placed(shownAs([10, 20, 100, 100], rotate), x, y).map((n) => n + 0)).toEqual(place)
    },
  )

  test.each([
    [
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ],
    [[[1, 2, 3, 4, 5, 6]], [1, 2, 3, 4, 5, 6]],
    [[new Float32Array([1, 2, 3, 4, 5, 6])], [1, 2, 3, 4, 5, 6]],
    [[], [1, 0, 0, 1, 0, 0]],
    [['x'], IDENTITY],
  ])('%j is the matrix %j', (args, matrix) => {
    expect(matrixIn(args)).toEqual(matrix)
  })
})

describe('lines of a PDF', () => {
  const glyph = (text: string, x: number, y: number, size = 10) => ({
    text,
    x,
    y,
    size,
    width: 5,
    turned: 0 as const,
  })
  const lines = (...glyphs: ReturnType<typeof glyph>[]) =>
    linesOf(glyphs as never).map(({ words }) => words.map(({ text }) => text).join(' '))

  test('a letter that stands a little higher is on the line; one a size below is not', () => {
    expect(lines(glyph('a', 0, 0), glyph('b', 5, 4.5), glyph('c', 0, 10))).toEqual(['ab', 'c'])
    expect(lines(glyph('a', 0, 0), glyph('b', 5, 4.6))).toEqual(['a', 'b'])
  })

  test('the largest letter says how far a line reaches, whichever came first', () => {
    expect(lines(glyph('A', 0, 0, 20), glyph('b', 5, 9, 10))).toHaveLength(1)
    expect(lines(glyph('a', 0, 0, 10), glyph('B', 5, 9, 20))).toHaveLength(1)
    expect(lines(glyph('A', 0, 0, 20), glyph('b', 5, 1, 10), glyph('c', 15, 9, 10))).toHaveLength(1)
  })

  const word = (text: string, left: number, right: number) => ({ text, left, right, isApart: true })
  const line = (y: number, ...words: ReturnType<typeof word>[]) => ({
    words,
    y,
    size: 10,
    left: words[0]?.left ?? 0,
    right: words.at(-1)?.right ?? 0,
  })

  test.each([
    ['a line that is full goes on', [line(0, word('Đăng', 0, 90)), line(12, word('ký', 0, 20))], 'Đăng ký'],
    [
      'a word that had room begins a line',
      [line(0, word('Sở', 0, 20)), line(12, word('Y tế', 0, 30))],
      'Sở\nY tế',
    ],
    ['a hyphen goes on', [line(0, word('1.00-', 0, 95)), line(12, word('H13', 0, 30))], '1.00-H13'],
    ['a slash goes on', [line(0, word('12/', 0, 95)), line(12, word('QĐ', 0, 30))], '12/QĐ'],
    [
      'a bullet begins a line',
      [line(0, word('a', 0, 95)), line(12, word('-', 0, 5), word('b', 10, 20))],
      'a\n- b',
    ],
    ['a code too long for a line', [line(0, word('1.0012', 0, 95)), line(12, word('34', 0, 30))], '1.001234'],
    [
      'a wider pitch',
      [line(0, word('a', 0, 95)), line(12, word('b', 0, 95)), line(36, word('c', 0, 95))],
      'a b\nc',
    ],
  ])('%s', (_, some, text) => {
    expect(flowingText(some, 100)).toBe(text)
  })

  test('texts that stand alone elsewhere are cells of their own', () => {
    const one = [line(0, word('Sở', 0, 20), word('Y', 25, 30), word('Bộ', 35, 60))]
    expect(flowingText(one, 100, new Set(['Sở Y', 'Bộ']))).toBe('Sở Y\nBộ')
    expect(flowingText(one, 100, new Set(['Sở Y']))).toBe('Sở Y Bộ')
  })
})

describe('pieces of JSON', () => {
  const bytes = (text: string) => Buffer.from(text)

  test.each([
    ['true,', 4],
    ['false]', 5],
    ['null', 4],
    ['-12.5e+3 ', 8],
    ['0,', 1],
    ['"a\\"b",', 6],
  ])('%s ends at %s', (text, end) => {
    expect(scalarEnd(bytes(text), 0)).toBe(end)
    expect(valueEnd(bytes(`xx${text}`), 2)).toBe(end + 2)
  })

  test.each([
    ['trux', 3],
    ['nulx', 3],
    ['fxlse', 1],
  ])('%s breaks at %s', (text, at) => {
    expect(~scalarEnd(bytes(`  ${text}`), 2)).toBe(at + 2)
  })

  test('members and elements end where they end, whatever stands in them', () => {
    const text = '{ "a" : {"b": "}"} , "c":[1,[2,{}]],"d":3 }'
    const found = [...members(bytes(text), 0)].map(({ nameStart, nameEnd, start, end }) => [
      text.slice(nameStart, nameEnd),
      text.slice(start, end),
    ])
    expect(found).toEqual([
      ['"a"', '{"b": "}"}'],
      ['"c"', '[1,[2,{}]]'],
      ['"d"', '3'],
    ])
    const list = '[ 1 , "a,b",{"c":[1,2]} ,[[3]] ]'
    expect([...elements(bytes(list), 0)].map(({ start, end }) => list.slice(start, end))).toEqual([
      '1',
      '"a,b"',
      '{"c":[1,2]}',
      '[[3]]',
    ])
    expect([...members(bytes('{}'), 0)]).toEqual([])
    expect([...elements(bytes('[]'), 0)]).toEqual([])
  })

  test.each([
    [' x ', 'x'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(80)}…`],
    ['x'.repeat(500), `${'x'.repeat(80)}…`],
    // 60 letters of two units each: longer than 80 units and no more than 80 letters.
    ['🏛'.repeat(60), '🏛'.repeat(60)],
    ['🏛'.repeat(100), `${'🏛'.repeat(80)}…`],
  ])('an excerpt of %s', (text, shown) => {
    expect(excerpt(bytes(text))).toBe(shown)
  })

  test('lines are numbered from one, and a line end cut in two is one', async () => {
    const chunks = ['a\r', '\nb\rc', '\n', '', 'd'].map((text) => Buffer.from(text))
    const lines: unknown[] = []
    async function* all() {
      yield* chunks
    }
    for await (const some of splitLines(all(), 2))
      for (const { number, length, bytes: held } of some as never[] as {
        number: number
        length: number
        bytes?: Uint8Array
      }[])
        lines.push([number, length, held === undefined ? undefined : Buffer.from(held).toString()])
    expect(lines).toEqual([
      [1, 1, 'a'],
      [2, 1, 'b'],
      [3, 1, 'c'],
      [4, 1, 'd'],
    ])
  })
})

describe('cells of workbooks', () => {
  const context = {
    strings: ['a', 'b'],
    formatOf: () => numberFormat(14, undefined),
    fontOf: () => undefined,
    date1904: false,
  }
  const xlsx = (type: string, value: string | undefined, more: object = {}) =>
    readXlsxCell({ type, style: 0, value, formula: undefined, inline: '', ...more }, context)

  test.each([
    // 1 July 2025 is day 45,839; the time of a day never moves it to another one, with a zone or without.
    ['d', '2025-07-01', { text: '01/07/2025', date: '2025-07-01' }],
    ['d', '2025-07-01T23:30:00', { text: '01/07/2025', date: '2025-07-01' }],
    ['d', '2025-07-01T00:30:00Z', { text: '01/07/2025', date: '2025-07-01' }],
    ['d', '2025-07-01T23:30:00+00:00', { text: '01/07/2025', date: '2025-07-01' }],
    ['d', 'never', { text: 'never', problem: { reason: 'syntax', detail: 'never' } }],
    ['n', '45839', { text: '01/07/2025', date: '2025-07-01' }],
    ['n', 'x', { text: 'x', problem: { reason: 'syntax', detail: 'x' } }],
    ['b', '1', { text: 'TRUE' }],
    ['b', 'true', { text: 'TRUE' }],
    ['b', '0', { text: 'FALSE' }],
    ['e', '#N/A', { text: '#N/A', problem: { reason: 'error-cell', detail: '#N/A' } }],
    ['s', '1', { text: 'b' }],
    ['s', '2', { text: '', problem: { reason: 'syntax', detail: 'shared string 2' } }],
    ['str', '', { text: '' }],
    ['str', 'a_x000A_b', { text: 'a\nb' }],
    ['inlineStr', 'v', { text: 'v' }],
    ['n', undefined, { text: '' }],
  ])('of XLSX: %s %s', (type, value, content) => {
    expect(xlsx(type, value)).toEqual(content)
  })

  test('of XLSX: a formula without a value, and a text in the cell', () => {
    expect(xlsx('n', '', { formula: 'A1' })).toEqual({
      text: '',
      problem: { reason: 'formula-without-value', detail: '=A1' },
    })
    expect(xlsx('inlineStr', undefined, { inline: 'in' })).toEqual({ text: 'in' })
  })

  test.each([
    ['DateTime', '2025-07-01T00:00:00.000', 'General', { text: '01/07/2025', date: '2025-07-01' }],
    ['DateTime', '2025-07-01T00:00:00Z', 'yyyy', { text: '2025', date: '2025-07-01' }],
    ['DateTime', 'x', 'General', { text: 'x', problem: { reason: 'syntax', detail: 'x' } }],
    ['Number', '0.5', 'Percent', { text: '50.00%' }],
    ['Number', '12', 'Fixed', { text: '12.00' }],
    ['Number', ' ', 'General', { text: ' ', problem: { reason: 'syntax', detail: ' ' } }],
    ['Number', 'x', 'General', { text: 'x', problem: { reason: 'syntax', detail: 'x' } }],
    ['Boolean', '1', 'General', { text: 'TRUE' }],
    ['Boolean', '0', 'General', { text: 'FALSE' }],
    ['Error', '#REF!', 'General', { text: '#REF!', problem: { reason: 'error-cell', detail: '#REF!' } }],
    ['String', '45839', 'General', { text: '45839' }],
  ])('of XML: %s %s as %s', (type, text, format, content) => {
    expect(readXmlCell(type, text, undefined, formatNamed(format), false)).toEqual(content)
  })

  test('of XML: nothing, and a formula without a value', () => {
    expect(readXmlCell('', undefined, undefined, GENERAL, false)).toEqual({ text: '' })
    const without = readXmlCell('', undefined, '=A1', GENERAL, false)
    expect(without.problem?.reason).toBe('formula-without-value')
  })

  const ods = (type: string, value: string, shown?: string) => {
    const name =
      type === 'date' ? 'office:date-value' : type === 'boolean' ? 'office:boolean-value' : 'office:value'
    return readOdsCell({ 'office:value-type': type, [name]: value }, shown)
  }
  test.each([
    // In figures the value counts, whatever the machine put first; in words what was shown.
    ['date', '2025-07-01', '7/1/2025', { text: '01/07/2025', date: '2025-07-01' }],
    ['date', '2025-07-01', undefined, { text: '01/07/2025', date: '2025-07-01' }],
    ['date', '2025-07-01', '2025-07-01', { text: '2025-07-01', date: '2025-07-01' }],
    ['date', '2025-07-01', 'tháng 7', { text: 'tháng 7', date: '2025-07-01' }],
    ['date', '2025-07-01T13:45:00', '7/1/2025 13:45', { text: '01/07/2025 13:45', date: '2025-07-01' }],
    ['date', '2025-07-01T13:45:00', '7/1/2025', { text: '01/07/2025', date: '2025-07-01' }],
    ['date', '2025-07-01T13:45:00', undefined, { text: '01/07/2025 13:45', date: '2025-07-01' }],
    ['date', '2025-07-01T00:00:00', undefined, { text: '01/07/2025', date: '2025-07-01' }],
    ['date', '2025-02-30', undefined, { text: '02/03/2025' }],
    ['date', 'x', 'mùng một', { text: 'mùng một' }],
    ['boolean', 'true', 'ĐÚNG', { text: 'TRUE' }],
    ['boolean', 'false', 'SAI', { text: 'FALSE' }],
    ['float', '1.5', '1,5', { text: '1.5' }],
    ['float', '1234', '1,234', { text: '1,234' }],
    ['float', '-2', '\u22122', { text: '-2' }],
    ['float', '45839', '01/07/2025', { text: '01/07/2025', date: '2025-07-01' }],
    ['float', '45839', '02/07/2025', { text: '02/07/2025' }],
  ])('of ODS: %s %s shown as %s', (type, value, shown, content) => {
    expect(ods(type, value, shown)).toEqual(content)
  })

  test('a row ends at its last cell that says something, and says what came twice or was cut', () => {
    const builder = createRowBuilder(5)
    builder.start(3, { hidden: true })
    builder.put(1, { text: '123456' })
    builder.put(1, { text: '12345', date: '2025-07-01' })
    builder.put(4, { text: '' })
    const row = builder.finish()
    expect(row).toMatchObject({ row: 3, hidden: true, cells: ['', '12345'] })
    expect(row?.problems?.map(({ reason, column }) => [reason, column])).toEqual([
      ['too-long', 1],
      ['duplicate-key', 1],
    ])
    builder.start(4, { hidden: false })
    expect(builder.finish()).toBeUndefined()
  })
})

describe('texts of cells', () => {
  const LOOK = { isHidden: false, isStruck: false, font: '' }

  test('of ODS: paragraphs are lines, blanks are one, and none begins a paragraph', () => {
    const paragraphs = createParagraphs(20, () => undefined)
    const paragraph = (...texts: string[]) => {
      paragraphs.open('text:p', {})
      for (const text of texts) paragraphs.text(text)
      paragraphs.close('text:p')
    }
    paragraph('  a ', ' b')
    paragraph('c')
    expect(paragraphs.take().text).toBe('a b\nc')
    expect(paragraphs.take().text).toBeUndefined()
    paragraphs.open('text:p', {})
    paragraphs.text('a')
    paragraphs.open('text:s', { 'text:c': '2' })
    paragraphs.open('text:tab', {})
    paragraphs.open('text:line-break', {})
    paragraphs.text(' b')
    paragraphs.close('text:p')
    expect(paragraphs.take().text).toBe('a  \t\n b')
    // 19 letters and the line break are 20, which is no more than it may hold; then it is full.
    paragraph('x'.repeat(19))
    paragraph('y')
    paragraph('')
    expect(paragraphs.take().text).toBe(`${'x'.repeat(19)}\ny`)
  })

  test('of HTML: blanks are one across tags, blocks and breaks are lines', () => {
    const text = createCellText(100)
    text.open('div')
    text.text('a ', LOOK, false)
    text.text(' b', LOOK, false)
    text.open('br')
    text.text('c', LOOK, false)
    text.close('div')
    text.text('d', LOOK, false)
    expect(text.take().text).toBe('a b\nc\nd')
    expect(text.take().text).toBe('')
  })
})

describe('a workbook of old Excel', () => {
  test.each([
    [undefined, undefined, 'windows-1252'],
    [1258, undefined, 'windows-1258'],
    [1252, undefined, 'windows-1252'],
    [99, undefined, 'windows-1252'],
    [1252, 'windows-1258', 'windows-1258'],
    [1252, 'tcvn3', 'tcvn3'],
  ])('of code page %s, read as %s, is in %s', (page, wanted, encoding) => {
    expect(decoderFor(page, wanted).encoding).toBe(encoding)
  })

  test('in letters of TCVN3 is read at the end of a text, once', () => {
    const decoder = decoderFor(undefined, 'tcvn3')
    // `¸` is á in TCVN3.
    expect(decoder.decode(Buffer.from([0xb8]), { stream: true })).toBe('')
    expect(decoder.decode(Buffer.from([0xb8]))).toBe('áá')
    expect(decoder.decode(Buffer.from([0x61]))).toBe('a')
  })

  test('in an encoding nobody knows is refused', () => {
    expect(() => decoderFor(undefined, 'nobody')).toThrow('unknown-encoding')
  })

  const record = (kind: number, length: number, fill: (body: Buffer) => void = () => {}) => {
    const stream = Buffer.alloc(4 + length)
    stream.writeUInt16LE(kind, 0)
    stream.writeUInt16LE(length, 2)
    fill(stream.subarray(4))
    return damageOf(stream, { kind, at: 0, start: 4, end: 4 + length })
  }
  const CUT = 'a record is cut off'
  const OVER = 'a record runs over those behind it'
  test.each([
    ['a number', 0x0203, 14, undefined],
    ['a number that is short', 0x0203, 13, CUT],
    ['a number that is long', 0x0203, 15, OVER],
    ['the longest record', 0x003c, 8224, undefined],
    ['a longer one', 0x003c, 8225, OVER],
    ['of kind 0', 0x0000, 4, OVER],
    ['of a kind of charts', 0x1002, 4, undefined],
    ['of a kind that nobody has', 0x0900, 4, OVER],
    ['a beginning of Excel 5', 0x0809, 8, undefined],
    ['a beginning of Excel 97', 0x0809, 16, undefined],
    ['a beginning of no Excel', 0x0809, 12, CUT],
  ])('says what is wrong with %s', (_, kind, length, damage) => {
    expect(record(kind, length)).toBe(damage)
  })

  test.each([
    ['two numbers', 18, 5, 6, undefined],
    ['a last column that is none', 18, 5, 7, CUT],
    ['no number', 6, 5, 4, CUT],
    ['half a number', 15, 5, 5, CUT],
  ])('a run of numbers: %s', (_, length, first, last, damage) => {
    const fill = (body: Buffer) => {
      body.writeUInt16LE(first, 2)
      body.writeUInt16LE(last, length - 2)
    }
    expect(record(0x00bd, length, fill)).toBe(damage)
  })

  test('a record that swallowed the cell behind it is told from one that did not', () => {
    const behind = (kind: number, length: number) => (body: Buffer) => {
      body.writeUInt16LE(kind, 8)
      body.writeUInt16LE(length, 10)
    }
    // Eight bytes of its own, and then a whole number (14 bytes behind four): 26.
    expect(record(0x003c, 26, behind(0x0203, 14))).toBe(OVER)
    expect(record(0x003c, 26, behind(0x0203, 13))).toBeUndefined()
    expect(record(0x003c, 26, behind(0x0055, 14))).toBeUndefined()
    expect(record(0x003c, 26)).toBeUndefined()
  })
})
