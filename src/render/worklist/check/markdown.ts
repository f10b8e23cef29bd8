import type { Language } from '../../../messages/language.ts'
import {
  LINE_STATES,
  type LineState,
  type WorklistCheck,
  type WorklistResult,
} from '../../../model/worklist.ts'
import type { Reporter } from '../../reporter.ts'
import { type Column, list, safe, table } from '../../reporters/markdown/block.ts'
import { inDirection } from '../../text/direction.ts'
import { forMarkdown } from '../../text/escape.ts'
import { numbersOf } from '../../text/number.ts'
import { headOf, remarksOf, saidAndIs, sayLine, sayNew, sayRefusal } from './said.ts'

/** The check as a page: the units in one table, then each with what contradicts, what is open and what is new. */
export const markdown: Reporter<WorklistResult> = {
  id: 'markdown',
  *render(result, { language }) {
    const { worklist, report, words } = language
    const { labels } = worklist.result
    const { count } = numbersOf(language.tag)
    const named = (items: readonly string[]) => list(items.map((item) => forMarkdown(item)))
    const blocks = [
      `# ${worklist.result.title}`,
      ...list([
        `**${report.labels.outcome}:** ${words.outcomes[result.outcome]}`,
        `**${labels.total}:** ${saidAndIs(result.totals, language, count)}`,
      ]),
      ...countTable(result, language),
    ]
    if (result.refused.length > 0) {
      blocks.push(`## ${labels.refused} (${count(result.refused.length)})`)
      for (const file of result.refused) {
        const { what, edits } = sayRefusal(file, language)
        blocks.push(`**${safe(file.source)}:** ${forMarkdown(what)}`, ...named(edits))
      }
    }
    for (const one of result.units) blocks.push(...unitBlocks(one, language))
    if (result.without.length > 0) blocks.push(`## ${labels.without}`, ...named(result.without))
    yield `${[...inDirection(blocks, language.direction)].join('\n\n')}\n`
  },
}

function countTable({ units, totals }: WorklistResult, language: Language): readonly string[] {
  const { labels, states } = language.worklist.result
  const { count } = numbersOf(language.tag)
  const columns: readonly Column[] = [
    { title: language.report.labels.unit },
    ...[labels.lines, ...LINE_STATES.map((state) => states[state]), labels.new].map((title) => ({
      title,
      align: 'right' as const,
    })),
  ]
  const row = (name: string, { counts }: Pick<WorklistCheck, 'counts'>) => [
    name,
    ...[counts.lines, ...LINE_STATES.map((state) => counts[state]), counts.new].map(count),
  ]
  return table(columns, [
    ...units.map((one) => row(safe(one.unit.name === '' ? one.catalogue : one.unit.name), one)),
    ...(units.length > 1 ? [row(`**${labels.total}**`, { counts: totals })] : []),
  ])
}

// What is as it should be is counted above; its lines are in JSON and CSV.
const LISTED: readonly LineState[] = ['still-there', 'open', 'unchecked']

function unitBlocks(one: WorklistCheck, language: Language): readonly string[] {
  const { headings } = language.worklist.result
  const { labels } = language.report
  const { count } = numbersOf(language.tag)
  const name = one.unit.name === '' ? one.catalogue : one.unit.name
  const columns = [language.worklist.result.labels.cell, labels.code, labels.name, labels.message]
  const blocks = [
    `## ${safe(name)}`,
    forMarkdown(headOf(one, language)),
    ...list(remarksOf(one, language).map((remark) => forMarkdown(remark))),
  ]
  for (const state of LISTED) {
    const lines = one.lines.filter((line) => line.state === state)
    if (lines.length === 0) continue
    blocks.push(
      `### ${headings[state]} (${count(lines.length)})`,
      ...table(
        columns.map((title) => ({ title })),
        lines.map((line) => [
          line.cell,
          safe(line.code ?? ''),
          safe(line.name ?? ''),
          safe(sayLine(line, language)),
        ]),
      ),
    )
  }
  if (one.new.length > 0)
    blocks.push(
      `### ${headings.new} (${count(one.new.length)})`,
      ...table(
        columns.slice(1).map((title) => ({ title })),
        one.new.map((finding) => [
          safe(finding.code ?? ''),
          safe(finding.name ?? ''),
          safe(sayNew(finding, language)),
        ]),
      ),
    )
  return blocks
}
