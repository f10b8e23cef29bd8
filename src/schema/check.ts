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

/** What Ajv makes of a schema, here or in the build: says whether a value conforms, and leaves behind why not. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly Violation[] | null
}

interface Violation {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly schema?: unknown
  readonly data?: unknown
}

export function asCheck(validate: Validator): SchemaCheck {
  return (value) => (validate(value) ? NONE : (validate.errors ?? []).map(asSchemaError))
}

function asSchemaError(error: Violation): SchemaError {
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
