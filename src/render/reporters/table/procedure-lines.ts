import type { PeersReport, ReachReport } from '../../../model/peer-comparison.ts'
import type { Report } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { firstRows } from '../../content/laid-out.ts'
import { goalView } from '../../content/peers/goals.ts'
import { goalTitle, type ReachRoll, reachRolls, rollSays } from '../../content/peers/peer-words.ts'
import { peersView } from '../../content/peers/peers.ts'
import type { Row, View } from '../../content/view.ts'
import { forScreen } from '../../text/escape.ts'
import { names } from './rolls.ts'
import { flow, heading, type Page, prose } from './screen.ts'
import { said } from './section.ts'
import { nameOf } from './unit-grid.ts'

/** Procedures that a screen has room for; the files have more. */
const STEPS_SHOWN = 20
const PEERS_SHOWN = 5
const UNITS_SHOWN = 40

/** What most peers offer fully online and this unit does not. */
export function peers(page: Page, report: PeersReport | undefined): readonly string[] {
  const view = peersView(page, report)
  return view === undefined ? [] : procedures(page, view, { most: PEERS_SHOWN, notes: ['here', 'peers'] })
}

/** The way to each goal, step by step. */
export function reach(page: Page, all: readonly ReachReport[] = []): readonly string[] {
  return all.flatMap((one, at) => [
    ...(at === 0 ? [] : ['']),
    ...procedures(page, goalView(page, one, at), { most: STEPS_SHOWN, notes: ['here', 'reason', 'peers'] }),
  ])
}

/** Names are long: each procedure is a line or two, and under it what is said of it. */
function procedures(
  page: Page,
  view: View,
  { most, notes }: { readonly most: number; readonly notes: readonly string[] },
): readonly string[] {
  const { language, numbers, paint } = page
  const { rows } = firstRows(view, most)
  const left = (view.all ?? view.rows.length) - rows.length
  const joined = ({ cells }: Row, ids: readonly string[], between: string) =>
    forScreen(
      ids
        .map((id) => said(page, cells[id]))
        .filter((text) => text !== '')
        .join(between),
    )
  return [
    ...heading(page, view.title),
    ...view.lead.flatMap((text) => prose(page, text, { indent: 2 })),
    ...rows.flatMap((row) => [
      ...prose(page, joined(row, ['code', 'name'], '  '), { indent: 2, most: 2 }),
      ...prose(page, joined(row, notes, ' · '), { indent: 12, ink: paint.faint }),
    ]),
    ...(left <= 0
      ? []
      : prose(page, language.report.andMore(numbers.count(left)), { indent: 2, ink: paint.faint })),
  ]
}

/** Each goal over all units: those that cannot reach it by name, and what the others need. */
export function reachRoll(page: Page, { catalogues }: Report): readonly string[] {
  return reachRolls([...catalogues].sort(byName)).flatMap((roll, index) => [
    ...(index === 0 ? [] : ['']),
    ...heading(page, goalTitle(page, roll)),
    ...prose(page, rollSays(page, roll), { indent: 2 }),
    ...unitsOf(page, roll),
  ])
}

function unitsOf(page: Page, { units }: ReachRoll): readonly string[] {
  const { numbers } = page
  const { labels, statuses } = page.language.prospects
  const having = (wanted: ReachReport['status']) => units.filter(({ reach: { status } }) => status === wanted)
  const open = (['out-of-reach', 'unmeasurable'] as const).flatMap((status) => {
    const named = having(status).map(({ catalogue }) => catalogue)
    return named.length === 0 ? [] : [`    ${statuses[status]}`, ...names(page, named)]
  })
  const needing = having('reachable')
  if (needing.length === 0) return open
  const shown = needing.slice(0, UNITS_SHOWN)
  const left = needing.length - shown.length
  const items = shown.map(({ catalogue, reach: { needed = 0 } }) => ({
    text: `${nameOf(page, catalogue)} ${numbers.count(needed)}`,
  }))
  const rest = left === 0 ? [] : [{ text: page.language.report.andMore(numbers.count(left)) }]
  return [
    ...open,
    `    ${labels.needed}`,
    ...flow([...items, ...rest], page.width - 6).map((line) => `      ${line}`),
  ]
}
