import { SEVERITIES } from '../../../model/finding.ts'
import type { Report } from '../../../model/report.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { countVerdicts } from '../figures/ranking.ts'
import { unitLines } from '../figures/unit-lines.ts'
import { ownId } from '../findings/own-id.ts'
import { ruleChanges } from '../findings/rule-changes.ts'
import { earlierSections } from '../history/earlier.ts'
import { wasJudged } from '../policy/outcome.ts'
import { AS_VERDICT, allProgress, countItems } from '../policy/plans.ts'
import { warningsOf } from '../policy/policy-words.ts'
import type { Wording } from '../wording.ts'
import { baselineFacts } from './baseline-facts.ts'
import type { Fact, Item } from './fact.ts'
import { sourceItem } from './source-item.ts'

/** All that the heads of reports say besides their title and the answer. @param unitsNamed where a page is short */
export function headFacts(wording: Wording, report: Report, unitsNamed?: number): readonly Fact[] {
  return [
    ...subjectFacts(wording, report),
    ...endingFacts(wording, report),
    ...baselineFacts(wording, report),
    ...unitsFacts(wording, report, unitsNamed),
    ...runFacts(wording, report),
  ]
}

/** Whose lists, and how much stands in them. */
function subjectFacts({ language, numbers }: Wording, { catalogues, totals }: Report): readonly Fact[] {
  const { labels, counted } = language.report
  const [only, ...others] = catalogues
  const isOne = only !== undefined && others.length === 0
  const level = only?.unit.level
  const own = isOne ? ownId(only) : undefined
  const sources = catalogues.flatMap((one) => one.sources)
  const held = counted(numbers.count(totals.records), numbers.count(totals.procedures))
  return [
    {
      id: 'unit',
      label: isOne ? labels.unit : labels.units,
      items: [
        isOne
          ? {
              kind: 'unit',
              catalogue: only,
              ...(level === undefined ? {} : { level: language.words.levels[level] }),
            }
          : { kind: 'count', value: catalogues.length },
      ],
    },
    {
      id: 'catalogue',
      label: labels.catalogue,
      items: [...texts(own === undefined ? [] : [own]), { kind: 'words', text: held }],
      isLine: true,
    },
    { id: 'lists', label: labels.catalogue, items: [{ kind: 'count', value: catalogues.length }] },
    { id: 'records', label: labels.records, items: [{ kind: 'count', value: totals.records }] },
    { id: 'procedures', label: labels.procedures, items: [{ kind: 'count', value: totals.procedures }] },
    { id: 'sources', label: labels.sources, items: sources.map((source) => sourceItem(source, language)) },
    { id: 'encodings', label: labels.encoding, items: texts(encodingsOf(sources, language)) },
  ]
}

/** How it ended: outcome, targets, plans, findings, and what became of earlier ones. */
function endingFacts({ language, numbers }: Wording, report: Report): readonly Fact[] {
  const { labels } = language.report
  const { outcome, totals, catalogues } = report
  const { outcomes, verdicts, planStatuses, severities } = language.words
  const tally = (
    status: Extract<Item, { kind: 'verdict' }>['status'],
    count: number,
    word: string,
  ): Item => ({
    kind: 'verdict',
    status,
    text: `${numbers.count(count)} ${word}`,
  })
  return [
    {
      id: 'outcome',
      label: labels.outcome,
      items: wasJudged(report) ? [{ kind: 'outcome', outcome, text: outcomes[outcome] }] : [],
    },
    {
      id: 'targets',
      label: labels.targets,
      items: countVerdicts(catalogues.flatMap((one) => one.verdicts)).map(({ status, count }) =>
        tally(status, count, verdicts[status]),
      ),
      isLine: true,
    },
    {
      id: 'plans',
      label: labels.plans,
      items: countItems(allProgress(report)).map(({ status, count }) =>
        tally(AS_VERDICT[status], count, planStatuses[status]),
      ),
      isLine: true,
    },
    {
      id: 'findings',
      label: labels.findings,
      items: SEVERITIES.map((severity) => {
        const count = totals.findings.bySeverity[severity]
        return { kind: 'severity', severity, count, text: severities[severity].counted(numbers.count(count)) }
      }),
      isLine: true,
    },
    ...earlierSections(report, language).map(({ label, summary }) => ({
      id: 'earlier' as const,
      label,
      items: texts(summary),
      isLine: true as const,
    })),
  ]
}

/** Which units have a catalogue, and which have none. */
function unitsFacts({ language, numbers }: Wording, { units }: Report, most?: number): readonly Fact[] {
  if (units === undefined) return []
  return [
    {
      id: 'units',
      label: language.report.labels.units,
      items: texts(unitLines(units, language, numbers, most)),
    },
  ]
}

/** How the run was made: its day, its rules and policy, the tool. */
function runFacts(wording: Wording, report: Report): readonly Fact[] {
  const { language, numbers } = wording
  const { labels, rulesChanged } = language.report
  const { madeWith, configuration } = language.workbook.labels
  const { run, tool } = report
  const changes = ruleChanges(report, language)
  return [
    {
      id: 'as-of',
      label: language.document.labels.asOf,
      items: texts([numbers.date(run.asOf)]),
    },
    { id: 'policy', label: labels.policy, items: texts(warningsOf(wording)) },
    {
      id: 'rules',
      label: labels.rule,
      items: texts(changes.length === 0 ? [] : [rulesChanged(changes.join(language.between.items))]),
    },
    { id: 'made-with', label: madeWith, items: texts([`${tool.name} ${tool.version}`]) },
    { id: 'configuration', label: configuration, items: texts([run.configSha256]) },
  ]
}

function texts(all: readonly string[]): readonly Item[] {
  return all.map((text) => ({ kind: 'text', text }))
}
