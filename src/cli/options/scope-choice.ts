import {
  EXCEPTION_KEYS,
  SCOPES,
  type ScopeBy,
  type ScopeChoice,
  type ScopeException,
} from '../../model/scope.ts'
import { oneOf } from './parse.ts'
import type { ValueKind } from './value.ts'

/** How the scope is drawn: a word, and in a configuration also what is taken in or left out besides. */
export const scopeChoice: ValueKind = {
  schema: {},
  words: SCOPES,
  parse: (text, place): ScopeChoice => ({ by: byOf(text, place) }),
  read: (value) => asChoice(value as ScopeBy | ScopeEntry), // the schema let it through
  write: (value) => written(value as ScopeChoice),
}

/** `scope:` of a configuration. */
interface ScopeEntry {
  readonly by?: ScopeBy
  readonly include?: readonly ExceptionEntry[]
  readonly exclude?: readonly ExceptionEntry[]
}

/** One of code, field, agency and authority, and the reason. */
type ExceptionEntry = { readonly because: string } & Readonly<Record<string, string>>

const parseBy = oneOf(SCOPES)

function byOf(text: string, place: string): ScopeBy {
  const word = parseBy(text, place)
  return SCOPES.find((by) => by === word) ?? 'authority'
}

function asChoice(scope: ScopeBy | ScopeEntry): ScopeChoice {
  if (typeof scope === 'string') return { by: scope }
  const { by, include, exclude } = scope
  return {
    ...(by === undefined ? {} : { by }),
    ...(include === undefined ? {} : { include: include.map(asException) }),
    ...(exclude === undefined ? {} : { exclude: exclude.map(asException) }),
  }
}

function asException(entry: ExceptionEntry): ScopeException {
  const key = EXCEPTION_KEYS.find((known) => entry[known] !== undefined) ?? 'code' // it has one of them
  return { key, value: entry[key] ?? '', because: entry.because }
}

function written({ by, include, exclude }: ScopeChoice): ScopeBy | object | undefined {
  if (include === undefined && exclude === undefined) return by
  const entries = (all: readonly ScopeException[]) =>
    all.map(({ key, value, because }) => ({ [key]: value, because }))
  return {
    ...(by === undefined ? {} : { by }),
    ...(include === undefined ? {} : { include: entries(include) }),
    ...(exclude === undefined ? {} : { exclude: entries(exclude) }),
  }
}
