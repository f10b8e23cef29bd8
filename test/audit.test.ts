import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { snapshotOf } from '../src/audit/history/ratchet-snapshot.ts'
import type { Finding } from '../src/model/finding.ts'
import type { CatalogueReport, FindingsReport, Report } from '../src/model/report.ts'
import type { AuditRequest, CatalogueRequest, SourceRequest } from '../src/model/request.ts'
import { UserError } from '../src/model/user-error.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { csvCell } from '../src/text/csv-cell.ts'
import { REPOSITORY, requireBuild } from './built.ts'
import { fc } from './property.ts'

type Sources = readonly (string | SourceRequest)[]

/** A source that is only in memory: its lines. */
function source(lines: readonly string[], path = 'list.csv'): SourceRequest {
  return { path, bytes: Buffer.from(lines.join('\n')) }
}

function catalogue(
  sources: readonly SourceRequest[],
  rest: Partial<CatalogueRequest> = {},
): CatalogueRequest {
  return { id: 'ward', unit: { name: 'Phường Việt Hưng', level: 'commune' }, sources, ...rest }
}

function request(catalogues: readonly CatalogueRequest[], rest: Partial<AuditRequest> = {}): AuditRequest {
  return {
    command: 'audit',
    asOf: '2026-11-22',
    catalogues,
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
    ...rest,
  }
}

/** Audits one list of a ward, in this thread. */
async function auditList(
  sources: Sources,
  rest: Partial<AuditRequest> = {},
  of: Partial<CatalogueRequest> = {},
) {
  const list = sources.map((one) => (typeof one === 'string' ? source(one.split('\n')) : one))
  const report = await audit(request([catalogue(list, of)], rest), { jobs: 1 })
  const [only] = report.catalogues
  if (only === undefined) throw new Error(JSON.stringify(report.toolErrors))
  return { ...only, outcome: report.outcome }
}

/** The numbers, without what is kept to show. */
function countsOf({ items: _, causes = [], ...counts }: FindingsReport): object {
  return { ...counts, causes: causes.map(({ examples: _, ...cause }) => cause) }
}

const HEADING = 'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC'
const baselineOf = (lines: readonly string[], complete = true) => ({
  sources: [source(lines, 'national.csv')],
  complete,
})
const national = [
  'Mã số,Tên,Cấp thực hiện,Tình trạng',
  '1.000001,Đăng ký khai sinh,Cấp xã,',
  '1.000002,Đăng ký khai tử,Cấp xã,',
  '1.000003,Đăng ký kết hôn,"Cấp tỉnh, Cấp xã",',
  '1.000004,Cấp phiếu lý lịch tư pháp,Cấp tỉnh,',
  '1.000005,Cấp bản sao,Cấp xã,Bãi bỏ',
  '1.000006,Chứng thực chữ ký,,',
]
const baseline = baselineOf(national)
/** What the findings are about. */
function rulesOf({ findings }: Pick<CatalogueReport, 'findings'>) {
  return findings.byRule
}

describe('a ward beside the national list', () => {
  const ward = [
    HEADING,
    '1.000001,Đăng ký khai sinh,Cấp xã,Toàn trình', // in scope, held
    '1.000001.01,Đăng ký khai sinh lưu động,Cấp xã,Một phần', // the same procedure: another online service of it
    '1.000003.H13,Đăng ký kết hôn;,Cấp xã,Một phần', // in scope, held
    '1.000004,Lý lịch tư pháp,Cấp tỉnh,', // known, but not a ward's; another name
    '1.000009,Thủ tục riêng,Cấp xã,Chưa cung cấp', // extra
    ',Không có mã,Cấp xã,Toàn trình', // no code
  ]

  test('is compared by its codes: of 3 in scope it lacks 1.000002', async () => {
    const { records, procedures, comparison } = await auditList([source(ward)], { baseline })
    // records 6; codes 1, 3, 4, 9 = 4; scope: 1, 2, 3; matched 1, 3, 4; extra 9; missing 2; another name: 4, and 1 in one of its rows
    expect({ records, procedures, comparison }).toEqual({
      records: 6,
      procedures: 4,
      comparison: { scope: 3, matched: 3, extra: 1, missing: 1, different: 2, uncoded: 1 },
    })
  })

  test('is measured: each procedure once, at its highest service level', async () => {
    const { table, metrics } = await auditList([source(ward)], { baseline })
    // 1 full, 3 partial, 4 unknown, 9 none, the one without a code full: 2 + 1 + 0 + 1 + 1 = 5
    expect(table).toEqual({ all: 5, full: 2, partial: 1, information: 0, none: 1, unknown: 1 })
    expect([
      metrics['coverage'],
      metrics['online-share'],
      metrics['code-validity'],
      metrics['name-agreement'],
      metrics['publication'],
    ]).toEqual([
      { kind: 'share', part: 2, whole: 3, unknown: 1 }, // 1.000006 has no level
      { kind: 'share', part: 3, whole: 5, unknown: 1 }, // 2 full + 1 partial
      { kind: 'share', part: 5, whole: 6, unknown: 0 }, // records
      { kind: 'share', part: 1, whole: 3, unknown: 0 }, // 3 of 1, 3, 4: a wrong name of 1 does not hide behind the right one
      { kind: 'unmeasurable', reason: 'no-column' },
    ])
  })

  test('is held against targets', async () => {
    const targets = [
      { metric: 'coverage', atLeast: 0.66 },
      { metric: 'coverage', atLeast: 0.67 },
      { metric: 'publication', atLeast: 0.1 },
      { metric: 'coverage', atLeast: 1, from: '2027-01-01' },
      { metric: 'coverage', atLeast: 1, level: 'province' as const },
    ]
    const { verdicts } = await auditList([source(ward)], { baseline, targets })
    expect(verdicts.map(({ status }) => status)).toEqual(['met', 'missed', 'unmeasurable', 'not-yet-due'])
  })

  test('has groups that add up to the whole', async () => {
    const { groups, table } = await auditList([source(ward)], { baseline, groupBy: ['level', 'field'] })
    expect(groups['level']?.map(({ key, table: { all } }) => [key, all])).toEqual([
      ['commune', 4],
      ['province', 1],
    ])
    expect(groups['field']?.map(({ key, table: { all } }) => [key, all])).toEqual([['', table.all]])
  })

  test('has one group for one field or agency, however it is spelt, under its usual spelling', async () => {
    const list = [
      'Mã TTHC,Tên thủ tục,Lĩnh vực,Cơ quan thực hiện',
      '1.000001,Đăng ký khai sinh,Hộ tịch,Sở Tư Pháp',
      '1.000002,Đăng ký kết hôn,hộ  tịch,Sở Tư pháp; Sở Tư Pháp',
      '1.000003,Đăng ký khai tử,Hộ tịch,Sở Tư pháp',
      '1.000004,Chứng thực,,',
    ]
    const fields = baselineOf(['Mã số,Tên,Cấp,Lĩnh vực', '1.000001,Đăng ký khai sinh,Cấp xã,HỘ TỊCH'])
    const groupBy = ['field', 'agency']
    const { groups } = await auditList([source(list)], { baseline: fields, groupBy })
    // Hộ tịch: three procedures of the list, and one of the baseline, which the list holds: coverage 1/1.
    expect(
      groups['field']?.map(({ key, table: { all }, metrics }) => [key, all, metrics['coverage']]),
    ).toEqual([
      ['', 1, undefined],
      ['Hộ tịch', 3, { kind: 'share', part: 1, whole: 1, unknown: 0 }],
    ])
    // Each spelling stands in two rows, and 1.000002 counts once although it has both.
    expect(groups['agency']?.map(({ key, table: { all } }) => [key, all])).toEqual([
      ['', 1],
      ['Sở Tư Pháp', 3],
    ])
  })

  test('is of its unit where no column says whose each row is', async () => {
    const { groups, unit } = await auditList([source(ward)], { baseline, groupBy: ['unit'] })
    expect(groups['unit']?.map(({ key }) => key)).toEqual([unit.name])
    const own = ['Mã TTHC,Tên thủ tục,Đơn vị', '1.000001,Đăng ký khai sinh,Xã A', '1.000002,Chứng thực,']
    const split = await auditList([source(own)], { groupBy: ['unit'] })
    expect(split.groups['unit']?.map(({ key }) => key)).toEqual(['', 'Xã A'])
  })
})

describe('the baseline', () => {
  test('has findings of its own, and they do not count against a local list', async () => {
    const faulty = baselineOf([...national, '1.000001,Đăng ký khai sinh,Cấp xã,'])
    const report = await audit(
      request([catalogue([source([HEADING, '1.000001,Đăng ký khai sinh,Cấp xã,Toàn trình'])])], {
        baseline: faulty,
        rules: { 'missing-procedure': 'off' },
      }),
      { jobs: 1 },
    )
    expect(report.baseline?.findings.byRule['duplicate-code']).toBe(1)
    expect([report.totals.findings.total, report.outcome]).toEqual([0, 'passed'])
  })

  test('counts procedures of two levels in both: 3 + 2, and 1 that does not say', async () => {
    const report = await audit(request([], { baseline }), { jobs: 1 })
    expect(report.baseline).toMatchObject({
      records: 6,
      procedures: 6,
      byLevel: { province: 2, commune: 4, unknown: 1 },
    })
  })

  test('that is known to be partial makes an extra procedure a note', async () => {
    const list = [HEADING, '1.000009,Thủ tục riêng,Cấp xã,Toàn trình']
    const rules = { 'missing-procedure': 'off' } as const
    const whole = await auditList([source(list)], { baseline, rules })
    const partial = await auditList([source(list)], { baseline: baselineOf(national, false), rules })
    expect([whole.findings.bySeverity, partial.findings.bySeverity]).toEqual([
      { error: 0, warning: 1, note: 0 },
      { error: 0, warning: 0, note: 1 },
    ])
  })

  test('that cannot be read ends the run', async () => {
    const unreadable = { sources: [{ path: 'no/such/national.csv' }], complete: true }
    await expect(audit(request([], { baseline: unreadable }), { jobs: 1 })).rejects.toThrow(
      new UserError('no-such-file', { source: 'no/such/national.csv' }),
    )
  })

  test('without a usable code ends the run', async () => {
    await expect(
      audit(request([], { baseline: baselineOf(['Mã số,Tên', 'x,Khai sinh']) }), { jobs: 1 }),
    ).rejects.toThrow(new UserError('baseline-without-codes', { source: 'national.csv' }))
  })
})

describe('a list without any code', () => {
  const list = ['Tên thủ tục,Cấp', 'Đăng ký khai sinh,Xã', 'Đăng ký kết hôn,Xã']

  test('has no coverage, and nobody says what it lacks', async () => {
    const { comparison, metrics, findings } = await auditList([source(list)], { baseline })
    expect(comparison).toEqual({ scope: 3, matched: 0, extra: 0, different: 0, uncoded: 2 })
    expect([metrics['coverage'], metrics['name-agreement']]).toEqual([
      { kind: 'unmeasurable', reason: 'no-codes' },
      { kind: 'unmeasurable', reason: 'no-codes' },
    ])
    expect(findings.byRule).toEqual({ 'missing-code': 2, 'uncoded-with-candidate': 2 })
  })

  test('is not the same as an empty list, which lacks everything', async () => {
    const { comparison, metrics, findings } = await auditList([HEADING], { baseline })
    expect(comparison).toEqual({ scope: 3, matched: 0, extra: 0, missing: 3, different: 0, uncoded: 0 })
    expect(metrics['coverage']).toEqual({ kind: 'share', part: 0, whole: 3, unknown: 1 })
    expect(findings.byRule).toEqual({ 'empty-catalogue': 1, 'missing-procedure': 3 })
  })
})

describe('a catalogue of several sources', () => {
  const first = source(
    [HEADING, '1.000001,Khai sinh,Cấp xã,Một phần', '1.000002,Khai tử,Cấp xã,Một phần'],
    'a.csv',
  )
  const second = source(
    [HEADING, '1.000001,Khai sinh,Cấp xã,Toàn trình', '1.000003,Kết hôn,Cấp xã,Một phần'],
    'b.csv',
  )

  test('is one list: its codes are counted once, at the highest service level', async () => {
    const { records, procedures, table, sources } = await auditList([first, second])
    expect({ records, procedures, table, rows: sources.map(({ rows }) => rows) }).toEqual({
      records: 4,
      procedures: 3,
      table: { all: 3, full: 1, partial: 2, information: 0, none: 0, unknown: 0 },
      rows: [2, 2],
    })
  })

  test('has a code in two of them once too often', async () => {
    expect(rulesOf(await auditList([first, second]))).toEqual({
      'duplicate-code': 1,
      'conflicting-duplicate': 1,
    })
  })

  test('that are versions of one list may share a code, but not contradict each other', async () => {
    const reconciled = await auditList([first, second], {}, { reconcile: true })
    expect(rulesOf(reconciled)).toEqual({ 'conflicting-duplicate': 1 })
    expect(reconciled.findings.items[0]).toMatchObject({
      location: { source: 'b.csv', row: 2, line: 2, field: 'serviceLevel' },
      facts: { code: '1.000001', first: 'partial', here: 'full-online', firstRow: 2, firstSource: 'a.csv' },
    })
  })

  test('that are versions of one list may not repeat a code within one of them', async () => {
    const twice = source(
      [HEADING, '1.000002,Khai tử,Cấp xã,Một phần', '1.000002,Khai tử,Cấp xã,Một phần'],
      'c.csv',
    )
    expect(rulesOf(await auditList([twice], {}, { reconcile: true }))).toEqual({ 'duplicate-code': 1 })
  })
})

describe('a catalogue that cannot be read', () => {
  test('is an error of the run, and the others are audited', async () => {
    const good = catalogue([source([HEADING, '1.000001,Khai sinh,Cấp xã,Toàn trình'])], { id: 'good' })
    const unreadable = catalogue([{ path: 'no/such/list.csv' }], { id: 'missing' })
    const nonsense = catalogue([source(['a,b', '1,2'])], { id: 'nonsense' })
    const report = await audit(request([unreadable, good, nonsense]), { jobs: 1 })
    expect(report.catalogues.map(({ id }) => id)).toEqual(['good'])
    expect(report.toolErrors).toEqual([
      { code: 'no-such-file', facts: { source: 'no/such/list.csv' }, catalogue: 'missing' },
      { code: 'unknown-headings', facts: { source: 'list.csv', headings: 'a | b' }, catalogue: 'nonsense' },
    ])
    expect([report.outcome, report.totals.catalogues]).toEqual(['incomplete', 1])
  })
})

describe('totals', () => {
  test('add up what the units have; a procedure that several have counts once among the distinct ones', async () => {
    const one = catalogue(
      [source([HEADING, '1.000001,Khai sinh,Cấp xã,Toàn trình', '1.000002,Khai tử,Cấp xã,'])],
      { id: 'one' },
    )
    const other = catalogue([source([HEADING, '1.000001,Khai sinh,Cấp xã,Một phần'])], { id: 'other' })
    const { totals } = await audit(request([one, other], { baseline }), { jobs: 1 })
    expect(totals).toMatchObject({
      catalogues: 2,
      records: 3, // 2 + 1
      procedures: 2, // 1.000001, 1.000002
      table: { all: 3, full: 1, partial: 1, information: 0, none: 0, unknown: 1 },
    })
    expect(totals.metrics['coverage']).toEqual({ kind: 'share', part: 3, whole: 6, unknown: 2 }) // 2 + 1 of 3 + 3, 1 + 1
  })
})

// Rows of a small world: everything that can go wrong may, and codes and names come again.
const anyRow = fc
  .tuple(
    fc.constantFrom('1.000001', '1.000002.H13', '1.000003', '1.000003.01', '1.000009', '1.00001', ''),
    fc.constantFrom('Đăng ký khai sinh', 'Đăng ký khai tử', 'đăng ký  khai tử;', 'test', 'a "b", c\nd', ''),
    fc.constantFrom('Cấp xã', 'Cấp tỉnh', 'Cấp huyện', 'Cấp vùng', ''),
    fc.constantFrom('Toàn trình', 'Một phần', 'Một phần, toàn trình', 'Mức độ 5', ''),
    fc.constantFrom('12/QĐ-BCA', '13/QĐ-BCA', ''),
    fc.constantFrom('x', 'không', 'tùy', ''),
  )
  .map((cells) => cells.map(csvCell).join(','))
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 14 })
const WIDE_HEADING = 'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC,Số quyết định,Công khai'

function shuffled<T>(items: readonly T[], order: readonly number[]): T[] {
  return items
    .map((item, at) => ({ item, place: order[at] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

// Held against the record that came first, so which one came first decides how many differ from it.
const BESIDE_THE_FIRST = new Set(['conflicting-duplicate', 'duplicate-name'])

/** What must not depend on the order of rows and files. */
function figuresOf({
  records,
  procedures,
  comparison,
  table,
  metrics,
  groups,
  findings,
  verdicts,
}: CatalogueReport) {
  const byRule = Object.entries(findings.byRule).filter(([rule]) => !BESIDE_THE_FIRST.has(rule))
  return { records, procedures, comparison, table, metrics, groups, byRule: byRule.sort(), verdicts }
}

describe('the order', () => {
  const order = fc.array(fc.nat(), { minLength: 14, maxLength: 14 })
  const options = {
    baseline,
    targets: [{ metric: 'coverage', atLeast: 0.5 }],
    groupBy: ['field', 'level', 'agency'],
  }

  test('of rows never changes a figure', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, order, async (rows, places) => {
        const one = await auditList([source([WIDE_HEADING, ...rows])], options)
        const other = await auditList([source([WIDE_HEADING, ...shuffled(rows, places)])], options)
        expect(figuresOf(other)).toEqual(figuresOf(one))
      }),
      { numRuns: 60 },
    )
  })

  test('of sources never changes a figure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRows, { minLength: 2, maxLength: 3 }), order, async (lists, places) => {
        const sources = lists.map((rows, at) => source([WIDE_HEADING, ...rows], `${at}.csv`))
        const one = await auditList(sources, options)
        const other = await auditList(shuffled(sources, places), options)
        expect(figuresOf(other)).toEqual(figuresOf(one))
      }),
      { numRuns: 40 },
    )
  })

  test('of catalogues changes neither what is said of each nor a total', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRows, { minLength: 2, maxLength: 4 }), order, async (lists, places) => {
        const catalogues = lists.map((rows, at) =>
          catalogue([source([WIDE_HEADING, ...rows])], { id: String(at) }),
        )
        const one = await audit(request(catalogues, options), { jobs: 1 })
        const other = await audit(request(shuffled(catalogues, places), options), { jobs: 1 })
        expect(other.totals).toEqual(one.totals)
        expect([...other.catalogues].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(one.catalogues)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the order of faulty records', () => {
  test('of two records of one procedure with a fault each does not matter', async () => {
    const rows = [
      '1.000001,Khai sinh,Cấp xã,Toàn trình,Demo/QĐ-BCA,x',
      '1.000001,Khai sinh,Cấp vùng,Toàn trình,,x',
    ]
    const one = await auditList([source([WIDE_HEADING, ...rows])])
    const other = await auditList([source([WIDE_HEADING, ...rows.reverse()])])
    expect(other.metrics['decision-share']).toEqual(one.metrics['decision-share'])
  })

  test('of versions of one list does not hide a code that one of them repeats', async () => {
    const once = source([HEADING, '1.000001,Khai sinh,Cấp xã,Toàn trình'], 'once.csv')
    const twice = source([HEADING, ...Array(2).fill('1.000001,Khai sinh,Cấp xã,Toàn trình')], 'twice.csv')
    const one = await auditList([once, twice], {}, { reconcile: true })
    const other = await auditList([twice, once], {}, { reconcile: true })
    expect([rulesOf(one), rulesOf(other)]).toEqual([{ 'duplicate-code': 1 }, { 'duplicate-code': 1 }])
  })
})

describe('one more row', () => {
  test('at the end never lowers a count', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyRow, async (rows, row) => {
        const counts = async (all: readonly string[]) => {
          const { records, procedures, comparison, findings } = await auditList(
            [source([WIDE_HEADING, ...all])],
            { baseline },
          )
          // A row may bring a procedure that was missing, and an empty list is no longer empty.
          const { 'missing-procedure': missing = 0, 'empty-catalogue': empty = 0 } = findings.byRule
          return [records, procedures + (comparison?.uncoded ?? 0), findings.total - missing - empty]
        }
        const before = await counts(rows)
        const after = await counts([...rows, row])
        expect(after.map((count, at) => count - (before[at] ?? 0)).filter((more) => more < 0)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

describe('findings', () => {
  test('stand at places that exist', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = ['DANH MỤC', '', WIDE_HEADING, ...rows].join('\n')
        const lines = text.split('\n')
        const { findings, records } = await auditList([source([text], 'ward.csv')], { baseline })
        for (const { location, code = '' } of findings.items) {
          const { source: path, row, line } = location
          expect(path).toBe('ward.csv')
          if (row === undefined || line === undefined) continue
          expect(row >= 4 && row <= 3 + records + rows.length && line >= row && line <= lines.length).toBe(
            true,
          )
          // The record starts on that line: with its code, when it has one.
          expect(lines[line - 1]).toContain(code)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('are counted whole, however few are kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 0, max: 5 }), async (rows, samples) => {
        const list = [source([WIDE_HEADING, ...rows])]
        const many = await auditList(list, { baseline, samples: 1_000 })
        const few = await auditList(list, { baseline, samples })
        const { items: all } = many.findings
        const { items: kept } = few.findings
        expect([countsOf(few.findings), few.outcome]).toEqual([countsOf(many.findings), many.outcome])
        expect(all.length).toBe(many.findings.total)
        const firstOfEach = new Map<string, number>()
        const expected = all.filter(({ rule }) => {
          firstOfEach.set(rule, (firstOfEach.get(rule) ?? 0) + 1)
          return (firstOfEach.get(rule) ?? 0) <= samples
        })
        expect(kept).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  test('are all given to whoever wants them, in the order of the catalogues', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRows, { minLength: 1, maxLength: 3 }), async (lists) => {
        const catalogues = lists.map((rows, at) =>
          catalogue([source([WIDE_HEADING, ...rows])], { id: String(at) }),
        )
        const given: Finding[] = []
        const report = await audit(request(catalogues, { baseline, samples: 1 }), {
          jobs: 1,
          onFinding: (finding) => given.push(finding),
        })
        expect(given.length).toBe(report.totals.findings.total)
        const ids = given.map((finding) => Number(finding.catalogue))
        expect(ids).toEqual([...ids].sort((a, b) => a - b))
        for (const one of report.catalogues) {
          const mine = given.filter((finding) => finding.catalogue === one.id)
          expect(mine.length).toBe(one.findings.total)
          for (const item of one.findings.items) expect(mine).toContainEqual(item)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('have an identity that stays when rows above are added', async () => {
    const row = '1.00001,Khai sinh,Cấp vùng,Mức độ 5'
    const prints = async (lines: readonly string[]) =>
      (await auditList([source([HEADING, ...lines])])).findings.items.map(({ rule, fingerprint }) => [
        rule,
        fingerprint,
      ])
    const before = await prints([row])
    expect(before).toHaveLength(3) // malformed code, unknown level, unknown service level
    expect(await prints(['1.000001,Khai tử,Cấp xã,Toàn trình', row])).toEqual(before)
  })
})

describe('threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-audit-'))
  const catalogues: CatalogueRequest[] = []

  const ROWS = 1_600
  // Long names, so that few rows make many bytes.
  const NAME = 'cấp giấy phép cho tổ chức và cá nhân '.repeat(14)

  // Nine lists of a megabyte: enough for threads to be worth their start.
  beforeAll(() => {
    requireBuild()
    for (let unit = 0; unit < 9; unit += 1) {
      const path = join(folder, `${unit}.csv`)
      writeFileSync(path, `${WIDE_HEADING}\n${rowsOf(unit).join('\n')}\n`)
      catalogues.push(
        catalogue([{ path }], { id: String(unit), unit: { name: `Phường ${unit}`, level: 'commune' } }),
      )
    }
    catalogues.push(catalogue([{ path: join(folder, 'gone.csv') }], { id: 'gone' }))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function rowsOf(unit: number): string[] {
    return Array.from({ length: ROWS }, (_, at) => {
      const number = (at * 7 + unit * (at % 3)) % 9_000
      const code = at % 50 === 0 ? '' : `1.${String(number).padStart(6, '0')}${at % 5 === 0 ? '.H13' : ''}`
      const level = ['Cấp xã', 'Cấp tỉnh', 'Cấp vùng', ''][at % 4]
      const service = ['Toàn trình', 'Một phần', 'Mức độ 5', '"Một phần, toàn trình"', ''][at % 5]
      return `${code},Thủ tục số ${number}: ${NAME}trong ngành ${at % 11},${level},${service},${at}/QĐ-UBND,x`
    })
  }

  async function run(
    jobs: number,
    rest: Partial<AuditRequest> = {},
  ): Promise<{ report: Report; given: Finding[]; progress: number[] }> {
    const given: Finding[] = []
    const progress: number[] = []
    // A thread is started from a file, so this is what `bin` runs.
    const built: { audit: typeof audit } = await import(join(REPOSITORY, 'dist/index.js'))
    const report = await built.audit(request(catalogues, { baseline, samples: 3, ...rest }), {
      jobs,
      onFinding: (finding) => given.push(finding),
      onProgress: (done) => progress.push(done),
    })
    return { report, given, progress }
  }

  let once: ReturnType<typeof run> | undefined
  /** In one thread, for the tests that look at it. */
  const runAlone = () => {
    once ??= run(1)
    return once
  }

  test('give the same report, findings and progress, to the byte', async () => {
    const alone = await runAlone()
    const together = await run(2)
    expect(JSON.stringify(together.report) === JSON.stringify(alone.report)).toBe(true)
    expect(together.given.length).toBe(alone.given.length)
    expect(JSON.stringify(together.given) === JSON.stringify(alone.given)).toBe(true)
    expect(together.progress).toEqual(alone.progress)
    expect(alone.report.toolErrors.map(({ catalogue: id, code }) => [id, code])).toEqual([
      ['gone', 'no-such-file'],
    ])
    expect(alone.report.totals.records).toBe(9 * ROWS)
  })

  test('agree on what is known, what is gone and what is new', async () => {
    const { report, given } = await runAlone()
    const why = { reason: 'waits', owner: 'An', expires: '2027-01-31' }
    const entries = given
      .filter((_, at) => at % 3 === 0)
      .map(({ fingerprint, rule, catalogue: id }) => ({ fingerprint, rule, catalogue: id, ...why }))
    const gone = { ...why, fingerprint: '0123456789abcdef', rule: 'missing-code', catalogue: '4' }
    const known = { source: 'k.yaml', entries: [...entries, gone], failOnStale: false }
    const snapshot = snapshotOf(
      report,
      given.filter((_, at) => at % 7 !== 0 || given[at]?.rule === 'missing-procedure'),
    )
    const ratchet = { source: 'audit.json', snapshot }
    const alone = await run(1, { known, ratchet })
    const together = await run(2, { known, ratchet })
    expect(JSON.stringify(together.report) === JSON.stringify(alone.report)).toBe(true)
    expect(JSON.stringify(together.given) === JSON.stringify(alone.given)).toBe(true)
    expect(alone.report.totals.findings.known?.total).toBe(entries.length)
    expect(alone.report.known?.stale).toEqual([{ ...gone, count: 1 }])
  })
})
