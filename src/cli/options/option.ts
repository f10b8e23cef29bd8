import type { CommandName, OptionName } from '../../messages/contract/help.ts'
import type { ValueKind } from './value.ts'

/** The commands that audit; those of them that compare, with those that read a baseline beside; those that may fail. */
export const AUDITS = ['validate', 'compare', 'report', 'audit'] as const
export const BASED = ['compare', 'report', 'audit', 'worklist', 'convert'] as const
export const FAILING = ['validate', 'compare', 'audit'] as const

/**
 * All there is to know of an option but its texts, which stand in `messages` under its name. The command line, the
 * environment, the configuration and its schema, `--print-config`, help, the manual page and completion read this
 * record. Its variable is made of its name: `failOn`, `RASOAT_FAIL_ON`. To add one: a record in `groups/`, its text in
 * each language, its type in `Settings`.
 */
export interface OptionEntry {
  readonly name: OptionName
  /** As commander reads it: `-b, --baseline <list>`. Without a value in it: a switch. */
  readonly flags: string
  readonly value: ValueKind
  /** The commands that take it. */
  readonly commands: readonly CommandName[]
  /**
   * Given several times, it collects: values, ids (several may stand in one text, with commas between), or names that
   * each have a value.
   */
  readonly collects?: 'list' | 'ids' | 'pairs'
  /** Absent: it speaks of the run itself, or of one finding, and a configuration has no key for it. */
  readonly key?: ConfigKey
  /** What holds when nobody says anything, where that is the same for every command. */
  readonly builtIn?: string | boolean
  /** Its variable says what a person likes, whatever they run; a configuration is meant more narrowly, and wins. */
  readonly yieldsToConfig?: true
  /** The metric that it sets a target for. */
  readonly target?: string
}

/** What `rasoat.yaml` says of an option. */
interface ConfigKey {
  /** Where it is not the name of the option. */
  readonly name?: string
  /** What the published schema says of it. */
  readonly about?: string
  /**
   * Smaller things that have it too: an entry of `catalogues`, or any source, so also the baseline.
   */
  readonly of?: 'catalogue' | 'source'
  /** What the schema says of it in an entry of `catalogues`, where that is something else. */
  readonly aboutInEntry?: string
  /** The schema holds it once, as a definition. */
  readonly isShared?: true
  /** What it may hold is more than the option takes, and written in the schema by hand. */
  readonly isByHand?: true
}

/** The key of an option in a configuration, and in the settings. */
export function keyOf({ name, key }: OptionEntry): string {
  return key?.name ?? name
}

/** `--baseline`, from all of its flags. */
export function longFlag({ flags }: Pick<OptionEntry, 'flags'>): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags
}

export function isSwitch({ flags }: Pick<OptionEntry, 'flags'>): boolean {
  return !flags.includes('<')
}
