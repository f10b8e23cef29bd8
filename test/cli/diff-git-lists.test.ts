import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../../src/published.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { rasoat } from './fake-terminal.ts'
import { csv, put, temporaryFolder } from './folder.ts'
import { gitIn, hasGit } from './git.ts'

// `diff --git` with lists that came, left or moved, with folders, patterns and nothing at all.

const row = (code: string, level = 'Toàn trình') => `${code},Thủ tục ${code},Hộ tịch,Cấp xã,${level}`
/** Ten rows, so that git takes a moved list for the same one though a row changed. */
const rows = (first: number, level?: string) =>
  Array.from({ length: 10 }, (_, at) => row(`1.00${String(first + at).padStart(4, '0')}`, level))

interface Told {
  readonly kind: string
  readonly severity: string
  readonly code?: string
  readonly name?: string
  readonly list?: string
  readonly records?: number
  readonly codes?: readonly string[]
}

describe.skipIf(!hasGit())('lists of a repository', () => {
  const cwd = temporaryFolder()
  const git = gitIn(cwd)
  git('init', '--quiet', '--initial-branch', 'main')
  const commit = () => {
    git('add', '--all', '.')
    git('commit', '--quiet', '--message', 'one more')
  }
  for (const [name, first] of [
    ['same', 0],
    ['changed', 100],
    ['gone', 200],
    ['moved', 300],
  ] as const)
    put(cwd, `lists/${name}.csv`, csv(...rows(first)))
  put(cwd, 'notes/readme.txt', 'No list.\n')
  put(cwd, 'national.csv', csv(...rows(0)))
  commit()
  git('switch', '--quiet', '--create', 'update')
  put(cwd, 'lists/changed.csv', csv(row('1.000100', 'Một phần'), ...rows(100).slice(1)))
  rmSync(join(cwd, 'lists/gone.csv'))
  renameSync(join(cwd, 'lists/moved.csv'), join(cwd, 'lists/xã mới.csv'))
  put(cwd, 'lists/xã mới.csv', csv(...rows(300).slice(1)))
  put(cwd, 'lists/deep/new.csv', csv(...rows(400)))
  put(cwd, 'notes/readme.txt', 'No list at all.\n')
  put(cwd, 'notes.json', '{}')
  commit()

  const run = (...args: readonly string[]) => rasoat(['diff', '--git', 'main...update', ...args], { cwd })
  const changesOf = (stdout: string): readonly Told[] => JSON.parse(stdout).changes
  const say = ({ kind, code = '', name = '' }: Told) => `${kind} ${code === '' ? name : code}`
  const ALL = [
    'list-removed lists/gone.csv',
    'changed 1.000100',
    'removed 1.000300',
    'list-added lists/deep/new.csv',
    'list-renamed lists/xã mới.csv',
  ]

  test.each([
    ['a folder', ['lists'], ALL],
    ['nothing: every list that changed', [], ALL],
    ['a pattern', ['lists/*.csv'], ALL.filter((one) => !one.includes('deep'))],
    ['a pattern for any depth', ['lists/**/*.csv'], ALL],
    ['a choice in a pattern', ['lists/{gone,changed}.csv'], [ALL[0], ALL[1]]],
    ['a list that is gone', ['lists/gone.csv'], [ALL[0]]],
    ['a list that is new', ['lists/deep/new.csv'], [ALL[3]]],
    ['a list that moved, by its new name', ['lists/xã mới.csv'], [ALL[2], ALL[4]]],
    ['a list that moved, by its old name', ['lists/moved.csv'], [ALL[2], ALL[4]]],
    ['several lists', ['lists/changed.csv', 'lists/same.csv'], [ALL[1]]],
    ['a folder where nothing changed', ['lists/deep', 'lists/same.csv'], [ALL[3]]],
  ])('%s', async (_, lists, expected) => {
    const { stdout, stderr } = await run('-f', 'json', '--', ...lists)
    expect(stderr).toBe('')
    expect(changesOf(stdout).map(say)).toEqual(expected)
    expect(compileSchema(publishedSchema('diff'))(JSON.parse(stdout))).toEqual([])
  })

  test('say how many records came and left, where they were, and in which list a row is', async () => {
    const changes = changesOf((await run('-f', 'json')).stdout)
    const of = (kind: string) => changes.find((one) => one.kind === kind)
    expect(of('list-removed')).toMatchObject({ severity: 'error', records: 10 })
    expect(of('list-added')).toMatchObject({ severity: 'note', records: 10 })
    expect(of('list-renamed')).toMatchObject({ severity: 'note', codes: ['lists/moved.csv'] })
    expect(of('removed')?.list).toBe('lists/xã mới.csv')
  })

  test.each(['table', 'markdown', 'html', 'csv', 'jsonl', 'sarif', 'junit', 'gitlab', 'github'])(
    'are told by %s, each at its place',
    async (format) => {
      const { code, stdout } = await run('-f', format)
      expect(code).toBe(1)
      for (const path of ['gone', 'new']) expect(stdout).toContain(`${path}.csv`)
      expect(stdout.replaceAll('&quot;', '"')).toMatch(/xã mới\.csv|x%C3%A3%20m%E1%BB%9Bi\.csv/)
    },
  )

  test('are annotated at the list that they are about', async () => {
    const { stdout } = await run('-f', 'github')
    expect(stdout).toMatch(/^::error file=lists\/gone\.csv,title=1 × list removed::lists\/gone\.csv: /m)
    expect(stdout).toMatch(/^::warning file=lists\/xã mới\.csv,title=1 × removed::1\.000300: /m)
  })

  test('end with 0 where nothing that was asked for changed', async () => {
    const { code, stdout } = await run(
      '-f',
      'json',
      '--fail-if-different',
      '--',
      'lists/same.csv',
      'national.csv',
    )
    expect([code, changesOf(stdout)]).toEqual([0, []])
    expect(JSON.parse(stdout).counts.same).toBe(20)
  })

  test.each([
    ['table', 'Changes  no list changed\nOutcome  passed\n'],
    ['markdown', 'no list changed'],
    ['html', 'No list changed · Outcome: passed'],
  ])('say in %s that none changed, and count no records', async (format, sentence) => {
    const { code, stdout, stderr } = await rasoat(['diff', '--git', 'update..update', '-f', format], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(sentence)
    expect(stdout).not.toMatch(/\b0 (records|changes)/)
  })

  test('lie beside other tables, which are passed over by name, unless somebody names them', async () => {
    const table = (rows: string) => put(cwd, 'lists/plan.csv', `Việc,Người làm\n${rows}`)
    table('Rà soát,Lan\n')
    put(cwd, 'figures.csv', 'Tỉnh,Số TTHC,Tỷ lệ\nSơn La,2114,81%\n')
    const found = await rasoat(['diff', '--git', 'HEAD', '-f', 'json'], { cwd })
    expect([found.code, changesOf(found.stdout)]).toEqual([0, []])
    expect(found.stderr).toMatch(
      /^Not compared: figures\.csv \(.+\)\nNot compared: lists\/plan\.csv \(.+\)\n$/,
    )
    expect(JSON.parse(found.stdout).passedOver).toEqual([
      { path: 'figures.csv', reason: 'no-list' },
      { path: 'lists/plan.csv', reason: 'no-list' },
    ])
    expect(compileSchema(publishedSchema('diff'))(JSON.parse(found.stdout))).toEqual([])
    const folder = await rasoat(['diff', '--git', 'HEAD', '--', 'lists'], { cwd })
    expect([folder.code, folder.stderr.split(' (')[0]]).toEqual([0, 'Not compared: lists/plan.csv'])
    const named = await rasoat(['diff', '--git', 'HEAD', '--', 'lists/plan.csv'], { cwd })
    expect([named.code, named.stderr]).toEqual([2, expect.stringContaining('None of the headings of')])
    // What was no list becomes one; what was one is none any more, and that is no matter to pass over.
    put(cwd, 'lists/gone.csv', 'Việc,Người làm\nRà soát,Lan\n')
    commit()
    put(cwd, 'lists/plan.csv', csv(...rows(600)))
    const became = await rasoat(['diff', '--git', 'HEAD', '-f', 'json'], { cwd })
    expect(changesOf(became.stdout).map(say)).toEqual(['list-added lists/plan.csv'])
    put(cwd, 'lists/changed.csv', 'Việc,Người làm\nRà soát,Lan\n')
    const broke = await rasoat(['diff', '--git', 'HEAD', '-f', 'json'], { cwd })
    expect([broke.code, broke.stderr]).toEqual([2, expect.stringContaining('"lists/changed.csv"')])
    git('reset', '--quiet', '--hard', 'HEAD~1')
    for (const name of ['lists/plan.csv', 'figures.csv']) rmSync(join(cwd, name), { force: true })
  })

  test('are those of a configuration, read as it says, and its outputs are not written', async () => {
    put(
      cwd,
      'rasoat.yaml',
      'catalogues: [{ sources: [lists/changed.csv, lists/gone.csv], delimiter: "," }]\noutput: night.md\nfailOn: never\n',
    )
    const { code, stdout, stderr } = await run('-f', 'json', '--config', 'rasoat.yaml')
    expect(changesOf(stdout).map(say)).toEqual([ALL[0], ALL[1]])
    expect(code).toBe(0)
    expect(stderr).toBe('From rasoat.yaml: failOn, catalogues. Not for these lists: output.\n')
    const found = await run('-f', 'json')
    expect(changesOf(found.stdout)).toHaveLength(2)
    const without = await run('-f', 'json', '--no-config')
    expect(changesOf(without.stdout)).toHaveLength(ALL.length)
    rmSync(join(cwd, 'rasoat.yaml'))
  })

  test('may lie there and in no revision yet, and may be asked for from a folder below', async () => {
    put(cwd, 'lists/untracked.csv', csv(...rows(500)))
    rmSync(join(cwd, 'lists/deep'), { recursive: true })
    const { stdout } = await rasoat(['diff', '--git', 'HEAD', '-f', 'json', '--', '.'], {
      cwd: join(cwd, 'lists'),
    })
    expect(changesOf(stdout).map(say)).toEqual(['list-removed deep/new.csv', 'list-added untracked.csv'])
    git('checkout', '--quiet', '--', 'lists')
    rmSync(join(cwd, 'lists/untracked.csv'))
  })

  test('whose columns were named for a list are read so in both versions', async () => {
    put(cwd, 'night.yaml', 'catalogues: [{ sources: lists/*.csv, columns: { code: Mã TTHC } }]\n')
    const { stdout } = await run('-f', 'json', '--config', 'night.yaml', '--', 'lists/changed.csv')
    expect(changesOf(stdout).map(say)).toEqual(['changed 1.000100'])
    rmSync(join(cwd, 'night.yaml'))
  })
})
