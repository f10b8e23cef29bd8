import type { CatalogueReport, Report } from '../../../model/report.ts'
import { overviewColumns, overviewView } from '../../content/figures/overview.ts'
import { byName, worstFirst } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { commonGapsView } from '../../content/peers/gaps.ts'
import { goalOfUnitsView, goalView } from '../../content/peers/goals.ts'
import { reachRolls } from '../../content/peers/peer-words.ts'
import { peersView } from '../../content/peers/peers.ts'
import { type Blocks, type Document, safe } from './block.ts'
import { section } from './section.ts'

/** A page of a thousand names is read by nobody; the result has them all. */
const NAMED = 200

/** What most peers offer fully online and this unit does not. */
export function peers(page: Document, { peers: report }: CatalogueReport): Blocks {
  return section(page, peersView(page, report), {
    level: 3,
    columns: ['code', 'name', 'here', 'peers'],
    left: ['peers'],
    most: NAMED,
    hasNotes: report !== undefined && report.total > 0,
  })
}

/** The way to each goal, step by step. */
export function reach(page: Document, { reach: all = [] }: CatalogueReport): Blocks {
  return all.flatMap((one, at) =>
    section(page, goalView(page, one, at), {
      level: 3,
      columns: ['code', 'name', 'here', 'reason', 'peers'],
      left: ['peers'],
      most: NAMED,
      hasNotes: (one.steps?.length ?? 0) > 1,
    }),
  )
}

/** Each goal over all units: what each needs, those that need most first. */
export function reachRoll(page: Document, { catalogues }: Report): Blocks {
  return reachRolls([...catalogues].sort(byName)).flatMap((roll, at) =>
    section(page, goalOfUnitsView(page, roll, at), { level: 2, most: NAMED, hasNotes: false }),
  )
}

/** Baseline procedures that units lack, those that most lack first. */
export function commonGaps(page: Document, { totals: { gaps } }: Report): Blocks {
  return section(page, commonGapsView(page, gaps), {
    level: 2,
    columns: ['code', 'name', 'field', 'units'],
    most: NAMED,
  })
}

/** All units side by side, the worst first. */
export function overview(page: Document, report: Report): Blocks {
  return section(page, overviewView(page, report, worstFirst(report.catalogues)), {
    level: 2,
    columns: overviewColumns(report, { isJudged: true }),
    hasNotes: false,
  })
}

export function nameOf({ language }: Document, catalogue: CatalogueReport): string {
  return safe(unitLabel(catalogue, language))
}
