import type { BaselineProcedure } from '../../model/match.ts'
import type { ScopeException } from '../../model/scope.ts'
import { foldName } from '../../text/fold.ts'

type Excepted = Pick<BaselineProcedure, 'code' | 'field' | 'agencies' | 'joinedAgencies' | 'authorities'>

/** Whether an exception speaks of a procedure. Spelling and spaces of fields and agencies do not matter. */
export function exceptionHolds(
  { key, value }: Pick<ScopeException, 'key' | 'value'>,
  procedure: Excepted,
): boolean {
  switch (key) {
    case 'code':
      return isOf(value.trim(), procedure.code)
    case 'field':
      return procedure.field !== undefined && foldName(procedure.field) === foldName(value)
    case 'agency':
      return agenciesOf(procedure).some((agency) => foldAgency(agency) === foldAgency(value))
    case 'authority':
      return (procedure.authorities ?? []).some((authority) => authority === value)
  }
}

/** The cells as they stand, and what each of them joins: reports name an agency alone. */
function agenciesOf({ agencies = [], joinedAgencies = [] }: Excepted): readonly string[] {
  return [...agencies, ...joinedAgencies]
}

/** Reports join the parts of a name by commas, lists by *và*. */
function foldAgency(agency: string): string {
  return foldName(agency.normalize('NFC').replace(/\s*[,;]\s*|\s+và\s+/giu, ' '))
}

/** An office writes the code with its suffix: `1.004222.H13`. A further digit makes another code of it. */
function isOf(written: string, code: string): boolean {
  return written.startsWith(code) && !/^\d/.test(written.slice(code.length))
}

/** What a value may have been meant for, for "did you mean". */
export function exceptionValues(
  key: ScopeException['key'],
  procedures: readonly Excepted[],
): readonly string[] {
  return [...new Set(procedures.flatMap((procedure) => valuesOf(key, procedure)))]
}

function valuesOf(key: ScopeException['key'], procedure: Excepted): readonly string[] {
  const { code, field, authorities = [] } = procedure
  switch (key) {
    case 'code':
      return [code]
    case 'field':
      return field === undefined ? [] : [field]
    case 'agency':
      return [...new Set(agenciesOf(procedure))]
    case 'authority':
      return authorities
  }
}
