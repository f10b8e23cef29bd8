import { brief } from '../text/brief.ts'
import type { Numbers } from '../text/number.ts'
import { VERDICT_SIGNS } from '../text/signs.ts'
import { peersText } from './peers/peer-words.ts'
import { AS_VERDICT } from './policy/plans.ts'
import type { Cell, Column, Row, View } from './view.ts'
import type { Wording } from './wording.ts'

/** The columns that a format has room for, in its order; all of them where it does not choose. */
export function chosen({ columns }: Pick<View, 'columns'>, ids?: readonly string[]): readonly Column[] {
  if (ids === undefined) return columns
  return ids.flatMap((id) => columns.filter((column) => column.id === id))
}

/** The first rows, and how many are left out. @param spare one line more is shorter than a line that says "1 more" */
export function firstRows(
  { rows }: Pick<View, 'rows'>,
  most: number = Number.POSITIVE_INFINITY,
  spare = 0,
): { readonly rows: readonly Row[]; readonly left: number } {
  const shown = rows.length <= most + spare ? rows : rows.slice(0, most)
  return { rows: shown, left: rows.length - shown.length }
}

/** What stands in a column where there is no cell: nobody can say the figure; of words there are none. */
export function absent({ kind }: Column): string {
  return kind === 'count' || kind === 'share' ? '–' : ''
}

/** "3/4": how many verdicts of a unit are as bad as this one; empty where it stands for itself. */
export function among({ of }: Extract<Cell, { kind: 'verdict' }>, { count }: Numbers): string {
  return of === undefined ? '' : `${count(of.same)}/${count(of.all)}`
}

/** The sign that stands before the word of a cell, never for it; empty where it has none. */
export function signOf(cell: Cell): string {
  if (cell.kind === 'verdict') return VERDICT_SIGNS[cell.status]
  return cell.kind === 'plan-status' ? VERDICT_SIGNS[AS_VERDICT[cell.status]] : ''
}

/** A cell in plain words. */
export function cellText(cell: Cell, { language, numbers }: Pick<Wording, 'language' | 'numbers'>): string {
  switch (cell.kind) {
    case 'field':
      return cell.text === '' ? language.report.labels.unknown : cell.text
    case 'others':
      return `${language.report.labels.others} (${numbers.count(cell.count)})`
    case 'total':
      return language.report.labels.total
    case 'texts':
      return cell.texts.map(brief).join(cell.between)
    case 'ordinal':
    case 'count':
      return numbers.count(cell.value)
    case 'share':
      return numbers.share(cell)
    case 'percent':
      return numbers.percent(cell.part, cell.whole)
    case 'units':
      return peersText({ language, numbers }, { part: cell.part, whole: cell.whole, unknown: 0 })
    case 'peers':
      return peersText({ language, numbers }, cell)
    case 'verdict':
      return `${language.words.verdicts[cell.status]} ${among(cell, numbers)}`.trimEnd()
    case 'plan-status':
      return language.words.planStatuses[cell.status]
    case 'severity':
      return language.words.severities[cell.severity].one
    default:
      return cell.text
  }
}
