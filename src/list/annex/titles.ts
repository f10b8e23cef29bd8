import { readSectionTitle, type SectionTitle } from '../../stages/normalise/rows/section-title.ts'

/** The titles that hold for a table. */
export interface TitlesAbove {
  /** Of the annex, the status, the level: another one is the title of another list. */
  readonly ofList: readonly string[]
  /** Of fields and offices: sections of one list. */
  readonly ofSections: readonly string[]
}

interface Title {
  readonly text: string
  /** Another title of this style ends it, and all inside it. */
  readonly style: string
  readonly isSection: boolean
  /** Only its number tells that it is one: it holds for a table right below it. */
  readonly isWeak: boolean
}

const LONGEST = 400
const LONGEST_WEAK = 120
const ANNEX = /^phụ lục(?!\p{L})/iu
const PART = /^phần\s+(?:[IVX]{1,5}|\d{1,2}|thứ)(?!\p{L})/iu
const LIST = /^(?:danh mục|nội dung cụ thể|nội dung chi tiết|quy trình nội bộ)(?!\p{L})/iu
const ABOUT_PROCEDURES = /(?<!\p{L})(?:thủ tục hành chính|tthc|dịch vụ công)(?!\p{L})/iu
const IN_BRACKETS = /^\(.*\)?$/su
const PAGE_NUMBER = /^[-–\s]*(?:trang\s*)?\d{1,4}[-–\s]*$/iu

/** Follows the paragraphs between the tables of a document, and knows which titles hold at each place. */
export class Titles {
  #open: Title[] = []
  #wasTitle = false
  /** Paragraphs since the last table that are no titles. */
  #others = 0

  see(paragraph: string): void {
    const text = paragraph.replace(/\s+/g, ' ').trim()
    if (text === '' || PAGE_NUMBER.test(text)) return
    if (IN_BRACKETS.test(text) && text.length <= LONGEST) return
    const last = this.#open.at(-1)
    const title = text.length > LONGEST ? undefined : titleOf(text)
    if (this.#wasTitle && last !== undefined && goesOn(text, title)) {
      const joined = titleOf(`${last.text} ${text}`)
      if (joined !== undefined) this.#open[this.#open.length - 1] = { ...joined, style: last.style }
      return
    }
    this.#wasTitle = title !== undefined
    if (title !== undefined) this.#push(title)
    else {
      this.#others += 1
      this.#open = this.#open.filter(({ isWeak }) => !isWeak)
    }
  }

  /** Nothing but titles and page numbers stand since the last table: what follows may be its next page. */
  get isNear(): boolean {
    return this.#others === 0
  }

  /** A table has come that is read as a list, or is none. */
  passTable(): void {
    this.#wasTitle = false
    this.#others = 0
  }

  above(): TitlesAbove {
    return {
      ofList: this.#open.filter(({ isSection }) => !isSection).map(({ text }) => text),
      ofSections: this.#open.filter(({ isSection }) => isSection).map(({ text }) => text),
    }
  }

  #push(title: Title): void {
    const same = this.#open.findIndex(({ style }) => style === title.style)
    if (title.style === 'annex') this.#open = []
    else if (title.style === 'part') this.#open = this.#open.filter(({ style }) => style === 'annex')
    else if (same !== -1) this.#open = this.#open.slice(0, same)
    this.#open.push(title)
  }
}

/** A title in several lines: the next one is in capitals too, or begins in the middle of a sentence. */
function goesOn(text: string, title: Title | undefined): boolean {
  if (ANNEX.test(text) || PART.test(text) || LIST.test(text)) return false
  if (readSectionTitle(text).number !== undefined) return false
  return /^\p{Ll}/u.test(text) || (isCapitals(text) && (title === undefined || !title.isWeak))
}

function titleOf(text: string): Title | undefined {
  const read = readSectionTitle(text)
  const { number, words, gives, isNamed } = read
  if (ANNEX.test(text)) return { text, style: 'annex', isSection: false, isWeak: false }
  if (PART.test(text)) return { text, style: 'part', isSection: false, isWeak: false }
  const isList = LIST.test(words) && (isCapitals(text) || ABOUT_PROCEDURES.test(words))
  if (isList || (isNamed && number === undefined) || isNamed) {
    const isSection = !isList && isOfField(read)
    return { text, style: styleOf(number, isSection ? 'field' : 'plain'), isSection, isWeak: false }
  }
  const isOnlyNumbered =
    number !== undefined && /^[A-ZĐ]/.test(number) && text.length <= LONGEST_WEAK && !/[;:.?!]$/.test(text)
  if (!isOnlyNumbered || !/\p{L}{2}/u.test(words)) return undefined
  const isSection = gives.levels === undefined || gives.field !== undefined
  return { text, style: styleOf(number, ''), isSection, isWeak: true }
}

/** `I. Lĩnh vực hộ tịch (cấp xã)` is a section; `A. Thủ tục hành chính cấp xã` is the title of a list. */
function isOfField({ gives, words }: SectionTitle): boolean {
  if (gives.status !== undefined) return false
  return /^lĩnh vực/iu.test(words) || (gives.field !== undefined && gives.levels === undefined)
}

function styleOf(number: string | undefined, otherwise: string): string {
  if (number === undefined) return otherwise
  return number
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? '1' : /^[IVX]+$/.test(part) ? 'I' : 'A'))
    .join('.')
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
