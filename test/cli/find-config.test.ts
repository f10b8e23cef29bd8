import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isForeign } from '../../src/cli/config/find-config.ts'
import { publishedSchema } from '../../src/published.ts'
import { compileSchema } from '../../src/schema/compile.ts'
import { rasoat } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder, WITH_ERROR } from './folder.ts'

/** An outer folder with a configuration, a repository in it, and folders in that. */
const outer = temporaryFolder({
  'rasoat.yaml': 'failOn: warning\n',
  'plain/lists/clean.csv': CLEAN,
  'repository/.git/HEAD': '',
  'repository/lists/clean.csv': CLEAN,
  'repository/lists/error.csv': WITH_ERROR,
})
const repository = join(outer, 'repository')
const lists = join(repository, 'lists')

async function failOnIn(cwd: string, ...args: readonly string[]) {
  const { stdout, stderr } = await rasoat(['audit', 'clean.csv', '-f', 'json', ...args], { cwd })
  return [JSON.parse(stdout).run.failOn, stderr]
}

describe('without -c', () => {
  test('a repository ends the search: what lies above it is no part of it', async () => {
    expect(await failOnIn(lists)).toEqual(['error', ''])
  })

  test('the nearest file is used, yaml before json, and standard error says which', async () => {
    put(repository, 'rasoat.json', '{ "failOn": "never" }')
    expect(await failOnIn(lists)).toEqual([
      'never',
      'Configuration: ../rasoat.json (--no-config to run without it)\n',
    ])
    put(repository, 'rasoat.yaml', 'failOn: note\n')
    expect((await failOnIn(lists))[0]).toBe('note')
    put(lists, 'rasoat.json', '{ "failOn": "warning" }')
    expect(await failOnIn(lists)).toEqual([
      'warning',
      'Configuration: rasoat.json (--no-config to run without it)\n',
    ])
  })

  test('where there is no repository the search goes on upwards', async () => {
    expect(await failOnIn(join(outer, 'plain/lists'))).toEqual([
      'warning',
      'Configuration: ../../rasoat.yaml (--no-config to run without it)\n',
    ])
  })

  test('--no-config switches it off, --quiet keeps it to itself, -c takes another', async () => {
    put(lists, 'other.yaml', 'failOn: never\n')
    put(lists, 'rasoat.json', '{ "failOn": "warning" }')
    expect(await failOnIn(lists, '--no-config')).toEqual(['error', ''])
    expect(await failOnIn(lists, '--quiet')).toEqual(['warning', ''])
    expect(await failOnIn(lists, '-c', 'other.yaml')).toEqual(['never', ''])
  })

  test('the line on standard error is in the language of the configuration', async () => {
    const cwd = temporaryFolder({ '.git/HEAD': '', 'rasoat.yaml': 'lang: vi\n', 'clean.csv': CLEAN })
    const { stderr } = await rasoat(['audit', 'clean.csv', '-f', 'json'], { cwd })
    expect(stderr).toBe('Cấu hình: rasoat.yaml (ghi --no-config để không dùng)\n')
  })

  test('paths in it start from its folder, lists of the command line from the working folder', async () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      'rasoat.yaml': 'catalogues: [{ sources: lists/*.csv }]\noutput: out/audit.json\n',
      'lists/clean.csv': CLEAN,
    })
    const { code, stderr } = await rasoat(['audit'], { cwd: join(cwd, 'lists') })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Configuration: ../rasoat.yaml (--no-config to run without it)\nWrote ../out/audit.json\n',
    })
    const named = await rasoat(['audit', 'clean.csv', '-f', 'csv'], { cwd: join(cwd, 'lists') })
    expect(named.code).toBe(0)
  })

  test('a file that cannot be used is never passed over: exit 2', async () => {
    const cwd = temporaryFolder({ '.git/HEAD': '', 'rasoat.yaml': 'fail0n: never\n', 'sub/clean.csv': CLEAN })
    const { code, stdout, stderr } = await rasoat(['audit', 'clean.csv'], { cwd: join(cwd, 'sub') })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('../rasoat.yaml')
    expect(stderr).toContain('failOn')
  })

  test('nothing in the audited folder is ever run: no scripts, no tags', async () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      'rasoat.js': 'throw new Error("run")',
      'rasoat.config.js': 'throw new Error("run")',
      'clean.csv': CLEAN,
    })
    expect(await rasoat(['audit', 'clean.csv', '-f', 'csv'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    for (const tagged of [
      'failOn: !!js/function "() => 1"\n',
      'failOn: !env HOME\n',
      '!!python/object:os {}\n',
    ]) {
      put(cwd, 'rasoat.yaml', tagged)
      expect([tagged, (await rasoat(['audit', 'clean.csv'], { cwd })).code]).toEqual([tagged, 2])
    }
  })

  test('above the working folder a file of somebody else is not trusted; of root, or of the owner, it is', () => {
    expect(isForeign({ uid: 1001 }, { uid: 1000 })).toBe(true)
    expect(isForeign({ uid: 1001 }, { uid: 0 })).toBe(true)
    expect(isForeign({ uid: 1000 }, { uid: 1000 })).toBe(false)
    expect(isForeign({ uid: 0 }, { uid: 1000 })).toBe(false)
  })
})

describe('--print-config', () => {
  const cwd = temporaryFolder({
    '.git/HEAD': '',
    'rasoat.yaml': [
      'baseline: { sources: national.csv, columns: { code: Mã TTHC } }',
      'catalogues: [{ sources: "lists/*.csv", level: province, id: one }]',
      'minOnline: 79.5',
      'targets: [{ metric: coverage, atLeast: 33.3, basis: "Plan: 12/KH" }]',
      'rules: { decision-differs: "off" }',
      'failOn: never',
      '',
    ].join('\n'),
    'national.csv': CLEAN,
    'lists/clean.csv': CLEAN,
  })
  const below = join(cwd, 'lists')
  const args = ['audit', '--level', 'commune', '--print-config']
  const env = { RASOAT_SKIP: 'missing-name', RASOAT_LANG: 'en' }

  test('prints every value with its origin, as YAML with comments', async () => {
    const { code, stdout } = await rasoat(args, { cwd: below, env })
    expect(code).toBe(0)
    // Which options are left grows with the program; that git is one of another command stays.
    const [values, notSet] = stdout.split('\n# Not set: ')
    expect(notSet).toMatch(/\boutput, /)
    expect(notSet).not.toMatch(/\bgit\b/)
    expect(values).toMatchInlineSnapshot(`
      "# The configuration in effect, and where each value comes from.
      # Paths start from the folder the command was run in.

      baseline:  # ../rasoat.yaml
        sources: ["../national.csv"]
        columns:
          code: Mã TTHC
      partialBaseline: false  # built in
      catalogues:  # ../rasoat.yaml
        - sources: ["../lists/*.csv"]
          level: commune  # option --level
          id: one
      level: commune  # option --level
      together: false  # built in
      reconcile: false  # built in
      lang: en  # environment RASOAT_LANG
      asOf: "2026-11-22"  # built in
      format: [table]  # built in
      failOn: never  # ../rasoat.yaml
      minOnline: 79.5  # ../rasoat.yaml
      targets:  # ../rasoat.yaml
        - metric: coverage
          atLeast: 33.3
          basis: "Plan: 12/KH"
      rules:  # ../rasoat.yaml
        decision-differs: "off"
      skip: [missing-name]  # environment RASOAT_SKIP
      match: codes  # built in
      quiet: false  # built in
      verbose: false  # built in
      "
    `)
  })

  test('speaks Vietnamese', async () => {
    const { stdout } = await rasoat([...args, '--lang', 'vi'], { cwd: below, env })
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '# Cấu hình đang có hiệu lực và nguồn gốc của từng giá trị.',
      '# Đường dẫn tính từ thư mục chạy lệnh.',
    ])
    expect(stdout).toContain('level: commune  # tùy chọn --level')
  })

  test('as JSON gives the configuration and, by JSON pointer, who said what', async () => {
    const { stdout } = await rasoat([...args, '-f', 'json'], { cwd: below, env })
    expect(JSON.parse(stdout)).toMatchObject({
      file: '../rasoat.yaml',
      config: { failOn: 'never', minOnline: 79.5, targets: [{ atLeast: 33.3 }] },
      origins: {
        '/failOn': { kind: 'file', name: '../rasoat.yaml' },
        '/skip': { kind: 'environment', name: 'RASOAT_SKIP' },
        '/catalogues/0/level': { kind: 'option', name: '--level' },
        '/asOf': { kind: 'default' },
        '/lang': { kind: 'environment', name: 'RASOAT_LANG' },
      },
    })
  })

  test('is a configuration: saved in the working folder it makes the same audit', async () => {
    const run = ['-f', 'json', '--quiet']
    const before = await rasoat(['audit', '--level', 'commune', ...run], { cwd: below, env })
    const { stdout } = await rasoat(args, { cwd: below, env })
    expect(compileSchema(publishedSchema('config'))(parse(stdout))).toEqual([])
    put(below, 'printed.yaml', stdout)
    const after = await rasoat(['audit', '-c', 'printed.yaml', ...run], { cwd: below })
    expect(after).toEqual(before)
    expect(JSON.parse(after.stdout).catalogues[0].id).toBe('one')
  })

  test('of a report says that nothing fails it, and lists named take the place of those configured', async () => {
    const { stdout } = await rasoat(['report', 'clean.csv', '--print-config', '-f', 'json'], { cwd: below })
    const { config, origins } = JSON.parse(stdout)
    expect([config.failOn, origins['/failOn']]).toEqual(['never', { kind: 'default' }])
    expect([config.catalogues, origins['/catalogues']]).toEqual([
      [{ sources: ['clean.csv'] }],
      { kind: 'argument' },
    ])
    expect(config.baseline.sources).toEqual(['../national.csv'])
  })

  test('says so when no file is used, and opens no list', async () => {
    const { code, stdout } = await rasoat(['audit', 'missing.csv', '--no-config', '--print-config'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('# No configuration file is used.\n')
  })
})
