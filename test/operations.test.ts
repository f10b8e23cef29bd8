import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { version } from '../src/published.ts'
import { REPOSITORY } from './built.ts'
import { rasoat } from './cli/fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './cli/folder.ts'
import { hasGit } from './cli/git.ts'

// `samples/operations`: each file runs here as far as it can.

const FOLDER = join(REPOSITORY, 'samples/operations')
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const cwd = temporaryFolder({
  'rasoat.yaml': 'baseline: lists/xa.csv\ncatalogues: [{ sources: lists/xa.csv, level: commune }]\n',
  'lists/xa.csv': CLEAN,
})

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

/** The words behind `rasoat`, up to what a shell makes of its exit code. */
function wordsOf(line: string): readonly string[] {
  return (/\brasoat (audit .*?)(?: \|\||$)/m.exec(line)?.[1] ?? '').split(' ')
}

describe('the command of every night', () => {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['rasoat.service', wordsOf(/^ExecStart=.*$/m.exec(textOf('rasoat.service'))?.[0] ?? '')],
    ['rasoat.cron', wordsOf(/^15 2 .*$/m.exec(textOf('rasoat.cron'))?.[0] ?? '')],
    ['Containerfile', JSON.parse(/^CMD (.*)$/m.exec(textOf('Containerfile'))?.[1] ?? '[]')],
  ]

  test.each(commands)('of %s runs as it stands there, and keeps a history', async (_, words) => {
    const before = readdirSync(cwd).includes('past') ? readdirSync(join(cwd, 'past/2026')).length : 0
    const { code, stderr } = await rasoat(words, { cwd })
    expect({ code, stderr: stderr.replace(/^Wrote .*\n/gm, '') }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(join(cwd, 'past/2026'))).toHaveLength(before + 1)
    expect(readdirSync(join(cwd, 'out'))).toEqual(
      expect.arrayContaining(['audit.html', 'audit.json', 'rasoat.prom']),
    )
  })
})

describe('the service of systemd', () => {
  test.skipIf(!hasSystemd)('and its timer are found right by systemd-analyze', () => {
    const units = ['rasoat.service', 'rasoat.timer'].map((name) => join(FOLDER, name))
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
      encoding: 'utf8',
    })
    const said = stderr.split('\n').filter((line) => line.includes('rasoat'))
    expect({ status, said }).toEqual({ status: 0, said: [] })
  })

  test('takes a list that fails for a night like any other', () => {
    expect(textOf('rasoat.service')).toContain('\nSuccessExitStatus=1\n')
  })
})

describe('the container', () => {
  test('names this version', () => {
    expect(new Set(textOf('Containerfile').match(/rasoat-\d+\.\d+\.\d+/g))).toEqual(
      new Set([`rasoat-${version}`]),
    )
  })
})

describe('the nightly workflow for GitHub', () => {
  const { jobs, permissions } = parse(textOf('github-nightly.yml'))
  const steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: object }[] =
    jobs.night.steps

  test('may write the repository, for the history is pushed, and nothing else', () => {
    expect(permissions).toEqual({ contents: 'write' })
    expect(textOf('github-nightly.yml')).toContain(`rasoat-${version}.tgz`)
  })

  test('tells the action of the history by its variable', async () => {
    const env = steps.find(({ uses }) => uses === './tools/rasoat')?.env
    expect(env).toMatchObject({ RASOAT_HISTORY: 'past' })
    const { stdout } = await rasoat(['audit', '--print-config'], { cwd, env: { RASOAT_HISTORY: 'past' } })
    expect(stdout).toMatch(/^history: past/m)
  })

  test.skipIf(!hasGit)('commits what a night added, and nothing where there is nothing', () => {
    const repository = temporaryFolder({ 'past/2026/000001-2026-12-01-0123abcd.jsonl': '{}\n' })
    const remote = temporaryFolder()
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: repository, encoding: 'utf8' })
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main'], { cwd: remote })
    git('init', '--quiet', '--initial-branch=main')
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message=lists')
    git('remote', 'add', 'origin', remote)
    git('push', '--quiet', '--set-upstream', 'origin', 'main')
    const script = steps.find(({ run }) => run !== undefined)?.run ?? ''
    for (const nights of [1, 1]) {
      execFileSync('bash', ['-e', '-c', script], { cwd: repository, stdio: 'pipe' })
      expect(git('rev-list', '--count', 'origin/main').trim()).toBe(String(nights + 1))
    }
    put(repository, 'past/2026/000002-2026-12-02-0123abcd.jsonl', '{}\n')
    execFileSync('bash', ['-e', '-c', script], { cwd: repository, stdio: 'pipe' })
    expect(git('rev-list', '--count', 'origin/main').trim()).toBe('3')
  })
})
