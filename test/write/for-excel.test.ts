import { describe, expect, test } from 'vitest'
import { csv } from '../../src/stages/read/formats/csv.ts'
import { xlsx } from '../../src/stages/read/formats/xlsx.ts'
import { csvCellFor } from '../../src/text/csv-cell.ts'
import { unguardFormula } from '../../src/text/formula-guard.ts'
import { rasoat } from '../cli/fake-terminal.ts'
import { temporaryFolder } from '../cli/folder.ts'
import { converted, soffice } from '../office/soffice.ts'
import { fc } from '../property.ts'
import { readRows } from '../read/inputs.ts'

const forExcel = csvCellFor('excel')

test.each([
  ['1.012750', '"=""1.012750"""'],
  ['2025-07-01', '"=""2025-07-01"""'],
  ['1/2', '"=""1/2"""'],
  ['1E5', '"=""1E5"""'],
  ['012', '"=""012"""'],
  ['1234567890123456', '"=""1234567890123456"""'],
  // A whole number is shown as it is written, and a row number can be sorted by.
  ['61', '61'],
  ['0', '0'],
  // Digits among letters are left alone by spreadsheets.
  ['1319/QĐ-UBND', '1319/QĐ-UBND'],
  ['H13', 'H13'],
  ['5 ngày', '5 ngày'],
  ['e', 'e'],
  ['=1', "'=1"],
])('%s is written as %s', (text, cell) => {
  expect(forExcel(text)).toBe(cell)
})

test('what is written for Excel is read back as the same text', async () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'0123456789.,-/%:()+eE =a"\n') }), {
    minLength: 1,
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(texts, async (cells) => {
      const [row] = await readRows(csv, `x,${cells.map(forExcel).join(',')}\r\n`)
      expect(row?.cells.map(unguardFormula)).toEqual(['x', ...cells])
    }),
  )
})

describe('a list and its findings', () => {
  const LIST = 'Mã TTHC,Tên thủ tục\n1.012750,Cấp\n1.01275,Đổi\n'
  const cwd = temporaryFolder({ 'list.csv': LIST })

  test('keep every code for a spreadsheet, and begin with the mark that it knows UTF-8 by', async () => {
    const list = await rasoat(['convert', 'list.csv', '--csv-for', 'excel'], { cwd })
    expect(list.stdout).toMatch(/^\ufeffcode,/)
    expect(list.stdout.match(/"=""1\.0[\d]+"""/g)).toEqual(['"=""1.012750"""', '"=""1.01275"""'])
    const findings = await rasoat(['validate', 'list.csv', '-f', 'csv', '--csv-for', 'excel'], { cwd })
    expect(findings.stdout).toMatch(/^\ufeffseverity,/)
    expect(findings.stdout).toContain(',"=""1.012750"""') // suggested for 1.01275
  })

  test('are plain for programs: no mark, no formula', async () => {
    const { stdout } = await rasoat(['convert', 'list.csv'], { cwd })
    expect(stdout).toMatch(/^code,/)
    expect(stdout).toContain('\r\n1.012750,')
  })
})

// Language of the import, as LibreOffice numbers them (MS-LCID): one writes 1.5, the other 1,5.
const LANGUAGES = [
  ['English', 1033],
  ['Vietnamese', 1066],
] as const

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  test.each(LANGUAGES)(
    'in %s keeps codes, days and fractions that were written for Excel',
    async (_, language) => {
      const cells = ['1.012750', '1.000000', '2025-07-01', '1/2', '012', '1.012.750']
      const bytes = Buffer.from(`\ufeffa,b,c,d,e,f\r\n${cells.map(forExcel).join(',')}\r\n`)
      // Separator, quote, UTF-8, from row 1, columns as found, language, no text by force, special numbers detected.
      const filter = `CSV:44,34,76,1,,${language},false,true`
      const files = await converted('list.csv', bytes, 'xlsx', filter)
      const [, row] = await readRows(xlsx, files.get('list.xlsx') ?? '')
      expect(row?.cells).toEqual(cells)
    },
  )
})
