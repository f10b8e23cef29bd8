import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makePlan, type PlanHead } from '../src/audit/policy/plan-items.ts'
import { readPlanList } from '../src/audit/policy/read-plan.ts'
import { UserError } from '../src/model/user-error.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'

async function plan(text: string | Buffer, head: Partial<PlanHead> = {}, path = 'plan.csv') {
  const list = await readPlanList({ path, bytes: Buffer.from(text) }, DEFAULT_LIMITS)
  return makePlan({ id: 'p', source: path, ...head }, list)
}

/** The code of the complaint and its facts. */
async function complaint(...args: Parameters<typeof plan>): Promise<unknown> {
  try {
    return await plan(...args)
  } catch (error) {
    if (error instanceof UserError) return [error.code, error.facts]
    throw error
  }
}

const FULL = { state: 'full-online' }

describe('a plan of procedures', () => {
  test('takes what its rows do not say from the plan, and their codes in any form', async () => {
    const list =
      'STT,Mã TTHC,Tên TTHC,Thời hạn\n1,1.000001.H13,Đăng ký,30/6/2025\n2,1.000002.000.00.00.H13,,\n'
    expect(await plan(list, { ...FULL, due: '2025-12-31' })).toMatchObject({
      kind: 'procedures',
      items: [
        {
          id: '1.000001',
          row: 2,
          code: '1.000001',
          name: 'Đăng ký',
          state: 'full-online',
          due: '2025-06-30',
        },
        { id: '1.000002', row: 3, code: '1.000002', state: 'full-online', due: '2025-12-31' },
      ],
    })
  })

  test('may ask for two states of one procedure, and tells them apart', async () => {
    const { items } = await plan('Mã TTHC,Yêu cầu\n1.000001,Toàn trình\n1.000001,Quy trình nội bộ\n')
    expect(items.map(({ id }) => id)).toEqual(['1.000001 full-online', '1.000001 internal-process'])
  })

  test('passes over the titles of its parts, and over nothing else', async () => {
    const { items } = await plan('STT,Mã TTHC,Tên TTHC\nI,,Lĩnh vực Hộ tịch\n1,1.000001,Đăng ký\n', FULL)
    expect(items.map(({ id }) => id)).toEqual(['1.000001'])
    expect(await complaint('STT,Mã TTHC,Tên TTHC\n1,,Đăng ký\n', FULL)).toEqual([
      'plan-cell',
      { source: 'plan.csv', row: 2, column: 'code', value: '' },
    ])
  })

  test('is read to its end: 2,700 procedures of the national list', async () => {
    const { items } = await plan(readFileSync('samples/national.csv'), FULL)
    expect(items).toHaveLength(2_700)
    expect(new Set(items.map(({ code }) => code)).size).toBe(2_700)
  })

  test.each<[string, string, Partial<PlanHead>, unknown]>([
    ['has no codes', 'Tên TTHC\nĐăng ký\n', FULL, 'plan-without-codes'],
    ['has no heading we know', 'STT,Ghi chú\n1,x\n', FULL, 'plan-headings'],
    ['says neither state nor status', 'Mã TTHC,Tên TTHC\n1.000001,x\n', {}, 'plan-without-state'],
    ['is empty', 'Mã TTHC,Tên TTHC\n', FULL, 'plan-empty'],
    ['names one demand twice', 'Mã TTHC\n1.000001\n1.000001.H13\n', FULL, 'plan-repeats'],
    ['has a code that is none', 'Mã TTHC\n1.00001\n', FULL, 'plan-cell'],
    ['has a day that does not exist', 'Mã TTHC,Hạn\n1.000001,30/02/2025\n', FULL, 'plan-cell'],
    ['has a state that cannot be checked', 'Mã TTHC,Yêu cầu\n1.000001,Tốt\n', {}, 'plan-cell'],
  ])('that %s is no plan', async (_, list, head, code) => {
    expect(await complaint(list, head)).toMatchObject([code, { source: 'plan.csv' }])
  })
})

describe('a plan of tasks', () => {
  test('is told by its own columns, in JSON as in a spreadsheet', async () => {
    const rows = [
      { 'Nội dung': 'Ban hành kế hoạch', 'Tình trạng': 'Đã hoàn thành', 'Đơn vị chủ trì': 'Sở Nội vụ' },
      { 'Nội dung': 'Số hóa hồ sơ', 'Tình trạng': 'Đã trình ký', 'Thời hạn': 'Quý III/2025' },
      { 'Nội dung': 'Tập huấn', 'Tình trạng': '' },
    ]
    expect(await plan(JSON.stringify(rows), {}, 'plan.json')).toMatchObject({
      kind: 'tasks',
      items: [
        { id: '1', name: 'Ban hành kế hoạch', said: 'done', owner: 'Sở Nội vụ' },
        { id: '2', name: 'Số hóa hồ sơ', words: 'Đã trình ký', due: '2025-09-30' },
        { id: '3', name: 'Tập huấn' },
      ],
    })
  })

  test('may say when a task was done', async () => {
    const { items } = await plan('Nhiệm vụ,Ngày hoàn thành\nA,30/6/2025\nB,\n')
    expect(items.map(({ doneOn }) => doneOn)).toEqual(['2025-06-30', undefined])
  })
})
