import { wordFor } from '../../../messages/listed.ts'
import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'
import type { HeldStep, ScopeReport, ScopeStepReport } from '../../../model/scope.ts'
import { brief } from '../../text/brief.ts'
import type { View } from '../view.ts'
import { counts, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { scopeOf } from './scope.ts'

interface Line {
  readonly step: string
  readonly out?: number
  readonly heldOut?: number
  readonly unknown?: number
  readonly heldUnknown?: number
  readonly left: number
}

const NONE_HELD: HeldStep = { out: 0, unknown: 0 }

/** The steps from the whole baseline to what the unit has to hold, each with what it takes out and how much of it the list holds. */
export function wayToScopeView(
  { language, numbers }: Wording,
  catalogue: Pick<CatalogueReport, 'scope'>,
  baseline: BaselineReport | undefined,
): View | undefined {
  const found = baseline === undefined ? undefined : scopeOf(catalogue, baseline)
  const { scope: held } = catalogue
  if (found === undefined || held === undefined) return undefined
  const { scope: words } = language
  const { columns } = words
  const lines: Line[] = [{ step: words.whole, left: found.whole }]
  for (const [at, step] of found.steps.entries()) {
    const before = lines.at(-1)?.left ?? 0
    const here = held.steps[at] ?? NONE_HELD
    // What the user decided is shown with its reason, even where it changes nothing.
    if (step.because === undefined && step.out + step.unknown === 0) continue
    lines.push({
      step: words.steps[step.id](step.because ?? ''),
      out: step.out + (step.settled ?? 0) - (step.added ?? 0),
      heldOut: here.out + (here.settled ?? 0) - (here.added ?? 0),
      unknown: step.unknown - (step.settled ?? 0),
      heldUnknown: here.unknown - (here.settled ?? 0),
      left: before - step.out - step.unknown + (step.added ?? 0),
    })
  }
  return viewOf<Line>(
    { id: 'scope', title: words.title, lead: explained(found, { language, numbers }) },
    [
      texts('step', columns.step, ({ step }) => step),
      counts('out', columns.out, ({ out }) => out),
      counts('out.held', columns.heldOut, ({ heldOut }) => heldOut),
      counts('unknown', columns.unknown, ({ unknown }) => unknown),
      counts('unknown.held', columns.heldUnknown, ({ heldUnknown }) => heldUnknown),
      counts('left', columns.left, ({ left }) => left),
    ],
    [...lines, { step: words.left(numbers.count(held.held)), left: found.procedures }],
  )
}

/** Agencies named; the result has more of them. */
const AGENCIES_SHOWN = 5

/** Whose the others are, agencies that nobody knows, and the name of the formula. */
function explained(
  { steps, formula, unknownAgencies = [], moreUnknownAgencies = 0 }: ScopeReport,
  { language, numbers }: Pick<Wording, 'language' | 'numbers'>,
): readonly string[] {
  const { scope: words, between } = language
  const others = steps.flatMap(({ byAuthority = {} }) => inOrder(byAuthority))
  const named = unknownAgencies
    .slice(0, AGENCIES_SHOWN)
    .map(({ agency, procedures }) => [brief(agency), procedures] as const)
  const more = unknownAgencies.length + moreUnknownAgencies - named.length
  const list = (all: readonly (readonly [name: string, count: number])[]) =>
    all.map(([name, count]) => `${name} ${numbers.count(count)}`).join(between.clauses)
  return [
    ...(others.length === 0
      ? []
      : [
          words.others(
            list(others.map(([kind, count]) => [wordFor(kind, language.words.authorities), count])),
          ),
        ]),
    ...(unknownAgencies.length === 0
      ? []
      : [
          words.unknownAgencies(
            `${list(named)}${more > 0 ? `${between.clauses}${language.report.andMore(numbers.count(more))}` : ''}`,
          ),
        ]),
    words.formula(wordFor(formula, words.formulas)),
  ]
}

/** The most frequent first. */
function inOrder(
  counts: NonNullable<ScopeStepReport['byAuthority']>,
): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
