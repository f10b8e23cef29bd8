import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../src/render/reporters.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const list = (rows: number) =>
  `Mã TTHC,Tên thủ tục\n${Array.from({ length: rows }, (_, at) => `1.00${1000 + at},Thủ tục ${at}\n`).join('')}`

function folderOf(config: string) {
  return temporaryFolder({
    'rasoat.yaml': `catalogues: [{ sources: "lists/*.csv" }]\n${config}`,
    'lists/a.csv': list(9),
    'lists/b.csv': list(3),
  })
}

const rulesIn = async (cwd: string, ...args: readonly string[]) =>
  (await rasoatJson(['audit', ...args], { cwd })).catalogues.flatMap(({ id, findings }) =>
    findings.items
      .filter(({ rule }) => rule.startsWith('catalogue-'))
      .map(({ rule, facts }) => [id, rule, facts]),
  )

describe('expect in the configuration', () => {
  test.each([
    ['lists: [lists/a.csv, lists/b.csv]', []],
    ['lists: [lists/c.csv]', [['lists/c.csv', 'catalogue-gone', { from: '' }]]],
    ['lists: 2', []],
    ['lists: 3', [['…', 'catalogue-gone', { from: '', expected: 3, found: 2 }]]],
    ['units: [a, b, c]', [['c', 'catalogue-gone', { from: '' }]]],
    ['rows: 4', [['lists/b.csv', 'catalogue-shrank', { records: 3, least: 4, before: 0 }]]],
    [
      'lists: { lists/a.csv: 10, lists/b.csv: 3 }',
      [['lists/a.csv', 'catalogue-shrank', { records: 9, least: 10, before: 0 }]],
    ],
  ])('%s finds %j', async (said, found) => {
    expect(await rulesIn(folderOf(`expect: { ${said} }\n`))).toEqual(found)
  })

  test('of a number of lists is asked for the whole run alone, and printed as it was written', async () => {
    const cwd = folderOf('expect: { lists: 3 }\n')
    expect(await rulesIn(cwd, 'lists/a.csv')).toEqual([])
    expect((await rasoat(['audit', '--print-config'], { cwd })).stdout).toMatch(/expect:.*\n {2}lists: 3\n/)
    const { code, stdout } = await rasoat(['audit', '-f', 'lines', '--lang', 'vi'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('yêu cầu ít nhất 3 danh mục, lần chạy này chỉ có 2')
  })

  test('asks lists that are named on the command line for their rows alone', async () => {
    const cwd = folderOf('expect: { units: [c], rows: 4 }\n')
    expect(await rulesIn(cwd, 'lists/a.csv')).toEqual([])
    expect((await rulesIn(cwd, 'lists/b.csv')).map(([, rule]) => rule)).toEqual(['catalogue-shrank'])
  })

  test('asks for an earlier result where a share of it is to be kept', async () => {
    const { code, stderr } = await rasoat(['audit'], { cwd: folderOf('expect: { keep: 90% }\n') })
    expect({ code, stderr }).toMatchObject({ code: 2 })
    expect(stderr).toContain('--no-worse-than')
  })

  test('is printed as it is written', async () => {
    const { stdout } = await rasoat(['audit', '--print-config'], {
      cwd: folderOf('expect: { keep: 90%, lists: [lists/a.csv] }\nnoWorseThan: old.json\n'),
    })
    expect(stdout).toMatch(/keep: 90\b/)
    expect(stdout).toMatch(/lists\/a\.csv: 0/)
  })
})

describe('a list that was there last night', () => {
  test('and is gone from the folder fails the run, in every format', async () => {
    const cwd = folderOf('')
    expect((await rasoat(['audit', '--write-ratchet', 'r.json'], { cwd })).code).toBe(0)
    rmSync(join(cwd, 'lists/b.csv'))
    const args = ['audit', '--no-worse-than', 'r.json']
    expect(await rulesIn(cwd, ...args.slice(1))).toEqual([
      ['lists/b.csv', 'catalogue-gone', { from: 'r.json' }],
    ])
    for (const { id } of reporters) {
      const { code } = await rasoat([...args, '-o', `${id}=out.${id}`], { cwd })
      expect([id, code]).toEqual([id, 1])
      if (!['xlsx', 'docx'].includes(id))
        expect(readFileSync(join(cwd, `out.${id}`), 'utf8')).toContain('catalogue-gone')
    }
  })

  test('and lost a third of its records fails the run, and the file keeps what it knew', async () => {
    const cwd = folderOf('')
    const args = ['audit', '--no-worse-than', 'r.json', '--write-ratchet', 'r.json']
    await rasoat(['audit', '--write-ratchet', 'r.json'], { cwd })
    put(cwd, 'lists/a.csv', list(7)) // of 9, 7 are more than two thirds
    expect((await rasoat(args, { cwd })).code).toBe(0)
    put(cwd, 'lists/a.csv', list(4)) // of 7, 4 are less
    expect((await rasoat(args, { cwd })).code).toBe(1)
    expect((await rasoat(args, { cwd })).code).toBe(1)
  })
})
