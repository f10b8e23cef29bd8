import { wordFor } from '../../../messages/listed.ts'
import { ruleText, sentence } from '../../../messages/sentence.ts'
import type { Cause, CauseExample } from '../../../model/cause.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Sheet } from '../../../office/workbook/sheet.ts'
import { accepted } from '../../content/findings/accepted.ts'
import { pooledByRule } from '../../content/findings/findings-by-rule.ts'
import { placeOf } from '../../content/findings/place.ts'
import { countedFindings, gravestFirst } from '../../content/findings/spoken.ts'
import { statement } from '../../content/findings/statement.ts'
import { suggested } from '../../content/findings/suggested.ts'
import { type Page, unitColumn, unitName } from './book.ts'
import { percent } from './book-cell.ts'
import { cells, codes, counts, positions, sentences, tableSheets, words } from './table-sheets.ts'

/** Every finding that was kept, errors first. */
export function findings(page: Page): readonly Sheet[] {
  const { language, numbers, report } = page
  const { labels } = language.report
  const { labels: own, listed, rest, sheets } = language.workbook
  const rows = gravestFirst(report)
  const all = countedFindings(report)
  const said = all === 0 ? labels.noFindings : listed(numbers.count(rows.length), numbers.count(all))
  return tableSheets<Finding>({
    name: sheets.findings,
    notes: [rows.length < all ? `${said} ${rest()}` : said],
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
      words(labels.name, ({ name }) => name),
      sentences(labels.message, (finding) => sentence(finding, language)),
      words(own.suggestedValue, ({ suggestion }) => suggestion?.value),
      cells(own.confidence, ({ suggestion }) => percent(suggestion?.confidence)),
      words(own.suggestion, ({ suggestion }) =>
        suggestion === undefined ? undefined : suggested(suggestion, language),
      ),
      words(own.ruleId, ({ rule }) => rule),
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
      sentences(own.fix, ({ cause: { rule } }) => ruleText(language, rule)?.fix),
      words(own.ruleId, ({ cause }) => cause.rule),
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
function nameOf({ byId }: Page, catalogue: string): string {
  const one = byId.get(catalogue)
  return one === undefined ? catalogue : unitName(one)
}
