import { describe, expect, test } from 'vitest'
import { countChanges } from '../src/diff/count.ts'
import { byCodeUnit, gravestFirst } from '../src/diff/order.ts'
import { withOrigins } from '../src/diff/origin.ts'
import type { Change, ValueChange } from '../src/model/difference.ts'
import type { Match } from '../src/model/match.ts'
import type { PossibleCode } from '../src/model/odd-code.ts'
import { SERVICE_LEVELS } from '../src/model/procedure.ts'
import { exceptionHolds, exceptionValues } from '../src/stages/compare/scope-exceptions.ts'
import { createServiceLister, standingOf } from '../src/stages/measure/services.ts'
import { CONFIDENCE, likelyCode } from '../src/stages/validate/likely-code.ts'

// Small parts of the core, each branch with an example of its own (`npm run mutate`).

const change = (more: Partial<Change>): Change => ({
  kind: 'changed',
  severity: 'note',
  levels: [],
  values: [],
  ...more,
})
const value = (field: string, meaning: string, after: string): ValueChange =>
  ({ field, meaning, severity: 'warning', after }) as ValueChange

describe('changes', () => {
  test('stand in one order: how grave, which kind, code, name; equal ones stay', () => {
    const listed = [
      change({ code: '1', name: 'b' }),
      change({ code: '1', name: 'a' }),
      change({ code: '0', name: 'c' }),
      change({ kind: 'added', code: '9' }),
      change({ severity: 'error', code: '9' }),
      change({ kind: 'removed', severity: 'warning', code: '9' }),
      change({ name: 'no code' }),
    ]
    expect(
      [...listed].sort(gravestFirst).map(({ severity, kind, code, name }) => [severity, kind, code, name]),
    ).toEqual([
      ['error', 'changed', '9', undefined],
      ['warning', 'removed', '9', undefined],
      ['note', 'added', '9', undefined],
      ['note', 'changed', undefined, 'no code'],
      ['note', 'changed', '0', 'c'],
      ['note', 'changed', '1', 'a'],
      ['note', 'changed', '1', 'b'],
    ])
    expect([byCodeUnit('a', 'b'), byCodeUnit('b', 'a'), byCodeUnit('a', 'a')]).toEqual([-1, 1, 0])
  })

  test('are counted by what they are and by what they happened to', () => {
    const changes = [
      change({ severity: 'error', levels: ['commune', 'province'], fieldName: 'Hộ tịch', cause: 'local' }),
      change({ levels: ['commune'], cause: 'baseline', values: [value('name', 'renamed', 'x')] }),
      change({ kind: 'list-added', name: 'a.csv', levels: [] }),
      change({ kind: 'added', cause: 'local' }),
    ]
    expect(countChanges(changes, 7)).toEqual({
      changes: 4,
      same: 7,
      bySeverity: { error: 1, warning: 0, note: 3 },
      byKind: { added: 1, changed: 2, 'list-added': 1 },
      byMeaning: { renamed: 1 },
      // The procedure that was added names no level; the list that was added is none.
      byLevel: { '': 1, commune: 2, province: 1 },
      byField: { '': 2, 'Hộ tịch': 1 },
      byCause: { baseline: 1, local: 2 },
    })
    expect(Object.keys(countChanges(changes, 0).byKind)).toEqual(['added', 'changed', 'list-added'])
    expect(countChanges([], 0)).not.toHaveProperty('byCause')
  })

  test.each([
    [
      'the same value',
      change({ values: [value('name', 'renamed', 'x')] }),
      change({ values: [value('name', 'renamed', 'x')] }),
      'baseline',
    ],
    [
      'another value',
      change({ values: [value('name', 'renamed', 'x')] }),
      change({ values: [value('name', 'renamed', 'y')] }),
      'local',
    ],
    [
      'another field',
      change({ values: [value('name', 'renamed', 'x')] }),
      change({ values: [value('field', 'changed', 'x')] }),
      'local',
    ],
    [
      'more than the baseline',
      change({ values: [value('name', 'renamed', 'x'), value('field', 'changed', 'y')] }),
      change({ values: [value('name', 'renamed', 'x')] }),
      'local',
    ],
    ['both removed', change({ kind: 'removed' }), change({ kind: 'removed' }), 'baseline'],
    [
      'removed where it was abolished',
      change({ kind: 'removed' }),
      change({ values: [value('status', 'abolished', 'abolished')] }),
      'baseline',
    ],
    [
      'removed where it was replaced',
      change({ kind: 'removed' }),
      change({ values: [value('status', 'replaced', 'replaced')] }),
      'baseline',
    ],
    [
      'removed where it was renamed',
      change({ kind: 'removed' }),
      change({ values: [value('name', 'renamed', 'x')] }),
      'local',
    ],
    ['both added', change({ kind: 'added' }), change({ kind: 'added' }), 'baseline'],
    ['added where it was changed', change({ kind: 'added' }), change({}), 'local'],
    [
      'lowered by itself',
      change({ kind: 'case-split', values: [value('serviceLevel', 'service-level-lowered', 'none')] }),
      change({ kind: 'case-split' }),
      'local',
    ],
    [
      'lowered alike',
      change({ kind: 'case-split', values: [value('serviceLevel', 'service-level-lowered', 'none')] }),
      change({ kind: 'case-split', values: [value('serviceLevel', 'service-level-lowered', 'none')] }),
      'baseline',
    ],
  ])('%s: whose it is', (_, local, national, cause) => {
    const [found] = withOrigins([{ ...local, code: '1', severity: 'warning' }], [{ ...national, code: '1' }])
    expect(found).toMatchObject({ cause, severity: cause === 'baseline' ? 'note' : 'warning' })
    for (const one of found?.values ?? [])
      expect(one.severity).toBe(cause === 'baseline' ? 'note' : 'warning')
    expect(withOrigins([{ ...local, code: '1' }], [{ ...national, code: '2' }])[0]?.cause).toBe('local')
  })
})

describe('an exception of the scope', () => {
  const procedure = {
    code: '1.004222',
    field: 'Hộ tịch',
    agencies: ['Sở Tư pháp'],
    authorities: ['police'],
  } as const
  test.each([
    ['code', '1.004222', true],
    ['code', ' 1.004222.H13 ', true],
    ['code', '1.0042221', false],
    ['code', '1.00422', false],
    ['code', 'x1.004222', false],
    ['field', 'hộ  tịch', true],
    ['field', 'Tư pháp', false],
    ['agency', 'SỞ TƯ PHÁP', true],
    ['authority', 'police', true],
    ['authority', 'court', false],
  ] as const)('by %s "%s": %s', (key, text, holds) => {
    expect(exceptionHolds({ key, value: text }, procedure)).toBe(holds)
  })

  test('of a procedure that says nothing holds for none', () => {
    for (const key of ['field', 'agency', 'authority'] as const)
      expect(exceptionHolds({ key, value: '' }, { code: '1.004222' })).toBe(false)
  })

  test.each([
    ['code', ['1.004222']],
    ['field', ['Hộ tịch']],
    ['agency', ['Sở Tư pháp']],
    ['authority', ['police']],
  ] as const)('by %s may have meant %j', (key, values) => {
    expect(exceptionValues(key, [procedure, procedure, { code: '1.004222' }])).toEqual(
      key === 'code' ? ['1.004222'] : values,
    )
  })
})

test('how a procedure stands comes through packed as it was', () => {
  const lister = createServiceLister()
  for (const level of [...SERVICE_LEVELS, 'unknown'] as const)
    for (const eligible of [undefined, true, false])
      for (const inPersonOnly of [false, true]) {
        const procedure = {
          ...(level === 'unknown' ? {} : { serviceLevel: level }),
          ...(eligible === undefined ? {} : { eligibleFullOnline: eligible }),
          inPersonOnly,
        }
        const { standings, codes } = lister([{ procedure, baseline: undefined, codeNumber: 7 }])
        expect([standingOf(standings[0] ?? 255), codes[0]]).toEqual([
          { level, ...(eligible === undefined ? {} : { eligible }), inPersonOnly },
          7,
        ])
      }
  expect(standingOf(255)).toEqual({ level: 'unknown', inPersonOnly: false })
})

test('a name is sent where the baseline has none, and only while it sorts before all that were', () => {
  const lister = createServiceLister()
  const sent = (name: string | undefined, more: object = {}) =>
    lister([
      { procedure: name === undefined ? {} : { name }, baseline: undefined, codeNumber: 7, ...more } as never,
    ]).names
  expect(['b', 'c', 'b', 'a', undefined].map((name) => sent(name))).toEqual([
    [[7, 'b']],
    [],
    [],
    [[7, 'a']],
    [],
  ])
  expect(sent('0', { baseline: { code: '1.000007', name: 'x' } })).toEqual([])
  // What has ended is not offered; what only a name places has the code of the baseline.
  expect(
    lister([{ procedure: { status: 'abolished' }, baseline: undefined, codeNumber: 7 } as never]).codes,
  ).toHaveLength(0)
  expect([
    ...lister([{ procedure: {}, baseline: { code: '1.000007' }, codeNumber: 0 } as never]).codes,
  ]).toEqual([1_000_007])
})

describe('the code that a damaged one was', () => {
  const possible = (text: string, made = false): PossibleCode =>
    ({ text, code: text, damages: [made ? 'lost-zeros' : 'spaces'] }) as never
  const damaged = (...all: PossibleCode[]) => ({ kind: 'damaged', possible: all, damages: [] }) as const
  const uncoded = (...fits: (readonly [PossibleCode, boolean | undefined])[]) =>
    ({
      kind: 'uncoded',
      fits: fits.map(([one, sameName]) => ({ possible: one, sameName })),
    }) as unknown as Match
  const [a, b, made] = [possible('1.000001'), possible('1.000002'), possible('1.000003', true)]
  const suggestion = (one: PossibleCode, confidence: number, ...evidence: string[]) => ({
    field: 'code',
    value: one.text,
    confidence,
    evidence,
  })

  test.each([
    ['nothing is left of it', damaged(), undefined, { standing: 'gone', candidates: [] }],
    [
      'one by its form, without a baseline',
      damaged(a),
      undefined,
      {
        standing: 'likely',
        candidates: ['1.000001'],
        suggestion: suggestion(a, CONFIDENCE.formed.kept, 'form'),
      },
    ],
    [
      'two by their form',
      damaged(a, b),
      undefined,
      { standing: 'several', candidates: ['1.000001', '1.000002'] },
    ],
    [
      'a baseline that holds none',
      damaged(a),
      uncoded(),
      {
        standing: 'not-in-baseline',
        candidates: ['1.000001'],
        suggestion: suggestion(a, CONFIDENCE.unknown.kept, 'form'),
      },
    ],
    [
      'a baseline that holds none, and digits made',
      damaged(made),
      uncoded(),
      { standing: 'not-in-baseline', candidates: ['1.000003'] },
    ],
    [
      'a baseline that holds neither of two',
      damaged(a, b),
      uncoded(),
      { standing: 'not-in-baseline', candidates: ['1.000001', '1.000002'] },
    ],
    [
      'one that fits, without a name',
      damaged(a, b),
      uncoded([a, undefined]),
      {
        standing: 'likely',
        candidates: ['1.000001'],
        suggestion: suggestion(a, CONFIDENCE.fitting.kept, 'only-candidate'),
      },
    ],
    [
      'one that fits, digits made',
      damaged(made),
      uncoded([made, undefined]),
      {
        standing: 'likely',
        candidates: ['1.000003'],
        suggestion: suggestion(made, CONFIDENCE.fitting.made, 'only-candidate'),
      },
    ],
    [
      'one of two by its name',
      damaged(a, b),
      uncoded([a, false], [b, true]),
      {
        standing: 'likely',
        candidates: ['1.000001', '1.000002'],
        suggestion: suggestion(b, CONFIDENCE.named.kept, 'name-agrees'),
      },
    ],
    [
      'the only one, by its name',
      damaged(a),
      uncoded([a, true]),
      {
        standing: 'likely',
        candidates: ['1.000001'],
        suggestion: suggestion(a, CONFIDENCE.named.kept, 'name-agrees', 'only-candidate'),
      },
    ],
    [
      'two that fit',
      damaged(a, b),
      uncoded([a, undefined], [b, undefined]),
      { standing: 'several', candidates: ['1.000001', '1.000002'] },
    ],
    [
      'two of one name',
      damaged(a, b),
      uncoded([a, true], [b, true]),
      { standing: 'several', candidates: ['1.000001', '1.000002'] },
    ],
    [
      'one of another name',
      damaged(a),
      uncoded([a, false]),
      { standing: 'misnamed', candidates: ['1.000001'] },
    ],
  ])('%s', (_, odd, match, likely) => {
    expect(likelyCode(odd, match)).toEqual(likely)
  })
})
