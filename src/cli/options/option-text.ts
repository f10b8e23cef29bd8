import type { HelpText, OptionName } from '../../messages/contract/help.ts'
import type { CommandEntry } from '../command.ts'

/** What an option means to a command, in the user's language. */
export function optionText(
  name: OptionName,
  { name: command, formats }: CommandEntry,
  help: HelpText,
): string {
  if (name === 'format' && formats !== undefined) return `${help.choices}: ${formats.join(', ')}`
  return help.commands[command].options?.[name] ?? help.options[name]
}

/** `[catalogues...]` → `catalogues`. */
export function argumentName(argument: string): string {
  return argument.replace(/[<>[\].]/g, '')
}

export function argumentText(argument: string, help: HelpText): string {
  const texts: Readonly<Record<string, string>> = help.arguments
  return texts[argumentName(argument)] ?? ''
}
