import { CANONICAL_COLUMNS } from './canonical.ts'
import type { DescribedColumn } from './description.ts'

/** As much of a JSON Schema as columns are described with. */
interface PropertySchema {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly items?: PropertySchema
  readonly properties?: Readonly<Record<string, PropertySchema>>
}

/** The schema of a record, `schemas/procedure.schema.json`. */
export interface RecordSchema {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, PropertySchema>>
}

/** Where an object of a record stands in two columns: the column, the property, and what the column holds of it. */
const IN_TWO_COLUMNS: Readonly<Record<string, readonly [property: string, part: string]>> = {
  decision: ['decision', 'number'],
  decisionDate: ['decision', 'date'],
  timeLimit: ['timeLimit', 'amount'],
  timeLimitUnit: ['timeLimit', 'unit'],
}

/** The columns of a canonical table as the published schema describes their values. */
export function describedColumns({
  properties = {},
  required = [],
}: RecordSchema): readonly DescribedColumn[] {
  return CANONICAL_COLUMNS.map((name): DescribedColumn => {
    const [property, part] = IN_TWO_COLUMNS[name] ?? [name]
    const whole = properties[property] ?? {}
    const own = part === undefined ? whole : (whole.properties?.[part] ?? {})
    const isList = own.type === 'array'
    const value = isList ? (own.items ?? {}) : own
    const about = own.description ?? whole.description
    // The day is checked by its type, and needs no pattern.
    const isDay = name === 'decisionDate'
    return {
      name,
      ...(about === undefined ? {} : { about }),
      type: isDay ? 'date' : value.type === 'number' || value.type === 'boolean' ? value.type : 'string',
      ...(required.includes(name) ? { isRequired: true } : {}),
      ...(value.enum === undefined ? {} : { values: value.enum }),
      ...(value.pattern === undefined || isDay ? {} : { pattern: wholly(value.pattern) }),
      ...(value.minimum === undefined ? {} : { minimum: value.minimum }),
      ...(isList ? { isList } : {}),
    }
  })
}

/** Both descriptions match a pattern against the whole value, as XML Schema does; JSON Schema looks for it anywhere. */
function wholly(pattern: string): string {
  return pattern.endsWith('$') ? pattern.slice(1, -1) : `${pattern.slice(1)}.*`
}
