import type { LanguageTag } from '../../src/messages/contract/tag.ts'
import { loadLanguage } from '../../src/messages/languages.ts'
import type { Report } from '../../src/model/report.ts'
import { xlsx } from '../../src/render/reporters/xlsx.ts'
import { openXlsx, rowsOf } from '../read/xlsx-file.ts'

export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>

export async function workbookOf(report: Report, tag: LanguageTag = 'en'): Promise<Buffer> {
  const options = { language: await loadLanguage(tag), width: 80, color: false, examples: 3 }
  const pieces: Uint8Array[] = []
  for await (const piece of xlsx.render(report, options)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The sheets by name, as our own reader sees them: texts as they stand, numbers as a spreadsheet shows them. */
export async function sheetsIn(workbook: Uint8Array): Promise<Sheets> {
  const { sheets } = await openXlsx(workbook)
  const read = sheets.map(async (sheet) => {
    const rows = await rowsOf(sheet)
    return [sheet.name ?? '', rows.map(({ cells }) => [...cells])] as const
  })
  return new Map(await Promise.all(read))
}

export async function sheetsOf(report: Report, tag: LanguageTag = 'en'): Promise<Sheets> {
  return sheetsIn(await workbookOf(report, tag))
}

/** The row that begins with these cells. */
export function rowOf(rows: readonly (readonly string[])[] | undefined, ...start: readonly string[]) {
  return rows?.find((cells) => start.every((cell, at) => cells[at] === cell))
}
