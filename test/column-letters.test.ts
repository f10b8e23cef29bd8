import { describe, expect, test } from 'vitest'
import { columnLetters } from '../src/list/column-letters.ts'
import { mapColumns } from '../src/stages/normalise/mapping.ts'
import { rasoat } from './cli/fake-terminal.ts'
import { put, temporaryFolder } from './cli/folder.ts'
import { workbook } from './read/xlsx-file.ts'

describe('the letter of a column', () => {
  test('goes on behind Z as spreadsheets do', () => {
    const at = (index: number) => columnLetters(mapColumns([...Array(index).fill(''), 'Mã TTHC']))['code']
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(at)).toEqual([
      ...['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'],
    ])
  })

  test('is that of the sheet, also where columns in front are empty', async () => {
    const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
    const rows = [
      `<row r="2">${text('C2', 'Mã TTHC')}${text('E2', 'Tên thủ tục')}${text('F2', 'Cấp thực hiện')}</row>`,
      `<row r="3">${text('C3', '1.000001')}${text('E3', 'Đăng ký khai sinh')}${text('F3', 'Cấp huyện')}</row>`,
    ]
    const cwd = temporaryFolder()
    put(cwd, 'list.xlsx', workbook(rows.join('')))
    const { stdout } = await rasoat(['validate', 'list.xlsx', '--only', 'obsolete-level', '-f', 'sarif'], {
      cwd,
    })
    const [result] = JSON.parse(stdout).runs[0].results
    expect(result.message.text).toMatch(/^'.+'!F3: /)
  })

  test('is not told once headings further down stand in another order', async () => {
    const cwd = temporaryFolder({})
    const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
    const row = (at: number, ...values: string[]) =>
      `<row r="${at}">${values.map((value, index) => cell(`${'ABC'[index]}${at}`, value)).join('')}</row>`
    const rows = [
      row(1, 'Mã TTHC', 'Tên thủ tục', 'Cấp thực hiện'),
      row(2, '1.000001', 'Đăng ký khai sinh', 'Cấp xã'),
      row(3, 'Mã TTHC', 'Cấp thực hiện', 'Tên thủ tục'),
      row(4, '1.000002', 'Cấp huyện', 'Đăng ký kết hôn'),
    ]
    put(cwd, 'list.xlsx', workbook(rows.join('')))
    const { stdout } = await rasoat(['validate', 'list.xlsx', '--only', 'obsolete-level', '-f', 'sarif'], {
      cwd,
    })
    const [result] = JSON.parse(stdout).runs[0].results
    expect(result.message.text).toMatch(/^'.+'!4:4: /)
  })
})
