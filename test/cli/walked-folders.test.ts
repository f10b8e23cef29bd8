import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const cwd = temporaryFolder({
  'all/list.csv': CLEAN,
  'all/deep/other.csv': CLEAN,
  'all/.hidden.csv': CLEAN,
  'all/.folder/list.csv': CLEAN,
  'all/.git/list.csv': CLEAN,
  'all/node_modules/pack/list.csv': CLEAN,
  'all/README.html': '<h1>Danh mục</h1>',
  'all/pom.xml': '<project/>',
  'all/form.xltx': 'x',
  'all/old.rar': 'x',
  'all/old.zip': 'x',
  'all/~$list.xlsx': 'x',
  'all/.~lock.list.ods#': 'x',
  'all/notes.md': 'x',
  'books/list.csv': CLEAN,
  'books/list.numbers': 'x',
})

describe('a folder of procedures', () => {
  const one = (code: string, name: string) =>
    JSON.stringify({ ma_tthc: code, ten_tthc: name, giay_to: [{ ten: 'Tờ khai' }] })
  const cwd = temporaryFolder({
    'tung-thu-tuc/1.000894.json': one('1.000894', 'Đăng ký kết hôn'),
    'tung-thu-tuc/1.001193.json': one('1.001193', 'Đăng ký khai sinh'),
    'lan-lon/1.000894.json': one('1.000894', 'Đăng ký kết hôn'),
    'lan-lon/danh-muc.json': `[${one('1.001193', 'Đăng ký khai sinh')}]`,
  })

  test.each([
    ['of one each is one list', 'tung-thu-tuc', ['tung-thu-tuc'], [2]],
    [
      'beside lists is a folder of lists',
      'lan-lon',
      ['lan-lon/1.000894.json', 'lan-lon/danh-muc.json'],
      [1, 1],
    ],
  ])('%s', async (_, folder, ids, records) => {
    const { catalogues } = JSON.parse((await rasoat(['validate', folder, '-f', 'json'], { cwd })).stdout)
    expect(catalogues.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(catalogues.map((catalogue: { records: number }) => catalogue.records)).toEqual(records)
  })
})

describe('what a folder holds beside lists', () => {
  const NOT_READ = [
    ['all/.folder/list.csv', 'hidden'],
    ['all/.hidden.csv', 'hidden'],
    ['all/README.html', 'only-when-named'],
    ['all/form.xltx', 'template'],
    ['all/node_modules', 'not-searched'],
    ['all/old.rar', 'archive'],
    ['all/old.zip', 'only-when-named'],
    ['all/pom.xml', 'only-when-named'],
  ]

  test.each([['all'], ['a*']])('is named with the reason, and breaks no run: %s', async (named) => {
    const { code, stdout } = await rasoat(['validate', named, '-f', 'json'], { cwd })
    const { catalogues, passedOver, toolErrors } = JSON.parse(stdout)
    expect(catalogues.map(({ id }: { id: string }) => id)).toEqual(['all/deep/other.csv', 'all/list.csv'])
    expect(passedOver.map(({ path, reason }: Record<string, string>) => [path, reason])).toEqual(NOT_READ)
    expect([toolErrors, code]).toEqual([[], 0])
  })

  test('is said on standard error, if nobody asks for quiet', async () => {
    const { stderr } = await rasoat(['validate', 'all'], { cwd })
    expect(stderr).toContain(
      'Not read: all/README.html (a web page, XML, a document or an archive is read where it is named',
    )
    expect(stderr.trimEnd().split('\n')).toHaveLength(NOT_READ.length)
    expect((await rasoat(['validate', 'all', '--quiet'], { cwd })).stderr).toBe('')
  })

  test('changes nothing of what was asked', async () => {
    const hashOf = async () =>
      JSON.parse((await rasoat(['validate', 'hash', '-f', 'json'], { cwd })).stdout).run
    put(cwd, 'hash/list.csv', CLEAN)
    const before = await hashOf()
    put(cwd, 'hash/.hidden.csv', CLEAN)
    expect(await hashOf()).toEqual(before)
  })

  test('is refused where it is a workbook of a kind that cannot be read', async () => {
    const { toolErrors, outcome } = await rasoatJson(['validate', 'books'], { cwd })
    expect(toolErrors).toMatchObject([{ catalogue: 'books/list.numbers', code: 'not-this-format' }])
    expect(outcome).toBe('incomplete')
  })
})

describe.skipIf(process.platform !== 'linux')('a folder in the folder that cannot be opened', () => {
  mkdirSync(join(cwd, 'names'))
  writeFileSync(join(cwd, 'names/list.csv'), CLEAN)
  const folder = Buffer.concat([Buffer.from(join(cwd, 'names/b')), Buffer.from([0xff]), Buffer.from('n')])
  mkdirSync(folder)
  writeFileSync(Buffer.concat([folder, Buffer.from('/list.csv')]), CLEAN)

  test.each([['names'], ['names/**/*.csv'], ['n*']])(
    'for its name is not UTF-8 names itself: %s',
    async (named) => {
      const { catalogues, toolErrors, outcome } = await rasoatJson(['validate', named], { cwd })
      expect(catalogues.map(({ id }) => id)).toEqual(['names/list.csv'])
      expect(toolErrors).toMatchObject([{ code: 'unreadable-name', catalogue: 'names/b\ufffdn' }])
      expect(outcome).toBe('incomplete')
    },
  )

  // The superuser may open everything.
  test.skipIf(process.getuid?.() === 0).each([['shut'], ['shut/**/*.csv']])(
    'for it is not allowed names itself, and the rest is read: %s',
    async (named) => {
      put(cwd, 'shut/list.csv', CLEAN)
      put(cwd, 'shut/in/list.csv', CLEAN)
      chmodSync(join(cwd, 'shut/in'), 0)
      try {
        const { catalogues, toolErrors } = await rasoatJson(['validate', named], { cwd })
        expect(catalogues.map(({ id }) => id)).toEqual(['shut/list.csv'])
        expect(toolErrors).toMatchObject([{ code: 'unreadable-file', catalogue: 'shut/in' }])
      } finally {
        chmodSync(join(cwd, 'shut/in'), 0o700)
      }
    },
  )
})
