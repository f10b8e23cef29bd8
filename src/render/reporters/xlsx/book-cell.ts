import type { Measurement } from '../../../model/measurement.ts'
import type { Cell, CellStyle } from '../../../office/workbook/sheet.ts'
import { neutral } from '../../../text/neutral.ts'

/** Excel's limit for one cell, in UTF-16 units; it calls a file with a longer text damaged. */
const LONGEST_TEXT = 32_767

/** A text; none where there is nothing to say. What is too long for a cell ends with `…`. */
export function text(value: string | undefined, style?: CellStyle): Cell | undefined {
  if (value === undefined || value === '') return undefined
  return { value: fitting(legal(value)), ...(style === undefined ? {} : { style }) }
}

/** A number of things. What nobody can say stays empty: unknown is never zero. */
export function count(value: number | undefined): Cell | undefined {
  return value === undefined ? undefined : { value, style: 'count' }
}

/** The number of a row or line: it is compared and sorted, and never reads `1,024`. */
export function position(value: number | undefined): Cell | undefined {
  return value === undefined ? undefined : { value }
}

/** 0…1 as a percentage. */
export function percent(value: number | undefined): Cell | undefined {
  return value === undefined ? undefined : { value, style: 'percent' }
}

/** The exact quotient; what is short of everything never reads 100.00%, and more than nothing never 0.00%. */
export function quotient(part: number, whole: number): Cell | undefined {
  if (whole === 0) return undefined
  const value = part / whole
  const shown = Math.round(value * 10_000)
  const isRoundedAway = (part < whole && shown === 10_000) || (part > 0 && shown === 0)
  return { value, style: isRoundedAway ? 'fine-percent' : 'percent' }
}

/** Percentage, numerator, denominator and unknown of a figure; all empty where it could not be measured. */
export function share(measured: Measurement | undefined): readonly (Cell | undefined)[] {
  if (measured?.kind !== 'share') return [undefined, undefined, undefined, undefined]
  const { part, whole, unknown } = measured
  return [quotient(part, whole), count(part), count(whole), count(unknown)]
}

/** Without the characters that XML cannot hold (XML 1.0, 2.2) and those that steer a terminal. */
function legal(value: string): string {
  return neutral(value)
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
}

function fitting(value: string): string {
  if (value.length <= LONGEST_TEXT) return value
  return `${value.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
