import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'

/** One violation, in flat words. */
export interface SchemaError {
  /** First property of the path: `levels` for `/levels/1`. Empty for the record itself. */
  readonly property: string
  /** JSON pointer of the value at fault. */
  readonly path: string
  readonly keyword: string
  /** What the schema asked for, as text: the pattern, the limit, the allowed values, the missing property. */
  readonly expected: string
  /** The value, as text, shortened. */
  readonly found: string
}

/** Gives the violations of one value; none when it conforms. */
export type SchemaCheck = (value: unknown) => readonly SchemaError[]

const NONE: readonly SchemaError[] = []
const LONGEST_SHOWN = 200

/** Compiles a schema once; the check is then called for every record. @throws when the schema itself is not valid. */
export function compileSchema(schema: object): SchemaCheck {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true })
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? NONE : (validate.errors ?? []).map(asSchemaError))
}

function asSchemaError(error: ErrorObject): SchemaError {
  const missing: unknown = error.params['missingProperty'] ?? error.params['additionalProperty']
  const path =
    typeof missing === 'string' ? `${error.instancePath}/${escapePointer(missing)}` : error.instancePath
  return {
    property: path.split('/')[1] ?? '',
    path,
    keyword: error.keyword,
    expected: show(typeof missing === 'string' ? missing : error.schema),
    found: show(error.data),
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
