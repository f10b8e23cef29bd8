import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

function shiftsIn(heading: string, rows: readonly string[]) {
  const coded = rows.map((row, at) => `1.${100_000 + at},Thủ tục số ${at + 1},${row}`)
  return shiftsUnder(`Mã TTHC,Tên thủ tục,${heading}`, coded)
}

async function shiftsUnder(headings: string, rows: readonly string[]) {
  const lines = [headings, ...rows]
  const report = await audit(
    {
      command: 'validate',
      asOf: '2026-11-22',
      catalogues: [
        {
          id: 'ward',
          unit: { name: '' },
          sources: [{ path: 'ward.csv', bytes: Buffer.from(lines.join('\n')) }],
        },
      ],
      targets: [],
      failOn: 'error',
      rules: {},
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  return report.catalogues[0]?.findings.items.filter(({ rule }) => rule === 'shifted-column')
}

const FIVE = ['Cấp xã', 'Cấp tỉnh', 'Cấp xã', 'Cấp xã', 'Cấp tỉnh']

describe('a column under the heading of another', () => {
  test('is told once, with what it holds and how many values say so', async () => {
    expect(await shiftsIn('Mức độ DVC', FIVE)).toMatchObject([
      {
        location: { source: 'ward.csv', field: 'serviceLevel' },
        facts: { heading: 'Mức độ DVC', means: 'levels', fitting: 5, values: 5, text: 'Cấp xã' },
      },
    ])
  })

  test('is told of both, when two have changed places', async () => {
    const rows = FIVE.map((level) => `Toàn trình,${level}`)
    const found = await shiftsIn('Cấp thực hiện,Mức độ DVC', rows)
    expect(found?.map(({ facts }) => [facts['heading'], facts['means']])).toEqual([
      ['Cấp thực hiện', 'serviceLevel'],
      ['Mức độ DVC', 'levels'],
    ])
  })

  test('may hold agencies, which are known by how they begin', async () => {
    const rows = ['Sở Tư pháp', 'UBND phường Mẫu', 'Công an phường Mẫu', 'Bộ Y tế', 'Phòng Công chứng']
    expect(await shiftsIn('Cấp thực hiện', rows)).toMatchObject([{ facts: { means: 'agencies' } }])
  })

  test('is told though one value in ten is something else', async () => {
    const rows = [...FIVE, ...FIVE.slice(1), 'tùy']
    expect(rows).toHaveLength(10)
    expect(await shiftsIn('Mức độ DVC', rows)).toMatchObject([{ facts: { fitting: 9, values: 10 } }])
  })
})

describe('a stretch of rows whose cells have moved', () => {
  const right = Array.from({ length: 20 }, () => 'Cấp xã,Toàn trình,12/QĐ-UBND')
  const moved = Array.from({ length: 12 }, () => ',Cấp xã,Toàn trình')

  test('is told with its first and last row, once a column', async () => {
    // Heading, 20 rows, then 12: rows 22 to 33. After them the list goes on as before.
    const found = await shiftsIn('Cấp thực hiện,Mức độ DVC,Số quyết định', [...right, ...moved, ...right])
    const rows = { firstRow: 22, lastRow: 33, fitting: 12, values: 12 }
    expect(found).toMatchObject([
      {
        location: { source: 'ward.csv', row: 22, field: 'serviceLevel' },
        facts: { heading: 'Mức độ DVC', means: 'levels', ...rows },
      },
      { location: { row: 22, field: 'decision' }, facts: { means: 'serviceLevel', ...rows } },
    ])
  })

  test('has ten rows at least, nearly all of them', async () => {
    const heading = 'Cấp thực hiện,Mức độ DVC,Số quyết định'
    expect(await shiftsIn(heading, [...right, ...moved.slice(3), ...right])).toEqual([])
    const mixed = [...moved, ...moved].flatMap((row) => [row, ...right.slice(0, 1)])
    expect(await shiftsIn(heading, mixed)).toEqual([])
  })
})

test('codes and names that have changed places are told of both columns', async () => {
  const report = await shiftsUnder(
    'Tên thủ tục,Mã TTHC',
    FIVE.map((_, at) => `1.00000${at},Cấp giấy phép số ${at}`),
  )
  expect(report).toMatchObject([
    { facts: { heading: 'Mã TTHC', means: 'name', fitting: 5, values: 5 } },
    { facts: { heading: 'Tên thủ tục', means: 'code', fitting: 5, values: 5 } },
  ])
})

describe('no column is said to stand under the heading of another', () => {
  test.each([
    ['with four values', FIVE.slice(1)],
    ['with a value of its own in five', [...FIVE, 'Toàn trình', 'Một phần']],
    ['with values of no field', ['a', 'b', 'c', 'd', 'e']],
    ['with nothing in it', ['', '', '', '', '']],
  ])('%s', async (_, rows) => {
    expect(await shiftsIn('Mức độ DVC', rows)).toEqual([])
  })
})
