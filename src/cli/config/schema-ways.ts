export type Schema = Readonly<Record<string, unknown>>

/** What may stand under a key of what these schemas describe: their own property, else their items or other properties. */
export function schemasAt(here: readonly Schema[], key: string, root: object): readonly Schema[] {
  return here.flatMap(({ properties, additionalProperties, items }) => {
    const own = isSchema(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined
    const below = own ?? (/^\d+$/.test(key) && items !== undefined ? items : additionalProperties)
    return branches(below, root)
  })
}

/** The keys that an object at this place may have: those of every branch that fits the way there. */
export function keysAt(root: object, way: readonly string[]): readonly string[] {
  const here = way.reduce((schemas, step) => schemasAt(schemas, step, root), branches(root, root))
  return here.flatMap(({ properties }) => (isSchema(properties) ? Object.keys(properties) : []))
}

/** A schema, what it refers to, and its alternatives. */
export function branches(schema: unknown, root: object): readonly Schema[] {
  if (!isSchema(schema)) return []
  const { $ref, anyOf, oneOf, allOf } = schema
  const referred =
    typeof $ref === 'string'
      ? $ref
          .split('/')
          .slice(1)
          .reduce<unknown>((at, key) => (isSchema(at) ? at[key] : undefined), root)
      : undefined
  return [schema, ...[referred, anyOf, oneOf, allOf].flat().flatMap((one) => branches(one, root))]
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
