import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

/** How a run of text looks, as far as it matters. */
export interface Run {
  isStruck: boolean
  isHidden: boolean
  font: string
}

/** A paragraph that has ended. */
export interface ReadParagraph {
  /** The automatic number in front of it; empty for most. */
  readonly number: string
  readonly text: string
  /** What is left of the text without what is struck through; undefined where nothing is. */
  readonly unstruck: string | undefined
}

/** A paragraph that is being read. */
export class OpenParagraph {
  style: string | undefined
  list: number | undefined
  level: number | undefined
  /** Its end was deleted: it goes on in the next paragraph. */
  isEndDeleted = false

  #text = ''
  #left = ''
  #isStruck = false

  /** Goes on with a paragraph whose end was deleted. */
  continue({ text, unstruck }: ReadParagraph): void {
    this.#text = text + this.#text
    this.#left = (unstruck ?? text) + this.#left
    this.#isStruck ||= unstruck !== undefined
  }

  add(text: string, { isStruck, isHidden }: Run): void {
    if (isHidden) return
    this.#text += text
    if (!isStruck) this.#left += text
    else if (text.trim() !== '') this.#isStruck = true
  }

  finish(styles: Styles, numbering: Numbering): ReadParagraph {
    const number = this.isEndDeleted ? '' : this.#number(styles, numbering)
    return { number, text: this.#text, unstruck: this.#isStruck ? this.#left : undefined }
  }

  /** What the paragraph says itself goes before its style; list 0 is none. */
  #number(styles: Styles, numbering: Numbering): string {
    const given = this.style === undefined ? undefined : styles.numberedBy(this.style)
    const list = this.list ?? given?.list ?? 0
    return list === 0 ? '' : numbering.next({ list, level: this.level ?? given?.level ?? 0 })
  }
}

/** As a line: its number in front of it. */
export function lineOf({ number, text }: Pick<ReadParagraph, 'number' | 'text'>): string {
  return number === '' ? text : `${number} ${text}`.trimEnd()
}
