import type { HelpText } from '../../messages/contract/help.ts'
import type { Language } from '../../messages/language.ts'
import type { CommandEntry } from '../command.ts'
import { longFlag, type OptionEntry } from '../options/option.ts'
import {
  ARGUMENT_WORDS,
  argumentName,
  argumentText,
  generalText,
  optionText,
} from '../options/option-text.ts'
import { optionsOf } from '../options/option-values.ts'
import { options } from '../options/options.ts'
import { topics } from './topics.ts'

/** The command line as plain data, in one language: what completion and the manual page are made from. */
export interface CommandTree {
  readonly says: string
  readonly version: string
  /** Options that are understood before a command, and without one. */
  readonly options: readonly OptionNode[]
  readonly commands: readonly CommandNode[]
}

export interface CommandNode {
  readonly name: string
  readonly summary: string
  readonly about: string
  readonly argument?: ArgumentNode
  readonly options: readonly OptionNode[]
  /** Lines to copy. */
  readonly examples: readonly string[]
}

export interface ArgumentNode {
  readonly name: string
  /** As usage shows it: `[catalogues...]`. */
  readonly usage: string
  readonly isRepeatable: boolean
  readonly says: string
  readonly takes: Values
}

export interface OptionNode {
  /** `--format`. */
  readonly long: string
  /** `-f`. */
  readonly short?: string
  /** Name of its value, as help shows it. Absent: a switch. */
  readonly value?: string
  readonly isRepeatable: boolean
  readonly says: string
  readonly takes: Values
}

/** What may stand as a value. `text` is anything; words of a list may follow each other, with commas between. */
export type Values =
  | { readonly kind: 'text' }
  | { readonly kind: 'files' }
  | { readonly kind: 'word' | 'list'; readonly words: readonly Word[] }

export interface Word {
  readonly word: string
  /** A few words on it; empty where it speaks for itself. */
  readonly says: string
}

/** @param shells the words of `completion`, which is itself made from this tree */
export function commandTree(
  commands: readonly CommandEntry[],
  shells: readonly string[],
  language: Language,
  version: string,
): CommandTree {
  const { help } = language
  const own = options.filter(({ name }) => name === 'lang')
  return {
    says: help.description,
    version,
    options: [
      ...own.map((option) => optionNode(option, generalText(option, language), language)),
      ...switches(['help', 'version'], help),
    ],
    commands: commands.map((entry) => ({
      name: entry.name,
      summary: help.commands[entry.name].summary,
      about: help.commands[entry.name].about,
      ...(entry.argument === undefined ? {} : { argument: argumentNode(entry.argument, shells, language) }),
      options: [
        ...optionsOf(entry).flatMap((option) => [
          optionNode(option, optionText(option, entry, language), language),
          ...(option.name === 'color' ? [noColor(help)] : []),
        ]),
        ...switches(['help'], help),
      ],
      examples: entry.examples,
    })),
  }
}

/** Options that commander adds by itself. */
function switches(names: readonly ('help' | 'version')[], help: HelpText): readonly OptionNode[] {
  const shorts = { help: '-h', version: '-V' }
  return names.map((name) => ({
    long: `--${name}`,
    short: shorts[name],
    isRepeatable: false,
    says: help.options[name],
    takes: { kind: 'text' },
  }))
}

function noColor(help: HelpText): OptionNode {
  return { long: '--no-color', isRepeatable: false, says: help.options.color, takes: { kind: 'text' } }
}

function optionNode(option: OptionEntry, says: string, language: Language): OptionNode {
  const { flags, collects } = option
  const short = /(?:^|\s)(-[a-zA-Z])\b/.exec(flags)?.[1]
  const value = /<(.+)>/.exec(flags)?.[1]
  return {
    long: longFlag(option),
    ...(short === undefined ? {} : { short }),
    ...(value === undefined ? {} : { value }),
    isRepeatable: collects !== undefined,
    says,
    takes: valuesOf(option, value, language),
  }
}

// What help calls a value says what it is: `--baseline <list>` takes a file.
const FILES = [
  'file',
  'list',
  'lists',
  'catalogue',
  'catalogues',
  'versions',
  'dossiers',
  'result',
  'action',
  'work',
  'folder',
]

function valuesOf({ value }: OptionEntry, called: string | undefined, language: Language): Values {
  const { words, offers } = value
  if (words !== undefined) return { kind: 'word', words: words.map((word) => ({ word, says: '' })) }
  if (offers !== undefined) return { kind: 'list', words: topicWords(language, [offers]) }
  return { kind: FILES.includes(called ?? '') ? 'files' : 'text' }
}

function argumentNode(usage: string, shells: readonly string[], language: Language): ArgumentNode {
  const name = argumentName(usage)
  const words = wordsOf(name, shells, language)
  return {
    name,
    usage,
    isRepeatable: usage.includes('...'),
    says: argumentText(usage, language),
    takes: words === undefined ? { kind: FILES.includes(name) ? 'files' : 'text' } : { kind: 'word', words },
  }
}

function wordsOf(
  argument: string,
  shells: readonly string[],
  language: Language,
): readonly Word[] | undefined {
  const plain = (words: readonly string[]) => words.map((word) => ({ word, says: '' }))
  switch (argument) {
    case 'topic':
      return topicWords(language, ['rules', 'metrics', 'fields', 'targets', 'guides'])
    case 'shell':
      return plain(shells)
    default: {
      const known = ARGUMENT_WORDS[argument]
      return known === undefined ? undefined : plain(known)
    }
  }
}

function topicWords(language: Language, kinds: readonly string[]): readonly Word[] {
  return topics
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, says }) => ({ word: id, says: says(language) }))
}

/** The rules that an option takes as a list: the same for every command. */
export function ruleWords({ commands }: CommandTree): readonly Word[] {
  const [takes] = commands
    .flatMap(({ options }) => options)
    .flatMap((option) => (option.takes.kind === 'list' ? [option.takes] : []))
  return takes?.words ?? []
}
