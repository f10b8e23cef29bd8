import { describe, expect, it } from 'vitest'
import { audit } from '../src/audit/audit.ts'
import { loadLanguage } from '../src/messages/languages.ts'
import type { Cause } from '../src/model/cause.ts'
import type { Report } from '../src/model/report.ts'
import { markdown } from '../src/render/reporters/markdown.ts'
import { table } from '../src/render/reporters/table.ts'
import { DEFAULT_LIMITS } from '../src/stages/read/read-limits.ts'
import { causeKey, shapeOf, sharing, sharingOf } from '../src/stages/validate/causes.ts'
import { fc } from './property.ts'

const HEADING = 'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC,Số quyết định'
const en = await loadLanguage('en')
const vi = await loadLanguage('vi')

/** One catalogue a list of rows; each row is what follows the code. */
function auditLists(...lists: readonly (readonly string[])[]): Promise<Report> {
  return audit({
    command: 'validate',
    asOf: '2026-11-22',
    catalogues: lists.map((rows, index) => ({
      id: `xa-${index}`,
      unit: { name: `Xã ${index}` },
      sources: [{ path: `xa-${index}.csv`, bytes: Buffer.from([HEADING, ...rows].join('\n')) }],
    })),
    targets: [],
    failOn: 'error',
    rules: {},
    limits: DEFAULT_LIMITS,
  })
}

function rows(count: number, cells: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `1.${100_000 + index},Thủ tục ${index},${cells(index)}`)
}

function causesOf(report: Report, rule: string): readonly Cause[] {
  return (report.catalogues[0]?.findings.causes ?? []).filter((cause) => cause.rule === rule)
}

function page(report: Report, language = en): string {
  return [...table.render(report, { language, width: 80, color: false, examples: 3 })].join('')
}

describe('the causes of a list', () => {
  it('are one where a whole column is blank', async () => {
    const report = await auditLists(rows(40, () => ',Toàn trình,12/QĐ-UBND'))
    expect(causesOf(report, 'missing-level')).toMatchObject([{ field: 'levels', count: 40, ofRows: 40 }])
    expect(page(report)).toContain('• All 40 records: no implementing level; the whole column is blank.')
    expect(page(report, vi)).toContain('• Tất cả 40 dòng: chưa ghi cấp thực hiện; cả cột để trống.')
  })

  it('are counted by the word that nobody knows, the most frequent first', async () => {
    // Of 40 rows every fourth is right: 30 are not. Of those, rows 1, 2, 3 say "Mức 6" and 27 say "Mức 5".
    const level = (index: number) => (index % 4 === 0 ? 'Toàn trình' : index < 4 ? 'Mức 6' : 'Mức 5')
    const report = await auditLists(rows(40, (index) => `Cấp xã,${level(index)},12/QĐ-UBND`))
    const causes = causesOf(report, 'unknown-service-level')
    expect(causes.map(({ shared, count, ofRows }) => [shared, count, ofRows])).toEqual([
      [{ text: 'Mức 5' }, 27, 40],
      [{ text: 'Mức 6' }, 3, 40],
    ])
    // Row 1 of the file is the heading: procedure 5 stands in row 7.
    expect(page(report)).toContain('• 27 of 40 records: "Mức 5" is not a service level (rows 7, 8, 9, …).')
    expect(page(report)).toContain('• 3 of 40 records: "Mức 6" is not a service level (rows 3, 4, 5).')
  })

  it('are the form of a decision, not its number', async () => {
    const report = await auditLists(rows(12, (index) => `Cấp xã,Toàn trình,${index * 97}./QĐ-BXD`))
    expect(causesOf(report, 'malformed-decision')).toMatchObject([{ shape: '9./a-a', count: 12 }])
    expect(page(report)).toContain('• All 12 records: decisions written like "0./QĐ-BXD".')
  })

  it('are one where a column went through a wrong decoder, or rows of another list were pasted in', async () => {
    const misread = await auditLists(
      rows(7, () => 'Cấp xã,Toàn trình,12/QĐ-UBND').map((row) => row.replace('Thủ tục', 'Thá»§ tá»¥c')),
    )
    expect(causesOf(misread, 'mojibake')).toMatchObject([{ field: 'name', count: 7, ofRows: 7 }])
    expect(page(misread)).toContain(
      '• All 7 records: name written in UTF-8 and read as something else, such as',
    )

    const pasted = rows(4, () => 'CÊp x·,Toµn tr×nh,12/Q§-UBND').map((row) =>
      Buffer.from(row.replace('Thủ tục', 'Thñ tôc cÊp giÊy phÐp ho¹t ®éng'), 'latin1'),
    )
    const lines = [
      Buffer.from([HEADING, ...rows(9, () => 'Cấp xã,Toàn trình,12/QĐ-UBND')].join('\n')),
      ...pasted,
    ]
    const mixed = await audit({
      command: 'validate',
      asOf: '2026-11-22',
      catalogues: [
        {
          id: 'xa',
          unit: { name: 'Xã' },
          sources: [
            { path: 'xa.csv', bytes: Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])) },
          ],
        },
      ],
      targets: [],
      failOn: 'error',
      rules: {},
      limits: DEFAULT_LIMITS,
    })
    // The heading and nine rows stand above them.
    expect(page(mixed).replace(/\s+/g, ' ')).toContain(
      '• 4 rows: written in TCVN3, the list in UTF-8; read as TCVN3 (rows 11, 12, 13, …).',
    )
  })

  it('are none where three examples tell everything', async () => {
    const report = await auditLists(rows(2, () => ',Toàn trình,12/QĐ-UBND'))
    expect(report.catalogues[0]?.findings.causes).toBeUndefined()
    expect(page(report)).not.toContain('•')
  })

  it('are not stated for faults that are each a case of their own', async () => {
    const list = rows(9, () => 'Cấp xã,Toàn trình,12/QĐ-UBND')
    const report = await auditLists([...list, ...list])
    expect(report.catalogues[0]?.findings.byRule).toEqual({ 'duplicate-code': 9 })
    expect(report.catalogues[0]?.findings.causes).toBeUndefined()
    expect(page(report)).toContain('and 6 more') // nine findings, three of them shown
  })

  it('leave an exact remainder when there are more than a report names', async () => {
    // 30 words, three times each: 20 of them are named with 60 findings, 30 findings remain.
    const report = await auditLists(rows(90, (index) => `Cấp xã,Mức ${5 + (index % 30)},12/QĐ-UBND`))
    const causes = causesOf(report, 'unknown-service-level')
    expect(causes).toHaveLength(20)
    expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(60)
    expect(report.catalogues[0]?.findings.byRule['unknown-service-level']).toBe(90)
    // Three causes are shown with 9 findings: 90 − 9 = 81 more.
    expect(page(report)).toContain('and 81 more')
  })

  it('never depend on how many findings are kept', async () => {
    const list = rows(40, () => ',Mức 5,12/QĐ-UBND')
    const counts = (report: Report) =>
      report.catalogues[0]?.findings.causes?.map(({ rule, count }) => [rule, count])
    const request = { command: 'validate', asOf: '2026-11-22', targets: [], failOn: 'error' } as const
    const few = await audit({
      ...request,
      catalogues: [
        {
          id: 'xa-0',
          unit: { name: 'Xã 0' },
          sources: [{ path: 'xa-0.csv', bytes: Buffer.from([HEADING, ...list].join('\n')) }],
        },
      ],
      rules: {},
      samples: 0,
      limits: DEFAULT_LIMITS,
    })
    expect(few.catalogues[0]?.findings.items).toEqual([])
    expect(counts(few)).toEqual(counts(await auditLists(list)))
  })
})

describe('the causes of many lists', () => {
  it('are added up, with the number of lists that have them', async () => {
    // Twelve lists of five rows; in ten of them one row says "Mức 5": 10 of 60 records, though no list has three.
    const lists = Array.from({ length: 12 }, (_, list) =>
      rows(5, (index) => `Cấp xã,${index === 2 && list < 10 ? 'Mức 5' : 'Toàn trình'},12/QĐ-UBND`),
    )
    const report = await auditLists(...lists)
    expect(report.totals.findings.causes).toMatchObject([
      { rule: 'unknown-service-level', shared: { text: 'Mức 5' }, count: 10, ofRows: 60, catalogues: 10 },
    ])
    expect(report.catalogues.every(({ findings }) => findings.causes === undefined)).toBe(true)
    expect(page(report).replaceAll(/\s+/g, ' ')).toContain(
      '• 10 of 60 records, in 10 catalogues: "Mức 5" is not a service level (Xã 0, row 4; Xã 1, row 4; Xã 2, row 4; …).',
    )
    const document = [
      ...markdown.render(report, { language: vi, width: 80, color: false, examples: 3 }),
    ].join('')
    expect(document).toContain('- 10/60 dòng, trong 10 danh mục: “Mức 5” không phải là')
  })
})

describe('the shape of a value', () => {
  it.each([
    ['2267./QĐ-BXD', '9./a-a', '9999./a-a'],
    ['1.01275', '9.9', '9.99999'],
    ['31/12/2025', '9/9/9', '99/99/9999'],
    ['đang chờ ban hành', 'đang chờ ban hành', 'đang chờ ban hành'],
    ['Trong thời hạn 05 ngày làm việc', '…', '…'],
  ])('of %s is %s, digit by digit %s', (text, shape, digits) => {
    expect(shapeOf(text, 'shape')).toBe(shape)
    expect(shapeOf(text, 'digits')).toBe(digits)
  })

  it('is short, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        (text) => shapeOf(text, 'shape').length <= 60,
      ),
    )
  })
})

describe('findings share a cause', () => {
  it.each(Object.keys(sharing))('only of one field: %s', (rule) => {
    const found = sharingOf(rule)
    expect(found).toBeDefined()
    if (found === undefined) return
    expect(causeKey(found, { facts: {}, field: 'name' })).not.toBe(
      causeKey(found, { facts: {}, field: 'url' }),
    )
  })
})
