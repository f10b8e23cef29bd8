import { rowKernel } from '../../kernel/kernel.ts'
import { FIELDS, IS_QUOTED, MAY_BE_BLANK, type RowKernel } from '../../kernel/row-kernel.ts'
import { Scanner, type Span } from './scanner.ts'

/** Numbers of rows, from the kernel, while it holds their text. */
export interface RowNumbers {
  of(start: number, end: number, from: number): number | undefined
}

export interface Text {
  readonly buffer: Buffer
  readonly delimiter: string
  readonly isLast: boolean
  /** Quoted cells are shorter. */
  readonly longest: number
  /** UTF-8 as it stands: the case that the kernel takes. */
  readonly isPlain: boolean
}

/** Finds the records of one piece of a source, as `Scanner` does: by the kernel as long as they are in order. */
export class Records {
  readonly #text: Text
  readonly #kernel: RowKernel | undefined
  readonly numbers: RowNumbers | undefined
  #scanner: Scanner | undefined
  #latin1: string | undefined
  /** What the kernel found last, and which of it is next. */
  #found: Int32Array = NONE
  #count = 0
  #next = 0

  constructor(text: Text) {
    this.#text = text
    this.#kernel = text.isPlain && IN_ASCII.test(text.delimiter) ? holding(text) : undefined
    this.numbers = this.#kernel && numbersOf(this.#kernel, text)
  }

  /** Fills `span` with the record that starts at `start`. False: the text ends before the record surely does. */
  find(start: number, span: Span): boolean {
    if (start >= this.#text.buffer.length) return false
    return this.#scanner === undefined && this.#findInOrder(start, span)
      ? true
      : this.#readOn().find(start, span)
  }

  /** Whether the record may be a blank one. False is certain. */
  mayBeBlank = true

  /** One character a byte. */
  get latin1(): string {
    this.#latin1 ??= this.#text.buffer.toString('latin1')
    return this.#latin1
  }

  #readOn(): Scanner {
    this.mayBeBlank = true
    this.#scanner ??= new Scanner(this.latin1, this.#text)
    return this.#scanner
  }

  #findInOrder(start: number, span: Span): boolean {
    const kernel = this.#kernel
    if (kernel === undefined) return false
    if (this.#next === this.#count) {
      // Another source may have been read meanwhile.
      if (heldBy(kernel) !== this.#text) return false
      this.#count = kernel.scan(start, {
        delimiter: this.#text.delimiter.charCodeAt(0),
        isLast: this.#text.isLast,
        longest: this.#text.longest,
      })
      this.#next = 0
      if (this.#count === 0) return false
      this.#found = kernel.found.slice(0, this.#count * FIELDS)
    }
    const found = this.#found
    const at = this.#next * FIELDS
    const last = found[at + 3] ?? 0
    span.start = start
    span.end = found[at + 1] ?? 0
    span.next = found[at + 2] ?? 0
    span.quoted = (last & IS_QUOTED) !== 0
    span.broken = false
    span.lines = last >> 2
    this.mayBeBlank = (last & MAY_BE_BLANK) !== 0
    this.#next += 1
    return true
  }
}

const NONE = new Int32Array(0)
// Neither a quote nor an end of line.
const IN_ASCII = /^[\t !#-~]$/

const held = new WeakMap<RowKernel, Text>()

function heldBy(kernel: RowKernel): Text | undefined {
  return held.get(kernel)
}

function holding(text: Text): RowKernel | undefined {
  const kernel = rowKernel()
  if (!kernel.hold(text.buffer)) return undefined
  held.set(kernel, text)
  return kernel
}

function numbersOf(kernel: RowKernel, text: Text): RowNumbers {
  const delimiter = text.delimiter.charCodeAt(0)
  return {
    of(start, end, from) {
      if (heldBy(kernel) !== text) return undefined
      const number = kernel.numberOf(start, end, delimiter, from)
      return number < 0 ? undefined : number
    },
  }
}
