import { errorText } from '../../../messages/error-text.ts'
import { wordFor } from '../../../messages/listed.ts'
import { SEVERITIES } from '../../../model/finding.ts'
import type { Measurements } from '../../../model/measurement.ts'
import type { BaselineReport, CatalogueReport } from '../../../model/report.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { answers } from '../../content/figures/answer.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { measurementsView } from '../../content/figures/figures.ts'
import { partlyMeasured } from '../../content/figures/partly-measured.ts'
import { unitLines } from '../../content/figures/unit-lines.ts'
import { wayToScopeView } from '../../content/figures/way-to-scope.ts'
import { ruleChanges } from '../../content/findings/rule-changes.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { wasJudged } from '../../content/policy/outcome.ts'
import { warningsOf } from '../../content/policy/policy-words.ts'
import { detailsRemark } from '../../content/sources/baseline-remarks.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { type Page, unitName } from './book.ts'
import { count, text } from './book-cell.ts'
import { type Line, SUMMARY_WIDTHS, said, sourceLines } from './lines.ts'
import { cellOf } from './stacked.ts'

/** The first sheet: whose lists, against what, as of when, and the figures with all that they are made of. */
export function summary(page: Page): Sheet {
  const { language, report } = page
  return {
    name: language.workbook.sheets.summary,
    rows: [
      [text(wordFor(report.run.command, language.report.titles), 'title')],
      // The answer stands before who made the sheet, and before any count of findings.
      ...answers(report, language, 'office').map((sentence) => [text(sentence)]),
      ...run(page),
      ...units(page),
      ...baseline(page, report.baseline),
      [],
      ...figures(page, report.totals.metrics),
      ...partlyMeasured(report, language, page.numbers).map((sentence) => [text(sentence)]),
      ...troubles(page),
    ],
    widths: SUMMARY_WIDTHS,
    isForReading: true,
  }
}

function run(page: Page): readonly Line[] {
  const { language, numbers, report } = page
  const { labels } = language.report
  const { labels: own } = language.workbook
  const { bySeverity } = report.totals.findings
  const changes = ruleChanges(report, language)
  return [
    said(own.asOf, numbers.date(report.run.asOf)),
    ...(wasJudged(report) ? [said(labels.outcome, language.words.outcomes[report.outcome])] : []),
    [text(labels.findings), count(report.totals.findings.total)],
    ...SEVERITIES.map((severity) => [
      text(`${labels.findings}: ${language.words.severities[severity].one}`),
      count(bySeverity[severity]),
    ]),
    ...(changes.length === 0
      ? []
      : [[text(language.report.rulesChanged(changes.join(language.between.items)))]]),
    ...warningsOf(page).map((warning) => said(labels.policy, warning)),
    ...earlierSections(report, language).map(({ label, summary }) => said(label, summary.join(' · '))),
    ...(report.units === undefined
      ? []
      : unitLines(report.units, language, numbers).map((line) => said(labels.units, line))),
    said(own.madeWith, `${report.tool.name} ${report.tool.version}`),
    said(own.configuration, report.run.configSha256),
  ]
}

/** One list is told here; of many there is a sheet. */
function units(page: Page): readonly Line[] {
  const { language, report } = page
  const { labels } = language.report
  const [only, ...others] = report.catalogues
  const { records, procedures } = report.totals
  const totals = [
    [text(labels.records), count(records)],
    [text(labels.procedures), count(procedures)],
  ]
  if (only === undefined || others.length > 0)
    return [[text(labels.catalogue), count(report.catalogues.length)], ...totals]
  return [
    said(labels.unit, unitName(only)),
    ...(only.unit.level === undefined ? [] : [said(labels.level, language.words.levels[only.unit.level])]),
    ...sourceLines(language, labels.sources, only.sources),
    ...encodingsOf(only.sources, language).map((encoding) => said(labels.encoding, encoding)),
    ...totals,
    ...comparison(page, only),
    ...wayToScope(page, only),
  ]
}

function comparison(page: Page, unit: CatalogueReport): readonly Line[] {
  const view = comparisonView(page, unit, page.report.baseline)
  if (view === undefined) return []
  const { labels } = page.language.report
  return [
    ...view.lead.map((scope) => said(labels.scope, scope)),
    ...view.columns.map(({ id, title }) => [
      text(title),
      ...view.rows.map(({ cells }) => cellOf(page, cells[id])),
    ]),
  ]
}

/** The steps to the denominator, one under the other. */
function wayToScope(page: Page, unit: CatalogueReport): readonly Line[] {
  const view = wayToScopeView(page, unit, page.report.baseline)
  if (view === undefined) return []
  return [
    ...view.lead.map((sentence) => said(page.language.report.labels.scope, sentence)),
    view.columns.map(({ title }, at) => text(at === 0 ? view.title : title)),
    ...view.rows.map(({ cells }) => view.columns.map(({ id }) => cellOf(page, cells[id]))),
  ]
}

function baseline(page: Page, found: BaselineReport | undefined): readonly Line[] {
  if (found === undefined) return []
  const { labels, levelsUnknown, partialBaseline, baselineDate } = page.language.report
  const unlevelled = found.byLevel['unknown'] ?? 0
  return [
    ...sourceLines(page.language, labels.baseline, found.sources),
    said(labels.baseline, baselineDate(found.date === undefined ? '' : page.numbers.date(found.date))),
    [text(`${labels.baseline}: ${labels.procedures}`), count(found.procedures)],
    ...(unlevelled > 0 && unlevelled < found.procedures
      ? [[text(levelsUnknown(page.numbers.count(unlevelled)))]]
      : []),
    ...(found.complete ? [] : [[text(partialBaseline())]]),
    ...detailsRemark(found.details, page.language).map((line) => [text(line)]),
  ]
}

/** Every figure of the result, also those that could not be measured, with the reason. */
function figures(page: Page, metrics: Measurements): readonly Line[] {
  const { columns, rows, title } = measurementsView(page, metrics)
  const { total } = page.language.report.labels
  const [first, ...others] = columns.map((column) => column.title)
  return [
    [page.report.catalogues.length > 1 ? `${title}: ${total}` : first, ...others].map((said) =>
      text(said, 'heading'),
    ),
    ...rows.map(({ cells }) => columns.map(({ id }) => cellOf(page, cells[id]))),
  ]
}

function troubles({ language, report }: Page): readonly Line[] {
  if (report.toolErrors.length === 0) return []
  return [
    [],
    [text(language.report.labels.toolErrors, 'bold')],
    ...report.toolErrors.map(({ code, facts, catalogue }) => {
      const { what, next } = errorText(code, facts, language)
      return said(catalogue ?? '', `${what} ${next}`.trim())
    }),
  ]
}
