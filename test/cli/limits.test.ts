import { describe, expect, test } from 'vitest'
import { parseLimit } from '../../src/cli/options/limit-amounts.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { LIMIT_CEILINGS } from '../../src/model/limit-ceilings.ts'
import type { LimitName } from '../../src/model/user-error.ts'
import { workbook } from '../read/xlsx-file.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const cwd = temporaryFolder({
  'list.csv': CLEAN,
  'long.csv': 'Mã TTHC,Tên thủ tục\n1.000001,Cấp giấy phép xây dựng nhà ở riêng lẻ tại đô thị\n',
  'list.json': '[{"code":"1.000001","name":"Cấp giấy phép"}]',
  'deep.json': '[{"code":"1.000001","name":"Cấp giấy phép","a":{"b":{"c":"d"}}}]',
  'deep.jsonl': '{"code":"1.000001","name":"Cấp giấy phép","a":{"b":{"c":"d"}}}\n',
  'list.xlsx': workbook(`<row><c t="str"><v>Mã TTHC</v></c><c t="str"><v>Tên</v></c></row>${rows(20_000)}`),
})

/** Rows that differ, as they do in life: equal ones would be as dense as a bomb. */
function rows(count: number): string {
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`
  return Array.from({ length: count }, (_, at) => {
    const hash = Math.imul(at + 1, 2_654_435_761) >>> 0
    return `<row>${cell(`1.${100_000 + at}`)}${cell(`Cấp giấy phép ${hash} ${hash.toString(36)}`)}</row>`
  }).join('')
}

/** Each limit that refuses a whole source: how to run into it. */
const REFUSED: readonly (readonly [limit: string, moved: string, list: string])[] = [
  ['file', 'file=10', 'list.csv'],
  ['memory', 'memory=10', 'list.json'],
  ['memory', 'memory=2kB', 'list.xlsx'],
  ['ratio', 'ratio=2', 'list.xlsx'],
  ['parts', 'parts=2', 'list.xlsx'],
  ['columns', 'columns=1', 'list.xlsx'],
  ['depth', 'depth=2', 'deep.json'],
  ['procedures', 'procedures=2', 'list.csv'],
]

describe.each(LANGUAGE_TAGS)('a refusal in %s', (lang) => {
  test.each(REFUSED)(
    'for %s (%s, %s) names the option, and the option does what it says',
    async (limit, moved, list) => {
      const args = ['validate', list, '--fail-on', 'never', '--lang', lang]
      const { code, stderr } = await rasoat([...args, '--limit', moved], { cwd })
      expect(code).toBe(2)
      const [advice = '', named] = /--limit (\w+)=\w+/.exec(stderr) ?? []
      expect(named).toBe(limit)
      // As often as it is advised: a workbook takes more memory unpacked than it has bytes.
      const again = await rasoat([...args, ...advice.split(' ')], { cwd })
      const [more] = /--limit memory=\w+/.exec(again.stderr) ?? []
      const last = more === undefined ? again : await rasoat([...args, ...more.split(' ')], { cwd })
      expect({ code: last.code, stderr: last.stderr }).toEqual({ code: 0, stderr: '' })
    },
  )
})

describe('a cell, a row or a record past its limit is a finding', () => {
  test.each([
    ['long.csv', 'cell=30', 'unreadable-value'],
    ['list.csv', 'columns=3', 'unreadable-row'],
    ['list.json', 'cell=5', 'unreadable-value'],
    ['list.json', 'cell=2', 'unreadable-row'],
    ['list.xlsx', 'cell=10', 'unreadable-value'],
  ])('%s with %s: %s', async (list, moved, rule) => {
    const { catalogues } = await rasoatJson(['validate', list, '--limit', moved], { cwd })
    expect(Object.keys(catalogues[0]?.findings.byRule ?? {})).toContain(rule)
  })

  test.each([
    [
      'list.csv',
      'columns=3',
      'more cells than a row may have; a larger limit, such as --limit columns=20000,',
    ],
    ['list.json', 'cell=2', 'longer than a cell may be; a larger limit, such as --limit cell=4MB,'],
    ['deep.jsonl', 'depth=2', 'nested deeper than is allowed; a larger limit, such as --limit depth=400,'],
  ])(
    'of a row in %s with %s says which limit it is, and which option moves it',
    async (list, moved, said) => {
      const { stdout } = await rasoat(['validate', list, '--limit', moved], { cwd })
      expect(stdout.replace(/\s+/g, ' ')).toContain(said)
    },
  )
})

test.each(LANGUAGE_TAGS)('a limit that cannot be moved so far is not advised, in %s', async (lang) => {
  const language = await loadLanguage(lang)
  for (const limit of Object.keys(LIMIT_CEILINGS) as LimitName[]) {
    const most = LIMIT_CEILINGS[limit]
    const nextFor = (value: number, max: number) =>
      language.errors['limit-exceeded']({ source: 'list', limit, value, max }).next
    expect(nextFor(Math.floor(most / 2), Math.floor(most / 2))).toContain(`--limit ${limit}=`)
    expect(nextFor(most + 1, most)).toMatch(/[^ ,]\.$/)
    expect(nextFor(most + 1, most)).not.toContain('--limit')
  }
})

describe('an amount', () => {
  test.each([
    ['cell=64MB', ['cell', 64 * 1024 ** 2]],
    ['file = 1.5 GB', ['file', 1.5 * 1024 ** 3]],
    ['memory=2,5kb', ['memory', 2_560]],
    ['columns=20000', ['columns', 20_000]],
    ['ratio=1K', ['ratio', 1_024]],
    ['file=512B', ['file', 512]],
  ])('%s is %j', (text, expected) => {
    expect(parseLimit(text, '--limit')).toEqual(expected)
  })

  test.each([
    'cell=',
    'cell=0',
    'cell=-1',
    'cell=x',
    'cell=1e9',
    'cell=1XB',
    'cell=1.2345',
    'columns=2M',
    'cell=99999999999999999',
  ])('%s is none', async (text) => {
    const { code, stderr } = await rasoat(['validate', 'list.csv', '--limit', text], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/given for "--limit", is not an amount/)
  })

  test('without a name is refused', async () => {
    expect((await rasoat(['validate', 'list.csv', '--limit', '4MB'], { cwd })).stderr).toContain('cell=4MB')
  })
})

describe('limits of a configuration', () => {
  test('hold, and the command line moves one without the others', async () => {
    put(cwd, 'tight.yaml', 'limits: { memory: 10, depth: 2 }\n')
    const codes = async (...args: string[]) => {
      const all = await rasoatJson(['audit', 'list.json', 'deep.json', '-c', 'tight.yaml', ...args], { cwd })
      return all.toolErrors.map(({ catalogue }) => catalogue)
    }
    expect(await codes()).toEqual(['list.json', 'deep.json'])
    expect(await codes('--limit', 'memory=1MB')).toEqual(['deep.json'])
  })

  test.each([
    ['limits: { cel: 1MB }', 'Did you mean "cell"?'],
    ['limits: { cell: many }', 'limits.cell'],
    ['limits: { cell: 9TB }', 'limits.cell'],
    ['limits: { __proto__: 1 }', '__proto__'],
  ])('%s is refused', async (text, words) => {
    put(cwd, 'wrong.yaml', `${text}\n`)
    const { code, stderr } = await rasoat(['audit', 'list.csv', '-c', 'wrong.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })
})

test('every limit may be moved to its ceiling, and a list is still read', async () => {
  const moved = Object.entries(LIMIT_CEILINGS).flatMap(([name, most]) => ['--limit', `${name}=${most}`])
  for (const list of ['list.csv', 'list.json', 'list.xlsx']) {
    expect((await rasoat(['convert', list, ...moved], { cwd })).code).toBe(0)
  }
})

test('standard input is held whole, and bounded', async () => {
  const args = ['validate', '-', '--input-format', 'csv', '--limit', 'memory=50']
  const { code, stderr } = await rasoat(args, { cwd, stdin: CLEAN })
  expect(code).toBe(2)
  expect(stderr).toContain('--limit memory=')
})

test('a list may have more rows in one piece than a call takes arguments', async () => {
  put(cwd, 'long-list.csv', `Mã TTHC,Tên\n${'1.000001,A\n'.repeat(200_000)}`)
  const { catalogues } = await rasoatJson(['validate', 'long-list.csv', '--samples', '0'], { cwd })
  expect(catalogues[0]).toMatchObject({ records: 200_000, procedures: 1 })
})
