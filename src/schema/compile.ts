import { Ajv, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { UserError } from '../model/user-error.ts'
import { asCheck, type SchemaCheck } from './check.ts'
import { CostlyPattern } from './costly-pattern.ts'
import { overspent } from './user-schema-budget.ts'

const REPORTING: Options = { allErrors: true, verbose: true }

/**
 * For one of our own schemas. Strict: a slip in it is a bug. That it is a schema at all is for the tests to say: asking
 * costs more than reading a province.
 */
const PUBLISHED: Options = {
  ...REPORTING,
  strict: true,
  allowUnionTypes: true,
  meta: false,
  validateSchema: false,
}

/** Compiles one of our own schemas once; the check is then called for every record. */
export function compileSchema(schema: object): SchemaCheck {
  return asCheck(new Ajv2020(PUBLISHED).compile(schema))
}

/** The same check as the text of a module that needs no Ajv when it runs. For the build. */
export async function precompiled(schema: object): Promise<string> {
  const { default: standalone } = await import('ajv/dist/standalone/index.js')
  const ajv = new Ajv2020({ ...PUBLISHED, code: { source: true, esm: true } })
  return standalone.default(ajv, ajv.compile(schema))
}

/**
 * Compiles a schema that a user wrote, by the draft it names (07 or 2020-12). Lenient where drafts are; its patterns run
 * in linear time and its formats are checked. References to other documents are not followed.
 * @param path for the message
 * @throws UserError `bad-user-schema`, `costly-user-schema`
 */
export async function compileUserSchema(schema: object, path: string): Promise<SchemaCheck> {
  const tooMuch = overspent(schema)
  if (tooMuch !== undefined) throw new UserError('costly-user-schema', { path, ...tooMuch })
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
    if (cause instanceof CostlyPattern)
      throw new UserError('costly-user-schema', { path, what: 'pattern', max: cause.max }, { cause })
    throw new UserError(
      'bad-user-schema',
      { path, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
}

/** What costs more than it may: references that the budget cannot follow, or a pattern. The schema is at fault, and not this program. */
function endingCheck(check: SchemaCheck, path: string): SchemaCheck {
  return (value) => {
    try {
      return check(value)
    } catch (cause) {
      if (cause instanceof CostlyPattern)
        throw new UserError('costly-user-schema', { path, what: 'pattern', max: cause.max }, { cause })
      if (!(cause instanceof RangeError)) throw cause
      throw new UserError('bad-user-schema', { path, detail: '$ref' }, { cause })
    }
  }
}
