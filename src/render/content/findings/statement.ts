import type { Language } from '../../../messages/language.ts'
import { causeClause } from '../../../messages/sentence.ts'
import type { Cause, CauseExample } from '../../../model/cause.ts'
import type { Finding } from '../../../model/finding.ts'
import { numbersOf } from '../../text/number.ts'
import type { RuleFindings } from './findings-by-rule.ts'

/** One sentence for all findings of one cause: "312 of 468 records: "Mức 5" is not a service level (rows 4, 9, …)." */
export function statement(
  cause: Cause,
  language: Language,
  place: (example: CauseExample) => string = () => '',
): string {
  const { count, ofRows, catalogues } = cause
  const { report } = language
  const numbers = numbersOf(language.tag)
  const isAll = count === ofRows && count > 1
  const share = report.causeShare(
    numbers.count(count),
    ofRows === undefined || count > ofRows ? undefined : numbers.count(ofRows),
  )
  const among = catalogues === undefined ? share : report.inCatalogues(share, numbers.count(catalogues))
  return report.cause(
    among,
    causeClause(cause, isAll, language),
    isAll ? '' : placesOf(cause, language, place),
  )
}

/** "rows 4, 9, 12, …" inside one list; over several "Xã A, row 4; Xã B, row 7; …". The physical line is left to the single findings. */
function placesOf(
  { count, examples }: Cause,
  { report, between }: Language,
  place: (example: CauseExample) => string,
): string {
  const rows = examples.flatMap(({ location: { row } }) => (row === undefined ? [] : [String(row)]))
  const places = examples.map((example) => place(withoutLine(example))).filter((text) => text !== '')
  const more = count > places.length ? ['…'] : []
  if (places.length === 0) return ''
  const areRows =
    rows.length + more.length > 1 &&
    rows.length === places.length &&
    rows.every((row, index) => places[index] === report.row(row))
  return areRows
    ? report.rows([...rows, ...more].join(between.items))
    : [...places, ...more].join(between.clauses)
}

function withoutLine({ location: { line: _, ...location }, ...example }: CauseExample): CauseExample {
  return { ...example, location }
}

/** The findings to show beside the stated causes: those that surely have none of them. */
export function besideCauses(
  { items }: RuleFindings,
  causes: readonly Cause[],
  examples: number,
): readonly Finding[] {
  const room = Math.max(0, examples - causes.length)
  if (causes.some(({ shared }) => shared === undefined)) return []
  return items.filter((item) => !causes.some(({ shared = {} }) => agrees(item, shared))).slice(0, room)
}

function agrees({ facts }: Finding, shared: NonNullable<Cause['shared']>): boolean {
  return Object.entries(shared).every(([fact, value]) => facts[fact] === value)
}

/** The causes to state in place of single findings; none where the findings are few, or each is a case of its own. */
export function statedCauses({ causes, count }: RuleFindings, examples: number): readonly Cause[] {
  return count > examples ? causes.slice(0, Math.max(0, examples)) : []
}
