// Lengths in twips (1/20 of a point), sizes of letters in half points, as OOXML has them.
// Decree 30/2020/NĐ-CP, Appendix I, part I, as read in a converted copy: I.1 A4; I.3 20–25 mm above and below, 30–35 mm
// on the left, 15–20 mm on the right; I.4 Times New Roman; I.7 number of the page in the middle of the upper margin.

const MM = 1440 / 25.4

export const mm = (length: number): number => Math.round(length * MM)
export const pt = (length: number): number => Math.round(length * 20)

export const FONT = 'Times New Roman'

export const PAGE = {
  width: mm(210),
  height: mm(297),
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
} as const

/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right
export const WIDE_TEXT_WIDTH = PAGE.height - PAGE.margin.left - PAGE.margin.right

/** II.6.e: 13 to 14 points, first line 1 or 1.27 cm in, at least 6 points between paragraphs, one to one and a half lines. */
export const BODY = { size: 28, firstLine: mm(12.7), after: pt(6), line: 264 } as const
/** The decree says nothing of letters in tables; offices take a size less than the text. */
export const TABLE = { padding: mm(1.2) } as const

/** Letters of a table: the more columns, the smaller, down to what is still read with ease. */
export function tableSize(columns: number): number {
  if (columns <= 5) return 24
  return columns <= 9 ? 22 : 20
}

/** II.1–II.9: the sizes of each element. */
export const SIZES = {
  state: 24,
  motto: 26,
  agency: 24,
  number: 26,
  placeAndDate: 26,
  title: 28,
  recipients: 24,
  received: 22,
  signer: 26,
  page: 26,
} as const

/** Widths of letters of Times New Roman against their size, by their kind; a little more where kinds differ inside. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s]/u, 0.25],
  [/\p{M}/u, 0],
  [/\p{Script=Arabic}/u, 0.56],
  [/[.,:;'’|!()[\]/\-ijltIfr…]/u, 0.33],
  [/[mwMWƯĐ%]/u, 0.85],
  [/\p{Lu}/u, 0.7],
  [/[ươàáảãạăâđèêếềểễệòôốồổỗộờớởỡợùứừửữựỳ]/u, 0.58],
]
const OTHER = 0.5
const BOLD = 1.1

/** About how long a text is. @param size in half points */
export function lengthOf(text: string, size: number, isBold = false): number {
  let ems = 0
  for (const sign of text) ems += widthOf(sign)
  return Math.round(ems * size * 10 * (isBold ? BOLD : 1))
}

function widthOf(sign: string): number {
  return WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? OTHER
}
