import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { UserError } from '../model/user-error.ts'
import { compileSchema } from '../schema/check.ts'
import { publishedSchema } from '../schema/published.ts'
import { parseDate, parsePercent } from './options.ts'
import type { CatalogueSettings, Settings } from './settings.ts'
import { suggest } from './suggest.ts'

/**
 * Reads `rasoat.yaml` (or the same in JSON, which is YAML too). Data only: nothing in it is ever executed.
 * @param displayPath for messages
 * @throws UserError `config-not-found`, `config-syntax`, `config-unknown-key`, `config-invalid`
 */
export function readConfig(file: string, displayPath: string): Settings {
  const settings = asSettings(parse(readText(file, displayPath), displayPath), displayPath)
  return anchor(settings, dirname(file))
}

/** Files to write and the user's schema start from the folder of the configuration. Lists do too, once they are looked for. */
function anchor(settings: Settings, folder: string): Settings {
  const { output, findings, schema } = settings
  return {
    ...settings,
    ...(output === undefined ? {} : { output: output.map((path) => resolve(folder, path)) }),
    ...(findings === undefined ? {} : { findings: resolve(folder, findings) }),
    ...(schema === undefined ? {} : { schema: resolve(folder, schema) }),
  }
}

function readText(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError('config-not-found', { path }, { cause })
  }
}

function parse(text: string, path: string): unknown {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    throw new UserError('config-syntax', { path, line, column: col, detail: error.message })
  }
  visit(document, {
    // YAML 1.2 reads 2026-11-22 as text, as we want it; a key that is not text is somebody's slip.
    Pair(_, pair) {
      if (isMap(pair.value) || isScalar(pair.key)) return
      throw new UserError('config-invalid', {
        path,
        pointer: '',
        keyword: 'type',
        expected: 'string',
        found: String(pair.key),
      })
    },
  })
  return document.toJS({ maxAliasCount: 100 }) ?? {}
}

/** What the schema lets through; checked once here, trusted afterwards. */
interface ConfigFile
  extends Omit<Settings, 'baseline' | 'catalogues' | 'format' | 'output' | 'only' | 'skip'> {
  readonly $schema?: string
  readonly baseline?: Many | { readonly sources: Many; readonly complete?: boolean }
  readonly catalogues?: readonly (Omit<CatalogueSettings, 'sources'> & { readonly sources: Many })[]
  readonly format?: Many
  readonly output?: Many
  readonly only?: Many
  readonly skip?: Many
}
type Many = string | readonly string[]

function asSettings(value: unknown, path: string): Settings {
  const schema = publishedSchema('config')
  const errors = compileSchema(schema)(value)
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties')
  if (unknown !== undefined) {
    const key = unknown.path.slice(1).replaceAll('/', '.')
    throw new UserError('config-unknown-key', {
      path,
      key,
      suggestion: suggest(unknown.expected, knownKeys(schema)),
    })
  }
  // "anyOf" only says that no branch fits; the branch's own words say more.
  const error = errors.find(({ keyword }) => keyword !== 'anyOf') ?? errors[0]
  if (error !== undefined) {
    const { keyword, expected, found } = error
    throw new UserError('config-invalid', { path, pointer: error.path, keyword, expected, found })
  }
  const { $schema: _, baseline, catalogues, format, output, only, skip, ...rest } = value as ConfigFile // just checked
  const isObject = typeof baseline === 'object' && 'sources' in baseline
  return {
    ...rest,
    ...shares(rest, path),
    ...(baseline === undefined ? {} : { baseline: many(isObject ? baseline.sources : baseline) }),
    ...(isObject && baseline.complete === false ? { partialBaseline: true } : {}),
    ...(catalogues === undefined
      ? {}
      : { catalogues: catalogues.map((catalogue) => ({ ...catalogue, sources: many(catalogue.sources) })) }),
    ...(format === undefined ? {} : { format: many(format) }),
    ...(output === undefined ? {} : { output: many(output) }),
    ...(only === undefined ? {} : { only: many(only) }),
    ...(skip === undefined ? {} : { skip: many(skip) }),
  }
}

/** Percentages become shares, and dates are days that exist. */
function shares(config: Omit<ConfigFile, 'baseline'>, path: string): Partial<Settings> {
  const share = (key: 'minCoverage' | 'minFullOnline' | 'minOnline') =>
    config[key] === undefined ? {} : { [key]: parsePercent(String(config[key]), `${path}: ${key}`) }
  if (config.asOf !== undefined) parseDate(config.asOf, `${path}: asOf`)
  return {
    ...share('minCoverage'),
    ...share('minFullOnline'),
    ...share('minOnline'),
    ...(config.targets === undefined
      ? {}
      : {
          targets: config.targets.map((target) => {
            if (target.from !== undefined) parseDate(target.from, `${path}: targets.from`)
            return { ...target, atLeast: parsePercent(String(target.atLeast), `${path}: targets.atLeast`) }
          }),
        }),
  }
}

function many(value: Many): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

/** Every key the schema knows, at any depth. */
function knownKeys(schema: object): readonly string[] {
  const keys: string[] = []
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null) keys.push(...Object.keys(value))
    return value
  })
  return keys
}
