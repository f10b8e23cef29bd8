import { capitalised } from '../../../messages/listed.ts'
import type { Measurements } from '../../../model/measurement.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { overviewMetrics, shortMetricName } from '../../content/figures/overview-shares.ts'
import { worstFirst, worstVerdict } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { forScreen } from '../../text/escape.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { padStart, widest } from '../../text/width.ts'
import type { Cell, Column } from './fit-columns.ts'
import { grid } from './grid.ts'
import { heading, type Page, prose } from './page.ts'

const UNITS_SHOWN = 40

/** The units side by side, the worst first. */
export function overview(page: Page, report: Report): readonly string[] {
  const { language, numbers, paint } = page
  const { catalogues, totals } = report
  const { labels, andMore, next } = language.report
  const shares = overviewMetrics(catalogues).map((metric) =>
    shareColumn(page, metric, [...catalogues, totals]),
  )
  const isJudged = catalogues.some(({ verdicts }) => verdicts.length > 0)
  const saysUnknown = totals.table.unknown > 0 && totals.table.unknown < totals.table.all
  const number = (value: number, ink?: Cell['ink']): Cell => ({
    text: numbers.count(value),
    ...(ink === undefined || value === 0 ? {} : { ink }),
  })
  const figure = (title: string): Column => ({ title, align: 'right' })
  const columns: readonly Column[] = [
    { title: labels.unit },
    ...(isJudged ? [figure(labels.target)] : []),
    ...shares.map(({ title }, index) => (index === 0 ? { title } : { title, optional: true as const })),
    figure(capitalised(language.words.severities.error.many)),
    { ...figure(capitalised(language.words.severities.warning.many)), optional: true },
    { ...figure(labels.records), optional: true },
    ...(saysUnknown ? [{ ...figure(labels.unknown), optional: true as const }] : []),
  ]
  const row = (
    name: Cell,
    verdict: Cell,
    part: Pick<CatalogueReport, 'metrics' | 'records' | 'table'> & Counts,
  ) => [
    name,
    ...(isJudged ? [verdict] : []),
    ...shares.map(({ cell }) => cell(part.metrics)),
    number(part.findings.bySeverity.error, paint.severity.error),
    number(part.findings.bySeverity.warning, paint.severity.warning),
    number(part.records),
    ...(saysUnknown ? [number(part.table.unknown)] : []),
  ]
  const ranked = worstFirst(catalogues)
  const shown = ranked.slice(0, UNITS_SHOWN)
  const more = ranked.length - shown.length
  const rows = shown.map((one) => row({ text: nameOf(page, one) }, verdictCell(page, one), one))
  const total = row({ text: labels.total, ink: paint.strong }, { text: '' }, totals)
  const rest =
    more === 0
      ? ''
      : `${andMore(numbers.count(more))}. ${next.writeFile(`rasoat ${report.run.command} … -o report.md`)}`
  return [
    ...heading(page, labels.overview, {
      text: `${labels.unit}: ${numbers.count(catalogues.length)}`,
      ink: paint.faint,
    }),
    ...grid(columns, [...rows, total], {
      width: page.width,
      indent: 2,
      headInk: paint.faint,
      direction: page.language.direction,
    }),
    ...prose(page, forScreen(rest), { indent: 2, ink: paint.faint }),
  ]
}

interface Counts {
  readonly findings: { readonly bySeverity: CatalogueReport['findings']['bySeverity'] }
}

export function nameOf({ language }: Page, catalogue: CatalogueReport): string {
  return forScreen(unitLabel(catalogue, language))
}

function verdictCell({ numbers, paint }: Page, catalogue: CatalogueReport): Cell {
  const worst = worstVerdict(catalogue)
  if (worst === undefined) return { text: '' }
  const met = catalogue.verdicts.filter(({ status }) => status === 'met').length
  const text = `${VERDICT_SIGNS[worst]} ${numbers.count(met)}/${numbers.count(catalogue.verdicts.length)}`
  return { text, ink: paint.verdict[worst] }
}

/** `40.28% (230/571)`, padded so that the percentages of a column stand under each other. */
function shareColumn(page: Page, metric: string, all: readonly { readonly metrics: Measurements }[]) {
  const { numbers, language } = page
  const shares = all.flatMap(({ metrics }) => (metrics[metric]?.kind === 'share' ? [metrics[metric]] : []))
  const columns = widest(shares.map(({ part, whole }) => numbers.percent(part, whole)))
  return {
    title: shortMetricName(language, metric),
    cell(metrics: Measurements): Cell {
      const found = metrics[metric]
      if (found?.kind !== 'share') return { text: padStart('–', columns) }
      const { part, whole } = found
      return { text: `${padStart(numbers.percent(part, whole), columns)} ${numbers.fraction(part, whole)}` }
    },
  }
}
