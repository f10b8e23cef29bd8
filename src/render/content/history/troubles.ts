import type { Language } from '../../../messages/language.ts'
import { isBeyond } from '../../../model/ratchet.ts'
import type { Report } from '../../../model/report.ts'
import { fallen } from './earlier.ts'
import { knownEntry } from './known-list.ts'

/** What fails the run and is no finding of a list. */
export interface EarlierTrouble {
  readonly type: 'worse' | 'stale'
  readonly title: string
  readonly message: string
}

/**
 * The figures of each list that fell too far are one trouble, for they have one cause. Where the list has new findings, these
 * are the cause, and the figures are said beside them: `figuresBeside`.
 */
export function earlierTroubles(report: Report, language: Language): readonly EarlierTrouble[] {
  const { known, ratchet } = report
  const { labels } = language.earlier
  const stale = known?.failOnStale === true ? known.stale : []
  const ids = new Set(ratchet?.worse.map(({ catalogue }) => catalogue))
  return [
    ...[...ids].flatMap((id): readonly EarlierTrouble[] => {
      const figures = hasFailing(report, id) ? [] : figuresOf(report, id, language)
      if (figures.length === 0) return []
      return [{ type: 'worse', title: labels.earlier, message: `${id}: ${figures.join(' ')}` }]
    }),
    ...stale.map((entry) => ({
      type: 'stale' as const,
      title: labels.stale,
      message: knownEntry(entry, language),
    })),
  ]
}

/** What fell in a list with its new findings, to be said with the first of them. */
export function figuresBeside(report: Report, catalogue: string, language: Language): readonly string[] {
  return hasFailing(report, catalogue) ? figuresOf(report, catalogue, language) : []
}

function figuresOf({ ratchet }: Report, catalogue: string, language: Language): readonly string[] {
  const own = ratchet?.worse.filter((one) => one.catalogue === catalogue && one.isAllowed !== true) ?? []
  return own.map((one) => fallen(one, language))
}

function hasFailing({ catalogues, ratchet, run }: Report, id: string): boolean {
  const fresh = catalogues.find((one) => one.id === id)?.findings.new
  return fresh !== undefined && run.failOn !== 'never' && isBeyond(fresh, ratchet?.allow)
}
