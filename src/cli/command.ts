import type { CommandName, OptionName } from '../messages/contract/help.ts'
import type { Language } from '../messages/language.ts'
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

/** What the user wrote after the name of the command, or said in the environment. */
export interface Call {
  readonly arguments: readonly string[]
  readonly options: Given
  /** The options the command knows. */
  readonly takes: readonly OptionName[]
  /** Which of the options the environment gave; all others stood after the command. */
  readonly fromEnvironment: ReadonlySet<string>
}

/** Settings, and what is said of the run itself. */
export interface Given extends Settings {
  readonly config?: string
  readonly noConfig?: boolean
  readonly printConfig?: boolean
  readonly force?: boolean
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
