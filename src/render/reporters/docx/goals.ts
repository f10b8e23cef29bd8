import type { ReachReport, Step } from '../../../model/prospects.ts'
import type { Text } from '../../../office/document/document.ts'
import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { firstOfEach } from '../../content/findings/first-of-each.ts'
import {
  goalTitle,
  peersText,
  type ReachRoll,
  reachRolls,
  reachSays,
  rollSays,
  standingWord,
} from '../../content/peers/prospects.ts'
import { brief } from '../../text/brief.ts'
import { type Appendix, appendixName, firstListed, LISTED } from './attached.ts'
import {
  type Blocks,
  codeColumn,
  countedTable,
  fieldName,
  items,
  numberColumn,
  type Page,
  prose,
  textColumn,
} from './page.ts'

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
    ...rolls.flatMap((roll) => [
      { ...prose([{ text: `${goalTitle(page, roll)}.`, look: 'bold' }]), keepsNext: true as const },
      ...oneGoal(page, roll),
    ]),
    ...[order(), ...(rolls.some(hasPeers) ? [peersFormula()] : [])].map((text) =>
      prose([{ text, look: 'italic' }]),
    ),
  ]
}

function oneGoal(page: Page, roll: ReachRoll): Blocks {
  const [only, ...others] = roll.units
  if (only !== undefined && others.length === 0)
    return [prose(reachSays(page, only.reach)), ...steps(page, roll)]
  return [prose(rollSays(page, roll)), ...needs(page, roll), ...steps(page, roll)]
}

/** What each of several units needs, those that need most first. */
function needs(page: Page, { units }: ReachRoll): Blocks {
  const { language, numbers } = page
  const { labels, statuses } = language.prospects
  const more = units.length - LISTED
  return [
    ...countedTable(page, undefined, {
      columns: [
        textColumn(language.report.labels.unit),
        textColumn(labels.status),
        numberColumn(labels.now),
        numberColumn(labels.needed),
        numberColumn(labels.after),
      ],
      rows: units
        .slice(0, LISTED)
        .map(({ catalogue, reach: { status, part, whole, needed, after } }) => [
          brief(unitLabel(catalogue, language)),
          statuses[status],
          part === undefined || whole === undefined ? '–' : numbers.share({ part, whole }),
          needed === undefined ? '–' : numbers.count(needed),
          after === undefined ? '–' : numbers.share(after),
        ]),
    }),
    ...(more > 0 ? items([language.report.andMore(numbers.count(more))]) : []),
  ]
}

interface Line {
  readonly step: Step
  readonly place: number
  readonly unit: string
}

function steps(page: Page, roll: ReachRoll): Blocks {
  const { units } = roll
  const areAsked = hasPeers(roll)
  const { language, numbers } = page
  const { labels, reasons } = language.prospects
  const { code, name, field, unit } = language.report.labels
  const isMany = units.length > 1
  const kept = units.flatMap(({ catalogue, reach }): readonly (readonly Line[])[] => {
    const whose = brief(unitLabel(catalogue, language))
    return hasSteps(reach)
      ? [(reach.steps ?? []).map((step, at) => ({ step, place: at + 1, unit: whose }))]
      : []
  })
  if (kept.length === 0) return []
  const listed = firstOfEach(kept, LISTED).flat()
  return [
    prose(
      firstListed(page, {
        listed: listed.length,
        kept: kept.flat().length,
        all: units.reduce((sum, { reach: { needed = 0 } }) => sum + needed, 0),
      }),
    ),
    ...countedTable(page, undefined, {
      columns: [
        ...(isMany ? [textColumn(unit), codeColumn(language.workbook.labels.step)] : []),
        codeColumn(code),
        textColumn(name),
        textColumn(field),
        textColumn(labels.here),
        textColumn(labels.reason),
        ...(areAsked ? [textColumn(labels.peersDoing)] : []),
      ],
      rows: listed.map(({ step, place, unit: whose }) => [
        ...(isMany ? [whose, numbers.count(place)] : []),
        step.code,
        brief(step.name ?? ''),
        step.field === undefined ? '' : fieldName(page, step.field),
        standingWord(language, step.here),
        reasons[step.reason],
        ...(areAsked ? [peersText(page, step.peers)] : []),
      ]),
    }),
  ]
}
