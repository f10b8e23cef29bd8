import type { Mapping } from '../mapping.ts'
import { readCount } from './section-title.ts'

/** A row that says how many procedures stand above it. */
export interface Total {
  readonly text: string
  /** The numbers that may be the count of rows; none when the row only counts something else. */
  readonly declared: readonly number[]
}

interface Cell {
  readonly column: number
  readonly text: string
}

// `Tổng kết` and `Cộng đồng` begin names of procedures: a bare word needs an end, a number or what is counted behind it.
const WORD =
  /^(?:[-*]\s*)?(?:tổng cộng|tổng số|(?:tổng|cộng|total|sum)(?=\s*(?:[:.(=\d]|$|(?:số )?tthc|thủ tục|lĩnh vực|mục|phần|nhóm|cấp|records|procedures)))(?!\p{L})/iu
const COUNT = /(?<![\d.,/])\d{1,3}(?:[.,\s]\d{3})+(?![\d.,]*\d)|(?<![\d.,/])\d{1,7}(?![\d.,/]*\d)/g
const ONLY_NUMBERS = /^[\d\s.,%()/–-]+$/

// Under these a number is not a count of rows but a sum of money, days or marks.
const COUNTS_ROWS = new Set(['code', 'localCode', 'name', 'field', 'agencies', 'issuer', 'unit'])

/** Reads a total; undefined for any other row. Its label may have a number before it (`I + II`), and only numbers after it. */
export function readTotal(filled: readonly Cell[], { columns }: Mapping): Total | undefined {
  const at = filled.findIndex(({ text }) => text.length <= 120 && WORD.test(text))
  const label = filled[at]
  if (label === undefined || at > 1) return undefined
  const others = filled.filter((cell) => cell !== label)
  if (
    !others.every(
      ({ text }, place) => ONLY_NUMBERS.test(text) || (place === 0 && at === 1 && text.length <= 8),
    )
  ) {
    return undefined
  }
  const inLabel = [...label.text.matchAll(COUNT)].flatMap(([text]) => readCount(text) ?? [])
  if (inLabel.length > 0) return { text: label.text, declared: inLabel.slice(0, 1) }
  const elsewhere = new Set(
    columns.filter(({ field }) => !COUNTS_ROWS.has(field.id)).map(({ index }) => index),
  )
  const declared = others
    .filter(({ column }) => column > label.column && !elsewhere.has(column))
    .flatMap(({ text }) => readCount(text.replace(/[()]/g, '').trim()) ?? [])
  return { text: label.text, declared }
}
