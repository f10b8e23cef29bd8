import { expect, test } from 'vitest'
import { auditHere, figuresOf, sampleRequest } from './sample-audit.ts'

const request = await sampleRequest('rasoat.yaml')
const report = await auditHere(request)

test('the sample audit passes: four targets are met and one is not yet due', () => {
  const statuses = report.catalogues.flatMap(({ verdicts }) => verdicts.map(({ status }) => status))
  expect(statuses.sort()).toEqual(['met', 'met', 'met', 'met', 'not-yet-due'])
  expect(report).toMatchObject({ outcome: 'passed', toolErrors: [] })
})

test('without "failOn: never" its 129 conflicts and 2 faulty codes fail it', async () => {
  const { outcome, totals } = await auditHere({ ...request, failOn: 'error' })
  expect(totals.findings.bySeverity.error).toBe(129 + 2)
  expect(outcome).toBe('failed')
})

test('four catalogues: 2,296 + 2,114 + 376 + 6,220 = 11,006 records', () => {
  expect(2_296 + 2_114 + 376 + 6_220).toBe(11_006)
  expect(report.totals).toMatchObject({ catalogues: 4, records: 11_006 })
})

test('2,352 procedures a province has to hold + 28 + 22 + 22 + 2 local ones = 2,426 codes', () => {
  expect(2_352 + 28 + 22 + 22 + 2).toBe(2_426)
  expect(report.totals.procedures).toBe(2_426)
})

test('the order of the catalogues changes no figure', async () => {
  const reversed = await auditHere({ ...request, catalogues: request.catalogues.toReversed() })
  expect(reversed.totals).toEqual(report.totals)
  expect(reversed.catalogues.map(figuresOf)).toEqual(report.catalogues.map(figuresOf).toReversed())
})
