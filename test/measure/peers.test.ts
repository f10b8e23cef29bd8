import { describe, expect, test } from 'vitest'
import type { ServiceLevel } from '../../src/model/procedure.ts'
import { byPreference, reachable } from '../../src/stages/judge/reachable.ts'
import { Peers } from '../../src/stages/measure/peers.ts'
import { createServiceLister } from '../../src/stages/measure/services.ts'

/** A unit whose list has procedure 1 at a level; undefined: it does not say. */
function unit(level: ServiceLevel | undefined, more: { saysLevels?: boolean; hasCodes?: boolean } = {}) {
  const procedure = { code: '1.000001', ...(level === undefined ? {} : { serviceLevel: level }) }
  const services = createServiceLister()([{ procedure, baseline: undefined, codeNumber: 1_000_001 }])
  return { services, saysLevels: true, hasCodes: true, ...more }
}

const among = (...units: readonly ReturnType<typeof unit>[]) => {
  const peers = new Peers()
  for (const one of units) peers.add(one)
  return peers
}

describe('what the peers of a unit do', () => {
  const units = [
    unit('full-online'),
    unit('partial'),
    unit('none'),
    unit(undefined),
    unit('information'),
  ] as const
  const peers = among(...units)
  const asked = (deed: 'fullOnline' | 'online' | 'held', own: ReturnType<typeof unit> | undefined) =>
    peers.count(1_000_001, deed, own ?? unit('none'), own?.services.standings[0])

  test('counts those that are partial as online, and not as full-online', () => {
    // Of the five, without the one that asks: four.
    expect(asked('fullOnline', units[2])).toEqual({ part: 1, whole: 4, unknown: 1 })
    expect(asked('online', units[2])).toEqual({ part: 2, whole: 4, unknown: 1 })
    expect(asked('held', units[2])).toEqual({ part: 4, whole: 4, unknown: 0 })
  })

  test('leaves out the one that asks, whatever it does itself', () => {
    expect(asked('fullOnline', units[0])).toEqual({ part: 0, whole: 4, unknown: 1 })
    expect(asked('online', units[0])).toEqual({ part: 1, whole: 4, unknown: 1 })
    expect(asked('online', units[1])).toEqual({ part: 1, whole: 4, unknown: 1 })
    expect(asked('fullOnline', units[1])).toEqual({ part: 1, whole: 4, unknown: 1 })
    expect(asked('online', units[3])).toEqual({ part: 2, whole: 4, unknown: 0 })
  })

  test('asks nothing of a list that says no level or has no code', () => {
    const silent = among(unit('full-online', { saysLevels: false }), unit('full-online', { hasCodes: false }))
    const own = unit('none')
    silent.add(own)
    expect(silent.count(1_000_001, 'fullOnline', own, own.services.standings[0])).toEqual({
      part: 1,
      whole: 1,
      unknown: 0,
    })
    expect(silent.count(1_000_001, 'held', own, own.services.standings[0])).toEqual({
      part: 1,
      whole: 1,
      unknown: 0,
    })
    expect(silent.count(1_000_002, 'held', own, undefined)).toEqual({ part: 0, whole: 1, unknown: 0 })
  })
})

describe('a step on the way to a share', () => {
  const PEERS = { part: 3, whole: 4, unknown: 0 }
  const reasons = (
    metric: keyof typeof reachable,
    more: { eligible?: boolean; inPersonOnly?: boolean } = {},
  ) =>
    (['full-online', 'partial', 'information', 'none', 'unknown', 'absent'] as const).map((here) =>
      reachable[metric].reason({ here, inPersonOnly: false, peers: PEERS, ...more }),
    )

  test('online: what is partial already counts, and is no step', () => {
    expect(reasons('online-share')).toEqual([undefined, undefined, 'peers', 'peers', 'peers', 'peers'])
    expect(reasons('online-share', { eligible: true }).slice(1, 3)).toEqual([undefined, 'eligible'])
  })

  test('full-online: what is partial is a step, unless people have to come and it is not eligible', () => {
    expect(reasons('full-online-share').slice(0, 2)).toEqual([undefined, 'peers'])
    expect(reasons('full-online-share', { inPersonOnly: true })[1]).toBeUndefined()
    expect(reasons('full-online-share', { inPersonOnly: true, eligible: true })[1]).toBe('eligible')
  })

  test('full-online of eligible asks for eligible ones alone; coverage for what is absent', () => {
    expect(reasons('full-online-of-eligible')).toEqual(Array(6).fill(undefined))
    expect(reasons('full-online-of-eligible', { eligible: true })).toEqual([
      undefined,
      ...Array(5).fill('eligible'),
    ])
    expect(reasons('coverage')).toEqual([...Array(5).fill(undefined), 'in-scope'])
  })

  test('comes first when it is eligible, then when more peers do it, then by code', () => {
    const step = (reason: 'eligible' | 'peers' | 'in-scope', part: number, code: number) => ({
      reason,
      code,
      peers: { part, whole: 9, unknown: 0 },
    })
    const [a, b, c, d, e] = [
      step('eligible', 1, 5),
      step('peers', 8, 4),
      step('peers', 7, 1),
      step('peers', 7, 2),
      step('in-scope', 9, 0),
    ]
    expect([e, d, c, b, a].flatMap((one) => one ?? []).sort(byPreference)).toEqual([a, b, c, d, e])
  })
})
