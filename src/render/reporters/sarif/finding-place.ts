import type { Location } from '../../../model/location.ts'
import type { SourceReport } from '../../../model/report.ts'
import { type Repository, sourceUri } from '../../text/source-uri.ts'

/** The letter of the column that a place in a workbook is about. */
export type LetterAt = (location: Location) => string | undefined

export function createLetters(sources: readonly SourceReport[]): LetterAt {
  const byPlace = new Map(sources.map(({ path, sheet, letters }) => [placeKey(path, sheet), letters]))
  return ({ source, sheet, field }) => byPlace.get(placeKey(source, sheet))?.[field ?? '']
}

function placeKey(source: string, sheet = ''): string {
  return JSON.stringify([source, sheet])
}

/** A place as SARIF has it: the line of a text, or line 1 and the cell by its name. */
export function sarifLocation(
  location: Location,
  letterAt: LetterAt,
  repository: Repository | undefined,
): object {
  const cell = namedCell(location, letterAt)
  return {
    physicalLocation: {
      artifactLocation: { uri: sourceUri(location.source, repository) },
      region: { startLine: location.line ?? 1 },
    },
    ...(cell === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: cell.toWellFormed(), kind: 'element' }] }),
  }
}

/** A workbook has no lines: its sheet and cell go into the sentence, where a reviewer sees them. */
export function placedText(text: string, location: Location, letterAt: LetterAt): string {
  const cell = namedCell(location, letterAt)
  return cell === undefined ? text : `${cell}: ${text}`
}

function namedCell(location: Location, letterAt: LetterAt): string | undefined {
  return location.line === undefined ? cellOf(location, letterAt(location)) : undefined
}

/**
 * `'Sheet 1'!C13`, or `'Sheet 1'!13:13` where a whole row is meant, as spreadsheets write them; `/items/12` in JSON; `table 3!C2` in a document. Absent
 * for the list as a whole.
 */
function cellOf(
  { sheet, row, table, tableRow = row }: Location,
  letter: string | undefined,
): string | undefined {
  if (row === undefined) return sheet
  if (table !== undefined) return `table ${table}!${letter ?? ''}${tableRow}`
  const cells = letter === undefined ? `${row}:${row}` : `${letter}${row}`
  if (sheet === undefined) return cells
  return sheet.startsWith('/') ? `${sheet}/${row - 1}` : `'${sheet.replaceAll("'", "''")}'!${cells}`
}
