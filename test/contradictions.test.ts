import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { acceptSuggestions } from '../src/convert/accept-suggestions.ts'
import type { CatalogueReport } from '../src/model/report.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { metrics } from '../src/stages/measure/metrics.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { COMPARED } from '../src/stages/validate/rules/conflicting-duplicate.ts'

function source(path: string, ...lines: string[]): SourceRequest {
  return { path, bytes: Buffer.from(lines.join('\n')) }
}

async function auditOf(
  sources: readonly SourceRequest[],
  { baseline, reconcile = false }: { baseline?: SourceRequest; reconcile?: boolean } = {},
): Promise<CatalogueReport> {
  const { catalogues, toolErrors } = await audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      ...(baseline === undefined ? {} : { baseline: { sources: [baseline], complete: true } }),
      catalogues: [{ id: 'mau', unit: { name: 'Mẫu' }, sources, reconcile }],
      targets: [],
      failOn: 'error',
      rules: {},
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  const [only] = catalogues
  if (only === undefined) throw new Error(JSON.stringify(toolErrors))
  return only
}

const share = (part: number, whole: number, unknown = 0) => ({ kind: 'share', part, whole, unknown })
const conflictsOf = ({ findings }: CatalogueReport) =>
  findings.items
    .filter(({ rule }) => rule === 'conflicting-duplicate')
    .map(({ facts }) => [facts['property'], facts['first'], facts['here']])

describe('versions of one list', () => {
  const HEADING = 'Mã TTHC,Tên thủ tục,Đã tích hợp,Công khai,Số quyết định,Lĩnh vực,Lệ phí'
  const p1 = source('p1.csv', HEADING, '1.001193,Khai sinh,có,có,12/QĐ-UBND,Hộ tịch,8.000 đồng')
  const p2 = source('p2.csv', HEADING, '1.001193,Khai sinh,không,không,99/QĐ-UBND,Quốc tịch,5.000 đồng')

  test('have everything listed that they disagree about, and are measured by the rule: yes before no', async () => {
    const report = await auditOf([p1, p2], { reconcile: true })
    expect(conflictsOf(report)).toEqual([
      ['published', 'true', 'false'],
      ['integrated', 'true', 'false'],
      ['field', 'Hộ tịch', 'Quốc tịch'],
      ['decision', '12/QĐ-UBND', '99/QĐ-UBND'],
      ['fee', '8.000 đồng', '5.000 đồng'],
    ])
    expect([report.metrics['integration'], report.metrics['publication']]).toEqual([share(1, 1), share(1, 1)])
  })

  test('are told once of each further answer, whichever is read first', async () => {
    const p3 = source('p3.csv', HEADING, '1.001193,Khai sinh,có,,,,')
    for (const order of [
      [p1, p2, p3],
      [p2, p3, p1],
      [p3, p1, p2],
      [p3, p2, p1],
    ]) {
      const conflicts = conflictsOf(await auditOf(order, { reconcile: true }))
      expect(conflicts.map(([property]) => property).sort()).toEqual(
        ['decision', 'fee', 'field', 'integrated', 'published'], // one each: two answers, or two and a silence
      )
    }
  })

  test('are compared in every property that a metric counts, but for components, of which only presence counts', () => {
    const counted = metrics.flatMap((metric) =>
      metric.over === 'procedures' && metric.id !== 'completeness'
        ? metric.needs.map(({ property }) => property)
        : [],
    )
    expect(counted.length).toBeGreaterThan(10)
    expect(counted.filter((property) => !COMPARED.some((one) => one === property))).toEqual([])
  })
})

describe('what is in force', () => {
  const HEADING = 'Mã TTHC,Tên thủ tục,Tình trạng,Quy trình nội bộ,Đủ điều kiện toàn trình,Mức độ DVC'
  const list = source(
    'list.csv',
    HEADING,
    '1.001193,Khai sinh,Còn hiệu lực,có,x,Toàn trình',
    '1.000894,Kết hôn,Bãi bỏ,không,x,Một phần',
  )

  test('is the same for a rule of the policy and for its metric', async () => {
    const { metrics: measured, findings } = await auditOf([list])
    expect([measured['internal-process'], measured['full-online-of-eligible']]).toEqual([
      share(1, 1),
      share(1, 1),
    ])
    expect(findings.byRule['no-internal-process']).toBeUndefined()
    expect(findings.byRule['eligible-not-full-online']).toBeUndefined()
  })

  test('is what the list holds of the baseline: what it calls abolished is missing, and the row says so', async () => {
    const baseline = source(
      'national.csv',
      'Mã số,Tên,Cấp',
      '1.001193,Khai sinh,Cấp xã',
      '1.000894,Kết hôn,Cấp xã',
    )
    const report = await auditOf([list], { baseline })
    expect(report.comparison).toMatchObject({ scope: 2, matched: 2, missing: 1, extra: 0 })
    expect(report.metrics['coverage']).toEqual(share(1, 2))
    expect(report.findings.byRule).toMatchObject({ 'ended-but-in-force': 1, 'missing-procedure': 1 })
  })

  test('is what one of two rows has without a status, though the other is abolished; that is a conflict', async () => {
    const twice = (...statuses: string[]) =>
      source(
        'list.csv',
        'Mã TTHC,Tên thủ tục,Tình trạng,Đã tích hợp',
        ...statuses.map((one) => `1.001193,Khai sinh,${one},có`),
      )
    for (const rows of [
      ['', 'Bãi bỏ'],
      ['Bãi bỏ', ''],
    ]) {
      const report = await auditOf([twice(...rows)])
      expect(report.metrics['integration']).toEqual(share(1, 1))
      expect(conflictsOf(report)).toHaveLength(1)
    }
    expect(conflictsOf(await auditOf([twice('', 'Sửa đổi')]))).toEqual([])
  })
})

describe('a code in several rows', () => {
  const baseline = source('national.csv', 'Mã số,Tên,Cấp', '1.001193,Khai sinh,Cấp xã')
  const named = (...names: string[]) =>
    source('list.csv', 'Mã TTHC,Tên thủ tục', ...names.map((name) => `1.001193,${name}`))

  test.each([
    [['Khai sinh', 'Khai tử']],
    [['Khai tử', 'Khai sinh']],
    [['Khai sinh', 'Khai sinh', 'Khai tử']],
  ])('has another name when one of its rows has: %j', async (names) => {
    const { comparison, metrics: measured } = await auditOf([named(...names)], { baseline })
    expect(comparison).toMatchObject({ matched: 1, different: 1 })
    expect(measured['name-agreement']).toEqual(share(0, 1))
  })

  test('has the name of the baseline when the others are silent', async () => {
    const { comparison, metrics: measured } = await auditOf([named('', 'Khai sinh')], { baseline })
    expect(comparison).toMatchObject({ matched: 1, different: 0 })
    expect(measured['name-agreement']).toEqual(share(1, 1))
  })
})

describe('a code that can be read', () => {
  const LINK = 'https://dichvucong.gov.vn/p/home/chi-tiet.html?ma_thu_tuc=1.013949'
  const baseline = source('national.csv', 'Mã số,Tên', '1.013949,Giao đất', '1.013823,Thu hồi đất')

  test('is never overruled by a name: it is a conflict for a person', async () => {
    const { findings } = await auditOf([source('list.csv', 'Mã TTHC,Tên thủ tục', `${LINK},Thu hồi đất`)], {
      baseline,
    })
    expect(findings.byRule['uncoded-with-candidate']).toBeUndefined()
    const [damaged] = findings.items.filter(({ rule }) => rule === 'damaged-code')
    expect(damaged?.facts).toMatchObject({ standing: 'misnamed', candidates: '1.013949' })
    expect(damaged?.suggestion).toBeUndefined()
  })

  test.each([
    ['stands in another row', ['2001189', '2.001189'], 0],
    ['is what two rows become', ['2001189', '2·001189'], 0],
    ['is in one row only', ['2001189', '1.013949'], 1],
  ])('is given to no second row when it %s', async (_, codes, count) => {
    const list = source('list.csv', 'Mã TTHC,Tên thủ tục', ...codes.map((code) => `${code},Cấp giấy`))
    const accepted = await acceptSuggestions(
      {
        command: 'audit',
        asOf: '2026-11-22',
        catalogues: [{ id: 'mau', unit: { name: 'Mẫu' }, sources: [list] }],
        targets: [],
        failOn: 'error',
        rules: {},
        limits: DEFAULT_LIMITS,
      },
      { minConfidence: 0.5 },
    )
    expect(accepted.count).toBe(count)
    expect(accepted.of({ source: 'list.csv', row: 2 })).toHaveLength(count)
  })
})
