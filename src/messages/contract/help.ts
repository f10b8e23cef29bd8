import type { PassedOverReason } from '../../model/request.ts'
import type { options } from '../en/options.ts'

/** What `--help` and `explain` say. */
export interface HelpText {
  readonly description: string
  readonly commands: Readonly<Record<CommandName, CommandText>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly headings: Readonly<
    Record<
      'name' | 'usage' | 'arguments' | 'options' | 'commands' | 'environment' | 'examples' | 'exitCodes',
      string
    >
  >
  readonly arguments: Readonly<
    Record<
      | 'catalogues'
      | 'result'
      | 'topic'
      | 'schema'
      | 'catalogue'
      | 'versions'
      | 'dossiers'
      | 'lists'
      | 'shell'
      | 'action'
      | 'work'
      | 'units',
      string
    >
  >
  readonly exitCodes: Readonly<Record<'0' | '1' | '2' | '130', string>>
  readonly defaults: string
  readonly choices: string
  readonly explain: Readonly<
    Record<
      | 'rules'
      | 'changes'
      | 'dossiers'
      | 'metrics'
      | 'fields'
      | 'targets'
      | 'guides'
      | 'rulesOfIt'
      | 'example'
      | 'inConfig'
      | 'seeAlso'
      | 'why'
      | 'fix'
      | 'basis'
      | 'severity'
      | 'formula'
      | 'meaning'
      | 'right'
      | 'wrong'
      | 'headings'
      | 'says'
      | 'profiles'
      | 'inForce'
      | 'source'
      | 'known'
      | 'beyond'
      | 'serviceLevels',
      string
    >
  >
  readonly internalError: string
  /** What `convert --mark` did. @param unplaced empty: every finding has a cell */
  marked(cells: string, placed: string, unplaced: string): string
  wrote(path: string): string
  /** A set of files that an earlier run had left half in its places. */
  finishedWriting(path: string): string
  /** What a run that was killed had left behind. */
  removedPart(path: string): string
  /** How many of the suggestions offered were carried out; numbers already written. */
  accepted(count: string, offered: string): string
  /** The configuration that was found, for somebody who did not name it. */
  usesConfig(path: string): string
  /** Why a file in a folder was not taken for a list. */
  readonly passedOver: Readonly<Record<PassedOverReason, (path: string) => string>>
  /** Lists were named: what of the configuration concerns them, and what does not. */
  takesFromConfig(path: string, taken: string, left: string): string
  /** One that lies above the working folder and belongs to somebody else. */
  foreignConfig(path: string): string
  /** A variable that looks like one of ours; the suggestion may be empty. */
  unknownVariable(name: string, suggestion: string): string
  /** How options are given as variables: a paragraph of the help. */
  readonly environment: string
  readonly printedConfig: PrintedConfigText
}

/** What stands beside the values of `--print-config`. */
interface PrintedConfigText {
  readonly title: string
  readonly paths: string
  readonly noFile: string
  /** What no line of it says: keys without a value. */
  notSet(keys: string): string
  readonly origin: {
    option(flag: string): string
    environment(variable: string): string
    file(path: string): string
    argument(): string
    default(): string
  }
}

export type CommandName =
  | 'validate'
  | 'compare'
  | 'report'
  | 'audit'
  | 'render'
  | 'explain'
  | 'schema'
  | 'convert'
  | 'diff'
  | 'dossiers'
  | 'init'
  | 'completion'
  | 'man'
  | 'known'
  | 'worklist'
  | 'trend'

interface CommandText {
  readonly summary: string
  /** Longer explanation shown by `rasoat <command> --help`. */
  readonly about: string
  /** Options that mean something of their own here. */
  readonly options?: Readonly<Partial<Record<OptionName, string>>>
}

/** The English texts say which options there are; every other language is asked for the same. */
export type OptionName = keyof typeof options
