import { Ajv, type Options } from 'ajv'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { UserError } from '../model/user-error.ts'

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

/**
 * Compiles one of our own schemas once; the check is then called for every record. Strict: a slip in it is a bug.
 * That it is a schema at all is for the tests to say: asking costs more than reading a province.
 */
export function compileSchema(schema: object): SchemaCheck {
  const options = { ...REPORTING, strict: true, allowUnionTypes: true, meta: false, validateSchema: false }
  return asCheck(new Ajv2020(options).compile(schema))
}

/**
 * Compiles a schema that a user wrote, by the draft it names (07 or 2020-12). Lenient where drafts are; its patterns run
 * in linear time and its formats are checked. References to other documents are not followed.
 * @param path for the message
 * @throws UserError `bad-user-schema`
 */
export async function compileUserSchema(schema: object, path: string): Promise<SchemaCheck> {
  const [{ default: addFormats }, { linearRegExp }] = await Promise.all([
    import('ajv-formats'),
    import('./linear-reg-exp.ts'),
  ])
  const options: Options = {
    ...REPORTING,
    strict: false,
    ownProperties: true, // a record has no `constructor` because every object inherits one
    code: { regExp: linearRegExp },
  }
  const isDraft07 = '$schema' in schema && /draft-0[67]/.test(String(schema.$schema))
  try {
    const ajv = isDraft07 ? new Ajv(options) : new Ajv2020(options)
    addFormats.default(ajv)
    return endingCheck(asCheck(ajv.compile(schema)), path)
  } catch (cause) {
    throw new UserError(
      'bad-user-schema',
      { path, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
}

const REPORTING: Options = { allErrors: true, verbose: true }

function asCheck(validate: ValidateFunction): SchemaCheck {
  return (value) => (validate(value) ? NONE : (validate.errors ?? []).map(asSchemaError))
}

/** References that turn in a circle, or a schema deeper than the stack: the schema is at fault, and not this program. */
function endingCheck(check: SchemaCheck, path: string): SchemaCheck {
  return (value) => {
    try {
      return check(value)
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause
      throw new UserError('bad-user-schema', { path, detail: '$ref' }, { cause })
    }
  }
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
