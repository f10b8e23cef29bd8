/** Where one record stands in the text, end excluded, and whether its quotes keep RFC 4180. */
export interface Span {
  start: number
  end: number
  /** Where the next record starts. */
  next: number
  /** Holds a quote somewhere: cells cannot be cut at delimiters alone. */
  quoted: boolean
  /** Quotes that RFC 4180 does not allow. The span is then one physical line, so that the fault stays in it. */
  broken: boolean
  /** Physical lines the record takes. */
  lines: number
}

const QUOTE = 34
const LF = 10
const CR = 13

/**
 * Finds records in a text of one character a byte. Line ends may be CRLF, LF, CR, mixed.
 *
 * Most records hold no quote: for them this is three native searches, which is what makes reading fast.
 * A quoted cell may hold line breaks. A quote that is never closed would eat the rest of the file, so after
 * `longest` characters, or at the end, its first line is given back alone as broken and reading goes on below it.
 */
export class Scanner {
  readonly #text: string
  readonly #isLast: boolean
  readonly #delimiter: number
  readonly #delimiterText: string
  readonly #longest: number
  #nextQuote = -1
  #nextCr = -1
  #nextLf = -1
  /** Line ends seen from inside a quoted cell. Kept apart: reading may have to go back to the cell's first line. */
  readonly #ahead = { from: -1, lf: -1, cr: -1 }
  /** The next delimiter seen from a place, remembered: a list of one column has none as far as the text goes. */
  readonly #delimiterSeen = { from: -1, at: -1 }

  constructor(text: string, options: { delimiter: string; isLast: boolean; longest: number }) {
    this.#text = text
    this.#isLast = options.isLast
    this.#delimiter = options.delimiter.charCodeAt(0)
    this.#delimiterText = options.delimiter
    this.#longest = options.longest
  }

  /** Fills `span` with the record that starts at `start`. False: the text ends before the record surely does. */
  find(start: number, span: Span): boolean {
    const text = this.#text
    if (start >= text.length) return false
    if (this.#nextQuote < start) this.#nextQuote = indexOrEnd(text, '"', start)
    const line = this.#lineFrom(start)
    if (line === undefined) {
      if (!this.#isLast) return false
      return this.#nextQuote >= text.length
        ? fill(span, start, text.length, text.length, false, false, 1)
        : this.#quoted(start, { end: text.length, next: text.length }, span)
    }
    return this.#nextQuote >= line.end
      ? fill(span, start, line.end, line.next, false, false, 1)
      : this.#quoted(start, line, span)
  }

  /** End of the physical line and start of the next one. Undefined: no line end is at hand. */
  #lineFrom(start: number): { end: number; next: number } | undefined {
    const text = this.#text
    if (this.#nextLf < start) this.#nextLf = indexOrEnd(text, '\n', start)
    if (this.#nextCr < start) this.#nextCr = indexOrEnd(text, '\r', start)
    return this.#lineEnd(this.#nextLf, this.#nextCr)
  }

  #lineEnd(lf: number, cr: number): { end: number; next: number } | undefined {
    const text = this.#text
    const end = Math.min(lf, cr)
    if (end >= text.length) return undefined
    if (end === lf) return { end, next: end + 1 }
    if (end + 1 === text.length && !this.#isLast) return undefined // its LF may be in the next piece
    return { end, next: text.charCodeAt(end + 1) === LF ? end + 2 : end + 1 }
  }

  #quoted(start: number, firstLine: { end: number; next: number }, span: Span): boolean {
    const text = this.#text
    const limit = Math.min(text.length, start + this.#longest)
    const broken = (): true => fill(span, start, firstLine.end, firstLine.next, true, true, 1)
    let line = firstLine
    let lines = 1
    let quote = this.#nextQuote
    let at = start
    for (;;) {
      if (at === quote && at < text.length) {
        const close = closingQuote(text, at + 1, limit)
        if (close === undefined) return limit === text.length && !this.#isLast ? false : broken()
        if (close > line.end) {
          const last = this.#lineAfter(close)
          if (last === undefined && !this.#isLast) return false
          line = last ?? { end: text.length, next: text.length }
          lines += countLines(text, at + 1, close)
        }
        at = close + 1
        quote = indexOrEnd(text, '"', at)
        if (at < line.end && text.charCodeAt(at) !== this.#delimiter) return broken()
      } else {
        const stop = Math.min(line.end, this.#delimiterFrom(at))
        if (quote < stop) {
          if (!EXCEL_TEXT.test(text.slice(at, stop))) return broken()
          quote = indexOrEnd(text, '"', stop)
        }
        at = stop
      }
      if (at < line.end) {
        at += 1 // the delimiter
      } else {
        if (line.next >= text.length && line.end === line.next && !this.#isLast) return false
        return fill(span, start, line.end, line.next, true, false, lines)
      }
    }
  }

  #delimiterFrom(place: number): number {
    const seen = this.#delimiterSeen
    if (place < seen.from || seen.at < place) seen.at = indexOrEnd(this.#text, this.#delimiterText, place)
    seen.from = place
    return seen.at
  }

  /** End of the physical line that holds a place. Undefined: no line end is at hand. */
  #lineAfter(place: number): { end: number; next: number } | undefined {
    const ahead = this.#ahead
    const isBack = place < ahead.from
    if (isBack || ahead.lf < place) ahead.lf = indexOrEnd(this.#text, '\n', place)
    if (isBack || ahead.cr < place) ahead.cr = indexOrEnd(this.#text, '\r', place)
    ahead.from = place
    return this.#lineEnd(ahead.lf, ahead.cr)
  }
}

// Excel's own way to protect a code, `="1.012750"`, is no broken quoting: everybody writes it and everybody can read it.
const EXCEL_TEXT = /^="[^"]*"$/

function closingQuote(text: string, from: number, limit: number): number | undefined {
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1 || quote >= limit) return undefined
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote
    at = quote + 2
  }
}

function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i += 1) {
    const c = text.charCodeAt(i)
    if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) count += 1
  }
  return count
}

function indexOrEnd(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from)
  return found === -1 ? text.length : found
}

function fill(
  span: Span,
  start: number,
  end: number,
  next: number,
  quoted: boolean,
  broken: boolean,
  lines: number,
): true {
  span.start = start
  span.end = end
  span.next = next
  span.quoted = quoted
  span.broken = broken
  span.lines = lines
  return true
}
