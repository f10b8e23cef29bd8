import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BaselineProcedure } from '../../src/model/match.ts'
import { createNameIndex, type NameIndex } from '../../src/stages/compare/name-index.ts'
import { type PrintedReport, rasoat } from '../cli/fake-terminal.ts'
import { foundAgain } from './found-again.ts'
import { ask, askAbsent, recordsOf, respelled, shortened } from './labelled.ts'

// Public lists that are not ours to keep: they stay where they are, and only figures stand here. The confidences of
// `uncoded-with-candidate` were chosen from these counts, and its basis tells them.
const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const folder = resolve(named)
const isThere = named !== '' && existsSync(join(folder, 'national'))
if (!isThere) {
  console.warn('names/real.test.ts is skipped: RASOAT_REAL_LISTS names no folder with the real lists.')
}

const NATIONAL = 'national/national_2642_xlsx_plus_level.csv'
const listed = (path: string, rest: object = {}) =>
  recordsOf({ path, bytes: readFileSync(join(folder, path)), ...rest })

describe.skipIf(!isThere)('names of real lists, asked without their codes', () => {
  let national: readonly BaselineProcedure[]
  let index: NameIndex
  beforeAll(async () => {
    national = await listed(NATIONAL)
    index = createNameIndex(national)
  })

  test('Phước Thới: of 243 decided by the same name 238 are right, 98 in 100', async () => {
    const { decided, open, silent } = ask(index, await listed('local/phuoc-thoi-2026-06-08.json'))
    expect(decided).toEqual({
      'name-agrees': { right: 238, wrong: 5 },
      'words-agree': { right: 0, wrong: 1 },
      'name-is-similar': { right: 2, wrong: 0 },
    })
    // 12 names of several procedures, 11 that are only alike.
    expect(open).toBe(12 + 11)
    expect(238 + 5 + 1 + 2 + open + silent).toBe(468)
    expect((238 / 243).toFixed(2)).toBe('0.98')
  })

  test('Phước Thới: 240 of the 256 whose procedure is there come back, 94 in 100', async () => {
    const codes = new Set(national.map(({ code }) => code))
    const list = await listed('local/phuoc-thoi-2026-06-08.json')
    const there = list.filter(({ code }) => codes.has(code))
    expect(there).toHaveLength(256)
    const { decided, open } = ask(index, there)
    expect(decided).toEqual({
      'name-agrees': { right: 238, wrong: 0 },
      'name-is-similar': { right: 2, wrong: 0 },
    })
    expect(open).toBe(256 - 240)
  })

  test('Tây Nha Trang: the 18 rows whose code and name agree all come back', async () => {
    const names = new Map(national.map(({ code, foldedName }) => [code, foldedName]))
    const list = await listed('local/tay-nha-trang-2025-12-14.csv')
    const agreeing = list.filter(({ code, foldedName }) => names.get(code) === foldedName)
    expect(ask(index, agreeing)).toEqual({
      decided: { 'name-agrees': { right: 18, wrong: 0 } },
      open: 0,
      silent: 0,
    })
  })

  test('the national names: 2,582 of 2,642 decided without a level and 2,630 with it, none wrong', () => {
    const unlevelled = national.map((procedure) => ({ ...procedure, levels: undefined }))
    expect(ask(index, unlevelled)).toEqual({
      decided: { 'name-agrees': { right: 2_582, wrong: 0 } },
      open: 60,
      silent: 0,
    })
    expect(ask(index, national)).toMatchObject({
      decided: { 'name-agrees': { right: 2_630, wrong: 0 } },
      open: 12,
    })
  })

  test('the national names in seven other spellings: 7,341 of 7,586 right, none wrong, none lost', () => {
    const { decided, open, silent } = ask(index, respelled(national))
    expect(decided).toEqual({
      'words-agree': { right: 7_338, wrong: 0 },
      'name-is-similar': { right: 3, wrong: 0 },
    })
    expect(7_338 + 3 + open).toBe(7_586)
    expect(silent).toBe(0)
  })

  test('the national names with a word less: 1,197 similar ones right and none wrong', () => {
    const { decided } = ask(index, shortened(national))
    expect(decided['name-is-similar']).toEqual({ right: 1_197, wrong: 0 })
    // Without its last word a name is cut, and some of these have a length at which programs cut.
    expect(decided['name-was-cut']?.wrong ?? 0).toBe(0)
    // The shorter name is that of another procedure: nobody could know.
    expect(decided['name-agrees']).toEqual({ right: 0, wrong: 8 })
  })

  test('the national names where their procedure is not there: 20 + 26 + 28 + 3 = 77 of 2,642 taken for another', () => {
    const { decided } = askAbsent(national, 10)
    expect(decided).toEqual({
      'name-agrees': { right: 0, wrong: 20 },
      'words-agree': { right: 0, wrong: 26 },
      'name-is-similar': { right: 0, wrong: 28 },
      'name-was-cut': { right: 0, wrong: 3 },
    })
    expect(((100 * 77) / 2_642).toFixed(1)).toBe('2.9')
  })
})

describe.skipIf(!isThere)('the table of names that are found again', () => {
  const figures = (page: string) =>
    readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => /^\| [^|]+(?: \| [\d.,%]+){5} \|$/.test(line))
      .map((line) =>
        line
          .split(' | ')
          .slice(1)
          .map((cell) => cell.replace(/[^\d]/g, '')),
      )

  test('stands on the page as it is counted, in both languages', async () => {
    const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1).replace('.', '')
    const counted = foundAgain(await listed(NATIONAL)).map(({ asked, plain, found, right, wrong, absent }) =>
      [asked, plain, share(found, plain), share(right, right + wrong), absent].map(String),
    )
    expect(counted).toHaveLength(6)
    expect(figures('input.md')).toEqual(counted)
    expect(figures('input.vi.md')).toEqual(counted)
  })
})

describe.skipIf(!isThere)('lists without codes', () => {
  async function reportOn(list: string, ...rest: string[]): Promise<PrintedReport['catalogues'][number]> {
    const { stdout } = await rasoat(['report', list, '-b', NATIONAL, '-f', 'json', ...rest], { cwd: folder })
    const report: PrintedReport = JSON.parse(stdout)
    const [only] = report.catalogues
    if (only === undefined) throw new Error(stdout)
    return only
  }
  const evidenceOf = ({ findings }: PrintedReport['catalogues'][number]) => {
    const counts: Record<string, number> = {}
    for (const { rule, suggestion } of findings.items) {
      if (rule !== 'uncoded-with-candidate') continue
      const evidence = suggestion?.evidence.join(' ') ?? 'undecided'
      counts[evidence] = (counts[evidence] ?? 0) + 1
    }
    return counts
  }

  test('the police of Phú Thọ: 64 + 69 of 157 rows decided, 17 listed, 7 like nothing', async () => {
    const counts = evidenceOf(await reportOn('local/phu-tho-police-2026-07-15.csv'))
    expect(counts).toEqual({
      'name-agrees level-agrees': 64,
      'words-agree level-agrees': 69,
      undecided: 17,
    })
    expect(64 + 69 + 17 + 7).toBe(157)
  })

  test('the police of Phú Thọ with names matched: 133 procedures, 24 records left, coverage measured', async () => {
    const report = await reportOn(
      'local/phu-tho-police-2026-07-15.csv',
      '--match',
      'names',
      '--level',
      'commune',
      '--scope',
      'level',
    )
    expect(157 - 133).toBe(24)
    expect(report).toMatchObject({
      procedures: 133,
      comparison: { scope: 571, matched: 133, matchedByName: 133, extra: 0, uncoded: 24 },
      metrics: { coverage: { kind: 'share', part: 36, whole: 571 } },
      table: { all: 157 },
    })
  })

  test('Tây Nha Trang: 30 + 1 of 98 rows decided, 5 listed; with names 8 procedures more than its codes say', async () => {
    const list = 'local/tay-nha-trang-2025-12-14.csv'
    expect(evidenceOf(await reportOn(list))).toEqual({
      'name-agrees': 30,
      // The baseline calls it so and goes on: `…, liên hiệp hợp tác xã, quỹ tín dụng …`.
      'name-was-cut': 1,
      undecided: 5,
    })
    const report = await reportOn(list, '--match', 'names', '--level', 'commune')
    expect(142 + 8).toBe(150)
    expect(98 - 30).toBe(68)
    expect(report).toMatchObject({
      comparison: { matched: 150, matchedByName: 8, extra: 130, uncoded: 68 },
      // Of the 92 that codes place in the scope of its own authority, and of the 8 that names add, 6 are in it.
      metrics: { coverage: { part: 92 + 6, whole: 168 } },
    })
    const byLevel = await reportOn(list, '--match', 'names', '--level', 'commune', '--scope', 'level')
    expect(byLevel.metrics['coverage']).toMatchObject({ part: 142 + 8, whole: 571 })
  })

  test('Tây Nha Trang says once that its codes have slipped, from row 15 on, 1 to 90 rows', async () => {
    const { findings } = await reportOn('local/tay-nha-trang-2025-12-14.csv')
    const slips = findings.items.filter(({ rule }) => rule === 'slipped-column')
    expect(slips).toMatchObject([
      {
        location: { row: 15 },
        facts: { firstRow: 15, lastRow: 371, rows: 109, nearest: -1, farthest: -90 },
      },
    ])
    const single = findings.items.filter(({ rule }) => rule === 'code-names-another-procedure')
    expect(single).toHaveLength(61)
    expect(single.every(({ facts }) => facts['slippedFrom'] === 15)).toBe(true)
    expect(single.filter(({ suggestion }) => suggestion?.evidence.includes('slipped-rows'))).toHaveLength(60)
  })
})
