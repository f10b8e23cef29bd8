import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import type { Document } from '../../src/stages/read/document.ts'
import { openPdf } from '../../src/stages/read/formats/pdf/library.ts'
import { openDocument } from '../../src/stages/read/formats/pdf/open.ts'
import { TooManyOperators } from '../../src/stages/read/formats/pdf/operator-count.ts'
import { heldInput } from '../../src/stages/read/input.ts'
import { DEFAULT_LIMITS } from '../../src/stages/read/read-limits.ts'
import { drawnTable } from '../pdf/drawn-table.ts'
import { assembled, type PageOf, pdfFile } from '../pdf/pdf-file.ts'

const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực']
const ROWS = [
  HEADINGS,
  ['1', '1.001193', 'Đăng ký khai sinh', 'Hộ tịch'],
  ['2', '1.000894', 'Đăng ký kết hôn', 'Hộ tịch'],
]
const COLUMNS = [40, 80, 200, 100]

async function documentIn(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<Document> {
  const { document } = await openDocument(heldInput('a.pdf', bytes), { limits })
  if (document === undefined) throw new Error('no document')
  return document
}

/** The tables of a document, cell by cell. */
async function tablesIn(...pages: readonly PageOf[]): Promise<readonly (readonly (readonly string[])[])[]> {
  const { blocks } = await documentIn(pdfFile(pages))
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
  )
}

async function tableIn(...marks: PageOf['marks']): Promise<readonly (readonly string[])[] | undefined> {
  const [table] = await tablesIn({ marks })
  return table
}

async function refusalOf(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<unknown> {
  const error: unknown = await documentIn(bytes, limits).catch((thrown: unknown) => thrown)
  return error instanceof UserError ? { code: error.code, ...error.facts } : error
}

describe('a table of a PDF', () => {
  it.each(['lines', 'areas'] as const)('is read by the %s around its cells', async (ruling) => {
    expect(await tableIn(...drawnTable({ columns: COLUMNS, rows: ROWS, ruling }))).toEqual(ROWS)
  })

  it('has no more lines for white areas behind its text, grey ones behind its heading or white lines', async () => {
    const marks = [
      { area: [50, 100, 420, 16], grey: 0.8 },
      { area: [52, 118, 30, 12], grey: 1 },
      { area: [50, 125, 420, 0.5], grey: 1 },
      ...drawnTable({ columns: COLUMNS, rows: ROWS }),
    ] as const
    expect(await tableIn(...marks)).toEqual(ROWS)
  })

  it('takes double lines, and lines in pieces, for one', async () => {
    const again = drawnTable({ columns: COLUMNS, rows: ROWS }).flatMap((mark): PageOf['marks'] => {
      if (!('area' in mark)) return [mark]
      const [left, top, width, height] = mark.area
      // The second line of a double one, 1.5 pt away, and the first one in two pieces with 1 pt between them.
      const half = width > height ? ([left, top, width / 2 - 1, height] as const) : mark.area
      const rest = width > height ? ([left + width / 2, top, width / 2, height] as const) : mark.area
      return [{ area: half }, { area: rest }, { area: [left + 1.5, top + 1.5, width, height] as const }]
    })
    expect(await tableIn(...again)).toEqual(ROWS)
  })

  it('keeps a cell over columns and one over rows, each where it stands', async () => {
    // Two columns of 100, two rows of 20: the left cell goes over both rows, the upper edge of the right one is its own.
    const { blocks } = await documentIn(
      pdfFile([
        {
          marks: [
            { line: [50, 100, 250, 100] },
            { line: [150, 120, 250, 120] },
            { line: [50, 140, 250, 140] },
            { line: [50, 160, 250, 160] },
            { line: [50, 100, 50, 160] },
            { line: [150, 100, 150, 140] },
            { line: [250, 100, 250, 160] },
            { text: 'trái', x: 55, y: 124 },
            { text: 'trên', x: 155, y: 114 },
            { text: 'dưới', x: 155, y: 134 },
            { text: 'I. LĨNH VỰC', x: 55, y: 154 },
          ],
        },
      ]),
    )
    expect(blocks).toEqual([
      {
        kind: 'table',
        table: 1,
        page: 1,
        rows: [
          {
            row: 1,
            cells: [
              { text: 'trái', left: 50, right: 150 },
              { text: 'trên', left: 150, right: 250 },
            ],
          },
          {
            row: 2,
            cells: [
              { text: '', left: 50, right: 150, continues: true },
              { text: 'dưới', left: 150, right: 250 },
            ],
          },
          { row: 3, cells: [{ text: 'I. LĨNH VỰC', left: 50, right: 250 }] },
        ],
      },
    ])
  })

  it('needs no line at its sides', async () => {
    const marks = drawnTable({ columns: COLUMNS, rows: ROWS, ruling: 'lines' }).filter(
      (mark) =>
        !('line' in mark) || mark.line[0] !== mark.line[2] || (mark.line[0] > 50 && mark.line[0] < 470),
    )
    expect(await tableIn(...marks)).toEqual(ROWS)
  })

  it.each([90, 180, 270])('is read on a page that is shown turned by %i degrees', async (rotate) => {
    // The page is written upright and turned when it is shown; its text is written so that it is upright then.
    const turned = {
      90: '0 1 -1 0 595 0 cm',
      180: '-1 0 0 -1 595 842 cm',
      270: '0 -1 1 0 0 842 cm',
    }[rotate]
    const [wide, high] = rotate === 180 ? [595, 842] : [842, 595]
    // Marks count from the upper edge of a page of 842; the page as shown is `high`.
    const shift = `1 0 0 1 0 ${high - 842} cm`
    const marks = [{ raw: `${turned} ${shift}` }, ...drawnTable({ columns: COLUMNS, rows: ROWS })]
    expect(wide).toBeGreaterThan(470)
    expect(await tablesIn({ marks, rotate })).toEqual([ROWS])
  })

  it('is read where its text runs up the sheet', async () => {
    const marks = [
      { raw: '0 1 -1 0 595 0 cm 1 0 0 1 0 -247 cm' },
      ...drawnTable({ columns: COLUMNS, rows: ROWS }),
    ]
    expect(await tablesIn({ marks })).toEqual([ROWS])
  })

  it('stands between the texts above and below it, and a frame around a text is none', async () => {
    const { blocks } = await documentIn(
      pdfFile([
        {
          marks: [
            { text: 'PHỤ LỤC', x: 250, y: 60 },
            ...drawnTable({ columns: COLUMNS, rows: ROWS }),
            ...drawnTable({ columns: [200], rows: [['Nơi nhận: Văn thư']], top: 400 }),
          ],
        },
      ]),
    )
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.text))).toEqual([
      'PHỤ LỤC',
      3,
      'Nơi nhận: Văn thư',
    ])
  })
})

describe('the text of a cell of a PDF', () => {
  const cell = async (text: string, width = 200) =>
    (
      await tableIn(
        ...drawnTable({
          columns: [40, width],
          rows: [
            ['1', text],
            ['2', 'x'],
          ],
        }),
      )
    )?.[0]?.[1]

  it('is joined where only the layout broke it', async () => {
    // 194 pt of room, 5 a letter: 38 letters. The next word would have made 40.
    expect(await cell('Chứng thực bản sao từ bản chính giấy\ntờ, văn bản')).toBe(
      'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
    )
  })

  it('keeps the lines of its author: what follows would have had room', async () => {
    expect(await cell('Sở Tư pháp\nỦy ban nhân dân cấp xã')).toBe('Sở Tư pháp\nỦy ban nhân dân cấp xã')
  })

  it('keeps a code whole that is longer than its column', async () => {
    // Room for 54 pt, ten letters of 5; the code has 22.
    expect(await cell('1.000894.0\n00.00.00.H\n44', 60)).toBe('1.000894.000.00.00.H44')
  })

  it('keeps the number of a decision whole that is broken behind its hyphen', async () => {
    expect(await cell('294/QĐ-\nUBND', 46)).toBe('294/QĐ-UBND')
  })

  it('has words again that the layout tore, and no others', async () => {
    const text = (parts: readonly (readonly [text: string, x: number])[]) =>
      parts.map(([part, x]) => ({ text: part, x, y: 112 }))
    const table = drawnTable({
      columns: [40, 200],
      rows: [
        ['1', ''],
        ['2', 'x'],
      ],
    })
    // A gap of 2 pt tears, where a word is parted by 5: `nghi` ends at 113, `ện` begins at 115.
    const torn = text([
      ['nghi', 93],
      ['ện', 115],
      ['ngập', 130],
      ['nhóm', 155],
      ['B', 180],
      ['ở', 190],
    ])
    expect((await tableIn(...table, ...torn))?.[0]?.[1]).toBe('nghiện ngập nhóm B ở')
  })

  it('has its accents on their letters, whether they follow them or are drawn afterwards', async () => {
    const table = drawnTable({
      columns: [40, 200],
      rows: [
        ['1', ''],
        ['2', 'x'],
      ],
    })
    const following = [{ text: 'U\u0309y ban', x: 93, y: 112 }]
    // Drawn when the line is finished, back over the letter that ends at 98: its own place is that end.
    const afterwards = [
      { text: 'Uy ban', x: 93, y: 112 },
      { text: '\u0309', x: 98, y: 112 },
    ]
    for (const marks of [following, afterwards]) {
      expect((await tableIn(...table, ...marks))?.[0]?.[1]?.normalize('NFC')).toBe('Ủy ban')
    }
  })
})

describe('a page of a PDF that cannot be read', () => {
  const good: PageOf = { marks: drawnTable({ columns: COLUMNS, rows: ROWS }) }
  const curves: PageOf = { marks: [{ raw: '100 100 m 200 300 300 300 400 100 c f' }] }
  // What recognition made of a page: 24 words, none of them Vietnamese.
  const rubbish =
    'Tf1t\\rc Hqnh chfnh tlruQc phqm vi chrfc ndng qudn lf nhd nrrdc cfia 56 TrI phip tinh Phf Thg Ddng kf khdi'

  it('is named with what kept it from it, and the others are read', async () => {
    const scanned: PageOf = { marks: [{ text: `${rubbish} ${rubbish}`, x: 50, y: 100, size: 4 }] }
    const { unread, blocks } = await documentIn(pdfFile([curves, good, scanned, { marks: [] }]))
    expect(unread).toEqual([
      { page: 1, why: 'no-text' },
      { page: 3, why: 'no-legible-text' },
    ])
    expect(blocks).toHaveLength(1)
  })

  it('is a picture, which is taken out before the library unpacks it', async () => {
    const picture = assembled([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>',
      '<</Length 33>>stream\nq 500 0 0 700 40 40 cm /P Do Q   \nendstream',
      '<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\n0\nendstream',
    ])
    expect(await refusalOf(picture)).toEqual({ code: 'pdf-without-text', source: 'a.pdf', why: 'no-text' })
  })

  it('makes a refusal where no other can be read', async () => {
    expect(await refusalOf(pdfFile([curves, curves]))).toEqual({
      code: 'pdf-without-text',
      source: 'a.pdf',
      why: 'no-text',
    })
  })
})

describe('a PDF', () => {
  it('without lines around its cells is refused: nobody knows what stands in which column', async () => {
    const marks = ROWS.flatMap((row, at) =>
      row.map((text, column) => ({ text, x: 50 + column * 100, y: 100 + at * 20 })),
    )
    expect(await refusalOf(pdfFile([{ marks }]))).toEqual({ code: 'pdf-without-tables', source: 'a.pdf' })
  })

  it('that is protected is refused, whether or not it asks for a password', async () => {
    const bytes = pdfFile([{ marks: [] }], { trailer: '/Encrypt 99 0 R' })
    expect(await refusalOf(bytes)).toEqual({ code: 'protected-pdf', source: 'a.pdf' })
  })

  it('that is cut off is read as far as its pages go, or refused as damaged', async () => {
    const bytes = pdfFile([{ marks: drawnTable({ columns: COLUMNS, rows: ROWS }) }])
    expect(await refusalOf(bytes.subarray(0, 300))).toMatchObject({ code: 'damaged-file' })
  })

  it('may not unpack to more than the limit', async () => {
    const bytes = pdfFile([{ marks: [{ raw: 'q Q '.repeat(50_000) }] }])
    const limits = { ...DEFAULT_LIMITS, inflatedBytes: 100_000 }
    // 200,000 bytes of operators and a few more.
    expect(await refusalOf(bytes, limits)).toMatchObject({
      code: 'limit-exceeded',
      limit: 'memory',
      max: 100_000,
    })
  })

  it('gives up a page that draws more than it may, however small the file is', async () => {
    const lines = pdfFile([{ marks: [{ raw: '50 50 m 90 90 l S '.repeat(30) }] }])
    const file = await openPdf(new Uint8Array(lines), 20)
    await expect(file.page(1)).rejects.toThrow(TooManyOperators)
    await file.close()
    const roomy = await openPdf(new Uint8Array(lines), 100)
    expect((await roomy.page(1)).rotate).toBe(0)
    await roomy.close()
  })

  it('that is none is refused by its content', async () => {
    expect(await refusalOf(Buffer.from('STT,Mã TTHC\n'))).toEqual({
      code: 'not-this-format',
      source: 'a.pdf',
      format: 'pdf',
      found: 'text',
    })
  })
})
