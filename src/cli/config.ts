import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { dotted } from '../messages/schema-violation.ts'
import { type LimitName, UserError } from '../model/user-error.ts'
import { publishedSchema } from '../published.ts'
import { compileSchema } from '../schema/check.ts'
import { type LimitSettings, parseAmount } from './limits.ts'
import { parseDate, parseEncoding, parsePercent } from './options.ts'
import { movedOutput } from './output-name.ts'
import { readText } from './read-text.ts'
import type { CatalogueSettings, ReadingSettings, Settings } from './settings.ts'
import { suggest } from './suggest.ts'
import { parseYaml } from './yaml.ts'

/**
 * Reads `rasoat.yaml` (or the same in JSON, which is YAML too). Data only: nothing in it is ever executed.
 * @param displayPath for messages
 * @throws UserError `config-not-found`, `config-syntax`, `config-unknown-key`, `config-invalid`
 */
export function readConfig(file: string, displayPath: string): Settings {
  const settings = asSettings(parse(readConfigText(file, displayPath), displayPath), displayPath)
  return anchor(settings, dirname(displayPath))
}

/**
 * Files to write, the user's schema and the list of units start from the folder of the configuration. Lists do too, once they are looked for.
 * @param folder as a person in the working folder writes it, and so do the paths that come out
 */
function anchor(settings: Settings, folder: string): Settings {
  const { output, findings, changes, schema, units, known, noWorseThan, writeRatchet } = settings
  const from = (path: string) => (isAbsolute(path) ? path : join(folder, path))
  return {
    ...settings,
    ...(output === undefined ? {} : { output: output.map((one) => movedOutput(one, from)) }),
    ...(findings === undefined ? {} : { findings: from(findings) }),
    ...(changes === undefined ? {} : { changes: from(changes) }),
    ...(schema === undefined ? {} : { schema: from(schema) }),
    ...(units === undefined ? {} : { units: from(units) }),
    ...(known === undefined ? {} : { known: from(known) }),
    ...(noWorseThan === undefined ? {} : { noWorseThan: from(noWorseThan) }),
    ...(writeRatchet === undefined ? {} : { writeRatchet: from(writeRatchet) }),
  }
}

function readConfigText(file: string, path: string): string {
  if (!existsSync(file)) throw new UserError('config-not-found', { path })
  return readText(file, path, 'config')
}

function parse(text: string, path: string): unknown {
  return parseYaml(text, (complaint) => {
    if (complaint.kind === 'key') {
      const about = { pointer: '', keyword: 'type', expected: 'string', found: complaint.found }
      return new UserError('config-invalid', { path, ...about })
    }
    const { line, column, detail } = complaint
    return new UserError('config-syntax', { path, line, column, detail })
  }).value
}

/** What the schema lets through; checked once here, trusted afterwards. */
interface ConfigFile
  extends Omit<
    Settings,
    'baseline' | 'catalogues' | 'format' | 'output' | 'only' | 'skip' | 'accept' | 'limits'
  > {
  readonly $schema?: string
  readonly baseline?: Many | (ReadingSettings & { readonly sources: Many; readonly complete?: boolean })
  readonly catalogues?: readonly (Omit<CatalogueSettings, 'sources'> & { readonly sources: Many })[]
  readonly format?: Many
  readonly output?: Many
  readonly only?: Many
  readonly skip?: Many
  readonly accept?: Many
  readonly limits?: { readonly [Name in LimitName]?: number | string }
}
type Many = string | readonly string[]

function asSettings(value: unknown, path: string): Settings {
  const schema = publishedSchema('config')
  const errors = compileSchema(schema)(value)
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties')
  if (unknown !== undefined) {
    const key = dotted(unknown.path)
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
  const {
    $schema: _,
    baseline,
    catalogues,
    format,
    output,
    only,
    skip,
    accept,
    limits,
    ...rest
  } = value as ConfigFile // just checked
  const isObject = typeof baseline === 'object' && 'sources' in baseline
  return {
    ...rest,
    ...shares(rest, path),
    ...(limits === undefined ? {} : { limits: amounts(limits, path) }),
    ...(baseline === undefined ? {} : { baseline: many(isObject ? baseline.sources : baseline) }),
    ...(isObject ? baselineSettings(baseline) : {}),
    ...(catalogues === undefined
      ? {}
      : { catalogues: catalogues.map((catalogue) => ({ ...catalogue, sources: many(catalogue.sources) })) }),
    ...(format === undefined ? {} : { format: many(format) }),
    ...(output === undefined ? {} : { output: many(output) }),
    ...(only === undefined ? {} : { only: many(only) }),
    ...(skip === undefined ? {} : { skip: many(skip) }),
    ...(accept === undefined ? {} : { accept: many(accept) }),
  }
}

function baselineSettings({
  sources: _,
  complete,
  ...baselineReading
}: ReadingSettings & { readonly sources: Many; readonly complete?: boolean }): Partial<Settings> {
  return { baselineReading, ...(complete === false ? { partialBaseline: true } : {}) }
}

/** Percentages become shares; dates are days that exist, encodings are known. */
function shares(config: Omit<ConfigFile, 'baseline'>, path: string): Partial<Settings> {
  const share = (key: 'minCoverage' | 'minFullOnline' | 'minOnline' | 'minConfidence') =>
    config[key] === undefined ? {} : { [key]: parsePercent(String(config[key]), `${path}: ${key}`) }
  if (config.asOf !== undefined) parseDate(config.asOf, `${path}: asOf`)
  for (const { encoding } of [config, ...(config.catalogues ?? [])]) {
    if (encoding !== undefined) parseEncoding(encoding)
  }
  return {
    ...share('minCoverage'),
    ...share('minFullOnline'),
    ...share('minOnline'),
    ...share('minConfidence'),
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

function amounts(limits: NonNullable<ConfigFile['limits']>, path: string): LimitSettings {
  const names = Object.keys(limits) as LimitName[] // the schema knows no others
  return Object.fromEntries(
    names.map((name) => [name, parseAmount(String(limits[name]), name, `${path}: limits.${name}`)]),
  )
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
