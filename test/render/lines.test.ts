import { expect, test } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { lines } from '../../src/render/reporters/lines.ts'
import { cleanReport, sampleReport } from './sample-report.ts'

async function written(report: Report, tag: (typeof LANGUAGE_TAGS)[number] = 'en') {
  const language = await loadLanguage(tag)
  return [...lines.render(report, { language, width: 80, color: false, examples: 3 })].join('')
}

test('a clean list is one line', async () => {
  expect(await written(cleanReport)).toBe('✓ passed · No findings\n')
})

test.each(LANGUAGE_TAGS)('each finding is one line, and nothing in it moves a cursor, in %s', async (tag) => {
  const text = await written(sampleReport, tag)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202e\u2028]/)
  for (const { rule } of sampleReport.catalogues.flatMap(({ findings }) => findings.items))
    expect(text).toContain(`(${rule})`)
})

test('what was there before is counted and not told', async () => {
  const [catalogue] = sampleReport.catalogues
  const [item] = catalogue?.findings.items ?? []
  if (catalogue === undefined || item === undefined) throw new Error('the sample has findings')
  const none = { total: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byRule: {} }
  const findings = {
    ...catalogue.findings,
    byRule: { [item.rule]: 1 },
    items: [{ ...item, ratchet: 'before' as const }],
    new: none,
  }
  const { units: _, ...others } = sampleReport
  const text = await written({ ...others, catalogues: [{ ...catalogue, findings }] })
  expect(text.trimEnd().split('\n')).toHaveLength(1)
})
