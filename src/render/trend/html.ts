import type { Trend, TrendLine } from '../../model/trend.ts'
import { metricName } from '../content/figures/figures.ts'
import type { Reporter } from '../reporter.ts'
import type { Frame, Part } from '../reporters/html/frame.ts'
import { html as markup } from '../reporters/html/markup.ts'
import { partOf } from '../reporters/html/part.ts'
import { wholePage } from '../reporters/html/shell.ts'
import { brief } from '../text/brief.ts'
import { numbersOf } from '../text/number.ts'
import { courseChart } from './course-chart.ts'
import { nameOf, trendViews } from './trend-view.ts'

/** Charts that somebody looks at; the table has all lines. */
const MOST_CHARTS = 60

/** The trend for an office: a table and a chart of each figure, in one file. */
export const html: Reporter<Trend> = {
  id: 'html',
  *render(trend, { language }) {
    const page: Frame = { language, numbers: numbersOf(language.tag) }
    const { title } = language.history.trend
    const columns = ['name', 'first', 'last', 'moved']
    yield* wholePage(page, title, markup`<header>\n<h1>${title}</h1>\n</header>\n`, [
      ...trendViews(page, trend).flatMap((view) =>
        partOf(page, view, { prefix: '', columns, hasTools: true }),
      ),
      ...trend.lines.slice(0, MOST_CHARTS).map((line, at) => chartPart(page, trend, line, at)),
    ])
  },
}

function chartPart(page: Frame, trend: Trend, line: TrendLine, at: number): Part {
  const { language, numbers } = page
  const title = `${brief(nameOf(line, trend, language))}: ${metricName(language, line.metric)}`
  const [first, last] = [line.points[0], line.points.at(-1)]
  const said = [first, last].flatMap((point) =>
    point === undefined ? [] : [`${numbers.date(point.day)}: ${numbers.share(point)}`],
  )
  return {
    id: `line-${at + 1}`,
    title,
    body: markup`<figure>\n${courseChart(line, trend, said.join(language.between.clauses))}<figcaption>${said.join(language.between.clauses)}</figcaption>\n</figure>\n`,
  }
}
