import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { variableOf } from '../../src/cli/options/environment.ts'
import { options } from '../../src/cli/options/options.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { type PrintedReport, rasoat } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder, WITH_ERROR } from './folder.ts'

const cwd = temporaryFolder({
  '.git/HEAD': '',
  'clean.csv': CLEAN,
  'error.csv': WITH_ERROR,
  'national.csv': CLEAN,
})

type Variables = Readonly<Record<string, string>>

async function json(args: readonly string[], env: Variables): Promise<PrintedReport> {
  const { stdout, stderr } = await rasoat([...args, '-f', 'json'], { cwd, env })
  if (stdout === '') throw new Error(`nothing was printed: ${stderr}`)
  return JSON.parse(stdout)
}

describe('the variable of an option', () => {
  test('is RASOAT_ and the words of its flag in capitals', () => {
    for (const { name, flags } of options) {
      const words = /--([a-z-]+)/.exec(flags)?.[1] ?? ''
      expect(variableOf(name)).toBe(`RASOAT_${words.toUpperCase().replaceAll('-', '_')}`)
    }
    expect(variableOf('minFullOnline')).toBe('RASOAT_MIN_FULL_ONLINE')
    expect(variableOf('noConfig')).toBe('RASOAT_NO_CONFIG')
  })

  test.each(LANGUAGE_TAGS)('is explained in the help of every command, in %s', async (lang) => {
    for (const { name } of commands) {
      const { stdout } = await rasoat([name, '--help', '--lang', lang])
      expect(stdout).toContain('RASOAT_FAIL_ON')
    }
  })
})

// The same value three times over: who wins shows in the result.
const PAIRS: readonly (readonly [
  variable: string,
  value: string,
  key: string,
  flags: readonly string[],
  fromFile: object,
  fromEnvironment: object,
  fromFlags: object,
])[] = [
  [
    'RASOAT_FAIL_ON',
    'warning',
    'failOn: note',
    ['--fail-on', 'never'],
    { run: { failOn: 'note' } },
    { run: { failOn: 'warning' } },
    { run: { failOn: 'never' } },
  ],
  [
    'RASOAT_AS_OF',
    '2021-01-01',
    'asOf: 2020-01-01',
    ['--as-of', '2022-01-01'],
    { run: { asOf: '2020-01-01' } },
    { run: { asOf: '2021-01-01' } },
    { run: { asOf: '2022-01-01' } },
  ],
  [
    'RASOAT_UNIT',
    'Xã B',
    'unit: Xã A',
    ['--unit', 'Xã C'],
    { catalogues: [{ unit: { name: 'Xã A' } }] },
    { catalogues: [{ unit: { name: 'Xã B' } }] },
    { catalogues: [{ unit: { name: 'Xã C' } }] },
  ],
  [
    'RASOAT_LEVEL',
    'commune',
    'level: province',
    ['--level', 'ministry'],
    { catalogues: [{ unit: { level: 'province' } }] },
    { catalogues: [{ unit: { level: 'commune' } }] },
    { catalogues: [{ unit: { level: 'ministry' } }] },
  ],
  [
    'RASOAT_SAMPLES',
    '0',
    'samples: 1',
    ['--samples', '2'],
    { catalogues: [{ findings: { items: [{}] } }] },
    { catalogues: [{ findings: { items: [] } }] },
    { catalogues: [{ findings: { items: [{}] } }] },
  ],
  [
    'RASOAT_MIN_ONLINE',
    '40,5 %',
    'minOnline: 30',
    ['--min-online', '50'],
    { catalogues: [{ verdicts: [{ target: 0.3 }] }] },
    { catalogues: [{ verdicts: [{ target: 0.405 }] }] },
    { catalogues: [{ verdicts: [{ target: 0.5 }] }] },
  ],
  [
    'RASOAT_REACH',
    'online-share=40,5 %;full-online-share=20%',
    'reach: { online-share: 30% }',
    ['--reach', 'online-share=50'],
    { catalogues: [{ reach: [{ target: 0.3 }] }] },
    { catalogues: [{ reach: [{ target: 0.405 }, { target: 0.2 }] }] },
    { catalogues: [{ reach: [{ target: 0.5 }] }] },
  ],
  [
    'RASOAT_SKIP',
    'missing-name,duplicate-code',
    'skip: unnormalised-text',
    ['--skip', 'missing-name'],
    { catalogues: [{ findings: { total: 1 } }] },
    { catalogues: [{ findings: { total: 0 } }] },
    { catalogues: [{ findings: { total: 1 } }] },
  ],
  [
    'RASOAT_COLUMN',
    'code=Lĩnh vực;name=Tên thủ tục hành chính',
    'columns: { code: Cấp thực hiện }',
    ['--column', 'code=Mã TTHC'],
    { catalogues: [{ sources: [{ columns: { code: 'Cấp thực hiện' } }] }] },
    { catalogues: [{ sources: [{ columns: { code: 'Lĩnh vực' } }] }] },
    { catalogues: [{ sources: [{ columns: { code: 'Mã TTHC' } }] }] },
  ],
]

describe.each(PAIRS)('%s', (variable, value, key, flags, fromFile, fromEnvironment, fromFlags) => {
  put(cwd, 'pair.yaml', '')
  const args = ['audit', 'error.csv']
  const written = (): readonly string[] => {
    put(cwd, 'pair.yaml', `${key}\n`)
    return [...args, '-c', 'pair.yaml']
  }

  test('is listened to when nobody else speaks', async () => {
    expect(await json([...args, '--no-config'], { [variable]: value })).toMatchObject(fromEnvironment)
  })

  test('wins over the configuration, which wins over what is built in', async () => {
    expect(await json(written(), {})).toMatchObject(fromFile)
    expect(await json(written(), { [variable]: value })).toMatchObject(fromEnvironment)
  })

  test('gives way to what is written after the command', async () => {
    expect(await json([...args, '--no-config', ...flags], { [variable]: value })).toMatchObject(fromFlags)
    expect(await json([...written(), ...flags], { [variable]: value })).toMatchObject(fromFlags)
    expect(await json([...written(), ...flags], {})).toMatchObject(fromFlags)
  })
})

describe('a variable', () => {
  test('wins over what the configuration says of a single list', async () => {
    put(cwd, 'entry.yaml', 'catalogues: [{ sources: clean.csv, level: province }]\n')
    const report = await json(['audit', '-c', 'entry.yaml'], { RASOAT_LEVEL: 'commune' })
    expect(report.catalogues[0]?.unit.level).toBe('commune')
  })

  test.each([
    ['a;b', ['a', 'b']],
    [' a ; b ;', ['a', 'b']],
    ['a\nb;c\n', ['a', 'b;c']],
    ['a;b\n', ['a;b']],
  ])('of an option that may be repeated holds %j', async (text, expected) => {
    const env = { RASOAT_BASELINE: text }
    const { stdout } = await rasoat(['audit', '--print-config', '-f', 'json'], { cwd, env })
    expect(JSON.parse(stdout).config.baseline).toEqual(expected)
  })

  test.each([
    ['true', true],
    ['1', true],
    ['ON', true],
    ['false', false],
    ['0', false],
    ['no', false],
  ])('of a switch takes %j', async (text, expected) => {
    const env = { RASOAT_VERBOSE: text }
    const { stdout } = await rasoat(['audit', '--print-config', '-f', 'json'], { cwd, env })
    const { config, origins } = JSON.parse(stdout)
    expect([config.verbose, origins['/verbose']]).toEqual([
      expected,
      { kind: 'environment', name: 'RASOAT_VERBOSE' },
    ])
  })

  test('that is empty says nothing', async () => {
    const env = { RASOAT_FAIL_ON: '', RASOAT_ONLY: ' ; ', RASOAT_QUIET: '' }
    const { code, stderr } = await rasoat(['validate', 'error.csv'], { cwd, env })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  test('with a value nobody understands ends with 2 and is named', async () => {
    for (const env of [
      { RASOAT_FAIL_ON: 'eror' },
      { RASOAT_QUIET: 'maybe' },
      { RASOAT_AS_OF: '2026-02-30' },
    ]) {
      const { code, stdout, stderr } = await rasoat(['validate', 'clean.csv'], { cwd, env })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(Object.keys(env)[0])
    }
  })

  test('of an option that the command does not take is not its business', async () => {
    const env = { RASOAT_FAIL_ON: 'nonsense', RASOAT_BASELINE: 'missing.csv' }
    expect((await rasoat(['convert', 'clean.csv'], { cwd, env })).code).toBe(0)
  })

  test('RASOAT_CONFIG gives way to --no-config, and RASOAT_NO_CONFIG to --config', async () => {
    put(cwd, 'never.yaml', 'failOn: never\n')
    const args = ['validate', 'error.csv']
    const codeOf = async (more: readonly string[], env: Variables) =>
      (await rasoat([...args, ...more], { cwd, env })).code
    expect(await codeOf([], { RASOAT_CONFIG: 'never.yaml' })).toBe(0)
    expect(await codeOf(['--no-config'], { RASOAT_CONFIG: 'never.yaml' })).toBe(1)
    expect(await codeOf(['-c', 'never.yaml'], { RASOAT_NO_CONFIG: '1' })).toBe(0)
    expect(await codeOf([], { RASOAT_CONFIG: 'never.yaml', RASOAT_NO_CONFIG: '1' })).toBe(1)
  })
})

describe('a variable that is no option', () => {
  test('is named on stderr with the one that was probably meant, and the run goes on', async () => {
    const env = { RASOAT_FIAL_ON: 'secret', RASOAT_XYZZY_PLUGH: '1', RASOA_LANG: 'vi' }
    const { code, stderr } = await rasoat(['validate', 'clean.csv'], { cwd, env })
    expect(code).toBe(0)
    expect(stderr).toBe(
      'The environment variable RASOAT_FIAL_ON is no option of rasoat and is not used. Did you mean RASOAT_FAIL_ON?\n' +
        'The environment variable RASOAT_XYZZY_PLUGH is no option of rasoat and is not used.\n',
    )
  })

  test('is passed over in silence with --quiet', async () => {
    const { stderr } = await rasoat(['validate', 'clean.csv', '-q'], { cwd, env: { RASOAT_FIAL_ON: '1' } })
    expect(stderr).toBe('')
  })
})
