import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import { docx } from '../../src/render/reporters/docx.ts'
import { rowWith, sectionsOf, wordsOf } from '../render/docx-file.ts'
import { auditHere, sampleRequest } from './sample-audit.ts'

const report = await auditHere(await sampleRequest('rasoat.yaml'))
const language = await loadLanguage('vi')
const { metrics, report: words, document } = language

/** The document of one province alone, as an office would send it. */
async function documentOf(unit: string) {
  const catalogues = report.catalogues.filter((one) => one.unit.name === unit)
  const pieces: Uint8Array[] = []
  const options = { language, width: 80, color: false, examples: 3 }
  for await (const piece of docx.render({ ...report, catalogues }, options)) pieces.push(piece)
  return sectionsOf(Buffer.concat(pieces))
}

describe('the document of Thanh Hóa', async () => {
  const sections = await documentOf('Thanh Hóa')
  const [body] = sections

  test('2.296 = 1.127 toàn trình + 1.138 một phần + 31 chưa cung cấp, 1.195 of them eligible', () => {
    expect(1_127 + 1_138 + 31).toBe(2_296)
    expect(rowWith(body, words.labels.total)).toEqual([
      '',
      'Tổng số',
      '2.296',
      '1.195',
      '1.127',
      '1.138',
      '31',
      '31',
    ])
  })

  test('2.195 of 2.296 non-geographic are 95,60 %, and not the 100 % that were reported', () => {
    // 2,195 ÷ 2,296 = 0.95601…
    expect(rowWith(body, metrics['non-geographic-share'].name)?.slice(2, 5)).toEqual([
      '95,60 %',
      '2.195',
      '2.296',
    ])
  })

  test('2.352 in scope − 2.268 matched = 84 missing, all of them named in the appendix', () => {
    expect(2_352 - 2_268).toBe(84)
    const appendix = sections.find(({ paragraphs }) =>
      paragraphs.some(({ text }) => text === document.titles.missing),
    )
    expect(appendix?.tables[0]?.rows.length).toBe(1 + 84)
    expect(appendix?.paragraphs.map(({ text }) => text)).toContain('Danh sách gồm đủ 84 trường hợp.')
  })
})

describe('the document of Sơn La', async () => {
  const sections = await documentOf('Sơn La')
  const [body] = sections

  test('2.352 in scope − 2.092 matched = 260 missing: 88,95 %', () => {
    expect(2_352 - 2_092).toBe(260)
    // 2,092 ÷ 2,352 = 0.88945…
    expect(rowWith(body, metrics.coverage.name)?.slice(2, 6)).toEqual(['88,95 %', '2.092', '2.352', '5'])
    expect(wordsOf(sections)).toContain('Danh sách gồm đủ 260 trường hợp.')
  })

  test('says that nobody could measure its service levels, and prints no zero for them', () => {
    const said = wordsOf(sections).filter((text) => text.includes(metrics['full-online-share'].name))
    expect(said.some((text) => text.includes(language.words.unmeasurable['no-column']))).toBe(true)
    expect(rowWith(body, metrics['full-online-share'].name)).toBeUndefined()
  })
})
