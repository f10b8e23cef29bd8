import type { Counts, DossierCount } from '../../../model/dossier.ts'

/** What is known of the procedure of a line. */
export interface OfProcedure {
  /** Absent: no catalogue says it. */
  readonly inPersonOnly?: boolean | undefined
}

interface Fraction {
  readonly part: number
  readonly whole: number
}

/**
 * A share over the lines of lists of dossiers: the parts and the wholes of all lines that say both. To add one: a file
 * beside this one, a line in `dossier-metrics.ts`, its name in each language.
 */
export interface DossierMetric<Id extends string = string> {
  readonly id: Id
  /** One of each of these sets has to be a column of some list; else nobody can say anything. */
  readonly needs: readonly (readonly DossierCount[])[]
  /** Cannot be told without the catalogue of the unit. */
  readonly needsCatalogue?: true
  /** Counts what is open at the end of a period, which cannot be added up over several. */
  readonly isAtTheEnd?: true
  /** `outside`: the line is not the metric's business. Undefined: it does not say. */
  of(counts: Counts, procedure: OfProcedure): Fraction | 'outside' | undefined
}
