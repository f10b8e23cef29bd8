import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
import { reporters } from '../src/render/reporters.ts'
import { metrics } from '../src/stages/measure/metrics.ts'
import { formats } from '../src/stages/read/formats.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { rules } from '../src/stages/validate/rules.ts'

import { REPOSITORY } from './built.ts'
import { blocksOf, PAGES, PAIRS, shellCommandsOf, textOf } from './documents.ts'

const SIZES: readonly (readonly [page: string, bytes: number])[] = [
  ['README.md', 12 * 1024],
  ['README.vi.md', 12 * 1024],
  ...PAGES.filter((page) => page.startsWith('docs/')).map((page) => [page, 10 * 1024] as const),
]
/** Figures in prose, and the constant of the program that each repeats; `*` is the figure. */
const FIGURES: readonly (readonly [constant: string, file: string, phrases: readonly string[]])[] = [
  ['HEADER_SEARCH_ROWS', 'header.ts', ['first * rows', '* dòng đầu']],
  ['GROUPED_AT_MOST', 'context.ts', ['up to * lists is split', 'đến * danh mục được tách']],
  ['SAMPLES_IN_ALL', 'context.ts', ['keeps * of each rule', 'giữ * cho mỗi quy tắc']],
  ['COMPARED_AT_MOST', '.ts', ['(up to *; `--peers`', '(đến * danh mục; nhiều hơn']],
  ['TOLD_AT_MOST', 'html/each.ts', ['more than * lists tells no unit', 'hơn * danh mục không trình bày']],
  ['LISTED', 'docx/attached.ts', ['ends after * lines', 'tối đa * dòng']],
]

/** Everything that is set as code: blocks, and spans within lines. */
function codeOf(text: string): string {
  const spans = text.replace(/^```[\s\S]*?^```$/gm, '').match(/`[^`]+`/g) ?? []
  // What stands behind `npx` alone is said to npx, and what stands behind `npx tsx` to a generator.
  return [...blocksOf(text).map(({ code }) => code), ...spans]
    .join('\n')
    .replaceAll('npx --no -- ', 'npx ')
    .replace(/^npx tsx .*$/gm, '')
}

/** Each once, in alphabetical order. */
function distinct(words: Iterable<string>): readonly string[] {
  return [...new Set(words)].sort()
}

/** `../rasoat` is a folder. */
function commandsIn(text: string): readonly string[] {
  return distinct([...codeOf(text).matchAll(/(?<!\.\.\/)\brasoat ([a-z]+)/g)].map(([, name = '']) => name))
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
    const linkOf = ruleLinks({ rulesUrl: 'https://example.vn/RULES.md' })
    for (const { id } of rules) expect(linkOf(id)).toBe(`https://example.vn/RULES.md#${id}`)
  })
})

/** The `rasoat` commands of a page, one a line of its blocks for the shell. */
function shellLinesOf(text: string): readonly string[] {
  return blocksOf(text)
    .filter(({ tongue }) => tongue === 'sh')
    .flatMap(({ code }) => shellCommandsOf(code.replaceAll('npx --no -- ', 'npx ')))
}

function optionsTakenBy(command: string): readonly string[] {
  const taken = commands.find(({ name }) => name === command)?.options ?? []
  return options
    .filter(({ name }) => taken.includes(name))
    .flatMap((option) => option.flags.match(/--[a-z-]+/g) ?? [])
}

describe('README', () => {
  it.each(PAIRS[0] ?? [])('speaks of every command: %s', (page) => {
    const text = textOf(page)
    const mentioned = (command: string) =>
      commandsIn(text).includes(command) || text.includes(`\`${command} `) || text.includes(`\`${command}\``)
    expect(commandNames.filter((command) => !mentioned(command))).toEqual([])
  })
})

describe.each(PAGES)('%s', (page) => {
  const text = textOf(page)

  it('speaks of commands that exist', () => {
    expect(commandsIn(text).filter((command) => !commandNames.includes(command))).toEqual([])
  })

  it('speaks of options that exist', () => {
    expect(optionsIn(text).filter((option) => !flags.includes(option))).toEqual([])
  })

  it('shows commands with options they take', () => {
    const wrong = shellLinesOf(text).filter((line) => {
      const [command] = commandsIn(`\`${line}\``)
      const known = ['--help', ...optionsTakenBy(command ?? '')]
      return command !== undefined && optionsIn(`\`${line}\``).some((option) => !known.includes(option))
    })
    expect(wrong).toEqual([])
  })

  it('shows configurations that are read without complaint', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rasoat-'))
    try {
      for (const { file, code } of blocksOf(text)) {
        if (file !== 'rasoat.yaml') continue
        writeFileSync(join(folder, file), code)
        expect(await readConfig(join(folder, file), file)).toBeTruthy()
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('shows pieces of pipelines that are YAML, of this version, with inputs that the action has', () => {
    const { inputs } = parse(textOf('action.yml'))
    for (const named of text.match(/rasoat-\d+\.\d+\.\d+/g) ?? []) expect(named).toBe(`rasoat-${version}`)
    for (const { code } of blocksOf(text).filter(({ tongue }) => tongue === 'yml')) {
      const [step] = parse(code)
      expect(Object.keys(step.with).filter((name) => inputs[name] === undefined)).toEqual([])
    }
  })

  it('names the file that each block of YAML is saved as', () => {
    expect(blocksOf(text).filter(({ tongue, file }) => tongue === 'yaml' && file === undefined)).toEqual([])
  })

  it('links to files that exist, and to headings that they have', () => {
    const links = [...text.matchAll(/\]\(([^)#:\s]*)(?:#([^)]*))?\)/g)]
    const wrong = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(REPOSITORY, target))) return true
      return anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor)
    })
    expect(wrong.map(([link]) => link)).toEqual([])
  })
})

/** As forges make them of headings: small letters, no punctuation, hyphens for blanks. */
function anchorsOf(text: string): readonly string[] {
  return (text.match(/^#+ .*/gm) ?? []).map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

describe('the pages', () => {
  it.each(SIZES)('stay short enough to be read: %s in %i bytes', (page, most) => {
    expect(statSync(join(REPOSITORY, page)).size).toBeLessThanOrEqual(most)
  })

  it('are all that docs/ holds', () => {
    const there = readdirSync(join(REPOSITORY, 'docs')).map((name) => `docs/${name}`)
    expect(there.toSorted()).toEqual(PAGES.filter((page) => page.startsWith('docs/')).toSorted())
  })

  it('repeat figures of the program as they are', () => {
    const written = PAGES.map((page) => ({ page, text: textOf(page).replace(/\s+/g, ' ') }))
    for (const [constant, file, phrases] of FIGURES) {
      const value = constantOf(constant, file)
      for (const [place, phrase] of phrases.entries()) {
        const figure = place === 0 ? value.toLocaleString('en') : value.toLocaleString('de')
        const [before = '', after = ''] = phrase.split('*')
        const said = written.filter(({ text }) => text.includes(`${before}${figure}${after}`))
        expect(said.map(({ page }) => page)).not.toEqual([])
        const anyFigure = new RegExp(`${escaped(before)}([\\d.,]+)${escaped(after)}`, 'g')
        const others = written.flatMap(({ text }) => [...text.matchAll(anyFigure)].map(([, other]) => other))
        expect([...new Set(others)]).toEqual([figure])
      }
    }
    const { engines } = JSON.parse(textOf('package.json'))
    const floor = engines.node.replace('>=', '')
    for (const { text } of written) {
      for (const [, least] of text.matchAll(/Node ([\d.]+) (?:or later|trở lên)/g)) expect(least).toBe(floor)
    }
    const { inflatedBytes, sourceBytes } = DEFAULT_LIMITS
    for (const { page, text } of written.filter(({ page }) => /^README|formats/.test(page))) {
      expect({ page, text }).toMatchObject({
        text: expect.stringContaining(` ${inflatedBytes / 1024 ** 2} MB`),
      })
      expect({ page, text }).toMatchObject({
        text: expect.stringContaining(` ${sourceBytes / 1024 ** 3} GB`),
      })
    }
  })
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A number of the program that is not exported, read where it is written. */
function constantOf(name: string, file: string): number {
  const found = readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(file))
    .flatMap((path) => [
      ...readFileSync(join(REPOSITORY, 'src', path), 'utf8').matchAll(
        new RegExp(`^(?:export )?const ${name} = ([\\d_]+)$`, 'gm'),
      ),
    ])
  expect(found, `${name} in one file ${file}`).toHaveLength(1)
  return Number(found[0]?.[1]?.replaceAll('_', ''))
}

describe.each(PAIRS)('%s and %s', (english, vietnamese) => {
  it('have the same blocks of code, in the same order', () => {
    const shapeOf = (page: string) => blocksOf(textOf(page)).map(({ tongue, file }) => [tongue, file])
    expect(shapeOf(vietnamese)).toEqual(shapeOf(english))
  })

  it('have the same chapters', () => {
    const depthsOf = (page: string) => (textOf(page).match(/^#+ /gm) ?? []).map((sign) => sign.length)
    expect(depthsOf(vietnamese)).toEqual(depthsOf(english))
  })

  it('repeat in prose only shares that an excerpt shows', () => {
    const shares = (text: string) => text.match(/\d+[.,]\d+\s?% \(\d+\/\d+\)/g) ?? []
    const shown = PAGES.flatMap((page) => blocksOf(textOf(page))).flatMap(({ code }) => shares(code))
    expect(shares(textOf(english) + textOf(vietnamese)).filter((share) => !shown.includes(share))).toEqual([])
  })

  it('speak of the same commands and options', () => {
    const [en, vi] = [textOf(english), textOf(vietnamese)]
    expect(commandsIn(vi)).toEqual(commandsIn(en))
    expect(optionsIn(vi).filter((option) => option !== '--lang')).toEqual(
      optionsIn(en).filter((option) => option !== '--lang'),
    )
  })

  it('print Vietnamese, where the reader of Vietnamese types a command', () => {
    const others = shellLinesOf(textOf(vietnamese)).filter((line) => {
      const [command = ''] = commandsIn(`\`${line}\``)
      if (command === 'schema') return false // has no language
      const taken = optionsTakenBy(command)
      return (taken.includes('--lang') || /\bnpm start\b/.test(line)) && !line.includes('--lang vi')
    })
    expect(others).toEqual([])
  })
})

describe('what the program knows', () => {
  it('stands on a page: every option, in its long form or its short one', () => {
    const told = PAIRS.map(([english]) => codeOf(textOf(english))).join('\n')
    const names = options.map((option) => option.flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [])
    const isTold = (name: string) =>
      new RegExp(`(?<![\\w-])${name.replace('--', '--(?:no-)?')}(?![\\w-])`).test(told)
    expect(names.filter((forms) => !forms.some(isTold))).toEqual([])
  })

  it.each(['docs/formats.md', 'docs/formats.vi.md'])('stands in %s: every ending of a list', (page) => {
    const endings = formats.flatMap(({ extensions }) => extensions)
    expect(endings.filter((ending) => !textOf(page).includes(`\`${ending}\``))).toEqual([])
  })

  it.each(['docs/output.md', 'docs/output.vi.md'])('stands in %s: every format of a result', (page) => {
    expect(
      reporters.filter(({ id }) => !textOf(page).includes(`\n| \`${id}\` `)).map(({ id }) => id),
    ).toEqual([])
  })
})

describe('the changelog', () => {
  it('has a chapter on the version of package.json', () => {
    const chapters = textOf('CHANGELOG.md').match(/^## .*/gm) ?? []
    expect(chapters.filter((chapter) => chapter.includes(version))).toHaveLength(1)
  })
})
