import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Reporter } from '../../src/render/reporter.ts'
import { csv } from '../../src/render/reporters/csv.ts'
import { json } from '../../src/render/reporters/json.ts'
import { jsonl } from '../../src/render/reporters/jsonl.ts'
import { cleanReport, reportOfCommunes, sampleReport } from './sample-report.ts'

const language = await loadLanguage('en')
const items = [sampleReport.baseline, ...sampleReport.catalogues].flatMap(
  (part) => part?.findings.items ?? [],
)

const OPTIONS = { language, width: 80, color: false, examples: 3 }

function render(reporter: Reporter, report = sampleReport): string {
  return [...reporter.render(report, OPTIONS)].join('')
}

/** What was read back, without the sentences and the map of rules that rendering added. */
function withoutMessages(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === 'message' ? undefined : value))
}

describe('json', () => {
  it.each([
    ['the sample', sampleReport],
    ['a clean list', cleanReport],
    ['a province', reportOfCommunes()],
    ['nothing at all', { ...cleanReport, catalogues: [] }],
  ])('gives %s back as it was', (_, report) => {
    const { rules, ...rest } = withoutMessages(render(json, report)) as { rules: object }
    expect(rest).toEqual(report)
    expect(Object.keys(rules)).toEqual(
      [
        ...new Set([
          ...Object.keys(report.baseline?.findings.byRule ?? {}),
          ...Object.keys(report.totals.findings.byRule),
        ]),
      ].toSorted(),
    )
  })

  it('adds a sentence to every finding', () => {
    const spoken = JSON.parse(render(json)).catalogues[0].findings.items as { message: string }[]
    expect(spoken.map(({ message }) => message)[0]).toBe('The record has no code.')
    expect(spoken.every(({ message }) => message.length > 0)).toBe(true)
  })
})

describe('the rules of a JSON result', () => {
  it('are named once each, with their title and the place that explains them, where there is one', () => {
    expect(JSON.parse(render(json)).rules['duplicate-code']).toEqual({ title: 'Code used twice' })
    const rulesUrl = 'https://example.vn/RULES.md'
    const linked = [...json.render(sampleReport, { ...OPTIONS, rulesUrl })].join('')
    expect(JSON.parse(linked).rules['duplicate-code']).toEqual({
      title: 'Code used twice',
      link: `${rulesUrl}#duplicate-code`,
    })
  })

  it('are told anew when a saved result is written again', () => {
    const saved = JSON.parse(render(json).replaceAll('Code used twice', 'Mã dùng hai lần'))
    expect(render(json, saved)).toBe(render(json))
  })
})

describe('jsonl', () => {
  it('writes one finding a line, whatever the texts in it', () => {
    const lines = render(jsonl).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(withoutMessages)).toEqual(items)
  })
})

describe('csv', () => {
  const rows = parse(render(csv), { columns: true }) as Record<string, string>[]

  it('writes one finding a line, with its facts', () => {
    const told = rows.map(({ rule, facts }) => ({ rule, facts: JSON.parse(facts ?? '') as Finding['facts'] }))
    expect(told).toEqual(items.map(({ rule, facts }) => ({ rule, facts })))
  })

  it('keeps the texts of the list but for what turns the reading order round, and guards formulas', () => {
    const names = rows.map(({ name }) => name)
    const without = items.map(({ name = '' }) => name.replace(/[\u202c\u202e]/g, ''))
    expect(names).toEqual(without.map((name) => (name.startsWith('=') ? `'${name}` : name)))
  })

  it('keeps each record on one line, so that none of its texts starts another', () => {
    expect(render(csv).split('\r\n')).toHaveLength(items.length + 2) // the heading, and nothing after the last end
    expect(render(csv).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has no cell that a spreadsheet would run', () => {
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})
