import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type PublishedSchema, publishedSchema } from '../src/published.ts'
import { CLEAN, temporaryFolder } from './cli/folder.ts'

/*
 * A member of everything that grows, put into its list and its texts and nowhere else. What a person then sees of it is
 * asked of the command line as it is.
 */
const LISTS = [
  '../src/render/reporters.ts',
  '../src/stages/read/formats.ts',
  '../src/stages/measure/dimensions.ts',
  '../src/stages/measure/metrics.ts',
  '../src/cli/options/options.ts',
  '../src/messages/en/options.ts',
  '../src/messages/en/formats.ts',
  '../src/messages/en/metrics.ts',
]

beforeAll(() => {
  vi.resetModules()
  vi.doMock(import('../src/render/reporters.ts'), async (original) => {
    const { reporters: known } = await original()
    const render = () => ['written by the toy\n']
    const toy = { id: 'toyout', extensions: ['.toyout'], load: async () => ({ id: 'toyout', render }) }
    return { reporters: [...known, toy] }
  })
  vi.doMock(import('../src/stages/read/formats.ts'), async (original) => {
    const { formats: known } = await original()
    const csv = known.find(({ id }) => id === 'csv')
    if (csv === undefined) throw new Error('no CSV')
    return { formats: [...known, { ...csv, id: 'toyin', extensions: ['.toyin'] }] }
  })
  vi.doMock(import('../src/stages/measure/dimensions.ts'), async (original) => {
    const { dimensions: known } = await original()
    return { dimensions: [...known, { id: 'toyway', keys: () => ['one way'] }] }
  })
  vi.doMock(import('../src/stages/measure/metrics.ts'), async (original) => {
    const { metrics: known } = await original()
    const toy = { id: 'toy-share', over: 'procedures', needs: [], standing: () => 'part' }
    return { metrics: [...known, toy] as unknown as typeof known }
  })
  vi.doMock(import('../src/cli/options/options.ts'), async (original) => {
    const known = await original()
    const { oneOfThe } = await import('../src/cli/options/value.ts')
    const toy = {
      name: 'toyOption' as 'level',
      flags: '--toy-option <toy>',
      value: oneOfThe(['ball', 'kite']),
      commands: ['audit'] as const,
      key: { about: 'What to play with.', of: 'catalogue' },
    } as const
    return { ...known, options: [...known.options, toy] }
  })
  vi.doMock(import('../src/messages/en/options.ts'), async (original) => {
    const { options: known } = await original()
    return { options: { ...known, toyOption: 'what to play with: {words}' } }
  })
  vi.doMock(import('../src/messages/en/formats.ts'), async (original) => {
    const { formats: known } = await original()
    return { formats: { ...known, words: { ...known.words, toyout: 'For people who play.' } } }
  })
  vi.doMock(import('../src/messages/en/metrics.ts'), async (original) => {
    const { metrics: known } = await original()
    const toy = { name: 'Share of toys', formula: 'toys ÷ all', meaning: 'How many play.', basis: 'Made up.' }
    return { metrics: { ...known, 'toy-share': toy } }
  })
})

// Files of tests share a process: the next one finds the lists as they are.
afterAll(() => {
  for (const list of LISTS) vi.doUnmock(list)
  vi.resetModules()
})

const cwd = temporaryFolder({ 'list.csv': CLEAN, 'list.toyin': CLEAN })
const rasoat = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { rasoat: run } = await import('./cli/fake-terminal.ts')
  return run(args, { cwd, env })
}
const shown = async (...args: readonly string[]) => (await rasoat(args)).stdout
const inOneLine = (text: string) => text.replace(/\s+/g, ' ')

describe('a format of results that stands in its list', () => {
  test('is in the help, the manual page and the completion of each shell', async () => {
    expect(inOneLine(await shown('audit', '--help'))).toContain('or toyout (repeatable)')
    expect(await shown('man')).toContain('toyout')
    for (const shell of ['bash', 'zsh', 'fish']) expect(await shown('completion', shell)).toContain('toyout')
  })

  test('is explained', async () => {
    expect(await shown('explain', 'formats')).toContain('For people who play.')
    expect(await shown('explain', 'toyout')).toContain('For people who play.')
  })

  test('is a word of the schema of the configuration', async () => {
    expect(await wordsIn('config')).toContain('"toyout"')
  })

  test('is written', async () => {
    expect(await shown('validate', 'list.csv', '-f', 'toyout')).toBe('written by the toy\n')
  })
})

describe('a format of lists that stands in its list', () => {
  test('is in the help, the completion and the schema', async () => {
    expect(inOneLine(await shown('audit', '--help'))).toContain('or toyin; told from the name')
    expect(await shown('completion', 'bash')).toContain("'toyin'")
    expect(await schemaWithToys('config')).toMatchObject({
      $defs: { inputFormat: { enum: expect.arrayContaining(['toyin']) } },
    })
  })

  test('is read by its ending', async () => {
    const { totals } = JSON.parse(await shown('validate', 'list.toyin', '-f', 'json'))
    expect(totals.records).toBe(3)
  })
})

describe('a dimension that stands in its list', () => {
  test('is in the help, the completion and the schema', async () => {
    expect(inOneLine(await shown('audit', '--help'))).toContain('or toyway (repeatable)')
    expect(await shown('completion', 'fish')).toContain('toyway')
    expect(await schemaWithToys('config')).toMatchObject({
      properties: {
        groupBy: { items: { enum: expect.arrayContaining(['toyway']) } },
      },
    })
  })

  test('splits the figures', async () => {
    const result = await shown('validate', 'list.csv', '-f', 'json', '--group-by', 'toyway')
    expect(result).toContain('"one way"')
  })
})

describe('a metric that stands in its list', () => {
  test('is explained, and offered where something is to be explained', async () => {
    expect(await shown('explain', 'toy-share')).toContain('Share of toys')
    expect(await shown('explain')).toContain('toy-share')
    expect(await shown('completion', 'zsh')).toContain('toy-share')
  })

  test('is named where a configuration or a policy sets a target', async () => {
    expect(await wordsIn('config')).toContain('"toy-share"')
    expect(await wordsIn('policy')).toContain('"toy-share"')
  })

  test('is measured: all three of three procedures', async () => {
    const { catalogues } = JSON.parse(await shown('validate', 'list.csv', '-f', 'json'))
    expect(catalogues[0].metrics['toy-share']).toMatchObject({ part: 3, whole: 3 })
  })
})

describe('an option that stands in its list', () => {
  test('is in the help of its command alone, with its words', async () => {
    expect(inOneLine(await shown('audit', '--help'))).toContain('what to play with: ball or kite')
    expect(await shown('validate', '--help')).not.toContain('toy-option')
  })

  test('is in the manual page and the completion of each shell', async () => {
    expect(await shown('man')).toContain('toy\\-option')
    for (const shell of ['bash', 'zsh', 'fish'])
      expect(await shown('completion', shell)).toContain('toy-option')
  })

  test('is a key of the configuration, and of an entry of its catalogues', async () => {
    const key = { description: 'What to play with.', enum: ['ball', 'kite'] }
    expect(await schemaWithToys('config')).toMatchObject({
      properties: {
        toyOption: key,
        catalogues: { items: { properties: { toyOption: key } } },
      },
    })
  })

  test('is a variable, and holds both of its places to its words', async () => {
    const byOption = await rasoat(['audit', 'list.csv', '--toy-option', 'kit'])
    expect(byOption.stderr).toContain('Did you mean "kite"?')
    const byVariable = await rasoat(['audit', 'list.csv'], { RASOAT_TOY_OPTION: 'bal' })
    expect(byVariable.stderr).toContain('RASOAT_TOY_OPTION')
    expect(byVariable.stderr).toContain('Did you mean "ball"?')
  })

  test('belongs to one command, and another says so', async () => {
    const { stderr } = await rasoat(['validate', 'list.csv', '--toy-option', 'kite'])
    expect(stderr).toContain('audit')
  })
})

/** As `npm run docs` writes it. */
async function schemaWithToys(name: PublishedSchema): Promise<Readonly<Record<string, unknown>>> {
  const { derived } = await import('../schemas/derived.ts')
  const { options } = await import('../src/cli/options/options.ts')
  const { reporters } = await import('../src/render/reporters.ts')
  const { states } = await import('../src/stages/judge/states.ts')
  const { metrics } = await import('../src/stages/measure/metrics.ts')
  return { ...derived(name, publishedSchema(name), { options, reporters, metrics, states }) }
}

async function wordsIn(name: PublishedSchema): Promise<string> {
  return JSON.stringify(await schemaWithToys(name))
}
