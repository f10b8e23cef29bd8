import type { Candidate } from '../model/candidate.ts'
import type { Procedure, Property } from '../model/procedure.ts'

/** A record as the canonical list carries it: our names, our values, and as it stands what was not understood. */
export type CanonicalRecord = Readonly<Record<string, unknown>>

/** The columns of a canonical table, in this order. The published schema names the same properties. */
export const CANONICAL_COLUMNS = [
  'code',
  'suffix',
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
  'effectiveFrom',
  'effectiveUntil',
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
  'timeLimitUnit',
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
] as const satisfies readonly (Property | 'decisionDate' | 'timeLimitUnit')[]

type Column = (typeof CANONICAL_COLUMNS)[number]
type InTwoColumns = 'decision' | 'timeLimit'

/** The record as `schemas/procedure.schema.json` describes it, its properties in the order of the columns. */
export function asObject(candidate: Candidate): CanonicalRecord {
  const { procedure, unread } = candidate
  const record: Record<string, unknown> = {}
  for (const column of CANONICAL_COLUMNS) {
    if (column === 'decisionDate' || column === 'timeLimitUnit') continue
    const texts = textsOf(unread, column)
    const value = texts.length === 0 ? knownValue(procedure, column) : withUnread(column, procedure, texts)
    if (value !== undefined) record[column] = value
  }
  const code = localCodeOf(candidate)
  return code === undefined ? record : { ...record, code }
}

/** Always in the same order, whichever column of the source came first. */
function knownValue(procedure: Procedure, property: Property): unknown {
  const { decision, timeLimit } = procedure
  if (property === 'decision' && decision !== undefined) return inOrder(decision, ['number', 'date'])
  if (property === 'timeLimit' && timeLimit !== undefined) return inOrder(timeLimit, ['amount', 'unit'])
  return procedure[property]
}

function inOrder<T extends object>(value: T, keys: readonly (keyof T)[]): object {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])))
}

/** The record as one row of texts. Several values in a cell are separated by `; `. */
export function asCells(candidate: Candidate): readonly string[] {
  const { procedure, unread } = candidate
  const decision = inTwoCells(decisionCells(procedure), textsOf(unread, 'decision'))
  const timeLimit = inTwoCells(timeLimitCells(procedure), textsOf(unread, 'timeLimit'))
  return CANONICAL_COLUMNS.map((column) => {
    switch (column) {
      case 'decision':
        return decision[0]
      case 'decisionDate':
        return decision[1]
      case 'timeLimit':
        return timeLimit[0]
      case 'timeLimitUnit':
        return timeLimit[1]
      case 'code':
        return localCodeOf(candidate) ?? textOf(candidate, column)
      default:
        return textOf(candidate, column)
    }
  })
}

function textOf(
  { procedure, unread }: Candidate,
  property: Exclude<Column, `${InTwoColumns}${string}`>,
): string {
  const texts = textsOf(unread, property)
  if (texts.length > 0 && isInCode(property)) return texts.join('; ')
  const value = procedure[property]
  if (texts.length === 0) {
    return value === undefined ? '' : typeof value === 'object' ? value.join('; ') : String(value)
  }
  const values = value === undefined ? [] : typeof value === 'object' ? value : [String(value)]
  return [...values, ...texts].join('; ')
}

const NO_TEXTS: readonly string[] = []

function textsOf(unread: Candidate['unread'], property: Property): readonly string[] {
  if (unread.length === 0) return NO_TEXTS // nearly always, and asked of each column of each record
  return unread.flatMap((one) => (one.property === property ? [one.text] : []))
}

/**
 * A suffix and a case that stood in the code stay there when a column of their own holds what was not understood.
 */
function localCodeOf({ procedure, unread }: Candidate): string | undefined {
  const { code, suffix, case: service } = procedure
  if (code === undefined) return undefined
  if (suffix !== undefined && textsOf(unread, 'suffix').length > 0) return `${code}.${suffix}`
  if (service !== undefined && textsOf(unread, 'case').length > 0) return service
  return undefined
}

function isInCode(property: Property): boolean {
  return property === 'suffix' || property === 'case'
}

/** The texts of two columns, and of the first one when it has to say all. */
interface TwoCells {
  readonly first: string
  readonly second: string
  readonly both: string
}

function decisionCells({ decision: { number = '', date = '' } = {} }: Procedure): TwoCells {
  return { first: number, second: date, both: `${number} ngày ${date.split('-').reverse().join('/')}` }
}

function timeLimitCells({ timeLimit }: Procedure): TwoCells {
  const first = timeLimit?.amount === undefined ? '' : String(timeLimit.amount)
  const second = timeLimit?.unit ?? ''
  return { first, second, both: `${first} ${second}` }
}

/** What was not understood goes where nothing else stands, so that it takes nothing with it when it is read again. */
function inTwoCells({ first, second, both }: TwoCells, unread: readonly string[]): readonly [string, string] {
  const [one = '', ...others] = unread
  if (one === '') return [first, second]
  const rest = unread.join('; ')
  if (first !== '') return second === '' ? [first, rest] : [both, rest]
  return second === '' ? [one, others.join('; ')] : [rest, second]
}

function withUnread(
  property: Exclude<Column, 'decisionDate' | 'timeLimitUnit'>,
  procedure: Procedure,
  texts: readonly string[],
): unknown {
  if (property === 'decision') {
    const [number, date] = inTwoCells(decisionCells(procedure), texts)
    return date === '' ? number : { number, date }
  }
  if (property === 'timeLimit') {
    const [amount, unit] = inTwoCells(timeLimitCells(procedure), texts)
    return unit === '' ? amount : { amount, unit }
  }
  const known = procedure[property]
  return Array.isArray(known) ? [...known, ...texts] : texts.join('; ')
}
