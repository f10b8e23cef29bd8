import { OPEN_QUESTIONS, type OpenQuestion } from '../../../messages/contract/scope.ts'
import type { Language } from '../../../messages/language.ts'
import type { BaselineReport, CatalogueReport, Report, SourceReport } from '../../../model/report.ts'
import { type ScopeReport, unknownIn } from '../../../model/scope.ts'
import { brief } from '../../text/brief.ts'
import { numbersOf } from '../../text/number.ts'
import { absentIssuersSaid, commandFor, doubtsOf, type Reader } from './doubts.ts'
import { misplacedBaseline } from './misplaced-baseline.ts'
import { scopeOf, scopeUnknown, withoutLevel } from './scope.ts'

/**
 * What a reader asks first, in sentences: how much of what it must offer the list holds, and before that whatever makes
 * the figure mean something else. Empty without a baseline.
 */
export function answers(report: Report, language: Language, reader: Reader): readonly string[] {
  const { baseline, catalogues } = report
  const [only, ...others] = catalogues
  if (baseline === undefined || only === undefined) return []
  const cautions = [...new Set(catalogues.flatMap((one) => caution(one, baseline, language, reader)))]
  const levels = levelMissing(report, baseline, language, reader)
  if (others.length > 0) return [...misplacedBaseline(report, language, reader), ...levels, ...cautions]
  const turned = swapped(only, baseline, report, language, reader)
  if (turned.length > 0) return turned
  const clauses = doubtsOf(only, report, language, reader).map(({ clause }) => clause)
  return [
    ...levels,
    ...cautions,
    ...answer(only, baseline, language, clauses.join(language.between.clauses)),
    ...absentIssuersSaid(only, { run: report.run, baseline }, language, reader),
  ]
}

/** Of a unit without a level the share means something else than whoever reads it thinks. */
function levelMissing(
  { catalogues, run }: Report,
  baseline: BaselineReport,
  { tag, scope: words }: Language,
  reader: Reader,
): readonly string[] {
  const { count } = numbersOf(tag)
  const units = withoutLevel(catalogues, baseline).length
  if (units === 0) return []
  const command = commandFor(reader, `rasoat ${run.command} … --level commune`)
  return [words.levelMissing(count(units), count(catalogues.length), command)]
}

/** A baseline that says too little for what was asked. */
function caution(
  one: CatalogueReport,
  baseline: BaselineReport,
  language: Language,
  reader: Reader,
): readonly string[] {
  const { scope: words } = language
  const scope = scopeOf(one, baseline)
  if (scope === undefined) return one.comparison === undefined ? [] : [words.earlier()]
  if (scope.isUnknown === true) return [scopeUnknown(scope, language, commandFor(reader, '--scope all'))]
  const skips = (step: string) => scope.steps.some(({ id, skipped }) => id === step && skipped === true)
  const isAsked = one.unit.level !== undefined || one.unit.authority !== undefined
  if (scope.by === 'level' && skips('authority') && isAsked) return [words.noAgencies()]
  // A wider scope is no duty of the unit's own: whoever asked for it reads that before the figure.
  if (scope.by === 'all') return [words.asked.all]
  if (scope.by === 'level' && !skips('authority') && scope.asked === undefined) return [words.asked.level]
  return scope.by === 'authority' && skips('level') ? [words.noLevels()] : []
}

/** @param doubt what makes the share say little: it stands in the same sentence */
function answer(
  one: CatalogueReport,
  baseline: BaselineReport,
  { tag, scope: words }: Language,
  doubt: string,
): readonly string[] {
  const coverage = one.metrics['coverage']
  const scope = scopeOf(one, baseline)
  const { count, percent } = numbersOf(tag)
  if (coverage?.kind === 'unmeasurable') {
    if (coverage.reason === 'no-codes') return [words.notMeasured.noCodes(count(one.records))]
    return coverage.reason === 'zero-denominator' ? [words.notMeasured.nothing()] : []
  }
  if (coverage === undefined) return []
  const { part, whole } = coverage
  const unknown = scope === undefined ? 0 : unknownIn(scope.steps)
  return [
    words.answer({
      tier: scope === undefined || isOwn(one, scope) ? (one.unit.level ?? 'unit') : 'unit',
      held: count(part),
      scope: count(whole),
      percent: percent(part, whole),
      missing: count(whole - part),
      doubt,
    }),
    ...(scope === undefined || one.scope === undefined || unknown === 0
      ? []
      : [words.besides(count(unknown), count(unknownIn(one.scope.steps)), openIn(scope))]),
  ]
}

/** What the baseline does not say of those that are unknown still: a procedure that the user spoke of is settled. */
function openIn({ steps }: ScopeReport): readonly OpenQuestion[] {
  const settled = new Set(steps.flatMap(({ because, codes }) => (because === undefined ? [] : codes.out)))
  return OPEN_QUESTIONS.filter((question) =>
    steps.some(({ id, codes }) => id === question && codes.unknown.some((code) => !settled.has(code))),
  )
}

/** The police of a province is not the province, and the province at the level of communes is no commune. */
function isOwn({ unit }: CatalogueReport, { by }: ScopeReport): boolean {
  return by !== 'authority' || unit.authority === undefined || unit.authority === unit.level
}

/** A list that alone names agencies or levels, and that is much longer than the baseline, is the baseline. */
function swapped(
  one: CatalogueReport,
  baseline: BaselineReport,
  { run }: Report,
  { scope: words }: Language,
  reader: Reader,
): readonly string[] {
  const matched = one.comparison?.matched ?? 0
  const names = (sources: readonly SourceReport[]) =>
    sources.some(({ columns }) => 'agencies' in columns || 'levels' in columns || 'issuer' in columns)
  if (one.procedures < baseline.procedures * LONGER || matched * 4 < baseline.procedures) return []
  if (!names(one.sources) || names(baseline.sources)) return []
  const path = (sources: readonly SourceReport[]) => brief(sources[0]?.path ?? '…')
  const level = one.unit.level === undefined ? '' : ` --level ${one.unit.level}`
  return [
    words.swapped(
      commandFor(reader, `rasoat ${run.command} ${path(baseline.sources)} -b ${path(one.sources)}${level}`),
    ),
  ]
}

const LONGER = 3
