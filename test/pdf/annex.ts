import { type CellOf, docxFile, p, table } from '../read/docx-file.ts'

/** Annexes of decisions as offices lay them out, made up, each with what a reader has to find in it. */

export interface Annex {
  readonly name: string
  readonly html: string
  /** The same in Word. */
  readonly docx: Uint8Array
  /** Cells of the rows under the heading, in order, with line breaks of the author as they are. Rows of sections are left out. */
  readonly rows: readonly (readonly string[])[]
  readonly headings: readonly string[]
}

const WORDS =
  'đăng ký khai sinh kết hôn khai tử nhận cha mẹ con giám hộ chứng thực bản sao từ bản chính giấy tờ văn bản do cơ quan tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận thủ tục hành chính giải quyết khiếu nại lần đầu cấp lại giấy phép kinh doanh dịch vụ viễn thông điều chỉnh gia hạn chấp thuận chủ trương đầu tư nghiên cứu tiếp nhận hồ sơ xét tuyển viên chức nghỉ hưởng trợ cấp hằng tháng người khuyết tật quản lý chuyển nhượng quyền sử dụng đất nghề nghiệp thủy sản rừng phòng hộ huỷ bỏ quyết định thoả thuận'.split(
    ' ',
  )
const FIELDS = [
  'Hộ tịch',
  'Chứng thực',
  'Nuôi con nuôi',
  'Viễn thông và Internet',
  'Đất đai',
  'Bảo trợ xã hội',
]
const AGENCIES = [
  'Ủy ban nhân dân cấp xã',
  'Sở Tư pháp',
  'Sở Nông nghiệp và Môi trường',
  'Trung tâm Phục vụ hành chính công',
]

const TITLE = 'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC PHẠM VI CHỨC NĂNG QUẢN LÝ CỦA SỞ TƯ PHÁP'
const CENTRED = '<w:jc w:val="center"/>'

/** The same numbers for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const STYLES = {
  collapsed: 'table{border-collapse:collapse} td,th{border:1px solid #000}',
  thick: 'table{border-collapse:collapse} td,th{border:2px solid #333}',
  separate: 'table{border-spacing:0;border:1px solid #000} td,th{border:0.5pt solid #000}',
  shaded:
    'table{border-collapse:collapse} td,th{border:1px solid #000} th{background:#d9e2f3} tr:nth-child(even) td{background:#fff}',
  double: 'table{border-collapse:collapse} td,th{border:3px double #000}',
  open: 'table{border-collapse:collapse} td,th{border:1px solid #000} td:first-child,th:first-child{border-left:none} td:last-child,th:last-child{border-right:none}',
} as const
type Style = keyof typeof STYLES

export function annexOf(seed: number): Annex {
  const number = numbersFrom(seed)
  const pick = <T>(of: readonly [T, ...T[]] | readonly T[]): T => of[number(of.length)] as T
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ')
  const style = pick(Object.keys(STYLES) as Style[])
  const hasTicks = number(2) === 0
  const hasSections = number(3) > 0
  const hasLongCodes = number(4) === 0
  const isLandscape = number(2) === 0
  const size = pick([10, 11, 12, 13])
  const count = 5 + number(40)
  const headings = [
    'STT',
    hasLongCodes ? 'Mã số TTHC' : 'Mã TTHC',
    'Tên thủ tục hành chính',
    'Lĩnh vực',
    ...(hasTicks ? ['Toàn trình (x)', 'Một phần (x)'] : ['Mức độ dịch vụ công']),
    'Cơ quan thực hiện',
  ]
  const rows: string[][] = []
  const inWord: (readonly (string | CellOf)[])[] = []
  let body = ''
  for (let at = 0; at < count; at += 1) {
    if (hasSections && number(7) === 0) {
      const title = `${toRoman(1 + number(9))}. LĨNH VỰC ${pick(FIELDS).toUpperCase()}`
      inWord.push([{ text: title, span: headings.length }])
      body += `<tr><td colspan="${headings.length}"><b>${title}</b></td></tr>`
    }
    const code = `${1 + number(3)}.${String(number(20_000)).padStart(6, '0')}${hasLongCodes ? `.000.00.00.H${10 + number(50)}` : ''}`
    const name = words(3 + number(number(4) === 0 ? 60 : 14))
    const isFull = number(2) === 0
    const cells = [
      String(at + 1),
      code,
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      pick(FIELDS),
      ...(hasTicks ? [isFull ? 'x' : '', isFull ? '' : 'x'] : [isFull ? 'Toàn trình' : 'Một phần']),
      number(4) === 0 ? `${pick(AGENCIES)}\n${pick(AGENCIES)}` : pick(AGENCIES),
    ]
    rows.push(cells)
    inWord.push(cells)
    body += `<tr>${cells.map((cell) => `<td>${cell.replace('\n', '<br>')}</td>`).join('')}</tr>`
  }
  const heading = hasTicks
    ? `<tr>${headings
        .map((text, at) =>
          at === 4
            ? '<th colspan="2">Dịch vụ công trực tuyến</th>'
            : at === 5
              ? ''
              : `<th rowspan="2">${text}</th>`,
        )
        .join('')}</tr><tr><th>${headings[4]}</th><th>${headings[5]}</th></tr>`
    : `<tr>${headings.map((text) => `<th>${text}</th>`).join('')}</tr>`
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
@page{size:A4 ${isLandscape ? 'landscape' : 'portrait'};margin:2cm}
body{font-family:'Noto Serif','Times New Roman',serif;font-size:${size}pt}
table{width:100%} td,th{padding:3px} ${STYLES[style]}
</style><body>
<p align="center"><b>Phụ lục</b></p>
<p align="center"><b>${TITLE}</b></p>
<p align="center"><i>(Kèm theo Quyết định số 294/QĐ-UBND ngày 10/7/2026 của Chủ tịch Ủy ban nhân dân tỉnh)</i></p>
<table border="1"><thead>${heading}</thead><tbody>${body}</tbody></table>
</body></html>`
  // Columns in twips, of the 9,600 that a page has between its margins.
  const widths = [
    600,
    hasLongCodes ? 2_000 : 1_200,
    hasLongCodes ? 2_800 : 3_600,
    1_400,
    ...(hasTicks ? [600, 600] : [1_200]),
    1_600,
  ]
  const properties = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`
  const docx = docxFile([
    p('Phụ lục', CENTRED),
    p(TITLE, CENTRED),
    table(widths, [{ cells: headings, properties: '<w:tblHeader/>' }, ...inWord], properties),
    p('Ghi chú: ngày làm việc.'),
  ])
  return { docx, name: `annex-${String(seed).padStart(3, '0')}-${style}`, html, rows, headings }
}

function toRoman(number: number): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number] ?? ''
}
