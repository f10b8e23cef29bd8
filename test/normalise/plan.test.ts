import { describe, expect, test } from 'vitest'
import { readDueDay } from '../../src/stages/normalise/plans/due-day.ts'
import { mapPlanColumns } from '../../src/stages/normalise/plans/plan-columns.ts'
import { readState, readTaskStatus } from '../../src/stages/normalise/plans/plan-words.ts'
import { fc } from '../property.ts'

describe('the last day of a task', () => {
  test.each([
    ['30/6/2025', '2025-06-30'],
    ['2025-06-30', '2025-06-30'],
    ['Ngày 30/6/2025', '2025-06-30'],
    ['Đến hết ngày 30/6/2025.', '2025-06-30'],
    ['Trước ngày 30/6/2025', '2025-06-29'],
    ['Trước 01/03/2024', '2024-02-29'], // a leap year
    ['Tháng 6/2025', '2025-06-30'],
    ['02/2024', '2024-02-29'],
    ['Trước tháng 7/2025', '2025-06-30'],
    ['Quý III/2025', '2025-09-30'],
    ['Quý 4 năm 2025', '2025-12-31'],
    ['Trước Quý III/2025', '2025-06-30'],
    ['Năm 2025', '2025-12-31'],
    ['Trước năm 2026', '2025-12-31'],
    ['Thường xuyên', 'none'],
  ])('%s is %s', (text, day) => {
    expect(readDueDay(text)).toBe(day)
  })

  test.each(['30/02/2025', '31/4/2025', 'Tháng 13/2025', 'Quý V/2025', 'Sớm nhất có thể', '30/6', ''])(
    '%s is none',
    (text) => {
      expect(readDueDay(text)).toBeUndefined()
    },
  )

  test('is itself, for every day as Vietnamese offices write it', () => {
    const from = new Date('2000-01-01T00:00:00Z')
    fc.assert(
      fc.property(fc.date({ min: from, max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map(Number)
        expect(readDueDay(`${day}/${month}/${year}`)).toBe(iso)
      }),
    )
  })
})

describe('the columns of a plan', () => {
  test('are known by the headings of offices', () => {
    const headings = [
      'STT',
      'Nội dung nhiệm vụ',
      'Cơ quan chủ trì',
      'Thời gian hoàn thành',
      'Tiến độ thực hiện',
    ]
    expect([...mapPlanColumns(headings)]).toEqual([
      ['task', 1],
      ['owner', 2],
      ['due', 3],
      ['status', 4],
    ])
  })

  test('are those the user names, where a heading is unknown or would be taken for another', () => {
    const mapping = mapPlanColumns(['Số', 'Tên TTHC', 'Hạn cuối'], { code: 'Số', due: 'Hạn cuối' })
    expect([...mapping]).toEqual([
      ['code', 0],
      ['due', 2],
      ['name', 1],
    ])
  })
})

test.each([
  ['Toàn trình', 'full-online'],
  ['DVC trực tuyến một phần', 'online'],
  ['Trực tuyến', 'online'],
  ['Tích hợp Cổng DVCQG', 'integrated'],
  ['Ban hành quy trình nội bộ', 'internal-process'],
  ['Cung cấp thông tin', undefined],
  ['Tốt hơn', undefined],
])('the state "%s" is %s', (text, state) => {
  expect(readState(text)).toBe(state)
})

test.each([
  ['Đã hoàn thành', 'done'],
  ['ĐANG THỰC HIỆN', 'open'],
  ['Quá hạn', 'overdue'],
  ['Chưa đến hạn', 'in-time'],
  ['Chưa rõ', 'silent'],
  ['Đã trình ký', undefined],
])('a task that is "%s" is %s', (text, status) => {
  expect(readTaskStatus(text)).toBe(status)
})
