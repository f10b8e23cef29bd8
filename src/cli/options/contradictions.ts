import type { OptionName } from '../../messages/contract/help.ts'
import { UserError } from '../../model/user-error.ts'
import type { Given } from '../command.ts'
import { keyOf, longFlag } from './option.ts'
import { options } from './options.ts'

/** Options of which only one can hold. Whoever writes both has one of them in mind, and nobody knows which. */
const CONTRADICTIONS: readonly (readonly [OptionName, OptionName])[] = [
  ['together', 'reconcile'],
  ['unit', 'unitFromFile'],
  ['quiet', 'verbose'],
  ['all', 'rule'],
  ['all', 'code'],
]

/**
 * What stands on the command line alone: it may well say something else than the environment or a configuration.
 * @throws UserError `contradictory-options`
 */
export function refuseContradictions(written: Given, words: readonly string[]): void {
  // Of these two the last one written is all that is left of them once the command line is understood.
  const flags = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  const isNamed = flags.some((word) => word === '-c' || /^--config(=|$)/.test(word))
  if (isNamed && flags.includes('--no-config'))
    throw new UserError('contradictory-options', { one: '--config', other: '--no-config' })
  const flagOf = (name: OptionName): string | undefined => {
    const option = options.find((one) => one.name === name)
    const said: Readonly<Record<string, unknown>> = { ...written }
    const value = option === undefined ? undefined : said[keyOf(option)]
    return option === undefined || value === undefined || value === false ? undefined : longFlag(option)
  }
  for (const [first, second] of CONTRADICTIONS) {
    const [one, other] = [flagOf(first), flagOf(second)]
    if (one !== undefined && other !== undefined) throw new UserError('contradictory-options', { one, other })
  }
}
