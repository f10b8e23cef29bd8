import type { PeersReport, ReachReport } from '../../../model/prospects.ts'
import type { Report } from '../../../model/report.ts'
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
import { brief } from '../../text/brief.ts'
import { type Column, counted, grid, linked, right, said, shared } from './grid.ts'
import { html, type Markup, NOTHING } from './markup.ts'
import { fieldName, type Page, type Part, type Standing, unitName } from './page.ts'
import type { UnitCell } from './part.ts'

/** A page of more rows is slow to open and read by nobody; a sentence says how many there are. */
const LISTED = 1_000

export interface ProspectsOptions extends Pick<Standing, 'prefix'> {
  /** Procedures named at most. */
  readonly most?: number
  /** One unit of many: its tables have no tools, and definitions stand once on the page. */
  readonly isBrief?: true
}

/** What most peers offer fully online and the unit does not. */
export function peers(
  page: Page,
  report: PeersReport | undefined,
  { prefix, most = LISTED, isBrief }: ProspectsOptions,
): readonly Part[] {
  if (report === undefined) return []
  const { language } = page
  const { labels, peersFormula } = language.prospects
  const { code, name, field } = language.report.labels
  const shown = report.procedures.slice(0, most)
  const table = grid(page, {
    id: `${prefix}peers-table`,
    caption: labels.peers,
    columns: [
      { title: code },
      { title: name },
      ...(isBrief === true ? [] : [{ title: field, filter: true } as const]),
      { title: labels.here, filter: true },
      right(labels.peersDoing),
    ],
    rows: shown.map((one) => [
      linked(one.code, one.url),
      said(brief(one.name ?? '')),
      ...(isBrief === true ? [] : [said(fieldName(page, one.field ?? ''))]),
      said(standingWord(language, one.here)),
      { content: peersText(page, one.fullOnline), value: one.fullOnline.part },
    ]),
    hasTools: isBrief !== true && shown.length > 1,
  })
  const body = [
    html`<p>${peersSay(page, report)}</p>\n`,
    shown.length === 0 ? NOTHING : table,
    listed(page, shown.length, report.total),
    isBrief === true ? NOTHING : html`<p class="faint">${peersFormula()}</p>\n`,
  ]
  return [{ id: `${prefix}peers`, title: labels.peers, body }]
}

/** The way to each goal, step by step. */
export function reach(
  page: Page,
  all: readonly ReachReport[] | undefined = [],
  options: ProspectsOptions,
): readonly Part[] {
  return all.map((one, index) => ({
    id: `${options.prefix}reach-${index + 1}`,
    title: goalTitle(page, one),
    body: oneGoal(page, one, { ...options, id: `${options.prefix}reach-${index + 1}-table` }),
  }))
}

function oneGoal(
  page: Page,
  one: ReachReport,
  { id, most = LISTED, isBrief }: ProspectsOptions & { readonly id: string },
): readonly Markup[] {
  const { language } = page
  const { labels, reasons, order } = language.prospects
  const { code, name } = language.report.labels
  const { steps = [], needed = 0 } = one
  const shown = steps.slice(0, most)
  const says = html`<p><strong>${reachSays(page, one)}</strong></p>\n`
  if (shown.length === 0) return [says]
  const columns: readonly Column[] = [
    { title: code },
    { title: name },
    { title: labels.here, filter: true },
    { title: labels.reason, filter: true },
    right(labels.peersDoing),
  ]
  const table = grid(page, {
    id,
    caption: goalTitle(page, one),
    columns,
    rows: shown.map((step) => [
      linked(step.code, step.url),
      said(brief(step.name ?? '')),
      said(standingWord(language, step.here)),
      said(reasons[step.reason]),
      { content: peersText(page, step.peers), value: step.peers?.part ?? 0 },
    ]),
    hasTools: isBrief !== true && shown.length > 1,
  })
  const footnote = isBrief === true ? html`` : html`<p class="faint">${order()}</p>\n`
  return [says, table, listed(page, shown.length, needed), footnote]
}

function listed({ language, numbers }: Page, shown: number, all: number): Markup {
  if (shown >= all) return html``
  return html`<p>${language.prospects.listed(numbers.count(shown), numbers.count(all))}</p>\n`
}

/** Each goal over all units: what each needs, those that need most first. */
export function reachRoll(page: Page, { catalogues }: Report, unitCell: UnitCell): readonly Part[] {
  const { language } = page
  const { labels, statuses, order, peersFormula } = language.prospects
  return reachRolls([...catalogues].sort(byName)).map((roll, index) => {
    const table = grid(page, {
      id: `goal-${index + 1}-table`,
      caption: goalTitle(page, roll),
      columns: [
        { title: language.report.labels.unit },
        { title: labels.status, filter: true },
        right(labels.now),
        right(labels.needed),
        right(labels.after),
      ],
      rows: roll.units.map(({ catalogue, reach: { status, part, whole, needed, after } }) => [
        unitCell(catalogue.id, unitName(page, catalogue)),
        said(statuses[status]),
        part === undefined || whole === undefined ? said('–') : shared(page, { part, whole }),
        needed === undefined ? said('–') : counted(page, needed),
        after === undefined ? said('–') : shared(page, after),
      ]),
      hasTools: true,
    })
    const footnotes = [order(), peersFormula()].map((text) => html`<p class="faint">${text}</p>\n`)
    const body = [html`<p><strong>${rollSays(page, roll)}</strong></p>\n`, table, footnotes]
    return { id: `goal-${index + 1}`, title: goalTitle(page, roll), body }
  })
}

/** Baseline procedures that units lack: by field, then one by one, those that most lack first. */
export function commonGaps(page: Page, { totals: { gaps } }: Report): readonly Part[] {
  if (gaps === undefined || gaps.total === 0) return []
  const { language, numbers } = page
  const { labels } = language.prospects
  const { code, name, field } = language.report.labels
  const shown = gaps.procedures.slice(0, LISTED)
  const table = grid(page, {
    id: 'common-gaps-table',
    caption: labels.commonGaps,
    columns: [{ title: code }, { title: name }, { title: field, filter: true }, right(labels.unitsLacking)],
    rows: shown.map((one) => [
      linked(one.code, one.url),
      said(brief(one.name ?? '')),
      said(fieldName(page, one.field ?? '')),
      {
        content: language.prospects.peerCount(numbers.count(one.part), numbers.count(one.whole), ''),
        value: one.part / (one.whole || 1),
      },
    ]),
    hasTools: true,
  })
  const body = [html`<p>${gapsSay(page, gaps)}</p>\n`, table, listed(page, shown.length, gaps.total)]
  return [{ id: 'common-gaps', title: labels.commonGaps, body }]
}
