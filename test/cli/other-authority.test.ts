import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { rasoat } from './fake-terminal.ts'
import { temporaryFolder } from './folder.ts'

// Of communes 9 (1 to 5, 7, 9, 11), of these: People's Committee 1, 2, 9; police 3, 4, 5, 9; tax 7; nobody 11.
const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Cơ quan thực hiện',
  '1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,UBND cấp xã',
  '1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,UBND cấp xã',
  '1.000003,Đăng ký thường trú,Cư trú,Cấp xã,Công an cấp xã',
  '1.000004,Đăng ký tạm trú,Cư trú,Cấp xã,Công an cấp xã',
  '1.000005,Cấp căn cước,Căn cước,"Cấp xã; Cấp tỉnh","Công an cấp xã, Công an cấp tỉnh"',
  '1.000006,Cấp hộ chiếu,Xuất nhập cảnh,Cấp tỉnh,Công an cấp tỉnh',
  '1.000007,Khai thuế,Thuế,Cấp xã,Thuế cơ sở',
  '1.000008,Hoàn thuế,Thuế,Cấp tỉnh,Thuế tỉnh',
  '1.000009,Xác nhận cư trú,Cư trú,Cấp xã,"UBND cấp xã, Công an cấp xã"',
  '1.000010,Cấp phép xây dựng,Xây dựng,Cấp tỉnh,Sở Xây dựng',
  '1.000011,Hỗ trợ,Bảo trợ,Cấp xã,',
  '1.000012,Cấp phép hành nghề,Y tế,Cấp Bộ,Bộ Y tế',
].join('\n')
const list = (...rows: readonly string[]) => ['Mã TTHC,Tên thủ tục,Mức độ', ...rows].join('\n')
const FILES = {
  'nat.csv': NATIONAL,
  'a.csv': list(
    '1.000003,Đăng ký thường trú,Toàn trình',
    '1.000004,Đăng ký tạm trú,Một phần',
    '1.000001,Đăng ký khai sinh,Toàn trình',
  ),
  'b.csv': list(
    '1.000003,Đăng ký thường trú,Toàn trình',
    '1.000004,Đăng ký tạm trú,Toàn trình',
    '1.000001,Đăng ký khai sinh,Toàn trình',
  ),
  'c.csv': list(
    '1.000003,Đăng ký thường trú,Một phần',
    '1.000004,Đăng ký tạm trú,Toàn trình',
    '1.000009,Xác nhận cư trú,Toàn trình',
    '1.000002,Đăng ký kết hôn,Toàn trình',
  ),
}
// The same list of a is that of the police and that of the commune: what counts is whose it is.
const CONFIG = `baseline: nat.csv
catalogues:
  - { sources: [a.csv], level: commune, authority: police, unit: Công an A, id: ca-a }
  - { sources: [b.csv], level: commune, authority: công an, unit: Công an B, id: ca-b }
  - { sources: [c.csv], level: commune, authority: police, unit: Công an C, id: ca-c }
  - { sources: [a.csv], level: commune, unit: Xã A, id: xa-a }
  - { sources: [c.csv], level: commune, authority: commune, unit: Xã C, id: xa-c }
groupBy: [authority]
reach: { coverage: 80% }
targets: [{ metric: coverage, atLeast: 50% }]
`

async function audited(config: string, ...more: readonly string[]) {
  const cwd = temporaryFolder({ ...FILES, 'rasoat.yaml': config })
  const { stdout, stderr } = await rasoat(['audit', '-q', '-f', 'json', ...more], { cwd })
  if (stdout === '') throw new Error(stderr)
  const report: Report = JSON.parse(stdout)
  const by = (id: string) => {
    const found = report.catalogues.find((one) => one.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  return { ...report, by }
}

describe('lists of the police and of communes in one audit', async () => {
  const { by, totals, baseline, catalogues } = await audited(CONFIG)

  test('hold each what its own authority carries out: 2/4, 2/4, 3/4 and 1/3, 2/3; 10/18 together', () => {
    const shares = catalogues.map(({ metrics }) => metrics['coverage'])
    const share = (part: number, whole: number) => ({ kind: 'share', part, whole, unknown: 1 })
    expect(shares).toEqual([share(2, 4), share(2, 4), share(3, 4), share(1, 3), share(2, 3)])
    // 2 + 2 + 3 + 1 + 2 of 4 + 4 + 4 + 3 + 3, and five times the one of nobody.
    expect(totals.metrics['coverage']).toEqual({ kind: 'share', part: 10, whole: 18, unknown: 5 })
    expect(baseline?.scopes?.map(({ id, procedures }) => [id, procedures])).toEqual([
      ['commune/police', 4],
      ['commune', 3],
    ])
  })

  test('lack what is their own, by field: of the police 1 of 1 and 1 of 3, of the commune 1 of 1 and 1 of 2', () => {
    expect(by('ca-a').gaps).toEqual([
      { field: 'Căn cước', missing: 1, scope: 1 },
      { field: 'Cư trú', missing: 1, scope: 3 },
    ])
    expect(by('xa-a').gaps).toEqual([
      { field: 'Cư trú', missing: 1, scope: 1 },
      { field: 'Hộ tịch', missing: 1, scope: 2 },
    ])
  })

  test('have gaps in common with those that have to hold the same alone', () => {
    const gaps = totals.gaps?.procedures.map(({ code, part, whole }) => [code, part, whole])
    // 5: all three of the police. 9: two of the police and one commune, of five. 1 and 2: one commune of two.
    expect(gaps).toEqual([
      ['1.000005', 3, 3],
      ['1.000009', 3, 5],
      ['1.000001', 1, 2],
      ['1.000002', 1, 2],
    ])
  })

  test('are compared with their like, and never asked for what is another authority’s', () => {
    // Peers of c are a and b. Both offer 3 fully online, c in part; both offer 1, which is no procedure of the police.
    expect(by('ca-c').peers).toMatchObject({ units: 2, total: 1, procedures: [{ code: '1.000003' }] })
    expect(by('ca-a').peers).toMatchObject({ units: 2, total: 1, procedures: [{ code: '1.000004' }] })
    // Two communes have one peer each, whether the authority of the level is written or not: that is no survey.
    expect([by('xa-a').peers, by('xa-c').peers]).toEqual([undefined, undefined])
  })

  test('reach a goal by their own procedures: 80% of 4 is all 4, of 3 all 3', () => {
    const ways = catalogues.map(({ reach = [] }) => reach[0]?.steps?.map(({ code }) => code).sort())
    expect(ways).toEqual([
      ['1.000005', '1.000009'],
      ['1.000005', '1.000009'],
      ['1.000005'],
      ['1.000002', '1.000009'],
      ['1.000001'],
    ])
  })

  test('miss a target by their own share: 1/3 is below a half', () => {
    expect(catalogues.map(({ verdicts }) => verdicts[0]?.status)).toEqual([
      'met',
      'met',
      'met',
      'missed',
      'met',
    ])
  })

  test('are split by authority with what each lacks, a procedure of two in both', () => {
    const groups = (id: string) =>
      by(id).groups['authority']?.flatMap(({ key, metrics }) => {
        const { coverage } = metrics
        return coverage?.kind === 'share' ? [[key, coverage.part, coverage.whole]] : []
      })
    expect(groups('ca-c')).toEqual([
      ['commune', 1, 1],
      ['police', 3, 4],
    ])
    expect(groups('xa-a')).toEqual([
      ['commune', 1, 3],
      ['police', 0, 1],
    ])
  })

  test('are told once for each other authority what they hold for it', () => {
    const told = (id: string) =>
      by(id).findings.items.flatMap(({ rule, facts }) =>
        rule === 'listed-for-another-authority' ? [[facts['authority'], facts['codes']]] : [],
      )
    expect(['ca-a', 'ca-c', 'xa-a'].map(told)).toEqual([
      [['commune', '1.000001']],
      [['commune', '1.000002']],
      [['police', '1.000003, 1.000004']],
    ])
  })
})

describe('the same lists by a wider scope', () => {
  test.each([
    // Of the level 8: 1, 2, 3, 4, 5, 7, 9, 11. Of all 12.
    ['level', 8, 'commune/level'],
    ['all', 12, 'commune/all'],
  ])(
    '--scope %s counts all of them, whosever the list is, and calls none another’s',
    async (scope, whole, id) => {
      const { catalogues, baseline } = await audited(CONFIG, '--scope', scope)
      const shares = catalogues.map(({ metrics: { coverage } }) =>
        coverage?.kind === 'share' ? [coverage.part, coverage.whole] : [],
      )
      expect(shares).toEqual([3, 3, 4, 3, 4].map((part) => [part, whole]))
      expect(baseline?.scopes?.map((one) => one.id)).toEqual([id])
      const told = catalogues.map(({ findings }) => findings.byRule['listed-for-another-authority'] ?? 0)
      expect(told).toEqual([0, 0, 0, 0, 0])
    },
  )
})

test('what an exception leaves out is no step to a goal, and no peer speaks for it', async () => {
  const scope = 'scope: { exclude: [{ code: "1.000003", because: đã chuyển lên tỉnh }] }\n'
  const { by } = await audited(`${CONFIG}${scope}`, '--reach', 'full-online-share=90%')
  // Of the police are left 4, 5, 9: c holds two, and 3 is no longer what its peers do and it does not.
  expect(by('ca-c').metrics['coverage']).toMatchObject({ part: 2, whole: 3 })
  expect(by('ca-c').peers).toMatchObject({ total: 0 })
  const steps = by('ca-c').reach?.flatMap(({ steps = [] }) => steps.map(({ code }) => code))
  expect(steps).not.toContain('1.000003')
})

describe('what was written down under one authority', () => {
  const COMPARED = ['-b', 'nat.csv', '--level', 'commune', '-q', '--lang', 'en'] as const
  const POLICE = ['--authority', 'police'] as const
  const folder = () => {
    const cwd = temporaryFolder({ 'nat.csv': NATIONAL })
    mkdirSync(join(cwd, 'lists'))
    writeFileSync(join(cwd, 'lists', 'a.csv'), FILES['a.csv'])
    return cwd
  }

  test('is the same question where the default is said aloud', async () => {
    const cwd = folder()
    const asked = ['audit', 'lists', ...COMPARED, '--fail-on', 'warning']
    await rasoat([...asked, '--write-ratchet', 'r.json'], { cwd })
    for (const more of [
      ['--authority', 'commune'],
      ['--scope', 'authority'],
    ]) {
      const { code, stdout } = await rasoat([...asked, ...more, '--no-worse-than', 'r.json'], { cwd })
      expect([more, code, stdout]).toEqual([more, 0, expect.not.stringContaining('not compared')])
    }
    // Where the authority draws no line, it makes no other question.
    await rasoat([...asked, '--scope', 'level', '--write-ratchet', 'l.json'], { cwd })
    const { stdout } = await rasoat([...asked, '--scope', 'level', ...POLICE, '--no-worse-than', 'l.json'], {
      cwd,
    })
    expect(stdout).not.toContain('not compared')
  })

  test('is not gone from a work list because another authority is asked: 5 and 9 stay unchecked', async () => {
    const cwd = folder()
    await rasoat(['audit', 'lists', ...COMPARED, ...POLICE, '--worklist', 'to-do'], { cwd })
    const check = async (...more: readonly string[]) => {
      const asked = ['worklist', 'check', 'to-do', '--catalogue', 'lists', ...COMPARED, ...more, '-f', 'json']
      const { stdout } = await rasoat(asked, { cwd })
      const { units, outcome } = JSON.parse(stdout)
      const lines = units[0].lines.filter(({ rule }: { rule: string }) => rule === 'missing-procedure')
      return [
        outcome,
        units[0].counts.new,
        lines.map(({ state, reason }: Record<string, string>) => [state, reason]),
      ]
    }
    expect(await check(...POLICE)).toEqual([
      'passed',
      0,
      [
        ['open', undefined],
        ['open', undefined],
      ],
    ])
    // As a commune it lacks 2 and 9: neither is new to a list that was about the police.
    expect(await check()).toEqual([
      'incomplete',
      0,
      [
        ['unchecked', 'other-scope'],
        ['unchecked', 'other-scope'],
      ],
    ])
  })

  test('is not gone from the known findings either: 5 is not asked for, 9 is missing for both', async () => {
    const cwd = folder()
    const asked = ['audit', 'lists', ...COMPARED, '-f', 'json']
    writeFileSync(join(cwd, 'audit.json'), (await rasoat([...asked, ...POLICE], { cwd })).stdout)
    const why = ['--reason', 'x', '--owner', 'y', '--expires', '2099-01-01', '--no-config']
    await rasoat(['known', 'add', 'audit.json', '--rule', 'missing-procedure', ...why], { cwd })
    const known = ['--known', 'rasoat.known.yaml']
    const report: Report = JSON.parse((await rasoat([...asked, ...known], { cwd })).stdout)
    // Of the commune are missing 2 and 9, of which 9 was accepted for the police.
    const { findings } = report.catalogues[0] ?? {}
    expect([findings?.byRule['missing-procedure'], findings?.known?.byRule['missing-procedure']]).toEqual([
      2, 1,
    ])
    expect(report.known?.stale).toEqual([])
    // Once the list holds 5 the police sees that it is gone.
    writeFileSync(join(cwd, 'lists', 'a.csv'), `${FILES['a.csv']}\n1.000005,Cấp căn cước,Toàn trình`)
    const later: Report = JSON.parse((await rasoat([...asked, ...POLICE, ...known], { cwd })).stdout)
    expect(later.known?.stale.map(({ code }) => code)).toEqual(['1.000005'])
    // The commune is not asked for 5, but what the list holds is missing for nobody.
    const own: Report = JSON.parse((await rasoat([...asked, ...known], { cwd })).stdout)
    expect(own.known?.stale.map(({ code }) => code)).toEqual(['1.000005'])
  })
})
