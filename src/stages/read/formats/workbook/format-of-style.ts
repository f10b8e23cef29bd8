import { GENERAL, type NumberFormat, numberFormat } from './number-format.ts'

/** How a cell of this style shows a number: its `s` attribute in XLSX, its XF in XLS. */
export type FormatOfStyle = (style: number) => NumberFormat

/** Excel's own limit is 250. Within this one, numfmt takes each code apart once; beyond, it forgets and starts over for every cell. */
export const MOST_FORMATS = 900

/**
 * @param formatIds the number format of each style
 * @param codes what the file brings along for some of them; for a style it does not have, numbers are General
 */
export function createFormatOfStyle(
  formatIds: readonly number[],
  codes: ReadonlyMap<number, string>,
): FormatOfStyle {
  const formats = new Map<number, NumberFormat>()
  for (const id of formatIds) if (!formats.has(id)) formats.set(id, numberFormat(id, codes.get(id)))
  const byStyle = formatIds.map((id) => formats.get(id) ?? GENERAL)
  return (style) => byStyle[style] ?? GENERAL
}
