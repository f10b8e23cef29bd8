import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import type { RuleSettings } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { keyOf, type OptionEntry } from '../options/option.ts'
import { options } from '../options/options.ts'
import { parseDate } from '../options/parse.ts'
import type { CatalogueSettings, ReadingSettings, Settings } from '../settings.ts'
import { checkYaml, placeIn } from './checked-yaml.ts'
import { asExpectations, type ExpectEntry } from './expect-settings.ts'
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
  const from = (path: string) => (isAbsolute(path) ? path : join(folder, path))
  return {
    ...settings,
    ...ofOptions(settings, options, ({ value }, said) => value.move?.(said, from) ?? said),
  }
}

/** What the schema lets through beside the keys of options; checked once here, trusted afterwards. */
interface ConfigFile {
  readonly $schema?: string
  readonly baseline?: Many | BaselineEntry
  readonly catalogues?: readonly (Omit<CatalogueSettings, 'sources'> & { readonly sources: Many })[]
  readonly policy?: string | object
  readonly targets?: readonly TargetEntry[]
  readonly expect?: ExpectEntry
  readonly rules?: RuleSettings
}
interface BaselineEntry extends ReadingSettings {
  readonly sources: Many
  readonly complete?: boolean
  readonly details?: Many
  readonly date?: string
}
type Many = string | readonly string[]

async function asSettings(yaml: YamlFile): Promise<Settings> {
  const config = (await checkYaml(yaml, 'config', yaml.value)) as ConfigFile // just checked
  const { baseline, catalogues, policy, targets, expect, rules } = config
  refuseBoth(yaml.value as ConfigFile & Pick<CatalogueSettings, 'together' | 'reconcile'>, '', yaml)
  const isObject = typeof baseline === 'object' && 'sources' in baseline
  return {
    ...read(config, '', options, yaml),
    ...(rules === undefined ? {} : { rules }),
    ...(expect === undefined ? {} : { expect: asExpectations(expect, yaml) }),
    ...(targets === undefined
      ? {}
      : { targets: targets.map((target, index) => asTarget(target, yaml, `/targets/${index}`)) }),
    ...(policy === undefined
      ? {}
      : { policy: typeof policy === 'string' ? policy : await asPolicy(yaml, policy, '/policy') }),
    ...(isObject ? { baseline: many(baseline.sources), ...baselineSettings(baseline, yaml) } : {}),
    ...(catalogues === undefined
      ? {}
      : { catalogues: catalogues.map((entry, index) => asCatalogue(entry, `/catalogues/${index}`, yaml)) }),
  }
}

/** What a part of the configuration says of these options, each value read by its kind. */
function read(part: object, at: string, known: readonly OptionEntry[], yaml: YamlFile): Partial<Settings> {
  return ofOptions(part, known, (option, said) => {
    const { value, collects } = option
    const one = collects === 'list' || collects === 'ids' ? listed(said) : said
    return value.read?.(one, (below = '') => placeIn(yaml, `${at}/${keyOf(option)}${below}`)) ?? one
  })
}

/** Values by the keys of options, changed. */
function ofOptions(
  values: object,
  known: readonly OptionEntry[],
  change: (option: OptionEntry, value: unknown) => unknown,
): Partial<Settings> {
  const said: Readonly<Record<string, unknown>> = { ...values }
  return Object.fromEntries(
    known.flatMap((option) => {
      const key = keyOf(option)
      return said[key] === undefined ? [] : [[key, change(option, said[key])]]
    }),
  )
}

const ofEntries = options.filter(({ key }) => key?.of !== undefined)

function asCatalogue(
  entry: NonNullable<ConfigFile['catalogues']>[number],
  at: string,
  yaml: YamlFile,
): CatalogueSettings {
  refuseBoth(entry, at, yaml)
  return { ...entry, ...read(entry, at, ofEntries, yaml), sources: many(entry.sources) }
}

/** Lists are the parts of one or the versions of one. @throws UserError `contradictory-options` */
function refuseBoth(
  { together, reconcile }: { readonly together?: boolean; readonly reconcile?: boolean },
  at: string,
  yaml: YamlFile,
): void {
  if (together === true && reconcile === true)
    throw new UserError('contradictory-options', {
      one: placeIn(yaml, `${at}/together`),
      other: placeIn(yaml, `${at}/reconcile`),
    })
}

function baselineSettings(
  { sources: _, complete, date, details, ...baselineReading }: BaselineEntry,
  yaml: YamlFile,
): Partial<Settings> {
  if (date !== undefined) parseDate(date, placeIn(yaml, '/baseline/date'))
  return {
    baselineReading,
    ...(complete === false ? { partialBaseline: true } : {}),
    ...(details === undefined ? {} : { baselineDetails: many(details) }),
    ...(date === undefined ? {} : { baselineDate: date }),
  }
}

function many(value: Many): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

function listed(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value
}
