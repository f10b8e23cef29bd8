import type { Report } from '../../../model/report.ts'
import { ARROWS } from '../../text/direction.ts'
import { numbersOf } from '../../text/number.ts'
import { sinceLines } from '../history/since-lines.ts'
import type { Wording } from '../wording.ts'

/** Compared with last time in one line; undefined where nothing earlier is known, or nothing of these lists. */
export function sinceLastTime(wording: Wording, report: Report): string | undefined {
  const { language, numbers } = wording
  const { ratchet, catalogues, totals, since: history } = report
  if (history !== undefined) {
    const { inOneLine } = language.history.since
    return inOneLine(numbers.date(history.asOf), sinceLines(wording, history).slice(0, 2).join(' '))
  }
  const since = ratchet?.since ?? []
  if (ratchet === undefined || since.length === 0) return undefined
  const { count, date } = numbersOf(language.tag)
  const byId = new Map(catalogues.map((one) => [one.id, one]))
  let [before, now, whole, wholeBefore, isMeasured] = [0, 0, 0, 0, true]
  let earlier = 0
  for (const { catalogue, coverage, findings } of since) {
    const own = byId.get(catalogue)?.metrics['coverage']
    earlier += findings
    if (coverage?.kind !== 'share' || own?.kind !== 'share') {
      isMeasured = false
      continue
    }
    before += coverage.part
    wholeBefore += coverage.whole
    now += own.part
    whole += own.whole
  }
  const ids = new Set(since.map(({ catalogue }) => catalogue))
  const left = catalogues.filter(({ id }) => ids.has(id)).reduce((sum, one) => sum + one.findings.total, 0)
  const fresh = totals.findings.new?.total ?? 0
  const change = now - before
  return language.firstPage.since({
    date: date(ratchet.asOf),
    shares: isMeasured
      ? `${count(before)}/${count(wholeBefore)} ${ARROWS[language.direction].onward} ${count(now)}/${count(whole)}`
      : '',
    change: `${change > 0 ? '+' : change < 0 ? '−' : '±'}${count(Math.abs(change))}`,
    fresh: count(fresh),
    resolved: count(Math.max(0, earlier + fresh - left)),
  })
}
