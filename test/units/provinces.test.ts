import { describe, expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { CLEAN, csv, temporaryFolder } from '../cli/folder.ts'

const BIRTH = '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp xã,Một phần'
const FOLDERS = '(?<province>[^/]+)/(?<unit>[^/]+)[.]csv'

/** Two provinces: A with a ward that has all three and a commune that has one; B with a commune that has one. */
const files = {
  'national.csv': CLEAN,
  'lists/Lâm Đồng/Phường Một.csv': CLEAN,
  'lists/Lâm Đồng/Xã Hai.csv': csv(BIRTH),
  'lists/Sơn La/Xã Ba.csv': csv(BIRTH),
}

const audit = (cwd: string, ...more: readonly string[]) =>
  rasoat(
    ['audit', 'lists/**/*.csv', '-b', 'national.csv', '--level', 'commune', '--scope', 'level', ...more],
    { cwd },
  )

async function provinces(cwd: string, ...more: readonly string[]) {
  const { stdout, stderr } = await audit(cwd, '-f', 'json', ...more)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout).totals.provinces
}

describe('a path that says the province', () => {
  test('gives each province a row of its own: 3 + 1 of 2 × 3 procedures, and 1 of 3', async () => {
    const rows = await provinces(temporaryFolder(files), '--unit-from-file', FOLDERS)
    expect(rows).toMatchObject([
      {
        province: 'Lâm Đồng',
        level: 'commune',
        catalogues: 2,
        records: 4,
        metrics: { coverage: { part: 4, whole: 6 } },
      },
      {
        province: 'Sơn La',
        level: 'commune',
        catalogues: 1,
        records: 1,
        metrics: { coverage: { part: 1, whole: 3 } },
      },
    ])
  })

  test('yields to a province that is given by name: then there is one, and no table', async () => {
    expect(
      await provinces(temporaryFolder(files), '--unit-from-file', FOLDERS, '--province', 'Sơn La'),
    ).toBeUndefined()
  })

  test('is not asked for where the pattern has no such group', async () => {
    expect(
      await provinces(temporaryFolder(files), '--unit-from-file', '(?<unit>[^/]+)[.]csv'),
    ).toBeUndefined()
  })
})

test('a province and its communes are two rows, and never one', async () => {
  const cwd = temporaryFolder({
    ...files,
    'own/Tỉnh Lâm Đồng.csv': csv(BIRTH.replace('Cấp xã', 'Cấp tỉnh')),
    'rasoat.yaml': [
      'catalogues:',
      `  - { sources: ['lists/**/*.csv'], level: commune, unitFromFile: '${FOLDERS}' }`,
      "  - { sources: ['own/*.csv'], level: province, unit: 'Tỉnh Lâm Đồng' }",
    ].join('\n'),
  })
  const { stdout } = await rasoat(['audit', '-f', 'json'], { cwd })
  const rows = JSON.parse(stdout).totals.provinces
  expect(
    rows.map(({ province, level, records }: Record<string, unknown>) => [province, level, records]),
  ).toEqual([
    ['Tỉnh Lâm Đồng', 'province', 1],
    ['Lâm Đồng', 'commune', 4],
    ['Sơn La', 'commune', 1],
  ])
})

test.each(
  LANGUAGE_TAGS.flatMap((tag) => ['table', 'markdown', 'html'].map((format) => [format, tag] as const)),
)('%s shows the row of each province, in %s', async (format, tag) => {
  const { stdout } = await audit(
    temporaryFolder(files),
    '--unit-from-file',
    FOLDERS,
    '-f',
    format,
    '--lang',
    tag,
  )
  expect(stdout).toContain('Sơn La')
  expect(stdout).toMatch(/66[.,]67/)
})
