import type { Language } from '../messages/language.ts'
import { forScreen } from '../render/text/escape.ts'
import { numbersOf } from '../render/text/number.ts'
import { wrap } from '../render/text/width.ts'
import { yamlLines, yamlText } from '../render/text/yaml.ts'
import type { ProposedList } from './propose/list-sample.ts'
import { canBeNamed, type Plan, type ProposedEntry, type ProposedReading } from './propose/plan.ts'
import type { ColumnProposal, Proposed } from './propose/proposal.ts'
import { baselineBecause, columnBecause, columnWhy, quoted, unitBecause } from './reasons.ts'

const WIDTH = 100

/**
 * A plan as the text of `rasoat.yaml`. What was found to be sure or likely is written down; what is only possible, and
 * what needs no line, stands beside it as a comment.
 */
export function configText(plan: Plan, language: Language): string {
  const { config } = language.init
  const sections = [
    [...comment(config.head), ...comment(config.paths)],
    baselineSection(plan, language),
    [
      ...comment(config.catalogues),
      'catalogues:',
      ...plan.entries.flatMap((entry, index) => [
        ...(index === 0 ? [] : ['']),
        ...entryLines(entry, language).map((line) => `  ${line}`),
      ]),
    ],
    [...comment(config.lang), `lang: ${language.tag}`],
    [...comment(config.asOf), '# asOf: "2026-12-31"'],
    [...comment(config.failOn), 'failOn: error'],
    [...comment(config.rules), '# rules:', '#   decision-differs: "off"', '#   missing-service-level: error'],
    targetsSection(language),
    [...comment(config.output), 'format: table', '# output: [out/audit.json, out/audit.md]'],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function baselineSection({ baseline }: Plan, language: Language): readonly string[] {
  const { config } = language.init
  if (baseline === undefined) return [...comment(config.noBaseline), '# baseline: national.xlsx']
  const { lists, reasons, parts, reading } = baseline
  const paths = lists.map(({ path }) => path)
  const sources = paths.length === 1 ? (paths[0] ?? '') : paths
  const isPlain = Object.keys(reading).length === 0
  return [
    ...comment(config.baseline),
    ...reasons.flatMap((reason) => comment(`- ${baselineBecause(reason, language)}`)),
    ...yamlLines({ baseline: isPlain ? sources : { sources, ...reading } }),
    ...comment(config.partialBaseline),
    '# partialBaseline: true',
    ...(parts.length === 0 ? [] : comment(config.parts)),
    ...parts.map(({ path }) => `# - ${yamlText(path)}`),
  ]
}

function entryLines(entry: ProposedEntry, language: Language): readonly string[] {
  const { sources, lists, name, reading } = entry
  const [first] = lists
  const { config, rows } = language.init
  const { count } = numbersOf(language.tag)
  const total = lists.reduce((sum, list) => sum + list.rows, 0)
  const [written = '', ...more] = yamlLines({ sources: sources.length === 1 ? (sources[0] ?? '') : sources })
  return [
    ...comment(rows(count(total))),
    ...(lists.length > 1 ? comment(config.unitIsFile) : []),
    `- ${written}`,
    ...[
      ...more,
      ...(name === undefined ? [] : proposed('unit', name, language)),
      ...levelLines(entry, language),
      ...placeLines(reading),
      ...(first === undefined ? [] : columnsLines(first, reading, language)),
    ].map((line) => `  ${line}`),
  ]
}

function levelLines({ level }: ProposedEntry, language: Language): readonly string[] {
  if (level === undefined) return [...comment(language.init.config.level), '# level: commune']
  return proposed('level', level, language)
}

function proposed(key: string, { value, confidence, reason }: Proposed<string>, language: Language) {
  const because = forScreen(`${language.init.confidences[confidence]}: ${unitBecause(reason, language)}`)
  const line = `${key}: ${yamlText(value)}  # ${because}`
  return [confidence === 'possible' ? `# ${line}` : line]
}

function placeLines({ columns: _, ...place }: ProposedReading): readonly string[] {
  return yamlLines(place)
}

/** The columns of the first list stand for those of its group: they are read alike. */
function columnsLines(
  list: ProposedList,
  { columns = {} }: ProposedReading,
  language: Language,
): readonly string[] {
  const chosen = new Set(Object.keys(columns))
  const lines = list.proposals.flatMap((proposal) => columnLines(proposal, list, chosen, language))
  if (chosen.size > 0) return ['columns:', ...lines.map((line) => `  ${line}`)]
  if (lines.length === 0) return []
  return ['# columns:', ...lines.map((line) => line.replace(/^# /, '#   '))]
}

function columnLines(
  proposal: ColumnProposal,
  list: ProposedList,
  chosen: ReadonlySet<string>,
  language: Language,
): readonly string[] {
  const { field, heading, reason } = proposal
  const { init } = language
  const because = columnWhy(proposal, language)
  const line = (key: string, why: string) => `${yamlText(key)}: ${yamlText(heading)}  # ${forScreen(why)}`
  if (reason.kind === 'yes-no') return [`# ${line(init.config.markField, columnBecause(reason, language))}`]
  if (reason.kind === 'heading-against-values')
    return reason.better === undefined
      ? [`# ${line(field ?? '', because)}`]
      : [`# ${line(reason.better, `${quoted(heading)} → ${field}: ${columnBecause(reason, language)}`)}`]
  if (field === undefined) return []
  if (chosen.has(field)) return [line(field, because)]
  const isUnnamed =
    !proposal.isReadSo &&
    reason.kind !== 'heading' &&
    reason.kind !== 'heading-and-values' &&
    !canBeNamed(list, proposal)
  if (isUnnamed) return comment(`${field}: ${init.because.unnamed()}`)
  return [`# ${line(field, because)}`]
}

function targetsSection({ init: { config } }: Language): readonly string[] {
  return [
    ...comment(config.targets),
    '# targets:',
    '#   - metric: coverage',
    '#     level: commune',
    '#     atLeast: 95',
    '#     from: "2026-12-31"',
    `#     basis: ${yamlText(config.basis)}`,
  ]
}

function comment(text: string): readonly string[] {
  return wrap(forScreen(text), WIDTH - 2).map((line) => `# ${line}`)
}
