import type { Between } from '../../messages/contract/tag.ts'
import type { Language } from '../../messages/language.ts'
import { wordFor } from '../../messages/listed.ts'
import { PUBLISHED_SCHEMAS } from '../../published.ts'
import type { CommandEntry } from '../command.ts'
import type { OptionEntry } from './option.ts'

/** What an option means to a command, in the user's language. */
export function optionText(
  option: OptionEntry,
  { name: command, formats }: CommandEntry,
  language: Language,
): string {
  const { help } = language
  if (option.name === 'format' && formats !== undefined) return `${help.choices}: ${formats.join(', ')}`
  return help.commands[command].options?.[option.name] ?? generalText(option, language)
}

/** What it means whatever the command, with the words that it takes. */
export function generalText({ name, value }: OptionEntry, { help, words: table, between }: Language): string {
  const { words = [], names = words, glosses } = value
  const glossed = names.map((word) =>
    glosses === undefined ? word : `${word} (${wordFor(word, table[glosses])})`,
  )
  return help.options[name]
    .replace('{words}', () => eitherOf(names, between))
    .replace('{glossed}', () => eitherOf(glossed, between))
}

function eitherOf(words: readonly string[], { choices, lastChoice }: Between): string {
  const others = words.slice(0, -1).join(choices)
  return [...(others === '' ? [] : [others]), ...words.slice(-1)].join(lastChoice)
}

/** `[catalogues...]` → `catalogues`. */
export function argumentName(argument: string): string {
  return argument.replace(/[<>[\].]/g, '')
}

/** The words that stand for an argument, where they are known before its command is loaded. */
export const ARGUMENT_WORDS: Readonly<Record<string, readonly string[]>> = { schema: PUBLISHED_SCHEMAS }

export function argumentText(argument: string, { help, between }: Language): string {
  const name = argumentName(argument)
  const texts: Readonly<Record<string, string>> = help.arguments
  return (texts[name] ?? '').replace('{words}', () => eitherOf(ARGUMENT_WORDS[name] ?? [], between))
}
