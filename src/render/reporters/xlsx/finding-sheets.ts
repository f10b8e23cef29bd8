import { wordFor } from '../../../messages/listed.ts'
import { ruleText, sentence } from '../../../messages/sentence.ts'
import type { Cause, CauseExample } from '../../../model/cause.ts'
import { type Finding, SEVERITIES } from '../../../model/finding.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { accepted } from '../../content/findings/accepted.ts'
import { pooledByRule } from '../../content/findings/findings-by-rule.ts'
import { withoutCommands } from '../../content/findings/office-words.ts'
import { placeOf } from '../../content/findings/place.ts'
import { gravestFirst } from '../../content/findings/spoken.ts'
import { statement } from '../../content/findings/statement.ts'
import { suggested } from '../../content/findings/suggested.ts'
import { type Page, unitColumn, unitName } from './book.ts'
import { percent } from './book-cell.ts'
import { cells, codes, counts, positions, sentences, tableSheets, words } from './table-sheets.ts'

/** Every finding of the lists that was kept, errors first. */
export function findings(page: Page): readonly Sheet[] {
  const { language, numbers, report } = page
  const { baseline, ...own } = report
  const { count } = numbers
  const inBaseline = baseline?.findings.total ?? 0
  const apart =
    inBaseline === 0
      ? []
      : [language.firstPage.counted(count(report.totals.findings.total), count(inBaseline))]
  return sheetOf(page, language.workbook.sheets.findings, {
    rows: gravestFirst(own),
    all: report.totals.findings.total,
    notes: apart,
  })
}

/** What is wrong in the list that all were held against: no unit repairs it. */
export function baselineFindings(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { baseline } = report
  if (baseline === undefined || baseline.findings.total === 0) return []
  const { items, total } = baseline.findings
  const rows = SEVERITIES.flatMap((severity) => items.filter((one) => one.severity === severity))
  return sheetOf(page, language.workbook.sheets.baselineFindings, { rows, all: total, notes: [] })
}

function sheetOf(
  page: Page,
  name: string,
  { rows, all, notes }: { rows: readonly Finding[]; all: number; notes: readonly string[] },
): readonly Sheet[] {
  const { language, numbers, report } = page
  const { labels } = language.report
  const { labels: own, listed, rest } = language.workbook
  const said = all === 0 ? labels.noFindings : listed(numbers.count(rows.length), numbers.count(all))
  return tableSheets<Finding>({
    name,
    notes: [rows.length < all ? `${said} ${rest()}` : said, ...notes],
    rows,
    columns: [
      codes(labels.severity, ({ severity }) => language.words.severities[severity].one),
      words(labels.rule, ({ rule }) => ruleText(language, rule)?.title ?? rule),
      unitColumn(page, ({ catalogue }) => nameOf(page, catalogue)),
      words(own.source, ({ location }) => location.source),
      codes(own.sheet, ({ location }) => location.sheet),
      positions(own.row, ({ location }) => location.row),
      positions(own.line, ({ location }) => location.line),
      words(own.property, ({ location: { field } }) =>
        field === undefined ? undefined : wordFor(field, language.words.properties),
      ),
      codes(labels.code, ({ code }) => code),
      words(labels.name, ({ name: called }) => called),
      sentences(labels.message, (finding) => sentence(finding, language)),
      words(own.suggestedValue, ({ suggestion }) => suggestion?.value),
      cells(own.confidence, ({ suggestion }) => percent(suggestion?.confidence)),
      words(own.suggestion, ({ suggestion }) =>
        suggestion === undefined ? undefined : suggested(suggestion, language),
      ),
      // Accepted for now: it is counted, and does not fail the run.
      ...(report.known === undefined
        ? []
        : [
            words<Finding>(language.earlier.labels.known, ({ known }) =>
              known === undefined ? undefined : accepted(known, language),
            ),
          ]),
    ],
  })
}

/** What many findings have in common, so that they can be mended at once; counts are exact. */
export function causes(page: Page): readonly Sheet[] {
  const { language, report } = page
  const { labels } = language.report
  const { labels: own } = language.workbook
  const rules = pooledByRule(report.catalogues, report.totals.findings.causes ?? only(page))
  const rows = rules.flatMap(({ severity, causes: found }) => found.map((cause) => ({ severity, cause })))
  return tableSheets<(typeof rows)[number]>({
    name: language.workbook.sheets.causes,
    rows,
    columns: [
      codes(labels.severity, ({ severity }) => language.words.severities[severity].one),
      words(labels.rule, ({ cause: { rule } }) => ruleText(language, rule)?.title ?? rule),
      counts(own.count, ({ cause }) => cause.count),
      counts(own.ofRows, ({ cause }) => cause.ofRows),
      counts(own.catalogues, ({ cause }) => cause.catalogues),
      sentences(own.cause, ({ cause }) => statement(cause, language, (one) => where(page, one))),
      sentences(own.fix, ({ cause: { rule } }) => withoutCommands(ruleText(language, rule)?.fix ?? '')),
    ],
  })
}

/** A run over one list may tell the causes there alone. */
function only({ report: { catalogues } }: Page): readonly Cause[] {
  return catalogues.length === 1 ? (catalogues[0]?.findings.causes ?? []) : []
}

function where(page: Page, { catalogue, location }: CauseExample): string {
  const place = placeOf(location, page.byId.get(catalogue)?.sources ?? [], page.language)
  return page.report.catalogues.length === 1
    ? place
    : [nameOf(page, catalogue), place].filter((said) => said !== '').join(page.language.between.items)
}

/** Findings of the baseline are its own; whatever else is unknown keeps its id. */
function nameOf({ byId, language }: Page, catalogue: string): string {
  const one = byId.get(catalogue)
  if (one !== undefined) return unitName(one)
  return catalogue === 'baseline' ? language.report.labels.baseline : catalogue
}
