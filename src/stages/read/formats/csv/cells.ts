import { unguardFormula } from '../../../../text/formula-guard.ts'

/** The cells of one record that keeps RFC 4180. */
export function splitCells(record: string, delimiter: string, quoted: boolean): string[] {
  const cells = quoted ? splitQuoted(record, delimiter) : record.split(delimiter)
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? ''
    const first = cell.charCodeAt(0)
    if (first === APOSTROPHE || first === EQUALS) cells[index] = unguardFormula(cell)
  }
  return cells
}

const APOSTROPHE = 39
const EQUALS = 61

function splitQuoted(record: string, delimiter: string): string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (record.charCodeAt(at) === 34) {
      const { text, end } = quotedCell(record, at + 1)
      cells.push(text)
      at = end
    } else {
      const end = record.indexOf(delimiter, at)
      cells.push(record.slice(at, end === -1 ? record.length : end))
      at = end === -1 ? record.length : end
    }
    if (at >= record.length) return cells
    at += 1 // the delimiter
  }
}

function quotedCell(record: string, start: number): { text: string; end: number } {
  let at = start
  let doubled = false
  for (;;) {
    const quote = record.indexOf('"', at)
    if (quote === -1) return { text: record.slice(start), end: record.length }
    if (record.charCodeAt(quote + 1) !== 34) {
      const text = record.slice(start, quote)
      return { text: doubled ? text.replaceAll('""', '"') : text, end: quote + 1 }
    }
    doubled = true
    at = quote + 2
  }
}
