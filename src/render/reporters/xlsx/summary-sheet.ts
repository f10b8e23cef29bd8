import { errorText } from '../../../messages/error-text.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { Measurements } from '../../../model/measurement.ts'
import type { CatalogueReport } from '../../../model/report.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { comparisonView } from '../../content/figures/comparison.ts'
import { figuresView, measurementsView } from '../../content/figures/figures.ts'
import { partlyMeasured } from '../../content/figures/partly-measured.ts'
import { wayToScopeView } from '../../content/figures/way-to-scope.ts'
import { chosenFacts, type Fact, type FactId, type Item, itemText } from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { type Page, unitName } from './book.ts'
import { count, text } from './book-cell.ts'
import { type Line, SUMMARY_WIDTHS, said } from './lines.ts'
import { cellOf } from './stacked.ts'

/** Whose lists, against what, how they compare, and the figures with all that they are made of. */
export function details(page: Page): Sheet {
  const { language, report } = page
  const all = headFacts(page, report)
  const facts = (ids: readonly FactId[]) => chosenFacts(all, ids).flatMap((fact) => factLines(page, fact))
  const [only, ...others] = report.catalogues
  const isOne = only !== undefined && others.length === 0
  return {
    name: language.workbook.sheets.details,
    rows: [
      [text(wordFor(report.run.command, language.report.titles), 'title')],
      ...facts(RUN),
      ...(isOne ? [...facts(ONE), ...comparison(page, only), ...wayToScope(page, only)] : facts(MANY)),
      ...facts(BASELINE),
      [],
      ...figures(page, report.totals.metrics),
      ...partlyMeasured(report, language, page.numbers).map((sentence) => [text(sentence)]),
      ...troubles(page),
    ],
    widths: SUMMARY_WIDTHS,
    isForReading: true,
  }
}

const RUN: readonly FactId[] = ['as-of', 'outcome', 'findings', 'rules', 'policy', 'earlier', 'units']
const ONE: readonly FactId[] = ['unit', 'records', 'procedures']
const MANY: readonly FactId[] = ['lists', 'records', 'procedures']
const BASELINE: readonly FactId[] = ['baseline-remarks']
const MADE: readonly FactId[] = ['made-with', 'configuration', 'sources', 'encodings', 'baseline']

/** The last sheet: the files with their hashes, the tool, what was asked. */
export function made(page: Page): Sheet {
  return {
    name: page.language.workbook.sheets.made,
    rows: [
      [text(page.language.firstPage.labels.made, 'title')],
      ...chosenFacts(headFacts(page, page.report), MADE).flatMap((fact) => factLines(page, fact)),
    ],
    widths: SUMMARY_WIDTHS,
    isForReading: true,
  }
}

function factLines(page: Page, { label, items, isLine }: Fact): readonly Line[] {
  const { language, numbers, report } = page
  const { labels } = language.report
  const plain = (item: Item) => itemText(item, unitName, numbers)
  if (items.every(({ kind }) => kind === 'severity'))
    return [
      [text(label), count(report.totals.findings.total)],
      ...items.map((item) => line(page, label, item)),
    ]
  if (isLine === true) return [said(label, items.map(plain).join(' · '))]
  return items.flatMap((item) =>
    item.kind === 'unit' && item.level !== undefined
      ? [said(label, unitName(item.catalogue)), said(labels.level, item.level)]
      : [line(page, label, item)],
  )
}

/** A number has a cell of its own, and what it counts stands before it. */
function line({ language, numbers }: Page, label: string, item: Item): Line {
  switch (item.kind) {
    case 'severity':
      return [text(`${label}: ${language.words.severities[item.severity].one}`), count(item.count)]
    case 'count':
      return [text(item.title === undefined ? label : `${label}: ${item.title}`), count(item.value)]
    default:
      return said(label, itemText(item, unitName, numbers))
  }
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

/** Every figure that was measured; the others are named in a line for each reason. */
function figures(page: Page, metrics: Measurements): readonly Line[] {
  const view = measurementsView(page, metrics)
  const columns = view.columns.filter(({ id }) => id !== 'reason')
  const { total } = page.language.report.labels
  const [first, ...others] = columns.map((column) => column.title)
  return [
    [page.report.catalogues.length > 1 ? `${view.title}: ${total}` : first, ...others].map((said) =>
      text(said, 'heading'),
    ),
    ...view.rows
      .filter(({ cells }) => cells['reason'] === undefined)
      .map(({ cells }) => columns.map(({ id }) => cellOf(page, cells[id]))),
    ...(figuresView(page, metrics)?.notes ?? []).map((note) => [text(note)]),
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
