import type { HelpText, OptionName } from '../../messages/contract/help.ts'
import { UserError } from '../../model/user-error.ts'
import type { Call, CommandEntry } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { isSwitch, type OptionEntry } from './option.ts'
import { collected, optionsOf, valuesIn } from './option-values.ts'
import { options } from './options.ts'
import { suggest } from './suggest.ts'

type Environment = Terminal['env']

const PREFIX = 'RASOAT_'

/** The variable of an option, `failOn` → `RASOAT_FAIL_ON`. The one place where the names are made. */
export function variableOf(name: OptionName): string {
  return PREFIX + name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

/**
 * Adds what the environment says about the options that the command takes. What stands after the command wins.
 * @throws UserError `bad-option-value`, and what the parser of the option throws
 */
export function withEnvironment(
  { arguments: words, options: written }: Pick<Call, 'arguments' | 'options'>,
  entry: CommandEntry,
  env: Environment,
): Call {
  const values: Record<string, unknown> = {}
  for (const option of optionsOf(entry)) {
    const text = env[variableOf(option.name)]
    // An empty variable is how many a shell script says "none".
    if (text === undefined || text === '' || option.yieldsToConfig === true) continue
    const value = readVariable(option, text)
    if (value !== undefined) values[option.name] = value
  }
  const { config, noConfig, ...said } = collected(values)
  // The two speak of one thing: `--no-config` wins over RASOAT_CONFIG, and `--config` over RASOAT_NO_CONFIG.
  const isDecided = written.config !== undefined || written.noConfig !== undefined
  const which = isDecided ? {} : noConfig === true ? { noConfig } : config === undefined ? {} : { config }
  const given = { ...said, ...which }
  return {
    arguments: words,
    options: { ...given, ...written },
    takes: entry.options,
    fromEnvironment: new Set(Object.keys(given).filter((key) => !(key in written))),
  }
}

function readVariable(option: OptionEntry, text: string): unknown {
  const variable = variableOf(option.name)
  if (isSwitch(option)) return readSwitch(variable, text)
  if (option.collects !== undefined) {
    const values = pieces(text).flatMap((piece) => valuesIn(option, piece, variable))
    return values.length === 0 ? undefined : values
  }
  return option.value.parse === undefined ? text : option.value.parse(text, variable)
}

/** One value a line, so that a value may hold a `;`; in one line that is what parts them. */
function pieces(text: string): readonly string[] {
  return text
    .split(/\r?\n/.test(text) ? /\r?\n/ : ';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function readSwitch(variable: string, value: string): boolean {
  const word = value.trim().toLowerCase()
  if (['true', '1', 'yes', 'on'].includes(word)) return true
  if (['false', '0', 'no', 'off'].includes(word)) return false
  const allowed = 'true, false'
  throw new UserError('bad-option-value', { option: variable, value, allowed, suggestion: '' })
}

/** A sentence for each variable that looks like ours and is none. Its value is not shown: it may be somebody's secret. */
export function unknownVariables(env: Environment, help: HelpText): readonly string[] {
  const known = options.map(({ name }) => variableOf(name).slice(PREFIX.length))
  return Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && env[name] !== undefined)
    .map((name) => name.slice(PREFIX.length))
    .filter((word) => !known.includes(word))
    .sort()
    .map((word) => {
      const meant = suggest(word, known)
      return help.unknownVariable(PREFIX + word, meant === '' ? '' : PREFIX + meant)
    })
}
