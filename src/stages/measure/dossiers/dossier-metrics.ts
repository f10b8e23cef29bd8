import { inTime766 } from './in-time-766.ts'
import { onlineDossiers } from './online-dossiers.ts'
import { onlineWherePossible } from './online-where-possible.ts'
import { paidOnline } from './paid-online.ts'
import { resolvedInTime } from './resolved-in-time.ts'

/** Every share over lines of dossiers, in the order reports show them. One line here makes it measured and documented. */
export const dossierMetrics = [
  onlineDossiers,
  onlineWherePossible,
  resolvedInTime,
  inTime766,
  paidOnline,
] as const

/** Index 766 criterion 3.2 counts services of the catalogue, no dossiers. */
export const SERVICES_USED = 'services-used'

export type DossierMetricId = (typeof dossierMetrics)[number]['id'] | typeof SERVICES_USED
