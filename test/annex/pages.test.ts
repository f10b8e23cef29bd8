import { describe, expect, it } from 'vitest'
import { createOpener } from '../../src/list/open-list.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { drawnTable } from '../pdf/drawn-table.ts'
import { type PageOf, pdfFile } from '../pdf/pdf-file.ts'

const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Cơ quan thực hiện']
const COLUMNS = [40, 120, 200, 120]

async function listIn(...pages: readonly PageOf[]) {
  const list = await createOpener(DEFAULT_LIMITS)({ path: 'a.pdf', bytes: pdfFile(pages) })
  const rows: (readonly string[])[] = []
  const places: unknown[] = []
  for await (const batch of list.batches()) {
    for (const { cells, at } of batch) {
      rows.push(cells)
      places.push(at)
    }
  }
  return { rows, places, report: await list.report() }
}

function page(...rows: readonly (readonly string[])[]): PageOf {
  return { marks: drawnTable({ columns: COLUMNS, rows }) }
}

describe('a list over the pages of a PDF', () => {
  it('is one list, with the heading of each page understood once, and says where its rows stand', async () => {
    const { rows, places } = await listIn(
      page(HEADINGS, ['1', '1.001193', 'Đăng ký khai sinh', 'Ủy ban nhân dân xã']),
      page(HEADINGS, ['2', '1.000894', 'Đăng ký kết hôn', 'Ủy ban nhân dân xã']),
      page(['3', '1.000656', 'Đăng ký khai tử', 'Ủy ban nhân dân xã']),
    )
    expect(rows.filter(([number]) => number !== 'STT').map(([, code]) => code)).toEqual([
      '1.001193',
      '1.000894',
      '1.000656',
    ])
    expect(places.at(-1)).toEqual({ table: 3, row: 1, page: 3 })
  })

  it('has the row whole that the end of a page cuts: its code, its name, its agency', async () => {
    const { rows } = await listIn(
      page(HEADINGS, ['1', '1.001193.000.00.', 'Đăng ký khai sinh có', 'Ủy ban nhân dân']),
      page(
        HEADINGS,
        ['', '00.H44', 'yếu tố nước ngoài', 'cấp xã'],
        ['2', '1.000894.000.00.00.H44', 'Đăng ký kết hôn', 'Sở Tư pháp'],
      ),
    )
    expect(rows.filter(([number]) => number !== 'STT')).toEqual([
      ['1', '1.001193.000.00.00.H44', 'Đăng ký khai sinh có yếu tố nước ngoài', 'Ủy ban nhân dân cấp xã'],
      ['2', '1.000894.000.00.00.H44', 'Đăng ký kết hôn', 'Sở Tư pháp'],
    ])
  })

  it('takes the end of an agency alone on the next page for no title of a section', async () => {
    const { rows } = await listIn(
      page(HEADINGS, ['1', '1.001193', 'Đăng ký khai sinh', 'Ủy ban nhân dân']),
      page(HEADINGS, ['', '', '', 'cấp xã'], ['2', '1.000894', 'Đăng ký kết hôn', 'Sở Tư pháp']),
    )
    expect(rows.map((cells) => cells[3])).toContain('Ủy ban nhân dân cấp xã')
  })

  it('says which pages nobody could read', async () => {
    const { report } = await listIn(
      { marks: [{ raw: '100 100 m 200 300 300 300 400 100 c f' }] },
      page(HEADINGS, ['1', '1.001193', 'Đăng ký khai sinh', 'Ủy ban nhân dân xã']),
    )
    expect(report.unreadPages).toEqual([{ page: 1, why: 'no-text' }])
  })
})
