import { describe, expect, it, vi } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { columnWidths } from '../../src/office/document/column-widths.ts'
import { directed, isRightToLeft } from '../../src/office/document/direction.ts'
import { mm, TEXT_WIDTH } from '../../src/office/document/measures.ts'
import { writeDocument } from '../../src/office/document/write.ts'
import { numbered, roman } from '../../src/render/reporters/docx/numbering.ts'
import { docx } from '../../src/render/reporters/docx.ts'
import { numbersOf } from '../../src/render/text/number.ts'
import { openArchive } from '../../src/stages/read/formats/zip/archive.ts'
import { readWholeXml } from '../../src/stages/read/formats/zip/xml.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { partOf, partsOf, type ReadSection, rowWith, sectionsOf, wordsOf } from './docx-file.ts'
import { cleanReport, NASTY, reportOfCommunes, reportWithEarlier, sampleReport } from './sample-report.ts'

const languages = {
  en: await loadLanguage('en'),
  vi: await loadLanguage('vi'),
  ar: await loadLanguage('ar'),
}
type Tag = keyof typeof languages

async function bytesOf(report: Report, tag: Tag = 'en'): Promise<Buffer> {
  const options = { language: languages[tag], width: 80, color: false, examples: 3 }
  const pieces: Uint8Array[] = []
  for await (const piece of docx.render(report, { ...options, appendix: true })) pieces.push(piece)
  return Buffer.concat(pieces)
}

const rowsOf = (section: ReadSection | undefined) =>
  (section?.tables ?? []).flatMap(({ rows }) => rows.map(({ cells }) => cells))
const read = async (report: Report, tag: Tag = 'en') => sectionsOf(await bytesOf(report, tag))
const [only] = sampleReport.catalogues
const oneUnit: Report = { ...sampleReport, catalogues: only === undefined ? [] : [only] }

describe('the numbers of a document', () => {
  it.each(LANGUAGE_TAGS)(
    'are those of the result: share, numerator, denominator, unknown, formula (%s)',
    async (tag) => {
      const [body] = await read(oneUnit, tag)
      const { metrics } = languages[tag]
      const { percent, count } = numbersOf(tag)
      for (const [id, measured] of Object.entries(only?.metrics ?? {})) {
        const text = Object.entries(metrics).find(([name]) => name === id)?.[1]
        // What the service table is made of is told there.
        if (text === undefined || /^(partial|information|unknown-service-level)-share$/.test(id)) continue
        const row = rowsOf(body).find((cells) => cells[1] === text.name && cells.at(-1) === text.formula)
        if (measured.kind !== 'share') expect(row).toBeUndefined()
        else {
          const { part, whole, unknown } = measured
          expect(row?.slice(2)).toEqual([
            percent(part, whole),
            count(part),
            count(whole),
            count(unknown),
            text.formula,
          ])
        }
      }
    },
  )

  it('are written out by hand: 85 of 118 in scope are 72.03%', async () => {
    const [body] = await read(oneUnit)
    const { name, formula } = languages.en.metrics.coverage
    // 85 ÷ 118 = 0.72033…; 17 do not say.
    expect(rowWith(body, name)?.slice(1)).toEqual([name, '72.03%', '85', '118', '17', formula])
    const items = body?.paragraphs.map(({ text }) => text) ?? []
    expect(items).toContain(`- ${name}: 72.03% (85/118), 17 procedures do not say. Formula: ${formula}.`)
  })

  it('are written as Vietnamese offices do', async () => {
    const [body] = await read(oneUnit, 'vi')
    expect(rowWith(body, languages.vi.metrics.coverage.name)?.slice(2, 6)).toEqual([
      '72,03%',
      '85',
      '118',
      '17',
    ])
  })

  it('stand in the table of the portal with their sum', async () => {
    const [body] = await read(oneUnit)
    // 34 full + 47 partial + 3 not offered (2 of them inform) + 7 unknown = 91; 37 of them eligible.
    expect(rowWith(body, 'Total')).toEqual(['', 'Total', '91', '37', '34', '47', '3', '2', '7'])
    // 6 full + 2 partial = 8; 7 of them eligible.
    expect(rowWith(body, 'Chứng thực')?.slice(2)).toEqual(['8', '7', '6', '2', '0', '0', '0'])
  })

  it('say in one sentence what came out', async () => {
    const [body] = await read(oneUnit)
    expect(body?.paragraphs.map(({ text }) => text)).toContain(
      // 118 − 85 = 33; 2 + 1 = 3 errors, 5 + 2 + 92 + 46 + 1,234 + 33 = 1,412 warnings, 1 + 1 = 2 notes.
      'The check could not be completed: 1 of 4 targets met; 33 of 118 procedures in scope missing; 3 errors, 1,412 warnings, 2 notes found.',
    )
  })

  it('are never a zero where nobody could measure', async () => {
    const { words, metrics } = languages.en
    const said = wordsOf(await read(oneUnit))
    expect(
      said.some(
        (text) => text.includes(metrics.publication.name) && text.includes(words.unmeasurable['no-column']),
      ),
    ).toBe(true)
  })
})

describe('many units', () => {
  it('stand in one table, the worst first, with the totals below', async () => {
    const report = reportOfCommunes(126)
    const [, overview] = await read(report)
    const [table] = overview?.tables ?? []
    expect(table?.rows.length).toBe(1 + 126 + 1)
    const { verdicts } = languages.en.words
    expect(table?.rows[1]?.cells[2]).toBe(`${verdicts.missed} 1/2`)
    const row = table?.rows.find(({ cells }) => cells[1] === 'Xã Đông 1')
    expect(row?.cells).toContain('85.00% (340/400)') // 340 ÷ 400
    expect(table?.rows.at(-1)?.cells.at(-1)).toBe(numbersOf('en').count(report.totals.records))
  })

  it('are named where they missed a target', async () => {
    const said = wordsOf(await read(reportOfCommunes(126), 'vi'))
    // Of every nine units three miss the first target: 126 ÷ 9 × 3 = 42; one has no levels: 126 ÷ 9 = 14.
    expect(said.some((text) => text.startsWith('- 42 chưa đạt: '))).toBe(true)
    expect(said.some((text) => text.startsWith('- 14 không tính được: '))).toBe(true)
  })

  it('up to ten have a part of their own', async () => {
    const headings = (tag: Tag, count: number) =>
      read(reportOfCommunes(count), tag).then(([body]) =>
        (body?.paragraphs ?? []).filter(({ style }) => style === 'Heading2').map(({ text }) => text),
      )
    expect((await headings('vi', 10)).filter((text) => text.includes('(cấp xã)')).length).toBe(10)
    expect((await headings('vi', 11)).filter((text) => text.includes('(cấp xã)')).length).toBe(0)
  })
})

describe('gaps and findings', () => {
  it('are named in appendices, which say how many there are', async () => {
    const sections = await read(sampleReport)
    const texts = sections.map(({ paragraphs }) =>
      paragraphs.map(({ text }) => text).filter((text) => text !== ''),
    )
    const missing = texts.find((said) => said.includes(languages.en.document.titles.missing))
    expect(missing?.[0]).toBe('Appendix II')
    expect(missing?.some((text) => /^Listed here: \d of 33\. The workbook/.test(text))).toBe(true)
    const table = sections[2]?.tables[0]
    expect(table?.rows[0]?.cells).toEqual(['No.', 'Code', 'Name', 'Field', 'Level', 'Unit'])
  })

  it('are listed in the body, each appendix once', async () => {
    const sections = await read(sampleReport)
    const listed = sections[0]?.paragraphs.filter(({ text }) => text.startsWith('- Appendix ')) ?? []
    expect(listed.length).toBe(sections.length - 1)
  })

  it('end after 2,000 lines with a sentence', async () => {
    const catalogues = oneUnit.catalogues.map((one) => {
      const missing = one.findings.items.filter(({ rule }) => rule === 'missing-procedure').slice(0, 1)
      const items = Array.from({ length: 2_001 }, () => missing).flat()
      return { ...one, findings: { ...one.findings, items, byRule: { 'missing-procedure': 5_000 } } }
    })
    const sections = await read({ ...oneUnit, catalogues }, 'vi')
    expect(sections[1]?.tables[0]?.rows.length).toBe(1 + 2_000)
    expect(
      wordsOf(sections).some((text) => text.startsWith('Ở đây liệt kê 2.000 trong tổng số 5.000.')),
    ).toBe(true)
  })

  it('say of each rule why it matters, give one example, and what to do', async () => {
    const [body] = await read(oneUnit)
    const texts = body?.paragraphs.map(({ text }) => text) ?? []
    const at = texts.findIndex(
      (text) => text.includes(languages.en.rules['duplicate-code'].title) && text.includes('(error, '),
    )
    const below = texts.slice(at + 1, at + 5).join('\n')
    expect(below).toContain(`Why it matters: ${languages.en.rules['duplicate-code'].why}`)
    expect(below).toContain('Example: row 9, line 13, 1.001193')
    expect(below).toContain(`What to do: ${languages.en.rules['duplicate-code'].fix}`)
  })

  it('count each rule in a table whose sum is that of the result', async () => {
    const [body] = await read(oneUnit)
    // 5 + 2 + 1 + 2 + 92 + 46 + 1,234 + 33 + 1 + 1 = 1,417
    expect(body?.tables.some(({ rows }) => rows.at(-1)?.cells.join('|') === '|Total||1,417')).toBe(true)
  })

  it('tell of known findings and the earlier result', async () => {
    const said = wordsOf(await read(reportWithEarlier()))
    expect(said).toContain(languages.en.earlier.labels.known)
  })

  it('send no commands to a Chairman as recommendations', async () => {
    const [body] = await read(oneUnit)
    const texts = body?.paragraphs.map(({ text }) => text) ?? []
    const from = texts.findIndex((text) => text.endsWith(languages.en.document.headings.advice))
    expect(from).toBeGreaterThan(0)
    expect(texts.slice(from).filter((text) => text.includes('rasoat '))).toEqual([])
  })
})

describe('the form', () => {
  it('is that of the decree: the state, the agency, number, place and date to be filled, who receives, who signs', async () => {
    const [body] = await read(oneUnit, 'vi')
    const { form } = languages.vi.document
    const [head, ...rest] = body?.tables ?? []
    expect(head?.rows[0]?.cells.map((cell) => cell.split('\n').filter((text) => text !== ''))).toEqual([
      [form.parent, form.agency, 'Số: ……/BC-……'],
      ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc', '……, ngày …… tháng …… năm ……'],
    ])
    expect(body?.paragraphs.filter(({ style }) => style === 'DocumentTitle').map(({ text }) => text)).toEqual(
      ['BÁO CÁO'],
    )
    expect(body?.paragraphs.find(({ style }) => style === 'Subject')?.text).toBe(
      'Kết quả rà soát danh mục thủ tục hành chính của Xã Mẫu',
    )
    expect(rest.at(-1)?.rows[0]?.cells[0]).toBe(['Nơi nhận:', '- Như trên;', '- Lưu: VT, ……'].join('\n'))
    const texts = body?.paragraphs.map(({ text }) => text) ?? []
    expect(texts.some((text) => text.startsWith('Kính gửi: …'))).toBe(true)
    expect(texts).toContain('Trên đây là báo cáo kết quả rà soát danh mục thủ tục hành chính./.')
  })

  it.each(LANGUAGE_TAGS)(
    'is A4 with 20, 20, 30 and 15 mm, pages counted anew in each appendix (%s)',
    async (tag) => {
      const sections = await read(sampleReport, tag)
      const across = (page: (typeof sections)[number]['page']) => page['w:orient'] === 'landscape'
      for (const { page, margin, firstPageNumber } of sections) {
        expect([Number(page['w:w']), Number(page['w:h'])].sort()).toEqual([mm(210), mm(297)])
        expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => Number(margin[side]))).toEqual([
          mm(20),
          mm(20),
          mm(30),
          mm(15),
        ])
        expect(firstPageNumber).toBe('1')
      }
      expect(sections.map(({ page }) => across(page))).toEqual([false, ...sections.slice(1).map(() => true)])
    },
  )

  it('numbers its sections and all of its tables', async () => {
    const [body] = await read(oneUnit, 'vi')
    const of = (style: string) =>
      body?.paragraphs.filter((one) => one.style === style).map(({ text }) => text) ?? []
    expect(of('Heading1')[0]).toBe('I. Kết quả rà soát')
    expect(of('Heading1').map((text) => text.split('.')[0])).toEqual(['I', 'II', 'III', 'IV'])
    const tables = (body?.tables.length ?? 0) - 2 // the head and the signatures
    expect(of('TableCaption').map((text) => text.split('.')[0])).toEqual(
      Array.from({ length: tables }, (_, at) => `Bảng ${at + 1}`),
    )
    expect([1, 4, 9, 14, 39].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXXIX'])
  })

  it('counts points by the letters of the language', () => {
    const points = Array.from({ length: 6 }, () => ({
      kind: 'heading' as const,
      level: 3 as const,
      text: 'x',
    }))
    const letters = (tag: Tag) =>
      numbered(points, languages[tag]).map((block) => ('text' in block ? String(block.text).slice(0, 2) : ''))
    expect(letters('vi')).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'])
    expect(letters('en')).toEqual(['a)', 'b)', 'c)', 'd)', 'e)', 'f)'])
  })

  it('repeats the heading of a table on each page and parts no row', async () => {
    const sections = await read(sampleReport)
    const tables = sections.flatMap((section, at) =>
      at === 0 ? section.tables.slice(1, -1) : section.tables,
    )
    expect(tables.length).toBeGreaterThan(5)
    for (const { rows } of tables) {
      expect(rows.map(({ isRepeated }) => isRepeated)).toEqual(rows.map((_, at) => at === 0))
      expect(rows.every(({ isWhole }) => isWhole)).toBe(true)
    }
  })

  it('is Times New Roman 14, justified, the first line 1.27 cm in', async () => {
    const styles = await partOf(await bytesOf(cleanReport), 'word/styles.xml')
    expect(styles).toContain('w:ascii="Times New Roman"')
    const normal = styles.slice(styles.indexOf('w:styleId="Normal"'))
    expect(normal).toMatch(/<w:ind w:firstLine="720"\/>[\s\S]*?<w:jc w:val="both"\/>/)
    expect(styles).toContain('<w:sz w:val="28"/>')
  })
})

describe('nasty texts', () => {
  it.each(LANGUAGE_TAGS)(
    'come through as what can be seen of them, and every part is well-formed (%s)',
    async (tag) => {
      const bytes = await bytesOf(sampleReport, tag)
      const archive = await openArchive(bytes, 'x.docx', DEFAULT_LIMITS)
      for (const part of await partsOf(bytes))
        if (/\.(xml|rels)$/.test(part)) await readWholeXml(archive, part, {})
      const said = wordsOf(await sectionsOf(bytes)).join('\n')
      for (const text of [NASTY.script, NASTY.formula, NASTY.pipes, NASTY.markdown])
        expect(said).toContain(text)
      expect(said).not.toMatch(
        /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u,
      )
      expect(said).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
    },
  )

  it.each(['a\u0000b', '\ufffe\uffff', '\ud800', '<w:p/>', '&amp;', ']]>', '{PAGE}', 'constructor'])(
    'a unit called %j breaks nothing',
    async (name) => {
      const catalogues = cleanReport.catalogues.map((one) => ({ ...one, unit: { name } }))
      const said = wordsOf(await read({ ...cleanReport, catalogues }))
      expect(said.some((text) => text.startsWith('The catalogue of administrative procedures of '))).toBe(
        true,
      )
    },
  )

  it('make no field and no link: the only field is the number of the page', async () => {
    const bytes = await bytesOf(sampleReport)
    const xml = await partOf(bytes, 'word/document.xml')
    expect(xml).not.toMatch(/instrText|fldSimple|fldChar|<w:hyperlink/)
    expect(await partOf(bytes, 'word/_rels/document.xml.rels')).not.toContain('External')
    const headers = (await partsOf(bytes)).filter((name) => /header\d+\.xml$/.test(name))
    const fields = await Promise.all(
      headers.map(async (name) => (await partOf(bytes, name)).match(/<w:instrText[^>]*>([^<]*)/)?.[1]),
    )
    expect([...new Set(fields)].sort()).toEqual(['PAGE', undefined])
  })
})

describe('a document', () => {
  it('is the same twice, at any time and with any luck', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const luck = vi.spyOn(Math, 'random').mockReturnValue(0.25)
    vi.setSystemTime(new Date('2026-11-22T08:00:00'))
    const today = await bytesOf(sampleReport, 'vi')
    vi.setSystemTime(new Date('2031-12-31T23:59:58'))
    luck.mockReturnValue(0.75)
    expect((await bytesOf(sampleReport, 'vi')).equals(today)).toBe(true)
    luck.mockRestore()
    vi.useRealTimers()
  })

  it('bears the day it speaks for as its only date', async () => {
    const properties = await partOf(await bytesOf(sampleReport), 'docProps/core.xml')
    expect(properties.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ])
    expect(properties).toContain('<dc:title>Audit of the catalogue of administrative procedures</dc:title>')
  })

  it('of which nothing is to be said says so', async () => {
    const sections = await read(cleanReport)
    expect(wordsOf(sections)).toContain('No findings.')
    expect(sections.length).toBe(3) // definitions and sources
  })
})

describe('the direction of a document', () => {
  it('follows its language', () => {
    expect(['ar', 'ar-SA', 'vi-VN', 'en-GB'].map(isRightToLeft)).toEqual([true, true, false, false])
  })

  it('keeps words of the Latin script apart, and figures with their neighbours', () => {
    expect(directed('رمز الإجراء 1.001193.H56 في Xã Mẫu', true)).toEqual([
      { text: 'رمز الإجراء ', isRightToLeft: true },
      { text: '\u200e1.001193.H56', isRightToLeft: false },
      { text: ' في ', isRightToLeft: true },
      { text: 'Xã Mẫu', isRightToLeft: false },
    ])
    expect(directed('ورقة «Danh mục» (sha256 47)', true)).toEqual([
      { text: 'ورقة «', isRightToLeft: true },
      { text: 'Danh mục', isRightToLeft: false },
      { text: '\u200f» (', isRightToLeft: true },
      { text: 'sha256 47', isRightToLeft: false },
      { text: '\u200f)', isRightToLeft: true },
    ])
    expect(directed('النسبة 92.86% (156/168)، والهدف ≥ 95.5%', true)).toEqual([
      { text: 'النسبة ', isRightToLeft: true },
      { text: '\u200e92.86%', isRightToLeft: false },
      { text: '\u200f (156/168)، والهدف ', isRightToLeft: true },
      { text: '\u200e≥ 95.5%', isRightToLeft: false },
    ])
    expect(directed('85 من 118', true)).toEqual([{ text: '85 من 118', isRightToLeft: true }])
    expect(directed('85 of 118', false)).toEqual([{ text: '85 of 118', isRightToLeft: false }])
  })

  it('mirrors tables and paragraphs, and leaves codes as they are', async () => {
    const bytes = await writeDocument({
      title: 'تقرير',
      language: 'ar-SA',
      date: '2026-11-22',
      sections: [
        {
          blocks: [
            { kind: 'prose', text: 'مقدمة' },
            {
              kind: 'table',
              caption: 'جدول 1',
              columns: [
                { title: 'الرمز', kind: 'code' },
                { title: 'الاسم', kind: 'text' },
              ],
              rows: [['1.001193', 'إجراء']],
            },
          ],
        },
      ],
    })
    const [section] = await sectionsOf(bytes)
    expect(section?.tables[0]?.isMirrored).toBe(true)
    expect(section?.paragraphs.every(({ isBidirectional }) => isBidirectional)).toBe(true)
    expect(section?.paragraphs[0]?.rightToLeft).toEqual(['مقدمة'])
    const xml = await partOf(bytes, 'word/document.xml')
    expect(xml).toMatch(/<w:r><w:rPr>(?:(?!<w:rtl\/>).)*<\/w:rPr><w:t[^>]*>1\.001193</)
  })
})

describe('columns', () => {
  const table = (cells: readonly string[]) => ({
    kind: 'table' as const,
    columns: cells.map((_, at) => ({ title: `C${at}`, kind: 'text' as const })),
    rows: [cells],
  })

  it('fill the line together, whatever stands in them', () => {
    for (const cells of [
      ['a'],
      ['a', 'b'.repeat(500)],
      ['', '', ''],
      Array.from({ length: 20 }, () => 'x'.repeat(30)),
    ]) {
      const widths = columnWidths(table(cells), TEXT_WIDTH, 24)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH)
      expect(Math.min(...widths)).toBeGreaterThan(0)
    }
  })

  it('give most room to what has most to say', () => {
    const [short = 0, long = 0] = columnWidths(
      table(['1', 'a name of several words '.repeat(5)]),
      TEXT_WIDTH,
      24,
    )
    expect(long).toBeGreaterThan(short * 5)
  })
})
