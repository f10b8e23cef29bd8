import type { DossierMetric } from './dossier-metric.ts'

/** Of what is resolved, as the press counts: (early + on time) ÷ resolved. */
export const resolvedInTime: DossierMetric<'resolved-in-time'> = {
  id: 'resolved-in-time',
  needs: [['resolvedInTime', 'early', 'onTime', 'late']],
  of({ resolvedInTime: inTime, resolved }) {
    return inTime === undefined || resolved === undefined ? undefined : { part: inTime, whole: resolved }
  },
}
