import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../src/messages/contract/tag.ts'
import { REPOSITORY } from './built.ts'
import { blocksOf, textOf } from './documents.ts'

const page = textOf('CONTRIBUTING.md')

/** Code within lines, not the blocks. */
const spansOf = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** Ten changes that anybody may want, and each has one place. */
const CHANGES = [
  'a new input format',
  'a new rule',
  'a new metric',
  'a new heading synonym',
  'a new output format',
  'a new language',
  'a new option',
  'a new plan state',
  'how codes match',
  'how duplicates count',
]

describe('CONTRIBUTING.md', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, change = '', ...places]) => ({ change, files: spansOf(places.join(' ')) }))

  it.each(CHANGES)('says where it is made, in files that exist: %s', (change) => {
    const found = rows.filter((row) => row.change === change)
    expect(found).toHaveLength(1)
    const files = found.flatMap((row) => row.files).filter((code) => code.includes('/'))
    expect(files.length).toBeGreaterThan(0)
    // `<id>` is whatever the new one is called; its folder is there.
    const places = files.map((file) => file.replace(/<id>.*/, ''))
    expect(places.filter((place) => !existsSync(join(REPOSITORY, place)))).toEqual([])
  })

  it('names files that exist', () => {
    const files = spansOf(page).filter((code) => /^(src|test|schemas|samples)\/[\w./-]+$/.test(code))
    expect(files.filter((file) => !existsSync(join(REPOSITORY, file)))).toEqual([])
  })

  it('shows the finished rule as it stands in its files, with its text in every language', () => {
    const shown = blocksOf(page).filter(({ tongue }) => tongue === 'ts')
    for (const { file = '', code } of shown) expect(textOf(file)).toContain(code)
    expect(shown.map(({ file }) => file)).toEqual([
      'src/stages/validate/rules/obsolete-level.ts',
      'src/stages/validate/rules.ts',
      ...LANGUAGE_TAGS.map((tag) => `src/messages/${tag}/rules.ts`),
    ])
  })

  it('says how long a file may be, as the test of the architecture holds it', () => {
    const [, most] = /^const LONGEST_FILE = (\d+)$/m.exec(textOf('test/architecture.test.ts')) ?? []
    expect(page).toContain(`has at most ${most} lines`)
  })

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json'))
    const named = [...page.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
      ([, name = '']) => name,
    )
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })
})

describe('what lists say of how to add to them', () => {
  const files = readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' })

  it('names files and folders that exist', () => {
    const wrong = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const text = readFileSync(join(REPOSITORY, 'src', file), 'utf8')
        const advice = text.match(/To add one:[\s\S]*?\*\//g) ?? []
        return spansOf(advice.join('\n'))
          .filter((code) => /^[\w./-]+(\/|\.ts|\.json)$/.test(code))
          .filter((place) => !isThere(place))
          .map((place) => `${file}: ${place}`)
      })
    expect(wrong).toEqual([])
  })

  function isThere(place: string): boolean {
    const name = `/${place.replace(/\/$/, '')}`
    return existsSync(join(REPOSITORY, place)) || files.some((file) => `/${file}`.endsWith(name))
  }
})
