import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const hasPipes = process.platform !== 'win32'
const NOT_A_FILE = 'is no file that can be read here: it is a folder, a pipe or a device'

describe.skipIf(!hasPipes)('what is no file', () => {
  const cwd = temporaryFolder({ 'list.csv': CLEAN, 'folder/list.csv': CLEAN })
  execFileSync('mkfifo', [join(cwd, 'pipe.csv'), join(cwd, 'pipe.yaml'), join(cwd, 'folder/pipe.csv')])
  symlinkSync('/dev/zero', join(cwd, 'endless.csv'))

  // Nobody writes into these pipes: to open one the usual way would wait for ever.
  test.each([
    ['a pipe as a list', ['validate', 'pipe.csv']],
    ['a pipe as baseline', ['compare', 'list.csv', '-b', 'pipe.csv']],
    ['a pipe to convert', ['convert', 'pipe.csv']],
    ['a pipe as configuration', ['audit', '-c', 'pipe.yaml']],
    ['a pipe as schema', ['validate', 'list.csv', '--schema', 'pipe.csv']],
    ['a pipe as result', ['render', 'pipe.csv']],
    ['a link to a device', ['validate', 'endless.csv']],
    ['a device', ['validate', '/dev/zero', '--input-format', 'csv']],
    ['a device as configuration', ['audit', '-c', '/dev/zero']],
    ['a device as schema', ['validate', 'list.csv', '--schema', '/dev/zero']],
    ['a device as result', ['render', '/dev/zero']],
  ])('%s is refused with a sentence', async (_, args) => {
    const { code, stderr } = await rasoat(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(NOT_A_FILE)
  })

  test('in a folder is named, and the lists beside it are audited', async () => {
    const { catalogues, toolErrors } = await rasoatJson(['validate', 'folder'], { cwd })
    expect(catalogues.map(({ id }) => id)).toEqual(['folder/list.csv'])
    expect(toolErrors).toMatchObject([{ code: 'not-a-file', catalogue: 'folder/pipe.csv' }])
  })
})

describe.skipIf(!hasPipes)('links', () => {
  const cwd = temporaryFolder({
    'inside/list.csv': CLEAN,
    'inside/deep/other.csv': CLEAN,
    'inside/deep/data.raw': CLEAN,
    'outside/secret.csv': CLEAN,
  })
  const link = (path: string, target: string) => symlinkSync(target, join(cwd, path))
  link('inside/file-out.csv', '../outside/secret.csv')
  link('inside/folder-out', '../outside')
  link('inside/again.csv', 'list.csv')
  link('inside/raw.csv', 'deep/data.raw')
  link('inside/nowhere.csv', 'missing.csv')
  link('inside/loop', '.')
  link('inside/deep/up', '..')
  link('inside/deep/circle.csv', 'circle.csv')
  link('named.csv', 'outside/secret.csv')
  link('named-folder', 'outside')

  test('found in a folder are followed inside it, each list once, and never out of it', async () => {
    const { catalogues, toolErrors } = await rasoatJson(['validate', 'inside'], { cwd })
    expect(catalogues.map(({ id }) => id)).toEqual([
      'inside/deep/other.csv',
      'inside/list.csv',
      'inside/raw.csv',
    ])
    expect(toolErrors.map(({ catalogue, code }) => [catalogue, code])).toEqual([
      ['inside/deep/circle.csv', 'unreadable-file'],
      ['inside/file-out.csv', 'link-out-of-folder'],
      ['inside/folder-out', 'link-out-of-folder'],
      ['inside/nowhere.csv', 'no-such-file'],
    ])
  })

  test('that lead up again do not make a folder endless, nor a pattern', async () => {
    const { catalogues } = await rasoatJson(['validate', 'inside/**/o*.csv'], { cwd })
    expect(catalogues.map(({ id }) => id)).toEqual(['inside/deep/other.csv'])
  })

  test.each([
    ['a file', 'named.csv', 'named.csv'],
    ['a folder', 'named-folder', 'named-folder/secret.csv'],
    ['a pattern of files', 'inside/f*.csv', 'inside/file-out.csv'],
    ['a pattern of folders', 'named-f*/*.csv', 'named-folder/secret.csv'],
  ])('that the user names are followed: %s', async (_, named, id) => {
    const { catalogues, toolErrors } = await rasoatJson(['validate', named], { cwd })
    expect({ ids: catalogues.map((one) => one.id), toolErrors }).toEqual({ ids: [id], toolErrors: [] })
  })
})

describe('names', () => {
  const cwd = temporaryFolder({ 'list.csv': CLEAN })

  test('longer than any file system takes', async () => {
    for (const name of [`${'a'.repeat(5_000)}.csv`, `${'a/'.repeat(3_000)}x.csv`]) {
      const { code, stderr } = await rasoat(['validate', name], { cwd })
      expect(code).toBe(2)
      expect(stderr).toMatch(/cannot be opened|There is no file/)
    }
  })

  test.skipIf(process.platform !== 'linux')('that are not UTF-8 are said, and not passed over', async () => {
    mkdirSync(join(cwd, 'names'))
    const name = Buffer.concat([Buffer.from(join(cwd, 'names/b')), Buffer.from([0xff]), Buffer.from('n.csv')])
    writeFileSync(name, CLEAN)
    const { toolErrors } = await rasoatJson(['validate', 'names'], { cwd })
    expect(toolErrors).toMatchObject([{ code: 'unreadable-name', catalogue: 'names/b\ufffdn.csv' }])
  })

  test.skipIf(!hasPipes)('with line breaks, escapes and commands of CI give no orders', async () => {
    const name = 'a\n::error::x\u001b]52;c;eA==\u0007\u202e##vso[x].csv'
    put(cwd, name, `${CLEAN}1.000001,x\n`)
    const pages = ['table', 'markdown', 'csv', 'json', 'jsonl'].map((format) =>
      rasoat(['validate', name, '-f', format], { cwd }),
    )
    const written = [
      rasoat(['validate', name, '-o', 'b\n::error::y\u001b[2J.json'], { cwd }),
      rasoat(['validate', `${name}.missing.csv`], { cwd }),
    ]
    for (const { stdout, stderr } of await Promise.all([...pages, ...written])) {
      const said = (stdout + stderr).replaceAll('\r\n', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::error|##vso\[/m)
    }
  })
})

describe('what is written never destroys what is read', () => {
  const cwd = temporaryFolder({
    'list.csv': CLEAN,
    'config.json': '{"failOn":"never"}',
    'own.json': '{"type":"object"}',
    'folder.json/in-the-way': 'x',
  })
  const contents = () =>
    Object.fromEntries(
      readdirSync(cwd, { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [[entry.name, readFileSync(join(cwd, entry.name), 'utf8')]] : [],
      ),
    )

  test.each([
    ['a list', ['validate', 'list.csv', '-o', './list.csv'], 'list.csv'],
    ['a list, by its findings', ['validate', 'list.csv', '--findings', 'list.csv'], 'list.csv'],
    ['the configuration', ['audit', 'list.csv', '-c', 'config.json', '-o', 'config.json'], 'config.json'],
    ['the schema', ['validate', 'list.csv', '--schema', 'own.json', '-o', 'own.json'], 'own.json'],
    ['another output', ['validate', 'list.csv', '-o', 'a.json', '--findings', './a.json'], 'a.json'],
    ['an output of the same name', ['validate', 'list.csv', '-o', 'a.json', '-o', 'a.json'], 'a.json'],
    ['a folder', ['validate', 'list.csv', '-o', 'folder.json'], 'folder.json'],
  ])('%s', async (_, args, named) => {
    const before = contents()
    const { code, stderr } = await rasoat(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(named)
    expect(contents()).toEqual(before)
  })

  test('a saved result', async () => {
    await rasoat(['validate', 'list.csv', '-o', 'saved.json'], { cwd })
    const { code, stderr } = await rasoat(['render', 'saved.json', '-o', 'saved.json'], { cwd })
    expect({ code, said: stderr.includes('saved.json') }).toEqual({ code: 2, said: true })
    renameSync(join(cwd, 'saved.json'), join(cwd, 'kept.json'))
    expect((await rasoat(['render', 'kept.json', '-f', 'json'], { cwd })).code).toBe(0)
  })

  test.skipIf(process.platform !== 'linux')('a full disk: nothing, and the code says so', async () => {
    for (const args of [
      ['validate', 'list.csv', '-o', '/dev/full', '-f', 'json'],
      ['convert', 'list.csv', '-o', '/dev/full', '-f', 'csv'],
    ]) {
      const { code, stderr } = await rasoat(args, { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('ENOSPC')
    }
  })

  test('the same device may be named twice', async () => {
    const args = ['validate', 'list.csv', '-f', 'json', '-o', '/dev/null', '--findings', '/dev/null']
    expect((await rasoat(args, { cwd })).code).toBe(0)
  })
})
