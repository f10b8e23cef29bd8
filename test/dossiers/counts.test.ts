import { describe, expect, it } from 'vitest'
import { assuming, completed, contradictions } from '../../src/audit/dossiers/complete-counts.ts'
import { type Counts, DOSSIER_COUNTS, type DossierCount } from '../../src/model/dossier.ts'
import { fc } from '../property.ts'

describe('what follows from the numbers of a line', () => {
  it('is the part that the others leave of the whole: 3,145 − 3,101 = 44 late, 3,528 − 3,145 = 383 in process', () => {
    expect(completed({ received: 3528, resolved: 3145, resolvedInTime: 3101 })).toEqual({
      received: 3528,
      resolved: 3145,
      resolvedInTime: 3101,
      late: 44,
      pending: 383,
    })
  })

  it('is none for blanks where the others are the whole already', () => {
    expect(completed({ received: 10, online: 7, direct: 3 })).toMatchObject({
      post: 0,
      carriedOver: 0,
      receivedNew: 10,
    })
  })

  it('is nothing where two parts are open', () => {
    expect(completed({ received: 10, online: 7 })).toEqual({ received: 10, online: 7 })
  })

  it('is nothing where the parts are more than the whole', () => {
    expect(completed({ resolved: 5, resolvedInTime: 6 })).toEqual({ resolved: 5, resolvedInTime: 6 })
  })

  it('never differs from the truth, whatever of it is blank', () => {
    const small = fc.nat({ max: 50 })
    fc.assert(
      fc.property(
        fc.record({
          online: small,
          direct: small,
          post: small,
          carriedOver: small,
          early: small,
          onTime: small,
          late: small,
          pendingInTime: small,
        }),
        fc.subarray([...DOSSIER_COUNTS]),
        (drawn, kept) => {
          const truth = whole(drawn)
          fc.pre(truth.pendingLate >= 0)
          const told: Partial<Record<DossierCount, number>> = {}
          for (const count of kept)
            if (Object.hasOwn(truth, count)) told[count] = (truth as Counts)[count] as number
          const found = completed(told)
          for (const [count, value] of Object.entries(found))
            expect([count, value]).toEqual([count, (truth as Counts)[count as DossierCount]])
          expect(contradictions(told)).toEqual([])
        },
      ),
    )
  })
})

/** All counts of an office that had these; what is left open is in process and late. */
function whole(
  drawn: Readonly<
    Record<
      'online' | 'direct' | 'post' | 'carriedOver' | 'early' | 'onTime' | 'late' | 'pendingInTime',
      number
    >
  >,
) {
  const { online, direct, post, carriedOver, early, onTime, late, pendingInTime } = drawn
  const received = online + direct + post + carriedOver
  const resolved = early + onTime + late
  return {
    ...drawn,
    received,
    receivedNew: online + direct + post,
    offline: direct + post,
    resolved,
    resolvedInTime: early + onTime,
    pending: received - resolved,
    pendingLate: received - resolved - pendingInTime,
  }
}

describe('a column that a list does not have', () => {
  const columns =
    (...there: readonly DossierCount[]) =>
    (count: DossierCount) =>
      there.includes(count)

  it('counts as none for post, and is said: 7 of 10', () => {
    const { counts, assumed } = assuming({ online: 7, direct: 3 }, columns('online', 'direct'))
    expect(counts.receivedNew).toBe(10)
    expect(assumed).toEqual(['no-post'])
  })

  it('counts as none for what is carried over, and is said', () => {
    const { counts, assumed } = assuming(
      { received: 195_690, online: 143_807 },
      columns('received', 'online'),
    )
    expect(counts.receivedNew).toBe(195_690)
    expect(assumed).toEqual(['no-carried-over'])
  })

  it('is no column that is there and blank: the line does not say it', () => {
    const { counts, assumed } = assuming({ online: 7, direct: 3 }, columns('online', 'direct', 'post'))
    expect(counts.receivedNew).toBeUndefined()
    expect(assumed).toEqual([])
  })
})

describe('numbers that contradict each other', () => {
  it('are told with the parts and their sum', () => {
    expect(contradictions({ received: 10_361, online: 10_362, offline: 0, carriedOver: 0 })).toEqual([
      {
        whole: 'received',
        said: 10_361,
        parts: ['online', 'offline', 'carriedOver'],
        sum: 10_362,
        atLeast: false,
      },
    ])
  })

  it('are told where some parts are blank and the others are too many', () => {
    expect(contradictions({ resolved: 5, early: 6 })).toEqual([
      { whole: 'resolved', said: 5, parts: ['early'], sum: 6, atLeast: true },
    ])
  })

  it('are told once for each sum: received by way in, and received by what became of it', () => {
    const both = contradictions({
      received: 10,
      online: 5,
      direct: 4,
      post: 0,
      carriedOver: 0,
      resolved: 6,
      pending: 3,
    })
    expect(both.map(({ whole: of, sum }) => [of, sum])).toEqual([
      ['received', 9],
      ['received', 9],
    ])
  })
})
