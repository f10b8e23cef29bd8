import type { Language } from '../../../messages/language.ts'
import type { BaselineReport, CatalogueReport, Report, SourceReport } from '../../../model/report.ts'
import { brief } from '../../text/brief.ts'
import { numbersOf } from '../../text/number.ts'
import { commandFor, type Reader } from './doubts.ts'

/**
 * Exports of the national list that stand among the lists: `-b A B` takes A alone. They have the columns of the baseline,
 * agencies or issuers among them, and some other list has not. Empty where there is none.
 */
export function misplacedBaseline(
  { catalogues, baseline, run }: Report,
  { tag, scope: words }: Language,
  reader: Reader,
): readonly string[] {
  if (baseline === undefined) return []
  const misplaced = catalogues.filter((one) => looksLike(one, baseline))
  const own = catalogues.filter((one) => !misplaced.includes(one))
  if (misplaced.length === 0 || own.length === 0) return []
  const path = ({ path: file }: Pick<SourceReport, 'path'>) => brief(file)
  const [first = { path: '…' }] = own.flatMap(({ sources }) => sources)
  const lists = [...baseline.sources, ...misplaced.flatMap(({ sources }) => sources)].slice(0, NAMED)
  const command = `rasoat ${run.command} ${path(first)} ${lists.map((one) => `-b ${path(one)}`).join(' ')} …`
  return [words.misplacedBaseline(numbersOf(tag).count(misplaced.length), commandFor(reader, command))]
}

const NAMED = 2

function looksLike({ sources }: CatalogueReport, baseline: BaselineReport): boolean {
  return sources.length > 0 && sources.every((one) => baseline.sources.some((known) => isAlike(one, known)))
}

function isAlike({ columns }: SourceReport, { columns: known }: SourceReport): boolean {
  const properties = Object.keys(known)
  return (
    ('agencies' in columns || 'issuer' in columns) &&
    properties.length === Object.keys(columns).length &&
    properties.every((property) => columns[property] === known[property])
  )
}
