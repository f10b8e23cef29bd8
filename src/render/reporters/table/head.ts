import { wordFor } from '../../../messages/listed.ts'
import { SEVERITIES } from '../../../model/finding.ts'
import type { Verdict } from '../../../model/policy.ts'
import type { BaselineReport, FindingsReport, Report, SourceReport } from '../../../model/report.ts'
import { answers } from '../../content/figures/answer.ts'
import { countVerdicts } from '../../content/figures/ranking.ts'
import { unitLines } from '../../content/figures/unit-lines.ts'
import { ruleChanges } from '../../content/findings/rule-changes.ts'
import { earlierSections } from '../../content/history/earlier.ts'
import { wasJudged } from '../../content/policy/outcome.ts'
import { allProgress } from '../../content/policy/plans.ts'
import { warningsOf } from '../../content/policy/policy-words.ts'
import { detailsRemark } from '../../content/sources/baseline-remarks.ts'
import { sourceName } from '../../content/sources/sources.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { forScreen } from '../../text/escape.ts'
import { OUTCOME_SIGNS, SEVERITY_SIGNS, VERDICT_SIGNS } from '../../text/signs.ts'
import { cut, wrap } from '../../text/width.ts'
import { itemTally } from './plan-lines.ts'
import { type Entry, flow, heading, type Inked, labelled, type Page, prose } from './screen.ts'

/** What was run, on which day, against what, and how it ended: the answer before the reasons. */
export function head(page: Page, report: Report): readonly string[] {
  const { language, numbers, paint } = page
  const { run, totals, baseline } = report
  const { labels, titles, asOf } = language.report
  const title = wordFor(run.command, titles)
  const date = asOf(numbers.date(forScreen(run.asOf)))
  const wrapped = wrap(`${title}${language.between.items}${date}`, page.width).map((line) =>
    paint.strong(line),
  )
  const verdicts = report.catalogues.flatMap((catalogue) => catalogue.verdicts)
  const progress = allProgress(report)
  const findings = severityTally(page, totals.findings)
  const none = { text: labels.noFindings }
  return [
    ...wrapped,
    '',
    ...answered(page, report),
    ...labelled(page, [
      ...(wasJudged(report) ? [entry(labels.outcome, [outcome(page, report)])] : []),
      ...(verdicts.length === 0 ? [] : [entry(labels.targets, verdictTally(page, verdicts))]),
      ...(progress.length === 0 ? [] : [entry(labels.plans, itemTally(page, progress))]),
      entry(labels.findings, findings.length === 0 ? [none] : findings),
      ...earlierEntries(page, report),
      ...(baseline === undefined ? [] : [{ label: labels.baseline, lines: baselineLines(page, baseline) }]),
      ...units(page, report),
      ...warnings(page),
      ...changedRules(page, report),
    ]),
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

function entry(label: string, items: readonly Inked[]): Entry {
  return { label, lines: (columns) => flow(items, columns) }
}

function baselineLines(
  page: Page,
  { sources, procedures, complete, byLevel, date, details, findings }: BaselineReport,
): Entry['lines'] {
  const { language, numbers, paint } = page
  const { labels, levelsUnknown, partialBaseline, baselineDate } = language.report
  const unlevelled = byLevel['unknown'] ?? 0
  const saysLevels = unlevelled < procedures
  return (columns) => [
    ...sources.flatMap((source) => wrap(forScreen(sourceName(source, page.language)), columns)),
    ...encodingsOf(sources, language).flatMap((text) =>
      wrap(forScreen(`${labels.encoding}: ${text}`), columns),
    ),
    ...flow(
      [
        { text: `${labels.procedures}: ${numbers.count(procedures)}` },
        ...sources.map(({ sha256 }) => ({
          text: `sha256 ${forScreen(sha256).slice(0, 12)}`,
          ink: paint.faint,
        })),
      ],
      columns,
    ),
    ...(findings.total === 0 ? [] : wrap(said(page, findings), columns).map((line) => paint.faint(line))),
    ...(unlevelled > 0 && saysLevels ? wrap(levelsUnknown(numbers.count(unlevelled)), columns) : []),
    ...(date === undefined ? [] : wrap(baselineDate(numbers.date(forScreen(date))), columns)),
    ...(complete ? [] : wrap(partialBaseline(), columns)),
    ...detailsRemark(details, language).flatMap((line) => wrap(line, columns)),
  ]
}

/** Findings of the baseline, without colour: they never count against a list. */
function said(page: Page, findings: BaselineReport['findings']): string {
  const counts = severityTally(page, findings).map(({ text }) => text)
  return `${page.language.report.labels.findings}: ${counts.join(' · ')}`
}

// All units of a province.
const UNITS_NAMED = 200

/** Which units have a catalogue, and which have none. */
function units({ language, numbers }: Page, report: Report): readonly Entry[] {
  if (report.units === undefined) return []
  const lines = unitLines(report.units, language, numbers, UNITS_NAMED)
  return [
    {
      label: language.report.labels.units,
      lines: (columns) => lines.flatMap((line) => wrap(forScreen(line), columns)),
    },
  ]
}

/** What somebody should look at in the policy. */
function warnings(page: Page): readonly Entry[] {
  const { paint, language } = page
  const texts = warningsOf(page)
  if (texts.length === 0) return []
  const sign = paint.severity.warning(SEVERITY_SIGNS.warning)
  return [
    {
      label: language.report.labels.policy,
      lines: (columns) =>
        texts.flatMap((text) =>
          wrap(forScreen(text), columns - 2).map((line, index) => `${index === 0 ? sign : ' '} ${line}`),
        ),
    },
  ]
}

function changedRules({ language }: Page, report: Report): readonly Entry[] {
  const { labels, rulesChanged } = language.report
  const changes = ruleChanges(report, language)
  if (changes.length === 0) return []
  return [
    {
      label: labels.run,
      lines: (columns) => wrap(forScreen(rulesChanged(changes.join(language.between.items))), columns),
    },
  ]
}

/** Names on one line each, for a list of files that may be long. */
export function fewSources(page: Page, sources: readonly SourceReport[], columns: number): readonly string[] {
  const shown = sources.length <= 6 ? sources : sources.slice(0, 5)
  const lines = shown.flatMap((source) => wrap(forScreen(sourceName(source, page.language)), columns))
  const more = sources.length - shown.length
  return more === 0 ? lines : [...lines, cut(page.language.report.andMore(page.numbers.count(more)), columns)]
}

/** Known findings and the earlier result, each in a line of the head. */
function earlierEntries({ language }: Page, report: Report): readonly Entry[] {
  return earlierSections(report, language).map(({ label, summary }) => ({
    label,
    lines: (columns) =>
      flow(
        summary.map((text) => ({ text: forScreen(text) })),
        columns,
      ),
  }))
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
