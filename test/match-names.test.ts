import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { AuditRequest, SourceRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

const source = (path: string, lines: readonly string[]): SourceRequest => ({
  path,
  bytes: Buffer.from(lines.join('\n')),
})

const NATIONAL = [
  'Mã số,Tên,Cấp thực hiện',
  '1.000001,Đăng ký khai sinh,Cấp xã',
  '1.000002,Đăng ký kết hôn,Cấp xã',
  '1.000003,Đăng ký khai tử,Cấp xã',
  '1.000004,Cấp bản sao trích lục (cấp xã),Cấp xã',
  '1.000005,Cấp bản sao trích lục (cấp tỉnh),Cấp tỉnh',
]

const WARD = [
  'Mã TTHC,Tên thủ tục,Mức độ DVC',
  '1.000001,Đăng ký khai sinh,Một phần', // by code
  ',Đăng kí khai sinh,Toàn trình', // the same procedure, by name
  ',Đăng ký kết hôn,Toàn trình', // by name alone
  ',Thủ tục đăng ký kết hôn,Một phần', // the same once more
  ',Cấp bản sao trích lục,Toàn trình', // two procedures may be meant
  ',Khám sức khỏe,', // none
  '1.999999,Cấp thẻ,', // extra
]

async function reportOn(rest: Partial<AuditRequest>) {
  const report = await audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      catalogues: [
        { id: 'ward', unit: { name: 'Phường A', level: 'commune' }, sources: [source('ward.csv', WARD)] },
      ],
      baseline: { sources: [source('national.csv', NATIONAL)], complete: true },
      targets: [],
      failOn: 'error',
      rules: {},
      groupBy: [],
      limits: DEFAULT_LIMITS,
      ...rest,
    },
    { jobs: 1 },
  )
  const [catalogue] = report.catalogues
  if (catalogue === undefined) throw new Error(JSON.stringify(report.toolErrors))
  return { ...catalogue, run: report.run, totals: report.totals }
}

describe('a run that matches by code alone', () => {
  test('counts no name: 1 matched, 1 extra, 5 records without a code', async () => {
    const { comparison, procedures, table, metrics, run } = await reportOn({})
    expect(run).not.toHaveProperty('match')
    expect(procedures).toBe(1 + 1)
    expect(comparison).toEqual({ scope: 4, matched: 1, extra: 1, missing: 3, different: 0, uncoded: 5 })
    expect(table.all).toBe(2 + 5)
    expect(metrics['coverage']).toMatchObject({ part: 1, whole: 4 })
  })
})

describe('a run that matches names', () => {
  test('says so, and how many procedures are matched by name alone', async () => {
    const { comparison, run } = await reportOn({ match: 'names' })
    expect(run).toMatchObject({ match: 'names' })
    expect(comparison).toEqual({
      scope: 4,
      matched: 1 + 1, // by code, by name alone
      matchedByName: 1,
      extra: 1,
      missing: 4 - 2,
      different: 0,
      uncoded: 2, // the name of two procedures, the name of none
    })
  })

  test('counts each procedure once, at its highest level, whether a code or a name places it', async () => {
    const { procedures, records, table, metrics, totals } = await reportOn({ match: 'names' })
    expect(records).toBe(7)
    expect(procedures).toBe(3) // birth, marriage, the extra one
    expect(totals.procedures).toBe(3)
    expect(table).toMatchObject({ all: 3 + 2, full: 3, partial: 0, unknown: 2 })
    expect(metrics['coverage']).toMatchObject({ part: 2, whole: 4 })
    expect(metrics['full-online-share']).toMatchObject({ part: 3, whole: 5 })
  })

  test('does not call a code well formed because a name stands in for it: 2 of 7 records have one', async () => {
    const { metrics } = await reportOn({ match: 'names' })
    expect(metrics['code-validity']).toEqual({ kind: 'share', part: 2, whole: 7, unknown: 0 })
  })

  test('does not count names as agreeing that were matched because they agree', async () => {
    const { metrics } = await reportOn({ match: 'names' })
    expect(metrics['name-agreement']).toEqual({ kind: 'share', part: 1, whole: 1, unknown: 0 })
  })

  test('changes no finding but what is missing', async () => {
    const [codes, names] = await Promise.all([reportOn({}), reportOn({ match: 'names' })])
    expect(codes.findings.byRule).toMatchObject({
      'missing-code': 5,
      'uncoded-with-candidate': 4,
      'missing-procedure': 3,
    })
    expect(names.findings.byRule).toEqual({ ...codes.findings.byRule, 'missing-procedure': 2 })
  })

  test('tells what a list of names alone lacks', async () => {
    const list = ['Tên thủ tục', 'Đăng ký khai sinh', 'Đăng ký khai tử']
    const { comparison, metrics } = await reportOn({
      match: 'names',
      catalogues: [
        { id: 'ward', unit: { name: 'Phường A', level: 'commune' }, sources: [source('ward.csv', list)] },
      ],
    })
    expect(comparison).toMatchObject({ matched: 2, matchedByName: 2, missing: 2, uncoded: 0 })
    expect(metrics['coverage']).toMatchObject({ part: 2, whole: 4 })
  })
})

describe('a name without a code', () => {
  test('is told with the code, the score and the next one', async () => {
    const { findings } = await reportOn({})
    const told = findings.items.filter(({ rule }) => rule === 'uncoded-with-candidate')
    expect(told[1]).toMatchObject({
      facts: { code: '1.000002', score: 1, runnerUp: '', codes: '' },
      suggestion: { field: 'code', value: '1.000002', confidence: 0.98, evidence: ['name-agrees'] },
    })
  })

  test('that two procedures bear lists both and suggests neither', async () => {
    const { findings } = await reportOn({})
    const told = findings.items.find(({ facts }) => facts['codes'] !== '' && 'runnerUp' in facts)
    expect(told?.facts).toMatchObject({ codes: '1.000004, 1.000005', score: 1, runnerUpScore: 1 })
    expect(told).not.toHaveProperty('suggestion')
  })
})
