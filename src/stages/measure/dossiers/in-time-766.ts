import type { DossierMetric } from './dossier-metric.ts'

/** Index 766 criterion 2.1: (resolved in time + pending in time) ÷ (resolved + pending). */
export const inTime766: DossierMetric<'in-time-766'> = {
  id: 'in-time-766',
  needs: [
    ['resolvedInTime', 'early', 'onTime', 'late'],
    ['pendingInTime', 'pendingLate'],
  ],
  isAtTheEnd: true,
  of({ resolvedInTime, resolved, pendingInTime, pending }) {
    if (resolvedInTime === undefined || resolved === undefined) return undefined
    if (pendingInTime === undefined || pending === undefined) return undefined
    return { part: resolvedInTime + pendingInTime, whole: resolved + pending }
  },
}
