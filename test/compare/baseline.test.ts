import { describe, expect, test } from 'vitest'
import type { BaselineProcedure } from '../../src/model/match.ts'
import type { Level } from '../../src/model/procedure.ts'
import { createBaseline } from '../../src/stages/compare/baseline.ts'

/** Procedures by the last digit of their code. */
function baselineOf(procedures: Readonly<Record<number, Partial<BaselineProcedure>>>, complete = true) {
  const all = Object.entries(procedures).map(([digit, rest], position) => ({
    position,
    code: code(digit),
    foldedName: '',
    ...rest,
  }))
  return createBaseline(all, { columns: ['code', 'name'], complete })
}

function code(digit: number | string): string {
  return `1.00000${digit}`
}

/** Last digits of what a unit of this level has to hold. */
function scopeOf(baseline: ReturnType<typeof baselineOf>, level: Level | undefined) {
  const { procedures, unknown, basis } = baseline.scope(level === undefined ? {} : { level })
  return { holds: [...procedures].map((procedure) => Number(procedure.code.at(-1))), unknown, basis }
}

describe('the scope of a unit', () => {
  const baseline = baselineOf({
    1: { levels: ['commune'] },
    2: { levels: ['province', 'commune'] },
    3: { levels: ['province'] },
    4: { levels: ['ministry'] },
    5: { levels: ['other'] },
    6: { levels: ['district'] },
    7: {},
  })

  test.each([
    ['commune', 'commune', [1, 2]],
    ['province', 'province-and-commune', [1, 2, 3]],
    ['ministry', 'ministry', [4]],
    ['other', 'other', [5]],
    ['district', 'province-or-commune', [1, 2, 3]],
    [undefined, 'province-or-commune', [1, 2, 3]],
  ] as const)('of level %s is drawn by %s', (level, basis, holds) => {
    expect(scopeOf(baseline, level)).toEqual({ holds: [...holds], unknown: 1, basis })
  })

  test('leaves out what is abolished, replaced or internal, and keeps what is amended', () => {
    const levels = ['commune'] as const
    const some = baselineOf({
      1: { levels },
      2: { levels, status: 'abolished' },
      3: { levels, status: 'replaced' },
      4: { levels, status: 'amended' },
      5: { levels, kind: 'internal' },
      6: { levels, kind: 'interconnected', status: 'in-force' },
    })
    expect(scopeOf(some, 'commune')).toEqual({ holds: [1, 4, 6], unknown: 0, basis: 'commune' })
  })

  test('does not count as unknown what is not in force', () => {
    const some = baselineOf({
      1: { levels: ['commune'] },
      2: { status: 'abolished' },
      3: { kind: 'internal' },
      4: {},
      5: { levels: ['ministry'] },
      6: { levels: ['ministry'] },
    })
    expect(scopeOf(some, 'commune')).toEqual({ holds: [1], unknown: 1, basis: 'commune' })
  })

  const some = baselineOf({ 1: {}, 2: {}, 3: { status: 'abolished' } })

  test('is the whole baseline where it gives no level and nobody asks for one', () => {
    expect(scopeOf(some, undefined)).toEqual({ holds: [1, 2], unknown: 0, basis: 'whole' })
  })

  test.each(['commune', 'province', 'ministry'] as const)(
    'is unknown where the baseline gives neither level nor agency, and a level is asked for (%s)',
    (level) => {
      expect(scopeOf(some, level)).toEqual({ holds: [], unknown: 2, basis: 'whole' })
      expect(some.scope({ level }).isUnknown).toBe(true)
      expect(some.scope({ level, by: 'all' }).procedures).toHaveLength(2)
    },
  )

  test('is drawn once', () => {
    expect(baseline.scope({ level: 'commune' })).toBe(baseline.scope({ level: 'commune' }))
  })
})

describe('a baseline', () => {
  test('finds codes by name, in order, and nothing by an empty name', () => {
    const { codesByName } = baselineOf({
      3: { foldedName: 'a' },
      1: { foldedName: 'a' },
      2: { foldedName: 'b' },
      4: {},
    })
    expect([...codesByName]).toEqual([
      ['a', [code(1), code(3)]],
      ['b', [code(2)]],
    ])
  })

  test('finds a procedure by its code, and says what it can speak of', () => {
    const baseline = baselineOf({ 1: { field: 'Hộ tịch' } }, false)
    expect(baseline.byCode.get(code(1))?.field).toBe('Hộ tịch')
    expect([[...baseline.columns], baseline.complete]).toEqual([['code', 'name'], false])
  })
})
