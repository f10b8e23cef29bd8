import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../src/cli/commands.ts'
import { readConfig } from '../src/cli/config/config.ts'
import { metricsPage } from '../src/cli/help/explain/metric-page.ts'
import { rulesPage } from '../src/cli/help/explain/rule-page.ts'
import { options } from '../src/cli/options/options.ts'
import { loadLanguage } from '../src/messages/languages.ts'
import { version } from '../src/published.ts'
import { ruleLinks } from '../src/render/content/findings/rule-link.ts'
import { metrics } from '../src/stages/measure/metrics.ts'
import { rules } from '../src/stages/validate/rules.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const READMES = ['README.md', 'README.vi.md']

const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

interface Block {
  readonly tongue: string
  readonly code: string
}

/** Fenced blocks, in their order. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, tongue = '', code = '']) => ({
    tongue,
    code,
  }))
}

/** Everything that is set as code: blocks, and spans within lines. */
function codeOf(text: string): string {
  const spans = text.replace(/^```[\s\S]*?^```$/gm, '').match(/`[^`]+`/g) ?? []
  // What stands behind `npx` alone is said to npx.
  return [...blocksOf(text).map(({ code }) => code), ...spans].join('\n').replaceAll('npx --no -- ', 'npx ')
}

/** Each once, in alphabetical order. */
function distinct(words: Iterable<string>): readonly string[] {
  return [...new Set(words)].sort()
}

function commandsIn(text: string): readonly string[] {
  return distinct([...codeOf(text).matchAll(/\brasoat ([a-z]+)/g)].map(([, name = '']) => name))
}

function optionsIn(text: string): readonly string[] {
  return distinct(codeOf(text).match(/(?<![\w!-])--[a-z][a-z-]*/g) ?? [])
}

const commandNames: readonly string[] = commands.map(({ name }) => name)
const flags = [
  '--help',
  '--version',
  '--no-color',
  ...options.flatMap((option) => option.flags.match(/--[a-z-]+/g) ?? []),
]

describe('the pages made from the rules and metrics', async () => {
  const en = await loadLanguage('en')

  it.each([
    ['RULES.md', rulesPage(rules, en)],
    ['METRICS.md', metricsPage(metrics, en)],
  ])('are as the program would write them today: %s (npm run docs)', (name, page) => {
    expect(textOf(name)).toBe(page)
  })
})

describe('the places in RULES.md that results link to', () => {
  const headings = textOf('RULES.md').match(/^## .*/gm) ?? []

  it('exist for every rule, once, and a browser finds them by the id of the rule', () => {
    expect(headings).toEqual(rules.map(({ id }) => `## ${id}`))
    // Of a heading of small letters, digits and hyphens the anchor is the heading itself.
    expect(rules.filter(({ id }) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id))).toEqual([])
    const linkOf = ruleLinks({ tool: { name: 'rasoat', version } }, {})
    for (const { id } of rules) expect(linkOf(id)).toMatch(new RegExp(`@${version}/RULES\\.md#${id}$`))
  })
})

describe.each(READMES)('%s', (name) => {
  const text = textOf(name)

  it('speaks of commands that exist', () => {
    expect(commandsIn(text).filter((command) => !commandNames.includes(command))).toEqual([])
  })

  it('speaks of every command', () => {
    const mentioned = (command: string) =>
      commandsIn(text).includes(command) || text.includes(`\`${command} `) || text.includes(`\`${command}\``)
    expect(commandNames.filter((command) => !mentioned(command))).toEqual([])
  })

  it('speaks of options that exist', () => {
    expect(optionsIn(text).filter((option) => !flags.includes(option))).toEqual([])
  })

  it('shows commands with options they take', () => {
    const wrong = blocksOf(text)
      .filter(({ tongue }) => tongue === 'sh')
      .flatMap(({ code }) => code.replaceAll('npx --no -- ', 'npx ').split('\n'))
      .filter((line) => {
        const [command = ''] = commandsIn(`\`${line}\``)
        const taken = commands.find((entry) => entry.name === command)?.options ?? []
        const known = options
          .filter((option) => taken.includes(option.name))
          .flatMap((option) => option.flags.match(/--[a-z-]+/g) ?? [])
        return (
          command !== '' && optionsIn(`\`${line}\``).some((option) => !['--help', ...known].includes(option))
        )
      })
    expect(wrong).toEqual([])
  })

  it('shows configurations that are read without complaint', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rasoat-'))
    try {
      for (const { tongue, code } of blocksOf(text)) {
        if (tongue !== 'yaml') continue
        writeFileSync(join(folder, 'rasoat.yaml'), code)
        expect(await readConfig(join(folder, 'rasoat.yaml'), 'rasoat.yaml')).toBeTruthy()
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('shows pieces of pipelines that are YAML, of this version, with inputs that the action has', () => {
    const { inputs } = parse(textOf('action.yml'))
    const pieces = blocksOf(text).filter(({ tongue }) => tongue === 'yml')
    expect(pieces.length).toBeGreaterThan(0)
    for (const { code } of pieces) {
      const piece = parse(code)
      for (const named of code.match(/\d+\.\d+\.\d+/g) ?? []) expect(named).toBe(version)
      const [step] = Array.isArray(piece) ? piece : []
      expect(Object.keys(step?.with ?? {}).filter((name) => inputs[name] === undefined)).toEqual([])
    }
  })

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })
})

describe('the two READMEs', () => {
  const [english = '', vietnamese = ''] = READMES.map(textOf)

  it('have the same blocks of code, in the same order', () => {
    const tonguesOf = (text: string) => blocksOf(text).map(({ tongue }) => tongue)
    expect(tonguesOf(vietnamese)).toEqual(tonguesOf(english))
  })

  it('speak of the same commands and options', () => {
    expect(commandsIn(vietnamese)).toEqual(commandsIn(english))
    expect(optionsIn(vietnamese)).toEqual(optionsIn(english))
  })
})

describe('the changelog', () => {
  it('has a chapter on the version of package.json', () => {
    const chapters = textOf('CHANGELOG.md').match(/^## .*/gm) ?? []
    expect(chapters.filter((chapter) => chapter.includes(version))).toHaveLength(1)
  })
})
