import type { Row } from '../../../model/row.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Mapping } from '../mapping.ts'

const COUNT =
  /^\s*(?:tổng\s+)?(?:số(?:\s+lượng)?\s+(?:tthc|thủ tục|dvc|dịch vụ|hồ sơ)|tổng số|tổng cộng|số lượng|tỷ lệ|tỉ lệ|%)/iu
const NUMBER = /^\s*\d[\d.,\s]*%?\s*$/
/** A table of procedures may carry a count or two: of its dossiers, of its papers. */
const FEWEST_COUNTS = 2
const MOSTLY = 0.8

/** Headings that name procedures for certain; `Tên` is also that of an office. */
const OF_PROCEDURES = /thutuc|tthc|dichvu|dvc|procedure|service|formality/

export function isOfProcedures(heading: string): boolean {
  return OF_PROCEDURES.test(foldWord(heading))
}

/** Whether a table counts: units and how many procedures each has. No row of it is a procedure. */
export function isStatistics(headings: readonly string[], rows: readonly Row[]): boolean {
  const counts = headings.flatMap((heading, index) => (COUNT.test(heading) ? [index] : []))
  if (counts.length < FEWEST_COUNTS) return false
  const counting = counts.filter((index) => {
    const values = rows.flatMap(({ cells, columns }) => {
      const text = cells[columns === undefined ? index : columns.indexOf(headings[index] ?? '')] ?? ''
      return text.trim() === '' || text === headings[index] ? [] : [text]
    })
    return values.length > 0 && values.filter((text) => NUMBER.test(text)).length / values.length >= MOSTLY
  })
  return counting.length >= FEWEST_COUNTS
}

/** What seems to be a list by a heading that offices have too, and counts. */
export function onlyCounts(mapping: Mapping, headings: readonly string[], rows: readonly Row[]): boolean {
  const identifying = mapping.columns.filter(({ field }) => field.id === 'code' || field.id === 'name')
  const isVague = identifying.every(({ field, heading }) => field.id === 'name' && !isOfProcedures(heading))
  return isVague && isStatistics(headings, rows)
}
