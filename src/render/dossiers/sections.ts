import type { DossierMetricText } from '../../messages/contract/dossiers.ts'
import type { Language } from '../../messages/language.ts'
import { capitalised, wordFor } from '../../messages/listed.ts'
import {
  DOSSIER_COUNTS,
  type DossierFigures,
  type DossierFinding,
  type DossierMeasurement,
  type DossierReport,
} from '../../model/dossier.ts'
import { placeOf } from '../content/findings/place.ts'
import type { Cell, View } from '../content/view.ts'
import { cells, counts, partsOf, texts, viewOf, words } from '../content/view-of.ts'
import type { Wording } from '../content/wording.ts'
import { portalView, servicesViews } from './beside.ts'
import { sayDossierFinding } from './spoken.ts'

type Share = Extract<DossierMeasurement, { kind: 'share' }>

/** Every section of the page, in its order; those that have nothing to say are left out. */
export function sectionsOf(report: DossierReport, wording: Wording): readonly View[] {
  const { sections } = wording.language.dossiers
  const groups = (['units', 'periods', 'fields'] as const).flatMap((id) => {
    const figures = report[id]
    return figures === undefined ? [] : [groupView(id, sections[id], figures, wording)]
  })
  return [
    figuresView(report, wording),
    findingsView(report, wording),
    ...groups,
    ...servicesViews(report, wording),
    ...portalView(report, wording),
    countsView(report, wording),
    sourcesView(report, wording),
  ].filter(({ rows, notes, lead }) => rows.length + notes.length + lead.length > 0)
}

interface Told {
  readonly id: string
  readonly share: Share
}

/** Every share with what it is made of; below, what could not be measured, and why. */
function figuresView({ all }: DossierReport, { language }: Wording): View {
  const { dossiers, report, between } = language
  const measured: Told[] = []
  const byReason = new Map<string, string[]>()
  for (const [id, measurement] of Object.entries(all.metrics)) {
    if (measurement.kind === 'share') measured.push({ id, share: measurement })
    else {
      const reason = dossiers.unmeasurable[measurement.reason]
      byReason.set(reason, [...(byReason.get(reason) ?? []), metricName(id, language)])
    }
  }
  const notes = [...byReason].map(
    ([reason, names]) => `${report.labels.notMeasured} (${reason}): ${names.join(between.clauses)}.`,
  )
  return viewOf<Told>(
    { id: 'figures', title: dossiers.sections.metrics, notes },
    [
      words('figure', dossiers.columns.figure, ({ id }) => metricName(id, language)),
      ...partsOf<Told>('share', report.labels.share, language, ({ share }) => share),
      words('formula', dossiers.columns.formula, ({ id }) => metricOf(id, language)?.formula),
    ],
    measured,
  )
}

/** For ids of a saved result, which may be unknown to this version. */
function metricOf(id: string, { dossiers }: Language): DossierMetricText | undefined {
  const texts: Readonly<Record<string, DossierMetricText>> = dossiers.metrics
  return Object.hasOwn(texts, id) ? texts[id] : undefined
}

function metricName(id: string, language: Language): string {
  return metricOf(id, language)?.name ?? id
}

/** A row each for units, fields or periods. */
function groupView(
  id: 'units' | 'fields' | 'periods',
  title: string,
  groups: readonly DossierFigures[],
  { language }: Wording,
): View {
  const { dossiers, report } = language
  const ids = [...new Set(groups.flatMap(({ metrics }) => Object.keys(metrics)))]
  const shown = ids.filter((metric) => groups.some((one) => one.metrics[metric]?.kind === 'share'))
  return viewOf<DossierFigures>(
    { id, title },
    [
      texts('name', title, ({ name }) => (name === '' ? report.labels.unknown : name)),
      counts('lines', dossiers.columns.lines, ({ lines }) => lines),
      ...shown.map((metric) =>
        cells<DossierFigures>(
          'share',
          metric,
          metricOf(metric, language)?.short ?? metric,
          ({ metrics }): Cell | undefined => {
            const share = metrics[metric]
            return share?.kind === 'share' ? { ...share } : undefined
          },
        ),
      ),
    ],
    groups,
  )
}

function findingsView({ findings, sources }: DossierReport, { language }: Wording): View {
  const { dossiers, report } = language
  return viewOf<DossierFinding>(
    {
      id: 'findings',
      title: dossiers.sections.findings,
      notes: findings.length === 0 ? [dossiers.none()] : [],
    },
    [
      cells<DossierFinding>('text', 'severity', report.labels.severity, ({ severity }) => ({
        kind: 'severity',
        severity,
      })),
      texts('place', report.labels.place, ({ place }) => placeOf(place, sources, language)),
      words('rule', report.labels.rule, ({ rule }) => dossiers.rules[rule]),
      texts('message', report.labels.message, (finding) => sayDossierFinding(finding, language)),
    ],
    findings,
  )
}

/** The sum of each count, and how many lines do not say it. */
function countsView({ all }: DossierReport, { language }: Wording): View {
  const { dossiers } = language
  const told = DOSSIER_COUNTS.flatMap((count) => {
    const sum = all.counts[count]
    return sum === undefined ? [] : [{ count, ...sum }]
  })
  return viewOf<(typeof told)[number]>(
    { id: 'counts', title: dossiers.sections.counts },
    [
      words('count', dossiers.columns.count, ({ count }) => capitalised(dossiers.counts[count])),
      counts('sum', dossiers.columns.sum, ({ sum }) => sum),
      counts('silent', dossiers.columns.silent, ({ unknown }) => unknown),
    ],
    told,
  )
}

/** Which lists were read, and what was understood of their columns. */
function sourcesView({ sources }: DossierReport, { language }: Wording): View {
  const { dossiers, report, between } = language
  const named = { ...report.labels, ...dossiers.counts, period: dossiers.columns.period }
  return viewOf<DossierReport['sources'][number]>(
    { id: 'sources', title: dossiers.sections.sources },
    [
      texts('list', report.labels.sources, ({ path, sheet }) =>
        sheet === undefined ? path : `${path} (${sheet})`,
      ),
      counts('lines', dossiers.columns.lines, ({ lines }) => lines),
      counts('totals', dossiers.columns.totals, ({ totals }) => totals),
      texts('columns', report.labels.columns, ({ columns }) =>
        Object.entries(columns)
          .map(([column, heading]) => `${heading} = ${wordFor(column, named)}`)
          .join(between.clauses),
      ),
      texts('ignored', dossiers.columns.ignored, ({ ignored }) => ignored.join(between.clauses)),
    ],
    sources,
  )
}
