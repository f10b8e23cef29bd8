import { wordFor } from '../../messages/listed.ts'
import type { BaselineReport, Report } from '../../model/report.ts'
import { answers } from '../content/figures/answer.ts'
import { figuresView } from '../content/figures/figures.ts'
import { groupViewsOfAll } from '../content/figures/groups.ts'
import { TOLD_ONE_BY_ONE } from '../content/figures/overview.ts'
import { partlyMeasured } from '../content/figures/partly-measured.ts'
import { countVerdicts } from '../content/figures/ranking.ts'
import { serviceView } from '../content/figures/service.ts'
import { unitLines } from '../content/figures/unit-lines.ts'
import { ruleChanges } from '../content/findings/rule-changes.ts'
import { foundInAll, foundInUnits } from '../content/findings/rule-view.ts'
import { severityCounts } from '../content/findings/severity-counts.ts'
import { earlierSections } from '../content/history/earlier.ts'
import { nextSteps } from '../content/policy/next-steps.ts'
import { wasJudged } from '../content/policy/outcome.ts'
import { itemCounts } from '../content/policy/plan-view.ts'
import { allProgress } from '../content/policy/plans.ts'
import { warningsOf } from '../content/policy/policy-words.ts'
import { baselineRemarks } from '../content/sources/baseline-remarks.ts'
import { sourceName } from '../content/sources/sources.ts'
import { troubleLines } from '../content/sources/troubles.ts'
import type { Reporter } from '../reporter.ts'
import { inDirection } from '../text/direction.ts'
import { OUTCOME_SIGNS, SEVERITY_SIGNS, VERDICT_SIGNS } from '../text/signs.ts'
import { type Blocks, createDocument, type Document, list, safe } from './markdown/block.ts'
import { commonGaps, overview, reachRoll } from './markdown/peers-and-goals.ts'
import { findings } from './markdown/rule-blocks.ts'
import { FIGURES, GROUPS, section } from './markdown/section.ts'
import { planRoll, rolls, tasks } from './markdown/targets-and-plans.ts'
import { catalogue } from './markdown/unit-sections.ts'

const GROUPS_SHOWN = 20

/** The result for a pull request or an office: GitHub's Markdown, all units in it. */
export const markdown: Reporter = {
  id: 'markdown',
  *render(report, options) {
    const page = createDocument(options, report)
    let isFirst = true
    for (const block of inDirection(blocks(page, report), page.language.direction)) {
      yield `${isFirst ? '' : '\n'}${block}\n`
      isFirst = false
    }
  },
}

function* blocks(page: Document, report: Report): Iterable<string> {
  const { catalogues } = report
  yield* head(page, report)
  yield* earlier(page, report)
  if (catalogues.length > 1) yield* overview(page, report)
  if (catalogues.length > TOLD_ONE_BY_ONE) yield* pooled(page, report)
  else {
    yield* ofUnits(page, report)
    for (const one of catalogues) yield* catalogue(page, one, report)
  }
  yield* tasks(page, report)
  yield* troubles(page, report)
  yield `## ${page.language.report.labels.nextSteps}`
  yield* list(nextSteps(report, page.language).map(safe))
}

/** What is wrong with the units of the run as a whole. */
function ofUnits(page: Document, report: Report): Blocks {
  const found = foundInUnits(report, page.language)
  return found === undefined ? [] : [`## ${page.language.report.labels.units}`, ...findings(page, found)]
}

function head(page: Document, report: Report): Blocks {
  const { language, numbers } = page
  const { labels, titles, asOf } = language.report
  const { run, outcome, totals, baseline } = report
  const counts = severityCounts(page, totals.findings).join(' · ')
  const verdicts = verdictCounts(page, report)
  const progress = allProgress(report)
  return [
    `# ${safe(wordFor(run.command, titles))}${language.between.items}${asOf(safe(numbers.date(run.asOf)))}`,
    ...answers(report, language, 'operator').map(safe),
    ...list([
      ...(wasJudged(report)
        ? [`**${labels.outcome}:** ${OUTCOME_SIGNS[outcome]} **${language.words.outcomes[outcome]}**`]
        : []),
      ...(verdicts === '' ? [] : [`**${labels.targets}:** ${verdicts}`]),
      ...(progress.length === 0 ? [] : [`**${labels.plans}:** ${itemCounts(page, progress).join(' · ')}`]),
      `**${labels.findings}:** ${counts === '' ? labels.noFindings : counts}`,
      ...earlierLines(page, report),
      ...(baseline === undefined ? [] : baselineLines(page, baseline)),
      ...units(page, report),
      ...warningsOf(page).map((text) => `**${labels.policy}:** ${SEVERITY_SIGNS.warning} ${safe(text)}`),
      ...changedRules(page, report),
    ]),
  ]
}

/** "✗ 1 missed · ✓ 2 met", over all units. */
function verdictCounts({ language, numbers }: Document, { catalogues }: Report): string {
  const counts = countVerdicts(catalogues.flatMap((one) => one.verdicts))
  return counts
    .map(
      ({ status, count }) =>
        `${VERDICT_SIGNS[status]} ${numbers.count(count)} ${language.words.verdicts[status]}`,
    )
    .join(' · ')
}

function baselineLines(page: Document, baseline: BaselineReport): Blocks {
  const { sources, procedures, findings: found } = baseline
  const { language, numbers } = page
  const { labels } = language.report
  const names = sources.map(
    (source) => `${safe(sourceName(source, language))} (sha256 ${safe(source.sha256.slice(0, 12))})`,
  )
  const inIt = found.total === 0 ? '' : ` · ${labels.findings}: ${severityCounts(page, found).join(' · ')}`
  return [
    `**${labels.baseline}:** ${names.join(' · ')} · ${labels.procedures}: ${numbers.count(procedures)}${inIt}`,
    ...baselineRemarks(baseline, language).map(safe),
  ]
}

/** Which units have a catalogue, and which have none. */
function units({ language, numbers }: Document, report: Report): Blocks {
  if (report.units === undefined) return []
  const said = unitLines(report.units, language, numbers).map(safe)
  return [`**${language.report.labels.units}:** ${said.join(' · ')}`]
}

function changedRules({ language }: Document, report: Report): Blocks {
  const changes = ruleChanges(report, language)
  return changes.length === 0
    ? []
    : [safe(language.report.rulesChanged(changes.join(language.between.items)))]
}

function pooled(page: Document, report: Report): Blocks {
  const { totals } = report
  return [
    ...rolls(page, report),
    ...planRoll(page, report),
    ...reachRoll(page, report),
    `## ${page.language.report.labels.total}`,
    ...section(page, figuresView(page, totals.metrics), FIGURES),
    ...list(partlyMeasured(report, page.language, page.numbers).map(safe)),
    ...section(page, serviceView(page, { table: totals.table, groups: {} }, { most: 0 }), {
      level: 3,
      total: 'first',
    }),
    ...groupViewsOfAll(page, report, { most: GROUPS_SHOWN }).flatMap((view) => section(page, view, GROUPS)),
    ...commonGaps(page, report),
    ...findings(page, foundInAll(report, page.language)),
  ]
}

function troubles({ language }: Document, report: Report): Blocks {
  const lines = troubleLines(report, language)
  return lines.length === 0 ? [] : [`## ${language.report.labels.toolErrors}`, ...list(lines.map(safe))]
}

/** Known findings and the earlier result, each in a line of the head. */
function earlierLines({ language }: Document, report: Report): Blocks {
  return earlierSections(report, language).map(
    ({ label, summary }) => `**${label}:** ${summary.map(safe).join(' · ')}`,
  )
}

/** What they are, in full. */
export function earlier({ language }: Document, report: Report): Blocks {
  return earlierSections(report, language)
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ title, parts }) => [
      `## ${safe(title)}`,
      ...parts.flatMap((part) => [
        ...(part.title === undefined ? [] : [`**${part.title}**`]),
        ...list(part.lines.map(safe)),
      ]),
    ])
}
