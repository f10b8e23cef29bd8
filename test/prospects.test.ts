import { describe, expect, it } from 'vitest'
import { type AuditOptions, audit } from '../src/audit/audit.ts'
import { createNames } from '../src/audit/peers/unit-among-peers.ts'
import type { Level } from '../src/model/procedure.ts'
import type { CatalogueReport, Report } from '../src/model/report.ts'
import type { AuditRequest } from '../src/model/request.ts'
import { createServiceLister } from '../src/stages/measure/services.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

const HEAD = 'Mã TTHC,Tên thủ tục,Mức độ DVC'
const LEVELS = { F: 'Toàn trình', P: 'Một phần', I: 'Cung cấp thông tin', '?': '' } as const

/** `abF` → lists of one sign a procedure: `F.P` holds the first and the third. */
function list(signs: string): string {
  const rows = [...signs].flatMap((sign, at) => {
    const level = LEVELS[sign as keyof typeof LEVELS]
    return level === undefined ? [] : [`1.00000${at + 1},Thủ tục ${at + 1},${level}`]
  })
  return [HEAD, ...rows].join('\n')
}

interface Unit {
  readonly name: string
  readonly list: string
  readonly level?: Level | undefined
}

function run(
  units: readonly Unit[],
  request: Partial<AuditRequest> & { readonly national?: string } = {},
  options: AuditOptions = { jobs: 1 },
): Promise<Report> {
  const { national, ...rest } = request
  const bytesOf = (text: string) => Buffer.from(text)
  return audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      ...(national === undefined
        ? {}
        : { baseline: { sources: [{ path: 'national.csv', bytes: bytesOf(national) }], complete: true } }),
      catalogues: units.map(({ name, list: text, level = 'commune' }) => ({
        id: name,
        unit: name === 'nobody' ? { name } : { name, level },
        sources: [{ path: `${name}.csv`, bytes: bytesOf(text) }],
      })),
      targets: [],
      failOn: 'never',
      rules: {},
      limits: DEFAULT_LIMITS,
      ...rest,
    },
    options,
  )
}

function of(report: Report, id: string): CatalogueReport {
  const found = report.catalogues.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

// Procedure:  1 2 3 4
const WARDS = [
  { name: 'a', list: list('FFP.') },
  { name: 'b', list: list('FF?F') },
  { name: 'c', list: list('FPFF') },
  { name: 'd', list: list('P.PP') },
]

describe('what peers offer', () => {
  it('is what more than half of the other units offer fully online and this one does not', async () => {
    // Of d the others are a, b and c. Procedure 1: 3 of 3. Procedure 2, which d does not hold: a, b = 2 of 3.
    // Procedure 3: c = 1 of 3, too few. Procedure 4: b, c = 2 of 3. Equal counts stand by code.
    expect(of(await run(WARDS), 'd').peers).toEqual({
      level: 'commune',
      units: 3,
      total: 3,
      procedures: [
        {
          code: '1.000001',
          name: 'Thủ tục 1',
          here: 'partial',
          fullOnline: { part: 3, whole: 3, unknown: 0 },
        },
        {
          code: '1.000002',
          name: 'Thủ tục 2',
          here: 'absent',
          fullOnline: { part: 2, whole: 3, unknown: 0 },
        },
        {
          code: '1.000004',
          name: 'Thủ tục 4',
          here: 'partial',
          fullOnline: { part: 2, whole: 3, unknown: 0 },
        },
      ],
    })
  })

  it('does not count what a blank cell does not say: of procedure 3, b is unknown and 1 of 3 is too few', async () => {
    const { peers } = of(
      await run([...WARDS.slice(1), { name: 'e', list: list('..F.') }, { name: 'f', list: list('..F.') }]),
      'd',
    )
    // The others of d: b ?, c F, e F, f F: 3 of 4, 1 unknown.
    expect(peers?.procedures.find(({ code }) => code === '1.000003')?.fullOnline).toEqual({
      part: 3,
      whole: 4,
      unknown: 1,
    })
  })

  it('is asked of units of the same level only', async () => {
    const report = await run([...WARDS, { name: 'p', list: list('....F'), level: 'province' }])
    expect(of(report, 'd').peers?.units).toBe(3)
    expect(of(report, 'p').peers).toBeUndefined()
  })

  it('is not told of a unit whose level nobody knows, nor by one neighbour', async () => {
    expect(of(await run([...WARDS, { name: 'nobody', list: list('PPPP') }]), 'nobody').peers).toBeUndefined()
    expect(of(await run(WARDS.slice(2)), 'd').peers).toBeUndefined()
  })

  it('leaves out of both sides a list that says nothing of levels', async () => {
    const silent = { name: 's', list: 'Mã TTHC,Tên thủ tục\n1.000001,Thủ tục 1' }
    const report = await run([...WARDS, silent])
    expect(of(report, 'd').peers?.units).toBe(3)
    expect(of(report, 's').peers).toBeUndefined()
  })

  it('is not counted by "validate", nor where the user does not want it', async () => {
    const validated = await run(WARDS, { command: 'validate' })
    const unwanted = await run(WARDS, { peers: false })
    for (const { catalogues } of [validated, unwanted])
      expect(catalogues.flatMap(({ peers }) => peers ?? [])).toEqual([])
  })

  it('does not depend on the order of the lists, nor on which of two names was read first', async () => {
    const named = [...WARDS, { name: 'z', list: `${HEAD}\n1.000001,Thủ tục 0,Toàn trình` }]
    const [there, back] = await Promise.all([run(named), run(named.toReversed())])
    expect(of(there, 'd').peers?.procedures[0]?.name).toBe('Thủ tục 0')
    expect(of(back, 'd').peers).toEqual(of(there, 'd').peers)
  })
})

describe('the name of a procedure that the baseline does not have', () => {
  const entry = (name: string) => ({
    codeNumber: 1_000_001,
    procedure: { name },
    baseline: undefined,
  })
  it('is the one that sorts first, whichever thread read which list', () => {
    const lists = ['Mai táng', 'Khai tử', 'Khai sinh', 'Khai tử'].map((name) => [entry(name)])
    const [alone, first, second] = [createServiceLister(), createServiceLister(), createServiceLister()]
    const shared = lists.map((list, at) => (at % 2 === 0 ? first : second)(list))
    for (const listed of [lists.map((list) => alone(list)), shared]) {
      const nameOf = createNames(
        listed.map((services) => ({ services })),
        undefined,
      )
      expect(nameOf(1_000_001)).toEqual({ code: '1.000001', name: 'Khai sinh' })
    }
  })
})

const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Đủ điều kiện toàn trình,Link',
  '1.000001,Thủ tục 1,Hộ tịch,Cấp xã,Không,',
  '1.000002,Thủ tục 2,Hộ tịch,Cấp xã,Có,https://dichvucong.gov.vn/2',
  '1.000003,Thủ tục 3,Hộ tịch,Cấp xã,,',
  '1.000004,Thủ tục 4,Đất đai,Cấp xã,Có,',
  '1.000005,Thủ tục 5,Đất đai,Cấp tỉnh,Có,',
].join('\n')

const reachOf = (report: Report, id: string) => of(report, id).reach?.[0]

describe('the way to a goal', () => {
  const goal = (metric: string, atLeast: number) => ({ national: NATIONAL, reach: [{ metric, atLeast }] })

  it('takes what is eligible first, then what peers do: d needs 2 of its 3 for 60%', async () => {
    // d holds 1, 3 and 4, all partial: 0 of 3. 60% of 3 is 1.8, so 2. Eligible: 4. Peers: 1 (3 of 3), 3 (1 of 3).
    expect(reachOf(await run(WARDS, goal('full-online-share', 0.6)), 'd')).toEqual({
      metric: 'full-online-share',
      target: 0.6,
      status: 'reachable',
      part: 0,
      whole: 3,
      // 1, 3 and 4, and 2, which is missing and eligible.
      candidates: 4,
      needed: 2,
      after: { part: 2, whole: 3 },
      steps: [
        {
          code: '1.000004',
          name: 'Thủ tục 4',
          field: 'Đất đai',
          here: 'partial',
          reason: 'eligible',
          peers: { part: 2, whole: 3, unknown: 0 },
        },
        {
          code: '1.000001',
          name: 'Thủ tục 1',
          field: 'Hộ tịch',
          here: 'partial',
          reason: 'peers',
          peers: { part: 3, whole: 3, unknown: 0 },
        },
      ],
    })
  })

  it('adds nothing while there is something to raise: 3 of 3 are 100%', async () => {
    const { steps, after, status } = reachOf(await run(WARDS, goal('full-online-share', 1)), 'd') ?? {}
    // 100% of 3: raising 4, 1 and 3 is enough, nothing is added.
    expect({ status, after, codes: steps?.map(({ code }) => code) }).toEqual({
      status: 'reachable',
      after: { part: 3, whole: 3 },
      codes: ['1.000004', '1.000001', '1.000003'],
    })
  })

  it('of coverage names what is missing, those that most peers hold first', async () => {
    // d holds 3 of the 4 of commune level; procedure 2 is missing, and a, b and c hold it.
    const reach = reachOf(await run(WARDS, goal('coverage', 1)), 'd')
    expect(reach).toMatchObject({ part: 3, whole: 4, needed: 1, after: { part: 4, whole: 4 } })
    expect(reach?.steps).toEqual([
      {
        code: '1.000002',
        name: 'Thủ tục 2',
        field: 'Hộ tịch',
        url: 'https://dichvucong.gov.vn/2',
        here: 'absent',
        reason: 'in-scope',
        peers: { part: 3, whole: 3, unknown: 0 },
      },
    ])
  })

  it('of full-online-of-eligible asks for eligible procedures alone: 1 of 1, and procedure 2 could follow', async () => {
    // d: of its procedures 4 alone is eligible, and partial. Procedure 2 is eligible and missing.
    const half = reachOf(await run(WARDS, goal('full-online-of-eligible', 0.5)), 'd')
    expect(half).toMatchObject({
      part: 0,
      whole: 1,
      candidates: 2,
      needed: 1,
      after: { part: 1, whole: 1 },
      steps: [{ code: '1.000004' }],
    })
  })

  it('of online-share asks only for what is not online in part: c is reached with 4 of 4', async () => {
    expect(reachOf(await run(WARDS, goal('online-share', 1)), 'c')).toMatchObject({
      status: 'reached',
      part: 4,
      whole: 4,
      needed: 0,
      steps: [],
    })
  })

  it('says with figures that even all candidates are not enough', async () => {
    // One list, no peers: 3 has nothing that speaks for it, 1 is not eligible. 4 is raised and 2 added: 2 of 4 = 50%.
    const reach = reachOf(await run(WARDS.slice(3), goal('full-online-share', 0.8)), 'd')
    expect(reach).toMatchObject({
      status: 'out-of-reach',
      part: 0,
      whole: 3,
      candidates: 2,
      needed: 2,
      after: { part: 2, whole: 4 },
      steps: [
        { code: '1.000004', here: 'partial' },
        { code: '1.000002', here: 'absent' },
      ],
    })
    expect(reach?.steps?.every((step) => step.peers === undefined)).toBe(true)
  })

  it('does not follow peers where people have to come in person', async () => {
    const national = `${NATIONAL.split('\n')[0]},Trực tiếp\n1.000001,Thủ tục 1,Hộ tịch,Cấp xã,,,x`
    const reach = [{ metric: 'full-online-share', atLeast: 1 }]
    const { status, candidates } =
      reachOf(
        await run(
          WARDS.map((one) => ({ ...one, list: one.list.split('\n').slice(0, 2).join('\n') })),
          { national: national.replace('Trực tiếp', 'Bắt buộc có mặt'), reach },
        ),
        'd',
      ) ?? {}
    expect({ status, candidates }).toEqual({ status: 'out-of-reach', candidates: 0 })
  })

  it('is unmeasurable where the figure is, with the reason', async () => {
    const silent = [{ name: 's', list: 'Mã TTHC,Tên thủ tục\n1.000001,Thủ tục 1' }]
    expect(reachOf(await run(silent, goal('full-online-share', 0.2)), 's')).toEqual({
      metric: 'full-online-share',
      target: 0.2,
      status: 'unmeasurable',
      reason: 'no-column',
    })
  })

  it('judges nothing', async () => {
    const asked = await run(WARDS, goal('full-online-share', 1))
    expect(asked.outcome).toBe('passed')
    expect(of(asked, 'd').verdicts).toEqual([])
  })
})

describe('what many units lack', () => {
  it('is counted n of m: a lacks 4, d lacks 2, and four units have to hold each', async () => {
    const { totals } = await run(WARDS, { national: NATIONAL })
    expect(totals.gaps).toEqual({
      total: 2,
      procedures: [
        {
          code: '1.000002',
          name: 'Thủ tục 2',
          field: 'Hộ tịch',
          url: 'https://dichvucong.gov.vn/2',
          levels: ['commune'],
          part: 1,
          whole: 4,
        },
        { code: '1.000004', name: 'Thủ tục 4', field: 'Đất đai', levels: ['commune'], part: 1, whole: 4 },
      ],
    })
  })

  it('stands by field with each unit: d lacks 1 of 3 of Hộ tịch, b lacks nothing', async () => {
    const report = await run(WARDS, { national: NATIONAL })
    expect(of(report, 'd').gaps).toEqual([{ field: 'Hộ tịch', missing: 1, scope: 3 }])
    expect(of(report, 'b').gaps).toEqual([])
  })

  it('is nobody’s guess for a list without codes', async () => {
    const uncoded = { name: 'u', list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n,Thủ tục 1,Toàn trình' }
    const report = await run([...WARDS, uncoded], { national: NATIONAL })
    expect(of(report, 'u').gaps).toBeUndefined()
    expect(report.totals.gaps?.procedures.map(({ whole }) => whole)).toEqual([4, 4])
  })
})
