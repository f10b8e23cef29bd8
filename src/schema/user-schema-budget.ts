import { unfoldedSize } from '../model/unfolded-size.ts'

interface SchemaBudget {
  /** Levels of objects and arrays in the text of the schema. */
  readonly depth: number
  /** Rules that one value is held against, each reference followed. */
  readonly rules: number
}

/** What offices write has some dozens of rules, five levels deep. */
const SCHEMA_BUDGET: SchemaBudget = { depth: 64, rules: 10_000 }

interface Overspent {
  readonly what: keyof SchemaBudget
  readonly max: number
}

type Schema = Readonly<Record<string, unknown>>

// What these hold is asked about the same value. What lies below `properties` and `items` is asked about a part of it, and
// a value has an end.
const ONE = ['not', 'if', 'then', 'else']
const SEVERAL = ['allOf', 'anyOf', 'oneOf']
const BY_KEY = ['dependentSchemas', 'dependencies']

/**
 * Whether a schema of a user costs more than a budget: one that is nested without end, or whose references turn in a circle
 * or double at each step, would keep a validator busy for ever. Nothing of it has been compiled.
 */
export function overspent(root: object, budget: SchemaBudget = SCHEMA_BUDGET): Overspent | undefined {
  const schemas: Schema[] = []
  if (!gather(root, budget.depth, schemas)) return { what: 'depth', max: budget.depth }
  const byAnchor = new Map(schemas.flatMap((one) => anchorsOf(one).map((name) => [name, one] as const)))
  const partsOf = (schema: Schema) => sameValue(schema, root as Schema, byAnchor)
  return unfoldedSize(schemas, partsOf) > budget.rules ? { what: 'rules', max: budget.rules } : undefined
}

/** @returns false where it is deeper than the levels that are left */
function gather(value: unknown, levels: number, into: Schema[]): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0) return false
  if (isSchema(value)) into.push(value)
  return Object.values(value).every((part) => gather(part, levels - 1, into))
}

function sameValue(schema: Schema, root: Schema, byAnchor: ReadonlyMap<string, Schema>): readonly Schema[] {
  const referred = ['$ref', '$dynamicRef'].map((key) => targetOf(schema[key], root, byAnchor))
  const held = [
    ...ONE.map((key) => schema[key]),
    ...SEVERAL.flatMap((key) => schema[key]),
    ...BY_KEY.flatMap((key) => (isSchema(schema[key]) ? Object.values(schema[key]) : [])),
  ]
  return [...referred, ...held].filter(isSchema)
}

function targetOf(reference: unknown, root: Schema, byAnchor: ReadonlyMap<string, Schema>): unknown {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined
  if (!reference.startsWith('#/')) return reference === '#' ? root : byAnchor.get(reference.slice(1))
  const steps = reference.slice(2).split('/')
  return steps.reduce<unknown>((at, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key)
      ? (at as Readonly<Record<string, unknown>>)[key]
      : undefined
  }, root)
}

function anchorsOf({ $anchor, $dynamicAnchor }: Schema): readonly string[] {
  return [$anchor, $dynamicAnchor].filter((name) => typeof name === 'string')
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
