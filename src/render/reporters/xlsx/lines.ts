import type { Language } from '../../../messages/language.ts'
import type { SourceReport } from '../../../model/report.ts'
import type { Cell } from '../../../office/workbook/sheet.ts'
import { sourceName } from '../../content/sources/sources.ts'
import { text } from './book-cell.ts'

/** A line of the first sheet: what it is about, and what is said of it. */
export type Line = readonly (Cell | undefined)[]

/** The first sheet has words, figures in four columns, and room for sentences. */
export const SUMMARY_WIDTHS = [44, 14, 14, 14, 14, 60, 34]

export function said(label: string, value: string): Line {
  return [text(label), text(value)]
}

/** Every file with the sheet that was read, and which bytes it was. */
export function sourceLines(
  language: Language,
  label: string,
  all: readonly SourceReport[],
): readonly Line[] {
  return all.map((source) =>
    said(label, `${sourceName(source, language)} (sha256 ${source.sha256.slice(0, 12)})`),
  )
}
