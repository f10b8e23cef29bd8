import { expect, test } from 'vitest'
import { fc } from '../property.ts'
import { numbered, numberingPart, p, table } from '../read/docx-file.ts'
import { proceduresOf } from './annex.ts'

/** Fields and the names in them; codes are made of the place in the list. */
const SECTIONS: readonly (readonly [field: string, names: readonly string[]])[] = [
  [
    'Hộ tịch',
    [
      'Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới',
      'Đăng ký kết hôn',
      'Đăng ký lại khai tử cho người đã có hồ sơ, giấy tờ cá nhân',
      'Cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh',
    ],
  ],
  [
    'Chứng thực',
    [
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan nước ngoài cấp',
      'Chứng thực chữ ký',
      'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản',
    ],
  ],
  ['Nuôi con nuôi', ['Đăng ký nuôi con nuôi trong nước', 'Đăng ký lại việc nuôi con nuôi trong nước']],
]
const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phí, lệ phí (nếu có)']
const WIDTHS = [650, 1500, 4300, 1700, 1700]
const TITLES = [
  p('PHỤ LỤC'),
  p('DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA UBND CẤP XÃ'),
  p('(Kèm theo Quyết định số     /QĐ-UBND ngày    tháng    năm 2026)'),
]

type Line = { readonly title: string } | { readonly cells: readonly string[] }

const LINES: readonly Line[] = SECTIONS.flatMap(([field, names], section) => [
  {
    title: `${['I', 'II', 'III'][section]}. Lĩnh vực ${field} (${String(names.length).padStart(2, '0')} TTHC)`,
  },
  ...names.map((name, at) => ({
    cells: [String(at + 1), `1.00${section + 1}${at + 1}00`, name, `0${at + 1} ngày làm việc`, 'Không'],
  })),
])

/** One table, numbered by Word. */
function draft(): { body: string[]; parts: Record<string, string> } {
  let list = 0
  const rows = LINES.map((line) => {
    if ('title' in line) {
      list += 1
      return [{ text: line.title, span: 5 }]
    }
    return [{ xml: numbered('', 0, list) }, ...line.cells.slice(1)]
  })
  const numbers = { 'word/numbering.xml': numberingPart(SECTIONS.map(() => ['%1.'])) }
  return { body: [...TITLES, table(WIDTHS, [HEADINGS, ...rows])], parts: numbers }
}

interface Cut {
  /** Lines that stand on this page. */
  readonly lines: number
  /** Words of the last name that stand on the next page. */
  readonly torn: number
  /** How far the lines of the page lie from where they lay. */
  readonly off: readonly number[]
  /** The first row went into the cells of the headings. */
  readonly swallowed: boolean
  readonly hasHeadings: boolean
}

/** One table a page, numbers typed, as a program that recognises scans writes it. */
function scan(cuts: readonly Cut[]): string[] {
  const body = [...TITLES]
  const left = [...LINES]
  let carried: string | undefined
  for (let at = 0; left.length > 0; at += 1) {
    const { lines, torn, off, swallowed, hasHeadings } = cuts[at % cuts.length] as Cut
    const page = left.splice(0, lines)
    const rows: (readonly (string | { text: string; span: number })[])[] = page.map((line) =>
      'title' in line ? [{ text: line.title, span: 5 }] : line.cells,
    )
    if (carried !== undefined) rows.unshift(['', '', carried, '', ''])
    carried = undefined
    const last = page.at(-1)
    if (last !== undefined && 'cells' in last && torn > 0 && left.length > 0) {
      const words = (last.cells[2] ?? '').split(' ')
      if (words.length > torn + 1) {
        carried = words.slice(-torn).join(' ')
        rows[rows.length - 1] = last.cells.with(2, words.slice(0, -torn).join(' '))
      }
    }
    const [first = []] = rows
    const isWhole = first.length === 5 && first[0] !== ''
    const headings =
      swallowed && isWhole
        ? HEADINGS.map((heading, column) => `${heading}\n${String(first[column])}`)
        : HEADINGS
    const shown = swallowed && isWhole ? rows.slice(1) : rows
    body.push(
      table(
        WIDTHS.map((width, column) => width + (off[column] ?? 0)),
        at === 0 || hasHeadings ? [headings, ...shown] : rows,
        `<w:tblInd w:w="${off[0]}"/>`,
      ),
      p(`- ${at + 2} -`),
    )
  }
  return body
}

const CUT = fc.record({
  lines: fc.integer({ min: 2, max: 6 }),
  torn: fc.integer({ min: 0, max: 3 }),
  off: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 5, maxLength: 5 }),
  swallowed: fc.boolean(),
  hasHeadings: fc.boolean(),
})

test('the draft of a decision and its recognised scan give the same list', async () => {
  const { body, parts } = draft()
  const expected = await proceduresOf(body, { parts })
  expect(expected.map(({ name, field, levels }) => [name, field, levels])).toEqual(
    SECTIONS.flatMap(([field, names]) => names.map((name) => [name, field, ['commune']])),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(CUT, { minLength: 1, maxLength: 6 }), async (cuts) => {
      expect(await proceduresOf(scan(cuts))).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})
