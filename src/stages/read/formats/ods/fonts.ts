import type { Font } from '../workbook/styled-text.ts'
import type { Attributes } from '../zip/xml.ts'

interface Style {
  readonly parent: string | undefined
  face: string | undefined
  isStruck: boolean | undefined
}

/** A style is based on a handful of others; more is a circle. */
const MOST_STEPS = 20

/** What the styles of a document say of the fonts of cells and of pieces of text. */
export class Fonts {
  readonly #families = new Map<string, string>()
  readonly #styles = new Map<string, Style>()
  #style: Style | undefined
  /** Styles of cells that name none, by column. */
  #defaults: string[] = []

  declare(attributes: Attributes): void {
    const family = attributes['svg:font-family']
    if (family !== undefined) this.#families.set(attributes['style:name'] ?? '', unquoted(family))
  }

  openStyle(attributes: Attributes): void {
    this.#style = { parent: attributes['style:parent-style-name'], face: undefined, isStruck: undefined }
    this.#styles.set(attributes['style:name'] ?? '', this.#style)
  }

  properties(attributes: Attributes): void {
    if (this.#style === undefined) return
    const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type']
    if (line !== undefined) this.#style.isStruck = line !== 'none'
    const { 'style:font-name': face, 'fo:font-family': family } = attributes
    if (face !== undefined) this.#style.face = this.#families.get(face) ?? face
    else if (family !== undefined) this.#style.face = unquoted(family)
  }

  openTable(): void {
    this.#defaults = []
  }

  /** Cells of these columns that name no style have this one. @param end the column behind the last one */
  columns(from: number, end: number, style: string): void {
    for (let column = from; column < end; column += 1) this.#defaults[column] = style
  }

  ofCell(style: string | undefined, column: number): Font | undefined {
    return this.of(style ?? this.#defaults[column])
  }

  of(name: string | undefined): Font | undefined {
    let style = name === undefined ? undefined : this.#styles.get(name)
    let face: string | undefined
    let isStruck: boolean | undefined
    for (let steps = 0; style !== undefined && steps < MOST_STEPS; steps += 1) {
      face ??= style.face
      isStruck ??= style.isStruck
      style = style.parent === undefined ? undefined : this.#styles.get(style.parent)
    }
    return face === undefined && isStruck === undefined
      ? undefined
      : { name: face ?? '', isStruck: isStruck ?? false }
  }
}

function unquoted(family: string): string {
  return family.replace(/^'|'$/g, '')
}
