import { dirname, relative, resolve, sep } from 'node:path'
import { LANGUAGE_TAGS, type LanguageTag } from '../../messages/contract/tag.ts'
import type { Language } from '../../messages/language.ts'
import { forScreen } from '../../render/text/escape.ts'
import type { Call, Given, Session } from '../command.ts'
import type { Settings } from '../settings.ts'
import { findConfig } from './find-config.ts'
import { readText } from './read-text.ts'

export interface Configured {
  /** What holds: the command line and the environment over the configuration. */
  readonly settings: Settings
  /** What the command line and the environment say; it wins over what the configuration says of a single catalogue, too. */
  readonly given: Settings
  /** What the configuration says, if there is one. */
  readonly fromFile: Settings
  /** The configuration, as a person in the working folder writes it. */
  readonly path: string | undefined
  readonly configFolder: string
  readonly language: Language
}

/**
 * The user's settings: the command line over the configuration, if there is one. YAML is loaded only then.
 * @param notOf keys of the configuration that do not concern this run; what was taken and what was not is said in a line
 */
export async function withConfig(
  call: Call,
  session: Session,
  notOf: readonly (keyof Settings)[] = [],
): Promise<Configured> {
  const { config: _, noConfig: __, printConfig: ___, ...given } = call.options
  const { cwd, stderr } = session.terminal
  const path = pathOf(call, session)
  if (path === undefined) {
    return { settings: given, given, fromFile: {}, path, configFolder: cwd, language: session.language }
  }
  const file = resolve(cwd, path)
  const { readConfig } = await import('./config.ts')
  const whole = await inItsLanguage(() => readConfig(file, path), { file, given, session })
  const keys = Object.keys(whole) as (keyof Settings)[] // just made by us
  const left = keys.filter((key) => notOf.includes(key) && given[key] === undefined)
  const fromFile: Settings = Object.fromEntries(
    Object.entries(whole).filter(([key]) => !notOf.includes(key as keyof Settings)),
  )
  // One limit moved on the command line leaves the others where the configuration put them.
  const limits = { ...fromFile.limits, ...given.limits }
  const scope = { ...fromFile.scope, ...given.scope }
  // What is allowed holds for the file that the command line names, too.
  const noWorseThan = { ...fromFile.noWorseThan, ...given.noWorseThan }
  const settings = {
    ...fromFile,
    ...given,
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(Object.keys(scope).length === 0 ? {} : { scope }),
    ...(Object.keys(noWorseThan).length === 0 ? {} : { noWorseThan }),
  }
  const tag = settings.lang
  const language = tag === undefined ? session.language : await session.speak(tag)
  const isNamed = call.options.config !== undefined && !call.fromEnvironment.has('config')
  if (settings.quiet !== true && (!isNamed || left.length > 0)) {
    const taken = keys.filter((key) => !notOf.includes(key) && given[key] === undefined)
    const said =
      left.length === 0
        ? language.help.usesConfig(path)
        : language.help.takesFromConfig(path, taken.join(', '), left.join(', '))
    stderr.write(`${forScreen(said)}\n`)
  }
  return { settings, given, fromFile, path, configFolder: dirname(file), language }
}

/** What is wrong with a configuration is said in the language it asks for: whoever wrote it reads that. */
async function inItsLanguage<Read>(
  readIt: () => Promise<Read>,
  { file, given, session }: { readonly file: string; readonly given: Settings; readonly session: Session },
): Promise<Read> {
  try {
    return await readIt()
  } catch (error) {
    const asked = given.lang ?? languageAskedIn(file)
    if (asked !== undefined) await session.speak(asked)
    throw error
  }
}

/** Looked for as text: the file may be no YAML at all, or may not be readable. */
function languageAskedIn(file: string): LanguageTag | undefined {
  try {
    const text = readText(file, file, 'config')
    const word = /^[{ \t]*["']?lang["']?[ \t]*:[ \t]*["']?([a-z]+)/m.exec(text)?.[1]
    return LANGUAGE_TAGS.find((tag) => tag === word)
  } catch {
    return undefined
  }
}

/** The configuration the user named, else the nearest one. */
function pathOf(
  { options: { config, noConfig, quiet } }: { readonly options: Given },
  { terminal: { cwd, stderr }, language }: Session,
): string | undefined {
  if (config !== undefined || noConfig === true) return config
  const found = findConfig(cwd)
  if (found === undefined) return undefined
  const path = relative(cwd, found.file).split(sep).join('/')
  if (!found.isForeign) return path
  if (quiet !== true) stderr.write(`${forScreen(language.help.foreignConfig(path))}\n`)
  return undefined
}
