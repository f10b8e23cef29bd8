import type { Trend } from '../../model/trend.ts'
import type { Reporter } from '../reporter.ts'
import { createPaint } from '../reporters/table/paint.ts'
import { prose } from '../reporters/table/screen.ts'
import { section } from '../reporters/table/section.ts'
import { forTerminal } from '../text/direction.ts'
import { numbersOf } from '../text/number.ts'
import { trendViews } from './trend-view.ts'

const NARROWEST = 80
const WIDEST = 160
const MOST = 60

/** The trend for a person at a terminal. */
export const table: Reporter<Trend> = {
  id: 'table',
  *render(trend, { language, width, color }) {
    const page = {
      language,
      numbers: numbersOf(language.tag),
      policy: undefined,
      hasBaseline: true,
      examples: 0,
      paint: createPaint({ color }),
      width: Math.min(Math.max(width, NARROWEST), WIDEST),
    }
    let isFirst = true
    for (const view of trendViews(page, trend)) {
      const notes = view.notes.flatMap((note) => [
        '',
        ...prose(page, note, { indent: 2, ink: page.paint.faint }),
      ])
      const lines = [...section(page, view, { most: MOST }), ...notes]
      yield forTerminal(`${isFirst ? '' : '\n'}${lines.join('\n')}\n`, language.direction)
      isFirst = false
    }
  },
}
