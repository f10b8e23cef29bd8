import type { ReportText } from '../../../messages/contract/report.ts'
import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'
import type { ScopeReport } from '../../../model/scope.ts'
import { numbersOf } from '../../text/number.ts'

type Scoped = Pick<CatalogueReport, 'unit' | 'scope'>

/** The scope of a list among those of its result. Absent in results of earlier versions. */
export function scopeOf(
  { scope }: Pick<CatalogueReport, 'scope'>,
  { scopes = [] }: Pick<BaselineReport, 'scopes'>,
): ScopeReport | undefined {
  return scope === undefined ? undefined : scopes.find(({ id }) => id === scope.id)
}

/** So much of the baseline says too little that nobody knows what the unit has to hold. @param command gives the raw share */
export function scopeUnknown(
  { by, asked, whole, steps, silent }: ScopeReport,
  { tag, scope: words }: Language,
  command: string,
): string {
  const { count } = numbersOf(tag)
  const ended = steps.reduce(
    (sum, { id, out }) => (id === 'in-force' || id === 'not-internal' ? sum + out : sum),
    0,
  )
  const isOfLevel = by === 'level' && asked === undefined
  return words.isUnknown(
    {
      silent: count(silent ?? steps.reduce((sum, { unknown }) => sum + unknown, 0)),
      all: count(whole - ended),
      of: isOfLevel ? 'level' : 'both',
    },
    command,
  )
}

/** Lists of which nobody knows the level though what they have to hold depends on it. */
export function withoutLevel(
  catalogues: readonly CatalogueReport[],
  baseline: BaselineReport,
): readonly CatalogueReport[] {
  return catalogues.filter((one) => {
    const scope = scopeOf(one, baseline)
    const { level, authority = '' } = one.unit
    const isAsked = level === undefined && !TIERS.has(authority)
    // Results of earlier versions have no scope: they went by the level.
    return isAsked && one.comparison !== undefined && scope?.by !== 'all' && scope?.isUnknown !== true
  })
}

/** Authorities that stand at the level of their name. */
const TIERS: ReadonlySet<string> = new Set(['commune', 'province', 'ministry'])

/** What a unit has to hold, in sentences; where the baseline says too little for the question, that comes first. */
export function scopeSentences(
  catalogue: Scoped,
  baseline: BaselineReport,
  language: Language,
): readonly string[] {
  const found = scopeOf(catalogue, baseline)
  const { level, levelFrom } = catalogue.unit
  const isFound = level !== undefined && levelFrom !== undefined && found?.by !== 'all'
  return [
    ...sentencesOf(catalogue, found, baseline, language),
    ...(isFound ? [language.scope.levelFound(language.words.levels[level])] : []),
  ]
}

function sentencesOf(
  catalogue: Scoped,
  found: ScopeReport | undefined,
  baseline: BaselineReport,
  language: Language,
): readonly string[] {
  const { scope: words } = language
  const level = language.report.scope[scopeBasis(catalogue.unit, baseline)]
  if (found === undefined) return [level]
  if (found.isUnknown === true) return [scopeUnknown(found, language, '')]
  const skips = (step: string) => found.steps.some(({ id, skipped }) => id === step && skipped === true)
  switch (found.by) {
    case 'all':
      return [words.asked.all]
    case 'level':
      if (skips('authority')) return [words.noAgencies(), level]
      return found.asked === undefined ? [level, words.asked.level] : [level]
    default: {
      const { authorities = [] } = found
      const named = authorities.map((one) => wordFor(one, language.words.authorities))
      return [skips('level') ? words.noLevels() : level, words.own(named.join(language.between.clauses))]
    }
  }
}

/** The same for all lists of a result, each sentence once. */
export function scopesInSentences(
  catalogues: readonly Scoped[],
  baseline: BaselineReport,
  language: Language,
): readonly string[] {
  return [...new Set(catalogues.flatMap((one) => scopeSentences(one, baseline, language)))]
}

/** Which sentence says of which level the procedures are. */
function scopeBasis(unit: CatalogueReport['unit'], baseline: BaselineReport): keyof ReportText['scope'] {
  const saysLevels = Object.keys(baseline.byLevel).some((level) => level !== 'unknown')
  if (!saysLevels) return 'whole'
  switch (unit.level) {
    case 'commune':
    case 'ministry':
    case 'other':
      return unit.level
    case 'province':
      return 'province-and-commune'
    default:
      return 'province-or-commune'
  }
}
