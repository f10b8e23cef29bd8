import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { zip } from '../read/xlsx-file.ts'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder, WITH_ERROR } from './folder.ts'

const cwd = temporaryFolder({
  'xa-a.csv.gz': gzipSync(CLEAN),
  'xa-b.csv': gzipSync(CLEAN),
  'lists.zip': zip([
    { name: 'xa-d.csv', content: WITH_ERROR },
    { name: 'sub/xa-c.csv.gz', content: gzipSync(CLEAN) },
    { name: 'sub/.hidden.csv', content: CLEAN },
    { name: '__MACOSX/xa-d.csv', content: 'x' },
    { name: 'old.zip', content: 'x' },
    { name: 'readme.md', content: 'x' },
  ]),
  'one.zip': zip([{ name: 'xa-e.csv', content: CLEAN }]),
  'none.zip': zip([{ name: 'readme.md', content: 'x' }]),
  'cut.zip': zip([{ name: 'xa-e.csv', content: CLEAN }]).subarray(0, -30),
})

async function read(...lists: readonly string[]) {
  const { catalogues, toolErrors, passedOver, outcome } = JSON.parse(
    (await rasoat(['validate', ...lists, '-f', 'json'], { cwd })).stdout,
  )
  return {
    lists: catalogues.map(({ id, unit, records }: Record<string, unknown> & { unit: { name: string } }) => [
      id,
      unit.name,
      records,
    ]),
    errors: toolErrors.map(({ catalogue, code }: Record<string, string>) => [catalogue, code]),
    passedOver: (passedOver ?? []).map(({ path, reason }: Record<string, string>) => [path, reason]),
    outcome,
  }
}

describe('a list that is packed', () => {
  test('with gzip is read as it was, and its unit is called without the endings', async () => {
    expect(await read('xa-a.csv.gz')).toMatchObject({
      lists: [['xa-a.csv.gz', 'xa-a', 3]],
      outcome: 'passed',
    })
  })

  test('with gzip, under the name it had before, is recognised and told apart', async () => {
    const { toolErrors } = await rasoatJson(['validate', 'xa-b.csv'], { cwd })
    expect(toolErrors).toMatchObject([{ code: 'not-this-format', facts: { found: 'gzip' } }])
  })

  test('in an archive is one of the lists there; what is none is named where it may hold one', async () => {
    expect(await read('lists.zip')).toEqual({
      lists: [
        ['lists.zip/sub/xa-c.csv.gz', 'xa-c', 3],
        ['lists.zip/xa-d.csv', 'xa-d', 2],
      ],
      errors: [],
      passedOver: [
        ['lists.zip/old.zip', 'only-when-named'],
        ['lists.zip/sub/.hidden.csv', 'hidden'],
      ],
      outcome: 'failed',
    })
  })

  test('in an archive has its place in findings', async () => {
    const { catalogues } = JSON.parse((await rasoat(['validate', '*.zip', '-f', 'json'], { cwd })).stdout)
    const [, one] = catalogues
    expect(one.findings.items[0].location).toMatchObject({ source: 'lists.zip/xa-d.csv', row: 3 })
  })

  test('in an archive can be named alone, like a file in a folder', async () => {
    expect(await read('lists.zip/xa-d.csv')).toMatchObject({ lists: [['lists.zip/xa-d.csv', 'xa-d', 2]] })
    expect(await read('lists.zip/xa-x.csv')).toMatchObject({
      errors: [['lists.zip/xa-x.csv', 'no-such-file']],
    })
  })

  test('as the only one of an archive can be converted', async () => {
    const { stdout } = await rasoat(['convert', 'one.zip', '-f', 'csv'], { cwd })
    expect(stdout.trimEnd().split(/\r?\n/)).toHaveLength(4)
  })
})

test('an archive without a list, or cut off, is told apart and hides no other', async () => {
  expect(await read('none.zip', 'cut.zip', 'one.zip')).toMatchObject({
    lists: [['one.zip/xa-e.csv', 'xa-e', 3]],
    errors: [
      ['none.zip', 'no-list-in-file'],
      ['cut.zip', 'truncated-file'],
    ],
    outcome: 'incomplete',
  })
})

test('an archive without a list gets advice about archives', async () => {
  const { code, stderr } = await rasoat(['validate', 'none.zip'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('Put a list into the archive')
  expect(stderr).not.toContain('JSON file')
})

test('a folder reads packed lists, and names archives that nobody named: they often hold copies', async () => {
  put(cwd, 'all/xa-a.csv.gz', gzipSync(CLEAN))
  put(cwd, 'all/backup.zip', zip([{ name: 'xa-a.csv', content: CLEAN }]))
  expect(await read('all')).toMatchObject({
    lists: [['all/xa-a.csv.gz', 'xa-a', 3]],
    passedOver: [['all/backup.zip', 'only-when-named']],
  })
})
