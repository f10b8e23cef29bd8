import type { DossierMetric } from './dossier-metric.ts'

/** Index 766 criterion 3.6: paid online ÷ dossiers that had something to pay. */
export const paidOnline: DossierMetric<'paid-online'> = {
  id: 'paid-online',
  needs: [['paidOnline'], ['withFee']],
  of({ paidOnline: part, withFee: whole }) {
    return part === undefined || whole === undefined ? undefined : { part, whole }
  },
}
