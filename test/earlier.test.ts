import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { snapshotOf } from '../src/audit/history/ratchet-snapshot.ts'
import type { KnownFinding } from '../src/model/known.ts'
import type { Measurement } from '../src/model/measurement.ts'
import type { Report } from '../src/model/report.ts'
import type { AuditRequest } from '../src/model/request.ts'
import { worsened } from '../src/stages/judge/worsened.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { fc } from './property.ts'

const HEADING = 'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC'
const BIRTH = '1.001193,Đăng ký khai sinh,Cấp xã,Toàn trình'
const MARRIAGE = '1.000894,Đăng ký kết hôn,Cấp xã,Một phần'
const OLD_LEVEL = '1.012753,Đăng ký đất đai,Cấp huyện,Một phần'
const OTHER_OLD_LEVEL = '1.009794,Cấp phép xây dựng,Cấp huyện,Một phần'

function run(rows: readonly string[], rest: Partial<AuditRequest> = {}, id = 'ward'): Promise<Report> {
  const bytes = Buffer.from([HEADING, ...rows].join('\n'))
  return audit({
    command: 'audit',
    asOf: '2026-11-22',
    catalogues: [{ id, unit: { name: 'Xã Mẫu' }, sources: [{ path: 'list.csv', bytes }] }],
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
    ...rest,
  })
}

/** Everything that is wrong with these rows, accepted. */
async function knownOf(
  rows: readonly string[],
  expires = '2027-01-31',
): Promise<AuditRequest['known'] & object> {
  const { catalogues } = await run(rows)
  const entries = catalogues.flatMap(({ findings }) =>
    findings.items.map(
      ({ fingerprint, rule, catalogue }): KnownFinding => ({
        ...{ fingerprint, rule, catalogue, expires },
        reason: 'waits for decision 12',
        owner: 'An',
      }),
    ),
  )
  return { source: 'rasoat.known.yaml', entries, failOnStale: false }
}

async function ratchetOf(rows: readonly string[], rest: Partial<AuditRequest> = {}) {
  return { source: 'audit.json', snapshot: snapshotOf(await run(rows, rest)) }
}

const byRule = ({ totals: { findings } }: Report) => ({
  all: findings.byRule,
  known: findings.known?.byRule,
  new: findings.new?.byRule,
})

describe('a known finding', () => {
  test('is counted as before, shown apart, and fails nothing', async () => {
    const report = await run([BIRTH, OLD_LEVEL], { known: await knownOf([BIRTH, OLD_LEVEL]) })
    expect(report.outcome).toBe('passed')
    expect(byRule(report)).toEqual({
      all: { 'obsolete-level': 1 },
      known: { 'obsolete-level': 1 },
      new: undefined,
    })
    expect(report.catalogues[0]?.findings.items[0]?.known).toEqual({
      reason: 'waits for decision 12',
      owner: 'An',
      expires: '2027-01-31',
    })
  })

  test('makes no room for another of its rule: a fix and a new fault do not cancel out', async () => {
    const report = await run([BIRTH, OTHER_OLD_LEVEL], { known: await knownOf([BIRTH, OLD_LEVEL]) })
    expect(report.outcome).toBe('failed')
    expect(byRule(report)).toEqual({ all: { 'obsolete-level': 1 }, known: {}, new: undefined })
    expect(report.known?.stale.map(({ rule, count }) => [rule, count])).toEqual([['obsolete-level', 1]])
  })

  test('is not new in another row', async () => {
    const known = await knownOf([BIRTH, MARRIAGE, OLD_LEVEL])
    expect((await run([OLD_LEVEL, BIRTH, MARRIAGE], { known })).outcome).toBe('passed')
  })

  test('covers as many equal ones as were accepted: of four copies two are known, the third is not', async () => {
    const known = await knownOf([BIRTH, BIRTH, BIRTH]) // three rows are two repeats
    expect(known.entries).toHaveLength(2)
    expect((await run([BIRTH, BIRTH, BIRTH], { known })).outcome).toBe('passed')
    const report = await run([BIRTH, BIRTH, BIRTH, BIRTH], { known })
    expect(report.outcome).toBe('failed')
    expect(byRule(report)).toMatchObject({ all: { 'duplicate-code': 3 }, known: { 'duplicate-code': 2 } })
  })

  test('of another catalogue covers nothing, and is said to be elsewhere', async () => {
    const report = await run([OLD_LEVEL], { known: await knownOf([OLD_LEVEL]) }, 'other ward')
    expect(report.outcome).toBe('failed')
    expect(report.known).toMatchObject({ entries: 1, elsewhere: 1, stale: [], expired: [] })
  })

  test.each([
    ['2027-01-31', 'passed', 0],
    ['2027-02-01', 'failed', 1],
  ])('holds on its last day and no longer: on %s the run has %s', async (asOf, outcome, expired) => {
    const report = await run([OLD_LEVEL], { known: await knownOf([OLD_LEVEL]), asOf })
    expect(report.outcome).toBe(outcome)
    expect(report.known?.expired).toHaveLength(expired)
    expect(report.known?.stale).toEqual([])
  })

  test.each([
    [false, 'passed'],
    [true, 'failed'],
  ])('that is gone is said, and fails only when asked (%s)', async (failOnStale, outcome) => {
    const known = { ...(await knownOf([OLD_LEVEL])), failOnStale }
    const report = await run([BIRTH], { known })
    expect(report.known?.stale).toHaveLength(1)
    expect(report.outcome).toBe(outcome)
  })

  test('is not called gone when its rule did not run', async () => {
    const known = { ...(await knownOf([OLD_LEVEL])), failOnStale: true }
    const report = await run([OLD_LEVEL], { known, rules: { 'obsolete-level': 'off' } })
    expect(report.known?.stale).toEqual([])
  })

  test('does not take the place of a new one among the samples', async () => {
    const known = await knownOf([OLD_LEVEL])
    const report = await run([OLD_LEVEL, OTHER_OLD_LEVEL], { known, samples: 1 })
    const [findings] = report.catalogues.map((one) => one.findings)
    expect(findings?.items.map(({ code }) => code)).toEqual(['1.009794'])
    expect(findings?.byRule).toEqual({ 'obsolete-level': 2 })
  })
})

describe('the identity of a finding', () => {
  const levels = fc.constantFrom('Cấp xã', 'Cấp huyện', 'Cấp vùng', '')
  const services = fc.constantFrom('Toàn trình', 'Mức độ 5', '')
  const list = fc.array(fc.tuple(levels, services, fc.integer({ min: 1, max: 2 })), { minLength: 1 })

  test('is the same in whatever order the rows stand', async () => {
    await fc.assert(
      fc.asyncProperty(
        list.chain((rows) => {
          const written = rows.flatMap(([level, service, times], at) =>
            Array<string>(times).fill(`1.${String(at).padStart(6, '0')},Thủ tục ${at},${level},${service}`),
          )
          return fc.tuple(fc.constant(written), fc.shuffledSubarray(written, { minLength: written.length }))
        }),
        async ([rows, moved]) => {
          const identities = async (some: readonly string[]) =>
            (await run(some)).catalogues[0]?.findings.items.map(({ fingerprint }) => fingerprint).sort()
          expect(await identities(moved)).toEqual(await identities(rows))
        },
      ),
      { numRuns: 30 },
    )
  })

  test.each([
    ['two names', ['1.000001,Cấp bản sao,,', '1.000002,Cấp bản sao,,', '1.000003,Cấp bản sao;,,']],
    ['two service levels', ['1.000001,Cấp bản sao,,Toàn trình', '1.000001,Cấp bản sao,,Một phần']],
    ['two forms of codes', ['1.000001.H13,Cấp bản sao,,', '1.000002.000.00.00.H13,Cấp phép,,']],
  ])('is the same when the rows of %s change places', async (_, rows) => {
    const report = await run(rows.toReversed(), { known: await knownOf(rows), failOn: 'note' })
    expect(report.totals.findings.total).toBeGreaterThan(0)
    expect(report.totals.findings.known).toEqual({
      total: report.totals.findings.total,
      bySeverity: report.totals.findings.bySeverity,
      byRule: report.totals.findings.byRule,
    })
  })

  test.each([
    [
      'mixed-code-forms',
      ['1.000001.H13,Cấp bản sao,,', '1.000002.000.00.00.H13,Cấp phép,,'],
      ['1.000003.H13,Đăng ký,,'],
    ],
    ['section-rows', [',LĨNH VỰC HỘ TỊCH,,', BIRTH], [',LĨNH VỰC ĐẤT ĐAI,,', MARRIAGE]],
  ])('of %s does not change because the list grows at its head', async (rule, rows, added) => {
    const report = await run([...added, ...rows], { ratchet: await ratchetOf(rows) })
    expect(report.totals.findings.byRule[rule]).toBe(1)
    expect(report.totals.findings.new?.byRule[rule]).toBeUndefined()
  })
})

describe('a run that must not fall behind', () => {
  test('passes with the old errors', async () => {
    const report = await run([OLD_LEVEL, BIRTH], { ratchet: await ratchetOf([BIRTH, OLD_LEVEL]) })
    expect(report.outcome).toBe('passed')
    expect(report.totals.findings).toMatchObject({ total: 1, new: { total: 0 } })
    expect(report.catalogues[0]?.findings.items.map(({ ratchet }) => ratchet)).toEqual(['before'])
  })

  test('fails for a new finding, though the rule has as many as before', async () => {
    const report = await run([BIRTH, OTHER_OLD_LEVEL], { ratchet: await ratchetOf([BIRTH, OLD_LEVEL]) })
    expect(report.outcome).toBe('failed')
    expect(byRule(report).new).toEqual({ 'obsolete-level': 1 })
  })

  test('fails for a new note too, and for no finding with --fail-on never', async () => {
    const rows = ['1.001193,Đăng ký  khai sinh,Cấp xã,Toàn trình'] // two spaces: a note
    const ratchet = await ratchetOf([BIRTH])
    expect((await run(rows, { ratchet })).outcome).toBe('failed')
    expect((await run(rows, { ratchet, failOn: 'never' })).outcome).toBe('passed')
  })

  test('passes with a new finding that is known', async () => {
    const options = { ratchet: await ratchetOf([BIRTH]), known: await knownOf([BIRTH, OLD_LEVEL]) }
    const report = await run([BIRTH, OLD_LEVEL], options)
    expect(byRule(report)).toMatchObject({ known: { 'obsolete-level': 1 }, new: {} })
  })

  test('says which figure fell, from what to what', async () => {
    const ratchet = await ratchetOf([BIRTH, MARRIAGE]) // full-online 1 of 2
    const report = await run([BIRTH.replace('Toàn trình', 'Một phần'), MARRIAGE], { ratchet }) // 0 of 2
    expect(report.outcome).toBe('failed')
    expect(report.ratchet?.worse).toEqual([
      {
        catalogue: 'ward',
        metric: 'full-online-share',
        before: { kind: 'share', part: 1, whole: 2, unknown: 0 },
        now: { kind: 'share', part: 0, whole: 2, unknown: 0 },
      },
    ])
  })

  test('may have fewer partial services because they became full', async () => {
    const ratchet = await ratchetOf([BIRTH, MARRIAGE])
    const report = await run([BIRTH, MARRIAGE.replace('Một phần', 'Toàn trình')], { ratchet })
    expect(report.ratchet?.worse).toEqual([])
    expect(report.outcome).toBe('passed')
  })

  test('goes by the number where the earlier result kept only samples, and says so', async () => {
    const rows = [BIRTH, BIRTH, BIRTH]
    const ratchet = await ratchetOf(rows, { samples: 1 })
    const same = await run(rows, { ratchet })
    expect(same.outcome).toBe('passed')
    expect(same.ratchet?.byCount).toEqual([{ catalogue: 'ward', rule: 'duplicate-code', before: 2, now: 2 }])
    expect(same.catalogues[0]?.findings.items.map((item) => item.ratchet)).toEqual([undefined, undefined])
    const more = await run([...rows, BIRTH], { ratchet })
    expect(more.outcome).toBe('failed')
    expect(byRule(more).new).toEqual({ 'duplicate-code': 1 }) // 3 now, 2 before
  })

  test('has a list that vanished as an error with its own place, and nothing else to say of it', async () => {
    const ratchet = await ratchetOf([BIRTH, MARRIAGE])
    const report = await run([BIRTH, MARRIAGE], { ratchet }, 'other ward')
    const [, gone] = report.catalogues
    expect(gone).toMatchObject({ id: 'ward', records: 0, sources: [], verdicts: [] })
    expect(gone?.findings.items).toMatchObject([
      { rule: 'catalogue-gone', severity: 'error', ratchet: 'new', facts: { from: 'audit.json' } },
    ])
    expect(report.ratchet?.worse).toEqual([])
    expect(report.outcome).toBe('failed')
    expect((await run([BIRTH], { ratchet, rules: { 'catalogue-gone': 'off' } }, 'other ward')).outcome).toBe(
      'passed',
    )
  })

  // Of six records four are two thirds, and so a third is lost; five are enough.
  const SIX = Array.from({ length: 6 }, (_, at) => `1.00${1000 + at},Thủ tục ${at},Cấp xã,Toàn trình`)
  test.each([
    [6, undefined, undefined],
    [5, undefined, undefined],
    [4, undefined, { records: 4, least: 5, before: 6 }],
    [1, undefined, { records: 1, least: 5, before: 6 }],
    [4, { keep: 0.5 }, undefined],
    [5, { keep: 0.9 }, { records: 5, least: 6, before: 6 }], // 90% of 6 are 5.4
    [6, { rows: 7 }, { records: 6, least: 7, before: 6 }],
    [6, { rows: 7, lists: { ward: 6 } }, undefined],
  ])('of 6 records keeps %s, and is asked for %j: %j', async (kept, expected, facts) => {
    const ratchet = await ratchetOf(SIX)
    const report = await run(SIX.slice(0, kept), {
      ratchet,
      ...(expected === undefined ? {} : { expect: expected }),
    })
    const found = report.catalogues[0]?.findings.items.filter(({ rule }) => rule === 'catalogue-shrank')
    expect(found?.map((one) => one.facts)).toEqual(facts === undefined ? [] : [facts])
    expect(report.outcome).toBe(facts === undefined ? 'passed' : 'failed')
  })

  test('judges a list that was not there by --fail-on, and names what has vanished', async () => {
    const ratchet = await ratchetOf([OLD_LEVEL])
    const rules = { 'catalogue-gone': 'off' } as const
    const report = await run([OLD_LEVEL], { ratchet, rules }, 'other ward')
    expect(report.ratchet).toMatchObject({ newCatalogues: ['other ward'], vanished: ['ward'] })
    expect(report.outcome).toBe('failed')
    expect((await run([BIRTH], { ratchet, rules }, 'other ward')).outcome).toBe('passed')
  })
})

describe('a figure is worse', () => {
  const share = (part: number, whole: number): Measurement => ({ kind: 'share', part, whole, unknown: 0 })
  const none: Measurement = { kind: 'unmeasurable', reason: 'no-column' }

  test.each<[string, Measurement, Measurement, 'less' | 'neither' | undefined, boolean]>([
    ['when the share fell', share(2, 3), share(1, 2), undefined, true],
    ['by the last part in a million', share(333_334, 1_000_000), share(1, 3), undefined, true],
    ['not when it is the same share of more', share(1, 3), share(2, 6), undefined, false],
    ['not when it rose', share(1, 3), share(1, 2), undefined, false],
    ['when it can no longer be measured', share(0, 3), none, undefined, true],
    ['not when it could not be measured before', none, share(0, 3), undefined, false],
    ['when it should be small, and rose', share(1, 3), share(1, 2), 'less', true],
    ['not when it should be small, and fell', share(1, 2), share(1, 3), 'less', false],
    ['never, when neither way is better', share(1, 2), share(1, 3), 'neither', false],
  ])('%s', (_, before, now, better, isWorse) => {
    const worse = worsened({ coverage: before }, { coverage: now }, () => better)
    expect(worse).toEqual(isWorse ? [{ metric: 'coverage', before, now }] : [])
  })
})
