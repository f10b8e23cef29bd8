import { movedOutput } from '../output/output-name.ts'
import { oneOf, parseCount, parseDate, parsePercent, parsePositive } from './parse.ts'

/** What messages call the place of a value in a file; of a part of it, with the JSON pointer from there. */
type Place = (below?: string) => string

/** A kind of value that options take: how it is read wherever it is said, and what else may be known of it. */
export interface ValueKind {
  /** What the published schema asks of it. */
  readonly schema: object
  /** The words it takes, for help, completion and "did you mean". */
  readonly words?: readonly string[]
  /** The names that it gives values to, for help. */
  readonly names?: readonly string[]
  /** Where a language says what each of the words means. */
  readonly glosses?: 'dimensions' | 'authorities'
  /** Completion offers the ids of these. */
  readonly offers?: 'rules'
  /** From the command line or a variable. Absent: the text as it stands. @throws UserError */
  parse?(text: string, place: string): unknown
  /** From a configuration that the schema let through. Absent: as it stands. @throws UserError */
  read?(value: unknown, place: Place): unknown
  /** As a configuration writes it. Absent: as it stands. */
  write?(value: unknown): unknown
  /** The same from another folder: a path of a configuration starts from where it lies. */
  move?(value: unknown, from: (path: string) => string): unknown
}

export const onOff: ValueKind = { schema: { type: 'boolean' } }

/** A text that may be empty. */
export const anyText: ValueKind = { schema: { type: 'string' } }

export const text: ValueKind = { schema: { type: 'string', minLength: 1 } }

export const file: ValueKind = {
  schema: { type: 'string', minLength: 1 },
  move: (value, from) => (typeof value === 'string' ? from(value) : value),
}

/** Lists to read; their paths are followed when they are looked for. */
export const lists: ValueKind = { schema: { $ref: '#/$defs/paths' } }

/** Files to write, perhaps with their formats. */
export const outputs: ValueKind = {
  schema: { $ref: '#/$defs/paths' },
  move: (value, from) => (Array.isArray(value) ? value.map((one) => movedOutput(String(one), from)) : value),
}

export const ids: ValueKind = { schema: { $ref: '#/$defs/names' } }

export const ruleIds: ValueKind = { ...ids, offers: 'rules' }

export const day: ValueKind = {
  schema: { $ref: '#/$defs/date' },
  parse: parseDate,
  read: (value, place) => parseDate(String(value), place()),
}

/** Written in percent, held as a share. */
export const percentage: ValueKind = {
  schema: { $ref: '#/$defs/share' },
  parse: parsePercent,
  read: (value, place) => parsePercent(String(value), place()),
  write: (value) => (typeof value === 'number' ? percent(value) : undefined),
}

export const count: ValueKind = { schema: { type: 'integer', minimum: 0 }, parse: parseCount }

export const positive: ValueKind = { schema: { type: 'integer', minimum: 1 }, parse: parsePositive }

/** One of these words. */
export function oneOfThe(words: readonly string[]): ValueKind {
  return { schema: { enum: words }, words, parse: oneOf(words) }
}

/** The same for each value of an object whose keys are names. */
export function eachNamed(
  each: (value: string, place: string, name: string) => unknown,
  pair: NonNullable<ValueKind['parse']>,
  schema: object,
): ValueKind {
  return {
    schema,
    parse: pair,
    read: (value, place) => mapped(value, (one, name) => each(String(one), place(`/${name}`), name)),
  }
}

export function mapped(
  value: unknown,
  change: (value: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, one]) => [name, change(one, name)]))
}

/** 0.795 → 79.5. */
export function percent(share: number): number {
  return Math.round(share * 1e6) / 1e4
}
