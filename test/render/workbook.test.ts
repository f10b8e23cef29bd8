import { describe, expect, it, vi } from 'vitest'
import { LANGUAGE_TAGS } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import { heightOf } from '../../src/office/workbook/row-height.ts'
import { writeWorkbook } from '../../src/office/workbook/write.ts'
import { quotient, text } from '../../src/render/reporters/xlsx/book-cell.ts'
import { tableSheets, words } from '../../src/render/reporters/xlsx/table-sheets.ts'
import { openArchive } from '../../src/stages/read/formats/zip/archive.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { openXlsx, rowsOf } from '../read/xlsx-file.ts'
import { cleanReport, NASTY, reportOfCommunes, reportWithEarlier, sampleReport } from './sample-report.ts'
import { rowOf, sheetsOf, workbookOf } from './workbook-sheets.ts'

const languages = {
  en: await loadLanguage('en'),
  vi: await loadLanguage('vi'),
  ar: await loadLanguage('ar'),
}

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const pieces: Uint8Array[] = []
  const archive = await openArchive(bytes, 'report.xlsx', DEFAULT_LIMITS)
  for await (const piece of archive.read(name) ?? []) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

async function xmlOfSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await openXlsx(bytes)
  return Promise.all(sheets.map((_, at) => partOf(bytes, `xl/worksheets/sheet${at + 1}.xml`)))
}

describe('the numbers of a workbook', () => {
  it('are those of the result: percentage, numerator, denominator, unknown, formula', async () => {
    const { metrics } = languages.en
    const summary = (await sheetsOf(sampleReport)).get('All figures')
    const { name, formula } = metrics.coverage
    // 85 ÷ 118 = 0.72033…
    expect(rowOf(summary, name)).toEqual([name, '72.03%', '85', '118', '17', formula])
    for (const [metric, measured] of Object.entries(sampleReport.totals.metrics)) {
      const title = Object.entries(metrics).find(([id]) => id === metric)?.[1].name ?? metric
      const shown = rowOf(summary, title)?.slice(2, 5)
      if (measured.kind === 'share')
        expect(shown).toEqual([measured.part, measured.whole, measured.unknown].map(String))
      else expect(rowOf(summary, title)).toBeUndefined()
    }
  })

  it('say in one line why figures could not be measured, in place of zeros', async () => {
    const { metrics, words: named } = languages.en
    const lines = (await sheetsOf(sampleReport)).get('All figures')?.flat() ?? []
    const line = lines.find((cell) => cell.includes(metrics.publication.name))
    expect(line).toContain(named.unmeasurable['no-column'])
  })

  it('are exact quotients, with a format of percent', async () => {
    const [summary] = await xmlOfSheets(await workbookOf(sampleReport))
    expect(summary).toContain(`<v>${85 / 118}</v>`)
    expect(await partOf(await workbookOf(sampleReport), 'xl/styles.xml')).toContain('formatCode="0.00%"')
  })

  it('never round to all or to nothing what is neither', () => {
    expect(quotient(1, 3)).toEqual({ value: 1 / 3, style: 'percent' })
    expect(quotient(99_999, 100_000)?.style).toBe('fine-percent')
    expect(quotient(1, 100_000)?.style).toBe('fine-percent')
    expect(quotient(3, 3)).toEqual({ value: 1, style: 'percent' })
    expect(quotient(0, 3)).toEqual({ value: 0, style: 'percent' })
    expect(quotient(0, 0)).toBeUndefined()
  })

  it('stand in the table of the portal, and unsaid service levels are no zeros', async () => {
    const table = (await sheetsOf(sampleReport)).get('Online public services')
    // 34 full, 47 partial, 2 + 1 not offered of which 2 inform, 7 unknown: 91, of which 37 eligible.
    expect(rowOf(table, 'Xã Mẫu', 'Total')).toEqual(
      ['Xã Mẫu', 'Total', '', 91, 37, 34, 47, 3, 2, 7].map(String),
    )
    expect(rowOf(table, NASTY.emoji, 'Total')).toEqual(
      [NASTY.emoji, 'Total', '', 3, '', '', '', '', '', 3].map(String),
    )
    // 6 full and 2 partial are 8; 7 of them eligible.
    expect(rowOf(table, 'Xã Mẫu', 'field', 'Chứng thực')?.slice(3)).toEqual([8, 7, 6, 2, 0, 0, 0].map(String))
  })
})

describe('gaps and findings', () => {
  it('say how many there are in all, and how many lines tell of them', async () => {
    const sheets = await sheetsOf(sampleReport)
    expect(sheets.get('Missing')?.[0]?.[0]).toMatch(
      /^Procedures in all: 33\. Lines here: \d\. A result keeps/,
    )
    expect(sheets.get('Other name')?.[0]?.[0]).toMatch(/^Procedures in all: 2\. Lines here: /)
    expect(sheets.get('Extra')?.[0]?.[0]).toMatch(/^The baseline is/)
    // 5 + 2 + 1 + 2 + 92 + 46 + 1,234 + 33 + 1 + 1 = 1,417 in the lists, and one in the baseline, which has a sheet of its own.
    expect(sheets.get('Findings')?.[0]?.[0]).toMatch(/^Listed here: \d+ of 1,417 findings\. A result keeps/)
    expect(sheets.get('Findings')?.[1]?.[0]).toContain('lists: 1,417; findings of the baseline: 1.')
    expect(sheets.get('Findings of the baseline')?.[0]?.[0]).toMatch(/^Listed here: 1 of 1 findings/)
  })

  it('are one line each, with every code as a text', async () => {
    const rows = (await sheetsOf(sampleReport)).get('Findings') ?? []
    const kept = sampleReport.catalogues.flatMap(({ findings }) => findings.items).length
    // Two sentences and the heading.
    expect(rows.length).toBe(kept + 3)
    expect(rows.some((cells) => cells[8] === '1.001193')).toBe(true)
  })

  it('say of a known one until when it is accepted, and why', async () => {
    const sheets = await sheetsOf(reportWithEarlier())
    const { known } = languages.en.earlier.labels
    const [, , heading = [], ...lines] = sheets.get('Findings') ?? []
    expect(heading.at(-1)).toBe(known)
    expect(lines.some((cells) => (cells[heading.length - 1] ?? '') !== '')).toBe(true)
  })

  it('name nothing where nothing was found', async () => {
    const sheets = await sheetsOf(cleanReport)
    expect([...sheets.keys()]).toEqual([
      ...['Summary', 'All figures', 'Online public services', 'Findings', 'Definitions'],
      'How it was made',
    ])
    expect(sheets.get('Findings')?.[0]).toEqual([languages.en.report.labels.noFindings])
  })
})

describe('nasty texts', () => {
  it('are texts: no cell is a formula, whatever they begin with', async () => {
    const bytes = await workbookOf(sampleReport)
    for (const xml of await xmlOfSheets(bytes)) expect(xml).not.toMatch(/<f[ >/]|t="str"/)
    const cells = [...(await sheetsOf(sampleReport)).values()].flat(2)
    for (const said of [NASTY.formula, NASTY.script, NASTY.pipes, NASTY.markdown])
      expect(cells.some((cell) => cell.includes(said))).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '1.001193', '0012', 'constructor', '_x0041_'])(
    '%s is read back as it stands',
    async (name) => {
      const [unit] = cleanReport.catalogues
      const named = { ...cleanReport, catalogues: unit === undefined ? [] : [{ ...unit, unit: { name } }] }
      const [row] = (await sheetsOf(named)).get('Online public services')?.slice(1) ?? []
      expect(row?.[0]).toBe(name)
    },
  )

  it('lose what no workbook can hold, and end with … at the limit of a cell', () => {
    expect(text('a\u0000b\u001bc\uFFFEd\r\ne')).toEqual({ value: 'abcd\ne' })
    expect(text('x'.repeat(32_767))?.value).toBe('x'.repeat(32_767))
    // The 32,766th unit would be half of a letter.
    expect(text(`${'x'.repeat(32_765)}🫠🫠`)?.value).toBe(`${'x'.repeat(32_765)}…`)
  })
})

describe('sheets', () => {
  it.each(LANGUAGE_TAGS)('have legal names, each of its own (%s)', (tag) => {
    const names = Object.values(languages[tag].workbook.sheets)
    for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?']{1,26}$/)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('hold every row of a list that is written in many pieces', async () => {
    // 40,000 rows of more than 100 letters are 4 MB of XML, which is sixteen pieces at the least.
    const rows = Array.from({ length: 40_000 }, (_, at) => [
      { value: `${at} ${'& <b>'.repeat(20)}` },
      { value: at },
    ])
    const { sheets } = await openXlsx(await writeWorkbook([{ name: 'Long', rows }]))
    const read = await rowsOf(sheets[0])
    expect(read.map(({ cells }) => [...cells])).toEqual(
      rows.map((row) => row.map(({ value }) => String(value))),
    )
  })

  it('go on in the next one when they are full', () => {
    const table = { name: 'Lines', columns: [words<string>('Line', (line) => line)], rows: ['a', 'b', 'c'] }
    const sheets = tableSheets(table, 2)
    expect(sheets.map(({ name, rows }) => [name, [...rows].length])).toEqual([
      ['Lines', 3], // the heading, a, b
      ['Lines (2)', 2], // the heading, c
    ])
  })

  it('keep their headings in sight, filter by them, repeat them on paper', async () => {
    const bytes = await workbookOf(sampleReport)
    // The first two sheets and the last one are pages, and no tables.
    const [summary = '', details = '', ...tables] = await xmlOfSheets(bytes)
    expect(summary + details + (tables.at(-1) ?? '')).not.toContain('<autoFilter')
    for (const xml of tables.slice(0, -1)) {
      expect(xml).toMatch(/<pane ySplit="[123]" [^>]*state="frozen"/)
      expect(xml).toMatch(/<\/sheetData><autoFilter ref="A[123]:[A-Z]+\d+"\/><pageMargins/)
      expect(xml).toContain('fitToHeight="0"')
    }
    const names = await partOf(bytes, 'xl/workbook.xml')
    expect(names).toContain(`localSheetId="2">'Units'!$1:$1<`)
  })

  it('give a row the height of its longest text', () => {
    expect(heightOf([{ value: 'short', style: 'wrapped' }], [10])).toBeUndefined()
    // 25 letters in columns of 10, which hold 11 a line: three lines of 13.5 points.
    expect(heightOf([undefined, { value: 'x'.repeat(25), style: 'wrapped' }], [10, 10])).toBe(40.5)
    expect(heightOf([{ value: 'x'.repeat(25), style: 'text' }], [10])).toBeUndefined()
  })

  it('have a row for each of many units, the worst first', async () => {
    const units = (await sheetsOf(reportOfCommunes(126))).get('Units') ?? []
    // 126 × 400 procedures, of which 412 codes are different ones: a sentence above the heading says so.
    expect(units[0]?.[0]).toBe(languages.en.report.countedOnce())
    expect(units.length).toBe(1 + 1 + 126)
    expect(units[2]?.[2]).toBe(languages.en.words.verdicts.missed)
    const [, , , share, part, whole] = rowOf(units, 'Xã Đông 1') ?? []
    expect([share, part, whole]).toEqual(['85.00%', '340', '400']) // 340 ÷ 400
  })
})

describe('a workbook', () => {
  it('is the same twice, at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2026-11-22T08:00:00'))
    const today = await workbookOf(sampleReport, 'vi')
    vi.setSystemTime(new Date('2031-12-31T23:59:58'))
    expect((await workbookOf(sampleReport, 'vi')).equals(today)).toBe(true)
    vi.useRealTimers()
  })

  it('is turned round in Arabic, every sheet of it', async () => {
    for (const xml of await xmlOfSheets(await workbookOf(sampleReport, 'ar')))
      expect(xml).toMatch(/<sheetView [^>]*rightToLeft="1"/)
    for (const xml of await xmlOfSheets(await workbookOf(sampleReport, 'vi')))
      expect(xml).not.toContain('rightToLeft')
  })

  it('speaks the language that was asked for', async () => {
    const sheets = await sheetsOf(sampleReport, 'vi')
    expect([...sheets.keys()]).toContain('Cách tính và quy tắc')
    expect(rowOf(sheets.get('Số liệu'), 'Tính đến ngày')).toEqual(['Tính đến ngày', '22/11/2026'])
    expect(rowOf(sheets.get('Còn thiếu'), 'Đơn vị')?.slice(1, 3)).toEqual(['Mã', 'Tên'])
  })
})
