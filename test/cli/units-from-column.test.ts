import { describe, expect, test } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { splitByUnit } from '../../src/list/split-by-unit.ts'
import type { CatalogueReport, Report } from '../../src/model/report.ts'
import type { AuditRequest, SourceRequest } from '../../src/model/request.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { fc } from '../property.ts'
import { type BookSheet, book, cell } from '../read/xls-file.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const HEADINGS = 'Mã TTHC,Tên thủ tục,Đơn vị'
const BIRTH = '1.001193,Đăng ký khai sinh'
const MARRIAGE = '1.000894,Đăng ký kết hôn'

const MIXED = [
  HEADINGS,
  `${BIRTH},Xã Hoà An`,
  `${BIRTH},Phường Ba Đình`,
  `${MARRIAGE},xã  Hòa An`,
  `${BIRTH},P. Ba Đình`,
  `${MARRIAGE},`,
  `${MARRIAGE}, - `,
].join('\n')

function sheet(name: string, rows: readonly (readonly string[])[]): BookSheet {
  return {
    name,
    state: 0,
    records: rows.flatMap((cells, row) => cells.map((text, at) => cell.label(row, at, text))),
  }
}

const ROW = [...BIRTH.split(','), 'Xã A']
const cwd = temporaryFolder({
  'mixed.csv': MIXED,
  'office.csv': MIXED.replace('Đơn vị', 'Nơi nộp'),
  'plain.csv': `Mã TTHC,Tên thủ tục\n${BIRTH}`,
  'sections.csv': [
    HEADINGS,
    'I. LĨNH VỰC HỘ TỊCH,,',
    `${BIRTH},Xã A`,
    `${BIRTH},Xã B`,
    HEADINGS,
    'II. LĨNH VỰC XÂY DỰNG,,',
    '1.009999,Cấp giấy phép xây dựng,Xã A',
    'Tổng cộng: 3,,',
  ].join('\n'),
  'empty.csv': `${HEADINGS}\n`,
  'mixed.json': JSON.stringify([
    { code: '1.001193', name: 'Đăng ký khai sinh', unit: 'Xã A' },
    { code: '1.000894', name: 'Đăng ký kết hôn' },
    { code: '1.000894', name: 'Đăng ký kết hôn', unit: 'Xã B' },
  ]),
  'broken.jsonl': '{"code":"1.001193","name":"Đăng ký khai sinh","unit":"Xã A"}\n{"code":\n',
  'book.xls': book({
    sheets: [
      sheet('T1', [HEADINGS.split(','), ROW]),
      sheet('T2', [HEADINGS.split(','), ROW]),
      sheet('Ghi chú', [['Lập ngày 01/11/2026']]),
    ],
  }),
  'many.csv': [HEADINGS, ...Array.from({ length: 5_001 }, (_, at) => `${BIRTH},Xã số ${at}`)].join('\n'),
})

async function split(...args: readonly string[]) {
  return rasoatJson(['validate', ...args, '--units-from-column'], { cwd })
}

/** The kind of unit tells the level. */
const FOUND = { level: 'commune', levelFrom: 'name' }

describe('a list with a column of units', () => {
  test('is a catalogue of each unit, however its name is written: 2 + 2 + 2 = 6 rows', async () => {
    const { catalogues, totals } = await split('mixed.csv')
    expect(catalogues.map(({ id, unit, records }) => [id, unit, records])).toEqual([
      ['mixed.csv#Xã Hoà An', { name: 'Xã Hoà An', ...FOUND }, 2],
      ['mixed.csv#Phường Ba Đình', { name: 'Phường Ba Đình', ...FOUND }, 2],
      ['mixed.csv#?', { name: '' }, 2],
    ])
    expect(totals.records).toBe(2 + 2 + 2)
  })

  test('repeats a code only within a unit', async () => {
    const { catalogues } = await split('mixed.csv')
    expect(catalogues.map(({ findings }) => findings.byRule['duplicate-code'] ?? 0)).toEqual([0, 1, 1])
    const [repeated] = catalogues[1]?.findings.items.filter(({ rule }) => rule === 'duplicate-code') ?? []
    expect(repeated).toMatchObject({ location: { row: 5 }, facts: { firstRow: 3 } })
  })

  test('says that records name no unit, and calls them so in both languages', async () => {
    const { catalogues } = await split('mixed.csv')
    expect(catalogues.map(({ findings }) => findings.byRule['unknown-unit'] ?? 0)).toEqual([0, 0, 1])
    for (const [lang, label] of [
      ['en', 'no unit named'],
      ['vi', 'không ghi đơn vị'],
    ] as const) {
      for (const format of ['table', 'markdown']) {
        const { stdout } = await rasoat(
          ['validate', 'mixed.csv', '--units-from-column', '-f', format, '--lang', lang],
          { cwd },
        )
        expect(stdout).toContain(`mixed.csv: ${label}`)
      }
    }
  })

  test('may call the column otherwise', async () => {
    const { catalogues } = await split('office.csv', '--column', 'unit=Nơi nộp')
    expect(catalogues.map(({ records }) => records)).toEqual([2, 2, 2])
  })

  test('may be objects, some of which name none', async () => {
    const { catalogues } = await split('mixed.json')
    expect(catalogues.map(({ id, records }) => [id, records])).toEqual([
      ['mixed.json#Xã A', 1],
      ['mixed.json#?', 1],
      ['mixed.json#Xã B', 1],
    ])
  })

  test('keeps what could not be read with the rows that name no unit', async () => {
    const { catalogues } = await split('broken.jsonl')
    expect(catalogues.map(({ id, findings }) => [id, findings.byRule['unreadable-row'] ?? 0])).toEqual([
      ['broken.jsonl#Xã A', 0],
      ['broken.jsonl#?', 1],
    ])
  })

  test('may be a sheet of several, and what is not read is named once', async () => {
    const { catalogues } = await split('book.xls', '--sheets', 'each')
    expect(catalogues.map(({ id, findings }) => [id, findings.byRule['unread-content'] ?? 0])).toEqual([
      ['book.xls#T1#Xã A', 1],
      ['book.xls#T2#Xã A', 0],
    ])
  })

  test('may have sections, headings once more and a total, which are no units: 2 + 1 = 3 records', async () => {
    const { catalogues } = await split('sections.csv')
    expect(catalogues.map(({ id, records }) => [id, records])).toEqual([
      ['sections.csv#Xã A', 2],
      ['sections.csv#Xã B', 1],
    ])
    // What a section says holds for its rows in every unit; the rows themselves are told of once.
    const fields = catalogues.map(({ groups }) => groups['field']?.map(({ key }) => key))
    expect(fields).toEqual([['Hộ tịch', 'Xây dựng'], ['Hộ tịch']])
    const told = catalogues.map(({ findings: { byRule } }) => [
      byRule['section-rows'] ?? 0,
      byRule['repeated-heading'] ?? 0,
      byRule['total-differs'] ?? 0,
    ])
    expect(told).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ])
  })

  test('stays whole when it holds nothing, and when a unit is given', async () => {
    expect((await split('empty.csv')).catalogues).toMatchObject([
      { id: 'empty.csv', unit: { name: 'empty' } },
    ])
    expect((await split('mixed.csv', '--unit', 'Xã Z')).catalogues).toMatchObject([
      { id: 'mixed.csv', unit: { name: 'Xã Z', ...FOUND }, records: 6 },
    ])
  })

  test('is split where the configuration says so of one entry only', async () => {
    put(
      cwd,
      'own.yaml',
      'catalogues:\n  - sources: mixed.csv\n    id: tinh\n    unitsFromColumn: true\n    province: Hà Nội\n  - sources: plain.csv\n',
    )
    const { catalogues } = await rasoatJson(['validate', '--config', 'own.yaml'], { cwd })
    expect(catalogues.map(({ id, unit }) => [id, unit])).toEqual([
      ['tinh#Xã Hoà An', { name: 'Xã Hoà An', ...FOUND, province: 'Hà Nội' }],
      ['tinh#Phường Ba Đình', { name: 'Phường Ba Đình', ...FOUND, province: 'Hà Nội' }],
      ['tinh#?', { name: '', province: 'Hà Nội' }],
      ['plain.csv', { name: 'plain' }],
    ])
  })
})

describe('a list that cannot be split', () => {
  test.each([
    [
      ['plain.csv'],
      'No column of "plain.csv" says which unit a row belongs to. Its headings are: Mã TTHC | Tên thủ tục',
    ],
    [['many.csv'], 'The column "Đơn vị" of "many.csv" holds more than 5,000 different names'],
    [['mixed.csv', '--together'], 'cannot be split by its column of units (unitsFromColumn) and be joined'],
    [['mixed.csv', '--reconcile'], '(reconcile)'],
  ])('is refused with what to do: %s', async (args, said) => {
    const { code, stdout, stderr } = await rasoat(['validate', ...args, '--units-from-column'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toContain(said)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test('because it cannot be read is a problem of the run, as ever', async () => {
    const report = await split('nowhere.csv')
    expect(report).toMatchObject({
      toolErrors: [{ code: 'no-such-file', catalogue: 'nowhere.csv' }],
      outcome: 'incomplete',
    })
  })

  test('because it is too large is one, too', async () => {
    const source = { path: 'mixed.csv', bytes: Buffer.from(MIXED) }
    const report = await audit({
      ...(await requestOf(source)),
      limits: { ...DEFAULT_LIMITS, inflatedBytes: 100 },
    })
    expect(report.toolErrors.map(({ code }) => code)).toEqual(Array(3).fill('too-large-to-split'))
  })
})

async function requestOf(source: SourceRequest, isWhole = false): Promise<AuditRequest> {
  const parts = isWhole ? undefined : await splitByUnit(source, DEFAULT_LIMITS)
  return {
    command: 'audit',
    asOf: '2026-11-22',
    catalogues: (parts ?? [{ name: 'all', source }]).map((part) => ({
      id: part.name,
      unit: { name: part.name },
      sources: [part.source],
    })),
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
  }
}

test('the rows of a unit can be asked for again', async () => {
  const request = await requestOf({ path: 'mixed.csv', bytes: Buffer.from(MIXED) })
  const again = request.catalogues.map((catalogue) => ({ ...catalogue, id: `${catalogue.id} again` }))
  const report = await audit({ ...request, catalogues: [...request.catalogues, ...again] }, { jobs: 1 })
  expect(report.catalogues.map(({ records }) => records)).toEqual([2, 2, 2, 2, 2, 2])
})

/** What is measured, without the places, which are those of the larger file. */
function figuresOf({ records, procedures, table, metrics, groups, findings }: CatalogueReport) {
  return { records, procedures, table, metrics, groups, byRule: findings.byRule }
}

test('a unit is measured as if its rows were a file of their own, in whatever order the rows stand', async () => {
  const row = fc.tuple(
    fc.constantFrom('1.001193', '1.000894', '2.001263', '', '1.01'),
    // A row with hardly a filled cell may be the title of a section, which depends on its neighbours.
    fc.constantFrom('Đăng ký khai sinh', 'Đăng ký kết hôn'),
    fc.constantFrom('Toàn trình', 'Một phần', 'lạ'),
    fc.constantFrom('Xã A', 'Xã B', 'Phường C', ''),
  )
  const listOf = (rows: readonly (readonly string[])[]): SourceRequest => ({
    path: 'list.csv',
    bytes: Buffer.from(
      ['Mã TTHC,Tên thủ tục,Mức độ DVC,Đơn vị', ...rows.map((cells) => cells.join(','))].join('\n'),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const report: Report = await audit(await requestOf(listOf(rows)), { jobs: 1 })
      expect(report.totals.records).toBe(rows.length)
      for (const catalogue of report.catalogues) {
        const own = rows.filter(([, , , unit]) => unit === catalogue.unit.name)
        const [alone] = (await audit(await requestOf(listOf(own), true), { jobs: 1 })).catalogues
        if (alone === undefined) throw new Error('the rows of a unit make a list')
        expect(figuresOf(catalogue)).toEqual(figuresOf(alone))
      }
    }),
    { numRuns: 40 },
  )
})
