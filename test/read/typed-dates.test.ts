import { describe, expect, test } from 'vitest'
import { readRecords } from '../../src/convert/read-records.ts'
import { readDate } from '../../src/stages/normalise/date.ts'
import { mapColumns } from '../../src/stages/normalise/mapping.ts'
import { createNormaliser } from '../../src/stages/normalise/normalise.ts'
import { readDueDay } from '../../src/stages/normalise/plans/due-day.ts'
import { repaired } from '../../src/stages/normalise/repaired.ts'
import { numberFormat } from '../../src/stages/read/formats/workbook/number-format.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { malformedDecision } from '../../src/stages/validate/rules/malformed-decision.ts'
import { spreadsheet, table } from './ods-file.ts'
import { cell, numberFormat as formatRecord, sheetOf, numberStyle as style } from './xls-file.ts'
import { stylesXml, workbook, workbookXml } from './xlsx-file.ts'

/** 1 July 2025, which is 7 January where figures are read the other way round. In days since 1899-12-30: 45,839. */
const DAY = '2025-07-01'
const DAYS = 45_839

/** What programs and people set for a cell with a day: all of them show the same stored day. */
const FORMATS: readonly (string | number)[] = [
  14,
  15,
  17,
  22,
  'm/d/yyyy',
  'm/d/yy',
  'd-mmm-yy',
  'yyyy/mm/dd',
  'yyyy-mm-dd',
  '"Ngày" dd "tháng" mm "năm" yyyy',
  'mm/yyyy',
  '[$-42A]dddd, d mmmm yyyy',
  '[$-409]mmmm d, yyyy',
  'dd/mm/yyyy hh:mm',
  'd.m.yy',
  'yyyy',
]

const HEADINGS = ['Mã TTHC', 'Tên thủ tục', 'Ngày quyết định']

describe('a cell that stores a day is that day, whatever it looks like', () => {
  test.each(FORMATS)('in an XLSX workbook under the format %j', async (format) => {
    expect(await datesOf(xlsx(format, DAYS + 0.75))).toEqual([DAY])
  })

  test.each(FORMATS)('in an XLS workbook under the format %j', async (format) => {
    const cells = [
      ...HEADINGS.map((heading, column) => cell.label(0, column, heading)),
      cell.label(1, 0, '1.001193'),
      cell.label(1, 1, 'Đăng ký khai sinh'),
      cell.number(1, 2, DAYS, 0),
    ]
    const globals = typeof format === 'string' ? [formatRecord(164, format), style(164)] : [style(format)]
    const bytes = sheetOf(cells, { globals })
    expect(await datesOf(bytes, 'list.xls')).toEqual([DAY])
  })

  test.each(['7/1/25', 'Tháng 7 2025', '01 Thg 7', '2025/07/01'])(
    'in an ODS sheet that shows %j',
    async (shown) => {
      const text = (words: string) =>
        `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
      const rows = [
        HEADINGS.map(text).join(''),
        `${text('1.001193')}${text('Đăng ký khai sinh')}<table:table-cell office:value-type="date" office:date-value="${DAY}"><text:p>${shown}</text:p></table:table-cell>`,
      ]
      const bytes = spreadsheet(
        table(rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')),
      )
      expect(await datesOf(bytes, 'list.ods')).toEqual([DAY])
    },
  )

  test('where days are counted from 1904', async () => {
    // 45,839 − 1,462 days between the two beginnings.
    const from1904 = (value: string) => workbookXml(SHEET, `<workbookPr date1904="${value}"/>`)
    expect(await datesOf(xlsx('m/d/yy', DAYS - 1462, from1904('1')))).toEqual([DAY])
    expect(await datesOf(xlsx('m/d/yy', DAYS - 1462, from1904('true')))).toEqual([DAY])
  })

  test('in every row that a merged cell covers', async () => {
    const bytes = workbook(
      `${headings}${record(2, '1.001193', `<c r="C2" s="1"><v>${DAYS}</v></c>`)}${record(3, '1.000894', '')}`,
      {
        'xl/styles.xml': stylesXml('m/d/yy'),
        'xl/worksheets/sheet1.xml': sheetWith(
          `${headings}${record(2, '1.001193', `<c r="C2" s="1"><v>${DAYS}</v></c>`)}${record(3, '1.000894', '')}`,
          '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>',
        ),
      },
    )
    expect(await datesOf(bytes)).toEqual([DAY, DAY])
  })
})

describe('a number that shows no day is no day', () => {
  test.each([0, '0.00', '#,##0', '[h]:mm'])('under the format %j', async (format) => {
    expect(await datesOf(xlsx(format, DAYS))).toEqual([undefined])
  })

  test('before March 1900 programs disagree by a day, so nothing is said', async () => {
    expect(await datesOf(xlsx('d.m.yy', 60))).toEqual([undefined])
  })
})

describe('months and weekdays that the number-format library spells', () => {
  test('are composed, so that no list is blamed for them', () => {
    const shown = numberFormat(164, '[$-42A]dddd, d mmmm yyyy').show(DAYS)
    expect(shown).toBe('Thứ Ba, 1 Tháng Bảy 2025')
    expect(shown).toBe(shown.normalize('NFC'))
  })
})

describe('a day written as text', () => {
  test.each([
    ['2025/07/01', DAY],
    ['01-07-2025', DAY],
    ['1.7.2025', DAY],
    ['ngày 01 tháng 7 năm 2025', DAY],
    ['1 tháng 7, 2025', DAY],
    ['Thứ Ba, 1 tháng 7, 2025', DAY],
    ['thứ ba, ngày 1 tháng 07 năm 2025', DAY],
    ['Chủ Nhật, 30 tháng 11, 2025', '2025-11-30'],
    ['Tue Jul 01 2025 00:00:00 GMT+0000 (Coordinated Universal Time)', DAY],
    ['01/07/2025 08:30', DAY],
    ['2025-07-01T00:00:00.000Z', DAY],
  ])('as %j is a day', (text, day) => {
    expect(readDate(text)).toBe(day)
  })

  test.each([
    '7/1/25',
    '31/02/2025',
    '7/31/2025',
    '2025/13/01',
    'tháng 7 năm 2025',
    '1 tháng 7 2025',
    '31 tháng 6, 2025',
    '45839',
    'Tue Foo 01 2025',
  ])('as %j is kept and not guessed', (text) => {
    expect(readDate(text)).toBeUndefined()
  })
})

describe('a bare number in a column of days', () => {
  const normalise = createNormaliser()(mapColumns(['Mã TTHC', 'Số quyết định', 'Ngày quyết định']))

  test('is a suggestion when it counts to a day of this century, and keeps the number of the decision', () => {
    const candidate = normalise(['1.001193', '12/QĐ-UBND', '45839'])
    expect(candidate.procedure.decision).toEqual({ number: '12/QĐ-UBND' })
    const suggestion = malformedDecision.suggest?.(candidate, undefined, 'decision')
    expect(suggestion).toEqual({ field: 'decision', value: DAY, confidence: 0.9, evidence: ['form'] })
    const { procedure, unread } = repaired(candidate, {
      field: 'decision',
      value: DAY,
      confidence: 1,
      evidence: ['form'],
    })
    expect(procedure.decision).toEqual({ number: '12/QĐ-UBND', date: DAY })
    expect(unread).toEqual([])
  })

  test.each(['1234', '12345', '99999'])('%s is none', (text) => {
    const candidate = normalise(['1.001193', '12/QĐ-UBND', text])
    expect(malformedDecision.suggest?.(candidate, undefined, 'decision')).toBeUndefined()
  })
})

describe('a plan', () => {
  test('takes the stored day, and the whole month or quarter where the cell shows one', () => {
    expect(readDueDay('7/1/25', DAY)).toBe(DAY)
    expect(readDueDay('1/7/2025', DAY)).toBe(DAY)
    expect(readDueDay('07/2025', DAY)).toBe('2025-07-31')
    expect(readDueDay('Quý III/2025', DAY)).toBe('2025-09-30')
  })
})

async function datesOf(bytes: Buffer, path = 'list.xlsx'): Promise<readonly (string | undefined)[]> {
  const nothing = { row() {}, between() {}, column() {} }
  const dates: (string | undefined)[] = []
  for await (const { candidate } of readRecords({ path, bytes }, DEFAULT_LIMITS, nothing)) {
    dates.push(candidate.procedure.decision?.date)
  }
  return dates
}

const SHEET = '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'
const headings = xmlRow(1, HEADINGS)

function xmlRow(number: number, texts: readonly string[], more = ''): string {
  const cells = texts.map(
    (text, at) => `<c r="${'ABC'[at]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  return `<row r="${number}">${cells.join('')}${more}</row>`
}

function record(number: number, code: string, date: string): string {
  return xmlRow(number, [code, `Thủ tục ${code}`], date)
}

function sheetWith(rows: string, after: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`
}

function xlsx(format: string | number, value: number, book = workbookXml(SHEET)): Buffer {
  return workbook(`${headings}${record(2, '1.001193', `<c r="C2" s="1"><v>${value}</v></c>`)}`, {
    'xl/styles.xml': stylesXml(format),
    'xl/workbook.xml': book,
  })
}
