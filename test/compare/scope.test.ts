import { describe, expect, test } from 'vitest'
import { AUTHORITIES } from '../../src/model/authority.ts'
import { codeNumber } from '../../src/model/code.ts'
import type { BaselineProcedure } from '../../src/model/match.ts'
import { KINDS, LEVELS, STATUSES } from '../../src/model/procedure.ts'
import { SCOPES, type ScopeAsk, type ScopeException } from '../../src/model/scope.ts'
import { drawScope, type Scope } from '../../src/stages/compare/draw-scope.ts'
import { fc } from '../property.ts'

type Some = Partial<Omit<BaselineProcedure, 'position' | 'code'>>

/** Procedures by the last digits of their code. */
function drawn(procedures: readonly Some[], ask: ScopeAsk): Scope {
  return drawScope(
    procedures.map((rest, position) => ({ position, code: codeOf(position), foldedName: '', ...rest })),
    ask,
  )
}

function codeOf(position: number): string {
  return `1.${String(position).padStart(6, '0')}`
}

/** Positions of what a unit has to hold. */
function held({ procedures }: Scope): readonly number[] {
  return procedures.map(({ position }) => position)
}

/** `level -2 ?1`: two out, one unknown. */
function way({ steps }: Scope): readonly string[] {
  return steps
    .filter(
      ({ out, unknown, added, isSkipped }) => out.length + unknown.length + added.length > 0 || isSkipped,
    )
    .map(({ id, out, unknown, added, isSkipped }) =>
      isSkipped ? `${id} skipped` : `${id} -${out.length} ?${unknown.length} +${added.length}`,
    )
}

const COMMUNE = { levels: ['commune'], authorities: ['commune'] } as const
const POLICE = { levels: ['commune'], authorities: ['police'] } as const
const PROVINCE = { levels: ['province'], authorities: ['province'] } as const
const UNSAID = { levels: ['commune'] } as const

describe('what a unit has to hold', () => {
  test('is of its level and its own authority; what names no agency is unknown', () => {
    const scope = drawn([COMMUNE, POLICE, PROVINCE, UNSAID, { authorities: ['commune'] }], {
      level: 'commune',
    })
    expect(held(scope)).toEqual([0])
    expect(way(scope)).toEqual(['level -1 ?1 +0', 'authority -1 ?1 +0'])
    expect(scope.unknown).toBe(2)
  })

  test('of a province is also what its communes carry out', () => {
    expect(held(drawn([COMMUNE, POLICE, PROVINCE], { level: 'province' }))).toEqual([0, 2])
  })

  test('of a provincial police is what the police carries out', () => {
    const both = { levels: ['province'], authorities: ['province', 'police'] } as const
    const scope = drawn([COMMUNE, POLICE, PROVINCE, both], { level: 'province', authority: 'police' })
    expect(held(scope)).toEqual([1, 3])
  })

  test('is of the level of an authority that is a tier, where nobody gives a level', () => {
    expect(held(drawn([COMMUNE, PROVINCE], { authority: 'commune' }))).toEqual([0])
  })

  test('counts by the level alone, or everything, where that is asked for', () => {
    const all = [COMMUNE, POLICE, PROVINCE, UNSAID, { ...COMMUNE, status: 'abolished' }] as const
    expect(held(drawn(all, { level: 'commune', by: 'level' }))).toEqual([0, 1, 3])
    expect(held(drawn(all, { level: 'commune', by: 'all' }))).toEqual([0, 1, 2, 3])
  })

  test('falls back to the level where the baseline names no agency', () => {
    const scope = drawn([{ levels: ['commune'] }, { levels: ['province'] }], { level: 'commune' })
    expect([scope.by, held(scope)]).toEqual(['level', [0]])
    expect(way(scope)).toEqual(['level -1 ?0 +0', 'authority skipped'])
  })

  test('is carried by the authority where the baseline gives no level', () => {
    const tax = { authorities: ['tax'] } as const
    const scope = drawn([{ authorities: ['commune'] }, tax, {}, tax], { level: 'commune' })
    expect([scope.by, held(scope), scope.unknown]).toEqual(['authority', [0], 1])
    expect(way(scope)).toEqual(['level skipped', 'authority -2 ?1 +0'])
  })

  test('is unknown where more than a quarter of the baseline says neither', () => {
    const scope = drawn([COMMUNE, COMMUNE, {}], { level: 'commune' })
    expect([scope.isUnknown, held(scope), scope.silent]).toEqual([true, [], 1])
    expect(drawn([COMMUNE, COMMUNE, COMMUNE, {}], { level: 'commune' }).isUnknown).toBe(false)
    // Everything, where everything is asked for.
    expect(held(drawn([COMMUNE, COMMUNE, {}], { level: 'commune', by: 'all' }))).toEqual([0, 1, 2])
  })

  test('leaves out what is unknown as well, which is then no longer unknown', () => {
    const scope = drawn([COMMUNE, UNSAID, COMMUNE, POLICE], {
      level: 'commune',
      exclude: [{ key: 'code', value: codeOf(1), because: 'moved' }],
    })
    expect([held(scope), scope.unknown]).toEqual([[0, 2], 0])
    expect(scope.steps.at(-1)).toMatchObject({ id: 'exclude', out: [], settled: [{ code: codeOf(1) }] })
  })

  test('leaves out what another province issues, and does not know where nobody says the province', () => {
    const own = { ...PROVINCE, issuerPlace: 'Tỉnh Thanh Hóa' }
    const other = { ...PROVINCE, issuerPlace: 'Tỉnh Sơn La' }
    const somewhere = { ...PROVINCE, kind: 'specific' } as const
    const known = drawn([own, other, somewhere, PROVINCE], { level: 'province', province: 'Tỉnh Thanh Hóa' })
    expect(held(known)).toEqual([0, 3])
    expect(way(known)).toEqual(['place -1 ?1 +0'])
    const unsaid = drawn([own, other, somewhere, PROVINCE], { level: 'province' })
    expect([held(unsaid), unsaid.unknown]).toEqual([[3], 3])
  })

  test('is what the user takes in and leaves out besides, each with the reason', () => {
    const scope = drawn([COMMUNE, { ...COMMUNE, field: 'Cư trú' }, POLICE, UNSAID], {
      level: 'commune',
      exclude: [{ key: 'field', value: 'cư trú', because: 'moved' }],
      include: [
        { key: 'authority', value: 'police', because: 'one-stop desk' },
        { key: 'code', value: `${codeOf(3)}.H13`, because: 'decision 12' },
      ],
    })
    expect(held(scope)).toEqual([0, 2, 3])
    expect(way(scope)).toEqual([
      'authority -1 ?1 +0',
      'exclude -1 ?0 +0',
      'include -0 ?0 +1',
      'include -0 ?0 +1',
    ])
    expect(scope.steps.flatMap(({ because }) => because ?? [])).toEqual([
      'moved',
      'one-stop desk',
      'decision 12',
    ])
    expect(scope.unknown).toBe(0)
    // What was left out is no longer the unit's own; what was taken in is.
    expect([...scope.foreign]).toEqual([codeNumber(codeOf(1))])
  })

  test('holds nothing where nothing is left', () => {
    expect(held(drawn([POLICE], { level: 'commune' }))).toEqual([])
  })
})

const procedure = fc.record(
  {
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    authorities: fc.subarray([...AUTHORITIES], { minLength: 1 }),
    status: fc.constantFrom(...STATUSES),
    kind: fc.constantFrom(...KINDS),
    field: fc.constantFrom('a', 'b'),
    issuerPlace: fc.constantFrom('Tỉnh A', 'Tỉnh B'),
  },
  { requiredKeys: [] },
)
const exceptions: fc.Arbitrary<readonly ScopeException[]> = fc.array(
  fc.record({
    key: fc.constantFrom('code' as const, 'field' as const, 'authority' as const),
    value: fc.constantFrom('a', 'b', 'police', codeOf(0), codeOf(3)),
    because: fc.constant('why'),
  }),
  { maxLength: 3 },
)
const asked: fc.Arbitrary<ScopeAsk> = fc.record(
  {
    level: fc.constantFrom(...LEVELS),
    authority: fc.constantFrom(...AUTHORITIES),
    province: fc.constantFrom('Tỉnh A', 'Tỉnh B'),
    by: fc.constantFrom(...SCOPES),
    include: exceptions,
    exclude: exceptions,
  },
  { requiredKeys: [] },
)
const list = fc.array(procedure, { maxLength: 30 })

describe('for any baseline and question', () => {
  test('whole = out + unknown of all steps - added + what is left', () => {
    fc.assert(
      fc.property(list, asked, (procedures, ask) => {
        const { steps, procedures: left } = drawn(procedures, ask)
        const sum = steps.reduce(
          (all, { out, unknown, added }) => all + out.length + unknown.length - added.length,
          0,
        )
        expect(sum + left.length).toBe(procedures.length)
      }),
    )
  })

  test('what is unknown and not settled is neither inside nor outside, each procedure in one place', () => {
    fc.assert(
      fc.property(list, asked, (procedures, ask) => {
        const { steps, unknown, procedures: left } = drawn(procedures, ask)
        const settled = steps.flatMap((one) => one.settled)
        const open = new Set(steps.flatMap((one) => one.unknown).filter((one) => !settled.includes(one)))
        expect([open.size, new Set(settled).size]).toEqual([unknown, settled.length])
        expect(left.filter((one) => open.has(one))).toEqual([])
      }),
    )
  })

  test('own + foreign + unknown = what the level alone gives', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('commune' as const, 'province' as const), (procedures, level) => {
        const byLevel = drawn(procedures, { level, by: 'level' })
        const scope = drawn(procedures, { level })
        if (scope.by !== 'authority' || scope.isUnknown || byLevel.isUnknown) return
        if (scope.steps.some(({ id, isSkipped }) => id === 'level' && isSkipped)) return
        const rest = scope.steps.filter(({ id }) => id === 'authority' || id === 'place')
        const apart = rest.reduce((all, { out, unknown }) => all + out.length + unknown.length, 0)
        expect(scope.procedures.length + apart).toBe(byLevel.procedures.length)
      }),
    )
  })

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(list, asked, (procedures, ask) => {
        const numbered = procedures.map((one, position) => ({
          ...one,
          position,
          code: codeOf(position),
          foldedName: '',
        }))
        const codes = (all: readonly BaselineProcedure[]) =>
          drawScope(all, ask)
            .procedures.map(({ code }) => code)
            .sort()
        expect(codes(numbered.toReversed().map((one, position) => ({ ...one, position })))).toEqual(
          codes(numbered),
        )
      }),
    )
  })

  test('one more authority never takes a procedure out', () => {
    fc.assert(
      fc.property(list, asked, fc.constantFrom(...AUTHORITIES), (procedures, ask, more) => {
        fc.pre(procedures.some(({ authorities }) => authorities !== undefined))
        const before = held(drawn(procedures, { ...ask, exclude: [], include: [] }))
        const after = held(
          drawn(
            procedures.map((one) =>
              one.authorities === undefined ? one : { ...one, authorities: [...one.authorities, more] },
            ),
            { ...ask, exclude: [], include: [] },
          ),
        )
        expect(after).toEqual(expect.arrayContaining([...before]))
      }),
    )
  })
})
