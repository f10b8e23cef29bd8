import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { sampleAudit } from '../samples/sample-audit.ts'
import { NASTY, reportWithEarlier, sampleReport } from './sample-report.ts'
import { rowOf, sheetsOf } from './workbook-sheets.ts'

describe('the plans of a workbook: Tuyên Quang', () => {
  let report: Report
  beforeAll(async () => {
    report = await sampleAudit('tuyen-quang.yaml')
  })

  it('have a row for each unit: 59 of 86 tasks are 86 − 5 overdue − 22 not yet due', async () => {
    const [heading, tasks, services] = (await sheetsOf(report)).get('Plans') ?? []
    expect(heading?.slice(2, 10)).toEqual([
      'Verdict',
      'Share',
      'Numerator',
      'Denominator',
      'Overdue',
      'Unknown',
      'Not yet due',
      'Done',
    ])
    // 59 ÷ 86 = 0.68604…; tasks belong to no unit.
    expect(tasks?.[0]).toBe('')
    expect(tasks?.slice(2, 10)).toEqual(['missed', '68.60%', '59', '86', '5', '0', '22', '59'])
    // 21 ÷ 25 = 0.84.
    expect(services?.[0]).toBe('Tuyên Quang')
    expect(services?.slice(2, 10)).toEqual(['not yet due', '84.00%', '21', '25', '0', '0', '4', '21'])
    expect(services?.[10]).toContain('Press, August 2025')
  })

  it.each(LANGUAGE_TAGS)('name every item with its state: 86 + 25 = 111 (%s)', async (tag) => {
    const { words, workbook } = await loadLanguage(tag)
    const items = (await sheetsOf(report, tag)).get(workbook.sheets.planItems)?.slice(1) ?? []
    expect(items).toHaveLength(111)
    const are = (status: keyof typeof words.planStatuses) =>
      items.filter((cells) => cells[2] === words.planStatuses[status]).length
    // 22 + 4 are not yet due, 59 + 21 done.
    expect([are('overdue'), are('unknown'), are('not-yet-due'), are('done')]).toEqual([5, 0, 26, 80])
    expect(
      rowOf(
        items.map((cells) => cells.slice(3)),
        'NV-17',
      )?.[4],
    ).toBe('Sở Tư pháp')
  })

  it('stand beside a target that is met because so many procedures may be short of it', async () => {
    const targets = (await sheetsOf(report)).get('Targets')
    // 60% of 120 are 72, and 65 are 7 short of it.
    expect(targets?.[1]?.slice(2, 9)).toEqual(['met', '54.17%', '65', '120', '60.00%', '10 procedures', '7'])
  })
})

describe('the targets of a workbook', () => {
  it('say which group they speak of, why one cannot be measured, and where the text stands', async () => {
    const verdict = {
      metric: 'publication',
      target: 0.5,
      status: 'unmeasurable',
      reason: 'no-column',
      group: { dimension: 'field', key: NASTY.formula },
      allow: { points: 0.02 },
      link: 'https://vanban.example/12',
    } as const
    const catalogues = sampleReport.catalogues.map((one) => ({ ...one, verdicts: [verdict] }))
    const [heading, first] = (await sheetsOf({ ...sampleReport, catalogues })).get('Targets') ?? []
    expect(first?.[1]).toBe(`Made public, field ${NASTY.formula}`)
    expect(first?.[heading?.indexOf('Allowed below') ?? -1]).toBe('2 percentage points')
    expect(first?.[heading?.indexOf('Why not measured') ?? -1]).toBe(
      (await loadLanguage('en')).words.unmeasurable['no-column'],
    )
    expect(first?.at(-1)).toBe('https://vanban.example/12')
  })
})

describe('known findings and the earlier result in a workbook', () => {
  it('are summed up beside the figures', async () => {
    const { labels } = (await loadLanguage('en')).earlier
    const summary = (await sheetsOf(reportWithEarlier())).get('All figures')
    // Each entry accepts two findings: 1 × 2 expired, 25 × 2 are gone.
    expect(rowOf(summary, labels.known)?.[1]).toContain('2 expired · 50 gone')
    expect(rowOf(summary, labels.earlier)?.[1]).toBe('1 new finding · 2 figures worse')
  })

  it('have numbers for what became worse, and a reason where there is none now', async () => {
    const { metrics, words } = await loadLanguage('en')
    const rows = (await sheetsOf(reportWithEarlier())).get('Figures that became worse') ?? []
    // 2 of 3 became 1 of 2.
    expect(rows[1]?.slice(1)).toEqual([
      metrics.coverage.name,
      ...['66.67%', '2', '3', '0', ''],
      ...['50.00%', '1', '2', '0'],
    ])
    expect(rows[2]?.at(-1)).toBe(words.unmeasurable['no-column'])
  })

  it('are told in full: 25 entries that are gone are 25 lines, though a page shows 20', async () => {
    const { labels } = (await loadLanguage('en')).earlier
    const rows = (await sheetsOf(reportWithEarlier())).get('Known and earlier') ?? []
    expect(rows.filter((cells) => cells[1] === labels.stale)).toHaveLength(25)
    expect(rows.filter((cells) => cells[1] === labels.expired)).toHaveLength(1)
  })
})
