import { describe, expect, test } from 'vitest'
import { rowOf, spreadsheet, table } from '../read/ods-file.ts'
import { type BookSheet, book, cell } from '../read/xls-file.ts'
import { rasoatJson } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

const HEADINGS = ['Mã TTHC', 'Tên thủ tục']
const BIRTH = ['1.001193', 'Đăng ký khai sinh']
const MARRIAGE = ['1.000894', 'Đăng ký kết hôn']
const ADOPTION = ['2.001263', 'Đăng ký nuôi con nuôi']

function sheet(name: string, rows: readonly (readonly string[])[], state = 0): BookSheet {
  const records = rows.flatMap((cells, row) => cells.map((text, column) => cell.label(row, column, text)))
  return { name, state, records }
}

/** Two lists, one that is hidden, a page of notes and an empty one. */
const SHEETS = [
  sheet('Xã A', [HEADINGS, BIRTH, MARRIAGE]),
  sheet('Ghi chú', [['Lập ngày 01/11/2026']]),
  sheet('Xã B', [HEADINGS, BIRTH]),
  sheet('Ẩn', [HEADINGS, ADOPTION], 1),
  sheet('Trống', []),
]

const cwd = temporaryFolder({
  'two.xls': book({ sheets: SHEETS }),
  'same.xls': book({ sheets: [sheet('Xã A', [HEADINGS, BIRTH]), sheet('Xã B', [HEADINGS, MARRIAGE])] }),
  'other.xls': book({ sheets: [sheet('Xã A', [HEADINGS, BIRTH]), sheet('Mã', [['Mã TTHC'], ['1.000894']])] }),
  'same.json': JSON.stringify({
    commune: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
    province: [{ code: '1.000894', name: 'Đăng ký kết hôn' }],
  }),
  'copies.json': JSON.stringify({
    PROCEDURES: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
    procedures: [{ code: '1.001193', name: 'Đăng ký khai sinh' }],
  }),
  'copies.xls': book({ sheets: [sheet('A', [HEADINGS, BIRTH]), sheet('B', [HEADINGS, BIRTH])] }),
  'one.ods': spreadsheet(table([HEADINGS, MARRIAGE].map((cells) => rowOf(cells)).join(''), 'Trang 1')),
  'twins.xls': book({ sheets: [sheet('A', [HEADINGS, BIRTH]), sheet('A', [HEADINGS, MARRIAGE])] }),
  'list.csv': [HEADINGS, BIRTH].map((cells) => cells.join(',')).join('\n'),
  'text.xls': [HEADINGS, BIRTH].map((cells) => cells.join('\t')).join('\n'),
  'old.xlsx': book({ sheets: SHEETS.slice(0, 1) }),
  'broken.xls': book({ sheets: SHEETS }).subarray(0, 2_000),
  'each.yaml':
    'sheets: each\ncatalogues:\n  - sources: two.xls\n  - sources: two.xls\n    id: hidden\n    sheet: Ẩn\n',
})

async function validate(...args: readonly string[]) {
  const report = await rasoatJson(['validate', ...args], { cwd })
  return {
    ...report,
    unread: report.catalogues.map(({ findings }) =>
      findings.items
        .filter(({ rule }) => rule === 'unread-content')
        .map(({ facts }) => [facts['what'], facts['name']]),
    ),
  }
}

describe('a workbook with several lists', () => {
  test('is one catalogue of the best sheet, and the others are named', async () => {
    const { catalogues, unread } = await validate('two.xls')
    expect(catalogues).toMatchObject([{ id: 'two.xls', unit: { name: 'two' }, records: 2 }])
    expect(unread).toEqual([
      [
        ['sheet', 'Ghi chú'],
        ['sheet', 'Xã B'],
        ['hidden-sheet', 'Ẩn'],
      ],
    ])
  })

  test('does not pass until somebody says which list is meant, or that all of them are', async () => {
    const told = async (...args: readonly string[]) => {
      const { outcome, toolErrors } = await validate(...args, '--skip', 'unread-content')
      return [outcome, toolErrors]
    }
    const facts = { source: 'same.xls', lists: 'Xã B', isJson: 0 }
    expect(await told('same.xls')).toEqual([
      'incomplete',
      [{ code: 'lists-not-read', facts, catalogue: 'same.xls' }],
    ])
    for (const choice of [
      ['--sheet', 'Xã A'],
      ['--sheets', 'each'],
      ['--sheets', 'together'],
    ])
      expect(await told('same.xls', ...choice)).toEqual(['passed', []])
    const inJson = { source: 'same.json', lists: '/province', isJson: 1 }
    expect(await told('same.json')).toEqual([
      'incomplete',
      [{ code: 'lists-not-read', facts: inJson, catalogue: 'same.json' }],
    ])
    expect(await told('same.json', '--records', '/province')).toEqual(['passed', []])
  })

  test.each(['copies.json', 'copies.xls'])(
    'passes where %s holds the same rows under two names',
    async (file) => {
      const { outcome, toolErrors } = await validate(file)
      expect([outcome, toolErrors]).toEqual(['passed', []])
    },
  )

  test('passes where the others have other columns', async () => {
    const { outcome, toolErrors } = await validate('other.xls')
    expect([outcome, toolErrors]).toEqual(['passed', []])
  })

  test('is a catalogue of each visible sheet with --sheets each; what nobody read is named once', async () => {
    const { catalogues, unread } = await validate('two.xls', '--sheets', 'each')
    expect(catalogues).toMatchObject([
      { id: 'two.xls#Xã A', unit: { name: 'Xã A' }, records: 2 },
      { id: 'two.xls#Xã B', unit: { name: 'Xã B' }, records: 1 },
    ])
    expect(unread).toEqual([
      [
        ['sheet', 'Ghi chú'],
        ['hidden-sheet', 'Ẩn'],
      ],
      [],
    ])
  })

  test('is one catalogue of all of them with --sheets together, and a code in two sheets is there twice', async () => {
    const { catalogues } = await validate('two.xls', '--sheets', 'together')
    // 2 + 1 records, of which two are one procedure.
    expect(catalogues).toMatchObject([{ id: 'two.xls', unit: { name: 'two' }, records: 3, procedures: 2 }])
    const twice = catalogues[0]?.findings.items.filter(({ rule }) => rule === 'duplicate-code')
    expect(twice?.map(({ location, facts }) => [location, facts])).toEqual([
      [
        { source: 'two.xls', sheet: 'Xã B', row: 2, field: 'code' },
        { code: '1.001193', firstRow: 2, firstSource: 'two.xls#Xã A' },
      ],
    ])
  })

  test('is still the one sheet that --sheet names, hidden or not', async () => {
    const { catalogues } = await validate('two.xls', '--sheets', 'each', '--sheet', 'Ẩn')
    expect(catalogues).toMatchObject([{ id: 'two.xls', records: 1, sources: [{ sheet: 'Ẩn' }] }])
  })

  test('can be said in the configuration, for all and for one', async () => {
    const { catalogues } = await validate('--config', 'each.yaml')
    expect(catalogues.map(({ id }) => id)).toEqual(['two.xls#Xã A', 'two.xls#Xã B', 'hidden'])
  })

  test('gives the unit that the user names to each of its sheets', async () => {
    const { catalogues } = await validate('two.xls', '--sheets', 'each', '--unit', 'Tỉnh')
    expect(catalogues.map(({ unit }) => unit.name)).toEqual(['Tỉnh', 'Tỉnh'])
  })

  test('of one name is read once: the second of them could not be asked for', async () => {
    const { catalogues, unread } = await validate('twins.xls', '--sheets', 'each')
    expect(catalogues).toMatchObject([{ id: 'twins.xls', records: 1 }])
    expect(unread).toEqual([[['sheet', 'A']]])
  })
})

describe('what has no several sheets is the same with --sheets each', () => {
  test.each([
    ['one.ods', 'ods'],
    ['list.csv', 'csv'],
  ])('%s', async (path, format) => {
    const { catalogues } = await validate(path, '--sheets', 'each')
    expect(catalogues).toMatchObject([{ id: path, records: 1, sources: [{ format }] }])
  })

  test('broken.xls: the audit says what is wrong with it', async () => {
    const { toolErrors, outcome } = await validate('broken.xls', '--sheets', 'each')
    expect(toolErrors).toMatchObject([{ code: 'damaged-file', catalogue: 'broken.xls' }])
    expect(outcome).toBe('incomplete')
  })
})

describe('a wrong ending', () => {
  test.each([
    ['text.xls', 'csv', 1],
    ['old.xlsx', 'xls', 2],
  ])('%s is read as the %s that it is, and the result says so', async (path, format, records) => {
    const { catalogues } = await validate(path)
    expect(catalogues).toMatchObject([{ id: path, records, sources: [{ format }] }])
  })
})

test('.xls and .ods are lists of a folder', async () => {
  const folder = temporaryFolder({
    'a.xls': book({ sheets: SHEETS.slice(0, 1) }),
    'b.ods': spreadsheet(table(rowOf(HEADINGS) + rowOf(BIRTH))),
  })
  const { catalogues } = await rasoatJson(['validate', '.'], { cwd: folder })
  expect(catalogues.map(({ id, records }) => [id, records])).toEqual([
    ['a.xls', 2],
    ['b.ods', 1],
  ])
})
