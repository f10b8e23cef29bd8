import type { Row } from '../model/row.ts'
import { type CellEdit, type UnclearAnswer, WORKLIST_COLUMNS, type WorklistAbout } from '../model/worklist.ts'
import { answerOf } from './answer.ts'
import { type CellPlace, editsOf, isSame, placeOfTable, type Table } from './edits.ts'
import { identityOf, isTagged, type OriginalRow } from './identity.ts'

/** A sheet of a workbook, as any reader gives it. */
export interface Grid {
  readonly name: string
  readonly rows: readonly Pick<Row, 'row' | 'cells'>[]
}

/** What an office wrote to one line. */
export interface FilledLine {
  readonly key: string
  readonly rule: string
  /** Not clear: not said. */
  readonly isSaid: boolean
  /** Yes, no, or something that is not clear. */
  readonly isAnswered: boolean
  readonly note: string
  readonly cell: string
  readonly code: string
  readonly name: string
  readonly message: string
}

/** A work list that came back, with nothing changed but the answers. Lines are in the order in which it was made. */
export interface FilledWorklist {
  readonly kind: 'filled'
  readonly about: WorklistAbout
  readonly lines: readonly FilledLine[]
  readonly unclear: readonly UnclearAnswer[]
  readonly beside: number
}

export type ReadWorklist =
  | FilledWorklist
  | { readonly kind: 'no-worklist' | 'other-version' | 'damaged' }
  | { readonly kind: 'edited'; readonly edits: readonly CellEdit[]; readonly about: WorklistAbout }

/**
 * Reads a workbook that may be a filled work list. Rows may stand in any order and be hidden by a filter; the table may
 * stand on any sheet. Every other cell has to be as it was.
 */
export function readAnswers(sheets: readonly Grid[]): ReadWorklist {
  const hidden = sheets.find(({ rows }) => isTagged(rows))
  if (hidden === undefined) return { kind: 'no-worklist' }
  const identity = identityOf(hidden.rows)
  if (typeof identity === 'string') return { kind: identity }
  const { about, heading } = identity
  const table = placeOfTable(
    sheets.filter((sheet) => sheet !== hidden),
    heading,
  )
  if (table === undefined) return { kind: 'damaged' }
  const edits = editsOf(table, identity)
  if (edits.length > 0) return { kind: 'edited', edits, about }
  return { kind: 'filled', about, ...answersOf(table, identity.rows) }
}

const AT = {
  code: WORKLIST_COLUMNS.indexOf('code'),
  name: WORKLIST_COLUMNS.indexOf('name'),
  message: WORKLIST_COLUMNS.indexOf('message'),
  resolved: WORKLIST_COLUMNS.indexOf('resolved'),
  note: WORKLIST_COLUMNS.indexOf('note'),
  key: WORKLIST_COLUMNS.indexOf('key'),
}

function answersOf(
  { rows, cellName }: Table,
  originals: readonly OriginalRow[],
): Pick<FilledWorklist, 'lines' | 'unclear' | 'beside'> {
  const byKey = new Map(rows.map((row) => [(row.cells[AT.key] ?? '').trim(), row]))
  const unclear: UnclearAnswer[] = []
  const lines = originals.map(({ rule, cells }) => {
    const key = cells[AT.key] ?? ''
    const row = byKey.get(key)
    const text = row?.cells[AT.resolved] ?? ''
    const cell = cellName({ row: row?.row ?? 0, column: AT.resolved } satisfies CellPlace)
    const answer = answerOf(text)
    if (answer === undefined) unclear.push({ cell, text })
    return {
      key,
      rule,
      isSaid: answer === true,
      isAnswered: !isSame(text, ''),
      note: (row?.cells[AT.note] ?? '').trim(),
      cell,
      code: cells[AT.code] ?? '',
      name: cells[AT.name] ?? '',
      message: cells[AT.message] ?? '',
    }
  })
  const width = WORKLIST_COLUMNS.length
  const beside = rows.reduce(
    (sum, { cells }) => sum + cells.slice(width).filter((text) => !isSame(text, '')).length,
    0,
  )
  return { lines, unclear, beside }
}
