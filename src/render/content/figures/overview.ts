import type { Language } from '../../../messages/language.ts'
import { capitalised } from '../../../messages/listed.ts'
import type { Comparison } from '../../../model/comparison.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import type { Cell, View } from '../view.ts'
import { cells, counts, type Filled, partsOf, shares, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { metricName } from './figures.ts'
import { worstVerdict } from './ranking.ts'
import { unitLabel } from './unit-label.ts'

/** One unit, or all of them together. */
interface Line {
  readonly name: Cell
  readonly unit?: CatalogueReport
  readonly part: Pick<CatalogueReport, 'metrics' | 'table' | 'records' | 'procedures'> & {
    readonly findings: Pick<CatalogueReport['findings'], 'bySeverity'>
  }
}

const COMPARED = [
  'scope',
  'matched',
  'missing',
  'extra',
  'different',
  'uncoded',
] as const satisfies readonly (keyof Comparison)[]

/** All units side by side with the figures that their order rests on. @param ranked in which they stand */
export function overviewView(
  { language }: Wording,
  { catalogues, totals, baseline }: Report,
  ranked: readonly CatalogueReport[],
): View {
  const { labels } = language.report
  const { levels, severities } = language.words
  // Only sheets and pages that show the column have to say so.
  const sum = catalogues.reduce((all, one) => all + one.procedures, 0)
  const notes = sum <= totals.procedures ? [] : [language.report.countedOnce()]
  return viewOf<Line>(
    { id: 'overview', title: labels.overview, notes },
    [
      cells('text', 'unit', labels.unit, ({ name }) => name),
      texts('level', labels.level, ({ unit }) =>
        unit?.unit.level === undefined ? undefined : levels[unit.unit.level],
      ),
      {
        ...cells<Line>('text', 'verdict', labels.verdict, ({ unit }) => unit && verdictOf(unit)),
        isChoice: true,
      },
      ...overviewMetrics(catalogues).flatMap((metric) => sharesOf(language, metric)),
      counts('unknown', labels.unknown, ({ part }) => part.table.unknown),
      ...(['error', 'warning', 'note'] as const).map((severity) =>
        counts<Line>(
          severity,
          capitalised(severities[severity].many),
          ({ part }) => part.findings.bySeverity[severity],
        ),
      ),
      counts('records', labels.records, ({ part }) => part.records),
      counts('procedures', labels.procedures, ({ part }) => part.procedures),
      ...(baseline === undefined
        ? []
        : COMPARED.map((id) => counts<Line>(id, labels[id], ({ unit }) => unit?.comparison?.[id]))),
    ],
    ranked.map((unit) => ({
      name: { kind: 'unit', text: unitLabel(unit, language), catalogue: unit.id },
      unit,
      part: unit,
    })),
    { name: { kind: 'total' }, part: totals },
  )
}

/** The columns that a page has room for. @param isJudged without targets there are no verdicts to show */
export function overviewColumns({ catalogues }: Report, { isJudged }: { readonly isJudged: boolean }) {
  return [
    'unit',
    ...(isJudged ? ['verdict'] : []),
    ...overviewMetrics(catalogues),
    ...['unknown', 'error', 'warning', 'records'],
  ]
}

function sharesOf(language: Language, metric: string): readonly Filled<Line>[] {
  const name = shortMetricName(language, metric)
  const of = ({ part }: Line) => {
    const found = part.metrics[metric]
    return found?.kind === 'share' ? found : undefined
  }
  return [shares(metric, name, of), ...partsOf(metric, name, language, of)]
}

function verdictOf({ verdicts }: CatalogueReport): Cell | undefined {
  const status = worstVerdict({ verdicts })
  if (status === undefined) return undefined
  const having = (wanted: typeof status) => verdicts.filter((one) => one.status === wanted).length
  return { kind: 'verdict', status, of: { same: having(status), met: having('met'), all: verdicts.length } }
}

const ALWAYS = ['coverage', 'full-online-share', 'online-share']

/**
 * The shares worth a column when units stand side by side: those the targets speak of first, but what hardly any unit
 * has comes last. A narrow page drops the last ones.
 */
export function overviewMetrics(catalogues: readonly CatalogueReport[]): readonly string[] {
  const judged = catalogues.flatMap(({ verdicts }) => verdicts.map(({ metric }) => metric))
  const measuredIn = (metric: string) =>
    catalogues.filter(({ metrics }) => metrics[metric]?.kind === 'share').length
  const measured = [...new Set([...judged, ...ALWAYS])].filter((metric) => measuredIn(metric) > 0)
  const isCommon = (metric: string) => measuredIn(metric) * 2 >= catalogues.length
  return [...measured.filter(isCommon), ...measured.filter((metric) => !isCommon(metric))]
}

/** A heading short enough for a column. */
function shortMetricName(language: Language, metric: string): string {
  const { labels } = language.report
  if (metric === 'coverage') return labels.coverage
  if (metric === 'full-online-share') return labels.fullOnline
  if (metric === 'online-share') return labels.online
  return metricName(language, metric)
}

/** Up to so many catalogues are told one by one in what is made for reading; more stand side by side. */
export const TOLD_ONE_BY_ONE = 10
