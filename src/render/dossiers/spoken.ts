import type { SaidFacts } from '../../messages/contract/dossiers.ts'
import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import type { DossierFinding, DossierReport } from '../../model/dossier.ts'
import { numbersOf } from '../text/number.ts'

/** The sentence of a finding. Texts of the list in it are not escaped yet. */
export function sayDossierFinding({ rule, facts }: DossierFinding, language: Language): string {
  const { dossiers, between, report } = language
  const { count } = numbersOf(language.tag)
  const said = Object.fromEntries(
    Object.entries(facts).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'number') return [key, key === 'row' ? report.row(String(value)) : count(value)]
      if (Array.isArray(value))
        return [key, value.map((one) => wordFor(String(one), dossiers.counts)).join(between.items)]
      if (typeof value === 'string') return [key, wordFor(value, dossiers.counts)]
      return [key, value ?? '']
    }),
  )
  // The sentence of a rule takes the facts of that rule: both are found by its name.
  const say = dossiers.findings[rule] as (facts: SaidFacts<typeof rule>) => string
  return say(said as SaidFacts<typeof rule>)
}

/** What the lists come to, in a sentence; then what has to be known to read it. */
export function openingOf(report: DossierReport, language: Language): readonly string[] {
  const { dossiers } = language
  const { count, percent } = numbersOf(language.tag)
  const kinds = [
    ['online-dossiers', 'online'],
    ['resolved-in-time', 'in-time'],
  ] as const
  const answers = kinds.flatMap(([metric, kind]) => {
    const measured = report.all.metrics[metric]
    if (measured?.kind !== 'share') return []
    const { part, whole } = measured
    return [dossiers.answer({ part: count(part), whole: count(whole), percent: percent(part, whole), kind })]
  })
  const isOfSeveralLevels = Object.values(report.all.metrics).some(
    (measured) => measured.kind === 'unmeasurable' && measured.reason === 'several-levels',
  )
  const totals = report.sources.reduce((sum, one) => sum + one.totals, 0)
  const lists = report.sources.map(({ path, sheet }) => (sheet === undefined ? path : `${path} (${sheet})`))
  return [
    ...(answers.length > 0
      ? answers
      : [isOfSeveralLevels ? dossiers.severalLevels() : dossiers.noAnswer(count(report.all.lines))]),
    ...report.assumed.map((one) => dossiers.assumed[one]),
    dossiers.read(count(report.all.lines), lists.join(language.between.items), count(totals)),
  ]
}
