/** Writes a PDF of some lines and texts, by hand: what a test says stands in it, and nothing else. */

import { deflateSync } from 'node:zlib'

type Mark =
  | {
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size?: number
      readonly gap?: number
    }
  /** A filled rectangle, as most programs draw lines. `grey` 1 is white. */
  | {
      readonly area: readonly [left: number, top: number, width: number, height: number]
      readonly grey?: number
    }
  | { readonly line: readonly [x1: number, y1: number, x2: number, y2: number] }
  /** Operators as they stand. */
  | { readonly raw: string }

export interface PageOf {
  readonly marks: readonly Mark[]
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
}

/** Every letter is half as wide as it is high. */
const LETTER = 0.5

/** `y` grows downwards, from the upper edge of the page, as one counts on paper. */
export function pdfFile(pages: readonly PageOf[], options: { readonly trailer?: string } = {}): Uint8Array {
  const letters = [
    ...new Set(pages.flatMap(({ marks }) => marks.flatMap((mark) => ('text' in mark ? [...mark.text] : [])))),
  ]
  if (letters.length > 250) throw new Error('one font has room for 250 letters')
  const codes = new Map(letters.map((letter, at) => [letter, at + 1]))
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${at * 2 + 5} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Made/FirstChar 0/LastChar ${letters.length}/Widths[0 ${letters.map((letter) => (/\p{M}/u.test(letter) ? 0 : LETTER * 1000)).join(' ')}]/ToUnicode 4 0 R/Encoding<</Type/Encoding/Differences[1 ${letters.map((_, at) => `/g${at + 1}`).join(' ')}]>>>>`,
    stream(toUnicode(letters)),
  ]
  for (const [at, { marks, width = 595, height = 842, rotate = 0 }] of pages.entries()) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources<</Font<</F 3 0 R>>>>/Contents ${at * 2 + 6} 0 R>>`,
      stream(marks.map((mark) => drawn(mark, height, codes)).join('\n')),
    )
  }
  return assembled(objects, options.trailer ?? '')
}

function drawn(mark: Mark, height: number, codes: ReadonlyMap<string, number>): string {
  if ('raw' in mark) return mark.raw
  if ('line' in mark) {
    const [x1, y1, x2, y2] = mark.line
    return `0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S`
  }
  if ('area' in mark) {
    const [left, top, width, tall] = mark.area
    return `${mark.grey ?? 0} g ${left} ${height - top - tall} ${width} ${tall} re f 0 g`
  }
  const { text, x, y, size = 10, gap = 0 } = mark
  const hex = [...text].map((letter) => (codes.get(letter) ?? 0).toString(16).padStart(2, '0')).join('')
  return `BT /F ${size} Tf ${gap} Tc 1 0 0 1 ${x} ${height - y} Tm <${hex}> Tj ET`
}

function toUnicode(letters: readonly string[]): string {
  const lines = letters.map((letter, at) => {
    const units = Array.from({ length: letter.length }, (_, unit) =>
      letter.charCodeAt(unit).toString(16).padStart(4, '0'),
    )
    return `<${(at + 1).toString(16).padStart(2, '0')}> <${units.join('')}>`
  })
  const parts: string[] = []
  // A list of a CMap has at most a hundred entries.
  for (let at = 0; at < lines.length; at += 100) {
    const own = lines.slice(at, at + 100)
    parts.push(`${own.length} beginbfchar\n${own.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${parts.join('\n')}
endcmap end end`
}

function stream(text: string): string {
  const packed = deflateSync(Buffer.from(text, 'latin1'))
  return `<</Filter/FlateDecode/Length ${packed.length}>>stream\n${packed.toString('latin1')}\nendstream`
}

export function assembled(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n'
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(file.length)
    file += `${at + 1} 0 obj${object}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}
