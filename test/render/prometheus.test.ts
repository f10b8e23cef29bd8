import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en/en.ts'
import type { Report } from '../../src/model/report.ts'
import { textFormat } from '../../src/render/reporters/prometheus/text-format.ts'
import { prometheus } from '../../src/render/reporters/prometheus.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { csv, temporaryFolder } from '../cli/folder.ts'
import { cleanReport, reportOfCommunes, sampleReport } from './sample-report.ts'

const options = { language: en, width: 80, color: false, examples: 3 }
const linesOf = (report: Report, more = {}) =>
  [...prometheus.render(report, { ...options, ...more })].join('').split('\n')

describe('figures for Prometheus', () => {
  // Of three procedures one is full-online, one partial, and one does not say.
  const cwd = temporaryFolder({
    'xa "A".csv': csv(
      '1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,Toàn trình',
      '1.000002,Đăng ký khai sinh,Hộ tịch,Cấp xã,Một phần',
      '1.000003,Đăng ký kết hôn,Hộ tịch,Cấp xã,',
    ),
    'national.csv': csv('1.000001,Cấp giấy phép xây dựng,Xây dựng,Cấp xã,'),
  })

  test('are the part, the whole and the unknown of a share, of the run and of each list', async () => {
    const { stdout } = await rasoat(['audit', 'xa "A".csv', '-f', 'prometheus'], { cwd })
    const lines = stdout.split('\n')
    const list = 'list="xa \\"A\\".csv",unit="xa \\"A\\"",level="commune"'
    expect(lines).toEqual(
      expect.arrayContaining([
        'rasoat_share_part{metric="full-online-share"} 1',
        'rasoat_share_whole{metric="full-online-share"} 3',
        'rasoat_share_unknown{metric="full-online-share"} 1',
        `rasoat_list_share_part{${list},metric="full-online-share"} 1`,
        `rasoat_list_records{${list}} 3`,
        'rasoat_outcome{outcome="passed"} 1',
        'rasoat_outcome{outcome="failed"} 0',
        'rasoat_outcome{outcome="incomplete"} 0',
        'rasoat_lists 1',
        'rasoat_tool_errors 0',
        // 2026-11-22 is 20,779 days after 1970-01-01.
        'rasoat_as_of_timestamp_seconds 1795305600',
      ]),
    )
  })

  test('that are not known have no sample: no baseline, no coverage and no age', async () => {
    const { stdout } = await rasoat(['audit', 'xa "A".csv', '-f', 'prometheus'], { cwd })
    expect(stdout).not.toMatch(/baseline/)
    expect(stdout).not.toMatch(/NaN|undefined|null/)
  })

  test('tell the age of the baseline in days', async () => {
    const baseline = ['-b', 'national.csv', '--baseline-date', '2026-11-01', '--level', 'commune']
    const { stdout } = await rasoat(['report', 'xa "A".csv', ...baseline, '-f', 'prometheus'], { cwd })
    expect(stdout).toMatch(/^rasoat_baseline_age_days 21$/m)
    expect(stdout).toMatch(/^rasoat_baseline_procedures 1$/m)
  })

  test('say how long the run took where somebody measured', () => {
    expect(linesOf(cleanReport, { seconds: 1.25 })).toContain('rasoat_duration_seconds 1.25')
    expect(linesOf(cleanReport).filter((line) => line.includes('duration'))).toEqual([])
  })

  test('of more than 200 lists are those of the run alone', () => {
    const [one] = cleanReport.catalogues
    if (one === undefined) throw new Error('a report without lists')
    const of = (lists: number) => linesOf({ ...cleanReport, catalogues: Array(lists).fill(one) })
    expect(of(200).filter((line) => line.startsWith('rasoat_list_records{'))).toHaveLength(200)
    expect(of(201).filter((line) => line.startsWith('rasoat_list_'))).toEqual([])
  })
})

test('a label ends where it ends, whatever stands in it', () => {
  const samples = [{ labels: { list: 'a"} 1\n# b\\\u0000' }, value: 1 }]
  expect([...textFormat([{ name: 'x', help: 'y', samples }])].join('')).toBe(
    '# HELP x y\n# TYPE x gauge\nx{list="a\\"} 1\\n# b\\\\"} 1\n',
  )
})

const hasPromtool = spawnSync('promtool', ['--version']).status === 0

test.skipIf(!hasPromtool).each([
  ['one of everything', sampleReport],
  ['a clean list', cleanReport],
  ['a province', reportOfCommunes()],
])('promtool finds nothing wrong with %s', (_, report) => {
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
    input: linesOf(report, { seconds: 1 }).join('\n'),
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})
