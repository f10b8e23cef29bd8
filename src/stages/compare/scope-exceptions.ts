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
      return isOf(value.trim(), procedure.code)
    case 'field':
      return procedure.field !== undefined && foldName(procedure.field) === foldName(value)
    case 'agency':
      return (procedure.agencies ?? []).some((agency) => foldName(agency) === foldName(value))
    case 'authority':
      return (procedure.authorities ?? []).some((authority) => authority === value)
  }
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
