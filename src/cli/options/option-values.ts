import type { CommandEntry, Given } from '../command.ts'
import { type OptionEntry, oneOf, options } from './options.ts'

/** The options a command takes, in its order, with the words they take there. */
export function optionsOf({ options: names, formats }: CommandEntry): readonly OptionEntry[] {
  return names.flatMap((name) => {
    const option = options.find((known) => known.name === name)
    if (option === undefined) return []
    const isOwn = name === 'format' && formats !== undefined
    return isOwn ? { ...option, choices: formats, parse: oneOf(formats) } : option
  })
}

/**
 * The values in one text that stands for a repeatable option.
 * @param place what messages call the place where the text stands: `--group-by`, `RASOAT_GROUP_BY`
 * @throws UserError when one is no value of this option
 */
export function valuesIn({ name, parse }: OptionEntry, text: string, place: string): readonly unknown[] {
  // Rules may be given in one word: `--only duplicate-code,missing-code`.
  const areIds = ['only', 'skip', 'accept', 'rule', 'profile'].includes(name)
  const texts = areIds ? text.split(',').map((id) => id.trim()) : [text]
  return texts.map((one) => (parse === undefined ? one : parse(one, place)))
}

/** The key of an option in a configuration: one that is given once for each entry fills a key that holds them all. */
export function keyOf(option: string): string {
  return option === 'column' || option === 'limit' ? `${option}s` : option
}

/** Values by the name of their option, as the settings they are. */
export function collected(values: Readonly<Record<string, unknown>>): Given {
  const { column, limit, reach, config, ...rest } = values
  // Each value went through the parser of its option; the names are those of Settings.
  return {
    ...rest,
    ...(Array.isArray(column) ? { columns: Object.fromEntries(column) } : {}),
    ...(Array.isArray(limit) ? { limits: Object.fromEntries(limit) } : {}),
    ...(Array.isArray(reach) ? { reach: Object.fromEntries(reach) } : {}),
    // `--no-config` takes `--config` back.
    ...(config === false ? { noConfig: true } : config === undefined ? {} : { config }),
  } as Given
}
