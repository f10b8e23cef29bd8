import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { version } from '../src/published.ts'
import { readableExtensions } from '../src/stages/read/endings.ts'
import { REPOSITORY, requireBuild } from './built.ts'
import { CLEAN, put, temporaryFolder, WITH_ERROR, WITH_WARNING } from './cli/folder.ts'
import { gitIn, hasGit } from './cli/git.ts'

requireBuild()

// What pipelines run, run here: the shell commands of the files, with the built tool in the place of the package.

interface Step {
  readonly shell?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const yaml = (path: string) => parse(readFileSync(join(REPOSITORY, path), 'utf8'))
const action: Action = yaml('action.yml')
const folder = temporaryFolder()
const work = join(folder, 'work tree')
const programs = join(folder, 'programs')

// In the place of npm and npx: they write down where and what they were asked, and use the tool that was built.
const TOOL = join(REPOSITORY, 'bin/rasoat.js')
const NPM = `#!/usr/bin/env bash
printf '%s: npm %s\\n' "$PWD" "$*" >> "$ASKED"
`
const NPX = `#!/usr/bin/env bash
printf 'npx %s\\n' "$1 $2 $3" >> "$ASKED"
shift 3 && exec node "${TOOL}" "$@"
`

beforeEach(() => {
  for (const path of [work, programs]) {
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path)
  }
  rmSync(join(folder, 'asked'), { force: true })
  rmSync(join(folder, 'summary.md'), { force: true })
  put(programs, 'npm', NPM)
  put(programs, 'npx', NPX)
  for (const name of ['npm', 'npx']) chmodSync(join(programs, name), 0o755)
})

/** A script as a runner starts it: a file of its own, with bash that stops at the first failure. */
function runScript(script: string, env: Readonly<Record<string, string>> = {}) {
  put(folder, 'step.sh', script)
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(folder, 'step.sh')],
    {
      cwd: work,
      encoding: 'utf8',
      env: {
        PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
        ASKED: join(folder, 'asked'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        GITHUB_ACTION_PATH: REPOSITORY,
        ...env,
      },
    },
  )
  return { code: status, stdout, stderr }
}

/** The action with these inputs: its steps until one fails. */
function runAction(
  inputs: Readonly<Record<string, string>>,
  surroundings: Readonly<Record<string, string>> = {},
) {
  let ran = { code: 0 as number | null, stdout: '', stderr: '' }
  for (const { env = {}, run = '' } of action.runs.steps) {
    const values = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, key: string) => inputs[key] ?? action.inputs[key]?.default ?? '',
      ),
    ])
    ran = runScript(run, { ...surroundings, ...Object.fromEntries(values) })
    if (ran.code !== 0) break
  }
  return ran
}

const sarifIn = (path: string) => JSON.parse(readFileSync(join(work, path), 'utf8'))
const asked = () => (existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : '')

describe('the action for GitHub', () => {
  test('is composed of bash steps that stop at the first failure', () => {
    expect(action.runs.using).toBe('composite')
    for (const { shell, run, uses } of action.runs.steps) {
      expect({ shell, uses }).toEqual({ shell: 'bash', uses: undefined })
      expect(run).toMatch(/^set -euo pipefail\n/)
    }
  })

  test('gives what comes from outside to the shell through the environment alone', () => {
    for (const { run, env = {} } of action.runs.steps) {
      expect(run).not.toContain('${{')
      for (const value of Object.values(env)) {
        expect(value).toMatch(/^\$\{\{ inputs\.[a-z-]+ \}\}$/)
      }
      // A name that rasoat reads itself would be an option said twice.
      expect(Object.keys(env).filter((name) => name.startsWith('RASOAT_'))).toEqual([])
    }
  })

  test('uses each of its inputs, and describes it', () => {
    const used = action.runs.steps.flatMap(({ env = {} }) => Object.values(env)).join(' ')
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(used).toContain(`inputs.${name} }}`)
      expect(description.length).toBeGreaterThan(10)
    }
  })

  test('runs the copy it belongs to, and asks a registry for what that needs alone', () => {
    put(work, 'list.csv', CLEAN)
    expect(runAction({ command: 'validate', lists: 'list.csv' }).code).toBe(0)
    // Built already, as the packed archive is: no tools of development, and no script of a package.
    expect(asked()).toBe(
      `${REPOSITORY.replace(/\/$/, '')}: npm install --omit=dev --ignore-scripts --no-audit --no-fund --no-package-lock\n`,
    )
  })

  test('builds a copy that came from a repository', () => {
    const copy = join(folder, 'copy')
    put(copy, 'action.yml', '')
    const [install] = action.runs.steps
    expect(runScript(install?.run ?? '', { GITHUB_ACTION_PATH: copy }).code).toBe(0)
    expect(asked()).toBe(`${copy}: npm ci --ignore-scripts --no-audit --no-fund\n${copy}: npm run build\n`)
  })

  test('leads to the RULES.md of a copy inside the repository, unless another one is named', () => {
    put(work, 'list.csv', WITH_ERROR)
    const ofRunner = {
      GITHUB_SERVER_URL: 'https://git.example.vn',
      GITHUB_REPOSITORY: 'h56/lists',
      GITHUB_SHA: 'abc',
      GITHUB_WORKSPACE: dirname(REPOSITORY),
      GITHUB_ACTION_PATH: join(REPOSITORY, ''),
    }
    const inside = relative(ofRunner.GITHUB_WORKSPACE, ofRunner.GITHUB_ACTION_PATH).replace(/\/$/, '')
    const inputs = { command: 'validate', lists: 'list.csv' }
    expect(runAction(inputs, ofRunner).stdout).toContain(
      `%0Ahttps://git.example.vn/h56/lists/blob/abc/${inside}`,
    )
    const named = { ...inputs, 'rules-url': 'https://example.vn/RULES.md' }
    expect(runAction(named, ofRunner).stdout).toContain('%0Ahttps://example.vn/RULES.md#duplicate-code')
    // A copy elsewhere explains the rules to nobody who reads the findings.
    const outside = { ...ofRunner, GITHUB_WORKSPACE: work }
    expect(runAction(inputs, outside).stdout).not.toContain('https://')
  })

  test.skipIf(!hasGit())(
    'tells what changed in the lists, named or not, and ends as the worst of them',
    () => {
      const git = gitIn(work)
      git('init', '--quiet', '--initial-branch', 'main')
      for (const name of ['a.csv', 'b c.csv']) put(work, name, CLEAN)
      git('add', '.')
      git('commit', '--quiet', '--message', 'one')
      put(work, 'a.csv', CLEAN.replace('Toàn trình', 'Một phần')) // an error
      put(work, 'b c.csv', CLEAN.replace('1.000003', '1.000009')) // a warning
      const { code, stdout } = runAction({ command: 'diff', since: 'main', lists: 'a.csv\n\nb c.csv\n' })
      expect(code).toBe(1)
      expect(stdout).toMatch(/^::error file=a\.csv,line=2,title=1 × service level lowered::1\.000001/m)
      expect(stdout).toMatch(/^::warning file=b c\.csv,line=4,title=1 × renumbered\?::1\.000009/m)
      expect(readFileSync(join(folder, 'summary.md'), 'utf8').match(/^# /gm)).toHaveLength(1)
      expect(runAction({ command: 'diff', since: 'main', lists: 'b c.csv' }).code).toBe(0)
      expect(runAction({ command: 'diff', since: 'ghost', lists: 'b c.csv\na.csv' }).code).toBe(2)
      expect(runAction({ command: 'diff', lists: 'a.csv' }).code).toBe(2)
      // Nobody has to write the lists into the workflow.
      rmSync(join(work, 'b c.csv'))
      const unnamed = runAction({ command: 'diff', since: 'main' })
      expect(unnamed.code).toBe(1)
      expect(unnamed.stdout).toMatch(/^::error file=a\.csv,line=2,/m)
      expect(unnamed.stdout).toMatch(/^::error file=b c\.csv,title=1 × list removed::/m)
    },
  )

  test('passes a clean list and leaves SARIF and a summary', () => {
    put(work, 'list.csv', CLEAN)
    const { code, stdout, stderr } = runAction({ command: 'validate', lists: 'list.csv\n' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe('Wrote rasoat.sarif\n')
    expect(sarifIn('rasoat.sarif').runs[0].results).toEqual([])
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^# /)
  })

  test('keeps exit code 1 of a failed audit, with annotations, SARIF and a summary', () => {
    put(work, 'list.csv', WITH_ERROR)
    const { code, stdout } = runAction({
      command: 'audit',
      lists: 'list.csv',
      baseline: 'list.csv',
      lang: 'vi',
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=list\.csv,line=3,title=1 × /m)
    expect(sarifIn('rasoat.sarif').runs[0].results[0].ruleId).toBe('duplicate-code')
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('duplicate-code')
  })

  test('keeps exit code 2 of a list that is not there', () => {
    expect(runAction({ command: 'validate', lists: 'nowhere.csv' }).code).toBe(2)
  })

  test('takes options, several lists and several baselines, one a line', () => {
    for (const name of ['a.csv', 'b c.csv']) put(work, name, WITH_WARNING)
    const lists = 'a.csv\n\nb c.csv\n'
    expect(runAction({ lists, baseline: 'a.csv\nb c.csv', level: 'commune', sarif: 'x y.json' }).code).toBe(0)
    expect(runAction({ lists, 'fail-on': 'warning', sarif: 'x y.json' }).code).toBe(1)
    const { results } = sarifIn('x y.json').runs[0]
    expect(
      new Set(results.map((one: { properties: { catalogue: string } }) => one.properties.catalogue)),
    ).toEqual(new Set(['a.csv', 'b c.csv']))
  })

  test('reads the configuration of the repository when no list is named', () => {
    put(work, 'list.csv', WITH_ERROR)
    put(work, 'rasoat.yaml', 'catalogues: [{ sources: list.csv }]\n')
    expect(runAction({}).code).toBe(1)
    put(work, 'other.yaml', 'catalogues: [{ sources: list.csv }]\nfailOn: never\n')
    expect(runAction({ config: 'other.yaml' }).code).toBe(0)
  })

  test.each([
    'a b.csv',
    `it's "so".csv`,
    '$(touch pwned).csv',
    '`touch pwned`.csv',
    '; touch pwned; .csv',
    '--fail-on=never.csv',
    "'; touch pwned #.csv",
    '%0A::error::x.csv',
    '$COMMAND.csv',
  ])('audits a list called %s and runs nothing of its name', (name) => {
    put(work, name, WITH_ERROR)
    const { code, stdout } = runAction({ command: 'validate', lists: name })
    expect(code).toBe(1)
    expect(stdout.match(/^::/gm)).toHaveLength(1)
    expect(sarifIn('rasoat.sarif').runs[0].results[0].properties.catalogue).toBe(name)
    expect(readdirSync(work).toSorted()).toEqual([name, 'rasoat.sarif'].toSorted())
  })

  test.each([
    'lists',
    'baseline',
    'config',
    'level',
    'fail-on',
    'lang',
    'sarif',
    'command',
    'since',
    'no-worse-than',
    'rules-url',
  ])('runs nothing that stands in "%s", not even behind a line break', (input) => {
    put(work, 'list.csv', CLEAN)
    const hostile = 'x"\'\ntouch pwned\n$(touch pwned)`touch pwned`\n; touch pwned'
    const { code } = runAction({ command: 'validate', lists: 'list.csv', [input]: hostile })
    // diff alone asks for `since`; what is no address is none.
    if (input !== 'sarif' && input !== 'since') expect(code).toBe(2)
    const asDiff = { command: 'diff', since: 'main', lists: 'list.csv', [input]: hostile }
    expect(runAction(asDiff).code).toBe(2)
    expect(existsSync(join(work, 'pwned'))).toBe(false)
  })
})

describe('the workflow for GitHub', () => {
  const { jobs, permissions } = yaml('samples/ci/github.yml')
  const steps: readonly Step[] = jobs.rasoat.steps
  const own = steps.filter(({ uses }) => uses === './tools/rasoat')

  test('names this version, and inputs and outputs that the action has', () => {
    const inputs = own.map((step) => Object.keys(step.with ?? {}))
    expect(inputs).toEqual([['command'], ['command', 'since']])
    expect(inputs.flat().filter((name) => action.inputs[name] === undefined)).toEqual([])
    const text = readFileSync(join(REPOSITORY, 'samples/ci/github.yml'), 'utf8')
    expect(text.match(/rasoat-\d+\.\d+\.\d+/g)).toEqual([`rasoat-${version}`])
    const commented = [...text.matchAll(/^ {10}# ([a-z-]+): /gm)].map(([, name = '']) => name)
    expect(commented).toEqual(['lists', 'baseline', 'fail-on', 'lang'])
    expect(commented.filter((name) => action.inputs[name] === undefined)).toEqual([])
    const outputs = [...text.matchAll(/steps\.rasoat\.outputs\.(\w+)/g)].map(([, name = '']) => name)
    expect([...new Set(outputs)]).toEqual(Object.keys(action.outputs))
  })

  test('may read, and write nothing but findings', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(jobs.rasoat.permissions).toEqual({ contents: 'read', 'security-events': 'write' })
  })
})

describe('the template for GitLab', () => {
  const { rasoat: job } = yaml('samples/ci/gitlab.yml')
  const script = `${job.script.join('\n')}\n`

  test('installs this version, and keeps its results when the audit failed', () => {
    const text = readFileSync(join(REPOSITORY, 'samples/ci/gitlab.yml'), 'utf8')
    expect(text).toContain(`./rasoat-${version}.tgz`)
    expect(script).not.toMatch(/npx (?!--no )/)
    expect(job.artifacts.when).toBe('always')
  })

  test.each([
    [CLEAN, 0],
    [WITH_ERROR, 1],
  ])('writes every artifact it names, and keeps the exit code', (list, code) => {
    put(work, 'list.csv', list)
    put(work, 'rasoat.yaml', 'catalogues: [{ sources: list.csv }]\n')
    expect(runScript(script).code).toBe(code)
    expect(asked()).toBe(`${work}: npm ci --ignore-scripts\nnpx --no -- rasoat\n`)
    const { codequality, junit } = job.artifacts.reports
    expect(JSON.parse(readFileSync(join(work, codequality), 'utf8'))).toHaveLength(code)
    expect(readFileSync(join(work, junit), 'utf8')).toContain(`failures="${code}"`)
    for (const path of job.artifacts.paths) expect(existsSync(join(work, path))).toBe(true)
  })

  test('ends with 2 when there is no configuration', () => {
    expect(runScript(script).code).toBe(2)
  })
})

describe.skipIf(!hasGit())('the changes of a merge request on GitLab', () => {
  const { 'rasoat-changes': job } = yaml('samples/ci/gitlab.yml')
  const script = `${job.script.join('\n')}\n`
  const written = (path: string) => readFileSync(join(work, path), 'utf8')

  /** A branch with one list lowered, one gone, one new and a plan, as the runner has it. */
  const request = () => {
    const git = gitIn(work)
    git('init', '--quiet', '--initial-branch', 'main')
    for (const name of ['a.csv', 'b c.csv']) put(work, name, CLEAN)
    git('add', '.')
    git('commit', '--quiet', '--message', 'one')
    git('tag', 'base')
    put(work, 'a.csv', CLEAN.replace('Toàn trình', 'Một phần'))
    rmSync(join(work, 'b c.csv'))
    put(work, 'new.csv', CLEAN.replaceAll('1.00000', '1.00900'))
    put(work, 'plan.csv', 'Việc,Người làm\nRà soát,Lan\n')
    git('add', '--all', '.')
    git('commit', '--quiet', '--message', 'two')
    return { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'base', CI_PROJECT_DIR: work }
  }

  test('are asked of merge requests alone, with the history that they need', () => {
    expect(job.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }])
    expect(job.variables).toEqual({ GIT_DEPTH: '0' })
    expect(script).not.toMatch(/npx (?!--no )/)
  })

  test('are found in every list that it touches, with exit code and artifacts', () => {
    const { code, stdout, stderr } = runScript(script, request())
    expect(code).toBe(1)
    expect(asked()).toBe(`${work}: npm ci --ignore-scripts\nnpx --no -- rasoat\n`)
    expect(stderr).toMatch(/^Not compared: plan\.csv \(/)
    for (const name of ['a.csv', 'b c.csv', 'new.csv']) expect(stdout).toContain(name)
    expect(job.artifacts.when).toBe('always')
    for (const path of job.artifacts.paths) expect(written(path)).toContain('b c.csv')
    // An error each: the level that was lowered and the list that is gone; what else changed is a note.
    expect(written(job.artifacts.reports.junit)).toContain('failures="2"')
  })

  test('are nothing where it touches no list, and end with 2 without the history', () => {
    const surroundings = request()
    gitIn(work)('tag', '--force', 'base', 'HEAD')
    const { code, stdout } = runScript(script, surroundings)
    expect([code, stdout]).toEqual([0, expect.stringContaining('no list changed')])
    expect(runScript(script, { ...surroundings, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'ghost' }).code).toBe(2)
  })
})

describe('the hook for pre-commit', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml')

  /** As pre-commit does it: the words of the entry, and behind them the names of files, without a shell. */
  const runHook = (...files: readonly string[]) => {
    const [, ...words] = hook.entry.split(' ')
    return spawnSync(process.execPath, [TOOL, ...words, ...files], { cwd: work, encoding: 'utf8' })
  }

  test('is of Node, and is asked for every kind of list but JSON and plain text', () => {
    expect(hook).toMatchObject({ id: 'rasoat-validate', language: 'node', require_serial: true })
    const seldom = ['.json', '.txt']
    const takes = readableExtensions.filter((ending) => new RegExp(hook.files).test(`danh mục${ending}`))
    expect(takes.toSorted()).toEqual(
      readableExtensions.filter((ending) => !seldom.includes(ending)).toSorted(),
    )
    expect(new RegExp(hook.files).test('list.csv.bak')).toBe(false)
  })

  test('passes clean lists, fails for one with an error, and runs nothing of a name', () => {
    put(work, 'a.csv', CLEAN)
    put(work, '$(touch pwned) b.csv', CLEAN)
    put(work, 'c.csv', WITH_ERROR)
    expect(runHook('a.csv', '$(touch pwned) b.csv').status).toBe(0)
    expect(runHook('a.csv', 'c.csv').status).toBe(1)
    expect(runHook('gone.csv').status).toBe(2)
    expect(existsSync(join(work, 'pwned'))).toBe(false)
  })
})
