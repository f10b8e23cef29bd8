import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import type { Difference } from '../../model/difference.ts'
import { ARROWS } from '../direction.ts'
import { numbersOf } from '../number.ts'

/** A line of the summary: what it is about, and what it says. Data in it is not escaped yet. */
export interface SummaryLine {
  readonly label: string
  readonly text: string
}

/** What changed, in a few lines: the two versions, the counts, and what has to be known to read them. */
export function summary(result: Difference, language: Language): readonly SummaryLine[] {
  const { difference, words, report } = language
  const { count } = numbersOf(language.tag)
  const { counts, columns, repeated, before, after } = result
  const version = ({ sources, records }: Difference['before']) =>
    `${sources.map(({ path }) => path).join(language.between.items)} · ${difference.records(count(records))}`
  const tally = (byKey: Readonly<Record<string, number>>, table: Readonly<Record<string, string>>) =>
    Object.entries(byKey)
      .map(([key, number]) => `${count(number)} ${key === '' ? words.unknown : wordFor(key, table)}`)
      .join(' · ')
  const lost = before.lost + after.lost
  const columnNames = (list: readonly string[]) =>
    list.map((one) => wordFor(one, words.properties)).join(language.between.items)
  return [
    { label: difference.labels.before, text: version(before) },
    { label: difference.labels.after, text: version(after) },
    {
      label: difference.labels.changes,
      text:
        counts.changes === 0
          ? difference.none(count(counts.same))
          : `${tally(counts.byKind, difference.kinds)} · ${difference.same(count(counts.same))}`,
    },
    { label: difference.labels.meanings, text: tally(counts.byMeaning, difference.meanings) },
    { label: report.labels.level, text: tally(counts.byLevel, words.levels) },
    { label: report.labels.field, text: tally(counts.byField, {}) },
    { label: difference.labels.causes, text: tally(counts.byCause ?? {}, difference.causes) },
    { label: difference.labels.columnsRemoved, text: columnNames(columns.removed) },
    { label: difference.labels.columnsAdded, text: columnNames(columns.added) },
    {
      label: difference.labels.repeated,
      text: repeated
        .slice(0, REPEATED_NAMED)
        .map((one) => `${one.key} (${one.before} ${ARROWS[language.direction].onward} ${one.after})`)
        .concat(
          repeated.length > REPEATED_NAMED ? [report.andMore(count(repeated.length - REPEATED_NAMED))] : [],
        )
        .join(language.between.items),
    },
    { label: difference.labels.lost, text: lost === 0 ? '' : difference.lost(count(lost)) },
    { label: report.labels.outcome, text: words.outcomes[result.outcome] },
  ].filter(({ text }) => text !== '')
}

const REPEATED_NAMED = 10
