import type { Language } from '../../messages/language.ts'
import type { Command } from '../../model/request.ts'
import { forScreen } from '../../render/text/escape.ts'
import { yamlLines } from '../../render/text/yaml.ts'
import type { Call } from '../command.ts'
import type { Configured } from '../config/with-config.ts'
import type { Terminal } from '../terminal.ts'
import { type EffectiveConfig, effectiveConfig, type Origin } from './effective-config.ts'

/** Prints the configuration in effect, with the origin of every value: YAML to read, JSON for programs. */
export async function printConfig(
  command: Command,
  call: Call,
  configured: Configured,
  terminal: Terminal,
): Promise<void> {
  const effective = effectiveConfig(command, call, configured, terminal)
  const isForPrograms = call.options.format?.includes('json') === true
  const { config, origins } = effective
  const { path } = configured
  const text = isForPrograms
    ? JSON.stringify({ ...(path === undefined ? {} : { file: path }), config, origins }, null, 2)
    : asYaml(effective, configured)
  await terminal.stdout.write(`${text}\n`)
}

function asYaml({ config, origins, notSet }: EffectiveConfig, { path, language }: Configured): string {
  const { title, paths, noFile, notSet: sayNotSet } = language.help.printedConfig
  const above = [title, ...(path === undefined ? [noFile] : []), paths]
  const lines = yamlLines(config, (pointer) => {
    const origin = origins[pointer]
    return origin === undefined ? undefined : forScreen(originText(origin, language))
  })
  return [...above.map((line) => `# ${line}`), '', ...lines, '', `# ${sayNotSet(notSet.join(', '))}`].join(
    '\n',
  )
}

function originText(origin: Origin, { help: { printedConfig } }: Language): string {
  const say = printedConfig.origin
  switch (origin.kind) {
    case 'argument':
    case 'default':
      return say[origin.kind]()
    default:
      return say[origin.kind](origin.name)
  }
}
