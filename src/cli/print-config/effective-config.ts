import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Command } from '../../model/request.ts'
import { publishedSchema } from '../../published.ts'
import type { YamlValue } from '../../render/text/yaml.ts'
import type { Call } from '../command.ts'
import { writtenExpectations } from '../config/expect-settings.ts'
import type { Configured } from '../config/with-config.ts'
import { BUILT_IN_FORMAT, builtIn } from '../options/defaults.ts'
import { variableOf } from '../options/environment.ts'
import { keyOf, longFlag } from '../options/option.ts'
import { options } from '../options/options.ts'
import { ofCatalogue } from '../request/named-lists.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { writtenPolicy, writtenTarget } from './written-policy.ts'

/** Who said a value. */
export type Origin =
  | { readonly kind: 'option' | 'environment' | 'file'; readonly name: string }
  | { readonly kind: 'argument' | 'default' }

/** The configuration in effect. Written down in the working folder it makes the same audit. */
export interface EffectiveConfig {
  readonly config: Readonly<Record<string, YamlValue>>
  /** By JSON pointer into `config`; what lies below a pointer comes from there, too, unless it has one of its own. */
  readonly origins: Readonly<Record<string, Origin>>
  /** Options that the command takes and nobody has given a value. */
  readonly notSet: readonly string[]
}

/** Puts together what is built in, what the configuration, the environment and the command line say. */
export function effectiveConfig(
  command: Command,
  call: Call,
  configured: Configured,
  terminal: Pick<Terminal, 'today' | 'cwd' | 'env'>,
): EffectiveConfig {
  const { given, fromFile, path = '', language } = configured
  const settings = withoutIgnored(command, configured.settings)
  const merged: Settings = {
    ...builtIn(command, terminal),
    lang: language.tag,
    ...(settings.output === undefined ? { format: [BUILT_IN_FORMAT] } : {}),
    ...settings,
  }

  const originOf = (key: string): Origin => {
    if (key in given && key in settings) return originOfGiven(key, call)
    if (key in fromFile && key in settings) return { kind: 'file', name: path }
    const variable = variableOf('lang')
    const isSpoken = key === 'lang' && terminal.env[variable] === language.tag
    return isSpoken ? { kind: 'environment', name: variable } : { kind: 'default' }
  }

  const takes = options.filter(({ name }) => call.takes.includes(name)).map(keyOf)
  const values: Record<string, YamlValue> = {}
  const origins: Record<string, Origin> = {}
  const written = writtenKeys(merged, call, configured, terminal)
  const keys = Object.keys((publishedSchema('config') as { properties: object }).properties)
  for (const key of keys) {
    const value = written[key]
    if (value === undefined) continue
    values[key] = value
    origins[`/${key}`] = originOf(key)
  }
  if (call.arguments.length > 0) origins['/catalogues'] = { kind: 'argument' }
  else {
    for (const [index] of (fromFile.catalogues ?? []).entries()) {
      for (const key of Object.keys(ofCatalogue(given)))
        origins[`/catalogues/${index}/${key}`] = originOfGiven(key, call)
    }
  }
  return {
    config: values,
    origins,
    notSet: keys.filter((key) => takes.includes(key) && !(key in values)),
  }
}

/** What the command listens to: a report fails for nobody. */
function withoutIgnored(command: Command, settings: Settings): Settings {
  const { failOn: _, ...others } = settings
  return command === 'report' ? others : settings
}

function originOfGiven(key: string, { fromEnvironment }: Call): Origin {
  const option = options.find((known) => keyOf(known) === key)
  if (option === undefined) return { kind: 'default' }
  if (fromEnvironment.has(key)) return { kind: 'environment', name: variableOf(option.name) }
  return { kind: 'option', name: longFlag(option) }
}

/** The settings as a configuration in the working folder writes them: paths from there, shares in percent. */
function writtenKeys(
  settings: Settings,
  call: Call,
  { given, fromFile, configFolder }: Configured,
  { cwd }: Pick<Terminal, 'cwd'>,
): Readonly<Record<string, YamlValue | undefined>> {
  const { baselineReading, baseline, baselineDetails, catalogues, targets, policy, expect, ...others } =
    settings
  const fromConfig = (path: string) => fromFolder(path, configFolder, cwd)
  const isOfFile = given.baseline === undefined && fromFile.baseline !== undefined
  const reference = isOfFile ? baseline?.map(fromConfig) : baseline
  const lists =
    call.arguments.length > 0
      ? [{ sources: call.arguments }]
      : catalogues?.map((entry) => ({
          ...entry,
          ...ofCatalogue(given),
          sources: entry.sources.map(fromConfig),
        }))
  return plain({
    ...asWritten(others),
    ...(reference === undefined
      ? {}
      : {
          baseline:
            isOfFile && baselineReading !== undefined
              ? { sources: reference, ...baselineReading }
              : reference,
        }),
    baselineDetails:
      given.baselineDetails === undefined && isOfFile
        ? baselineDetails?.map(fromConfig)
        : given.baselineDetails,
    catalogues: lists,
    targets: targets?.map(writtenTarget),
    expect: expect === undefined ? undefined : writtenExpectations(expect),
    policy: policy === undefined ? undefined : writtenPolicy(policy),
  })
}

/** A path or pattern of the configuration as somebody in the working folder writes it. */
function fromFolder(path: string, folder: string, cwd: string): string {
  if (path === '-' || isAbsolute(path) || folder === cwd) return path
  // A pattern is no path, but its beginning is; `join` leaves its signs alone.
  const start = relative(cwd, resolve(folder))
  return join(start, path).split(sep).join('/')
}

/** Values of options as their kind writes them. */
function asWritten(settings: object): object {
  return Object.fromEntries(
    Object.entries(settings).map(([key, said]) => {
      const value = options.find((option) => keyOf(option) === key)?.value
      return [key, value?.write === undefined ? said : value.write(said)]
    }),
  )
}

/** Settings are data: checked by the schema when they were read, or made by the parsers of options. */
function plain(settings: object): Readonly<Record<string, YamlValue | undefined>> {
  return JSON.parse(JSON.stringify(settings))
}
