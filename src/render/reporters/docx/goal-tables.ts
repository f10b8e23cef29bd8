import type { ReachReport } from '../../../model/peer-comparison.ts'
import type { Text } from '../../../office/document/document.ts'
import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { firstOfEach } from '../../content/findings/first-of-each.ts'
import { goalOfUnitsView, goalView } from '../../content/peers/goals.ts'
import { goalTitle, type ReachRoll, reachRolls, reachSays, rollSays } from '../../content/peers/peer-words.ts'
import type { View } from '../../content/view.ts'
import { withUnit } from '../../content/view-of.ts'
import { type Appendix, appendixName, firstListed, LISTED } from './attached.ts'
import { type Blocks, items, type Page, prose } from './paragraphs.ts'
import { tableOf } from './tables.ts'

/** How one of a few units stands to each goal; the steps are in an appendix. */
export function goals(page: Page, all: readonly ReachReport[] = []): Blocks {
  return items(all.map((goal) => told(page, goal, reachSays(page, goal))))
}

/** What has to be done for each goal, and where the steps are: for whoever decides on it. */
export function goalsAdvice(page: Page, attached: readonly Appendix[]): readonly Text[] {
  const { language } = page
  const { catalogues } = page.report
  const appendix = appendixName(attached, 'reach', language)
  return reachRolls(catalogues).map((roll) => {
    const [only, ...others] = roll.units
    const says =
      only !== undefined && others.length === 0 ? reachSays(page, only.reach) : rollSays(page, roll)
    const isListed = appendix !== undefined && roll.units.some(({ reach }) => hasSteps(reach))
    return told(page, roll, isListed ? `${says} ${language.document.listIn(appendix)}` : says)
  })
}

function told(page: Page, goal: Pick<ReachReport, 'metric' | 'target'>, says: string): Text {
  return [{ text: `${goalTitle(page, goal)}. `, look: 'bold' }, { text: says }]
}

function hasSteps({ steps = [] }: ReachReport): boolean {
  return steps.length > 0
}

/** Without any peers to ask there is no column for them. */
function hasPeers({ units }: ReachRoll): boolean {
  return units.some(({ reach }) => reach.steps?.some(({ peers }) => peers !== undefined))
}

/** The steps to each goal in their order, with their reasons; of many units also what each needs. */
export function goalsAppendix(page: Page): Blocks {
  const { language, report } = page
  const { order, peersFormula } = language.prospects
  const rolls = reachRolls([...report.catalogues].sort(byName)).filter(
    ({ units }) => units.length > 1 || units.some(({ reach }) => hasSteps(reach)),
  )
  if (rolls.length === 0) return []
  return [
    ...rolls.flatMap((roll, at) => {
      const view = goalOfUnitsView(page, roll, at)
      return [
        { ...prose([{ text: `${view.title}.`, look: 'bold' }]), keepsNext: true as const },
        ...(roll.units.length > 1 ? needs(page, view) : []),
        ...steps(page, roll),
      ]
    }),
    ...[order(), ...(rolls.some(hasPeers) ? [peersFormula()] : [])].map((text) =>
      prose([{ text, look: 'italic' }]),
    ),
  ]
}

/** What each of several units needs, those that need most first. */
function needs(page: Page, view: View): Blocks {
  const more = view.rows.length - LISTED
  return [
    ...view.lead.map((text) => prose(text)),
    ...tableOf(page, view, { most: LISTED }),
    ...(more > 0 ? items([page.language.report.andMore(page.numbers.count(more))]) : []),
  ]
}

/** The steps of each unit; of one unit also how it stands to the goal. */
function steps(page: Page, roll: ReachRoll): Blocks {
  const isMany = roll.units.length > 1
  const views = roll.units.map(({ catalogue, reach }, at) =>
    withUnit(goalView(page, reach, at), page.language, {
      id: catalogue.id,
      name: unitLabel(catalogue, page.language),
    }),
  )
  const [first] = views
  if (first === undefined) return []
  const says = isMany ? [] : first.lead.map((text) => prose(text))
  const kept = views.map(({ rows }) => rows).filter((rows) => rows.length > 0)
  if (kept.length === 0) return says
  const rows = firstOfEach(kept, LISTED).flat()
  return [
    ...says,
    prose(
      firstListed(page, {
        listed: rows.length,
        kept: kept.flat().length,
        all: views.reduce((sum, { all = 0 }) => sum + all, 0),
      }),
    ),
    ...tableOf(
      page,
      { ...first, rows },
      {
        columns: [
          ...(isMany ? ['unit', 'step'] : []),
          ...['code', 'name', 'field', 'here', 'reason'],
          ...(hasPeers(roll) ? ['peers'] : []),
        ],
      },
    ),
  ]
}
