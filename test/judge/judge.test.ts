import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../src/model/measurement.ts'
import type { Allowance, Target, VerdictStatus } from '../../src/model/policy.ts'
import { decide, type Evidence, judge } from '../../src/stages/judge/judge.ts'
import { fc } from '../property.ts'

const ward = { name: 'Phường Việt Hưng', level: 'commune' } as const
const TODAY = '2026-11-22'

function share(part: number, whole: number): Measurement {
  return { kind: 'share', part, whole, unknown: 0 }
}

function verdict(target: Partial<Target>, measured: Measurement, asOf = TODAY) {
  const [only] = judge(ward, { coverage: measured }, [{ metric: 'coverage', atLeast: 0.8, ...target }], asOf)
  return only
}

describe('a target', () => {
  test.each([
    [457, 571, 'met'], // 80% of 571 = 456.8
    [456, 571, 'missed'],
    [4, 5, 'met'], // 80% of 5 = 4
    [0, 5, 'missed'],
    [571, 571, 'met'],
  ] as const)('of 80%%: %i of %i is %s', (part, whole, status) => {
    expect(verdict({}, share(part, whole))?.status).toBe(status)
  })

  test.each([
    [0.29, 29, 100], // 0.29 × 100 = 28.999999999999996 in floating point
    [0.07, 7, 100],
    [0.5749, 5_749, 10_000],
    [1 / 3, 333_333, 1_000_000],
    [1, 3, 3],
    [0, 0, 3],
  ])('of %d is met by exactly %i of %i', (atLeast, part, whole) => {
    expect(verdict({ atLeast }, share(part, whole))?.status).toBe('met')
  })

  test('is missed by one, exactly below the line', () => {
    expect(verdict({ atLeast: 0.29 }, share(28_999, 100_000))?.status).toBe('missed')
  })

  test('has its figures and its basis in the verdict', () => {
    expect(verdict({ basis: 'Kế hoạch 12', from: '2025-07-30' }, share(457, 571))).toEqual({
      metric: 'coverage',
      target: 0.8,
      measured: 0.8004, // 457 ÷ 571 = 0.80035
      part: 457,
      whole: 571,
      status: 'met',
      from: '2025-07-30',
      basis: 'Kế hoạch 12',
    })
  })

  test('that cannot be measured is not met, and has no figure', () => {
    expect(verdict({}, { kind: 'unmeasurable', reason: 'no-column' })).toEqual({
      metric: 'coverage',
      target: 0.8,
      status: 'unmeasurable',
      reason: 'no-column',
    })
  })

  test('of a metric nobody measured is unmeasurable', () => {
    expect(verdict({ metric: 'no-such-metric' }, share(1, 1))?.status).toBe('unmeasurable')
  })

  test.each<[string, Measurement, VerdictStatus]>([
    ['2025-07-29', share(1, 5), 'not-yet-due'],
    ['2025-07-29', { kind: 'unmeasurable', reason: 'no-column' }, 'not-yet-due'],
    ['2025-07-29', share(5, 5), 'met'],
    ['2025-07-30', share(1, 5), 'missed'],
    ['2025-07-30', { kind: 'unmeasurable', reason: 'no-column' }, 'unmeasurable'],
  ])('from 2025-07-30, asked on %s (%#)', (asOf, measured, status) => {
    expect(verdict({ from: '2025-07-30' }, measured, asOf)?.status).toBe(status)
  })

  test.each<[Partial<Target>, number]>([
    [{}, 1],
    [{ level: 'commune' }, 1],
    [{ level: 'province' }, 0],
    [{ unit: 'Phường Việt Hưng' }, 1],
    [{ unit: 'Phường Phúc Lợi' }, 0],
    [{ unit: 'Phường Việt Hưng', level: 'province' }, 0],
  ])('of %j concerns %i unit', (target, count) => {
    const targets = [{ metric: 'coverage', atLeast: 0.8, ...target }]
    expect(judge(ward, { coverage: share(1, 1) }, targets, TODAY)).toHaveLength(count)
  })

  test.each<[Allowance, number, VerdictStatus]>([
    [{ procedures: 1 }, 455, 'missed'], // 80% of 571 = 456.8, so 457 reach it: 2 short
    [{ procedures: 2 }, 455, 'met'],
    [{ procedures: 2 }, 457, 'met'],
    [{ points: 0.003 }, 455, 'missed'], // 79.7% of 571 = 455.09
    [{ points: 0.004 }, 455, 'met'], // 79.6% of 571 = 454.5
    [{ points: 1 }, 0, 'met'],
  ])('with an allowance of %j is, at %i of 571, %s', (allow, part, status) => {
    const found = verdict({ allow }, share(part, 571))
    expect(found).toMatchObject({ status, allow })
    expect(found?.short).toBe(part < 457 ? 457 - part : undefined)
  })

  test('with an allowance of procedures is met where 80% of one more procedure each would be', () => {
    const whole = fc.integer({ min: 1, max: 5_000 })
    fc.assert(
      fc.property(whole, fc.nat(5_000), fc.integer({ min: 1, max: 50 }), (of, some, procedures) => {
        const part = Math.min(some, of)
        const allowed = verdict({ allow: { procedures } }, share(part, of))?.status
        expect(allowed).toBe(verdict({}, share(part + procedures, of))?.status)
      }),
    )
  })

  test('of a group is held against what was measured over the group, and nothing else', () => {
    const group = { dimension: 'field', key: 'Hộ tịch' }
    const target = { metric: 'coverage', atLeast: 0.8, group }
    const judged = (measured: Measurement | undefined) =>
      judge(ward, { coverage: share(5, 5) }, [target], TODAY, () =>
        measured === undefined ? {} : { coverage: measured },
      )
    expect(judged(share(1, 2))).toMatchObject([{ group, part: 1, whole: 2, status: 'missed' }])
    expect(judged(undefined)).toMatchObject([{ group, status: 'unmeasurable' }])
  })

  test('of a level does not concern a unit without one', () => {
    const targets: Target[] = [{ metric: 'coverage', atLeast: 0.8, level: 'commune' }]
    expect(judge({ name: 'x' }, {}, targets, TODAY)).toEqual([])
  })
})

describe('an audit', () => {
  type Counts = Partial<Record<'error' | 'warning' | 'note', number>>
  function outcome({
    counts = {},
    statuses = [],
    ...rest
  }: { counts?: Counts; statuses?: VerdictStatus[] } & Partial<Evidence>) {
    const bySeverity = { error: 0, warning: 0, note: 0, ...counts }
    const verdicts = statuses.map((status) => ({ metric: 'coverage', target: 0.8, status }))
    const catalogue = { findings: { total: 0, bySeverity, byRule: {}, items: [] }, verdicts }
    return decide({ catalogues: [catalogue], failOn: 'error', isIncomplete: false, ...rest })
  }

  test.each<[Counts, Evidence['failOn'], string]>([
    [{}, 'note', 'passed'],
    [{ error: 1 }, 'error', 'failed'],
    [{ warning: 1 }, 'error', 'passed'],
    [{ warning: 1 }, 'warning', 'failed'],
    [{ note: 1 }, 'warning', 'passed'],
    [{ note: 1 }, 'note', 'failed'],
    [{ error: 1 }, 'note', 'failed'],
    [{ error: 1, warning: 1, note: 1 }, 'never', 'passed'],
  ])('with %j, failing on %s, has %s', (counts, failOn, expected) => {
    expect(outcome({ counts, failOn })).toBe(expected)
  })

  test.each<[VerdictStatus, string]>([
    ['met', 'passed'],
    ['missed', 'failed'],
    ['unmeasurable', 'failed'],
    ['not-yet-due', 'passed'],
  ])('with a target %s has %s, whatever findings it may fail on', (status, expected) => {
    expect(outcome({ statuses: ['met', status], failOn: 'never' })).toBe(expected)
  })

  test.each<[VerdictStatus, string]>([
    ['met', 'passed'],
    ['missed', 'failed'],
    ['unmeasurable', 'failed'],
    ['not-yet-due', 'passed'],
  ])('with a plan %s, of a catalogue or of tasks, has %s', (status, expected) => {
    const items = { done: [], overdue: [], 'not-yet-due': [], unknown: [] }
    const plan = { plan: 'p', part: 0, whole: 1, status, items }
    const findings = { total: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byRule: {}, items: [] }
    const evidence = { failOn: 'error', isIncomplete: false } as const
    const catalogue = { findings, verdicts: [] }
    expect(decide({ ...evidence, catalogues: [{ ...catalogue, plans: [plan] }] })).toBe(expected)
    expect(decide({ ...evidence, catalogues: [catalogue], plans: [plan] })).toBe(expected)
  })

  test('that did not see everything is incomplete, and nothing else', () => {
    expect(outcome({ isIncomplete: true })).toBe('incomplete')
    expect(outcome({ isIncomplete: true, counts: { error: 1 }, statuses: ['missed'] })).toBe('incomplete')
  })

  test('fails as soon as one of its catalogues does', () => {
    const clean = {
      findings: { total: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byRule: {}, items: [] },
      verdicts: [],
    }
    const faulty = {
      ...clean,
      findings: { ...clean.findings, bySeverity: { error: 1, warning: 0, note: 0 } },
    }
    expect(decide({ catalogues: [clean, faulty, clean], failOn: 'error', isIncomplete: false })).toBe(
      'failed',
    )
  })
})
