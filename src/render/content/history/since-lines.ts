import { LIST_CHANGES, type MovedFigure, type SinceReport } from '../../../model/since-report.ts'
import type { Wording } from '../wording.ts'
import { fallen } from './earlier.ts'

/** What changed since an earlier day in a few sentences. */
export function sinceLines({ language, numbers: { count } }: Wording, since: SinceReport): readonly string[] {
  const { since: say } = language.history
  const { units, findings, lists, baseline, otherBasis } = since
  const coming = since.coming.reduce((sum, { procedures }) => sum + procedures, 0)
  const kinds = LIST_CHANGES.flatMap((what) => {
    const found = lists.items.filter((one) => one.what === what).length
    return found === 0 ? [] : [say.counted[what](count(found))]
  })
  const isQuiet =
    units.better + units.worse + findings.new + findings.gone + lists.total === 0 && baseline === undefined
  return [
    ...(isQuiet
      ? [say.nothing()]
      : [
          say.units(count(units.better), count(units.worse), count(units.same)),
          say.findings(count(findings.new), count(findings.gone)),
        ]),
    ...(kinds.length === 0 ? [] : [say.lists(kinds.join(language.between.items))]),
    ...(baseline === undefined
      ? []
      : [
          say.baseline({
            before: count(baseline.before),
            now: count(baseline.now),
            added: count(baseline.added.total),
            removed: count(baseline.removed),
            nobody: count(baseline.nobody),
          }),
        ]),
    ...(coming === 0 ? [] : [say.coming(count(coming))]),
    ...(otherBasis === 0 ? [] : [say.otherBasis(count(otherBasis))]),
    ...(findings.byCount === undefined ? [] : [say.byCount(count(findings.byCount))]),
  ]
}

/** For a message: what moved furthest down, and what moved furthest up. */
export function movedMost(
  { language }: Wording,
  { worse, better }: SinceReport,
  most: number,
): readonly string[] {
  const said = (one: MovedFigure) => `${one.unit === '' ? one.catalogue : one.unit}: ${fallen(one, language)}`
  return [...worse.items.slice(0, most), ...better.items.slice(0, most)].map(said)
}
