import { describe, expect, test } from 'vitest'
import type { Document, Table } from '../../src/stages/read/document.ts'
import { docx } from '../../src/stages/read/formats/docx.ts'
import {
  type CellOf,
  docxFile,
  numbered,
  numberingPart,
  p,
  paragraph,
  part,
  run,
  table,
} from './docx-file.ts'
import { memoryInput, readOptions } from './inputs.ts'
import { workbook, zip } from './xlsx-file.ts'

async function documentOf(body: readonly string[], parts = {}, limits = {}): Promise<Document> {
  return opened(docxFile(body, parts), limits)
}

async function opened(bytes: Uint8Array, limits = {}): Promise<Document> {
  const { document } = await docx.open(memoryInput(bytes), readOptions(limits))
  return document ?? { blocks: [] }
}

function tablesOf({ blocks }: Document): Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

/** Texts of all blocks, a table as its rows. */
function textsOf({ blocks }: Document): unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  )
}

async function cellText(xml: string, parts = {}): Promise<string | undefined> {
  const document = await documentOf([table([1000], [[{ xml }]])], parts)
  return tablesOf(document)[0]?.rows[0]?.cells[0]?.text
}

describe('the text of a document', () => {
  test('is its paragraphs and tables in their order, a line for each paragraph of a cell', async () => {
    const document = await documentOf([
      p('PHỤ LỤC I'),
      table([500, 3000], [['1', 'Đăng ký khai sinh\n(cấp xã)']]),
      p(''),
      p('Ghi chú'),
    ])
    expect(textsOf(document)).toEqual(['PHỤ LỤC I', [['1', 'Đăng ký khai sinh\n(cấp xã)']], 'Ghi chú'])
  })

  test('has tabs, line breaks and hyphens where a person sees them', async () => {
    const runs = `${run('Số\t294/QĐ')}<w:r><w:noBreakHyphen/><w:t>UBND</w:t><w:br/><w:t>ngày</w:t><w:softHyphen/></w:r>`
    expect(textsOf(await documentOf([paragraph(runs)]))).toEqual(['Số\t294/QĐ-UBND\nngày'])
  })

  test('keeps no blanks around a run that does not ask for them', async () => {
    const runs = '<w:r><w:t> Cấp </w:t></w:r><w:r><w:t xml:space="preserve"> xã</w:t></w:r>'
    expect(textsOf(await documentOf([paragraph(runs)]))).toEqual(['Cấp xã'])
  })

  test('is without what is hidden, orders of fields, and stops of tabs', async () => {
    const runs = `${run('Trang ')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('1')}${run('ẩn', '<w:vanish/>')}`
    expect(textsOf(await documentOf([paragraph(runs, '<w:tabs><w:tab w:val="left"/></w:tabs>')]))).toEqual([
      'Trang 1',
    ])
  })

  test('shows the signs of fonts of symbols', async () => {
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    expect(await cellText(paragraph(sign))).toBe('✓')
    expect(await cellText(paragraph(run('ü', '<w:rFonts w:ascii="Wingdings"/>')))).toBe('✓')
    expect(await cellText(paragraph(run('R', '<w:rFonts w:ascii="Wingdings 2"/>')))).toBe('☑')
    expect(await cellText(paragraph(run('ü')))).toBe('ü')
  })

  test('shows the boxes of a form', async () => {
    const box = (checked: string) =>
      paragraph(`<w:r><w:fldChar><w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData></w:fldChar></w:r>`)
    expect(await cellText(box('<w:default w:val="0"/><w:checked/>'))).toBe('☒')
    expect(await cellText(box('<w:default w:val="0"/>'))).toBe('☐')
  })
})

describe('tracked changes', () => {
  test('count as accepted: what was inserted is text, what was deleted or moved away is none', async () => {
    const runs = `${run('Đăng ký ')}<w:del w:id="1"><w:r><w:delText>kết hôn</w:delText></w:r></w:del><w:ins w:id="2">${run('khai sinh')}</w:ins><w:moveFrom w:id="3">${run(' cũ')}</w:moveFrom><w:moveTo w:id="4">${run(' mới')}</w:moveTo>`
    expect(textsOf(await documentOf([paragraph(runs)]))).toEqual(['Đăng ký khai sinh mới'])
  })

  test('take away rows and cells that were deleted, and keep those that were inserted', async () => {
    const document = await documentOf([
      table(
        [500, 3000],
        [
          { cells: ['1', 'bỏ'], properties: '<w:del w:id="1"/>' },
          { cells: ['2', 'thêm'], properties: '<w:ins w:id="2"/>' },
        ],
      ),
    ])
    expect(textsOf(document)).toEqual([[['2', 'thêm']]])
  })

  test('join a paragraph whose end was deleted with the next', async () => {
    const document = await documentOf([
      paragraph(run('Cấp bản sao '), '<w:rPr><w:del w:id="1"/></w:rPr>'),
      p('trích lục'),
    ])
    expect(textsOf(document)).toEqual(['Cấp bản sao trích lục'])
  })

  test('say nothing of how a text looked before', async () => {
    const changed = '<w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange>'
    const document = await documentOf([table([1000], [[{ xml: paragraph(run('Khai sinh', changed)) }]])])
    expect(tablesOf(document)[0]?.rows[0]?.cells[0]).toEqual({ text: 'Khai sinh', left: 0, right: 1000 })
  })
})

describe('automatic numbers', () => {
  const parts = { 'word/numbering.xml': numberingPart([['%1.', '%1.%2'], ['I:%1.']]) }

  test('stand in front of their paragraph, and alone in a cell of running numbers', async () => {
    const document = await documentOf(
      [
        numbered('Lĩnh vực hộ tịch', 0, 2),
        table([500], [[{ xml: numbered('') }], [{ xml: numbered('') }], [{ xml: numbered('', 1) }]]),
        numbered('Lĩnh vực chứng thực', 0, 2),
      ],
      parts,
    )
    expect(textsOf(document)).toEqual([
      'I. Lĩnh vực hộ tịch',
      [['1.'], ['2.'], ['2.1']],
      'II. Lĩnh vực chứng thực',
    ])
  })

  test('begin again below a higher number, and where a list says so', async () => {
    const again =
      numberingPart([['%1.', '%1.%2']]).replace('</w:numbering>', '') +
      '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
    const document = await documentOf(
      [numbered('a'), numbered('b', 1), numbered('c'), numbered('d', 1), numbered('e', 0, 9)],
      { 'word/numbering.xml': again },
    )
    expect(textsOf(document)).toEqual(['1. a', '1.1 b', '2. c', '2.1 d', '1. e'])
  })

  test('come from the style of a paragraph too, and bullets are none', async () => {
    const style =
      '<w:style w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="So2"><w:basedOn w:val="So"/></w:style>'
    const document = await documentOf(
      [p('Đăng ký khai sinh', '<w:pStyle w:val="So2"/>'), numbered('x', 0, 2)],
      {
        'word/styles.xml': part('styles', style),
        'word/numbering.xml': numberingPart([['%1)'], ['•']]).replace(
          /decimal(?=[^>]*><w:lvlText w:val="•)/,
          'bullet',
        ),
      },
    )
    expect(textsOf(document)).toEqual(['1) Đăng ký khai sinh', 'x'])
  })
})

describe('the cells of a table', () => {
  test('lie where the grid says, whatever they span and however far a row is indented', async () => {
    const rows: (readonly CellOf[] | { cells: readonly CellOf[]; properties: string })[] = [
      [{ text: 'a', span: 2 }, { text: 'b' }],
      { cells: [{ text: 'c' }, { text: 'd' }], properties: '<w:gridBefore w:val="1"/>' },
    ]
    const document = await documentOf([table([500, 1500, 2000], rows, '<w:tblInd w:w="100"/>')])
    expect(tablesOf(document)[0]?.rows.map(({ cells }) => cells)).toEqual([
      [
        { text: 'a', left: 100, right: 2100 },
        { text: 'b', left: 2100, right: 4100 },
      ],
      [
        { text: 'c', left: 600, right: 2100 },
        { text: 'd', left: 2100, right: 4100 },
      ],
    ])
  })

  test('say that they go on with the cell above, that they are struck through, hidden, or a heading', async () => {
    const struck = { xml: paragraph(run('Bỏ', '<w:strike/>')) }
    const document = await documentOf([
      table(
        [500, 900],
        [
          { cells: [{ text: 'STT', down: 'start' }, 'Tên'], properties: '<w:tblHeader/>' },
          { cells: [{ down: 'more' }, struck], properties: '<w:hidden/>' },
        ],
      ),
    ])
    expect(tablesOf(document)[0]?.rows).toEqual([
      {
        row: 1,
        isHeading: true,
        cells: [
          { text: 'STT', left: 0, right: 500 },
          { text: 'Tên', left: 500, right: 1400 },
        ],
      },
      {
        row: 2,
        isHidden: true,
        cells: [
          { text: '', left: 0, right: 500, continues: true },
          { text: 'Bỏ', left: 500, right: 1400, unstruck: '' },
        ],
      },
    ])
  })

  test('hold tables of their own, which are blocks behind the table around them', async () => {
    const inner = table([400], [['trong']])
    const document = await documentOf([table([900], [[{ xml: `${p('ngoài')}${inner}${p('')}` }]]), p('sau')])
    expect(textsOf(document)).toEqual([[['ngoài']], [['trong']], 'sau'])
    expect(tablesOf(document).map(({ table, isInside }) => [table, isInside])).toEqual([
      [1, undefined],
      [2, true],
    ])
  })
})

test('a text box is read once, behind the paragraph it hangs on', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const drawing = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice>${box('trong khung')}</mc:Choice><mc:Fallback>${box('trong khung')}</mc:Fallback></mc:AlternateContent></w:r>`
  expect(textsOf(await documentOf([paragraph(run('trước') + drawing), p('sau')]))).toEqual([
    'trước',
    'trong khung',
    'sau',
  ])
})

test('headers, footers, notes and comments are no text of the document', async () => {
  const runs = `${run('Tên')}<w:r><w:footnoteReference w:id="1"/></w:r>`
  const document = await documentOf([paragraph(runs)], {
    'word/header1.xml': part('hdr', p('UBND TỈNH')),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="1">${p('chú thích')}</w:footnote>`),
  })
  expect(textsOf(document)).toEqual(['Tên'])
})

describe('a file that cannot be read', () => {
  test('is damaged when its XML is cut off', async () => {
    const bytes = docxFile([], { 'word/document.xml': '<w:document><w:body><w:p>' })
    await expect(opened(bytes)).rejects.toMatchObject({ code: 'damaged-file' })
  })

  test('is cut off when its end is missing', async () => {
    await expect(opened(docxFile([p('a')]).subarray(0, 700))).rejects.toMatchObject({
      code: 'truncated-file',
    })
  })

  test('is known by its content: a workbook, a text, an old document, one with a password', async () => {
    const ole = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)])
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])
    const kinds = [
      [workbook(''), 'xlsx'],
      [Buffer.from('Mã,Tên'), 'text'],
      [ole, 'xls'],
      [zip([{ name: 'a.txt', content: 'a' }]), 'zip'],
    ] as const
    for (const [bytes, found] of kinds)
      await expect(opened(bytes)).rejects.toMatchObject({ code: 'not-this-format', facts: { found } })
    await expect(opened(locked)).rejects.toMatchObject({ code: 'encrypted-file' })
  })

  test('is refused before it takes more memory, parts or columns than allowed', async () => {
    const bytes = docxFile([table([500], [[{ text: 'a', span: 30 }]])])
    const wide = docxFile([table([500], [[{ text: 'a', span: 200 }]])])
    await expect(opened(wide)).rejects.toMatchObject({ code: 'damaged-file' })
    await expect(opened(bytes, { columns: 20 })).rejects.toMatchObject({ code: 'limit-exceeded' })
    await expect(opened(bytes, { inflatedBytes: 200 })).rejects.toMatchObject({ code: 'limit-exceeded' })
    await expect(opened(bytes, { archiveEntries: 2 })).rejects.toMatchObject({ code: 'limit-exceeded' })
  })
})
