import type { Candidate } from '../model/candidate.ts'
import { recordCode } from '../model/code.ts'
import type { Location } from '../model/location.ts'
import type { Procedure, Property } from '../model/procedure.ts'

/** A record of one version, where it stands, and what it is known by. */
export interface ListedRecord {
  readonly candidate: Candidate
  readonly place: Location
}

/**
 * What a record is known by in both versions: its code (the case, where it has one), its local code, the text that
 * stands for a code, or else its name. The row is no key: a moved row is no change.
 */
export function keyOf({ procedure, unread, foldedName }: Candidate): string {
  const own = recordCode(procedure) ?? procedure.localCode
  return own ?? unread.find(({ property }) => property === 'code')?.text ?? foldedName
}

/** What the record says of a property, understood or not, as one text; undefined when it is silent. */
export function textOf({ procedure, unread }: Candidate, property: Property): string | undefined {
  const known = knownText(procedure, property)
  const raw = unread.flatMap((one) => (one.property === property ? [one.text] : []))
  const texts = [...(known === undefined ? [] : [known]), ...raw]
  return texts.length === 0 ? undefined : texts.join('; ')
}

function knownText(procedure: Procedure, property: Property): string | undefined {
  const { decision, timeLimit } = procedure
  if (property === 'decision' && decision !== undefined)
    return [decision.number, decision.date].filter((part) => part !== undefined).join(', ')
  if (property === 'timeLimit' && timeLimit !== undefined)
    return [timeLimit.amount, timeLimit.unit].filter((part) => part !== undefined).join(' ')
  const value = procedure[property]
  if (value === undefined) return undefined
  // Levels and agencies are sets: another order is no change.
  return Array.isArray(value) ? [...value].sort().join('; ') : String(value)
}

/** All that is compared, as one text: equal texts are equal records. */
export function signature(candidate: Candidate, properties: readonly Property[]): string {
  return JSON.stringify([
    candidate.codeForm ?? '',
    ...properties.map((property) => textOf(candidate, property) ?? ''),
  ])
}
