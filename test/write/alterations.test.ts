import { describe, expect, test } from 'vitest'
import { carryOut } from '../../src/convert/accept-suggestions.ts'
import { alterationsOf } from '../../src/convert/alterations.ts'
import { asCells, CANONICAL_COLUMNS } from '../../src/convert/canonical.ts'
import { changeLogs } from '../../src/convert/change-log.ts'
import { readRecords } from '../../src/convert/read-records.ts'
import type { AcceptedRepair, SourceRecord } from '../../src/model/alteration.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { csvCell } from '../../src/text/csv-cell.ts'
import { fc } from '../property.ts'

/** Reads a list, and what was left out of it. */
async function read(list: readonly Readonly<Record<string, string>>[]) {
  const headings = [...new Set(list.flatMap((row) => Object.keys(row)))]
  const rows = list.map((row) => headings.map((heading) => row[heading] ?? ''))
  const text = [headings, ...rows]
    .map((cells) => cells.map(csvCell).join(',')) // an apostrophe before a formula belongs to the file, not to the cell
    .join('\r\n')
  const records: SourceRecord[] = []
  const leftOut: string[] = []
  const watch = {
    row: () => leftOut.push('a row'),
    between: (text: string) => leftOut.push(text),
    column: (heading: string) => leftOut.push(heading),
  }
  const request = { path: 'list.csv', format: 'csv', bytes: Buffer.from(text) }
  for await (const record of readRecords(request, DEFAULT_LIMITS, watch)) records.push(record)
  return { records, leftOut, headings, rows }
}

/** Field, before, after and why of each change of a one-row list. */
async function changesIn(row: Readonly<Record<string, string>>, accepted: readonly AcceptedRepair[] = []) {
  const { records } = await read([row])
  return records.flatMap((record) => {
    const written = carryOut(record.candidate, accepted)
    return alterationsOf(record, written, accepted).map(({ location: { field }, before, after, why }) => {
      return [field, before, after, why]
    })
  })
}

const NAME = { 'Tên thủ tục': 'Đăng ký khai sinh' }

describe('a change log', () => {
  test('is empty for a row that is canonical already', async () => {
    const row = {
      code: '1.001193',
      suffix: 'H13',
      name: 'Đăng ký khai sinh',
      levels: 'commune',
      serviceLevel: 'partial',
    }
    expect(await changesIn(row)).toEqual([])
  })

  test.each([
    ['a tidied text', { 'Tên thủ tục': ' Đăng  ký' }, [['name', ' Đăng  ký', 'Đăng ký', 'tidied']]],
    [
      'a date',
      { ...NAME, 'Ngày quyết định': '16/9/2025' },
      [['decisionDate', '16/9/2025', '2025-09-16', 'reworded']],
    ],
    [
      'a service level',
      { ...NAME, 'Mức độ DVC': 'Mức độ 4' },
      [['serviceLevel', 'Mức độ 4', 'full-online', 'reworded']],
    ],
    [
      'a code that is cut in two',
      { ...NAME, 'Mã TTHC': '1.001193.000.00.00.h13' },
      [
        ['code', '1.001193.000.00.00.h13', '1.001193', 'reworded'],
        ['suffix', '1.001193.000.00.00.h13', 'H13', 'reworded'],
      ],
    ],
    [
      'a case: the procedure is new, the case stays',
      { ...NAME, 'Mã TTHC': '1.001193.01' },
      [['code', '1.001193.01', '1.001193', 'reworded']],
    ],
    [
      'a local code that leaves the column of codes',
      { ...NAME, 'Mã TTHC': '2020.GD.004' },
      [['localCode', '2020.GD.004', '2020.GD.004', 'moved']],
    ],
    [
      'a word that says nothing',
      { ...NAME, 'Tình trạng': 'Chưa xác định' },
      [['status', 'Chưa xác định', '', 'says-nothing']],
    ],
    [
      'two columns of one property',
      { ...NAME, 'Cấp thực hiện': 'commune', 'Cấp tỉnh': 'x' },
      [
        ['levels', 'commune', 'commune; province', 'joined'],
        ['levels', 'x', 'commune; province', 'joined'],
      ],
    ],
    ['a cell under no heading', { ...NAME, '': 'thừa' }, [[undefined, 'thừa', '', 'cell-left-out']]],
  ])('has %s', async (_, row, changes) => {
    expect(await changesIn(row)).toEqual(changes)
  })

  test('has an accepted repair with all that it changes', async () => {
    const suggestion = {
      field: 'code',
      value: '1.012750.H13',
      confidence: 0.99,
      evidence: ['name-agrees'],
    } as const
    expect(
      await changesIn({ ...NAME, 'Mã TTHC': '1,01275.H13' }, [{ rule: 'damaged-code', suggestion }]),
    ).toEqual([
      ['code', '1,01275.H13', '1.012750', 'accepted'],
      ['suffix', '1,01275.H13', 'H13', 'accepted'],
    ])
  })

  test('has a repair of a cell that was blank', async () => {
    const suggestion = {
      field: 'code',
      value: '1.012750',
      confidence: 0.9,
      evidence: ['name-agrees'],
    } as const
    expect(await changesIn(NAME, [{ rule: 'missing-code', suggestion }])).toEqual([
      ['code', '', '1.012750', 'accepted'],
    ])
  })

  test('has nothing for a suggestion that is no value of its property: the cell stays', async () => {
    const suggestion = { field: 'levels', value: 'Cấp vùng', confidence: 1, evidence: ['form'] } as const
    expect(await changesIn({ ...NAME, 'Cấp thực hiện': 'commune' }, [{ rule: 'any', suggestion }])).toEqual(
      [],
    )
  })

  test('has what the title of a section gives, and the title that is no record', async () => {
    const { records, leftOut } = await read([
      { 'Mã TTHC': 'I. LĨNH VỰC HỘ TỊCH', 'Tên thủ tục': '' },
      { 'Mã TTHC': '1.001193', ...NAME },
    ])
    const changes = records.flatMap((record) => alterationsOf(record, record.candidate, []))
    expect(changes.map(({ location: { field }, before, after, why }) => [field, before, after, why])).toEqual(
      [['field', '', 'Hộ tịch', 'given-by-section']],
    )
    expect(leftOut).toEqual(['I. LĨNH VỰC HỘ TỊCH'])
  })

  test('names each column that is no property once', async () => {
    const { leftOut } = await read([
      { ...NAME, 'Ghi chú': 'a' },
      { ...NAME, 'Ghi chú': 'b' },
    ])
    expect(leftOut).toEqual(['Ghi chú'])
  })
})

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'x',
    'Cấp xã',
    'commune',
    'Cấp tỉnh\nCấp xã',
    'Toàn  trình',
    'Một phần, toàn trình',
    'e\u0302\u0301',
  ),
  fc.constantFrom(
    '1.001193.H13',
    '1.00119',
    '1.001193.01',
    '2020.GD.004',
    '2.000027.\n000.00.00.H13',
    'Jan-12',
    'H13',
  ),
  fc.constantFrom(
    '12/QĐ-BCA ngày 1/2/2025',
    '16/9/2025',
    'Demo',
    '5 ngày',
    '5',
    'ngày',
    'Chưa xác định',
    'a &amp; b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const HEADINGS = [
  ...[
    'Mã TTHC',
    'suffix',
    'Mã DVC',
    'Mã nội bộ',
    'Tên thủ tục',
    'Cấp thực hiện',
    'Cấp xã',
    'Cấp tỉnh',
    'Mức độ DVC',
  ],
  ...['Toàn trình', 'Tình trạng', 'Công khai', 'Số quyết định', 'Ngày quyết định', 'Thời hạn giải quyết'],
  ...['Đơn vị tính thời hạn', 'Thay thế bởi', 'Cơ quan thực hiện', 'Phí, lệ phí', 'Ghi chú', ''],
]
const row = fc.record(Object.fromEntries(HEADINGS.map((heading) => [heading, text])))

describe('of any list', () => {
  test('no cell is altered without a line, and nothing appears without one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (list) => {
        const { records, headings, rows, leftOut } = await read(list)
        for (const record of records) {
          const cells = rows[(record.location.row ?? 0) - 2] ?? []
          const changes = alterationsOf(record, record.candidate, [])
          const written = asCells(record.candidate)
          cells.forEach((cell, at) => {
            if (cell.trim() === '' || leftOut.includes(headings[at] ?? '')) return
            const isTold = changes.some(({ before }) => before === cell)
            expect({ cell, isKept: isTold || written.includes(cell) }).toEqual({ cell, isKept: true })
          })
          written.forEach((after, at) => {
            if (after === '') return
            const field = CANONICAL_COLUMNS[at]
            const isTold = changes.some((change) => change.location.field === field && change.after === after)
            expect({ field, after, isKnown: isTold || cells.includes(after) }).toEqual({
              field,
              after,
              isKnown: true,
            })
          })
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a log as a file', () => {
  const [csv, json, jsonl] = changeLogs
  const change = {
    location: { source: 'list.csv', row: 2, field: 'code' },
    heading: 'Mã TTHC',
    before: '=1+1',
    after: 'a, "b"',
    why: 'tidied',
    defects: [],
    message: 'm',
  } as const

  test('is safe to open in a spreadsheet', () => {
    expect(csv?.line(change, true)).toBe('list.csv,,2,,Mã TTHC,code,\'=1+1,"a, ""b""",tidied,m,,,\r\n')
  })

  test('is JSON with any number of changes', () => {
    for (const count of [0, 1, 3]) {
      const lines = Array.from({ length: count }, (_, at) => json?.line(change, at === 0))
      const written = `${json?.begin}${lines.join('')}${json?.end(count === 0)}`
      expect(JSON.parse(written)).toEqual(Array.from({ length: count }, () => change))
    }
  })

  test('is one JSON value a line', () => {
    expect(JSON.parse(jsonl?.line(change, true) ?? '')).toEqual(change)
  })
})
