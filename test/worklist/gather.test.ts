import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { createGatherer } from '../../src/worklist/gather.ts'
import { cleanReport } from '../render/sample-report.ts'
import { found } from './lists.ts'

function reportOf(byRule: Readonly<Record<string, number>>, ...ids: readonly string[]): Report {
  const catalogues = ids.flatMap((id) =>
    cleanReport.catalogues.slice(0, 1).map((catalogue) => ({
      ...catalogue,
      id,
      unit: { name: `Unit of ${id}` },
      findings: { ...catalogue.findings, byRule },
    })),
  )
  return { ...cleanReport, catalogues }
}

function gathered(findings: readonly Finding[], bounds = {}) {
  const gatherer = createGatherer(bounds)
  for (const finding of findings) gatherer.add(finding)
  return gatherer.finish(reportOf({ 'malformed-code': 1, 'duplicate-code': 1 }, 'a.csv', 'b.csv'), ['x'])
}

const KNOWN = { reason: 'waits', owner: 'An', expires: '2027-01-31' }
const SUGGESTION = { field: 'code', value: '1.000001', confidence: 0.9, evidence: ['form'] } as const

describe('a work list', () => {
  test('is made for each list that has something to do, and for no other', () => {
    const lists = gathered([found(1), found(2, { catalogue: 'c.csv' })])
    expect(lists.map(({ catalogue: id, unit }) => [id, unit.name])).toEqual([['a.csv', 'Unit of a.csv']])
  })

  test('holds errors, warnings and notes that propose a value; it counts what it leaves out', () => {
    const [list] = gathered([
      found(1),
      found(2, { severity: 'warning' }),
      found(3, { severity: 'note', suggestion: SUGGESTION }),
      found(4, { severity: 'note' }),
      found(5, { severity: 'note' }),
      found(6, { known: KNOWN }),
    ])
    expect(list?.lines.map(({ key }) => Number(key))).toEqual([1, 2, 3])
    expect(list?.leftOut).toEqual({ accepted: 1, notes: 2, beyond: 0 }) // 3 + 1 + 2 = 6
  })

  test('has errors first, the findings of a rule together, in the order of the report', () => {
    const [list] = gathered([
      found(1, { severity: 'warning' }),
      found(2, { rule: 'duplicate-code' }),
      found(3),
      found(4, { rule: 'duplicate-code' }),
      found(5, { rule: 'unheard-of' }),
      found(6),
    ])
    expect(list?.lines.map(({ key }) => Number(key))).toEqual([3, 6, 2, 4, 5, 1])
  })

  test('tells equal findings apart by number', () => {
    const [list] = gathered([found(7), found(8), found(7), found(7)])
    const of = (number: number) => String(number).padStart(16, '0')
    expect(list?.lines.map(({ key }) => key)).toEqual([of(7), of(8), `${of(7)}-2`, `${of(7)}-3`])
  })

  test('ends where it is too long, after the gravest, and says how many more there are', () => {
    const findings = [found(1, { severity: 'warning' }), found(2), found(3), found(4)]
    const [list] = gathered(findings, { mostLines: 3 })
    expect(list?.lines.map(({ key }) => Number(key))).toEqual([2, 3, 4])
    expect(list?.leftOut.beyond).toBe(1) // 4 − 3
  })

  test('is not made at all when all of them together are more than memory holds', () => {
    const all = [1, 2, 3, 4].map((number) => found(number))
    expect(() => gathered(all, { mostLinesOfARun: 3 })).toThrow('worklist-too-long {"lines":4,"max":3}')
    expect(gathered(all, { mostLinesOfARun: 4 })).toHaveLength(1)
  })
})
