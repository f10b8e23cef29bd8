import type { CommandName, Language, OptionName } from '../messages/language.ts'
import type { Outcome } from '../model/policy.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** What a command gets to work with. */
export interface Session {
  readonly terminal: Terminal
  /** The language so far: `--lang`, else `RASOAT_LANG`, else English. A configuration may still change it. */
  readonly language: Language
  speak(tag: string): Promise<Language>
}

/** A command that has been loaded. */
export interface Command {
  run(call: Call, session: Session): Promise<Outcome>
}

/** What the user wrote after the name of the command. */
export interface Call {
  readonly arguments: readonly string[]
  readonly options: Settings & { readonly config?: string }
}

/** A command as help knows it: its code is loaded when it is called. */
export interface CommandEntry {
  readonly name: CommandName
  /** As commander reads it: `<catalogues...>`, `[topic]`. */
  readonly argument?: string
  readonly options: readonly OptionName[]
  /** Words of `--format`, where they are not those of a result. */
  readonly formats?: readonly string[]
  /** Lines to copy. */
  readonly examples: readonly string[]
  load(): Promise<Command>
}
