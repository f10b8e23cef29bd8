import type { Language } from '../../messages/language.ts'
import type { Trend, TrendLine, TrendPoint, TrendSource } from '../../model/trend.ts'
import { metricName } from '../content/figures/figures.ts'
import type { View } from '../content/view.ts'
import { shares, texts, viewOf, words } from '../content/view-of.ts'
import { ARROWS } from '../text/direction.ts'
import type { Numbers } from '../text/number.ts'
import { sparkline } from './sparkline.ts'

/** Order in which sources of a change are told. */
const TOLD: readonly TrendSource[] = ['local', 'national', 'both', 'lists', 'settings']

/** How each figure went: where every line of it began, where it is, and what moved it. The first view says of which days. */
export function trendViews(wording: Words, trend: Trend): readonly View[] {
  const metrics = [...new Set(trend.lines.map(({ metric }) => metric))]
  return metrics.map((metric, at) => ({
    ...viewFor(wording, trend, metric),
    lead: at === 0 ? spanOf(wording, trend) : [],
    notes: at === metrics.length - 1 ? [wording.language.history.trend.note()] : [],
  }))
}

interface Words {
  readonly language: Language
  readonly numbers: Numbers
}

function spanOf({ language, numbers }: Words, { from, to, runs, baselines, lost }: Trend): readonly string[] {
  const { trend: say } = language.history
  const onward = ARROWS[language.direction].onward
  const { count, date } = numbers
  return [
    say.span(date(from), date(to), count(runs)),
    ...baselines
      .slice(-MOST_BASELINES)
      .map(({ day, before, now }) => say.baseline(date(day), `${count(before)} ${onward} ${count(now)}`)),
    ...(lost.length === 0 ? [] : [say.lost(count(lost.length))]),
  ]
}

function viewFor({ language, numbers }: Words, trend: Trend, metric: string): View {
  const { trend: say } = language.history
  const { labels } = language.history.since
  return viewOf<TrendLine>(
    { id: `trend-${metric}`, title: metricName(language, metric) },
    [
      texts('name', say.names[trend.by], (line) => nameOf(line, trend, language)),
      shares('first', labels.before, ({ points }) => measured(points[0])),
      shares('last', labels.now, ({ points }) => measured(points.at(-1))),
      words('course', say.course, ({ points }) => sparkline(points, trend.from, trend.to)),
      words('moved', labels.why, ({ moved }) =>
        TOLD.flatMap((source) => {
          const by = moved[source]
          if (by === undefined) return []
          const what = source === 'lists' ? say.lists : language.history.since.by[source]
          return [say.moved(what, signed(by.part, numbers), signed(by.whole, numbers))]
        }).join(language.between.clauses),
      ),
    ],
    trend.lines.filter((line) => line.metric === metric),
  )
}

/** Where there is no list there is no share. */
function measured(point: TrendPoint | undefined): TrendPoint | undefined {
  return point?.whole === 0 ? undefined : point
}

const MOST_BASELINES = 5

export function nameOf(
  { name, level, catalogue }: TrendLine,
  { by }: Pick<Trend, 'by'>,
  { words: said }: Language,
): string {
  const ofLevel = level === undefined ? said.unknown : said.levels[level]
  if (by === 'level') return ofLevel
  if (by === 'unit') return name === '' ? (catalogue ?? '') : name
  return `${name === '' ? said.unknown : name} (${ofLevel})`
}

function signed(value: number, { count }: Numbers): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${count(Math.abs(value))}`
}
