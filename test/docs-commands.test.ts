import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { version } from '../src/published.ts'
import { REPOSITORY, requireBuild } from './built.ts'
import { CLEAN, put, temporaryFolder } from './cli/folder.ts'
import { hasGit } from './cli/git.ts'
import { blocksOf, PAGES, promisedExitCode, shellCommandsOf, textOf } from './documents.ts'
import { toolInProcess } from './tool-in-process.ts'

requireBuild()

// What a page shows is typed here as it stands there, in the order of the page, by somebody who has the repository.

const tool = await toolInProcess()
afterAll(() => tool.close())
const folder = temporaryFolder()
/** In the place of npx: the tool, and no other program but the one that runs the generators. */
const NPX = `#!/usr/bin/env bash
[[ $1 == tsx ]] && exec "${join(REPOSITORY, 'node_modules/.bin/tsx')}" "\${@:2}"
[[ $1 == --no ]] && shift 2
[[ $1 == rasoat ]] || { echo "npx is asked for $1" >&2; exit 9; }
shift
${tool.script}
`
/** In the place of npm: what installs or tests all of it was done, or is being done, by whoever runs this test. */
const NPM = `#!/usr/bin/env bash
case "$*" in
  ci | test) ;;
  "install -D ./rasoat-${version}.tgz") [[ -f rasoat-${version}.tgz ]] ;;
  pack) cd "${REPOSITORY}" && PATH="$REAL_PATH" npm pack --silent --ignore-scripts --pack-destination "$OLDPWD" ;;
  start*) PATH="$REAL_PATH" npm "$@" ;;
  *) echo "npm is asked for $*" >&2; exit 9 ;;
esac
`
/** What a page takes for granted: files of the reader's own. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/ci': { 'rasoat.yaml': 'catalogues: [{ sources: lists/commune.csv }]\n', 'lists/commune.csv': CLEAN },
}

/**
 * A clone of this repository in a folder of its own, and a home without anything in it. What nothing on the page writes
 * to is a link: to copy and remove the samples for each page took as long as a third of what is typed.
 */
function cloneFor(page: string): string {
  const place = join(folder, page.replaceAll('/', '-'))
  const clone = join(place, 'rasoat')
  for (const path of [clone, join(place, 'home'), join(place, 'programs')])
    mkdirSync(path, { recursive: true })
  for (const entry of readdirSync(REPOSITORY, { withFileTypes: true })) {
    const [from, to] = [join(REPOSITORY, entry.name), join(clone, entry.name)]
    const isWrittenTo = entry.isFile() || (entry.name === 'samples' && page.startsWith('samples/'))
    if (isWrittenTo) cpSync(from, to, { recursive: true })
    else if (!['out', '.git'].includes(entry.name)) symlinkSync(from, to)
  }
  for (const [name, script] of Object.entries({
    npx: NPX,
    npm: NPM,
    man: '#!/usr/bin/env bash\nexec cat\n',
  })) {
    put(place, `programs/${name}`, script)
    chmodSync(join(place, 'programs', name), 0o755)
  }
  for (const [name, content] of Object.entries(GIVEN[page.replace(/(\.vi)?\.md$/, '')] ?? {})) {
    put(clone, name, content)
  }
  if (hasGit()) {
    const git = (...words: readonly string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', ...words], { cwd: clone })
    git('init', '--quiet')
    git('add', '.pre-commit-hooks.yaml')
    git('commit', '--quiet', '--message', 'one')
  }
  return clone
}

/** What is there when everything on a page was typed. */
const LEFT_BEHIND: Readonly<Record<string, (clone: string) => void>> = {
  'README.md': (clone) => {
    const script = join(clone, '../home/.config/fish/completions/rasoat.fish')
    expect(readFileSync(script, 'utf8')).toContain('complete -c rasoat')
  },
  'docs/ci.md': (clone) => {
    // The hook: the revision exists in the repository that is named, and has it.
    const { repos } = parse(readFileSync(join(clone, '.pre-commit-config.yaml'), 'utf8'))
    const [{ repo, rev, hooks }] = repos
    const { stdout } = spawnSync('git', ['-C', join(clone, repo), 'show', `${rev}:.pre-commit-hooks.yaml`], {
      encoding: 'utf8',
    })
    const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
    expect(idsOf(parse(stdout))).toEqual(idsOf(hooks))
    // The action: all that it runs.
    for (const path of ['action.yml', 'bin/rasoat.js', 'dist/cli/process.js', 'RULES.md']) {
      expect(existsSync(join(clone, 'tools/rasoat', path))).toBe(true)
    }
  },
}

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(program: string, args: readonly string[], clone: string): Promise<Ran> {
  const path = process.env['PATH'] ?? ''
  const env = {
    PATH: `${join(clone, '../programs')}${delimiter}${path}`,
    REAL_PATH: path,
    HOME: join(clone, '../home'),
  }
  return new Promise((resolve) => {
    const ended = (error: Error | null, stdout: string, stderr: string) => {
      const code = error === null ? 0 : Number((error as { code?: unknown }).code ?? -1)
      resolve({ code, stdout, stderr })
    }
    execFile(program, [...args], { cwd: clone, env, encoding: 'utf8', maxBuffer: 1024 ** 3 }, ended)
  })
}

/** An excerpt may leave lines out at `[…]`; the rest stands in the output, in this order. */
function expectExcerpt(excerpt: string, output: string): void {
  let from = 0
  for (const piece of excerpt.split(/^\[…\]\n/m)) {
    const at = output.indexOf(piece, from)
    expect(at === -1 ? output.slice(from) : piece).toContain(piece)
    from = at + piece.length
  }
}

// One page after the other: side by side each would wait for all of them, and a slow machine come to the limit of a test.
describe.each(PAGES.filter((page) => existsSync(join(REPOSITORY, page))))('%s', (page) => {
  test('shows what happens when its commands are typed as they stand there', async () => {
    const clone = cloneFor(page)
    let last = ''
    for (const { tongue, file, code } of blocksOf(textOf(page))) {
      if (file !== undefined) put(clone, file, code)
      if (tongue === 'text') expectExcerpt(code, last)
      if (tongue === 'ts') await expectProgram(code, clone)
      if (tongue !== 'sh') continue
      for (const command of shellCommandsOf(code)) {
        const ran = await run('bash', ['-o', 'pipefail', '-c', command], clone)
        expect({ command, code: ran.code, stderr: ran.code === 2 ? ran.stderr : '' }).toEqual({
          command,
          code: promisedExitCode(command),
          stderr: '',
        })
        last = ran.stdout
      }
    }
    LEFT_BEHIND[page.replace('.vi.md', '.md')]?.(clone)
  })
})

/** A program prints, line by line, what the comments behind its `console.log` say. */
async function expectProgram(code: string, clone: string): Promise<void> {
  put(clone, 'use.mjs', (await transform(code, { loader: 'ts' })).code)
  const { stdout, stderr } = await run(process.execPath, ['use.mjs'], clone)
  const promised = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text = '']) => text)
  expect({ lines: stdout.split('\n').slice(0, promised.length), stderr }).toEqual({
    lines: promised,
    stderr: '',
  })
}
