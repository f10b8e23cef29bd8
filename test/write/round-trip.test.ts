import { afterEach, describe, expect, test, vi } from 'vitest'
import { asCells, asObject, CANONICAL_COLUMNS } from '../../src/convert/canonical.ts'
import { readRecords } from '../../src/convert/read-records.ts'
import { writers } from '../../src/convert/writers.ts'
import type { Candidate } from '../../src/model/candidate.ts'
import { withoutClock } from '../../src/model/zip-dates.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'
import { repaired } from '../../src/stages/normalise/repaired.ts'
import { formats } from '../../src/stages/read/formats.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { damagedCode } from '../../src/stages/validate/rules/damaged-code.ts'
import { fc } from '../property.ts'
import { memoryInput, readOptions, rowsOf } from '../read/inputs.ts'

const HEADINGS = [
  'Mã TTHC',
  'suffix',
  'Mã DVC',
  'Mã nội bộ',
  'Tên thủ tục',
  'Cấp thực hiện',
  'Lĩnh vực',
  'Cơ quan thực hiện',
  'Cơ quan ban hành',
  'Mức độ DVC',
  'Phi địa giới',
  'Tình trạng',
  'Thay thế bởi',
  'Loại thủ tục',
  'Số quyết định',
  'Ngày quyết định',
  'Phí, lệ phí',
  'Thời hạn giải quyết',
  'Đơn vị tính thời hạn',
  'Liên kết',
  'Trình tự thực hiện',
  'Thành phần hồ sơ',
] as const

/** What offices and their enemies write into cells. */
const nasty = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://a","b")',
    '+84 912',
    '-2h',
    '@SUM(A1)',
    "'=1",
    "''",
    '="1.012750"',
    'Cấp "sổ đỏ", lần đầu; lần hai | ba',
    'Bước 1: nộp\nBước 2:\tnhận\r\n\n  Bước 3',
    'e\u0302\u0301  Ngạch\u200b',
    '<b>&amp;amp;</b> &lt;script&gt;',
    '_x0041_ và _x005F_',
    '\u202eđảo\u202c \0\u0007',
    '👩‍👩‍👧 𠀋',
    '__proto__',
    'constructor',
    '\u{10fffe}\ufdd0',
    '\ufffd',
    'null',
    'true',
    '1e400',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/\p{Surrogate}/gu, '?')),
)
const word: Readonly<Partial<Record<(typeof HEADINGS)[number], fc.Arbitrary<string>>>> = {
  'Mã TTHC': fc.constantFrom(
    '1.001193',
    '1.001193.H13',
    '1.001193.000.00.00.h13',
    '1.001193.01',
    '2020.GD.004',
  ),
  suffix: fc.constantFrom('H13', 'H1'),
  'Mã DVC': fc.constantFrom('1.001193.01', 'DVC 1'),
  'Cấp thực hiện': fc.constantFrom('Cấp xã, Cấp tỉnh', 'Cấp huyện', 'Cấp vùng; Cấp xã', 'Chưa xác định'),
  'Cơ quan thực hiện': fc.constantFrom('Sở Tư pháp\nỦy ban nhân dân cấp  xã', 'Sở Y tế; Sở Y tế', ';'),
  'Mức độ DVC': fc.constantFrom('Toàn trình', 'Mức 3, mức 4', 'Mức độ 5', 'Toàn trình, ngày mai', 'N/A'),
  'Phi địa giới': fc.constantFrom('x', '✓', 'không', 'tùy', '-'),
  'Tình trạng': fc.constantFrom('Đang công khai', 'Bãi bỏ', 'Chưa công khai', 'Chờ'),
  'Thay thế bởi': fc.constantFrom('1.014000', 'nhiều thủ tục'),
  'Loại thủ tục': fc.constantFrom('Liên thông', 'Loại khác', 'Lạ'),
  'Số quyết định': fc.constantFrom('1319/QĐ-UBND', '12/QĐ-BCA ngày 1/2/2025', 'Demo/QĐ-BCA', '9303'),
  'Ngày quyết định': fc.constantFrom('16/9/2025', '2025-09-16', '31/02/2025', 'hôm qua'),
  'Thời hạn giải quyết': fc.constantFrom(
    '5',
    '1,5 ngày làm việc',
    '10 ngày; 20 ngày',
    'Trong ngày',
    '03 (ba) tháng',
  ),
  'Đơn vị tính thời hạn': fc.constantFrom('Ngày', 'WORKING_DAY', 'tuần'),
  'Liên kết': fc.constantFrom('https://dichvucong.gov.vn/?a=1&b=2', 'javascript:alert(1)'),
}
const row = fc.record(
  Object.fromEntries(
    HEADINGS.map((heading) => [heading, fc.oneof({ weight: 4, arbitrary: word[heading] ?? nasty }, nasty)]),
  ),
  { requiredKeys: [] },
)

/** Candidates as the program makes them, from rows as offices write them. */
function understood(rows: readonly Partial<Record<string, string>>[]): Candidate[] {
  const normalise = createNormaliser()(mapColumns(HEADINGS))
  return rows.map((cells) => normalise(HEADINGS.map((heading) => cells[heading] ?? '')))
}

async function write(id: string, candidates: readonly Candidate[]): Promise<Buffer> {
  const writer = await writers.find((entry) => entry.id === id)?.load()
  const pieces: Buffer[] = []
  for await (const piece of writer?.write(each(candidates)) ?? []) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

async function* each(candidates: readonly Candidate[]): AsyncGenerator<Candidate> {
  yield* candidates
}

/** What the list says: the procedures, and the texts nobody understood, by property. */
function meaning({ procedure, unread }: Candidate) {
  const said = Object.entries(procedure).sort(([a], [b]) => (a < b ? -1 : 1))
  return { said, unread: unread.map(({ property, text }) => `${property}: ${text}`).sort() }
}

/** A record that says nothing is an empty row, and an empty row is no record. */
function saysSomething({ procedure, unread }: Candidate): boolean {
  return Object.keys(procedure).length > 0 || unread.length > 0
}

async function readBack(id: string, bytes: Buffer): Promise<{ read: Candidate[]; faults: unknown[] }> {
  const read: Candidate[] = []
  const faults: unknown[] = []
  const request = { path: `list.${id}`, format: id, bytes }
  const leftOut = {
    row: (place: unknown) => faults.push(place),
    between: (text: string) => faults.push(text),
    column: (heading: string) => faults.push(heading),
  }
  for await (const { candidate } of readRecords(request, DEFAULT_LIMITS, leftOut)) read.push(candidate)
  const format = await formats.find((entry) => entry.id === id)?.load()
  const { sheets = [] } = (await format?.open(memoryInput(bytes), readOptions())) ?? {}
  for (const { problems, row } of await rowsOf(sheets[0])) if (problems) faults.push({ row, problems })
  return { read, faults: [...faults, ...read.flatMap(({ untidy }) => untidy)] }
}

describe('a list that was written', () => {
  test.each([
    ['csv', 300],
    ['json', 300],
    ['jsonl', 300],
    ['xlsx', 60],
  ])('as %s is read back the same, and nothing is amiss with it', async (id, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        // A list needs a code or a name to be known as a list: the first record has both.
        const candidates = understood([EXAMPLE, ...rows]).filter(saysSomething)
        const { read, faults } = await readBack(id, await write(id, candidates))
        expect(read.map(meaning)).toEqual(candidates.map(meaning))
        expect(faults).toEqual([])
      }),
      {
        numRuns,
        // Found: beside another code a Cyrillic letter became a Latin one, and a word for "none" became a code.
        examples: [
          [[{ 'Mã TTHC': '2020.GD.004', 'Mã nội bộ': '\u0405' }]],
          [[{ 'Mã TTHC': '2020.GD.004', 'Mã nội bộ': 'null' }]],
        ],
      },
    )
  })

  test.each([
    ['csv', 300],
    ['jsonl', 300],
  ])('as %s with its damaged codes repaired is read back the same, and has none', async (id, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), damaged, async (rows, codes) => {
        const mixed = rows.map((one, at) => ({ ...one, 'Mã TTHC': codes[at] ?? '' }))
        const candidates = understood([EXAMPLE, ...mixed])
          .map(asAccepted)
          .filter(saysSomething)
        const { read, faults } = await readBack(id, await write(id, candidates))
        expect(read.map(meaning)).toEqual(candidates.map(meaning))
        expect(faults).toEqual([])
        expect(read.filter((candidate) => damagedCode.suggest?.(candidate, undefined, 'code'))).toEqual([])
      }),
      { numRuns },
    )
  })

  // An empty JSONL file is refused when it is read: nothing in it says that it is one.
  test.each(['csv', 'json', 'xlsx'])('as %s without a record is an empty list', async (id) => {
    expect((await readBack(id, await write(id, []))).read).toEqual([])
  })

  test.each(['csv', 'json', 'jsonl', 'xlsx'])('as %s twice is twice the same, to the byte', async (id) => {
    const once = await write(id, understood([EXAMPLE]))
    const { read } = await readBack(id, once)
    expect((await write(id, read)).equals(once)).toBe(true)
  })
})

const damaged = fc.array(
  fc.constantFrom(
    '1.01275',
    '1,012753.h13',
    '1012753',
    'Mã: 1.012753',
    '1.0133611',
    'Jan-12',
    '1.001193 01',
    '1.012753.H1',
  ),
  { minLength: 6 },
)

function asAccepted(candidate: Candidate): Candidate {
  const suggestion = damagedCode.suggest?.(candidate, undefined, 'code')
  return suggestion === undefined ? candidate : repaired(candidate, suggestion)
}

const EXAMPLE = {
  'Mã TTHC': '1.001193.H13',
  'Tên thủ tục': 'Đăng ký khai sinh',
  'Cấp thực hiện': 'Cấp xã, Cấp vùng',
  'Số quyết định': '1319/QĐ-UBND',
  'Ngày quyết định': 'hôm qua',
  'Thời hạn giải quyết': '5 ngày',
  'Phi địa giới': 'tùy',
}

describe('a record', () => {
  const [record] = understood([EXAMPLE])

  test('as an object has our names and values, and as it stands what was not understood', () => {
    expect(record && asObject(record)).toEqual({
      code: '1.001193',
      suffix: 'H13',
      name: 'Đăng ký khai sinh',
      levels: ['commune', 'Cấp vùng'],
      decision: { number: '1319/QĐ-UBND', date: 'hôm qua' },
      timeLimit: { amount: 5, unit: 'day' },
      nonGeographic: 'tùy',
    })
  })

  test('as a row has one text a column', () => {
    const cells = record === undefined ? [] : asCells(record)
    expect(CANONICAL_COLUMNS.flatMap((column, at) => (cells[at] ? [[column, cells[at]]] : []))).toEqual([
      ['code', '1.001193'],
      ['suffix', 'H13'],
      ['name', 'Đăng ký khai sinh'],
      ['levels', 'commune; Cấp vùng'],
      ['nonGeographic', 'tùy'],
      ['decision', '1319/QĐ-UBND'],
      ['decisionDate', 'hôm qua'],
      ['timeLimit', '5'],
      ['timeLimitUnit', 'day'],
    ])
  })

  test('has a column for each property of a procedure', () => {
    const candidates = understood([EXAMPLE])
    const said = new Set(candidates.flatMap(({ procedure }) => Object.keys(procedure)))
    const columns = new Set<string>(CANONICAL_COLUMNS)
    expect([...said].filter((property) => !columns.has(property))).toEqual([])
  })
})

describe('a CSV file', () => {
  test('is safe to open in a spreadsheet: no cell starts like a formula', async () => {
    const starts = ['=', '+', '-', '@', '＝', "'=", '\t=']
    const rows = starts.map((start) => ({ 'Tên thủ tục': `${start}1+1` }))
    const text = (await write('csv', understood(rows))).toString()
    expect(text.split(/[,\r\n]/).filter((cell) => /^"?'*[=+\-@＝]/.test(cell) && !/^"?'/.test(cell))).toEqual(
      [],
    )
  })
})

describe('a workbook', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is the same, to the byte, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2025-07-01T00:00:00'))
    const today = await write('xlsx', understood([EXAMPLE]))
    vi.setSystemTime(new Date('2031-12-31T23:59:58'))
    const later = await write('xlsx', understood([EXAMPLE]))
    expect(later.equals(today)).toBe(true)
  })

  test('keeps a formula as text', async () => {
    const bytes = await write('xlsx', understood([{ 'Tên thủ tục': '=1+1' }]))
    expect((await readBack('xlsx', bytes)).read.map(({ procedure }) => procedure)).toEqual([{ name: '=1+1' }])
  })
})

describe('an archive without a clock', () => {
  test('must be an archive', () => {
    expect(() => withoutClock(Buffer.alloc(30))).toThrow(TypeError)
  })

  test('is a copy: what was given stays as it is', async () => {
    const bytes = await write('xlsx', understood([EXAMPLE]))
    const before = Buffer.from(bytes)
    expect(withoutClock(bytes).equals(bytes)).toBe(true)
    expect(bytes.equals(before)).toBe(true)
  })
})
