import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { Level } from '../src/model/procedure.ts'
import type { Report } from '../src/model/report.ts'
import type { AuditRequest } from '../src/model/request.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

const HEADING = 'Mã số,Tên,Cấp thực hiện,Cơ quan thực hiện,Cơ quan ban hành,Loại thủ tục'

interface Unit {
  readonly name: string
  readonly level: Level
  readonly province?: string
}

function run(rows: readonly string[], unit: Unit, rest: Partial<AuditRequest> = {}): Promise<Report> {
  const source = (path: string, lines: readonly string[]) => ({ path, bytes: Buffer.from(lines.join('\n')) })
  const list = ['Mã TTHC,Tên thủ tục', '1.000001,Một', '1.000003,Ba']
  return audit({
    command: 'report',
    asOf: '2026-11-22',
    catalogues: [{ id: 'list', unit, sources: [source('list.csv', list)] }],
    baseline: { sources: [source('national.csv', [HEADING, ...rows])], complete: true },
    targets: [],
    failOn: 'never',
    rules: {},
    limits: DEFAULT_LIMITS,
    ...rest,
  })
}

function steps({ baseline }: Report) {
  const scope = baseline?.scopes?.[0]
  return scope?.steps.flatMap(({ id, out, added, codes, unknown }) =>
    out + unknown + (added ?? 0) === 0 ? [] : [[id, codes.out.map(last), codes.unknown.map(last)]],
  )
}

const last = (code: string) => Number(code.slice(2))
const share = ({ catalogues }: Report) => catalogues[0]?.metrics['coverage']

describe('another place’s', () => {
  // Issued: 1 by a ministry, 2 by Yên Bái (Lào Cai today), 3 by Lào Cai, 4 by Sơn La, 5 local of no place,
  // 6 by a ministry, though the agency is Hà Nội's; 7 by a commune of Sơn La.
  const ROWS = [
    '1.000001,Một,Cấp tỉnh,Sở Tư pháp,Bộ Tư pháp,',
    '1.000002,Hai,Cấp tỉnh,Sở Xây dựng,Ủy ban nhân dân tỉnh Yên Bái,',
    '1.000003,Ba,Cấp tỉnh,Sở Xây dựng,UBND tỉnh Lào Cai,Đặc thù',
    '1.000004,Bốn,Cấp tỉnh,Sở Xây dựng,UBND tỉnh Sơn La,',
    '1.000005,Năm,Cấp tỉnh,Sở Xây dựng,,Đặc thù',
    '1.000006,Sáu,Cấp tỉnh,Sở Tư pháp Thành phố Hà Nội,Bộ Tư pháp,',
    '1.000007,Bảy,Cấp xã,UBND cấp xã,"UBND xã Mường La, tỉnh Sơn La",',
  ]

  test.each([
    ['the province of today', { name: 'Tỉnh Lào Cai', level: 'province' }],
    ['its name of before', { name: 'Tỉnh Yên Bái', level: 'province' }],
    ['its name without the kind', { name: 'Lào Cai', level: 'province' }],
  ] as const)(
    'is out for %s: of 1, 2, 3, 6 it holds 1 and 3; 4 and 7 are Sơn La’s, 5 of nobody knows where',
    async (_, unit) => {
      const report = await run(ROWS, unit)
      expect(steps(report)).toEqual([['place', [4, 7], [5]]])
      expect(share(report)).toEqual({ kind: 'share', part: 2, whole: 4, unknown: 1 })
    },
  )

  test('is unknown where nobody says the place: 1 and 6 are left, of which 1 is held', async () => {
    const report = await run(ROWS, { name: 'danh-sach', level: 'province' })
    expect(steps(report)).toEqual([['place', [], [2, 3, 4, 5, 7]]])
    expect(share(report)).toEqual({ kind: 'share', part: 1, whole: 2, unknown: 5 })
  })

  test('is told of a commune by the province that somebody names for it: 7 is left to a commune of Sơn La', async () => {
    const own = await run(ROWS, { name: 'Xã Mường La', level: 'commune', province: 'Sơn La' })
    expect(steps(own)).toEqual([['level', [1, 2, 3, 4, 5, 6], []]])
    const other = await run(ROWS, { name: 'Xã Bát Xát', level: 'commune', province: 'Tỉnh Lào Cai' })
    expect(steps(other)).toEqual([
      ['level', [1, 2, 3, 4, 5, 6], []],
      ['place', [7], []],
    ])
  })

  test('is no agency that names a place: 6 is in scope everywhere, one finding about the baseline counts it', async () => {
    const { baseline } = await run(ROWS, { name: 'Tỉnh Lào Cai', level: 'province' })
    const told = baseline?.findings?.items.filter(({ rule }) => rule === 'agency-of-one-place')
    expect(told?.map(({ facts }) => facts)).toEqual([
      { procedures: 1, places: 'Thành phố Hà Nội', codes: '1.000006' },
    ])
  })

  test('follows a unit by the province of its row in the list of units', async () => {
    const bytes = Buffer.from('Mã,Tên đơn vị,Cấp,Tỉnh\n1,Xã Mường La,Cấp xã,Tỉnh Sơn La')
    const report = await run(
      ROWS,
      { name: 'Xã Mường La', level: 'commune' },
      { units: { path: 'units.csv', bytes } },
    )
    expect(steps(report)).toEqual([['level', [1, 2, 3, 4, 5, 6], []]])
  })
})

describe('an exception by agency', () => {
  const ROWS = [
    '1.000001,Một,Cấp xã,UBND cấp xã,,',
    '1.000002,Hai,Cấp xã,"Công an cấp xã, Sở Văn hóa, Thể thao và Du lịch",,',
    '1.000003,Ba,Cấp xã,Thuế cơ sở và Kho bạc Nhà nước,,',
  ]
  const include = (value: string) =>
    run(
      ROWS,
      { name: 'Xã Một', level: 'commune' },
      {
        scope: { include: [{ key: 'agency', value, because: 'x' }] },
      },
    )

  test.each([
    ['one of two that a comma joins', 'Công an cấp xã', 2],
    ['one whose own name has commas', 'Sở Văn hóa, Thể thao và Du lịch', 2],
    ['the same as a report joins it', 'sở văn hóa, thể thao, du lịch', 2],
    ['one of two that a word joins', 'Kho bạc Nhà nước', 3],
    ['the whole cell', 'Thuế cơ sở và Kho bạc Nhà nước', 3],
  ])('speaks of %s', async (_, value, taken) => {
    const { baseline } = await include(value)
    expect(baseline?.scopes?.[0]?.steps.at(-1)?.codes.out.map(last)).toEqual([taken])
  })

  test('speaks of no piece of a name', async () => {
    await expect(include('Sở Văn hóa')).rejects.toMatchObject({ code: 'scope-exception-unmatched' })
  })
})
