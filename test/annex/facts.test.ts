import { describe, expect, test } from 'vitest'
import { numbered, numberingPart, p, table } from '../read/docx-file.ts'
import { cellsOf, listsOf, namesOf, proceduresOf } from './annex.ts'

/** Columns of an annex, in twips. */
const WIDTHS = [600, 1500, 4200, 1800, 1500]
const HEADINGS = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phí, lệ phí']
const BIRTH = ['1', '1.001193', 'Đăng ký khai sinh', '01 ngày', 'Không']
const MARRIAGE = ['2', '1.000894', 'Đăng ký kết hôn', '03 ngày', 'Không']
const DEATH = ['3', '1.000656', 'Đăng ký khai tử', '01 ngày', 'Không']

describe('1. a scan that was recognised', () => {
  test('is one list, though each page is a table with the headings once more', async () => {
    const page = (...rows: string[][]) => table(WIDTHS, [HEADINGS, ...rows])
    const body = [page(BIRTH), p('2'), page(MARRIAGE), p('- 3 -'), page(DEATH)]
    expect(await listsOf(body)).toHaveLength(1)
    expect(await namesOf(body)).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Đăng ký khai tử'])
  })

  test('is one list, though the columns of its pages lie a little apart and a heading is misread', async () => {
    const other = ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn giải quyết', 'Phi, lê phí']
    const body = [
      table(WIDTHS, [HEADINGS, BIRTH]),
      table([640, 1470, 4260, 1760, 1520], [other, MARRIAGE], '<w:tblInd w:w="-110"/>'),
    ]
    expect(await namesOf(body)).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn'])
  })

  test('goes on in a table without headings', async () => {
    const body = [table(WIDTHS, [HEADINGS, BIRTH]), table([610, 1520, 4150, 1830, 1490], [MARRIAGE, DEATH])]
    expect(await namesOf(body)).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Đăng ký khai tử'])
  })

  test('may hold the first row of a page in the cells of its headings', async () => {
    const torn = HEADINGS.map((heading, at) => `${heading}\n${MARRIAGE[at]}`)
    const body = [table(WIDTHS, [HEADINGS, BIRTH]), table(WIDTHS, [torn, DEATH])]
    expect(await namesOf(body)).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Đăng ký khai tử'])
    expect(await namesOf([table(WIDTHS, [torn, DEATH])])).toEqual(['Đăng ký kết hôn', 'Đăng ký khai tử'])
  })

  test('is the same where its tables touch each other, as if they were one', async () => {
    const torn = HEADINGS.map((heading, at) => `${heading}\n${DEATH[at]}`)
    const rows = [
      HEADINGS,
      BIRTH,
      MARRIAGE.with(2, 'Đăng ký kết hôn có'),
      HEADINGS,
      ['', '', 'yếu tố nước ngoài', '', ''],
    ]
    const cells = await cellsOf([table(WIDTHS, [...rows, torn])])
    expect(cells).toEqual([HEADINGS, BIRTH, MARRIAGE.with(2, 'Đăng ký kết hôn có yếu tố nước ngoài'), DEATH])
  })

  test('has automatic numbers and tabs in its cells', async () => {
    const automatic = { xml: numbered('') }
    const body = [
      table(WIDTHS, [
        HEADINGS,
        [automatic, '1.001193', 'Đăng ký\tkhai sinh', '01 ngày', 'Không'],
        ['', '1.000894', '2.\tĐăng ký kết hôn', '03 ngày', 'Không'],
      ]),
    ]
    const parts = { 'word/numbering.xml': numberingPart([['%1.']]) }
    expect((await cellsOf(body, parts)).map(([number]) => number)).toEqual(['STT', '1.', '2'])
    expect(await namesOf(body, { parts })).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn'])
  })
})

describe('2. codes', () => {
  test('may be missing in every row: names are a list all the same', async () => {
    const rows = [BIRTH, MARRIAGE].map((row) => row.with(1, ''))
    expect(await namesOf([table(WIDTHS, [HEADINGS, ...rows])])).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn',
    ])
    const noColumn = [HEADINGS, BIRTH, MARRIAGE].map((row) => row.toSpliced(1, 1))
    expect(await namesOf([table(WIDTHS.toSpliced(1, 1), noColumn)])).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn',
    ])
  })

  test('may stand for the abolished procedures alone: the new ones are a list of their own', async () => {
    const body = [
      p('A. DANH MỤC THỦ TỤC HÀNH CHÍNH MỚI BAN HÀNH'),
      table(
        [600, 5000, 2000],
        [
          ['STT', 'Tên TTHC', 'Thời hạn'],
          ['1', 'Đăng ký khai sinh', '01 ngày'],
        ],
      ),
      p('B. DANH MỤC THỦ TỤC HÀNH CHÍNH BỊ BÃI BỎ'),
      table(
        [600, 1600, 3000, 3000],
        [
          ['STT', 'Số hồ sơ TTHC', 'Tên TTHC', 'Tên VBQPPL quy định việc bãi bỏ'],
          ['1', '1.000894', 'Đăng ký kết hôn', 'Nghị định số 07/2025/NĐ-CP'],
        ],
      ),
    ]
    const [added, ended] = await listsOf(body)
    expect(added?.rows).toHaveLength(2)
    expect(await proceduresOf(body, { sheet: ended?.name ?? '' })).toMatchObject([
      { code: '1.000894', status: 'abolished' },
    ])
    expect(await proceduresOf(body, { sheet: added?.name ?? '' })).toMatchObject([
      { name: 'Đăng ký khai sinh', status: 'in-force' },
    ])
  })
})

describe('3. columns of the grid', () => {
  test('of a hair’s breadth are none', async () => {
    const rows = [HEADINGS, BIRTH, MARRIAGE].map((row, at) => [
      row[0] ?? '',
      { text: row[1] ?? '', span: at === 1 ? 2 : 1 },
      ...(at === 1 ? row.slice(2) : [{ text: row[2] ?? '', span: 2 }, ...row.slice(3)]),
    ])
    // 11 twips between the second and the third column: the first procedure has its code over both of them.
    const cells = await cellsOf([table([600, 1500, 11, 4189, 1800, 1500], rows)])
    expect(cells).toEqual([HEADINGS, BIRTH, MARRIAGE])
  })

  test('do not decide what a heading stands above: the width does', async () => {
    // Columns 9 and 10 of the file are [8000, 8011] and [8011, 9000]; the group above covers [8011, 10000].
    const widths = [600, 1500, 5900, 11, 989, 1000]
    const body = [
      table(widths, [
        [
          { text: 'STT', down: 'start' },
          { text: 'Mã TTHC', down: 'start' },
          { text: 'Tên TTHC', span: 2, down: 'start' },
          { text: 'Mức độ DVC', span: 2 },
        ],
        [{ down: 'more' }, { down: 'more' }, { down: 'more' }, { text: 'Toàn trình', span: 2 }, 'Một phần'],
        ['1', '1.001193', { text: 'Đăng ký khai sinh', span: 2 }, 'x', ''],
        ['2', '1.000894', { text: 'Đăng ký kết hôn', span: 2 }, '', 'x'],
        ['3', '1.000656', { text: 'Đăng ký khai tử', span: 2 }, 'x', ''],
        ['4', '2.000635', { text: 'Cấp bản sao', span: 2 }, 'x', ''],
      ]),
    ]
    expect((await proceduresOf(body)).map(({ serviceLevel }) => serviceLevel)).toEqual([
      'full-online',
      'partial',
      'full-online',
      'full-online',
    ])
  })
})

describe('4. sub-cases', () => {
  const widths = WIDTHS.toSpliced(1, 1)
  const headings = HEADINGS.toSpliced(1, 1)
  const rows = [
    ['9', 'Cấp giấy phép xây dựng', '', 'Không'],
    ['9.1', 'Trường hợp nhà ở riêng lẻ', '10 ngày', 'Không'],
    ['9.2', 'Trường hợp khác', '20 ngày', 'Không'],
    ['10', 'Cấp lại giấy phép xây dựng', '05 ngày', 'Không'],
  ]

  test('are no procedures, and what they say is kept where the procedure says nothing', async () => {
    const body = [table(widths, [headings, ...rows])]
    expect(await namesOf(body)).toEqual(['Cấp giấy phép xây dựng', 'Cấp lại giấy phép xây dựng'])
    expect((await cellsOf(body))[1]).toEqual(['9', 'Cấp giấy phép xây dựng', '10 ngày\n20 ngày', 'Không'])
  })

  test('under a section numbered 9 with codes of their own are procedures', async () => {
    const coded = [
      [{ text: '9. Lĩnh vực hộ tịch (2 TTHC)', span: 5 }],
      ['9.1', ...BIRTH.slice(1)],
      ['9.2', ...MARRIAGE.slice(1)],
    ]
    expect(await namesOf([table(WIDTHS, [HEADINGS, ...coded])])).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn',
    ])
  })

  test('and titles of sections with a count are told from procedures, and the count is checked', async () => {
    const sections = [[{ text: 'I. LĨNH VỰC HỘ TỊCH (02 TTHC)', span: 5 }], BIRTH, MARRIAGE]
    expect(await proceduresOf([table(WIDTHS, [HEADINGS, ...sections])])).toMatchObject([
      { name: 'Đăng ký khai sinh', field: 'Hộ tịch' },
      { name: 'Đăng ký kết hôn', field: 'Hộ tịch' },
    ])
  })
})

describe('5. running numbers', () => {
  test('may stand for several procedures, merged or repeated', async () => {
    const merged = [
      [{ text: '1', down: 'start' as const }, ...BIRTH.slice(1)],
      [{ down: 'more' as const }, ...MARRIAGE.slice(1)],
      ['2', ...DEATH.slice(1)],
      ['2', '2.000635', 'Cấp bản sao trích lục hộ tịch', '01 ngày', 'Không'],
    ]
    expect(await namesOf([table(WIDTHS, [HEADINGS, ...merged])])).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn',
      'Đăng ký khai tử',
      'Cấp bản sao trích lục hộ tịch',
    ])
  })

  test('may begin again in each section', async () => {
    const rows = [
      [{ text: 'I. Lĩnh vực hộ tịch', span: 5 }],
      BIRTH,
      [{ text: 'II. Lĩnh vực chứng thực', span: 5 }],
      ['1', '2.000815', 'Chứng thực bản sao', '01 ngày', '2.000 đồng'],
    ]
    expect(await proceduresOf([table(WIDTHS, [HEADINGS, ...rows])])).toMatchObject([
      { code: '1.001193', field: 'Hộ tịch' },
      { code: '2.000815', field: 'Chứng thực' },
    ])
  })

  test('may be missing in every row', async () => {
    const rows = [BIRTH, MARRIAGE, DEATH].map((row) => row.with(0, '').with(1, ''))
    const body = [table(WIDTHS, [HEADINGS, ...rows.slice(0, 1)]), table(WIDTHS, [HEADINGS, ...rows.slice(1)])]
    expect(await namesOf(body)).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn', 'Đăng ký khai tử'])
  })
})

describe('6. a row without a number at the top of a page', () => {
  test('goes on with the name, and all else, of the row before', async () => {
    const body = [
      table(WIDTHS, [HEADINGS, BIRTH, ['2', '1.000894', 'Đăng ký kết hôn có', '03 ngày', 'Không']]),
      table(WIDTHS, [HEADINGS, ['', '', 'yếu tố nước ngoài', 'làm việc', ''], DEATH]),
    ]
    expect((await cellsOf(body)).slice(2)).toEqual([
      ['2', '1.000894', 'Đăng ký kết hôn có yếu tố nước ngoài', '03 ngày làm việc', 'Không'],
      DEATH,
    ])
  })

  test('is a procedure where its code says so', async () => {
    const body = [table(WIDTHS, [HEADINGS, BIRTH]), table(WIDTHS, [HEADINGS, MARRIAGE.with(0, '')])]
    expect(await namesOf(body)).toEqual(['Đăng ký khai sinh', 'Đăng ký kết hôn'])
  })
})

describe('9. the titles of an annex', () => {
  test('give no number of a decision that is still blank, and end at the note in brackets', async () => {
    const [list] = await listsOf([
      p('PHỤ LỤC'),
      p('DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG'),
      p('TRONG LĨNH VỰC HỘ TỊCH'),
      p('(Kèm theo Quyết định số       /QĐ-UBND ngày    tháng    năm 2026 của Chủ tịch UBND tỉnh)'),
      table(WIDTHS, [HEADINGS, BIRTH]),
    ])
    expect(list?.titles).toEqual([
      'PHỤ LỤC',
      'DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG TRONG LĨNH VỰC HỘ TỊCH',
    ])
  })
})

describe('10. what is no list', () => {
  const list = [p('Phụ lục I'), table(WIDTHS, [HEADINGS, BIRTH])]

  test('boxes of details, steps, forms and flow charts', async () => {
    const body = [
      table([4500, 4500], [['ỦY BAN NHÂN DÂN\nTỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]),
      ...list,
      p('Phụ lục II'),
      p('QUY TRÌNH NỘI BỘ'),
      p('1. Thủ tục Đăng ký khai sinh'),
      table(
        [2500, 6000],
        [
          ['Tên thủ tục', 'Đăng ký khai sinh'],
          ['Mã thủ tục', '1.001193'],
          ['Lĩnh vực', 'Hộ tịch'],
          ['Cấp thực hiện', 'Cấp xã'],
        ],
      ),
      table(
        [600, 4200, 2000, 1500],
        [
          ['STT', 'Trình tự thực hiện', 'Trách nhiệm', 'Thời gian'],
          ['1', 'Tiếp nhận hồ sơ', 'Công chức một cửa', '01 giờ'],
          ['2', 'Thẩm định', 'Công chức tư pháp', '04 giờ'],
        ],
      ),
      p('TỜ KHAI ĐĂNG KÝ KHAI SINH'),
      table(
        [4000, 4000],
        [
          ['Họ, chữ đệm, tên:', ''],
          ['Ngày, tháng, năm sinh:', ''],
        ],
      ),
      table([3000, 500, 3000], [['Tiếp nhận', '→', 'Thẩm định']]),
      table([4500, 4500], [['Nơi nhận:\n- Như Điều 3;', 'TM. ỦY BAN NHÂN DÂN']]),
    ]
    const lists = await listsOf(body)
    expect(lists.map(({ rows }) => rows.map(({ cells }) => cells[2]))).toEqual([
      ['Tên thủ tục hành chính', 'Đăng ký khai sinh'],
    ])
  })

  test('the steps beside a procedure are one procedure', async () => {
    const headings = ['TT', 'Tên TTHC', 'Các bước thực hiện', 'Thời gian']
    const steps = [
      [
        { text: '1', down: 'start' as const },
        { text: 'Đăng ký khai sinh', down: 'start' as const },
        'Bước 1',
        '01 giờ',
      ],
      [{ down: 'more' as const }, { down: 'more' as const }, 'Bước 2', '04 giờ'],
      ['2', 'Đăng ký kết hôn', 'Bước 1', '01 giờ'],
      ['', '', 'Bước 2', '03 giờ'],
    ]
    expect(await namesOf([table([600, 4000, 3000, 1400], [headings, ...steps])])).toEqual([
      'Đăng ký khai sinh',
      'Đăng ký kết hôn',
    ])
  })
})

describe('11. lists for two levels', () => {
  const at = (level: string, ...rows: string[][]) => [
    p(`THỦ TỤC HÀNH CHÍNH ${level}`),
    table(WIDTHS, [HEADINGS, ...rows]),
  ]

  test('each have their level, also for a name that stands at both', async () => {
    const body = [...at('CẤP TỈNH', BIRTH, MARRIAGE), ...at('CẤP XÃ', DEATH, BIRTH.with(1, '1.000110'))]
    const [province, commune] = await listsOf(body)
    expect(await proceduresOf(body, { sheet: province?.name ?? '' })).toMatchObject([
      { name: 'Đăng ký khai sinh', levels: ['province'] },
      { name: 'Đăng ký kết hôn', levels: ['province'] },
    ])
    expect(await proceduresOf(body, { sheet: commune?.name ?? '' })).toMatchObject([
      { name: 'Đăng ký khai tử', levels: ['commune'] },
      { name: 'Đăng ký khai sinh', levels: ['commune'] },
    ])
  })

  test('are named by their annex, and a title that names offices of both levels gives none', async () => {
    const body = [
      p('PHỤ LỤC I'),
      p('DANH MỤC TTHC THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ TƯ PHÁP, UBND CẤP XÃ'),
      table(WIDTHS, [HEADINGS, BIRTH]),
      p('PHỤ LỤC II'),
      p('DANH MỤC TTHC CẤP XÃ BỊ BÃI BỎ'),
      table(WIDTHS, [HEADINGS, MARRIAGE]),
    ]
    expect((await listsOf(body)).map(({ name }) => name)).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II'])
    const [first] = await proceduresOf(body, { sheet: 'PHỤ LỤC I' })
    expect(first?.levels).toBeUndefined()
    expect(await proceduresOf(body, { sheet: 'PHỤ LỤC II' })).toMatchObject([
      { code: '1.000894', levels: ['commune'], status: 'abolished' },
    ])
  })
})

describe('12. headings of annexes', () => {
  test('name fields and procedures at once: titles of sections are the field', async () => {
    const widths = [600, 5000, 1700, 1200, 1200]
    const body = [
      table(widths, [
        ['STT', 'Lĩnh vực / Tên TTHC', 'Mã số hồ sơ TTHC', 'Toàn trình (x)', 'Một phần (x)'],
        ['I', 'Hộ tịch', '', '', ''],
        ['1', 'Đăng ký khai sinh', '1.001193', 'x', ''],
        ['2', 'Đăng ký kết hôn', '1.000894', '', 'x'],
      ]),
    ]
    expect(await proceduresOf(body)).toMatchObject([
      { code: '1.001193', field: 'Hộ tịch', serviceLevel: 'full-online' },
      { code: '1.000894', field: 'Hộ tịch', serviceLevel: 'partial' },
    ])
  })

  test('stand in two rows', async () => {
    const down = (text: string) => ({ text, down: 'start' as const })
    const more = { down: 'more' as const }
    const body = [
      table(
        [600, 3000, 2000, 1600, 1200, 1200],
        [
          [
            down('STT'),
            { text: 'DANH MỤC TTHC ĐÃ CÔNG BỐ', span: 3 },
            { text: 'Hình thức thực hiện qua dịch vụ BCCI', span: 2 },
          ],
          [more, 'TÊN TTHC', 'LĨNH VỰC CÔNG BỐ', 'MÃ TTHC', 'Tiếp nhận hồ sơ (x)', 'Trả kết quả (x)'],
          ['1', 'Đăng ký khai sinh', 'Hộ tịch', '1.001193', 'x', 'x'],
        ],
      ),
    ]
    expect(await proceduresOf(body)).toMatchObject([
      { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' },
    ])
  })
})
