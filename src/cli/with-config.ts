import { dirname, resolve } from 'node:path'
import type { Language } from '../messages/language.ts'
import type { Call, Session } from './command.ts'
import type { Settings } from './settings.ts'

export interface Configured {
  readonly settings: Settings
  readonly configFolder: string
  readonly language: Language
}

/** The user's settings: the command line over the configuration, if there is one. YAML is loaded only then. */
export async function withConfig({ options }: Call, session: Session): Promise<Configured> {
  const { config, ...fromCommandLine } = options
  const { cwd } = session.terminal
  if (config === undefined)
    return { settings: fromCommandLine, configFolder: cwd, language: session.language }
  const file = resolve(cwd, config)
  const { readConfig } = await import('./config.ts')
  const fromFile = readConfig(file, config)
  const settings = { ...fromFile, ...fromCommandLine }
  const tag = settings.lang
  return {
    settings,
    configFolder: dirname(file),
    language: tag === undefined ? session.language : await session.speak(tag),
  }
}
