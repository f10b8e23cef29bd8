import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const NATIONAL = `Mã số,Tên
1.012750,Cấp giấy phép
1.012753,Đăng ký khai sinh
1.001193,Đăng ký kết hôn
`
const LIST = `Mã TTHC,Tên thủ tục,Mức độ DVC,Ghi chú
1.01275,Cấp  giấy phép,Toàn trình,a
"1,012753.H13",,Một phần,b
1.00119,Đăng ký kết hôn,,c
Jan-12,Đăng ký khai tử,,d
`
const cwd = temporaryFolder({ 'national.csv': NATIONAL, 'list.csv': LIST })

async function converted(...args: readonly string[]) {
  const ran = await rasoat(['convert', 'list.csv', '-f', 'jsonl', ...args], { cwd })
  expect(ran.code).toBe(0)
  return ran.stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).code]))
}

describe('convert repairs', () => {
  test('nothing of itself', async () => {
    expect(await converted()).toEqual(['1.01275', '1,012753.H13', '1.00119', 'Jan-12'])
    expect(await converted('-b', 'national.csv')).toEqual(['1.01275', '1,012753.H13', '1.00119', 'Jan-12'])
  })

  test('what is suggested and accepted', async () => {
    const codes = await converted('-b', 'national.csv', '--accept', 'suggestions')
    expect(codes).toEqual(['1.012750', '1.012753', '1.001193', 'Jan-12'])
  })

  test('only what the rules named suggest: 1.001190 is no code of the baseline, a name is 1.001193', async () => {
    const args = ['-b', 'national.csv', '--accept']
    const nothing = ['1.01275', '1,012753.H13', '1.00119', 'Jan-12']
    expect(await converted(...args, 'damaged-code')).toEqual(['1.012750', '1.012753', '1.00119', 'Jan-12'])
    expect(await converted(...args, 'uncoded-with-candidate')).toEqual(nothing.with(2, '1.001193'))
    expect(await converted(...args, 'missing-code,name-differs')).toEqual(nothing)
  })

  test('by form alone without a baseline', async () => {
    expect(await converted('--accept', 'damaged-code')).toEqual([
      '1.012750',
      '1.012753',
      '1.001190',
      'Jan-12',
    ])
  })

  test('only what is sure enough: 99% with its name, 96% without one', async () => {
    const args = ['-b', 'national.csv', '--accept', 'damaged-code', '--min-confidence']
    expect(await converted(...args, '97')).toEqual(['1.012750', '1,012753.H13', '1.00119', 'Jan-12'])
    expect(await converted(...args, '96')).toEqual(['1.012750', '1.012753', '1.00119', 'Jan-12'])
  })

  test('what the configuration accepts', async () => {
    put(cwd, 'accept.yaml', 'baseline: national.csv\naccept: damaged-code\nminConfidence: 97\n')
    expect(await converted('-c', 'accept.yaml')).toEqual(['1.012750', '1,012753.H13', '1.00119', 'Jan-12'])
  })

  test('from standard input, too, which can be read once', async () => {
    const args = [
      'convert',
      '-',
      '--input-format',
      'csv',
      '-b',
      'national.csv',
      '--accept',
      'suggestions',
      '-f',
      'jsonl',
    ]
    const { stdout } = await rasoat(args, { cwd, stdin: LIST })
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ code: '1.012750' })
  })
})

describe('a change log', () => {
  const path = (ending: string) => join(cwd, `changes.${ending}`)
  const args = [
    'convert',
    'list.csv',
    '-b',
    'national.csv',
    '--accept',
    'damaged-code',
    '-o',
    'clean.csv',
    '--changes',
  ]

  test('has each altered cell with place, before, after and why', async () => {
    const { code, stderr } = await rasoat([...args, 'changes.json'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'Suggestions carried out: 2 of 2\nWrote clean.csv\nWrote clean.datapackage.json\nWrote changes.json\n',
    })
    const changes: readonly {
      location: object
      heading: string
      before: string
      after: string
      why: string
    }[] = JSON.parse(readFileSync(path('json'), 'utf8'))
    expect(changes.map(({ location, before, after, why }) => ({ ...location, before, after, why }))).toEqual([
      {
        source: 'list.csv',
        row: 2,
        line: 2,
        field: 'code',
        before: '1.01275',
        after: '1.012750',
        why: 'accepted',
      },
      {
        source: 'list.csv',
        row: 2,
        line: 2,
        field: 'name',
        before: 'Cấp  giấy phép',
        after: 'Cấp giấy phép',
        why: 'tidied',
      },
      {
        source: 'list.csv',
        row: 2,
        line: 2,
        field: 'serviceLevel',
        before: 'Toàn trình',
        after: 'full-online',
        why: 'reworded',
      },
      {
        source: 'list.csv',
        row: 3,
        line: 3,
        field: 'code',
        before: '1,012753.H13',
        after: '1.012753',
        why: 'accepted',
      },
      {
        source: 'list.csv',
        row: 3,
        line: 3,
        field: 'serviceLevel',
        before: 'Một phần',
        after: 'partial',
        why: 'reworded',
      },
      {
        source: 'list.csv',
        row: 3,
        line: 3,
        field: 'suffix',
        before: '1,012753.H13',
        after: 'H13',
        why: 'accepted',
      },
      { source: 'list.csv', before: '', after: '', why: 'column-left-out' },
    ])
    expect(changes.at(-1)?.heading).toBe('Ghi chú')
  })

  test('says why in the language of the reader', async () => {
    await rasoat([...args, 'changes.csv', '--lang', 'vi'], { cwd })
    expect(readFileSync(path('csv'), 'utf8')).toContain('đã chấp nhận đề xuất: Mã thủ tục bị hỏng, 99%')
  })

  test('names the row that could not be read, and the list is incomplete', async () => {
    put(cwd, 'broken.jsonl', '{"code":"1.001193","name":"A"}\n{"code":\n')
    const { code } = await rasoat(['convert', 'broken.jsonl', '-o', 'b.csv', '--changes', 'b.jsonl'], { cwd })
    expect(code).toBe(2)
    const changes = readFileSync(join(cwd, 'b.jsonl'), 'utf8').trim().split('\n')
    expect(changes.map((line) => JSON.parse(line))).toMatchObject([
      { location: { line: 2 }, why: 'row-left-out' },
    ])
  })

  test('is not left behind when the list cannot be read', async () => {
    const { code } = await rasoat(['convert', 'nowhere.csv', '-o', 'n.csv', '--changes', 'n.jsonl'], { cwd })
    expect({ code, isThere: existsSync(join(cwd, 'n.jsonl')) }).toEqual({ code: 2, isThere: false })
  })

  test.each([
    ['the list itself', 'list.csv', 'one of the files to be read'],
    ['the baseline', 'national.csv', 'one of the files to be read'],
    ['the converted list', 'clean.csv', 'two things to write'],
    ['a file of an unknown ending', 'changes.docx', '.csv .json .jsonl'],
  ])('never takes the place of %s', async (_, changes, says) => {
    const { code, stderr } = await rasoat([...args, changes], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })

  test('asks for rules that exist', async () => {
    const { code, stderr } = await rasoat(['convert', 'list.csv', '--accept', 'damaged-cod'], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('damaged-code') })
  })
})

const FORMAT_RULES = [
  'unnormalised-text',
  'unreadable-row',
  'ragged-row',
  'duplicate-heading',
  'mixed-code-forms',
]
const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const real = resolve(named)

describe.skipIf(named === '' || !existsSync(join(real, 'national')))('a real list, converted', () => {
  test.each([
    ['national/danh-sach-tthc-BoTuPhap.xlsx', 'xlsx'],
    ['national/danh-sach-tthc-BoCongAn.xlsx', 'csv'],
    ['local/phuoc-thoi-2026-06-08.json', 'json'],
    ['local/tay-nha-trang-2025-12-14.csv', 'csv'],
    ['local/phu-tho-police-2026-07-15.csv', 'csv'],
  ])('%s to %s: read back it is the same, and no format is amiss', async (list, ending) => {
    const clean = join(cwd, `real.${ending}`)
    const source = join(real, list)
    expect(
      (await rasoat(['convert', source, '-o', clean, '--changes', 'real-changes.csv'], { cwd })).code,
    ).toBe(0)
    const once = await rasoat(['convert', source, '-f', 'json'], { cwd })
    const twice = await rasoat(['convert', clean, '-f', 'json', '--changes', 'again.json', '-q'], { cwd })
    expect(JSON.parse(twice.stdout)).toEqual(JSON.parse(once.stdout))
    expect(readFileSync(join(cwd, 'again.json'), 'utf8')).toBe('[]\n')
    const { stdout } = await rasoat(['validate', clean, '-f', 'json', '--only', FORMAT_RULES.join(',')], {
      cwd,
    })
    expect(JSON.parse(stdout).totals.findings.byRule).toEqual({})
  })
})

test('writes list, description and changes together or none of them', async () => {
  const files = {
    'list.csv': LIST,
    'out.csv': 'old',
    'out.datapackage.json': 'old',
    'log.csv/in the way': '',
  }
  const folder = temporaryFolder(files)
  const args = ['convert', 'list.csv', '-o', 'out.csv', '--changes', 'log.csv']
  const { code, stderr } = await rasoat(args, { cwd: folder })
  expect([code, stderr]).toEqual([2, expect.stringContaining('log.csv')])
  for (const name of ['out.csv', 'out.datapackage.json'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('old')
  expect(readdirSync(folder).toSorted()).toEqual(['list.csv', 'log.csv', 'out.csv', 'out.datapackage.json'])
})
