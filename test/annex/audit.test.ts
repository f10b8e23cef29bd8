import { describe, expect, test } from 'vitest'
import { splitBySheet } from '../../src/list/split-by-sheet.ts'
import { UserError } from '../../src/model/user-error.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { docxFile, p, table } from '../read/docx-file.ts'
import { reportOn } from '../report-on.ts'

const WIDTHS = [600, 1500, 4200, 1800]
const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết']
const BIRTH = ['1', '1.001193', 'Đăng ký khai sinh', '01 ngày']
const MARRIAGE = ['2', '1.000894', 'Đăng ký kết hôn', '03 ngày']

const source = (body: readonly string[], sheet?: string) => ({
  path: 'phu-luc.docx',
  bytes: docxFile(body),
  ...(sheet === undefined ? {} : { sheet }),
})

describe('an audit of an annex', () => {
  const page = (...rows: string[][]) => table(WIDTHS, [HEADINGS, ...rows])
  const body = [
    table([3000, 3000], [['UBND TỈNH', 'CỘNG HÒA']]),
    page(BIRTH, ['', '', 'lưu động', '']),
    page(['', '', 'tại nhà', ''], MARRIAGE.with(1, '1.00894'), ['2.1', '', 'Trường hợp khác', '']),
  ]

  test('says where a finding stands: the row of the list, the table, and the cell', async () => {
    const { findings, sources } = await reportOn(source(body))
    const damaged = findings.items.find(({ rule }) => rule === 'damaged-code')
    // Heading, birth, marriage: the third row of the list, and the third of the third table.
    expect(damaged?.location).toEqual({
      source: 'phu-luc.docx',
      row: 3,
      table: 3,
      tableRow: 3,
      field: 'code',
    })
    expect(sources[0]?.letters).toMatchObject({ code: 'B', name: 'C' })
  })

  test('says what it took to put the list together', async () => {
    const { findings, records } = await reportOn(source(body))
    expect(records).toBe(2)
    // "lưu động" and "tại nhà" go on with the first name; 2.1 is a sub-case; the head of the decision is no list.
    expect(findings.items.find(({ rule }) => rule === 'joined-tables')?.facts).toEqual({
      tables: 2,
      repeated: 1,
      continued: 2,
      subCases: 1,
      others: 1,
    })
  })

  test('says nothing of the kind where one table is the list', async () => {
    const { findings } = await reportOn(source([page(BIRTH)]))
    expect(findings.byRule).not.toHaveProperty('joined-tables')
  })
})

describe('a document with several lists', () => {
  const body = [
    p('PHỤ LỤC I'),
    table(WIDTHS, [HEADINGS, BIRTH]),
    p('PHỤ LỤC II'),
    table(WIDTHS, [HEADINGS, MARRIAGE]),
  ]

  test('is read in part, which is said, until somebody names one', async () => {
    const { sources } = await reportOn(source(body, 'PHỤ LỤC II'))
    expect(sources[0]).toMatchObject({ sheet: 'PHỤ LỤC II', ignored: ['STT', 'PHỤ LỤC I'] })
    await expect(reportOn(source(body))).rejects.toThrow('lists-not-read')
    await expect(reportOn(source(body, 'PHỤ LỤC III'))).rejects.toThrow('no-such-sheet')
  })

  test('is a request for each of them', async () => {
    const requests = await splitBySheet(source(body), DEFAULT_LIMITS)
    expect(requests.map(({ sheet }) => sheet)).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II'])
  })
})

describe('a document without a list', () => {
  test('is refused: a letter holds none, and of other tables the headings are shown', async () => {
    await expect(reportOn(source([p('Kính gửi: Ủy ban nhân dân tỉnh')]))).rejects.toThrow('no-list-in-file')
    const form = table([3000, 3000], [['Họ và tên', 'Ngày sinh']])
    await expect(reportOn(source([form]))).rejects.toThrow('unknown-headings')
    expect(UserError.name).toBe('UserError')
  })
})
