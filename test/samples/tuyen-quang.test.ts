import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import { html } from '../../src/render/reporters/html.ts'
import { markdown } from '../../src/render/reporters/markdown.ts'
import { auditHere, sampleRequest } from './sample-audit.ts'

const request = await sampleRequest('tuyen-quang.yaml')
const report = await auditHere(request)
const [province] = report.catalogues

describe('the 25 essential services of Tuyên Quang', () => {
  const progress = province?.plans?.[0]

  test('21 of 25 are full-online and 4 are not: 21 + 4 = 25', () => {
    expect(21 + 4).toBe(25)
    expect(progress).toMatchObject({ plan: 'essential-services', part: 21, whole: 25 })
    expect(progress?.items.done).toHaveLength(21)
    expect(progress?.items['not-yet-due']).toHaveLength(4)
  })

  test('on the last day there is still time, and on the next the 4 are overdue', async () => {
    const on = async (asOf: string) => (await auditHere({ ...request, asOf })).catalogues[0]?.plans?.[0]
    const open = progress?.items['not-yet-due']
    expect((await on('2025-12-31'))?.items).toMatchObject({ overdue: [], 'not-yet-due': open })
    expect(await on('2026-01-01')).toMatchObject({
      status: 'missed',
      items: { overdue: open, 'not-yet-due': [] },
    })
  })

  test('are named in the plan, every one of them', () => {
    const items = report.policy?.plans[0]?.items ?? []
    expect(items.map(({ name = '', state, due }) => [name.length > 5, state, due])).toEqual(
      Array.from({ length: 25 }, () => [true, 'full-online', '2025-12-31']),
    )
  })
})

describe('the 86 tasks of Resolution 71', () => {
  const progress = report.policy?.plans[1]?.progress

  test('59 done + 5 overdue + 22 not yet due = 86', () => {
    expect(59 + 5 + 22).toBe(86)
    expect(progress).toMatchObject({ part: 59, whole: 86, status: 'missed' })
    const { done, overdue, 'not-yet-due': ahead, unknown } = progress?.items ?? {}
    expect([done, overdue, ahead, unknown].map((ids) => ids?.length)).toEqual([59, 5, 22, 0])
  })

  test('fail the audit, though nothing else does', async () => {
    expect(report).toMatchObject({ outcome: 'failed', toolErrors: [] })
    const plans = request.plans?.filter(({ id }) => id !== 'resolution-71') ?? []
    expect((await auditHere({ ...request, plans })).outcome).toBe('passed')
  })

  test('on 30 June 2025 none of them was overdue yet, and none was less done', async () => {
    const earlier = await auditHere({ ...request, asOf: '2025-06-30' })
    const { items } = earlier.policy?.plans[1]?.progress ?? {}
    expect([items?.done.length, items?.overdue.length, items?.['not-yet-due'].length]).toEqual([
      59,
      0,
      5 + 22,
    ])
  })
})

test('65 of 120 full-online are 7 short of 60% (72), which the allowance of 10 lets pass and the verdict tells', () => {
  expect(0.6 * 120 - 65).toBe(7)
  expect(province?.verdicts).toMatchObject([
    { status: 'met', part: 65, whole: 120, short: 7, allow: { procedures: 10 } },
  ])
})

describe('the page for the office', async () => {
  const language = await loadLanguage('en')

  test.each([
    ['html', html],
    ['markdown', markdown],
  ])('tells both plans with their parts and wholes: %s', (_, reporter) => {
    const page = [...reporter.render(report, { language, width: 80, color: false, examples: 3 })].join('')
    // 21 / 25 = 84%; 59 / 86 = 68.604… %
    expect(page).toContain('84.00% (21/25)')
    expect(page).toContain('68.60% (59/86)')
    expect(page).toMatch(/✗ 5 overdue · ○ 22 not yet due · ✓ 59 done/)
    const open = report.catalogues[0]?.plans?.[0]?.items['not-yet-due'] ?? []
    expect(open).toHaveLength(4)
    for (const code of open) expect(page).toContain(code)
  })
})
