import type { BaselineProcedure } from '../../model/match.ts'
import type { ScopeException } from '../../model/scope.ts'
import { foldName } from '../../text/fold.ts'

type Excepted = Pick<BaselineProcedure, 'code' | 'field' | 'agencies' | 'authorities'>

/** Whether an exception speaks of a procedure. Spelling and spaces of fields and agencies do not matter. */
export function exceptionHolds(
  { key, value }: Pick<ScopeException, 'key' | 'value'>,
  procedure: Excepted,
): boolean {
  switch (key) {
    case 'code':
      // An office writes the code with its suffix: `1.004222.H13`.
      return procedure.code === value.trim().slice(0, procedure.code.length)
    case 'field':
      return procedure.field !== undefined && foldName(procedure.field) === foldName(value)
    case 'agency':
      return (procedure.agencies ?? []).some((agency) => foldName(agency) === foldName(value))
    case 'authority':
      return (procedure.authorities ?? []).some((authority) => authority === value)
  }
}

/** What a value may have been meant for, for "did you mean". */
export function exceptionValues(
  key: ScopeException['key'],
  procedures: readonly Excepted[],
): readonly string[] {
  return [...new Set(procedures.flatMap((procedure) => valuesOf(key, procedure)))]
}

function valuesOf(
  key: ScopeException['key'],
  { code, field, agencies = [], authorities = [] }: Excepted,
): readonly string[] {
  switch (key) {
    case 'code':
      return [code]
    case 'field':
      return field === undefined ? [] : [field]
    case 'agency':
      return agencies
    case 'authority':
      return authorities
  }
}
