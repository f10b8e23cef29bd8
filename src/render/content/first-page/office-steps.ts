import type { Language } from '../../../messages/language.ts'
import { ruleText } from '../../../messages/sentence.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { unknownIn } from '../../../model/scope.ts'
import { type Numbers, numbersOf, type Share } from '../../text/number.ts'
import { repairs } from '../figures/doubts.ts'
import { scopeOf } from '../figures/scope.ts'
import { pooledByRule } from '../findings/findings-by-rule.ts'

type Who = 'unit' | 'province' | 'ministry'

/** Something to do, by whoever can do it. */
export interface OfficeStep {
  readonly who: Who
  /** A sentence without a command: an official acts on it, or has it acted on. */
  readonly text: string
  /** What it gives of the share at most. */
  readonly gives?: string
}

type Weighed = OfficeStep & { readonly count: number }

/** What the office has to do, in the order of effect: first what makes the share doubtful, then what repairs most of it. */
export function officeSteps(report: Report, language: Language): readonly OfficeStep[] {
  const numbers = numbersOf(language.tag)
  const [only, ...others] = report.catalogues
  const one = others.length === 0 ? only : undefined
  return [
    ...repairs(report, language, 'office').map(({ repair, adds }) => ({
      who: 'unit' as const,
      text: repair,
      ...(one === undefined ? {} : givenBy(one, adds, language, numbers)),
    })),
    ...(one === undefined ? [] : forTheShare(one, language, numbers)),
    ...besidesTheShare(report, language, numbers),
    ...(one === undefined ? [] : ofOthers(one, report, language, numbers)),
  ]
}

/** What so many more that count give of the share at most; nothing where there is no share. */
function givenBy(
  { comparison, metrics }: CatalogueReport,
  by: number,
  { firstPage: { gives } }: Language,
  { count, percent }: Numbers,
): Pick<OfficeStep, 'gives'> {
  const coverage = metrics['coverage']
  const most = Math.min(by, comparison?.missing ?? 0)
  if (coverage?.kind !== 'share' || most === 0) return {}
  const { part, whole }: Share = coverage
  return { gives: gives(count(most), percent(part, whole), percent(part + most, whole)) }
}

/** Steps of the unit that add to what it holds, the largest first; one that costs less comes first among equals. */
function forTheShare(one: CatalogueReport, language: Language, numbers: Numbers): readonly OfficeStep[] {
  const { comparison, findings } = one
  const { steps } = language.firstPage
  const { count } = numbers
  const missing = comparison?.missing ?? 0
  const damaged = findings.byRule['damaged-code'] ?? 0
  const uncoded = comparison?.uncoded ?? 0
  // So many make the share doubtful, and writing them is the first step already.
  const isSaidBefore = uncoded >= 20 && uncoded * 5 > one.records
  const step = (text: string, by: number): Weighed => ({
    who: 'unit',
    text,
    ...givenBy(one, by, language, numbers),
    count: Math.min(by, missing),
  })
  return [
    ...(damaged === 0 ? [] : [step(steps.fixCodes(count(damaged)), damaged)]),
    ...(uncoded === 0 || isSaidBefore ? [] : [step(steps.addCodes(count(uncoded)), uncoded)]),
    ...(missing === 0 ? [] : [step(steps.addMissing(count(missing)), missing)]),
  ]
    .sort((a, b) => b.count - a.count)
    .map(({ count: _, ...told }) => told)
}

/** What else is wrong in the lists, and what is offered less than it could be. */
function besidesTheShare(
  { catalogues, units, totals }: Report,
  language: Language,
  { count }: Numbers,
): readonly OfficeStep[] {
  const { steps } = language.firstPage
  const worst = pooledByRule(units === undefined ? catalogues : [units, ...catalogues]).find(
    ({ rule, severity }) => severity === 'error' && rule !== 'damaged-code',
  )
  const { unknown, all } = totals.table
  const eligible = totals.metrics['full-online-of-eligible']
  const offered = eligible?.kind === 'share' ? eligible.whole - eligible.part : 0
  const below = catalogues.filter(({ verdicts }) => verdicts.some(({ status }) => status === 'missed')).length
  return [
    ...(worst === undefined
      ? []
      : [
          {
            who: 'unit' as const,
            text: steps.fixErrors(ruleText(language, worst.rule)?.title ?? worst.rule, count(worst.count)),
          },
        ]),
    // A list without the column would be asked to write it for every row.
    ...(unknown === 0 || unknown === all
      ? []
      : [{ who: 'unit' as const, text: steps.sayServiceLevel(count(unknown)) }]),
    ...(below === 0 || catalogues.length === 1
      ? []
      : [{ who: 'province' as const, text: steps.reachTargets(count(below)) }]),
    ...(offered === 0 ? [] : [{ who: 'province' as const, text: steps.offerFull(count(offered)) }]),
  ]
}

/** What the unit cannot do itself. */
function ofOthers(
  one: CatalogueReport,
  { baseline }: Report,
  { firstPage: { steps } }: Language,
  { count }: Numbers,
): readonly OfficeStep[] {
  if (baseline === undefined) return []
  const extra = baseline.complete ? (one.comparison?.extra ?? 0) : 0
  const scope = scopeOf(one, baseline)
  const unknown = scope === undefined ? 0 : unknownIn(scope.steps)
  return [
    ...(extra === 0 ? [] : [{ who: 'province' as const, text: steps.checkExtra(count(extra)) }]),
    ...(unknown === 0 ? [] : [{ who: 'ministry' as const, text: steps.sayAgency(count(unknown)) }]),
  ]
}

const WHO: readonly Who[] = ['unit', 'province', 'ministry']

/** The same under the names of whoever can take them. */
export function stepsByPerson(
  steps: readonly OfficeStep[],
  { firstPage }: Language,
): readonly { readonly title: string; readonly steps: readonly OfficeStep[] }[] {
  return WHO.flatMap((who) => {
    const own = steps.filter((step) => step.who === who)
    return own.length === 0 ? [] : [{ title: firstPage.who[who], steps: own }]
  })
}

/** A step with what it gives, as one text. */
export function stepText({ text, gives }: OfficeStep): string {
  return gives === undefined ? text : `${text} (${gives})`
}
