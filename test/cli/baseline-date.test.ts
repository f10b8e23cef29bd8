import { describe, expect, test } from 'vitest'
import { rasoat, rasoatJson } from './fake-terminal.ts'
import { CLEAN, put, temporaryFolder } from './folder.ts'

const cwd = temporaryFolder({
  'list.csv': CLEAN,
  'national.csv': CLEAN,
  'rasoat.yaml':
    'baseline: { sources: national.csv, date: 2026-07-15 }\ncatalogues: [{ sources: list.csv }]\n',
})
const REPORT = ['report', 'list.csv', '-b', 'national.csv', '--level', 'commune', '--no-config'] as const

describe('--baseline-date', () => {
  test('is kept in the result, and not there when nobody said it', async () => {
    const dated = await rasoatJson([...REPORT, '--baseline-date', '2026-07-15'], { cwd })
    expect(dated).toMatchObject({ baseline: { date: '2026-07-15' } })
    expect(await rasoatJson(REPORT, { cwd })).not.toHaveProperty('baseline.date')
  })

  test('is a key of the baseline in a configuration', async () => {
    expect(await rasoatJson(['audit'], { cwd })).toMatchObject({ baseline: { date: '2026-07-15' } })
  })

  test.each([
    ['table', 'vi', 'Số liệu tính đến ngày 15/07/2026.'],
    ['markdown', 'en', 'As it stood on 15 July 2026.'],
    ['html', 'ar', '15/07/2026'],
  ])('is said by %s (%s)', async (format, lang, said) => {
    const args = [...REPORT, '--baseline-date', '2026-07-15', '-f', format, '--lang', lang]
    expect((await rasoat(args, { cwd })).stdout).toContain(said)
  })

  test.each(['markdown', 'html'])(
    'that nobody said it is said by %s, which others will read',
    async (format) => {
      const { stdout } = await rasoat([...REPORT, '-f', format], { cwd })
      expect(stdout).toContain('Nobody said of which day it is')
    },
  )

  test('is a day that exists, in a configuration too', async () => {
    put(cwd, 'wrong.yaml', 'baseline: { sources: national.csv, date: 2026-02-30 }\ncatalogues: []\n')
    const onLine = await rasoat([...REPORT, '--baseline-date', '2026-02-30'], { cwd })
    const inFile = await rasoat(['audit', '-c', 'wrong.yaml'], { cwd })
    expect([onLine.code, inFile.code]).toEqual([2, 2])
    expect(onLine.stderr).toContain('--baseline-date')
    expect(inFile.stderr).toContain('wrong.yaml:1: baseline.date')
  })
})
