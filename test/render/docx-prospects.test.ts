import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.ts'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { ReachReport } from '../../src/model/peer-comparison.ts'
import type { Report } from '../../src/model/report.ts'
import { docx } from '../../src/render/reporters/docx.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { type ReadSection, sectionsOf, wordsOf } from './docx-file.ts'

const languages = { en: await loadLanguage('en'), vi: await loadLanguage('vi'), ar: await loadLanguage('ar') }
type Tag = keyof typeof languages

const NATIONAL = [
  'Mã số,Tên,Lĩnh vực,Cấp thực hiện,Đủ điều kiện toàn trình',
  '1.000001,Đăng ký khai sinh,Hộ tịch,Cấp xã,Có',
  '1.000002,Đăng ký kết hôn,Hộ tịch,Cấp xã,Không',
  '1.000003,Đăng ký giám hộ,Hộ tịch,Cấp xã,Không',
  '1.000004,Cấp giấy phép,Đất đai,Cấp xã,Không',
].join('\n')

/** The first `full` of the units offer procedure 1 fully online; none offers 2 so; only the first holds 4; nobody holds 3. */
function communes(count: number, full: number): Promise<Report> {
  return audit(
    {
      command: 'report',
      asOf: '2026-11-22',
      baseline: { sources: [{ path: 'quoc-gia.csv', bytes: Buffer.from(NATIONAL) }], complete: true },
      catalogues: Array.from({ length: count }, (_, at) => ({
        id: `xa-${at + 1}`,
        unit: { name: `Xã ${at + 1}`, level: 'commune' as const },
        sources: [
          {
            path: `xa-${at + 1}.csv`,
            bytes: Buffer.from(
              [
                'Mã TTHC,Tên thủ tục,Mức độ DVC',
                `1.000001,Đăng ký khai sinh,${at < full ? 'Toàn trình' : 'Một phần'}`,
                '1.000002,Đăng ký kết hôn,Một phần',
                ...(at === 0 ? ['1.000004,Cấp giấy phép,Toàn trình'] : []),
              ].join('\n'),
            ),
          },
        ],
      })),
      targets: [],
      reach: [{ metric: 'full-online-share', atLeast: 0.5 }],
      failOn: 'never',
      rules: {},
      limits: DEFAULT_LIMITS,
    },
    { jobs: 1 },
  )
}

async function read(report: Report, tag: Tag = 'en'): Promise<readonly ReadSection[]> {
  const pieces: Uint8Array[] = []
  const options = { language: languages[tag], width: 80, color: false, examples: 3 }
  for await (const piece of docx.render(report, { ...options, appendix: true })) pieces.push(piece)
  return sectionsOf(Buffer.concat(pieces))
}

const appendix = (sections: readonly ReadSection[], title: string) =>
  sections.slice(1).find(({ paragraphs }) => paragraphs.some(({ text }) => text === title))
const linesOf = (section: ReadSection | undefined) => (section?.paragraphs ?? []).map(({ text }) => text)
const rowsOf = (section: ReadSection | undefined, table = 0) =>
  (section?.tables[table]?.rows ?? []).map(({ cells }) => cells)
/** Rows of the table of the text below this title. */
const under = (section: ReadSection | undefined, title: string) => {
  const captions = (section?.paragraphs ?? []).filter(({ style }) => style === 'TableCaption')
  const at = captions.findIndex(({ text }) => text.endsWith(`. ${title}`))
  // The first table is the letterhead.
  return at < 0 ? [] : rowsOf(section, at + 1)
}
const alone = (report: Report, at: number): Report => ({
  ...report,
  catalogues: report.catalogues.slice(at, at + 1),
})

// Unit 1 has 2 of 3 fully online; units 2 to 8 have 1 of 2; units 9 to 12 have 0 of 2.
const many = await communes(12, 8)
// Unit 4 has 0 of 2; units 1 to 3 have procedure 1 fully online.
const few = await communes(4, 3)

describe('the document of one unit among others', async () => {
  const sections = await read(alone(few, 3))
  const [body] = sections
  const { prospects, document } = languages.en

  it('names what most peers offer, with how many of how many: of the 3 others of unit 4, 3', () => {
    expect(under(body, prospects.labels.peers)).toEqual([
      ['No.', 'Code', 'Name', 'Here', 'Peers'],
      ['1', '1.000001', 'Đăng ký khai sinh', 'partial', '3 of 3 units'],
    ])
    expect(linesOf(body)).toContain(
      'More than half of the 3 other units of commune level offer 1 procedure fully online that this unit does not.',
    )
  })

  it('says how peers are counted where no appendix does', () => {
    expect(linesOf(body)).toContain(prospects.peersFormula())
    expect(appendix(sections, prospects.labels.peers)).toBeUndefined()
  })

  it('recommends them and the way to the goal, and says where the steps are: 50% of 2 is 1', () => {
    const lines = linesOf(body)
    const from = lines.findIndex((text) => text.endsWith(document.headings.advice))
    const advice = lines.slice(from)
    expect(advice).toContain(
      '- Consider offering fully online the one procedure that more than half of the peers offer so.',
    )
    const steps = linesOf(appendix(sections, document.titles.reach)).filter((text) => text !== '')
    expect(steps[0]).toBe('Appendix II') // after the missing procedures
    expect(advice).toContain(
      '- Next steps to: Full-online share of all procedures ≥ 50%. Now 0.00% (0/2). One procedure is enough: 50.00% (1/2) afterwards. The list is in Appendix II.',
    )
  })

  it('lists the steps in their order with reasons and peers', () => {
    expect(rowsOf(appendix(sections, document.titles.reach))).toEqual([
      ['No.', 'Code', 'Name', 'Field', 'Here', 'Why', 'Peers'],
      [
        '1',
        '1.000001',
        'Đăng ký khai sinh',
        'Hộ tịch',
        'partial',
        'eligible for full-online',
        '3 of 3 units',
      ],
    ])
    expect(linesOf(appendix(sections, document.titles.reach))).toContain('All 1 are listed here.')
  })

  it('has no appendix of steps where the goal is reached, and says that it is', async () => {
    const reached = await read(alone(few, 1))
    expect(appendix(reached, document.titles.reach)).toBeUndefined()
    expect(linesOf(reached[0])).toContain(
      '- Next steps to: Full-online share of all procedures ≥ 50%. The goal is reached: 50.00% (1/2). Nothing has to be done.',
    )
  })

  it('says why nobody can say how to get there', async () => {
    const reach: ReachReport = {
      metric: 'coverage',
      target: 0.9,
      status: 'unmeasurable',
      reason: 'no-baseline',
    }
    const [one] = few.catalogues
    if (one === undefined) throw new Error('no catalogue')
    const [text] = await read({ ...few, catalogues: [{ ...one, reach: [reach] }] })
    expect(linesOf(text)).toContain(
      `- Next steps to: Coverage of the baseline ≥ 90%. ${prospects.unmeasurable(languages.en.words.unmeasurable['no-baseline'])}`,
    )
  })

  it('says nothing of peers and goals where nobody asked', async () => {
    const { peers: _, reach: __, ...plain } = few.catalogues[0] ?? Object.create(null)
    const said = wordsOf(await read({ ...few, catalogues: [plain] })).join('\n')
    expect(said).not.toContain(prospects.labels.peers)
    expect(said).not.toContain('Next steps')
  })
})

describe('the document of a few units', async () => {
  const sections = await read(few, 'vi')
  const [body] = sections
  const { prospects, document } = languages.vi

  it('tells of each what peers offer and how it reaches the goal', () => {
    const title = document.titles.ofUnit(prospects.labels.peers, 'Xã 4')
    expect(under(body, title)[1]).toEqual(['1', '1.000001', 'Đăng ký khai sinh', 'một phần', '3/3 đơn vị'])
    const goals = linesOf(body).filter((text) => text.startsWith('- Việc cần làm để đạt: '))
    // One for each of four units, and one for all in the recommendations.
    expect(goals).toHaveLength(5)
    expect(goals[3]).toContain('Hiện tại 0,00% (0/2). Chỉ cần 1 thủ tục')
    expect(goals[4]).toContain('Trong 4 đơn vị: 3 đã đạt mục tiêu, 1 có thể đạt, 0 chưa thể đạt.')
  })

  it('names what they lack together: 3 in 4 of 4, 4 in 3 of 4', () => {
    expect(under(body, prospects.labels.commonGaps).slice(1)).toEqual([
      ['1', '1.000003', 'Đăng ký giám hộ', 'Hộ tịch', '4/4 đơn vị'],
      ['2', '1.000004', 'Cấp giấy phép', 'Đất đai', '3/4 đơn vị'],
    ])
    expect(linesOf(body)).toContain(
      'Có 2 thủ tục trong danh mục đối chiếu còn thiếu ở ít nhất một đơn vị phải có, trong đó 2 thủ tục còn thiếu ở hơn một nửa số đơn vị.',
    )
    expect(linesOf(body)).toContain(
      '- Chỉ đạo các đơn vị bổ sung 2 thủ tục mà hơn một nửa số đơn vị còn thiếu.',
    )
    expect(appendix(sections, prospects.labels.commonGaps)).toBeUndefined()
  })
})

describe('the document of many units', async () => {
  const sections = await read(many)
  const [body] = sections
  const { prospects, document, report } = languages.en

  it('adds up what they lack by field: Hộ tịch 12 × 1, Đất đai 12 − 1 = 11, together 23', () => {
    expect(under(body, report.labels.gaps)).toEqual([
      ['No.', 'Field', 'Missing', 'Units without it'],
      ['1', 'Hộ tịch', '12', '12 of 12 units'],
      ['2', 'Đất đai', '11', '11 of 12 units'],
      ['', 'Total', '23', ''],
    ])
    expect(linesOf(body)).toContain(document.gapsAsked('12', '12'))
  })

  it('names the fields of each unit, those that lack most first: 2 of 4 in all, then 1 of 4', () => {
    const rows = rowsOf(appendix(sections, document.titles.gapsOfUnits))
    expect(rows).toHaveLength(1 + 12)
    // One of the one procedure of Đất đai, one of the three of Hộ tịch; as many: by the name of the field.
    expect(rows[1]).toEqual(['1', 'Xã 2', '2', '4', 'Hộ tịch 1/3; Đất đai 1/1'])
    expect(rows.at(-1)).toEqual(['12', 'Xã 1', '1', '4', 'Hộ tịch 1/3'])
  })

  it('leaves out units of which nobody can say what they lack, and counts them', async () => {
    // A list without any code.
    const catalogues = many.catalogues.map((one, at) => {
      const { missing: _, ...comparison } = one.comparison ?? Object.create(null)
      return at === 0 ? { ...one, comparison } : one
    })
    const told = await read({ ...many, catalogues })
    expect(linesOf(told[0])).toContain(document.gapsAsked('11', '12'))
    expect(under(told[0], report.labels.gaps).at(-1)).toEqual(['', 'Total', '22', '']) // 23 − 1
    expect(rowsOf(appendix(told, document.titles.gapsOfUnits))).toHaveLength(1 + 11)
  })

  it('counts the units that lag behind their peers, and lists what: 8 of the 11 others of units 9 to 12', () => {
    expect(linesOf(body)).toContain(
      'Of 12 units that could be compared with their peers, 4 do not offer fully online at least one procedure that more than half of the others of their level offer. The list is in Appendix III.',
    )
    const rows = rowsOf(appendix(sections, prospects.labels.peers))
    expect(rows.slice(1).map((cells) => [cells[1], cells[2], cells.at(-1)])).toEqual(
      [9, 10, 11, 12].map((at) => [`Xã ${at}`, '1.000001', '8 of 11 units']),
    )
  })

  it('tells what each needs, those that need most first, and the steps of each with their place', () => {
    const steps = appendix(sections, document.titles.reach)
    expect(linesOf(steps)).toContain(
      'Of 12 units the goal is reached by 8, within reach of 4, out of reach of 0.',
    )
    const needs = rowsOf(steps)
    expect(needs).toHaveLength(1 + 12)
    expect(needs[1]).toEqual(['1', 'Xã 9', 'within reach', '0.00% (0/2)', '1', '50.00% (1/2)'])
    expect(rowsOf(steps, 1)[1]).toEqual([
      '1',
      'Xã 9',
      '1',
      '1.000001',
      'Đăng ký khai sinh',
      'Hộ tịch',
      'partial',
      'eligible for full-online',
      '8 of 11 units',
    ])
    expect(rowsOf(steps, 1)).toHaveLength(1 + 4)
  })
})

describe('long lists', () => {
  const { prospects, document } = languages.en

  it('go on in an appendix: 15 of 40 procedures in the text, all 40 in the appendix', async () => {
    const report = withPeers([40], [40])
    const sections = await read(report)
    expect(under(sections[0], prospects.labels.peers)).toHaveLength(1 + 15)
    expect(linesOf(sections[0])).toContain('The first 15 of 40; the list is in Appendix I.')
    expect(rowsOf(appendix(sections, prospects.labels.peers))).toHaveLength(1 + 40)
  })

  it('share the room of an appendix alike: of 12 units with 10 and 11 × 300, 10 + 11 × 180 = 1,990', async () => {
    const kept = [10, ...Array.from({ length: 11 }, () => 300)]
    const sections = await read(withPeers(kept, kept))
    // (2,000 − 10) ÷ 11 = 180.9…; 10 + 11 × 300 = 3,310
    const found = appendix(sections, prospects.labels.peers)
    expect(rowsOf(found)).toHaveLength(1 + 1_990)
    expect(linesOf(found)).toContain(document.firstListed('1,990', '3,310', true))
  })

  it('do not send the reader to a workbook that has no more', async () => {
    const found = appendix(await read(withPeers([20], [5_000])), prospects.labels.peers)
    expect(linesOf(found)).toContain(
      'Listed here: 20 of 5,000, the first of each unit. The result of the run names no more.',
    )
  })

  it('say "at least" where more procedures may be missing in most units than the result lists', async () => {
    const { gaps } = few.totals
    if (gaps === undefined) throw new Error('no gaps')
    const totals = { ...few.totals, gaps: { ...gaps, total: 3_000 } }
    expect(linesOf((await read({ ...few, totals }))[0])).toContain(
      '3,000 baseline procedures are missing in at least one unit that has to hold them, at least 2 of them in more than half of the units.',
    )
  })
})

/** Units of which peers offer so many procedures more. @param kept listed in the result @param totals counted */
function withPeers(kept: readonly number[], totals: readonly number[]): Report {
  const [one] = many.catalogues
  if (one === undefined) throw new Error('no catalogue')
  const { reach: _, gaps: __, ...plain } = one
  const catalogues = kept.map((count, at) => ({
    ...plain,
    id: `xa-${at + 1}`,
    unit: { name: `Xã ${at + 1}`, level: 'commune' as const },
    findings: { ...plain.findings, total: 0, byRule: {}, items: [] },
    peers: {
      level: 'commune' as const,
      units: 11,
      total: totals[at] ?? count,
      procedures: Array.from({ length: count }, (_, place) => ({
        code: `1.${String(place).padStart(6, '0')}`,
        here: 'absent' as const,
        fullOnline: { part: 8, whole: 11, unknown: 0 },
      })),
    },
  }))
  const { gaps: ___, ...all } = many.totals
  return { ...many, catalogues, totals: all }
}

describe('a list that nobody said whose it is', () => {
  const named = (name: string, path: string): Report => {
    const one = alone(few, 0)
    const catalogues = one.catalogues.map((catalogue) => ({
      ...catalogue,
      unit: { name, level: 'commune' as const },
      sources: catalogue.sources.map((source) => ({ ...source, path })),
    }))
    return { ...one, catalogues }
  }

  it.each([
    ['thanh-hoa', 'lists/thanh-hoa.xlsx'],
    ['Danh mục TTHC 2025', 'C:\\lists\\Danh mục TTHC 2025.csv'],
    ['Bộ TTHC', 'Bộ TTHC.csv'],
    ['Sheet1', 'Sheet1.csv'],
    ['-', '-'],
  ])('leaves a blank for the unit, and names the file: %s', async (name, path) => {
    const sections = await read(named(name, path), 'vi')
    const [body] = sections
    const file = path.split(/[/\\]/).at(-1)
    expect(body?.paragraphs.find(({ style }) => style === 'Subject')?.text).toBe(
      'Tình hình danh mục thủ tục hành chính của ………………',
    )
    expect(linesOf(body)).toContain(
      `Danh mục thủ tục hành chính của ……………… (tệp “${file}”) đã được rà soát, số liệu tính đến ngày 22/11/2026. Kết quả cụ thể như sau:`,
    )
    expect(rowsOf(sections.at(-1), 0)[1]?.[1]).toBe(`……………… (tệp “${file}”) (cấp xã)`)
  })

  it.each([
    ['Thanh Hóa', 'Thanh Hóa.xlsx'],
    ['Xã Mê Linh', 'Xã Mê Linh.csv'],
    ['UBND xã Mê Linh', 'UBND xã Mê Linh.csv'],
    ['Phường 1', 'Phường 1.csv'],
    ['Đặc khu Phú Quốc', 'Đặc khu Phú Quốc.csv'],
    ['Sở Tư pháp', 'Sở Tư pháp.csv'],
    ['thanh hoá', 'danh-muc.csv'],
  ])('is that of the unit where the file bears its name, or the user gave one: %s', async (name, path) => {
    const [body] = await read(named(name, path), 'vi')
    expect(body?.paragraphs.find(({ style }) => style === 'Subject')?.text).toBe(
      `Tình hình danh mục thủ tục hành chính của ${name}`,
    )
  })

  it.each(LANGUAGE_TAGS)('leaves nothing unsaid that the language has (%s)', async (tag) => {
    const said = wordsOf(await read(named('thanh-hoa', 'thanh-hoa.xlsx'), tag)).join('\n')
    expect(said).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
    expect(said).toContain('thanh-hoa.xlsx')
  })
})
