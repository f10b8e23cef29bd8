import { describe, expect, test } from 'vitest'
import { auditOf, percent, share } from './sample-audit.ts'

const { records, procedures, table, metrics, comparison, verdicts, findings } = await auditOf('thanh-hoa')

describe('Thanh Hóa', () => {
  test('2,296 = 1,127 full + 1,138 partial + 31 information', () => {
    expect(1_127 + 1_138 + 31).toBe(2_296)
    expect({ records, procedures }).toEqual({ records: 2_296, procedures: 2_296 })
    expect(table).toEqual({
      all: 2_296,
      full: 1_127,
      partial: 1_138,
      information: 31,
      none: 0,
      unknown: 0,
      eligible: 1_195,
    })
  })

  test('49.09 / 49.56 / 1.35%', () => {
    expect(metrics['full-online-share']).toEqual(share(1_127, 2_296))
    expect(metrics['partial-share']).toEqual(share(1_138, 2_296))
    expect(metrics['information-share']).toEqual(share(31, 2_296))
    expect([percent(1_127, 2_296), percent(1_138, 2_296), percent(31, 2_296)]).toEqual([
      '49.09%',
      '49.56%',
      '1.35%',
    ])
  })

  test('2,282 with a publication decision, 2,296 - 2,282 = 14 without', () => {
    expect(2_296 - 2_282).toBe(14)
    expect(metrics['decision-share']).toEqual(share(2_282, 2_296))
  })

  test('2,195 non-geographic = 95.60% of all, 96.19% of those with a decision, and not 100%', () => {
    expect(metrics['non-geographic-share']).toEqual(share(2_195, 2_296))
    expect(percent(2_195, 2_296)).toBe('95.60%')
    expect(percent(2_195, 2_282)).toBe('96.19%')
    expect(findings.byRule['not-non-geographic']).toBe(2_296 - 2_195)
  })

  test('100% non-geographic is not yet due in August, and would be missed at the end of the year', async () => {
    expect(verdicts).toMatchObject([
      { metric: 'non-geographic-share', measured: 0.956, status: 'not-yet-due' },
    ])
    const later = await auditOf('thanh-hoa', (request) => ({ ...request, asOf: '2025-12-31' }))
    expect(later.verdicts).toMatchObject([
      { metric: 'non-geographic-share', measured: 0.956, status: 'missed' },
    ])
  })

  test('2,296 - 28 of its own = 2,268 of the 2,352 procedures a province has to hold; 84 are missing', () => {
    expect(2_268 + 28).toBe(2_296)
    expect(2_268 + 84).toBe(2_352)
    expect(comparison).toEqual({
      scope: 2_352,
      matched: 2_268,
      extra: 28,
      missing: 84,
      different: 0,
      uncoded: 0,
    })
    expect(metrics['coverage']).toEqual({ ...share(2_268, 2_352), unknown: 5 })
  })
})
