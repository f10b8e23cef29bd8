import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { keyOf } from '../../src/cli/options/option.ts'
import { options } from '../../src/cli/options/options.ts'
import { publishedSchema } from '../../src/published.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, csv, put, temporaryFolder, WITH_ERROR, WITH_WARNING } from './folder.ts'

const { properties = {} } = publishedSchema('config') as { properties?: Readonly<Record<string, object>> }
const keys = Object.keys(properties)

describe('options and keys', () => {
  test('every option has a key of its name', () => {
    // Some speak of the run itself.
    const without = options
      .filter(({ key }) => key !== undefined)
      .map(keyOf)
      .filter((name) => !keys.includes(name))
    expect(without).toEqual([])
  })

  test('every key is an option, or has a shape that no option could have', () => {
    const names: readonly string[] = options.map(keyOf)
    const structural = keys.filter((key) => !names.includes(key))
    expect(structural.sort()).toEqual(['$schema', 'catalogues', 'expect', 'rules', 'targets'])
  })

  test('every option belongs to a command, and each command lists an option once', () => {
    const used = new Set(commands.flatMap((command) => command.options))
    expect(options.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
    for (const command of commands) expect(new Set(command.options).size).toBe(command.options.length)
  })

  test('the choices of an option are those of its key', () => {
    for (const { name, value, key } of options) {
      const choices = value.words
      if (choices === undefined || key === undefined) continue
      const schema = JSON.stringify(resolved(properties[key.name ?? name]))
      expect([name, choices.filter((choice) => !schema.includes(`"${choice}"`))]).toEqual([name, []])
    }
  })
})

/** A key with the definitions it points to. */
function resolved(schema: object | undefined): unknown {
  const { $defs = {} } = publishedSchema('config') as { $defs?: Readonly<Record<string, object>> }
  const name = /#\/\$defs\/(\w+)/.exec(JSON.stringify(schema))?.[1]
  return name === undefined ? schema : [schema, $defs[name]]
}

const cwd = temporaryFolder({
  'clean.csv': CLEAN,
  'error.csv': WITH_ERROR,
  'warning.csv': WITH_WARNING,
  'national.csv': CLEAN,
})

function configure(name: string, text: string): string {
  put(cwd, name, text)
  return name
}

describe('the command line wins over the configuration:', () => {
  test.each([
    ['failOn: never', ['--fail-on', 'error'], { run: { failOn: 'error' }, outcome: 'failed' }],
    ['failOn: error', ['--fail-on', 'never'], { run: { failOn: 'never' }, outcome: 'passed' }],
    ['asOf: 2020-01-01', ['--as-of', '2021-02-03'], { run: { asOf: '2021-02-03' } }],
    ['unit: Xã A', ['--unit', 'Xã B'], { catalogues: [{ unit: { name: 'Xã B' } }] }],
    ['level: province', ['--level', 'commune'], { catalogues: [{ unit: { level: 'commune' } }] }],
    ['samples: 5', ['--samples', '0'], { catalogues: [{ findings: { total: 1, items: [] } }] }],
    ['only: missing-name', ['--only', 'duplicate-code'], { catalogues: [{ findings: { total: 1 } }] }],
    ['skip: duplicate-code', ['--skip', 'missing-name'], { catalogues: [{ findings: { total: 1 } }] }],
    ['minOnline: 100', ['--min-online', '50'], { catalogues: [{ verdicts: [{ target: 0.5 }] }] }],
    [
      'minFullOnline: 100',
      ['--min-full-online', '7,5 %'],
      { catalogues: [{ verdicts: [{ target: 0.075 }] }] },
    ],
    [
      'reach: { online-share: 100 }',
      ['--reach', 'full-online-share=7,5 %'],
      { catalogues: [{ reach: [{ metric: 'full-online-share', target: 0.075 }] }] },
    ],
    ['minCoverage: 100', ['--min-coverage', '1'], { catalogues: [{ verdicts: [{ target: 0.01 }] }] }],
    ['delimiter: ";"', ['--delimiter', ','], { catalogues: [{ sources: [{ delimiter: ',' }] }] }],
    ['encoding: utf-16le', ['--encoding', 'utf-8'], { catalogues: [{ sources: [{ encoding: 'utf-8' }] }] }],
    ['headerRow: 2', ['--header-row', '1'], { catalogues: [{ sources: [{ headerRow: 1 }] }] }],
    ['inputFormat: json', ['--input-format', 'csv'], { catalogues: [{ sources: [{ format: 'csv' }] }] }],
    [
      'columns: { code: Lĩnh vực }',
      ['--column', 'code=Mã TTHC'],
      { catalogues: [{ sources: [{ columns: { code: 'Mã TTHC' } }] }] },
    ],
    ['groupBy: [issuer]', ['--group-by', 'field'], { catalogues: [{ groups: { field: [{}] } }] }],
    ['format: [csv]', [], {}],
  ] as const)('%s, then %j', async (key, given, expected) => {
    const config = configure('pair.yaml', `${key}\n`)
    const report = await rasoatJson(['audit', 'error.csv', '-c', config, ...given], { cwd })
    expect(report).toMatchObject(expected)
  })

  test('match: names in the configuration counts names, and --match codes takes it back', async () => {
    const config = configure('match.yaml', 'match: names\nbaseline: national.csv\n')
    const runOf = async (...given: string[]) => {
      const { stdout } = await rasoat(['audit', 'clean.csv', '-c', config, '-f', 'json', ...given], { cwd })
      return JSON.parse(stdout).run
    }
    expect(await runOf()).toMatchObject({ match: 'names' })
    expect(await runOf('--match', 'codes')).not.toHaveProperty('match')
  })

  test('lists named there take the place of those in the configuration', async () => {
    const config = configure('lists.yaml', 'catalogues: [{ sources: error.csv }]\nbaseline: missing.csv\n')
    const args = ['audit', 'clean.csv', '-c', config, '-b', 'national.csv']
    const { catalogues, outcome } = await rasoatJson(args, { cwd })
    expect(catalogues.map(({ id }) => id)).toEqual(['clean.csv'])
    expect(outcome).toBe('passed')
  })

  test('also over what is said of a single list', async () => {
    const config = configure(
      'entry.yaml',
      'catalogues: [{ sources: clean.csv, level: province, columns: { code: Lĩnh vực } }]\n',
    )
    const args = ['audit', '-c', config, '--level', 'commune', '--column', 'code=Mã TTHC']
    const { catalogues } = await rasoatJson(args, { cwd })
    expect(catalogues[0]).toMatchObject({ unit: { level: 'commune' }, procedures: 3 })
  })

  test('what is said of a single list wins over what is said of all', async () => {
    const config = configure(
      'all.yaml',
      'level: province\ncatalogues: [{ sources: clean.csv, level: commune }]\n',
    )
    const { catalogues } = await rasoatJson(['audit', '-c', config], { cwd })
    expect(catalogues[0]?.unit.level).toBe('commune')
  })

  test('output: files named there take the place of those in the configuration', async () => {
    const config = configure('out.yaml', 'output: from-config.json\n')
    const { stderr } = await rasoat(['audit', 'clean.csv', '-c', config, '-o', 'given.json'], { cwd })
    expect(stderr).toBe('Wrote given.json\n')
  })

  test('color: a flag against a key', async () => {
    const config = configure('color.yaml', 'color: true\n')
    const coloured = await rasoat(['audit', 'clean.csv', '-c', config], { cwd })
    const plain = await rasoat(['audit', 'clean.csv', '-c', config, '--no-color'], { cwd })
    expect([coloured.stdout.includes('\u001b['), plain.stdout.includes('\u001b[')]).toEqual([true, false])
  })
})

describe('paths in a configuration start from its folder', () => {
  test('lists, baseline, schema and files to write', async () => {
    put(cwd, 'province/communes/a.csv', CLEAN)
    put(cwd, 'province/own.schema.json', '{"type":"object"}')
    put(
      cwd,
      'province/rasoat.yaml',
      [
        'baseline: ../national.csv',
        'catalogues: [{ sources: communes/*.csv }]',
        'schema: own.schema.json',
        'output: results/all.json',
        'findings: results/all.jsonl',
        '',
      ].join('\n'),
    )
    const { code, stderr } = await rasoat(['audit', '-c', 'province/rasoat.yaml'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Wrote province/results/all.json\n' })
    const report = JSON.parse(readFileSync(join(cwd, 'province/results/all.json'), 'utf8'))
    expect(report.catalogues[0].id).toBe('province/communes/a.csv')
    expect(readFileSync(join(cwd, 'province/results/all.jsonl'), 'utf8')).toBe('')
  })
})

describe('language', () => {
  const vietnamese = configure('vi.yaml', 'lang: vi\n')
  const english = configure('en.yaml', 'lang: en\n')

  test.each([
    ['--lang wins over the configuration and RASOAT_LANG', ['--lang', 'vi', '-c', english], 'en', 'vi'],
    ['the configuration wins over RASOAT_LANG', ['-c', vietnamese], 'en', 'vi'],
    ['the configuration wins over RASOAT_LANG, the other way round', ['-c', english], 'vi', 'en'],
    ['RASOAT_LANG is asked when neither says anything', [], 'vi', 'vi'],
    ['English is spoken when nobody says anything', [], undefined, 'en'],
    ['a RASOAT_LANG that nobody speaks means English', [], 'fr', 'en'],
  ])('%s', async (_, args, env, expected) => {
    const surroundings = { cwd, env: { RASOAT_LANG: env, LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' } }
    const { stdout } = await rasoat(['audit', 'clean.csv', ...args], surroundings)
    expect(stdout.includes('Kết quả') ? 'vi' : 'en').toBe(expected)
  })

  test.each([
    ['a key nobody knows', 'lang: vi\nbaselin: a.csv\n'],
    ['no YAML', '{"baseline": [,\n"lang": "vi"\n'],
  ])('of a complaint about a configuration is the one it asks for: %s', async (_, text) => {
    const config = configure('faulty.yaml', text)
    const own = await rasoat(['audit', '-c', config], { cwd })
    expect(own.code).toBe(2)
    expect(own.stderr).toMatch(/Tệp cấu hình|cấu hình “/)
    const asked = await rasoat(['audit', '-c', config, '--lang', 'en'], { cwd })
    expect(asked.stderr).toContain('The configuration "')
  })

  test('of errors is that of the configuration, once it has been read', async () => {
    const { stderr } = await rasoat(['audit', 'missing.csv', '-c', vietnamese], { cwd })
    expect(stderr).toContain('Không có tệp hoặc thư mục')
  })
})

test('a target for one level is no target for another', async () => {
  const config = configure(
    'targets.yaml',
    'targets: [{ metric: online-share, atLeast: 100%, level: province }, { metric: online-share, atLeast: 10 }]\n',
  )
  const { catalogues } = await rasoatJson(['audit', 'clean.csv', '-c', config, '--level', 'commune'], { cwd })
  expect(catalogues[0]?.verdicts.map(({ target, status }) => [target, status])).toEqual([[0.1, 'met']])
})

test('the configuration may be JSON', async () => {
  const config = configure(
    'rasoat.json',
    JSON.stringify({ catalogues: [{ sources: ['clean.csv'], id: 'one' }] }),
  )
  const { catalogues } = await rasoatJson(['audit', '-c', config], { cwd })
  expect(catalogues.map(({ id }) => id)).toEqual(['one'])
})

test('a configuration may be empty', async () => {
  mkdirSync(join(cwd, 'empty'), { recursive: true })
  const config = configure('empty/rasoat.yaml', '')
  expect((await rasoat(['audit', 'clean.csv', '-c', config], { cwd })).code).toBe(0)
})

test('an extra row of a list in the configuration counts as one of the command line would', async () => {
  put(cwd, 'more.csv', csv('1.000009,Đăng ký giám hộ,Hộ tịch,Cấp xã,Một phần'))
  const config = configure(
    'together.yaml',
    'catalogues: [{ sources: [clean.csv, more.csv], together: true }]\n',
  )
  const { catalogues } = await rasoatJson(['audit', '-c', config], { cwd })
  expect(catalogues.map(({ records }) => records)).toEqual([3 + 1])
})

test('a baseline may need to be told how to read it, apart from the catalogues', async () => {
  put(cwd, 'odd.csv', 'Tiêu đề\nKý hiệu;Nội dung\n1.000001;Cấp giấy phép xây dựng\n')
  const config = configure(
    'odd.yaml',
    [
      'baseline: { sources: odd.csv, headerRow: 2, columns: { code: Ký hiệu, name: Nội dung }, complete: false }',
      'catalogues: [{ sources: clean.csv }]',
      '',
    ].join('\n'),
  )
  const report = await rasoatJson(['audit', '-c', config], { cwd })
  expect(report).toMatchObject({
    toolErrors: [],
    baseline: { procedures: 1, complete: false },
    catalogues: [{ comparison: { matched: 1, extra: 2 } }],
  })
})

test.each([
  [
    'catalogues: [{ sources: a.csv, together: true, reconcile: true }]',
    'rasoat.yaml:1: catalogues[0].together',
  ],
  ['together: true\nreconcile: true\n', 'rasoat.yaml:2: reconcile'],
])(
  'a configuration that says together and reconcile of the same lists is refused: %j',
  async (text, place) => {
    const cwd = temporaryFolder({ 'rasoat.yaml': text, 'a.csv': CLEAN })
    const { code, stderr } = await rasoat(['audit'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(place)
    expect(stderr).toContain('contradict each other')
  },
)
