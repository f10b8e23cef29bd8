import { splitCells } from './cells.ts'
import type { Span } from './scanner.ts'

const QUOTE = 34

/** A row with nothing in it but white space: `,,,,`, `"",""` and empty lines. */
export function isBlank(text: string, { start, end, quoted, broken }: Span, delimiter: string): boolean {
  const first = text.charCodeAt(start)
  if (start === end) return true
  if (
    first === QUOTE ? broken || !BLANK_OR_QUOTE.test(text.charAt(start + 1)) : !mayBeBlank(first, delimiter)
  )
    return false
  const record = text.slice(start, end)
  if (!quoted) return BLANK.test(record.replaceAll(delimiter, ''))
  // A guard against formulas is no white space, though the cell behind it may hold nothing else.
  if (broken || record.includes("'")) return false
  return splitCells(record, delimiter, true).every((cell) => BLANK.test(cell))
}

function mayBeBlank(first: number, delimiter: string): boolean {
  return first === 32 || first === 9 || first === delimiter.charCodeAt(0)
}

// Not `\s`: in a text of one character a byte, that would take half a letter for a space.
const BLANK = /^[\t\v\f\r\n ]*$/
const BLANK_OR_QUOTE = /["\t\v\f\r\n ]/
