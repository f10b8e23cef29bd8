import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { docx } from '../../src/render/reporters/docx.ts'
import { sectionsOf, wordsOf } from './docx-file.ts'
import { cleanReport, reportWithEarlier } from './sample-report.ts'

const language = await loadLanguage('en')

async function wordsIn(report: Report): Promise<readonly string[]> {
  const pieces: Uint8Array[] = []
  const options = { language, width: 80, color: false, examples: 3 }
  for await (const piece of docx.render(report, { ...options, appendix: true })) pieces.push(piece)
  return wordsOf(await sectionsOf(Buffer.concat(pieces)))
}

describe('a target for a group of procedures', async () => {
  const verdicts = [
    {
      metric: 'online-share',
      target: 0.9,
      part: 8,
      whole: 10,
      measured: 0.8,
      status: 'met' as const,
      short: 1,
      group: { dimension: 'field', key: 'Hộ tịch' },
      allow: { procedures: 2 },
      basis: 'Decision 1',
    },
  ]
  const said = await wordsIn({
    ...cleanReport,
    catalogues: cleanReport.catalogues.map((one) => ({ ...one, verdicts })),
  })

  it('names the group, what is lacking, what may be, and the text that sets it: 90% of 10 is 9, 9 − 8 = 1', () => {
    const at = said.indexOf('Online share of all procedures, field Hộ tịch')
    expect(said.slice(at, at + 5)).toEqual([
      'Online share of all procedures, field Hộ tịch',
      '≥ 90%, 1 procedure below the line, 2 procedures allowed',
      '80.00% (8/10)',
      'met',
      'Decision 1',
    ])
  })
})

describe('what is said of an earlier result', async () => {
  const said = await wordsIn(reportWithEarlier())

  it('names each figure that became worse, with both shares', () => {
    const [worse, gone] = said.filter((text) => text.includes('66.67% (2/3)'))
    expect(worse).toContain('50.00% (1/2)') // 1 ÷ 2, and 2 ÷ 3 before
    expect(gone).toContain(language.words.unmeasurable['no-column'])
  })

  it('stops after 20 lists that are gone, and says that 30 − 20 = 10 more are', () => {
    const [line] = said.filter((text) => text.includes('xã 19'))
    expect(line).toContain('and 10 more')
    expect(said.some((text) => text.includes('xã 20'))).toBe(false)
  })
})
