import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { type LimitName, UserError } from '../../model/user-error.ts'
import { parseAmount } from '../options/limits.ts'
import { parseDate, parseEncoding, parsePercent } from '../options/options.ts'
import { movedOutput } from '../output/output-name.ts'
import type { CatalogueSettings, LimitSettings, ReadingSettings, Settings } from '../settings.ts'
import { checkYaml, placeIn } from './checked-yaml.ts'
import { asPolicy, asTarget, type TargetEntry } from './policy-settings.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/**
 * Reads `rasoat.yaml` (or the same in JSON, which is YAML too). Data only: nothing in it is ever executed.
 * @param displayPath for messages
 * @throws UserError `config-not-found`, `config-syntax`, `config-unknown-key`, `config-invalid`
 */
export async function readConfig(file: string, displayPath: string): Promise<Settings> {
  if (!existsSync(file)) throw new UserError('config-not-found', { path: displayPath })
  return anchor(await asSettings(readYaml(file, displayPath, 'config')), dirname(displayPath))
}

/**
 * Files to write, the policy, the user's schema and the list of units start from the folder of the configuration. Lists do
 * too, once they are looked for.
 * @param folder as a person in the working folder writes it, and so do the paths that come out
 */
function anchor(settings: Settings, folder: string): Settings {
  const { output, findings, worklist, changes, policy, schema, units, known, noWorseThan, writeRatchet } =
    settings
  const from = (path: string) => (isAbsolute(path) ? path : join(folder, path))
  return {
    ...settings,
    ...(output === undefined ? {} : { output: output.map((one) => movedOutput(one, from)) }),
    ...(findings === undefined ? {} : { findings: from(findings) }),
    ...(worklist === undefined ? {} : { worklist: from(worklist) }),
    ...(changes === undefined ? {} : { changes: from(changes) }),
    ...(typeof policy === 'string' ? { policy: from(policy) } : {}),
    ...(schema === undefined ? {} : { schema: from(schema) }),
    ...(units === undefined ? {} : { units: from(units) }),
    ...(known === undefined ? {} : { known: from(known) }),
    ...(noWorseThan === undefined ? {} : { noWorseThan: from(noWorseThan) }),
    ...(writeRatchet === undefined ? {} : { writeRatchet: from(writeRatchet) }),
  }
}

/** What the schema lets through; checked once here, trusted afterwards. */
interface ConfigFile
  extends Omit<Settings, Lists | 'baseline' | 'catalogues' | 'limits' | 'policy' | 'reach' | 'targets'> {
  readonly $schema?: string
  readonly baseline?: Many | BaselineEntry
  readonly catalogues?: readonly (Omit<CatalogueSettings, 'sources'> & { readonly sources: Many })[]
  readonly format?: Many
  readonly output?: Many
  readonly only?: Many
  readonly skip?: Many
  readonly accept?: Many
  readonly limits?: { readonly [Name in LimitName]?: number | string }
  readonly policy?: string | object
  readonly profile?: Many
  readonly reach?: Readonly<Record<string, number | string>>
  readonly targets?: readonly TargetEntry[]
}
interface BaselineEntry extends ReadingSettings {
  readonly sources: Many
  readonly complete?: boolean
  readonly date?: string
}
type Lists = 'format' | 'output' | 'only' | 'skip' | 'accept' | 'profile'
type Many = string | readonly string[]

async function asSettings(yaml: YamlFile): Promise<Settings> {
  await checkYaml(yaml, 'config', yaml.value)
  const { $schema: _, policy, targets, ...config } = yaml.value as ConfigFile // just checked
  const { baseline, catalogues, format, output, only, skip, accept, profile, limits, reach, ...rest } = config
  const isObject = typeof baseline === 'object' && 'sources' in baseline
  return {
    ...rest,
    ...shares(config, yaml),
    ...(limits === undefined ? {} : { limits: amounts(limits, yaml.path) }),
    ...(reach === undefined ? {} : { reach: goals(reach, yaml) }),
    ...(targets === undefined
      ? {}
      : { targets: targets.map((target, index) => asTarget(target, yaml, `/targets/${index}`)) }),
    ...(policy === undefined
      ? {}
      : { policy: typeof policy === 'string' ? policy : await asPolicy(yaml, policy, '/policy') }),
    ...(profile === undefined ? {} : { profile: many(profile) }),
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
  date,
  ...baselineReading
}: BaselineEntry): Partial<Settings> {
  return {
    baselineReading,
    ...(complete === false ? { partialBaseline: true } : {}),
    ...(date === undefined ? {} : { baselineDate: date }),
  }
}

/** Percentages become shares; dates are days that exist, encodings are known. */
function shares(config: Omit<ConfigFile, 'policy' | 'targets' | 'reach'>, yaml: YamlFile): Partial<Settings> {
  const share = (key: 'minCoverage' | 'minFullOnline' | 'minOnline' | 'minConfidence') =>
    config[key] === undefined ? {} : { [key]: parsePercent(String(config[key]), placeIn(yaml, `/${key}`)) }
  if (config.asOf !== undefined) parseDate(config.asOf, placeIn(yaml, '/asOf'))
  const { baseline, baselineDate } = config
  if (baselineDate !== undefined) parseDate(baselineDate, placeIn(yaml, '/baselineDate'))
  if (typeof baseline === 'object' && 'sources' in baseline && baseline.date !== undefined)
    parseDate(baseline.date, placeIn(yaml, '/baseline/date'))
  for (const { encoding } of [config, ...(config.catalogues ?? [])]) {
    if (encoding !== undefined) parseEncoding(encoding)
  }
  return {
    ...share('minCoverage'),
    ...share('minFullOnline'),
    ...share('minOnline'),
    ...share('minConfidence'),
  }
}

function goals(reach: NonNullable<ConfigFile['reach']>, yaml: YamlFile): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(reach).map(([metric, percent]) => [
      metric,
      parsePercent(String(percent), placeIn(yaml, `/reach/${metric}`)),
    ]),
  )
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
