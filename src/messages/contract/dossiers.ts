import type {
  DossierAssumption,
  DossierCount,
  DossierFacts,
  DossierMeasurement,
  DossierRuleId,
  PortalFigure,
} from '../../model/dossier.ts'
import type { DossierMetricId } from '../../stages/measure/dossiers/dossier-metrics.ts'

/** What is said of lists of dossiers. Functions take numbers already written. */
export interface DossiersText {
  readonly title: string
  readonly counts: Readonly<Record<DossierCount, string>>
  readonly metrics: Readonly<Record<DossierMetricId, DossierMetricText>>
  readonly unmeasurable: Readonly<
    Record<Extract<DossierMeasurement, { kind: 'unmeasurable' }>['reason'], string>
  >
  readonly assumed: Readonly<Record<DossierAssumption, string>>
  /** Titles of the sections. */
  readonly sections: Readonly<
    Record<
      | 'counts'
      | 'metrics'
      | 'units'
      | 'fields'
      | 'periods'
      | 'withoutOnline'
      | 'notInCatalogue'
      | 'next'
      | 'portal'
      | 'findings'
      | 'sources',
      string
    >
  >
  readonly columns: Readonly<
    Record<
      | 'count'
      | 'sum'
      | 'silent'
      | 'figure'
      | 'formula'
      | 'lines'
      | 'online'
      | 'offline'
      | 'soFar'
      | 'portal'
      | 'ours'
      | 'points'
      | 'totals'
      | 'ignored'
      | 'period',
      string
    >
  >
  /** The first sentence. @param kind which figure it states */
  answer(facts: { part: string; whole: string; percent: string; kind: 'online' | 'in-time' }): string
  /** Without any figure that could be measured. */
  noAnswer(lines: string): string
  /** Instead of the first sentence. */
  severalLevels(): string
  read(lines: string, lists: string, totals: string): string
  unknownLines(count: string): string
  unknownServices(count: string): string
  besideCatalogue(told: string, procedures: string): string
  /** Over the procedures that get dossiers otherwise: how many of them bring the next thousand. */
  nextThousand(procedures: string, dossiers: string): string
  nextAll(procedures: string, dossiers: string): string
  portalScore(unit: string, said: string, rebuilt: string, most: string): string
  portalDiffers(): string
  noService(): string
  readonly portalFigures: Readonly<Record<PortalFigure['id'], string>>
  readonly findings: { readonly [Id in DossierRuleId]: (facts: SaidFacts<Id>) => string }
  readonly rules: Readonly<Record<DossierRuleId, string>>
  /** What each of them is, and what to do. */
  readonly explained: Readonly<Record<DossierRuleId, string>>
  none(): string
}

export interface DossierMetricText {
  readonly name: string
  /** Over a column, where names stand side by side. */
  readonly short: string
  readonly formula: string
  /** Where the formula is from, and what it leaves out. */
  readonly basis: string
}

/** The facts of a finding with counts named and numbers written. */
export type SaidFacts<Id extends DossierRuleId> = {
  readonly [Key in keyof DossierFacts[Id]]: DossierFacts[Id][Key] extends boolean ? boolean : string
}
