import {
  DOSSIER_COUNTS,
  type DossierCount,
  type DossierFinding,
  type DossierRow,
} from '../../model/dossier.ts'
import { atRow, type Location } from '../../model/location.ts'
import type { Row } from '../../model/row.ts'
import { readDossierCount } from '../../stages/normalise/dossiers/dossier-cell.ts'
import { fields } from '../../stages/normalise/fields.ts'
import { tidy } from '../../stages/normalise/tidy.ts'
import { levelOfType, unitName } from '../../stages/normalise/unit-name.ts'
import type { DossierSheet } from './dossier-sheet.ts'

/** A row of a list of dossiers, before it is known which rows sum up others. */
export interface Entry extends Omit<DossierRow, 'counts'> {
  /** The title of the part it stands in. */
  readonly part: string
  /** How deep its number is: `A`, `I`, `1`, `1.1`. Absent: it has none. */
  readonly depth?: number
  /** It says itself that it is a sum. */
  readonly isTotal: boolean
}

export type Tell = (finding: DossierFinding) => void

/** Rows with their numbers understood; titles of parts name the unit of what follows where they are one. */
export function entriesOf(sheet: DossierSheet, list: Location, tell: Tell): readonly Entry[] {
  const entries: Entry[] = []
  let part = ''
  let unitOfPart: string | undefined
  for (const row of sheet.data) {
    const place = atRow(list, row)
    if (row.lost === true) {
      tell({ rule: 'lost-line', severity: 'error', place, facts: {} })
      continue
    }
    const { written, isBlank } = countsOf(row, sheet, place, tell)
    const label = labelOf(row, sheet)
    if (Object.keys(written).length === 0) {
      if (isBlank && label !== '' && !TOTAL.test(label)) {
        part = label
        unitOfPart = levelOfType(unitName(label).type) === undefined ? undefined : label
      }
      continue
    }
    const unit = textIn(row, sheet, 'unit') ?? unitOfPart
    const code = codeOf(row, sheet, place, tell)
    const depth = depthOf(row.cells[sheet.ordinal ?? -1] ?? '')
    entries.push({
      place,
      ...(code === undefined ? {} : { code }),
      ...given('name', textIn(row, sheet, 'name')),
      ...given('field', textIn(row, sheet, 'field')),
      ...given('unit', unit),
      ...given('period', textIn(row, sheet, 'period')),
      written,
      part,
      ...(depth === undefined ? {} : { depth }),
      isTotal: TOTAL.test(label) && code === undefined,
    })
  }
  return entries
}

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|total|sum)(?!\p{L})/iu

function countsOf(row: Row, { mapping }: DossierSheet, place: Location, tell: Tell) {
  const written: Partial<Record<DossierCount, number>> = {}
  let isBlank = true
  for (const column of DOSSIER_COUNTS) {
    const at = mapping.get(column)
    if (at === undefined) continue
    const text = row.cells[at] ?? ''
    const count = readDossierCount(text)
    if (count === 'blank') continue
    isBlank = false
    if (count !== undefined) written[column] = count
    else
      tell({
        rule: 'unreadable-count',
        severity: 'error',
        place,
        facts: { column, text: tidy(text).text.slice(0, LONGEST_SHOWN) },
      })
  }
  return { written, isBlank }
}

const LONGEST_SHOWN = 60

/** The first words of a row that stand in no column of numbers. */
function labelOf({ cells }: Row, { mapping, ordinal }: DossierSheet): string {
  const counted = new Set(DOSSIER_COUNTS.flatMap((column) => mapping.get(column) ?? []))
  for (const [index, cell] of cells.entries()) {
    const { text } = tidy(cell)
    if (index !== ordinal && !counted.has(index) && /\p{L}{2}/u.test(text)) return text
  }
  return tidy(cells[ordinal ?? -1] ?? '').text
}

function textIn(
  { cells }: Row,
  { mapping }: DossierSheet,
  column: 'name' | 'field' | 'unit' | 'period',
): string | undefined {
  const at = mapping.get(column)
  const text = at === undefined ? '' : tidy(cells[at] ?? '').text
  return text === '' ? undefined : text
}

function codeOf(row: Row, { mapping }: DossierSheet, place: Location, tell: Tell): string | undefined {
  const at = mapping.get('code')
  const text = at === undefined ? '' : tidy(row.cells[at] ?? '').text
  if (text === '') return undefined
  const code = fields.find(({ id }) => id === 'code')?.read(text).set?.code
  if (code === undefined)
    tell({
      rule: 'unreadable-code',
      severity: 'warning',
      place,
      facts: { text: text.slice(0, LONGEST_SHOWN) },
    })
  return code
}

function given<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>)
}

/** `A` over `I` over `1` over `1.1`; a single letter that is a Roman number is that. */
function depthOf(raw: string): number | undefined {
  const text = raw.trim().replace(/[.)]$/, '')
  if (/^[IVXLC]+$/.test(text)) return 1
  if (/^[A-Z]$/.test(text)) return 0
  return /^\d+(?:\.\d+)*$/.test(text) ? 1 + text.split('.').length : undefined
}
