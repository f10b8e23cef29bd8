import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { docx } from '../../src/render/reporters/docx.ts'
import { rowWith, sectionsOf, wordsOf } from '../render/docx-file.ts'
import { auditHere, sampleAudit, sampleRequest } from './sample-audit.ts'

const report = await sampleAudit('rasoat.yaml')
const language = await loadLanguage('vi')
const { metrics, report: words, document } = language

/** The document of one unit alone, as an office would send it. */
async function documentOf(unit: string, of: Report = report, more: { readonly appendix?: true } = {}) {
  const catalogues = of.catalogues.filter((one) => one.unit.name === unit)
  return documentFor({ ...of, catalogues }, more)
}

async function documentFor(of: Report, more: { readonly appendix?: true } = {}) {
  const pieces: Uint8Array[] = []
  const options = { language, width: 80, color: false, examples: 3, ...more }
  for await (const piece of docx.render(of, options)) pieces.push(piece)
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

  test('2.195 of 2.296 non-geographic are 95,60%, and not the 100% that were reported', () => {
    // 2,195 ÷ 2,296 = 0.95601…
    expect(rowWith(body, metrics['non-geographic-share'].name)?.slice(2, 5)).toEqual([
      '95,60%',
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

  test('2.352 in scope − 2.092 matched = 260 missing: 88,95%', () => {
    expect(2_352 - 2_092).toBe(260)
    // 2,092 ÷ 2,352 = 0.88945…
    expect(rowWith(body, metrics.coverage.name)?.slice(2, 6)).toEqual(['88,95%', '2.092', '2.352', '5'])
    expect(wordsOf(sections)).toContain('Danh sách gồm đủ 260 trường hợp.')
  })

  test('says that nobody could measure its service levels, and prints no zero for them', () => {
    const said = wordsOf(sections).filter((text) => text.includes(metrics['full-online-share'].name))
    expect(said.some((text) => text.includes(language.words.unmeasurable['no-column']))).toBe(true)
    expect(rowWith(body, metrics['full-online-share'].name)).toBeUndefined()
  })
})

describe('the document of Chiềng Cơi with --reach full-online-share=65%', async () => {
  const request = await sampleRequest('rasoat.yaml')
  const goal = { metric: 'full-online-share', atLeast: 0.65 }
  const catalogues = request.catalogues.filter(({ id }) => id === 'chieng-coi')
  const sections = await documentOf(
    'Phường Chiềng Cơi',
    await auditHere({ ...request, catalogues, reach: [goal] }),
    { appendix: true },
  )
  const steps = sections.find(({ paragraphs }) =>
    paragraphs.some(({ text }) => text === document.titles.reach),
  )

  test('recommends 244 − 225 = 19 procedures, because 65% of 375 are 243,75', () => {
    expect(0.65 * 375).toBeCloseTo(243.75, 9)
    // 225 ÷ 375 = 0.6; 244 ÷ 375 = 0.65066…
    expect(wordsOf(sections)).toContain(
      '- Việc cần làm để đạt: Tỷ lệ toàn trình trên tổng số ≥ 65%. Hiện tại 60,00% (225/375). Chỉ cần 19 thủ tục, ít hơn thì chưa đủ; khi đó sẽ là 65,07% (244/375). Danh sách nêu tại Phụ lục III.',
    )
  })

  test('names all 19 in an appendix, all of them eligible: 229 − 210 = 19', () => {
    expect(229 - 210).toBe(19)
    const rows = steps?.tables[0]?.rows.slice(1).map(({ cells }) => cells) ?? []
    expect(rows).toHaveLength(19)
    expect(new Set(rows.map((cells) => cells.at(-1)))).toEqual(new Set(['đủ điều kiện toàn trình']))
    expect(steps?.paragraphs.map(({ text }) => text)).toContain('Danh sách gồm đủ 19 trường hợp.')
  })

  test('says nothing of peers, of which there are none', () => {
    expect(wordsOf(sections).join(' ')).not.toContain('ơn vị cùng cấp:')
  })
})

describe('the document of Tuyên Quang', async () => {
  const sections = await documentFor(await sampleAudit('tuyen-quang.yaml'))
  const [body] = sections
  const said = wordsOf(sections)

  test('tells how far each plan has come: 21 + 4 = 25, and 59 + 5 + 22 = 86', () => {
    expect([21 + 4, 59 + 5 + 22]).toEqual([25, 86])
    expect(said.some((text) => text.includes('84,00% (21/25), 4 chưa đến hạn, 21 hoàn thành.'))).toBe(true)
    expect(
      said.some((text) => text.includes('68,60% (59/86), 5 quá hạn, 22 chưa đến hạn, 59 hoàn thành.')),
    ).toBe(true)
  })

  test('names what is not done: 5 + 22 tasks and 4 services', () => {
    const rows = body?.tables.flatMap((table) => table.rows.map(({ cells }) => cells)) ?? []
    const open = rows.filter((cells) => cells.length === 4 && /^(NV-|\d\.\d{6})/.test(cells[1] ?? ''))
    expect(open.filter((cells) => cells[3] === 'quá hạn')).toHaveLength(5)
    expect(open.filter((cells) => cells[3] === 'chưa đến hạn')).toHaveLength(22 + 4)
  })

  test('says that 7 procedures are lacking and 10 may be: 60% of 120 are 72, 72 − 65 = 7', () => {
    expect(0.6 * 120 - 65).toBe(7)
    expect(said).toContain('≥ 60%, còn thiếu 7 thủ tục, cho phép 10 thủ tục')
  })
})
