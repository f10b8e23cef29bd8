export interface Comparison {
  /** Baseline procedures the unit has to hold. Absent where nobody can say which they are. */
  readonly scope?: number
  /** Distinct local codes that the baseline knows, and what is matched by name. */
  readonly matched: number
  /** Distinct local codes that it does not. */
  readonly extra: number
  /** Procedures in scope that the list lacks. Absent for a list without any code: nobody can say. */
  readonly missing?: number
  /** Of these, procedures whose name stands in the list under a code that the baseline lacks: one finding with that row. Absent: none. */
  readonly renumbered?: number
  /** Matched codes of which at least one row has another folded name. */
  readonly different: number
  /** Records without a usable code, and without a name that was counted in its stead. */
  readonly uncoded: number
  /** Of the matched: procedures that names alone tie to the baseline. Only when the run was asked to match names. */
  readonly matchedByName?: number
  /** Of the extra: codes of issuers that the baseline lacks altogether. Absent: none. */
  readonly ofAbsentIssuers?: number
}

/** An issuer of procedures of the list, or a field where the list does not say who issues them, of which the baseline holds nothing. */
export interface AbsentIssuer {
  readonly by: 'issuer' | 'field'
  readonly name: string
  /** Codes of the list. */
  readonly procedures: number
  /** Fields that they stand in, where the list names the issuer. */
  readonly fields: readonly string[]
}
