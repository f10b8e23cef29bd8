import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { oldEncodings } from '../src/text/old-encodings.ts'
import { type PrintedReport, rasoat } from './cli/fake-terminal.ts'
import { temporaryFolder } from './cli/folder.ts'
import { detect } from './read/detection.ts'
import { OLD_NAMES, oldText } from './read/old-text.ts'

// Public lists that are not ours to keep: they stay where they are, and only figures and codes stand here.
const named = process.env['RASOAT_REAL_LISTS'] ?? ''
const folder = resolve(named)
const isThere = named !== '' && existsSync(join(folder, 'national'))
if (!isThere) {
  console.warn('real-lists.test.ts is skipped: RASOAT_REAL_LISTS names no folder with the real lists.')
}

const NATIONAL = 'national/national_2642_xlsx_plus_level.csv'

async function audited(args: readonly string[]): Promise<PrintedReport> {
  const { code, stdout, stderr } = await rasoat([...args, '-f', 'json'], { cwd: folder })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** The steps that take something out, each with how many and how many of these the list holds. */
function wayOf({ catalogues, baseline }: PrintedReport) {
  const steps = baseline?.scopes?.[0]?.steps ?? []
  const held = catalogues[0]?.scope
  const told = steps.flatMap(({ id, out, unknown }, at) =>
    out + unknown === 0
      ? []
      : [[id, { out: [out, held?.steps[at]?.out], unknown: [unknown, held?.steps[at]?.unknown] }] as const],
  )
  return { scope: [baseline?.scopes?.[0]?.procedures, held?.held], ...Object.fromEntries(told) }
}

describe.skipIf(!isThere)('the national list for a province that nobody names', () => {
  test('of 1,584 of its level 622 are its own, 365 name nobody, 597 are others’', async () => {
    const report = await audited(['report', NATIONAL, '-b', NATIONAL, '--level', 'tỉnh'])
    expect(622 + 365 + 597).toBe(1_584)
    expect(wayOf(report)).toMatchObject({
      scope: [622, 622],
      authority: { out: [597, 597], unknown: [365, 365] },
    })
  })
})

describe.skipIf(!isThere)('the seven official exports of the national portal', () => {
  let report: PrintedReport
  beforeAll(async () => {
    report = await audited(['validate', 'national/*.xlsx'])
  })

  test('hold 706 + 537 + 525 + 339 + 271 + 261 + 3 = 2,642 records, every code once', () => {
    expect(706 + 537 + 525 + 339 + 271 + 261 + 3).toBe(2_642)
    const records = report.catalogues.map((catalogue) => catalogue.records).sort((a, b) => b - a)
    expect(records).toEqual([706, 537, 525, 339, 271, 261, 3])
    expect(report.totals).toMatchObject({ records: 2_642, procedures: 2_642 })
  })

  test('have their headings in row 2 under a merged title, and all five are understood', () => {
    expect(report.catalogues).toHaveLength(7)
    for (const { sources } of report.catalogues) {
      expect(sources).toMatchObject([{ headerRow: 2, columns: { code: 'Mã số', name: 'Tên' } }])
      expect(Object.keys(sources[0]?.columns ?? {})).toHaveLength(5)
    }
  })

  test('have no malformed code and no code twice, but texts that are not as they should be', () => {
    const byRule = report.catalogues.map(({ findings }) => findings.byRule)
    expect(byRule.filter((rules) => 'malformed-code' in rules || 'duplicate-code' in rules)).toEqual([])
    for (const rules of byRule) expect(rules['unnormalised-text']).toBeGreaterThan(0)
  })

  test('lose nothing: no row and no value is unreadable', () => {
    const byRule = report.catalogues.map(({ findings }) => findings.byRule)
    expect(byRule.filter((rules) => 'unreadable-row' in rules || 'unreadable-value' in rules)).toEqual([])
  })

  test('name the field of every procedure: BoCongAn 23 fields, BoXayDung 19, the court 1', () => {
    const fields = new Map(report.catalogues.map(({ id, groups }) => [id, groups['field'] ?? []]))
    const countOf = (name: string) => fields.get(`national/${name}.xlsx`)?.length
    expect(countOf('danh-sach-tthc-BoCongAn')).toBe(23)
    expect(countOf('danh-sach-tthc-BoXayDung')).toBe(19)
    expect(countOf('toa-an-nhan-dan')).toBe(1)
    for (const groups of fields.values()) expect(groups.map(({ key }) => key)).not.toContain('')
  })
})

describe.skipIf(!isThere)('Phước Thới ward, June 2026', () => {
  let report: PrintedReport
  beforeAll(async () => {
    report = await audited([
      'report',
      'local/phuoc-thoi-2026-06-08.json',
      '-b',
      NATIONAL,
      '--level',
      'commune',
    ])
  })

  test('has 1.010938, 39 and 40 under the names of 3.000524, 25 and 26: one finding each', () => {
    const codes = ['1.010938', '1.010939', '1.010940', '3.000524', '3.000525', '3.000526']
    const items = report.catalogues[0]?.findings.items ?? []
    const told = items.filter(({ facts }) =>
      codes.includes(String(facts['namesCode'] ?? facts['code'] ?? '')),
    )
    expect(told.map(({ rule, facts }) => [rule, facts['code'], facts['namesCode']]).sort()).toEqual([
      ['not-in-baseline', '1.010938', '3.000524'],
      ['not-in-baseline', '1.010939', '3.000525'],
      ['not-in-baseline', '1.010940', '3.000526'],
    ])
  })

  test('is compared with 2,642 procedures, 571 of them of communes and 17 of unknown level', () => {
    expect(report.baseline).toMatchObject({
      procedures: 2_642,
      byLevel: { province: 1_244, commune: 571, unknown: 17 },
    })
  })

  test('468 records: 256 matched + 212 extra; 168 in scope = 156 held + 12 missing', () => {
    expect(256 + 212).toBe(468)
    expect(156 + 12).toBe(168)
    expect(report.catalogues[0]).toMatchObject({
      records: 468,
      procedures: 468,
      comparison: { scope: 168, matched: 256, extra: 212, missing: 12, different: 6, uncoded: 0 },
      metrics: { coverage: { kind: 'share', part: 156, whole: 168, unknown: 17 + 75 } },
    })
    expect(((100 * 156) / 168).toFixed(2)).toBe('92.86')
  })

  test('of 571 of its level 168 are its own (156 held), 75 name nobody (59), 328 are others’ (15)', () => {
    expect(168 + 75 + 328).toBe(571)
    expect(156 + 59 + 15).toBe(230)
    expect(wayOf(report)).toEqual({
      scope: [168, 156],
      level: { out: [2_054, 26], unknown: [17, 0] },
      authority: { out: [328, 15], unknown: [75, 59] },
    })
    expect(2_054 + 17 + 328 + 75 + 168).toBe(2_642)
  })

  test('by the level alone it holds 230 of 571, as before', async () => {
    const args = ['report', 'local/phuoc-thoi-2026-06-08.json', '-b', NATIONAL, '--level', 'xã']
    const { catalogues, baseline } = await audited([...args, '--scope', 'level'])
    expect(catalogues[0]?.metrics['coverage']).toEqual({ kind: 'share', part: 230, whole: 571, unknown: 17 })
    expect(baseline).toMatchObject({ scopes: [{ by: 'level', formula: 'coverage-by-level' }] })
  })

  test('with the seven exports, which give no level, it holds 156 of 173, and 63 of 510 that name nobody', async () => {
    const exports = readdirSync(join(folder, 'national')).filter((name) => name.endsWith('.xlsx'))
    const baseline = exports.flatMap((name) => ['-b', `national/${name}`])
    const bare = await audited([
      'report',
      'local/phuoc-thoi-2026-06-08.json',
      ...baseline,
      '--level',
      'commune',
    ])
    expect(wayOf(bare)).toMatchObject({ scope: [173, 156], authority: { unknown: [510, 63] } })
    expect(((100 * 156) / 173).toFixed(2)).toBe('90.17')
  })

  test('with the seven exports and the levels of the other list as details it holds the same 156 of 168', async () => {
    const exports = readdirSync(join(folder, 'national')).filter((name) => name.endsWith('.xlsx'))
    const baseline = exports.flatMap((name) => ['-b', `national/${name}`])
    const filled = await audited([
      'report',
      'local/phuoc-thoi-2026-06-08.json',
      ...baseline,
      '--baseline-details',
      NATIONAL,
      '--level',
      'commune',
    ])
    expect(wayOf(filled)).toMatchObject({
      scope: [168, 156],
      authority: { out: [328, 15], unknown: [75, 59] },
    })
    // 17 of the 2,642 have no level in either list.
    expect(filled.baseline?.details).toMatchObject({ notAdded: 0, filled: { levels: 2_642 - 17 } })
  })

  test('58 procedures name departments of single places only: 55 of Hà Nội, Hải Phòng, An Giang, 3 of others', () => {
    expect(55 + 3).toBe(58)
    const found = report.baseline?.findings?.items.filter(({ rule }) => rule === 'agency-of-one-place')
    expect(found).toMatchObject([{ facts: { procedures: 58 } }])
  })

  test('every difference is a finding', () => {
    expect(report.catalogues[0]?.findings.byRule).toMatchObject({
      'missing-procedure': 12,
      'listed-for-another-authority': 4,
      // 212 codes that the exports lack: 199 of issuers they lack altogether, told in 7 notes.
      'not-in-baseline': 13,
      'issuer-not-in-baseline': 7,
      'name-differs': 6,
      'mixed-code-forms': 1,
    })
  })

  test('codes are written in two forms: 235 short + 233 long = 468', () => {
    expect(235 + 233).toBe(468)
    const mixed = report.catalogues[0]?.findings.items.filter(({ rule }) => rule === 'mixed-code-forms')
    expect(mixed).toMatchObject([{ facts: { short: 235, long: 233 } }])
  })
})

describe.skipIf(!isThere)('Tây Nha Trang ward, December 2025', () => {
  let report: PrintedReport
  beforeAll(async () => {
    report = await audited([
      'report',
      'local/tay-nha-trang-2025-12-14.csv',
      '-b',
      NATIONAL,
      '--level',
      'commune',
    ])
  })

  test('375 records = 98 without a code + 272 codes + 5 a second time', () => {
    expect(98 + 272 + 5).toBe(375)
    expect(report.catalogues[0]).toMatchObject({
      records: 375,
      procedures: 272,
      findings: { byRule: { 'missing-code': 98, 'duplicate-code': 5 } },
    })
  })

  test('142 codes are in the baseline and 130 are not; coverage 92 of 168', () => {
    expect(142 + 130).toBe(272)
    expect(92 + 44 + 6).toBe(142)
    expect(report.catalogues[0]).toMatchObject({
      comparison: { scope: 168, matched: 142, extra: 130, missing: 168 - 92, uncoded: 98 },
      metrics: { coverage: { kind: 'share', part: 92, whole: 168, unknown: 17 + 75 } },
    })
    expect(wayOf(report)).toMatchObject({
      scope: [168, 92],
      authority: { out: [328, 6], unknown: [75, 44] },
    })
  })

  test('of the 147 rows with a baseline code 18 carry their own name, 61 another’s, 68 an unknown one', () => {
    expect(18 + 61 + 68).toBe(147)
    expect(report.catalogues[0]?.findings.byRule).toMatchObject({
      'code-names-another-procedure': 61,
      'name-differs': 68,
    })
    // 18 codes have a row with their own name; 5 of them stand in a second row under another name, which must not hide.
    expect(report.catalogues[0]?.metrics['name-agreement']).toMatchObject({ part: 18 - 5, whole: 142 })
  })
})

describe.skipIf(!isThere)('rasoat init on these lists', () => {
  test('finds the national list, and writes what an audit can read', async () => {
    const { code, stdout } = await rasoat(['init', 'local', 'national', '-o', '-', '-q'], { cwd: folder })
    expect(code).toBe(0)
    expect(stdout).toContain(`\nbaseline: ${NATIONAL}\n`)
    const config = temporaryFolder({
      'rasoat.yaml': stdout
        .replaceAll('sources: ', `sources: ${folder}/`)
        .replace('baseline: ', `baseline: ${folder}/`),
    })
    const audit = await rasoat(['audit', '-c', join(config, 'rasoat.yaml'), '-f', 'json'], { cwd: folder })
    expect(audit.code).toBe(1)
    expect(JSON.parse(audit.stdout).catalogues).toHaveLength(4)
  })

  test.each([
    ['local/tay-nha-trang-2025-12-14.csv', { code: 'Cột 2', name: 'Cột 3' }],
    [
      'local/phu-tho-police-2026-07-15.csv',
      { name: 'Cột 2', levels: 'Cột 4', serviceLevel: 'Cột 5', url: 'Cột 9' },
    ],
    [NATIONAL, { code: 'Cột 1', name: 'Cột 2', levels: 'Cột 6', decision: 'Cột 8' }],
  ])('knows the columns of %s by their values alone', async (path, columns) => {
    const [first = '', ...rows] = readFileSync(join(folder, path), 'utf8').split('\n')
    const headings = first.split(',').map((_, index) => `Cột ${index + 1}`)
    const cwd = temporaryFolder({ 'list.csv': [headings.join(','), ...rows].join('\n') })
    const { stdout } = await rasoat(['init', '-o', '-', '-q'], { cwd })
    expect(parse(stdout).catalogues[0].columns).toEqual(columns)
  })
})

describe.skipIf(!isThere)('the police of Phú Thọ, July 2026', () => {
  let report: PrintedReport
  beforeAll(async () => {
    report = await audited(['report', 'local/phu-tho-police-2026-07-15.csv', '-b', NATIONAL])
  })

  test('157 records, all of them without a code', () => {
    expect(report.catalogues[0]).toMatchObject({
      records: 157,
      procedures: 0,
      comparison: { matched: 0, extra: 0, uncoded: 157 },
      findings: { byRule: { 'missing-code': 157 } },
    })
  })

  test('service levels: 43 full + 35 partial + 79 unknown = 157', () => {
    expect(43 + 35 + 79).toBe(157)
    expect(report.catalogues[0]?.table).toMatchObject({ all: 157, full: 43, partial: 35, unknown: 79 })
  })

  test('levels: 114 of the province + 43 of communes = 157', () => {
    expect(114 + 43).toBe(157)
    const levels = report.catalogues[0]?.groups['level']?.map(({ key, table }) => [key, table.all])
    expect(Object.fromEntries(levels ?? [])).toMatchObject({ province: 114, commune: 43 })
  })

  test('coverage cannot be measured, and the reason is said', () => {
    expect(report.catalogues[0]?.metrics['coverage']).toEqual({ kind: 'unmeasurable', reason: 'no-codes' })
    // Without a single code nobody can say what is missing.
    expect(report.catalogues[0]?.comparison).not.toHaveProperty('missing')
  })
})

describe.skipIf(!isThere)('two versions of the list of Phước Thới', () => {
  test('differ by one procedure, 469 - 1 = 468', async () => {
    const names = ['local/phuoc-thoi-2026-05-27.json', 'local/phuoc-thoi-2026-06-08.json']
    const { code, stdout } = await rasoat(['diff', ...names, '-f', 'json'], { cwd: folder })
    const { before, after, counts, changes, repeated } = JSON.parse(stdout)
    expect([code, before.records, after.records]).toEqual([0, 469, 468])
    expect(counts).toMatchObject({ changes: 1, same: 468, byKind: { removed: 1 }, byMeaning: {} })
    expect(changes[0].code).toBe('1.014854')
    expect(repeated).toEqual([])
  })
})

describe.skipIf(!isThere)('the national list in an old encoding', () => {
  let lines: readonly string[]
  beforeAll(() => {
    const text = readFileSync(join(folder, NATIONAL), 'utf8').normalize('NFC')
    lines = text.split('\n').filter((line) => /^\d\.\d{6},/.test(line))
  })

  test('is found from twenty of its rows, whichever they are, and never taken for another', () => {
    for (const { samples, right, wrong } of detect(lines, { rows: 20, samples: 50, seed: 2026 })) {
      expect(right / samples).toBeGreaterThan(0.99)
      expect(wrong).toBe(0)
    }
  })

  test('keeps every letter of its 2,642 rows on the way there and back', () => {
    expect(lines).toHaveLength(2_642)
    const text = lines.join('\n').toLowerCase() // TCVN3 has no capitals with a tone
    for (const { id, decode } of oldEncodings) {
      const name = OLD_NAMES.find((known) => known === id)
      expect(name === undefined ? id : decode(oldText(text, name))).toBe(text)
    }
  })
})

describe.skipIf(!isThere)('the official lists', () => {
  test('hold no text that went through a wrong decoder', async () => {
    const { catalogues } = await audited([
      'validate',
      'national/*.xlsx',
      NATIONAL,
      'local/*',
      '--fail-on',
      'never',
    ])
    expect(catalogues).toHaveLength(8 + 4)
    expect(catalogues.filter(({ findings }) => 'mojibake' in findings.byRule)).toEqual([])
    expect(catalogues.filter(({ findings }) => 'mixed-encoding' in findings.byRule)).toEqual([])
  })
})
