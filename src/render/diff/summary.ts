import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import { type Difference, hasNoList, lostIn } from '../../model/difference.ts'
import { ARROWS } from '../text/direction.ts'
import { numbersOf } from '../text/number.ts'
import { talliesOf } from './tallies.ts'

/** A line of the summary: what it is about, and what it says. Data in it is not escaped yet. */
export interface SummaryLine {
  readonly label: string
  readonly text: string
}

/** What changed, in a few lines: the two versions, the counts, and what has to be known to read them. */
export function summary(result: Difference, language: Language): readonly SummaryLine[] {
  const { difference, words, report } = language
  const { count } = numbersOf(language.tag)
  const { counts, before, after, outcome } = result
  const version = ({ sources, records }: Difference['before']) => {
    const named = sources.slice(0, SOURCES_NAMED).map(({ path }) => path)
    const more = sources.length - named.length
    const paths = [...named, ...(more > 0 ? [report.andMore(count(more))] : [])].join(language.between.items)
    return [paths, difference.records(count(records))].filter((text) => text !== '').join(' · ')
  }
  const tallies = talliesOf(result, language).map(({ id, title, rows }) => {
    const text = rows.map((row) => `${count(row.count)} ${row.name}`).join(' · ')
    return { label: title, text: id === 'kind' ? `${text} · ${difference.same(count(counts.same))}` : text }
  })
  const nothing = hasNoList(result) ? difference.noList : difference.none(count(counts.same))
  const none = { label: difference.labels.changes, text: nothing }
  const versions = [
    { label: difference.labels.before, text: version(before) },
    { label: difference.labels.after, text: version(after) },
  ]
  return [
    ...(hasNoList(result) ? [] : versions),
    ...(counts.changes === 0 ? [none] : tallies),
    ...remarksOf(result, language),
    { label: report.labels.outcome, text: words.outcomes[outcome] },
  ]
}

/** What has to be known to read the changes: columns of one version, keys used twice, rows that were not read. */
export function remarksOf(result: Difference, language: Language): readonly SummaryLine[] {
  const { columns, repeated } = result
  const { difference, words, report, between, direction } = language
  const { count } = numbersOf(language.tag)
  const lost = lostIn(result)
  const columnNames = (list: readonly string[]) =>
    list.map((one) => wordFor(one, words.properties)).join(between.items)
  const named = repeated
    .slice(0, REPEATED_NAMED)
    .map((one) => `${one.key} (${one.before} ${ARROWS[direction].onward} ${one.after})`)
  const more =
    repeated.length > REPEATED_NAMED ? [report.andMore(count(repeated.length - REPEATED_NAMED))] : []
  return [
    { label: difference.labels.columnsRemoved, text: columnNames(columns.removed) },
    { label: difference.labels.columnsAdded, text: columnNames(columns.added) },
    { label: difference.labels.repeated, text: [...named, ...more].join(between.items) },
    { label: difference.labels.lost, text: lost === 0 ? '' : difference.lost(count(lost)) },
  ].filter(({ text }) => text !== '')
}

const REPEATED_NAMED = 10
const SOURCES_NAMED = 10
