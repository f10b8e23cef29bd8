import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

const source = (path: string, lines: readonly string[]): SourceRequest => ({
  path,
  bytes: Buffer.from(lines.join('\n')),
})

// Twenty procedures whose names share no rare word.
const NAMES = [
  'khai sinh,kết hôn,khai tử,giám hộ,nuôi con nuôi,hộ khẩu,căn cước,lý lịch,quốc tịch,hòa giải',
  'chứng thực,công chứng,đấu giá,luật sư,trọng tài,thừa phát lại,giám định,trợ giúp,tạm trú,tạm vắng',
].flatMap((names) => names.split(',').map((name) => `Đăng ký ${name}`))
const codeOf = (at: number) => `1.0000${String(at + 1).padStart(2, '0')}`
const NATIONAL = ['Mã số,Tên', ...NAMES.map((name, at) => `${codeOf(at)},${name}`)]

async function findingsOn(lines: readonly string[]) {
  const report = await audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      catalogues: [{ id: 'ward', unit: { name: '' }, sources: [source('ward.csv', lines)] }],
      baseline: { sources: [source('national.csv', NATIONAL)], complete: true },
      targets: [],
      failOn: 'error',
      rules: { 'missing-procedure': 'off' },
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
  return report.catalogues[0]?.findings
}

/** The list with its codes moved up by one from the given row on: the cell that stood there is gone. */
const slipped = (from: number) => [
  'Mã TTHC,Tên thủ tục',
  ...NAMES.map((name, at) => {
    const row = at + 2
    const code = row < from ? codeOf(at) : at + 1 < NAMES.length ? codeOf(at + 1) : ''
    return `${code},${name}`
  }),
]

describe('a code column that lost a cell at row 10', () => {
  test('is one finding: from row 10 to the last, 11 names whose code stands a row above', async () => {
    const findings = await findingsOn(slipped(10))
    const slips = findings?.items.filter(({ rule }) => rule === 'slipped-column')
    expect(slips).toHaveLength(1)
    // Rows 2 to 21; the name of row 10 has lost its code, those of rows 11 to 21 follow it.
    expect(21 - 11 + 1).toBe(11)
    expect(slips?.[0]).toMatchObject({
      location: { source: 'ward.csv', row: 10 },
      facts: { firstRow: 10, lastRow: 21, rows: 11, nearest: -1, farthest: -1 },
    })
  })

  test('keeps the single findings, each with its cause and the code its name belongs to', async () => {
    const findings = await findingsOn(slipped(10))
    const single = findings?.items.filter(({ rule }) => rule === 'code-names-another-procedure') ?? []
    expect(single.map(({ location }) => location.row)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
    for (const { facts, suggestion, location } of single) {
      expect(facts['slippedFrom']).toBe(10)
      expect(suggestion).toMatchObject({
        field: 'code',
        value: codeOf((location.row ?? 0) - 2),
        evidence: ['name-agrees', 'slipped-rows'],
      })
    }
  })

  test('has the same identity when rows above are added', async () => {
    const identities = async (lines: readonly string[]) =>
      (await findingsOn(lines))?.items.flatMap(({ rule, fingerprint }) =>
        rule === 'slipped-column' || rule === 'code-names-another-procedure' ? [fingerprint] : [],
      )
    const [heading = '', ...rows] = slipped(10)
    expect(await identities([heading, '1.999999,Cấp thẻ', ...rows])).toEqual(await identities(slipped(10)))
  })
})

describe('no slip is told', () => {
  test('of a list in step', async () => {
    expect((await findingsOn(slipped(99)))?.total).toBe(0)
  })

  test('of four names beside other codes, and their findings have no cause', async () => {
    const findings = await findingsOn([...slipped(18).slice(0, -1)])
    expect(findings?.byRule).toEqual({ 'code-names-another-procedure': 3 })
    for (const { facts } of findings?.items ?? []) expect(facts).not.toHaveProperty('slippedFrom')
  })

  test('of names exchanged two by two', async () => {
    const exchanged = NAMES.map((name, at) => `${codeOf(at ^ 1)},${name}`)
    const findings = await findingsOn(['Mã TTHC,Tên thủ tục', ...exchanged])
    expect(findings?.byRule).toEqual({ 'code-names-another-procedure': 20 })
  })
})
