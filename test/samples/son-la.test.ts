import { describe, expect, test } from 'vitest'
import { auditOf, percent, share } from './sample-audit.ts'

describe('Sơn La', async () => {
  const { procedures, metrics, groups, comparison, verdicts } = await auditOf('son-la')

  test('2,114 = 1,727 province + 387 commune', () => {
    expect(1_727 + 387).toBe(2_114)
    expect(procedures).toBe(2_114)
    const count = (level: string) => groups['level']?.find(({ key }) => key === level)?.table.all
    expect({ province: count('province'), commune: count('commune') }).toEqual({
      province: 1_727,
      commune: 387,
    })
  })

  test('all of it is public: 100%', () => {
    expect(metrics['publication']).toEqual(share(2_114, 2_114))
    expect(percent(2_114, 2_114)).toBe('100.00%')
    expect(verdicts).toMatchObject([{ metric: 'publication', status: 'met', measured: 1 }])
  })

  test('holds all 387 procedures of communes, and 1,727 - 22 = 1,705 of 1,965 of the province', () => {
    expect(387 + (1_727 - 22)).toBe(2_092)
    expect(1_965 - 1_705).toBe(260)
    expect(comparison).toMatchObject({ scope: 387 + 1_965, matched: 2_092, extra: 22, missing: 260 })
  })

  test('says nothing about service levels, which is unmeasurable and not 0%', () => {
    expect(metrics['full-online-share']).toEqual({ kind: 'unmeasurable', reason: 'no-column' })
  })
})

describe('Chiềng Cơi, a ward of Sơn La', async () => {
  const { records, procedures, table, metrics, comparison, findings, verdicts } = await auditOf('chieng-coi')

  test('225 full-online of 225 + 138 + 12 = 375 procedures', () => {
    expect(225 + 138 + 12).toBe(375)
    expect(table).toMatchObject({ all: 375, full: 225, partial: 138, information: 12, none: 0, unknown: 0 })
    expect(metrics['full-online-share']).toEqual(share(225, 375))
  })

  test('376 rows = 372 known codes + 2 of its own + 1 damaged + 1 duplicate', () => {
    expect(372 + 2 + 1 + 1).toBe(376)
    expect({ records, procedures }).toEqual({ records: 376, procedures: 372 + 2 })
    expect(comparison).toMatchObject({ matched: 372, extra: 2, uncoded: 1 })
  })

  test('lacks 387 - 372 = 15 procedures of the national list', () => {
    expect(387 - 372).toBe(15)
    expect(comparison).toMatchObject({ scope: 387, missing: 15 })
    expect(metrics['coverage']).toEqual({ ...share(372, 387), unknown: 5 })
    expect(percent(372, 387)).toBe('96.12%')
  })

  test('has one of each fault, and none of them moves a published figure', () => {
    expect(findings.byRule).toEqual({
      'damaged-code': 1,
      'duplicate-code': 1,
      'unknown-level': 1,
      'malformed-decision': 1,
      'missing-procedure': 15,
      'not-in-baseline': 2,
      'eligible-not-full-online': 19,
      'unnormalised-text': 2,
      'mixed-code-forms': 1,
    })
  })

  test('meets both targets of communes: 96.12% coverage, 225 + 138 of 375 = 96.80% online', () => {
    expect(percent(225 + 138, 375)).toBe('96.80%')
    expect(verdicts.map(({ metric, status }) => [metric, status])).toEqual([
      ['coverage', 'met'],
      ['online-share', 'met'],
    ])
  })
})
