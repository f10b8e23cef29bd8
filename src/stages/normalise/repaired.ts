import type { Candidate } from '../../model/candidate.ts'
import type { Procedure } from '../../model/procedure.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { foldTidied } from '../../text/fold.ts'
import { fields } from './fields.ts'

/**
 * The record with a suggestion carried out: its value is read like any cell of that property, and takes the place of what
 * stood there, understood or not.
 */
export function repaired(candidate: Candidate, { field: property, value }: Suggestion): Candidate {
  const field =
    fields.find(({ id }) => id === property) ?? fields.find((one) => one.properties[0] === property)
  const { set, codeForm } = field?.read(value) ?? {}
  if (set === undefined || !(property in set)) return candidate // not a value of this property: better as it was
  const { [property]: _, ...others } = candidate.procedure
  const procedure: Procedure = { ...others, ...set }
  return {
    ...candidate,
    procedure,
    foldedName: procedure.name === undefined ? '' : foldTidied(procedure.name),
    codeForm: codeForm ?? candidate.codeForm,
    unread: candidate.unread.filter((one) => one.property !== property),
    untidy: candidate.untidy.filter((one) => one.property !== property),
    strange: candidate.strange.filter((one) => one.property !== property),
    serviceLevels: property === 'serviceLevel' ? undefined : candidate.serviceLevels,
  }
}
