import { describe, expect, test } from 'vitest'
import { ON_THE_LINE } from '../../samples/generator/ha-noi.ts'
import { HA_NOI_UNITS, MISSED } from '../../samples/generator/ha-noi-units.ts'
import { auditHere, figuresOf, sampleRequest, share } from './sample-audit.ts'

const request = await sampleRequest('ha-noi.yaml')
const report = await auditHere(request)

describe('Hà Nội', () => {
  test('126 communes and wards, each with a list of its own name', () => {
    expect(new Set(HA_NOI_UNITS).size).toBe(126)
    expect(sorted(report.catalogues.map(({ unit }) => unit.name))).toEqual(sorted(HA_NOI_UNITS))
  })

  test('15 miss full-online only, 7 online only, 3 both, and 101 neither: 126', () => {
    const { fullOnlineOnly, onlineOnly, both } = MISSED
    expect([fullOnlineOnly.length, onlineOnly.length, both.length]).toEqual([15, 7, 3])
    expect(15 + 7 + 3 + 101).toBe(126)
    const missing = report.catalogues.filter(({ verdicts }) =>
      verdicts.some(({ status }) => status === 'missed'),
    )
    expect(missing).toHaveLength(15 + 7 + 3)
  })

  test('online ≥ 80%: 7 + 3 = 10 miss it, each by name', () => {
    expect(7 + 3).toBe(10)
    expect(unitsBy('online-share', 'missed')).toEqual(sorted([...MISSED.onlineOnly, ...MISSED.both]))
    expect(unitsBy('online-share', 'met')).toHaveLength(126 - 10)
  })

  test('full-online ≥ 20%: 15 + 3 = 18 miss it, each by name', () => {
    expect(15 + 3).toBe(18)
    expect(unitsBy('full-online-share', 'missed')).toEqual(sorted([...MISSED.fullOnlineOnly, ...MISSED.both]))
    expect(unitsBy('full-online-share', 'met')).toHaveLength(126 - 18)
  })

  test('a unit on both lines meets both: 64 of 80 = 80%, 16 of 80 = 20%', () => {
    const unit = report.catalogues.find(({ unit }) => unit.name === ON_THE_LINE)
    expect(unit?.metrics['online-share']).toEqual(share(64, 80))
    expect(unit?.metrics['full-online-share']).toEqual(share(16, 80))
    expect(unit?.verdicts.map(({ status }) => status)).toEqual(['met', 'met'])
  })

  test('--reach full-online-share=20% : 126 − 18 have reached it, and the 18 need as few procedures as can be', async () => {
    const goal = { metric: 'full-online-share', atLeast: 0.2 }
    const { catalogues, outcome } = await auditHere({ ...request, reach: [goal] })
    const reaches = catalogues.flatMap(({ reach = [] }) => reach)
    expect(reaches.filter(({ status }) => status === 'reached')).toHaveLength(126 - 18)
    const open = reaches.filter(({ status }) => status === 'reachable')
    expect(open).toHaveLength(18)
    for (const { part = 0, whole = 0, needed = 0, steps = [] } of open) {
      // One fewer is below a fifth of all.
      expect([5 * (part + needed) >= whole, 5 * (part + needed - 1) >= whole]).toEqual([true, false])
      expect(new Set(steps.map(({ code }) => code)).size).toBe(needed)
      // There is no national list here: what speaks for a step is that others of the 125 do it.
      expect(steps.every(({ reason, peers }) => reason === 'peers' && (peers?.part ?? 0) > 0)).toBe(true)
    }
    expect(outcome).toBe(report.outcome)
  })

  test('fails because of the targets alone: there is nothing else to find', () => {
    expect(report).toMatchObject({ outcome: 'failed', toolErrors: [], totals: { findings: { total: 0 } } })
  })

  test('on 29 July the targets do not hold yet, and nobody fails', async () => {
    const earlier = await auditHere({ ...request, asOf: '2025-07-29' })
    expect(earlier.outcome).toBe('passed')
  })

  test('the order of the units changes no figure', async () => {
    const reversed = await auditHere({ ...request, catalogues: request.catalogues.toReversed() })
    expect(reversed.totals).toEqual(report.totals)
    expect(reversed.catalogues.map(figuresOf)).toEqual(report.catalogues.map(figuresOf).toReversed())
  })
})

function unitsBy(metric: string, status: string): readonly string[] {
  return sorted(
    report.catalogues.flatMap(({ unit, verdicts }) =>
      verdicts.some((verdict) => verdict.metric === metric && verdict.status === status) ? [unit.name] : [],
    ),
  )
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort()
}
