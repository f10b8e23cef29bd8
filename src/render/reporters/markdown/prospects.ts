import type { PeersReport, ReachReport } from '../../../model/prospects.ts'
import type { CatalogueReport, Report } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import {
  gapsSay,
  goalTitle,
  peersSay,
  peersText,
  reachRolls,
  reachSays,
  rollSays,
  standingWord,
} from '../../content/peers/prospects.ts'
import { type Blocks, type Document, safe, table } from './block.ts'
import { nameOf } from './overview.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** What most peers offer fully online and this unit does not. */
export function peers(page: Document, report: PeersReport | undefined): Blocks {
  if (report === undefined) return []
  const { language } = page
  const { labels, peersFormula } = language.prospects
  const { code, name } = language.report.labels
  const shown = report.procedures.slice(0, NAMED)
  return [
    `### ${labels.peers}`,
    peersSay(page, report),
    ...table(
      [{ title: code }, { title: name }, { title: labels.here }, { title: labels.peersDoing }],
      shown.map((one) => [
        safe(one.code),
        safe(one.name ?? ''),
        standingWord(language, one.here),
        peersText(page, one.fullOnline),
      ]),
    ),
    ...listed(page, shown.length, report.total),
    ...(report.total === 0 ? [] : [peersFormula()]),
  ]
}

/** The way to each goal, step by step. */
export function reach(page: Document, { reach: all = [] }: CatalogueReport): Blocks {
  return all.flatMap((one) => [`### ${goalTitle(page, one)}`, ...oneGoal(page, one)])
}

function oneGoal(page: Document, one: ReachReport): Blocks {
  const { language } = page
  const { labels, reasons, order } = language.prospects
  const { code, name } = language.report.labels
  const { steps = [], needed = 0 } = one
  const shown = steps.slice(0, NAMED)
  return [
    reachSays(page, one),
    ...table(
      [code, name, labels.here, labels.reason, labels.peersDoing].map((title) => ({ title })),
      shown.map((step) => [
        safe(step.code),
        safe(step.name ?? ''),
        standingWord(language, step.here),
        reasons[step.reason],
        peersText(page, step.peers),
      ]),
    ),
    ...listed(page, shown.length, needed),
    ...(shown.length > 1 ? [order()] : []),
  ]
}

function listed({ language, numbers }: Document, shown: number, all: number): Blocks {
  return shown < all ? [language.prospects.listed(numbers.count(shown), numbers.count(all))] : []
}

/** Each goal over all units: what each needs, those that need most first. */
export function reachRoll(page: Document, { catalogues }: Report): Blocks {
  const { language, numbers } = page
  const { labels, statuses } = language.prospects
  return reachRolls([...catalogues].sort(byName)).flatMap((roll) => {
    const shown = roll.units.slice(0, NAMED)
    return [
      `## ${goalTitle(page, roll)}`,
      rollSays(page, roll),
      ...table(
        [
          { title: language.report.labels.unit },
          { title: labels.status },
          { title: labels.now, align: 'right' },
          { title: labels.needed, align: 'right' },
          { title: labels.after, align: 'right' },
        ],
        shown.map(({ catalogue, reach: { status, part, whole, needed, after } }) => [
          nameOf(page, catalogue),
          statuses[status],
          part === undefined || whole === undefined ? '–' : numbers.share({ part, whole }),
          needed === undefined ? '–' : numbers.count(needed),
          after === undefined ? '–' : numbers.share(after),
        ]),
      ),
      ...(shown.length < roll.units.length
        ? [language.report.andMore(numbers.count(roll.units.length - shown.length))]
        : []),
    ]
  })
}

/** Baseline procedures that units lack, those that most lack first. */
export function commonGaps(page: Document, { totals: { gaps } }: Report): Blocks {
  if (gaps === undefined || gaps.total === 0) return []
  const { language, numbers } = page
  const { labels } = language.prospects
  const { code, name, field } = language.report.labels
  const shown = gaps.procedures.slice(0, NAMED)
  return [
    `## ${labels.commonGaps}`,
    gapsSay(page, gaps),
    ...table(
      [{ title: code }, { title: name }, { title: field }, { title: labels.unitsLacking, align: 'right' }],
      shown.map((one) => [
        safe(one.code),
        safe(one.name ?? ''),
        safe(one.field ?? ''),
        language.prospects.peerCount(numbers.count(one.part), numbers.count(one.whole), ''),
      ]),
    ),
    ...listed(page, shown.length, gaps.total),
  ]
}
