import type { PeersReport, ReachReport, Step } from '../../../model/prospects.ts'
import type { Report } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import {
  goalTitle,
  peersSay,
  peersText,
  type ReachRoll,
  reachRolls,
  reachSays,
  rollSays,
  standingWord,
} from '../../content/peers/prospects.ts'
import { forScreen } from '../../text/escape.ts'
import { nameOf } from './overview.ts'
import { flow, heading, type Page, prose } from './page.ts'
import { names } from './rolls.ts'

/** Procedures that a screen has room for; the files have more. */
const STEPS_SHOWN = 20
const PEERS_SHOWN = 5
const UNITS_SHOWN = 40

/** What most peers offer fully online and this unit does not. */
export function peers(page: Page, report: PeersReport | undefined): readonly string[] {
  if (report === undefined) return []
  const { language } = page
  const shown = report.procedures.slice(0, PEERS_SHOWN)
  return [
    ...heading(page, language.prospects.labels.peers),
    ...prose(page, peersSay(page, report), { indent: 2 }),
    ...shown.flatMap(({ code, name = '', here, fullOnline }) =>
      procedure(page, [code, name], [standingWord(language, here), peersText(page, fullOnline)]),
    ),
    ...more(page, report.total - shown.length),
  ]
}

/** The way to each goal, step by step. */
export function reach(page: Page, all: readonly ReachReport[] = []): readonly string[] {
  return all.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...oneGoal(page, one)])
}

function oneGoal(page: Page, one: ReachReport): readonly string[] {
  const { steps = [], needed = 0 } = one
  const shown = steps.slice(0, STEPS_SHOWN)
  return [
    ...heading(page, goalTitle(page, one)),
    ...prose(page, reachSays(page, one), { indent: 2 }),
    ...shown.flatMap((step) => oneStep(page, step)),
    ...more(page, needed - shown.length),
  ]
}

function oneStep(page: Page, { code, name = '', here, reason, peers: count }: Step): readonly string[] {
  const { language } = page
  const { reasons } = language.prospects
  return procedure(
    page,
    [code, name],
    [standingWord(language, here), reasons[reason], peersText(page, count)],
  )
}

function procedure(page: Page, title: readonly string[], notes: readonly string[]): readonly string[] {
  const filled = (texts: readonly string[], between: string) =>
    forScreen(texts.filter((text) => text !== '').join(between))
  return [
    ...prose(page, filled(title, '  '), { indent: 2, most: 2 }),
    ...prose(page, filled(notes, ' · '), { indent: 12, ink: page.paint.faint }),
  ]
}

function more(page: Page, count: number): readonly string[] {
  if (count <= 0) return []
  return prose(page, page.language.report.andMore(page.numbers.count(count)), {
    indent: 2,
    ink: page.paint.faint,
  })
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
