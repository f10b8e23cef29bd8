import type { PeersReport, ReachReport } from '../../../model/peer-comparison.ts'
import type { Report } from '../../../model/report.ts'
import { byName } from '../../content/figures/ranking.ts'
import { commonGapsView } from '../../content/peers/gaps.ts'
import { goalOfUnitsView, goalView } from '../../content/peers/goals.ts'
import { reachRolls } from '../../content/peers/peer-words.ts'
import { peersView } from '../../content/peers/peers.ts'
import type { View } from '../../content/view.ts'
import type { Page, Part, SectionPlace } from './frame.ts'
import { html, type Markup } from './markup.ts'
import { partOf, type UnitCell } from './part.ts'

/** A page of more rows is slow to open and read by nobody; a sentence says how many there are. */
const LISTED = 1_000

export interface ProspectsOptions extends Pick<SectionPlace, 'prefix'> {
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
  return partOf(page, peersView(page, report), {
    prefix,
    columns: ['code', 'name', ...(isBrief === true ? [] : ['field']), 'here', 'peers'],
    most,
    hasTools: isBrief !== true && Math.min(most, report?.procedures.length ?? 0) > 1,
    hasNotes: isBrief !== true,
  })
}

/** The way to each goal, step by step. */
export function reach(
  page: Page,
  all: readonly ReachReport[] | undefined = [],
  { prefix, most = LISTED, isBrief }: ProspectsOptions,
): readonly Part[] {
  return all.flatMap((one, at) => {
    const view = goalView(page, one, at)
    return partOf(page, view, {
      prefix,
      above: conclusion(view),
      columns: ['code', 'name', 'here', 'reason', 'peers'],
      most,
      hasTools: isBrief !== true && Math.min(most, view.rows.length) > 1,
      hasNotes: isBrief !== true && view.rows.length > 0,
    })
  })
}

/** Each goal over all units: what each needs, those that need most first. */
export function reachRoll(page: Page, { catalogues }: Report, unitCell: UnitCell): readonly Part[] {
  return reachRolls([...catalogues].sort(byName)).flatMap((roll, at) => {
    const view = goalOfUnitsView(page, roll, at)
    return partOf(page, view, { prefix: '', above: conclusion(view), hasTools: true, unitCell })
  })
}

/** Baseline procedures that units lack, those that most lack first. */
export function commonGaps(page: Page, { totals: { gaps } }: Report): readonly Part[] {
  return partOf(page, commonGapsView(page, gaps), {
    prefix: '',
    columns: ['code', 'name', 'field', 'units'],
    most: LISTED,
    hasTools: true,
  })
}

function conclusion({ lead }: View): readonly Markup[] {
  return lead.map((text) => html`<p><strong>${text}</strong></p>\n`)
}
