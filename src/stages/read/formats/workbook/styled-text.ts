import { isSymbolFont, shownIn } from '../../symbol-font.ts'
import type { CellContent } from './cell-content.ts'

/** What a font does to a text, as far as it matters. */
export interface Font {
  readonly name: string
  readonly isStruck: boolean
}

/** A piece of a text in one font. */
export interface TextRun {
  readonly text: string
  /** Undefined: the font of the cell. */
  readonly font: Font | undefined
}

/** A text of one font, or of several. */
export type StyledText = string | readonly TextRun[]

/** The font of a style; undefined where it shows letters as they are and strikes none through, as nearly all do. */
export type FontOfStyle = (style: number) => Font | undefined

/** @param fonts all of a workbook @param fontIds the font of each style */
export function createFontOfStyle(fonts: readonly Font[], fontIds: readonly number[]): FontOfStyle {
  const byStyle = fontIds.map((id) => {
    const font = fonts[id]
    return font !== undefined && isRemarkable(font) ? font : undefined
  })
  return (style) => byStyle[style]
}

function isRemarkable({ name, isStruck }: Font): boolean {
  return isStruck || isSymbolFont(name)
}

/** What a person sees of a text in a cell: signs of fonts as signs, and what is struck through. */
export function shownText(text: StyledText, cell: Font | undefined): CellContent {
  if (typeof text === 'string') {
    if (cell === undefined) return { text }
    const shown = shownIn(cell.name, text)
    return { text: shown, ...(cell.isStruck && { unstruck: '' }) }
  }
  let shown = ''
  let left = ''
  let isStruck = false
  for (const run of text) {
    const font = run.font ?? cell
    const piece = font === undefined ? run.text : shownIn(font.name, run.text)
    shown += piece
    if (font?.isStruck !== true) left += piece
    else if (piece.trim() !== '') isStruck = true
  }
  return { text: shown, ...(isStruck && { unstruck: left.trim() }) }
}

/** A number, a day or the result of a formula, which has the font of its cell alone. */
export function inFont(content: CellContent, cell: Font | undefined): CellContent {
  if (cell === undefined || content.text === '') return content
  return { ...content, ...shownText(content.text, cell) }
}
