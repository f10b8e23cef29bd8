import type { DossierMetric } from './dossier-metric.ts'
import { onlineDossiers } from './online-dossiers.ts'

/**
 * The same without the dossiers of procedures that demand presence, on both sides, as a province has asked for. No official
 * rate: its name says so.
 */
export const onlineWherePossible: DossierMetric<'online-where-possible'> = {
  id: 'online-where-possible',
  needs: onlineDossiers.needs,
  needsCatalogue: true,
  of(counts, procedure) {
    if (procedure.inPersonOnly === undefined) return undefined
    return procedure.inPersonOnly ? 'outside' : onlineDossiers.of(counts, procedure)
  },
}
