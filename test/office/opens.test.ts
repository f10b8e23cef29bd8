import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { sharesIn } from '../render/said-lines.ts'
import { NASTY, sampleReport } from '../render/sample-report.ts'
import { workbookOf } from '../render/workbook-sheets.ts'
import { auditHere, sampleRequest } from '../samples/sample-audit.ts'
import { converted, soffice } from './soffice.ts'

/** Every sheet as a file of CSV, in UTF-8, as it is shown. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  let thanhHoa: Report
  beforeAll(async () => {
    const request = await sampleRequest('rasoat.yaml')
    const catalogues = request.catalogues.filter(({ id }) => id === 'thanh-hoa')
    thanhHoa = await auditHere({ ...request, catalogues })
  })

  it('finds in the workbook what was written: 1,127 of 2,296 are 49.09%, and the table of the portal', async () => {
    const { metrics, workbook, report } = await loadLanguage('vi')
    const files = await converted('bao-cao.xlsx', await workbookOf(thanhHoa, 'vi'), EVERY_SHEET)
    const rowsOf = (sheet: string): readonly (readonly string[])[] =>
      parse(files.get(`bao-cao-${sheet}.csv`) ?? '', { relax_column_count: true })
    const figure = rowsOf(workbook.sheets.summary).find(
      ([name]) => name === metrics['full-online-share'].name,
    )
    expect(sharesIn(figure?.join(' ') ?? '')).toEqual([
      { percent: 4909, part: 1_127, whole: 2_296, unknown: 0 },
    ])
    // 1,127 full + 1,138 partial + 31 not offered, all of which inform, are 2,296; 1,195 of them are eligible.
    const total = rowsOf(workbook.sheets.service).find((cells) => cells.includes(report.labels.total))
    expect(total?.slice(3).map((cell) => Number(cell.replace(/\D/g, '')))).toEqual(
      expect.arrayContaining([2_296, 1_195, 1_127, 1_138, 31]),
    )
  })

  it('shows the texts of an enemy as texts', async () => {
    const files = await converted('report.xlsx', await workbookOf(sampleReport), EVERY_SHEET)
    const cells = [...files.values()].flatMap((file) => parse(file, { relax_column_count: true }).flat())
    expect(files.size).toBeGreaterThan(8)
    for (const text of [NASTY.formula, NASTY.script, NASTY.pipes]) {
      expect(cells.some((cell: string) => cell.includes(text))).toBe(true)
    }
    expect(cells.filter((cell: string) => /^#(NAME|REF|VALUE)|^Err:/.test(cell))).toEqual([])
  })

  it('prints it', async () => {
    const files = await converted('bao-cao.xlsx', await workbookOf(thanhHoa, 'vi'), 'pdf')
    const pdf = files.get('bao-cao.pdf')?.toString('latin1') ?? ''
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThan(3)
  })
})
