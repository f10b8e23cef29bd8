import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import type { AuditRequest, SourceRequest } from '../src/model/request.ts'
import { jsonl } from '../src/stages/read/formats/jsonl.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { shapeOf } from '../src/stages/validate/causes.ts'
import { readRows } from './read/inputs.ts'

// Small faults that no other test noticed (`npm run mutate`), each with what it would have changed.

const list = (path: string, text: string): SourceRequest => ({
  path,
  format: 'csv',
  bytes: Buffer.from(text),
})

async function catalogueOf(text: string, more: Partial<AuditRequest> = {}) {
  const report = await audit(
    {
      command: 'audit',
      asOf: '2026-11-22',
      catalogues: [{ id: 'a', unit: { name: 'Xã A', level: 'commune' }, sources: [list('a.csv', text)] }],
      targets: [],
      failOn: 'error',
      rules: {},
      limits: DEFAULT_LIMITS,
      ...more,
    },
    { jobs: 1 },
  )
  return report.catalogues[0]
}

test('where names count, none that had to is zero', async () => {
  const text = 'Mã TTHC,Tên thủ tục,Cấp thực hiện\n1.000001,Một,Cấp xã\n'
  const baseline = { sources: [list('n.csv', text)], complete: true }
  expect((await catalogueOf(text, { baseline, match: 'names' }))?.comparison).toMatchObject({
    matchedByName: 0,
  })
  const uncoded = text.replace('1.000001,Một', ',Một')
  expect((await catalogueOf(uncoded, { baseline, match: 'names' }))?.comparison).toMatchObject({
    matchedByName: 1,
  })
})

test('a target on one agency holds for a procedure of several', async () => {
  const text =
    'Mã TTHC,Tên thủ tục,Cơ quan thực hiện,Mức độ DVC\n1.000001,Một,Sở Y tế; Sở Tư pháp,Toàn trình\n1.000002,Hai,Sở Tư pháp,Một phần\n'
  const target = (key: string) => ({
    metric: 'full-online-share',
    atLeast: 0.5,
    group: { dimension: 'agency', key },
  })
  const found = await catalogueOf(text, { targets: [target('Sở Y tế'), target('Sở Tư pháp')] })
  // Health has the first alone, justice both.
  expect(found?.verdicts.map(({ status, measured }) => [status, measured])).toEqual([
    ['met', 1],
    ['met', 0.5],
  ])
})

test('beside a day with its month first, those are counted that could be turned', async () => {
  const text = `Mã TTHC,Tên thủ tục,Ngày quyết định\n${['7/31/2025', '5/6/2025', '6/6/2025', '31/7/2025']
    .map((day, at) => `1.00000${at + 1},Thủ tục ${at},${day}`)
    .join('\n')}\n`
  const found = (await catalogueOf(text))?.findings.items.find(({ rule }) => rule === 'month-before-day')
  // 5/6 alone is another day when it is turned: 6/6 is the same one, and there is no month 31.
  expect(found?.facts).toEqual({ rows: 1, text: '7/31/2025', turnable: 1 })
})

test('a word stands for itself up to 24 letters', () => {
  expect(shapeOf('a'.repeat(24), 'shape')).toBe('a'.repeat(24))
  expect(shapeOf('a'.repeat(25), 'shape')).toBe('a')
})

describe('half a letter in JSON', () => {
  test('is told of the column whose name has it', async () => {
    const [row] = await readRows(jsonl, '{"code":"1.000001","t\\ud800":"x"}')
    expect(row?.problems).toMatchObject([{ reason: 'bytes', column: 1 }])
  })
})
