import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat } from './fake-terminal.ts'
import { csv, put, temporaryFolder } from './folder.ts'
import { gitIn, hasGit } from './git.ts'

const BIRTH = '1.001193,Đăng ký khai sinh,Hộ tịch,Cấp xã,Toàn trình'
const MARRIAGE = '1.000894,Đăng ký kết hôn,Hộ tịch,Cấp xã,Một phần'
const LAND = '1.012753,Đăng ký đất đai,Đất đai,Cấp xã,Một phần'
const LIST = 'lists/tỉnh h56.csv'

describe.skipIf(!hasGit())('diff --git', () => {
  const cwd = temporaryFolder({ [LIST]: csv(BIRTH, MARRIAGE), 'national.csv': csv(BIRTH, MARRIAGE) })
  const git = gitIn(cwd)
  git('init', '--quiet', '--initial-branch', 'main')
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) put(cwd, path, text)
    git('add', '.')
    git('commit', '--quiet', '--allow-empty', '--message', 'one more')
  }
  commit({})
  commit({ [LIST]: csv(BIRTH) })
  // Two branches: land comes in one, and birth is lowered on main meanwhile.
  git('switch', '--quiet', '--create', 'update')
  commit({ [LIST]: csv(BIRTH, LAND) })
  git('switch', '--quiet', 'main')
  commit({ [LIST]: csv(BIRTH.replace('Toàn trình', 'Một phần')) })
  put(cwd, LIST, csv(BIRTH.replace('Toàn trình', 'Một phần'), MARRIAGE))

  test.each([
    ['main', ['added 1.000894']], // the file as it lies there
    ['main~2..main~1', ['removed 1.000894']],
    ['main~1..', ['changed 1.001193']], // to where the repository stands
    ['main..update', ['added 1.012753', 'changed 1.001193']], // birth, the other way round
    ['main...update', ['added 1.012753']], // from where they parted: what the branch did
  ])('%s reads versions from the repository', async (range, expected) => {
    const args = ['diff', '--git', range, '-f', 'jsonl', '--', LIST]
    const { stdout, stderr } = await rasoat(args, { cwd })
    expect(stderr).toBe('')
    const changes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(changes.map(({ kind, code }) => `${kind} ${code}`)).toEqual(expected)
  })

  test('annotates the file and not its revision', async () => {
    const { stdout } = await rasoat(['diff', '--git', 'main...update', '-f', 'github', '--', LIST], { cwd })
    expect(stdout).toMatch(/^::notice file=lists\/tỉnh h56\.csv,line=3,title=1 × added::1\.012753/)
  })

  test('takes the older national list from the repository as well', async () => {
    put(cwd, 'national.csv', csv(BIRTH.replace('Toàn trình', 'Một phần'), MARRIAGE))
    const args = ['diff', '--git', 'main~1', '-b', 'national.csv', '-f', 'json', '--', LIST]
    const { stdout } = await rasoat(args, { cwd })
    // Birth is lowered here as there; marriage came here alone.
    const { changes } = JSON.parse(stdout)
    expect(changes.map(({ code, cause }: { code: string; cause: string }) => [code, cause])).toEqual([
      ['1.000894', 'local'],
      ['1.001193', 'baseline'],
    ])
  })

  test.each([
    [['--git', 'ghost'], LIST, 'ghost'],
    [['--git', 'main...ghost'], LIST, 'main...ghost'],
    [['--git', 'main'], 'lists/gone.csv', 'lists/gone.csv'], // never there
    [['--git', 'main', '-b', 'gone.csv'], LIST, 'gone.csv'],
    [['--git=--output=stolen'], LIST, 'stolen'], // no word of the user is an option of git
    [['--git=--output=stolen...main'], LIST, 'stolen'],
  ])('%j of %s ends with 2, one sentence, and nothing written', async (words, list, named) => {
    const { code, stdout, stderr } = await rasoat(['diff', ...words, '-o', 'out.md', '--', list], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(named)
    expect(stderr.trim().split('\n')).toHaveLength(2) // what is wrong, and what to do
    expect(['out.md', 'stolen'].filter((path) => existsSync(join(cwd, path)))).toEqual([])
  })
})
