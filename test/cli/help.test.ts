import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { EXIT_CODES } from '../../src/cli/main.ts'
import { options } from '../../src/cli/options/options.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { plain } from '../plain.ts'
import { rasoat } from './fake-terminal.ts'

describe.each(LANGUAGE_TAGS)('help in %s', (lang) => {
  test('of the program names every command and every exit code', async () => {
    const { help } = await loadLanguage(lang)
    const { code, stdout: written, stderr } = await rasoat(['--help', '--lang', lang])
    const stdout = plain(written)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(commands.filter(({ name }) => !stdout.includes(`  ${name} `))).toEqual([])
    expect(listedExitCodes(stdout, help.headings.exitCodes)).toEqual(['0', '1', '2', '130'])
  })

  test.each(commands)('of $name lists its examples, its options and the exit codes', async (command) => {
    const { help } = await loadLanguage(lang)
    const { code, stdout: written, stderr } = await rasoat([command.name, '--help', '--lang', lang])
    const stdout = plain(written)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`${help.headings.usage}: rasoat ${command.name}`)
    expect(stdout).toContain(`${help.headings.examples}:\n  rasoat ${command.name}`)
    expect(command.examples.filter((example) => !stdout.includes(`\n  ${example}\n`))).toEqual([])
    const flags = command.options.map((name) => options.find((option) => option.name === name)?.flags ?? name)
    expect(flags.filter((flag) => !stdout.includes(`  ${flag} `))).toEqual([])
    expect(listedExitCodes(stdout, help.headings.exitCodes)).toEqual(['0', '1', '2', '130'])
  })

  test.each([60, 80])('fits a terminal of %d columns', async (columns) => {
    for (const { name, examples } of commands) {
      const { stdout } = await rasoat([name, '--help', '--lang', lang], { columns })
      // Lines to copy stay whole.
      const lines = stdout.split('\n').filter((line) => !examples.includes(line.trim()))
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([])
    }
  })
})

function listedExitCodes(help: string, heading: string): readonly string[] {
  const part = help.slice(help.indexOf(`${heading}:`))
  return [...part.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code ?? '')
}

test('the exit codes are those that help speaks of', () => {
  expect(EXIT_CODES).toEqual({ passed: 0, failed: 1, incomplete: 2 })
})

test.each([['help'], ['help', 'validate']])('rasoat %s %s is understood, too', async (...words) => {
  expect(await rasoat(words)).toEqual(await rasoat([...words.slice(1), '--help']))
})

test('the language may stand before the command', async () => {
  expect(await rasoat(['--lang', 'vi', 'schema', '--help'])).toEqual(
    await rasoat(['schema', '--help', '--lang=vi']),
  )
  expect((await rasoat(['--lang', 'vi', 'explain', 'coverage'])).stdout).toBe(
    (await rasoat(['explain', 'coverage', '--lang', 'vi'])).stdout,
  )
})

test('without a word the help goes to stderr, and nothing has passed', async () => {
  const { code, stdout, stderr } = await rasoat([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe((await rasoat(['--help'])).stdout)
})

test('--version says the version and nothing else', async () => {
  expect(await rasoat(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
})
