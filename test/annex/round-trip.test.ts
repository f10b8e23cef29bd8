import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/office/document/write.ts'
import { converted, soffice } from '../office/soffice.ts'
import { docxFile, numbered, numberingPart, p, table } from '../read/docx-file.ts'
import { recordsOf } from '../report-on.ts'

const PROCEDURES = [
  ['1', '1.001193', 'Đăng ký khai sinh', 'Hộ tịch', 'Toàn trình'],
  ['2', '1.012750', 'Đăng ký đất đai, tài sản gắn liền với đất <lần đầu> & "bổ sung"', 'Đất đai', 'Một phần'],
  ['3', '2.000635', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', ''],
] as const

describe('a document that we write ourselves', () => {
  it('is read back equal, code for code and cell for cell', async () => {
    const titles = ['STT', 'Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Mức độ DVC']
    const bytes = await writeDocument({
      title: 'Danh mục',
      language: 'vi-VN',
      date: '2026-11-22',
      sections: [
        { blocks: [{ kind: 'prose', text: 'Kính gửi: Ủy ban nhân dân tỉnh.' }] },
        {
          isWide: true,
          blocks: [
            { kind: 'title', lines: ['Phụ lục', 'DANH MỤC THỦ TỤC HÀNH CHÍNH CẤP XÃ'] },
            { kind: 'table', columns: titles.map((title) => ({ title, kind: 'text' })), rows: PROCEDURES },
          ],
        },
      ],
    })
    const records = await recordsOf({ path: 'danh-muc.docx', bytes })
    expect(
      records.map(({ code, name, field, serviceLevel, levels }) => [code, name, field, serviceLevel, levels]),
    ).toEqual([
      ['1.001193', PROCEDURES[0][2], 'Hộ tịch', 'full-online', ['commune']],
      ['1.012750', PROCEDURES[1][2], 'Đất đai', 'partial', ['commune']],
      ['2.000635', PROCEDURES[2][2], 'Hộ tịch', undefined, ['commune']],
    ])
  })
})

describe.skipIf(soffice === undefined)('a document that LibreOffice has written once more', () => {
  it('is the same list: pages, automatic numbers, merged cells and torn names', async () => {
    const headings = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực']
    const page = (...rows: Parameters<typeof table>[1]) => table([700, 1500, 4500, 1800], [headings, ...rows])
    const bytes = docxFile(
      [
        p('DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ CẤP XÃ'),
        page(
          [{ xml: numbered('') }, '1.001193', 'Đăng ký khai sinh', { text: 'Hộ tịch', down: 'start' }],
          [{ xml: numbered('') }, '1.000894', 'Đăng ký kết hôn có', { down: 'more' }],
        ),
        page(
          ['', '', 'yếu tố nước ngoài', ''],
          [{ xml: numbered('') }, '2.000815', 'Chứng thực', 'Chứng thực'],
        ),
      ],
      { 'word/numbering.xml': numberingPart([['%1.']]) },
    )
    const files = await converted('phu-luc.docx', bytes, 'docx:Office Open XML Text')
    const again = files.get('phu-luc.docx')
    expect(again).toBeDefined()
    const ours = await recordsOf({ path: 'phu-luc.docx', bytes })
    expect(ours.map(({ name }) => name)).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn có yếu tố nước ngoài',
      'Chứng thực',
    ])
    expect(await recordsOf({ path: 'phu-luc.docx', bytes: Buffer.from(again ?? '') })).toEqual(ours)
  })
})
