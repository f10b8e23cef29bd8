import type { CommandEntry, Given } from '../command.ts'
import { keyOf, type OptionEntry } from './option.ts'
import { options } from './options.ts'
import { oneOf } from './parse.ts'

/** The options a command takes, in its order, with the words they take there. */
export function optionsOf({ options: names, formats }: CommandEntry): readonly OptionEntry[] {
  return names.flatMap((name) => {
    const option = options.find((known) => known.name === name)
    if (option === undefined) return []
    const isOwn = name === 'format' && formats !== undefined
    return isOwn ? { ...option, value: { ...option.value, words: formats, parse: oneOf(formats) } } : option
  })
}

/**
 * The values in one text that stands for an option that collects.
 * @param place what messages call the place where the text stands: `--group-by`, `RASOAT_GROUP_BY`
 * @throws UserError when one is no value of this option
 */
export function valuesIn({ collects, value }: OptionEntry, text: string, place: string): readonly unknown[] {
  // Rules may be given in one word: `--only duplicate-code,missing-code`.
  const texts = collects === 'ids' ? text.split(',').map((id) => id.trim()) : [text]
  return texts.map((one) => (value.parse === undefined ? one : value.parse(one, place)))
}

/** Values by the name of their option, as the settings they are. */
export function collected(values: Readonly<Record<string, unknown>>): Given {
  const { config, ...rest } = values
  const settings = Object.entries(rest).flatMap(([name, value]) => {
    const option = options.find((known) => known.name === name)
    if (option?.collects !== 'pairs') return [[name, value]]
    return Array.isArray(value) ? [[keyOf(option), Object.fromEntries(value)]] : []
  })
  // Each value went through the parser of its option; the names are those of Settings.
  return {
    ...Object.fromEntries(settings),
    // `--no-config` takes `--config` back.
    ...(config === false ? { noConfig: true } : config === undefined ? {} : { config }),
  } as Given
}
