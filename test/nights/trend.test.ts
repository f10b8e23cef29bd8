import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Trend } from '../../src/model/trend.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { csv, put, temporaryFolder } from '../cli/folder.ts'

// Three nights of two communes and a province: a commune adds a procedure, then the national list grows by one.

const row = (at: number, level = 'Cấp xã') => `1.00000${at},Thủ tục ${at},Hộ tịch,${level},Toàn trình`
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1))
const PROVINCIAL = row(9, 'Cấp tỉnh')
const cwd = temporaryFolder({
  'rasoat.yaml': `baseline: national.csv
history: past
peers: false
failOn: never
catalogues:
  - { id: a, unit: Phường An, level: commune, province: Hà Nội, sources: a.csv }
  - { id: b, unit: Xã Bình, level: commune, province: Huế, sources: b.csv }
  - { id: p, unit: Hà Nội, level: province, sources: p.csv }
`,
  'national.csv': csv(...rows(4), PROVINCIAL),
  'a.csv': csv(...rows(2)),
  'b.csv': csv(...rows(4)),
  'p.csv': csv(PROVINCIAL),
})
const night = (day: string) => rasoat(['audit', '--as-of', day, '-q', '-f', 'json'], { cwd })
const trend = async (...args: readonly string[]): Promise<Trend> =>
  JSON.parse((await rasoat(['trend', '-q', '-f', 'json', '--metric', 'coverage', ...args], { cwd })).stdout)

beforeAll(async () => {
  await night('2026-11-28')
  put(cwd, 'a.csv', csv(...rows(3)))
  await night('2026-11-29')
  put(cwd, 'national.csv', csv(...rows(5), PROVINCIAL))
  await night('2026-11-30')
})

describe('a trend', () => {
  test('has a point for each day on which a figure was another, and says what moved it', async () => {
    const { from, to, runs, baselines, lines } = await trend()
    expect({ from, to, runs }).toEqual({ from: '2026-11-28', to: '2026-11-30', runs: 3 })
    // Five procedures, then six.
    expect(baselines).toEqual([{ day: '2026-11-30', before: 5, now: 6 }])
    const point = (day: string, part: number, whole: number) => ({ day, part, whole, unknown: 0, lists: 1 })
    expect(lines.map(({ name, points, moved }) => ({ name, points, moved }))).toEqual([
      {
        name: 'Phường An',
        points: [point('2026-11-28', 2, 4), point('2026-11-29', 3, 4), point('2026-11-30', 3, 5)],
        moved: { local: { part: 1, whole: 0 }, national: { part: 0, whole: 1 } },
      },
      {
        name: 'Xã Bình',
        points: [point('2026-11-28', 4, 4), point('2026-11-30', 4, 5)],
        moved: { national: { part: 0, whole: 1 } },
      },
      // A province has to hold what its communes do: five, then six.
      {
        name: 'Hà Nội',
        points: [point('2026-11-28', 1, 5), point('2026-11-30', 1, 6)],
        moved: { national: { part: 0, whole: 1 } },
      },
    ])
  })

  test('adds lists up by level, and never a commune and a province', async () => {
    const { lines } = await trend('--by', 'level')
    expect(lines.map(({ level, points }) => [level, points.at(-1)])).toEqual([
      // 3 of 5 and 4 of 5.
      ['commune', { day: '2026-11-30', part: 7, whole: 10, unknown: 0, lists: 2 }],
      ['province', { day: '2026-11-30', part: 1, whole: 6, unknown: 0, lists: 1 }],
    ])
  })

  test('adds lists up by province', async () => {
    const { lines } = await trend('--by', 'province')
    expect(lines.map(({ name, level }) => [name, level])).toEqual(
      [
        ['', 'province'],
        ['Huế', 'commune'],
        ['Hà Nội', 'commune'],
      ].sort(([, a = ''], [, b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
    )
  })

  test('begins on the day that is asked for, with how things stood then', async () => {
    const { lines } = await trend('binh', '--from', '2026-11-29')
    expect(
      lines.map(({ name, points }) => [name, points.map(({ day, part, whole }) => [day, part, whole])]),
    ).toEqual([
      [
        'Xã Bình',
        [
          ['2026-11-29', 4, 4],
          ['2026-11-30', 4, 5],
        ],
      ],
    ])
  })

  test('names units by parts of their names, without accents, and lists by their ids', async () => {
    const named = async (word: string) => (await trend(word)).lines.map(({ catalogue }) => catalogue)
    expect(await named('phuong an')).toEqual(['a'])
    expect(await named('b')).toEqual(['b'])
    expect(await named('hà nội')).toEqual(['a', 'p'])
  })
})

describe('is shown', () => {
  test('on a screen with its course', async () => {
    const { stdout } = await rasoat(['trend', 'an', '-q', '--metric', 'coverage'], { cwd, columns: 100 })
    expect(stdout).toContain('The baseline changed on 30 November 2026: 5 → 6 procedures.')
    // Half of the way at 2 of 4, then the top, and down to 3 of 5 at the end: 50%, 75%, 60%.
    expect(stdout).toMatch(
      /Phường An {2}50\.00% \(2\/4\) {2}60\.00% \(3\/5\) {2}▁▁▁▁▁▁█████▄ {2}the list \+1\/±0; the baseline ±0\/\+1/,
    )
  })

  test('as CSV with a line a point', async () => {
    const { stdout } = await rasoat(['trend', 'b', '-q', '--metric', 'coverage', '-f', 'csv'], { cwd })
    expect(stdout.split('\r\n')).toEqual([
      'day,name,level,catalogue,metric,part,whole,unknown,lists',
      '2026-11-28,Xã Bình,commune,b,coverage,4,4,0,1',
      '2026-11-30,Xã Bình,commune,b,coverage,4,5,0,1',
      '',
    ])
  })

  test.each(['en', 'vi', 'ar'])('as a page with a chart of each figure (%s)', async (lang) => {
    await rasoat(['trend', '-q', '-o', 'trend.html', '--lang', lang], { cwd })
    const page = readFileSync(join(cwd, 'trend.html'), 'utf8')
    // Coverage and the two online shares of three lists.
    expect(page.match(/<path d="M/g)).toHaveLength(9)
    expect(page).toContain('Xã Bình')
  })
})

test('without a history a trend says what to do', async () => {
  const { code, stderr } = await rasoat(['trend', '--history', 'nowhere'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('There is no history in "nowhere".')
})
