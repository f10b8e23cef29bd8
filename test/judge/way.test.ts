import { describe, expect, it } from 'vitest'
import { byPreference } from '../../src/stages/judge/reachable.ts'
import { shortestWay } from '../../src/stages/judge/way.ts'
import { fc } from '../property.ts'

interface Candidate {
  readonly name: string
  readonly grows: boolean
}

const raise = (name: string): Candidate => ({ name, grows: false })
const addition = (name: string): Candidate => ({ name, grows: true })
const grows = (one: Candidate) => one.grows

function wayOf(part: number, whole: number, atLeast: number, candidates: readonly Candidate[]) {
  const { steps, ...way } = shortestWay({ part, whole }, atLeast, candidates, grows)
  return { ...way, steps: steps.map(({ name }) => name) }
}

describe('the shortest way', () => {
  it('has no step where the line is reached: 16 of 80 are 20%', () => {
    expect(wayOf(16, 80, 0.2, [raise('a')])).toEqual({
      status: 'reached',
      steps: [],
      after: { part: 16, whole: 80 },
    })
  })

  it('raises what is lacking and keeps the order: 20% of 66 is 13.2, so 14, and 14 − 12 = 2', () => {
    expect(wayOf(12, 66, 0.2, [raise('a'), raise('b'), raise('c')])).toEqual({
      status: 'reachable',
      steps: ['a', 'b'],
      after: { part: 14, whole: 66 },
    })
  })

  it('leaves additions for last, for each adds to both sides: (5 + 1) ÷ 10 = 60%', () => {
    expect(wayOf(5, 10, 0.6, [addition('new'), raise('old')])).toEqual({
      status: 'reachable',
      steps: ['old'],
      after: { part: 6, whole: 10 },
    })
  })

  it('adds when nothing is left to raise: (5 + 1 + 2) ÷ (10 + 2) = 8 ÷ 12 < 70%, (5 + 1 + 4) ÷ 14 = 71.4%', () => {
    const candidates = [raise('old'), ...['p', 'q', 'r', 's', 't'].map(addition)]
    // With 3: (5 + 1 + 3) ÷ 13 = 69.2%, still below.
    expect(wayOf(5, 10, 0.7, candidates)).toEqual({
      status: 'reachable',
      steps: ['old', 'p', 'q', 'r', 's'],
      after: { part: 10, whole: 14 },
    })
  })

  it('says how far all go where they are not enough: (5 + 1 + 1) ÷ 11 is less than 90%', () => {
    expect(wayOf(5, 10, 0.9, [raise('old'), addition('new')])).toEqual({
      status: 'out-of-reach',
      steps: ['old', 'new'],
      after: { part: 7, whole: 11 },
    })
  })

  it('never reaches 100% by adding: 9 of 10, and 10 of 11', () => {
    expect(wayOf(9, 10, 1, [addition('new')])).toMatchObject({
      status: 'out-of-reach',
      after: { part: 10, whole: 11 },
    })
  })

  it('is as short as any: no subset of the candidates with fewer steps reaches the line', () => {
    const cases = fc
      .record({
        whole: fc.integer({ min: 1, max: 9 }),
        held: fc.integer({ min: 0, max: 9 }),
        percent: fc.integer({ min: 0, max: 10_000 }),
        additions: fc.array(fc.boolean(), { maxLength: 9 }),
      })
      .map(({ whole, held, ...rest }) => ({ whole, part: Math.min(held, whole), ...rest }))
    fc.assert(
      fc.property(cases, ({ whole, part, percent, additions }) => {
        // A list has no more procedures to raise than it has that do not count.
        let room = whole - part
        const candidates = additions
          .map((grows, at) => ({ name: String(at), grows }))
          .filter(({ grows }) => {
            if (grows) return true
            room -= 1
            return room >= 0
          })
        const reaches = (chosen: readonly Candidate[]) =>
          (part + chosen.length) * 10_000 >= percent * (whole + chosen.filter(grows).length)
        let fewest: number | undefined
        for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
          const chosen = candidates.filter((_, at) => (mask >> at) % 2 === 1)
          if (reaches(chosen) && (fewest === undefined || chosen.length < fewest)) fewest = chosen.length
        }
        const way = shortestWay({ part, whole }, percent / 10_000, candidates, grows)
        expect(way.status === 'out-of-reach' ? undefined : way.steps.length).toBe(fewest)
        expect(reaches(way.steps)).toBe(fewest !== undefined)
        expect(way.after).toEqual({
          part: part + way.steps.length,
          whole: whole + way.steps.filter(grows).length,
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('the order of preference', () => {
  it('is eligible first, then what most peers do, then the code', () => {
    const of = (part: number) => ({ part, whole: 9, unknown: 0 })
    const all = [
      { code: 1_000_005, reason: 'peers', peers: of(4) },
      { code: 1_000_004, reason: 'peers', peers: of(8) },
      { code: 1_000_003, reason: 'eligible' },
      { code: 1_000_002, reason: 'eligible', peers: of(1) },
      { code: 1_000_001, reason: 'peers', peers: of(4) },
    ] as const
    expect([...all].sort(byPreference).map(({ code }) => code)).toEqual([
      1_000_002, 1_000_003, 1_000_004, 1_000_001, 1_000_005,
    ])
  })
})
