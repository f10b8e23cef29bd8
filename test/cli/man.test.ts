import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { type CommandTree, commandTree } from '../../src/cli/help/command-tree.ts'
import { manualPage } from '../../src/cli/help/manual-page.ts'
import { options } from '../../src/cli/options/options.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { rasoat } from './fake-terminal.ts'
import { put, temporaryFolder } from './folder.ts'

const folder = temporaryFolder()

/** The page as a reader sees it, without overstriking; undefined where the program is not installed. */
function shown(page: string, program: 'man' | 'mandoc'): string | undefined {
  put(folder, 'rasoat.1', page)
  const env = { ...process.env, MANWIDTH: '78', MANPAGER: 'cat', LC_ALL: 'C.UTF-8', GROFF_NO_SGR: '1' }
  const args = program === 'man' ? ['--warnings=w', '-l', 'rasoat.1'] : ['-T', 'utf8', 'rasoat.1']
  const { error, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env })
  if (error !== undefined) return undefined
  expect(stderr).toBe('')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bold is a letter, a step back and the letter again
  return stdout.replace(/.\u0008/gu, '')
}

describe.each(LANGUAGE_TAGS)('the manual page in %s', (lang) => {
  test('is ASCII, and no line of it is a request by accident', async () => {
    const { code, stdout } = await rasoat(['man', '--lang', lang])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^[\n -~]+$/)
    const requests = stdout.match(/^[.'].*/gm) ?? []
    expect([...new Set(requests.map((line) => line.split(' ')[0]))].toSorted()).toEqual(
      ['.B', '.I', '.PP', '.SH', '.SS', '.TH', '.TP', '.ad', '.fi', '.nf', '.nh'].toSorted(),
    )
  })

  test('names every command, every option, every exit code and every example', async () => {
    const { stdout } = await rasoat(['man', '--lang', lang])
    const text = stdout
      .replaceAll('\\-', '-')
      .replaceAll('\\(dq', '"')
      .replaceAll('\\(aq', "'")
      .replaceAll('\\(ti', '~')
    expect(commands.filter(({ name }) => !text.includes(`.SS "rasoat ${name}`))).toEqual([])
    const flags = options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0])
    expect(flags.filter((flag) => !text.includes(`\\fB${flag}\\fR`))).toEqual([])
    for (const code of ['0', '1', '2', '130', '143']) expect(text).toContain(`\n.B ${code}\n`)
    for (const { examples } of commands) {
      for (const example of examples) expect(text).toContain(`\n${example}\n`)
    }
  })

  test.each(['man', 'mandoc'] as const)('is shown by %s, where that is installed', async (program) => {
    const { help } = await loadLanguage(lang)
    const { stdout } = await rasoat(['man', '--lang', lang])
    const formats = help.options.format.split('{words}')[0]
    const text = shown(stdout, program)
    if (text === undefined) return expect(text).toBeUndefined()
    const words = text.replace(/\s+/g, ' ')
    expect(words).toContain(help.commands.audit.about)
    expect(words).toContain(`-f, --format format ${formats}table`)
    expect(text).toContain('rasoat audit --config rasoat.yaml')
  })
})

test('texts with the signs of roff come out as they are', async () => {
  const en = await loadLanguage('en')
  const hostile = String.raw`.SH it's a \fB\e "quoted" -- ~^${'`'} end`
  const tree: CommandTree = commandTree(commands, [], en, '0.0.0')
  const page = manualPage(
    { ...tree, commands: tree.commands.slice(0, 1).map((command) => ({ ...command, about: hostile })) },
    en,
  )
  expect(page).toContain(String.raw`\&.SH it\(aqs a \(rsfB\(rse \(dqquoted\(dq \-\- \(ti\(ha\(ga end`)
  for (const program of ['man', 'mandoc'] as const) {
    const text = shown(page, program)
    if (text !== undefined) expect(text.replace(/\s+/g, ' ')).toContain(hostile)
  }
})
