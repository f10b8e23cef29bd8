import { expect, test } from 'vitest'
import { fold } from '../../src/audit/nights/fold.ts'
import { linesOf } from '../../src/audit/nights/lines.ts'
import { causeId } from '../../src/audit/nights/tally.ts'
import type { HistoryLine, KnownList, ListLine, Night, NightLine } from '../../src/model/history.ts'
import type { Measurement } from '../../src/model/measurement.ts'
import { fc } from '../property.ts'

const measurement = fc.oneof(
  fc.record({
    kind: fc.constant('share' as const),
    part: fc.nat(3),
    whole: fc.integer({ min: 1, max: 3 }),
    unknown: fc.nat(1),
  }),
  fc.constant<Measurement>({ kind: 'unmeasurable', reason: 'no-column' }),
)
const group = fc.record({
  rule: fc.constantFrom('missing-procedure', 'missing-level'),
  shared: fc.constantFrom<readonly string[]>([], ['a']),
  fingerprints: fc.array(fc.constantFrom('0'.repeat(16), '1'.repeat(16)), { minLength: 1, maxLength: 3 }),
})
const list = fc
  .record({
    unit: fc.constantFrom('Phường Một', 'Xã Hai'),
    sha256: fc.constantFrom('aa', 'bb'),
    rows: fc.nat(2),
    columns: fc.subarray(['code', 'name']),
    metrics: fc.record({ coverage: measurement, 'online-share': measurement }),
    groups: fc.array(group, { maxLength: 3 }),
    state: fc.constantFrom('read' as const, 'unread' as const, 'gone' as const),
  })
  .map(({ groups, ...rest }): KnownList => {
    const findings = groups.map(({ fingerprints, shared, rule }) => {
      const cause = { rule, ...(shared.length === 0 ? {} : { shared }) }
      return [
        causeId(cause),
        { ...cause, count: fingerprints.length, fingerprints: [...fingerprints].sort() },
      ] as const
    })
    return { ...rest, findings: new Map(findings) }
  })
const night = fc
  .record({
    lists: fc.dictionary(fc.constantFrom('p1', 'x2', 'x3'), list),
    codes: fc.subarray(['1.000001', '1.000002']),
  })
  .map(
    ({ lists, codes }): Night => ({
      asOf: '2026-12-01',
      outcome: 'failed',
      lists: new Map(Object.entries(lists)),
      baseline: { sha256: 'cc', codes: new Set(codes) },
    }),
  )

const WRITTEN = { run: 1, at: '2026-12-01T00:00:00.000Z', rasoat: '0.1.0' }

function readBack(before: Night | undefined, lines: readonly HistoryLine[]): Night {
  const said = lines.map((line) => JSON.parse(JSON.stringify(line)) as HistoryLine)
  const lists = said.filter((line): line is ListLine => line.kind === 'list')
  return fold(before, said[0] as NightLine, lists)
}

// A list that a night does not name stays as it was: a run carries it on as gone.
const carried = (before: Night, now: Night): Night => ({
  ...now,
  lists: new Map([...before.lists, ...now.lists]),
})

test('what a chain of nights says is how the last of them stood', () => {
  fc.assert(
    fc.property(fc.array(night, { minLength: 1, maxLength: 4 }), (nights) => {
      let known: Night | undefined
      for (const one of nights) {
        const now = known === undefined ? one : carried(known, one)
        known = readBack(known, [...linesOf(now, known, WRITTEN)])
        expect(known).toEqual(now)
      }
    }),
  )
})

test('a night in which nothing changed says so in two lines', () => {
  fc.assert(
    fc.property(night, (one) => {
      const lines = [...linesOf(one, one, WRITTEN)]
      expect(lines.map(({ kind }) => kind)).toEqual(['night', 'end'])
    }),
  )
})

test('where a night is lost the number of findings is right, and which they are is not said', () => {
  const one = (...fingerprints: readonly string[]): Night => {
    const found = { rule: 'missing-level', count: fingerprints.length, fingerprints }
    const known = {
      unit: 'Xã Hai',
      sha256: 'aa',
      rows: 3,
      columns: [],
      metrics: {},
      state: 'read',
      findings: new Map([[causeId(found), found]]),
    } as const
    return { asOf: '2026-12-01', outcome: 'failed', lists: new Map([['x2', known]]) }
  }
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(16)) as [string, string, string]
  const lost = [...linesOf(one(a, b, c), one(a, b), WRITTEN)]
  // The night that brought b is missing: one was known, one came, and three are said to be there.
  const after = readBack(one(a), lost)
  expect([...(after.lists.get('x2')?.findings.values() ?? [])]).toEqual([{ rule: 'missing-level', count: 3 }])
})
