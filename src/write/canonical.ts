import type { Candidate } from '../model/candidate.ts'
import type { Procedure, Property } from '../model/procedure.ts'

/** A record as the canonical list carries it: our names, our values, and as it stands what was not understood. */
export type CanonicalRecord = Readonly<Record<string, unknown>>

/** The columns of a canonical table, in this order. The published schema names the same properties. */
export const CANONICAL_COLUMNS = [
  'code',
  'case',
  'localCode',
  'name',
  'levels',
  'field',
  'agencies',
  'issuer',
  'serviceLevel',
  'eligibleFullOnline',
  'inPersonOnly',
  'integrated',
  'published',
  'status',
  'replacedBy',
  'nonGeographic',
  'decentralised',
  'internalProcess',
  'electronicProcess',
  'kind',
  'decision',
  'decisionDate',
  'fee',
  'onlineFee',
  'feeExempt',
  'timeLimit',
  'url',
  'essential',
  'highVolume',
  'unit',
  'steps',
  'methods',
  'dossier',
  'applicants',
  'result',
  'forms',
  'resultForm',
  'requirements',
] as const satisfies readonly (Property | 'decisionDate')[]

/** The record as `schemas/procedure.schema.json` describes it. */
export function asObject({ procedure, unread }: Candidate): CanonicalRecord {
  const record: Record<string, unknown> = { ...procedure }
  for (const { property, text } of unread) record[property] = withUnread(record[property], text)
  return record
}

function withUnread(known: unknown, text: string): unknown {
  return Array.isArray(known) ? [...known, text] : text
}

/** The record as one row of texts. Several values in a cell are separated by `; `. */
export function asCells(candidate: Candidate): readonly string[] {
  const { procedure, unread } = candidate
  return CANONICAL_COLUMNS.map((column) => {
    const property = column === 'decisionDate' ? 'decision' : column
    const asItStands = unread.flatMap((one) => (one.property === property ? [one.text] : []))
    const known = cellOf(procedure, column)
    if (column === 'decisionDate') return asItStands.length === 0 ? known : ''
    return [known, ...asItStands].filter((text) => text !== '').join('; ')
  })
}

function cellOf(procedure: Procedure, column: (typeof CANONICAL_COLUMNS)[number]): string {
  const { code, suffix, decision, timeLimit } = procedure
  switch (column) {
    case 'code':
      return code === undefined || suffix === undefined ? (code ?? '') : `${code}.${suffix}`
    case 'levels':
    case 'agencies':
      return (procedure[column] ?? []).join('; ')
    case 'decision':
      return decision?.number ?? ''
    case 'decisionDate':
      return decision?.date ?? ''
    case 'timeLimit':
      return [timeLimit?.amount, timeLimit?.unit].filter((part) => part !== undefined).join(' ')
    default:
      return String(procedure[column] ?? '')
  }
}
