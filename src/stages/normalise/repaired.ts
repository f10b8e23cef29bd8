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
  const own = fields.filter(({ id }) => id === property)
  const others = fields.filter((one) => one.id !== property && one.properties[0] === property)
  const readings = [...own, ...others].map((field) => field.read(value))
  const { set, codeForm } = readings.find((reading) => reading.set?.[property] !== undefined) ?? {}
  if (set === undefined) return candidate // not a value of this property: better as it was
  const procedure: Procedure = { ...candidate.procedure, ...set }
  // The number of a decision and its day stand in cells of their own: a repair of one keeps the other.
  if (property === 'decision') procedure.decision = { ...candidate.procedure.decision, ...set.decision }
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
