import type { Language } from '../../../messages/language.ts'
import type { BaselineReport, CatalogueReport, Report, SourceReport } from '../../../model/report.ts'
import { type ScopeReport, unknownIn } from '../../../model/scope.ts'
import { brief } from '../../text/brief.ts'
import { numbersOf } from '../../text/number.ts'
import { scopeOf } from './scope.ts'

/**
 * What a reader asks first, in sentences: how much of what it must offer the list holds, and before that whatever makes
 * the figure mean something else. Empty without a baseline.
 */
export function answers(report: Report, language: Language, reader: Reader): readonly string[] {
  const { baseline, catalogues } = report
  const [only, ...others] = catalogues
  if (baseline === undefined || only === undefined) return []
  const cautions = [...new Set(catalogues.flatMap((one) => caution(one, baseline, language, reader)))]
  if (others.length > 0) return cautions
  const turned = swapped(only, baseline, report, language, reader)
  if (turned.length > 0) return turned
  return [...cautions, ...answer(only, baseline, language), ...doubts(only, report, language, reader)]
}

/** Whoever runs rasoat gets commands; an official who reads a page is told the same in sentences. */
type Reader = 'operator' | 'office'

function commandFor(reader: Reader, command: string): string {
  return reader === 'operator' ? command : ''
}

/** A baseline that says too little for what was asked. */
function caution(
  one: CatalogueReport,
  baseline: BaselineReport,
  { scope: words }: Language,
  reader: Reader,
): readonly string[] {
  const scope = scopeOf(one, baseline)
  if (scope === undefined) return []
  if (scope.isUnknown === true) return [words.isUnknown(commandFor(reader, '--scope all'))]
  const skips = (step: string) => scope.steps.some(({ id, skipped }) => id === step && skipped === true)
  const isAsked = one.unit.level !== undefined || one.unit.authority !== undefined
  if (scope.by === 'level' && skips('authority') && isAsked) return [words.noAgencies()]
  // A wider scope is no duty of the unit's own: whoever asked for it reads that before the figure.
  if (scope.by === 'all') return [words.asked.all]
  if (scope.by === 'level' && !skips('authority') && scope.asked === undefined) return [words.asked.level]
  return scope.by === 'authority' && skips('level') ? [words.noLevels()] : []
}

function answer(
  one: CatalogueReport,
  baseline: BaselineReport,
  { tag, scope: words }: Language,
): readonly string[] {
  const coverage = one.metrics['coverage']
  const scope = scopeOf(one, baseline)
  if (coverage?.kind !== 'share' || scope === undefined || one.scope === undefined) return []
  const { count, percent } = numbersOf(tag)
  const { part, whole } = coverage
  const unknown = unknownIn(scope.steps)
  return [
    words.answer({
      tier: isOwn(one, scope) ? (one.unit.level ?? 'unit') : 'unit',
      held: count(part),
      scope: count(whole),
      percent: percent(part, whole),
      missing: count(whole - part),
    }),
    ...(unknown === 0 ? [] : [words.besides(count(unknown), count(unknownIn(one.scope.steps)))]),
  ]
}

/** The police of a province is not the province. */
function isOwn({ unit }: CatalogueReport, { by, authorities = [] }: ScopeReport): boolean {
  return by !== 'authority' || authorities.some((authority) => authority === unit.level)
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

/** A share is doubted only where it rests on something. */
const FEW = 20

/** The best explanation of a low share that the result holds. */
function doubts(
  one: CatalogueReport,
  { run }: Report,
  language: Language,
  reader: Reader,
): readonly string[] {
  const { tag, scope: words } = language
  const { count } = numbersOf(tag)
  const agreement = one.metrics['name-agreement']
  const uncoded = one.comparison?.uncoded ?? 0
  const lacksCodes = uncoded >= FEW && uncoded * 5 > one.records
  // A row without a code matches nothing by code, whatever the baseline holds of its field.
  const fields = lacksCodes || run.match !== undefined ? [] : absentFields(one)
  const codes = fields.reduce((sum, { table }) => sum + table.all, 0)
  const given = `rasoat ${run.command} …`
  return [
    ...(agreement?.kind === 'share' && hasFewNames(one)
      ? [words.doubts.fewNames(count(agreement.part), count(agreement.whole))]
      : []),
    ...(run.match === undefined && lacksCodes
      ? [
          words.doubts.uncoded(
            count(uncoded),
            count(one.records),
            commandFor(reader, `${given} --match names`),
          ),
        ]
      : []),
    ...(fields.length >= 3 && codes >= FEW && codes * 5 > one.procedures
      ? [
          words.doubts.absentFields(
            count(codes),
            count(fields.length),
            [...fields.slice(0, 3).map(({ key }) => brief(key)), ...(fields.length > 3 ? ['…'] : [])].join(
              language.between.clauses,
            ),
            commandFor(reader, `${given} --partial-baseline`),
          ),
        ]
      : []),
  ]
}

/** The step that repairs what makes the share doubtful; undefined where nothing does. */
export function repair(
  { catalogues }: Report,
  { scope: words }: Language,
  reader: Reader,
): string | undefined {
  const [only, ...others] = catalogues
  if (only === undefined || others.length > 0) return undefined
  return hasFewNames(only)
    ? words.doubts.putRight(commandFor(reader, 'rasoat explain slipped-column'))
    : undefined
}

function hasFewNames({ metrics }: CatalogueReport): boolean {
  const agreement = metrics['name-agreement']
  return agreement?.kind === 'share' && agreement.whole >= FEW && agreement.part * 2 < agreement.whole
}

/** Fields of the list of which no code is in the baseline, the largest first. */
function absentFields({
  groups,
  comparison,
}: CatalogueReport): readonly CatalogueReport['groups'][string][number][] {
  if (comparison === undefined) return []
  return (groups['field'] ?? [])
    .filter(
      ({ key, table, metrics }) => key !== '' && table.all >= 3 && metrics['name-agreement'] === undefined,
    )
    .sort((a, b) => b.table.all - a.table.all)
}
