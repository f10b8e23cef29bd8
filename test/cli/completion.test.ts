import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { type CommandTree, commandTree } from '../../src/cli/help/command-tree.ts'
import { shells } from '../../src/cli/help/shells.ts'
import { options } from '../../src/cli/options/options.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { rules } from '../../src/stages/validate/rules.ts'
import { rasoat } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const folder = temporaryFolder({ 'lists/xã A.csv': '', 'lists/b.csv': '' })
const en = await loadLanguage('en')
const known = shells.map(({ id }) => id)
const tree = commandTree(commands, known, en, '0.0.0')
const scriptOf = (id: string, of: CommandTree = tree) =>
  shells.find((shell) => shell.id === id)?.script(of) ?? ''
const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined

/** Words that would do harm, or break the script, if anything took them for more than words. */
const HOSTILE = `it's "a" $(touch pwned) \`touch pwned\` [x]:y \\ (z) {q} ; % #\\'`
const hostileTree: CommandTree = {
  ...tree,
  says: HOSTILE,
  commands: tree.commands.map((command) => ({
    ...command,
    summary: HOSTILE,
    options: command.options.map((option) => ({ ...option, says: HOSTILE })),
    ...(command.argument?.takes.kind === 'word'
      ? {
          argument: {
            ...command.argument,
            takes: { kind: 'word', words: [{ word: "o'$(touch pwned)", says: HOSTILE }] },
          },
        }
      : {}),
  })),
}

describe('the tree of commands', () => {
  test('holds each command with all of its options, and --help', () => {
    expect(tree.commands.map(({ name }) => name)).toEqual(commands.map(({ name }) => name))
    for (const [at, entry] of commands.entries()) {
      const flags = entry.options.map(
        (name) => options.find((option) => option.name === name)?.flags.match(/--[a-z-]+/)?.[0],
      )
      expect(tree.commands[at]?.options.map(({ long }) => long)).toEqual(
        expect.arrayContaining([...flags, '--help']),
      )
    }
  })

  test('knows what every argument of a command is: files, or words, or names of units, which stand in a history', () => {
    const kinds = tree.commands.flatMap(({ name, argument }) =>
      argument === undefined ? [] : [[name, argument.takes.kind]],
    )
    expect(kinds.filter(([, kind]) => kind === 'text')).toEqual([['trend', 'text']])
    expect(Object.fromEntries(kinds)).toMatchObject({ validate: 'files', explain: 'word', render: 'files' })
  })
})

/** What bash offers for a line whose last word is being typed. */
function offered(line: readonly string[], script = scriptOf('bash')): readonly string[] {
  put(folder, 'rasoat.bash', script)
  const say = `set -u; source rasoat.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _rasoat
    [[ \${#COMPREPLY[@]} -eq 0 ]] || printf '%s\\n' "\${COMPREPLY[@]}"`
  const printed = execFileSync('bash', ['-c', say, 'bash', 'rasoat', ...line], {
    cwd: folder,
    encoding: 'utf8',
  })
  return printed === '' ? [] : printed.trimEnd().split('\n')
}

describe('in bash', () => {
  test('the first word is a command', () => {
    expect(offered([''])).toEqual(commands.map(({ name }) => name))
    expect(offered(['co'])).toEqual(['compare', 'convert', 'completion'])
    expect(offered(['--lang', 'vi', 'exp'])).toEqual(['explain'])
    expect(offered(['--v'])).toEqual(['--version'])
  })

  test('a dash brings the options of that command and of no other', () => {
    expect(offered(['diff', '--fail'])).toEqual(['--fail-if-different', '--fail-on'])
    expect(offered(['validate', '--fail'])).toEqual(['--fail-on', '--fail-on-stale'])
    expect(offered(['schema', '-'])).toEqual(['--lang', '-h', '--help'])
  })

  test('an option brings its words, those of the command where they differ', () => {
    expect(offered(['validate', '--fail-on', ''])).toEqual(['error', 'warning', 'note', 'never'])
    expect(offered(['validate', '-f', 'j'])).toEqual(['json', 'jsonl', 'junit'])
    expect(offered(['worklist', '-f', 'j'])).toEqual(['json'])
    // bash makes three words of --format=j
    expect(offered(['validate', '--format', '=', 'j'])).toEqual(['json', 'jsonl', 'junit'])
    expect(offered(['validate', '--lang', '='])).toEqual(['en', 'vi', 'ar'])
    expect(offered(['validate', '--unit', ''])).toEqual([])
  })

  test('rules follow each other with commas, each once', () => {
    expect(offered(['validate', '--only', ''])).toEqual(rules.map(({ id }) => id))
    expect(offered(['validate', '--skip', 'duplicate-code,duplicate-'])).toEqual([
      'duplicate-code,duplicate-heading',
      'duplicate-code,duplicate-name',
    ])
  })

  test('explain knows rules, metrics, fields, targets and the other pages', () => {
    expect(offered(['explain', 'exit'])).toEqual(['exit-codes'])
    expect(offered(['explain', 'min-'])).toEqual(['min-coverage', 'min-full-online', 'min-online'])
    expect(offered(['explain', 'coverage', ''])).toEqual([])
    expect(offered(['completion', ''])).toEqual(known)
    expect(offered(['schema', 'r'])).toEqual(['report', 'ratchet'])
  })

  test('lists are files, whatever is in their names', () => {
    expect(offered(['validate', 'lists/']).toSorted()).toEqual(['lists/b.csv', 'lists/xã A.csv'])
    expect(offered(['validate', '-q', 'lists/b.csv', 'lists/x'])).toEqual(['lists/xã A.csv'])
    expect(offered(['audit', '-b', 'lists/b'])).toEqual(['lists/b.csv'])
    expect(offered(['diff', '--git', 'main', '--', 'lists/b'])).toEqual(['lists/b.csv'])
  })

  test('no text runs, whatever stands in it', () => {
    const script = scriptOf('bash', hostileTree)
    expect(offered(['explain', 'o'], script)).toEqual(["o'$(touch pwned)"])
    expect(offered(['explain', '$(touch pwned)'], script)).toEqual([])
    expect(offered(['touch'])).toEqual([])
    expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).not.toContain('pwned')
  })
})

describe('the scripts', () => {
  test.each(shells)('for $id name every command, every long option and every rule', async ({ id }) => {
    const { code, stdout } = await rasoat(['completion', id])
    expect(code).toBe(0)
    const words = new Set(stdout.match(/[\w-]+/g))
    const flags = tree.commands.flatMap((command) => command.options.map(({ long }) => long))
    // fish writes `-l format` for --format
    const missing = [
      ...flags.map((flag) => (id === 'fish' ? flag.slice(2) : flag)),
      ...rules.map((rule) => rule.id),
    ]
    expect(missing.filter((word) => !words.has(word))).toEqual([])
  })

  test.each(['zsh', 'fish'])('for %s describe in both languages', async (shell) => {
    for (const lang of LANGUAGE_TAGS) {
      const { help } = await loadLanguage(lang)
      const { stdout } = await rasoat(['completion', shell, '--lang', lang])
      for (const { name } of commands) {
        expect(stdout).toContain(help.commands[name].summary)
      }
    }
  })

  test.each([
    ['bash', ['-n']],
    ['zsh', ['-n']],
    ['fish', ['-n']],
  ])('%s reads its own, even with hostile texts', (shell, args) => {
    if (!isInstalled(shell)) return expect(shell).not.toBe('bash')
    for (const one of [tree, hostileTree]) {
      put(folder, 'script', scriptOf(shell, one))
      const { status, stderr } = spawnSync(shell, [...args, join(folder, 'script')], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }
  })

  test('quote for zsh and fish what these would read as signs', () => {
    const zsh = scriptOf('zsh', hostileTree)
    expect(zsh).toContain(
      String.raw`[it'\''s "a" $(touch pwned) ${'`'}touch pwned${'`'} \[x\]:y \\ (z) {q} ; % #\\'\'']`,
    )
    expect(zsh).toContain(String.raw`'o'\''$(touch pwned):it'\''s "a"`)
    const fish = scriptOf('fish', hostileTree)
    expect(fish).toContain(
      String.raw`-d 'it\'s "a" $(touch pwned) ${'`'}touch pwned${'`'} [x]:y \\ (z) {q} ; % #\\\''`,
    )
  })

  test.skipIf(!isInstalled('fish'))('fish offers words with what they mean', () => {
    put(folder, 'rasoat.fish', scriptOf('fish'))
    const offers = (line: string) =>
      execFileSync('fish', ['--no-config', '-c', 'source rasoat.fish; complete -C "$argv[1]"', line], {
        cwd: folder,
        encoding: 'utf8',
      })
        .trimEnd()
        .split('\n')
    expect(offers('rasoat conv')).toEqual([`convert\t${en.help.commands.convert.summary}`])
    expect(offers('rasoat --lang vi explain min-online')).toEqual([
      `min-online\t${en.help.options.minOnline}`,
    ])
    expect(offers('rasoat diff -f j').map((line) => line.split('\t')[0])).toEqual(['json', 'jsonl', 'junit'])
    expect(
      offers('rasoat validate --only duplicate-code,duplicate-h').map((line) => line.split('\t')[0]),
    ).toEqual(['duplicate-code,duplicate-heading'])
    expect(offers('rasoat validate lists/b')).toEqual(['lists/b.csv'])
  })

  test.skipIf(!isInstalled('zsh'))('zsh makes its functions known to its completion system', () => {
    put(folder, 'rasoat.zsh', scriptOf('zsh'))
    const say =
      'autoload -U compinit; compinit -D -u; source ./rasoat.zsh; print $_comps[rasoat]; whence -w __rasoat_topic'
    expect(execFileSync('zsh', ['-f', '-c', say], { cwd: folder, encoding: 'utf8' })).toBe(
      '_rasoat\n__rasoat_topic: function\n',
    )
  })
})

test.each([
  ['en', 'There is no completion for "bahs"', 'Did you mean'],
  ['vi', 'Không có tập lệnh tự điền cho “bahs”', 'bash'],
])('a shell that is not known gets a sentence in %s, and nothing is printed', async (lang, what, next) => {
  const { code, stdout, stderr } = await rasoat(['completion', 'bahs', '--lang', lang])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(what)
  expect(stderr).toContain(next)
})
