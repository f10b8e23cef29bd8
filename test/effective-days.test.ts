import { describe, expect, test } from 'vitest'
import { statusOn } from '../src/model/in-force.ts'
import type { SourceRequest } from '../src/model/request.ts'
import { recordsOf, reportOn } from './report-on.ts'

function csv(...lines: readonly string[]): SourceRequest {
  return { path: 'danh-muc.csv', bytes: Buffer.from(lines.join('\n')) }
}

const HEADINGS = 'Mã TTHC,Tên thủ tục,Tích hợp Cổng DVCQG,Tình trạng,Ngày có hiệu lực,Ngày hết hiệu lực'
// The report is as of 2026-11-22.
const LIST = csv(
  HEADINGS,
  '1.000001,Đăng ký một,x,Chưa có hiệu lực,01/03/2027,',
  '1.000002,Đăng ký hai,x,,2027-03-01,',
  '1.000003,Đăng ký ba,x,Đang áp dụng,,01/01/2026',
  '1.000004,Đăng ký bốn,,Chưa có hiệu lực,01/01/2026,',
  '1.000005,Đăng ký năm,x,future_effective,,',
  '1.000006,Đăng ký sáu,x,,01/07/2025,',
)

describe('what is not in force on the day of the report', () => {
  test('does not count', async () => {
    const { metrics } = await reportOn(LIST)
    // In force are the fourth, whose day has come and which says nothing, and the sixth, which is integrated.
    expect(metrics['integration']).toMatchObject({ part: 1, whole: 2, unknown: 1 })
  })

  test('is listed, with its day', async () => {
    const { findings } = await reportOn(LIST)
    const listed = findings.items.filter(({ rule }) => rule === 'not-in-force')
    expect(listed.map(({ code, facts }) => [code, facts['status'], facts['day']])).toEqual([
      ['1.000001', 'pending', '2027-03-01'],
      ['1.000002', 'pending', '2027-03-01'],
      ['1.000003', 'abolished', '2026-01-01'],
      ['1.000005', 'pending', ''],
    ])
    expect(findings.byRule).not.toHaveProperty('unreadable-value')
  })

  test('covers nothing, and is not missed in a baseline', async () => {
    const two = csv(
      'Mã TTHC,Tên thủ tục,Ngày hiệu lực',
      '1.000001,Đăng ký một,',
      '1.000002,Đăng ký hai,01/03/2027',
    )
    const report = await reportOn(LIST, two)
    expect(report.metrics['coverage']).toMatchObject({ part: 0, whole: 1 })
  })

  test('is written as the list has it', async () => {
    const records = await recordsOf(LIST)
    expect(records.map(({ status, effectiveFrom }) => [status, effectiveFrom])).toEqual([
      ['pending', '2027-03-01'],
      [undefined, '2027-03-01'],
      ['in-force', undefined],
      ['pending', '2026-01-01'],
      ['pending', undefined],
      [undefined, '2025-07-01'],
    ])
  })
})

test('what has ended does not begin again', () => {
  expect(statusOn('2026-11-22', { status: 'abolished', effectiveFrom: '2026-01-01' })).toBe('abolished')
})

test.each([
  ['Cấp xã (liên thông cấp tỉnh)', ['commune']],
  ['Thuế cơ sở', ['other']],
  ['Cấp tỉnh - tiếp nhận tại Trung tâm PVHCC cấp xã', ['province']],
  ['"Dùng chung (cấp bộ, cấp tỉnh, cấp xã)"', ['ministry', 'province', 'commune']],
  ['Xã / điểm tiếp nhận cấp xã', ['commune']],
])('%s is of %j', async (text, levels) => {
  const [record] = await recordsOf(csv('Mã TTHC,Tên thủ tục,Cấp thực hiện', `1.000001,Đăng ký,${text}`))
  expect(record?.levels).toEqual(levels)
})

test('a list of changes says what has gone', async () => {
  const list = csv('Loại biến động,Mã TTHC,Tên thủ tục', 'TĂNG,1.000001,Một', 'GIẢM,1.000002,Hai')
  expect((await recordsOf(list)).map(({ status }) => status)).toEqual(['in-force', 'abolished'])
})
