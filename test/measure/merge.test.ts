import { describe, expect, test } from 'vitest'
import { KINDS, LEVELS, type Procedure, SERVICE_LEVELS, STATUSES } from '../../src/model/procedure.ts'
import { merge } from '../../src/stages/measure/merge.ts'
import { fc } from '../property.ts'

const word = fc.constantFrom('a', 'b', 'ă', 'Z')
const decision = fc.record(
  { number: word, date: fc.constantFrom('2025-01-01', '2025-01-02') },
  { requiredKeys: [] },
)
/** Records of one procedure, in the shape they are read in. */
const procedures = fc
  .record(
    {
      name: word,
      field: word,
      agencies: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      levels: fc.uniqueArray(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 3 }),
      serviceLevel: fc.constantFrom(...SERVICE_LEVELS),
      status: fc.constantFrom(...STATUSES),
      kind: fc.constantFrom(...KINDS),
      published: fc.boolean(),
      nonGeographic: fc.boolean(),
      decision,
    },
    { requiredKeys: [] },
  )
  .map((procedure): Procedure => ({ code: '1.000001', ...procedure }))

/** Levels are a set: their order says nothing. */
function asSets(procedure: Procedure): Procedure {
  return procedure.levels === undefined ? procedure : { ...procedure, levels: [...procedure.levels].sort() }
}

describe('two records of one procedure as one', () => {
  test('are the same whichever comes first', () => {
    fc.assert(
      fc.property(procedures, procedures, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
    )
  })

  test('are the same however they are put together', () => {
    fc.assert(
      fc.property(procedures, procedures, procedures, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  test('say what one says, when they are equal', () => {
    fc.assert(
      fc.property(procedures, (a) => {
        expect(asSets(merge(a, { ...a }))).toEqual(asSets(a))
      }),
    )
  })

  test('change neither of them', () => {
    fc.assert(
      fc.property(procedures, procedures, (a, b) => {
        const before = JSON.stringify([a, b])
        merge(a, b)
        expect(JSON.stringify([a, b])).toBe(before)
      }),
    )
  })

  test('have the highest service level, every level, and yes before no before silence', () => {
    expect(
      merge(
        {
          code: '1.000001',
          serviceLevel: 'partial',
          levels: ['commune'],
          published: false,
          nonGeographic: false,
        },
        {
          code: '1.000001',
          serviceLevel: 'full-online',
          levels: ['province'],
          published: true,
          field: 'Hộ tịch',
        },
      ),
    ).toEqual({
      code: '1.000001',
      serviceLevel: 'full-online',
      levels: ['province', 'commune'],
      published: true,
      nonGeographic: false,
      field: 'Hộ tịch',
    })
  })

  test('are in force as soon as one of them is', () => {
    expect(merge({ status: 'abolished' }, { status: 'in-force' })).toEqual({ status: 'in-force' })
  })

  test('have the text that sorts first where they differ', () => {
    expect(merge({ name: 'B', fee: 'x' }, { name: 'A' })).toEqual({ name: 'A', fee: 'x' })
  })

  test('are in force when one of them is, whatever stands in the other: silence is in force', () => {
    const status = (...all: (Procedure['status'] | undefined)[]) =>
      all.map((one): Procedure => (one === undefined ? {} : { status: one })).reduce((a, b) => merge(a, b))
        .status
    expect([status(undefined, 'abolished'), status('abolished', undefined)]).toEqual([undefined, undefined])
    expect([status('replaced', 'amended'), status(undefined, 'amended')]).toEqual(['amended', 'amended'])
    expect(status('abolished', 'replaced')).toBe('replaced')
  })

  test('have the decision with a number, and of two the later', () => {
    const dated = { decision: { date: '2026-01-01' } }
    const old = { decision: { number: '99/QĐ-UBND', date: '2024-01-01' } }
    const young = { decision: { number: '12/QĐ-UBND', date: '2025-01-01' } }
    expect(merge(dated, old)).toEqual(old)
    expect(merge(old, young)).toEqual(young)
  })
})
