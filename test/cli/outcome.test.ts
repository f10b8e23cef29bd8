import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/stages/validate/rules.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, csv, put, temporaryFolder, WITH_ERROR, WITH_NOTE, WITH_WARNING } from './folder.ts'

const cwd = temporaryFolder({
  'clean.csv': CLEAN,
  'error.csv': WITH_ERROR,
  'warning.csv': WITH_WARNING,
  'note.csv': WITH_NOTE,
  'national.csv': CLEAN,
  'half.csv': csv('1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình'),
})

async function codeOf(...args: readonly string[]): Promise<number> {
  return (await rasoat(args, { cwd })).code
}

describe('--fail-on is the lowest severity that fails', () => {
  test.each([
    ['never', { clean: 0, note: 0, warning: 0, error: 0 }],
    ['error', { clean: 0, note: 0, warning: 0, error: 1 }],
    ['warning', { clean: 0, note: 0, warning: 1, error: 1 }],
    ['note', { clean: 0, note: 1, warning: 1, error: 1 }],
  ])('%s', async (failOn, expected) => {
    const codes: Record<string, number> = {}
    for (const worst of ['clean', 'note', 'warning', 'error']) {
      codes[worst] = await codeOf('validate', `${worst}.csv`, '--fail-on', failOn)
    }
    expect(codes).toEqual(expected)
  })

  test('it is error when nobody says anything', async () => {
    expect([await codeOf('validate', 'error.csv'), await codeOf('validate', 'warning.csv')]).toEqual([1, 0])
  })

  test('one bad list among good ones is enough', async () => {
    expect(await codeOf('validate', 'clean.csv', 'error.csv', 'note.csv')).toBe(1)
  })
})

describe('report', () => {
  test('never fails because of findings', async () => {
    expect(await codeOf('report', 'error.csv', '-b', 'national.csv')).toBe(0)
  })

  test('fails when a target is missed: 1 of 3 is less than 34%', async () => {
    const args = ['report', 'half.csv', '-b', 'national.csv', '--level', 'commune', '--min-coverage']
    expect(await codeOf(...args, '34')).toBe(1)
    expect(await codeOf(...args, '33')).toBe(0)
  })

  test('does not know --fail-on', async () => {
    expect(await codeOf('report', 'error.csv', '-b', 'national.csv', '--fail-on', 'note')).toBe(2)
  })
})

describe('targets', () => {
  test.each([
    // full 1, partial 2, of 3
    ['--min-online', '100', 0],
    ['--min-full-online', '33', 0],
    ['--min-full-online', '34', 1],
    ['--min-coverage', '100', 0],
  ])('%s %s ends with %d', async (option, percent, code) => {
    const args = ['audit', 'clean.csv', '-b', 'national.csv', '--level', 'commune', option, percent]
    expect(await codeOf(...args)).toBe(code)
  })

  test('a share that cannot be measured is not met', async () => {
    expect(await codeOf('audit', 'clean.csv', '--min-coverage', '1')).toBe(1)
  })

  test('--fail-on never is about findings: a missed target still fails', async () => {
    expect(await codeOf('audit', 'clean.csv', '--min-full-online', '90', '--fail-on', 'never')).toBe(1)
  })
})

describe('--only and --skip', () => {
  test('only: the rules named, in one word or several', async () => {
    const { catalogues } = await rasoatJson(
      [
        'validate',
        'warning.csv',
        'error.csv',
        '--only',
        'duplicate-code,missing-code',
        '--only',
        'missing-name',
      ],
      { cwd },
    )
    expect(catalogues.map(({ findings }) => findings.byRule)).toEqual([{}, { 'duplicate-code': 1 }])
  })

  test('only: a row that cannot be read is told all the same, because no rule saw it', async () => {
    put(cwd, 'lost.jsonl', '{"code":"1.000001","name":"Chứng thực"}\n{broken\n')
    const args = ['validate', 'lost.jsonl', '--only', 'duplicate-code']
    const { catalogues, outcome } = await rasoatJson(args, { cwd })
    expect([catalogues[0]?.findings.byRule, outcome]).toEqual([{ 'unreadable-row': 1 }, 'failed'])
    expect(await codeOf(...args)).toBe(1)
    expect(await codeOf(...args, '--skip', 'unreadable-row')).toBe(1)
  })

  test('skip: all but the rules named', async () => {
    expect(await codeOf('validate', 'error.csv', '--skip', 'duplicate-code')).toBe(0)
    expect(await codeOf('validate', 'error.csv', '--skip', 'missing-code')).toBe(1)
  })

  test('every rule can be named', async () => {
    const all = rules.map(({ id }) => id).join(',')
    expect(await codeOf('validate', 'error.csv', '--only', all)).toBe(1)
    expect(await codeOf('validate', 'error.csv', '--skip', all)).toBe(0)
  })
})

describe('display options change no exit code:', () => {
  test.each([
    ['--samples', '0'],
    ['--samples', '1'],
    ['--quiet'],
    ['--verbose'],
    ['--color'],
    ['--lang', 'vi'],
    ['--jobs', '2'],
    ['--group-by', 'field'],
    ['-f', 'jsonl'],
  ])('%s %s', async (...option) => {
    const codes: number[] = []
    for (const list of ['clean.csv', 'error.csv', 'missing.csv'])
      codes.push(await codeOf('validate', list, ...option))
    expect(codes).toEqual([0, 1, 2])
  })

  test('--samples 0 keeps the totals exact', async () => {
    const { catalogues } = await rasoatJson(['validate', 'error.csv', '--samples', '0'], { cwd })
    expect(catalogues[0]?.findings).toMatchObject({ total: 1, byRule: { 'duplicate-code': 1 }, items: [] })
  })
})

describe('rows that were lost', () => {
  // One row of two; the second line is no JSON.
  const LOST = '{"code":"1.000001","name":"Chứng thực"}\n{broken\n'
  // A row that lost no more than the quotes that nobody closed.
  const DAMAGED = 'Mã TTHC,Tên thủ tục\n1.000001,"Đăng ký "khai" sinh"\n'
  put(cwd, 'lost.jsonl', LOST)
  put(cwd, 'damaged.csv', DAMAGED)
  put(cwd, 'two.csv', csv('1.000001,A,B,Cấp xã,Toàn trình', '1.000002,C,B,Cấp xã,Toàn trình'))
  put(cwd, 'units.jsonl', '{"Tên":"Phường A"}\n{broken\n')

  test.each([
    ['--skip', 'unreadable-row'],
    ['--only', 'duplicate-code'],
    ['--skip', 'unreadable-row', '--fail-on', 'never'],
  ])('are told and counted with %s %s %s %s', async (...options) => {
    const { catalogues } = await rasoatJson(['validate', 'lost.jsonl', ...options], { cwd })
    expect(catalogues[0]?.sources).toMatchObject([{ rows: 2, lost: 1 }])
    expect(catalogues[0]?.findings.byRule['unreadable-row']).toBe(1)
  })

  test.each([
    [['validate', 'lost.jsonl', '--skip', 'unreadable-row'], 1],
    [['validate', 'lost.jsonl', '--fail-on', 'never'], 2],
    [['validate', 'lost.jsonl', '--skip', 'unreadable-row', '--fail-on', 'never'], 2],
    [['report', 'lost.jsonl', '-b', 'clean.csv'], 2],
    [['report', 'clean.csv', '-b', 'lost.jsonl'], 2],
    [['validate', 'two.csv', '--skip', 'unreadable-row', '--units', 'units.jsonl'], 1],
    [['validate', 'two.csv', '--fail-on', 'never', '--units', 'units.jsonl'], 2],
    [['convert', 'lost.jsonl'], 2],
    [['diff', 'clean.csv', 'lost.jsonl', '--fail-on', 'never'], 2],
    [['diff', 'two.csv', 'two.csv', '-b', 'lost.jsonl', '-b', 'clean.csv'], 2],
  ])('never end with 0: %j', async (args, code) => {
    expect(await codeOf(...args)).toBe(code)
  })

  test('are said on standard error where nothing else made the run fail', async () => {
    const { stderr } = await rasoat(['validate', 'lost.jsonl', '--fail-on', 'never'], { cwd })
    expect(stderr).toContain('One row of "lost.jsonl" could not be read, so it is missing from every figure.')
  })

  test('keep the marks of a ratchet as they were', async () => {
    const args = ['validate', 'lost.jsonl', '--fail-on', 'never', '--write-ratchet', 'marks.json']
    for (const more of [[], ['--fail-on', 'error']]) {
      await rasoat([...args, ...more], { cwd })
      expect(readdirSync(cwd)).not.toContain('marks.json')
    }
  })

  test('are not those that were read in part: whoever skips the rule hears nothing of them', async () => {
    expect(await codeOf('validate', 'damaged.csv')).toBe(1)
    const skipping = ['validate', 'damaged.csv', '--skip', 'unreadable-row']
    expect(await codeOf(...skipping)).toBe(0)
    const { catalogues } = await rasoatJson(skipping, { cwd })
    expect(catalogues[0]?.findings.byRule).toEqual({})
  })
})

describe('a run that was asked for rules and has none of them is refused', () => {
  test.each([
    [['validate', 'error.csv', '--only', 'duplicate-code', '--skip', 'duplicate-code']],
    [['report', 'error.csv', '-b', 'clean.csv', '--only', 'unreadable-row', '--skip', 'unreadable-row']],
    [['validate', 'error.csv', '--only', 'missing-procedure']],
  ])('%j', async (args) => {
    const { code, stderr } = await rasoat(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(`"rasoat ${args[0]}" has no rule left`)
  })

  test('one of them is enough', async () => {
    expect(await codeOf('validate', 'error.csv', '--only', 'duplicate-code,missing-procedure')).toBe(1)
  })
})

describe('an audit that did not see everything', () => {
  test('ends with 2, though the rest passed, and shows the rest', async () => {
    const { code, stdout, stderr } = await rasoat(['validate', 'clean.csv', 'missing.csv'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('3 records')
    expect(stdout).toContain('not completed')
    expect(stderr).toMatch(/^rasoat: There is no file or folder "missing.csv".\n.+\n$/)
  })

  test('ends with 2, though the rest failed', async () => {
    expect(await codeOf('validate', 'error.csv', 'missing.csv')).toBe(2)
  })

  test('ends with 2 for report and with --fail-on never, too', async () => {
    expect(await codeOf('validate', 'clean.csv', 'missing.csv', '--fail-on', 'never')).toBe(2)
    expect(await codeOf('report', 'clean.csv', 'missing.csv', '-b', 'national.csv')).toBe(2)
  })

  test('names what it did not see on the page when a person is looking, and only there', async () => {
    const { stdout, stderr } = await rasoat(['validate', 'clean.csv', 'missing.csv'], { cwd, columns: 80 })
    expect(stdout).toContain('There is no file or folder "missing.csv"')
    expect(stderr).toBe('')
  })

  test('names each list on stderr, but not hundreds of them', async () => {
    const missing = Array.from({ length: 12 }, (_, at) => `missing-${at}.csv`)
    const { stderr } = await rasoat(['validate', 'clean.csv', ...missing], { cwd })
    expect(stderr.match(/^rasoat: /gm)).toHaveLength(10)
    expect(stderr).toMatch(/\nand 2 more\n$/)
  })
})
