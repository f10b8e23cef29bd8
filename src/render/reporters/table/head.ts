import { wordFor } from '../../../messages/listed.ts'
import { SEVERITIES } from '../../../model/finding.ts'
import type { Verdict } from '../../../model/policy.ts'
import type { FindingsReport, Report, SourceReport } from '../../../model/report.ts'
import { answers } from '../../content/figures/answer.ts'
import { countVerdicts } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import {
  chosenFacts,
  type Fact,
  type Item,
  itemText,
  ON_A_SCREEN,
  occurring,
  underLabels,
} from '../../content/head/fact.ts'
import { headFacts } from '../../content/head/facts.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { sourceName } from '../../content/sources/sources.ts'
import { forScreen } from '../../text/escape.ts'
import { OUTCOME_SIGNS, SEVERITY_SIGNS, VERDICT_SIGNS } from '../../text/signs.ts'
import { cut, wrap } from '../../text/width.ts'
import { flow, heading, type Inked, labelled, type Page, prose } from './screen.ts'

// All units of a province.
const UNITS_NAMED = 200

/** What was run, on which day, against what, and how it ended: the answer before the reasons. */
export function head(page: Page, report: Report): readonly string[] {
  const { language, numbers, paint } = page
  const { run } = report
  const { titles, asOf } = language.report
  const title = wordFor(run.command, titles)
  const date = asOf(numbers.date(forScreen(run.asOf)))
  const wrapped = wrap(`${title}${language.between.items}${date}`, page.width).map((line) =>
    paint.strong(line),
  )
  const facts = chosenFacts(headFacts(page, report, UNITS_NAMED), ON_A_SCREEN)
  return [
    ...wrapped,
    '',
    ...answered(page, report),
    ...labelled(
      page,
      underLabels(facts).map(({ label, facts: under }) => ({
        label,
        lines: (columns) => under.flatMap((fact) => factLines(page, fact, columns)),
      })),
    ),
  ]
}

/** The answer to whoever asked, before anything that is counted. */
function answered(page: Page, report: Report): readonly string[] {
  const lines = answers(report, page.language, 'operator').flatMap((text) =>
    prose(page, forScreen(text), { indent: 0 }),
  )
  return lines.length === 0 ? [] : [...lines, '']
}

/** The outcome as a sign and a word, in colour where there is one. */
export function outcome({ language, paint }: Page, { outcome: ended }: Report): Inked {
  return { text: `${OUTCOME_SIGNS[ended]} ${language.words.outcomes[ended]}`, ink: paint.outcome[ended] }
}

function factLines(page: Page, { id, items, isLine }: Fact, columns: number): readonly string[] {
  const { paint, language } = page
  if (id === 'baseline') return baselineLines(page, items, columns)
  const said = occurring(items).map((item) => inked(page, item))
  if (isLine === true)
    return flow(said.length === 0 ? [{ text: language.report.labels.noFindings }] : said, columns)
  const sign = id === 'policy' ? paint.severity.warning(SEVERITY_SIGNS.warning) : undefined
  if (sign === undefined) return said.flatMap(({ text }) => wrap(text, columns))
  return said.flatMap(({ text }) =>
    wrap(text, columns - 2).map((line, index) => `${index === 0 ? sign : ' '} ${line}`),
  )
}

/** Its names, its size beside the hashes, and without colour what was found in it. */
function baselineLines(page: Page, items: readonly Item[], columns: number): readonly string[] {
  const { paint } = page
  const sources = items.filter((item) => item.kind === 'source')
  const counts = items.filter(({ kind }) => kind === 'count').map((item) => inked(page, item))
  const hashes = sources.map(({ sha256 }) => ({ text: `sha256 ${forScreen(sha256)}`, ink: paint.faint }))
  const found = items.filter(({ kind }) => kind === 'words').map((item) => inked(page, item))
  return [
    ...sources.flatMap(({ name }) => wrap(forScreen(name), columns)),
    ...flow([...counts, ...hashes], columns),
    ...found.flatMap(({ text }) => wrap(text, columns).map((line) => paint.faint(line))),
  ]
}

function inked({ language, numbers, paint }: Page, item: Item): Inked {
  const text = itemText(item, (one) => unitLabel(one, language), numbers)
  switch (item.kind) {
    case 'outcome':
      return { text: `${OUTCOME_SIGNS[item.outcome]} ${text}`, ink: paint.outcome[item.outcome] }
    case 'severity':
      return { text, ink: paint.severity[item.severity] }
    case 'verdict':
      return { text: `${VERDICT_SIGNS[item.status]} ${text}`, ink: paint.verdict[item.status] }
    case 'text':
      return { text: forScreen(text) }
    default:
      return { text }
  }
}

/** Names on one line each, for a list of files that may be long. */
export function fewSources(page: Page, sources: readonly SourceReport[], columns: number): readonly string[] {
  const shown = sources.length <= 6 ? sources : sources.slice(0, 5)
  const lines = shown.flatMap((source) => wrap(forScreen(sourceName(source, page.language)), columns))
  const more = sources.length - shown.length
  return more === 0 ? lines : [...lines, cut(page.language.report.andMore(page.numbers.count(more)), columns)]
}

/** What they are, in full. */
export function earlier(page: Page, report: Report): readonly (readonly string[])[] {
  return earlierSections(report, page.language)
    .filter(({ parts }) => parts.length > 0)
    .map(({ title, parts }) => [
      ...heading(page, forScreen(title)),
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [`  ${page.paint.strong(part.title)}`]),
        ...part.lines.flatMap((line) =>
          wrap(forScreen(line), page.width - 4).map((text, at) => `  ${at === 0 ? '•' : ' '} ${text}`),
        ),
      ]),
    ])
}

/** "3 errors", "561 warnings": the severities that occur. */
export function severityTally(
  page: Page,
  { bySeverity }: Pick<FindingsReport, 'bySeverity'>,
): readonly Inked[] {
  return SEVERITIES.flatMap((severity) => {
    const count = bySeverity[severity]
    if (count === 0) return []
    const text = page.language.words.severities[severity].counted(page.numbers.count(count))
    return [{ text, ink: page.paint.severity[severity] }]
  })
}

/** "✗ 1 missed", "✓ 2 met": the verdicts that occur, the worst first. */
export function verdictTally(page: Page, verdicts: readonly Verdict[]): readonly Inked[] {
  return countVerdicts(verdicts).map(({ status, count }) => ({
    text: `${VERDICT_SIGNS[status]} ${page.numbers.count(count)} ${page.language.words.verdicts[status]}`,
    ink: page.paint.verdict[status],
  }))
}
