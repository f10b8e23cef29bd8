import type { Language } from '../../../messages/language.ts'
import { capitalised } from '../../../messages/listed.ts'
import type { DossierRuleId } from '../../../model/dossier.ts'
import {
  type DossierMetricId,
  dossierMetrics,
  SERVICES_USED,
} from '../../../stages/measure/dossiers/dossier-metrics.ts'
import { heading, labelled, page } from './page.ts'

export const DOSSIER_METRIC_IDS: readonly DossierMetricId[] = [
  ...dossierMetrics.map(({ id }) => id),
  SERVICES_USED,
]

/** How a figure of dossiers is counted, and where its formula is from. */
export function dossierMetricPage(id: DossierMetricId, { dossiers, help }: Language): string {
  const { name, formula, basis } = dossiers.metrics[id]
  return page([
    heading(1, id),
    `${name}\n`,
    labelled(help.explain.formula, formula),
    labelled(help.explain.basis, basis),
    labelled(help.explain.seeAlso, 'rasoat dossiers --help'),
  ])
}

/** A finding of `dossiers`, by the id that its results for machines carry. */
export function dossierRulePage(id: DossierRuleId, { dossiers, help }: Language): string {
  return page([
    heading(1, id),
    `${capitalised(dossiers.rules[id])}\n`,
    `${dossiers.explained[id]}\n`,
    labelled(help.explain.seeAlso, 'rasoat dossiers --help'),
  ])
}
