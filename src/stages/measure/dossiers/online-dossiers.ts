import type { DossierMetric } from './dossier-metric.ts'

/**
 * As the press and local plans count: online ÷ what came in the period, without what was carried over. Index 766 criterion
 * 3.3 asks besides for an electronic result, which lists of dossiers do not say.
 */
export const onlineDossiers: DossierMetric<'online-dossiers'> = {
  id: 'online-dossiers',
  needs: [['online'], ['receivedNew', 'received', 'direct', 'offline']],
  of({ online, receivedNew }) {
    return online === undefined || receivedNew === undefined
      ? undefined
      : { part: online, whole: receivedNew }
  },
}
