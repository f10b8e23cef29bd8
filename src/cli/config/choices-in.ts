import { choiceOf } from '../options/choice-words.ts'
import { branches, type Schema, schemasAt } from './schema-ways.ts'

/**
 * A configuration with the words that people type for a choice as the schema has them: `level: xã` is `level: commune`,
 * as it is on the command line. What is no word of a choice stays as it stands, for whoever checks it.
 */
export function withChoices(value: unknown, root: object): unknown {
  return translated(value, branches(root, root), root)
}

function translated(value: unknown, schemas: readonly Schema[], root: object): unknown {
  if (schemas.length === 0) return value
  if (typeof value === 'string') {
    const allowed = schemas.flatMap((schema) =>
      Array.isArray(schema['enum']) ? schema['enum'].map(String) : [],
    )
    return choiceOf(value, [...new Set(allowed)]) ?? value
  }
  if (Array.isArray(value))
    return value.map((one, at) => translated(one, schemasAt(schemas, String(at), root), root))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, translated(one, schemasAt(schemas, key, root), root)]),
  )
}
