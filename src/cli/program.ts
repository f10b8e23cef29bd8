import { CommanderError, Help, Option, Command as Program } from 'commander'
import type { HelpText } from '../messages/contract/help.ts'
import type { Language } from '../messages/language.ts'
import { UserError } from '../model/user-error.ts'
import type { Call, CommandEntry } from './command.ts'
import { commands } from './commands.ts'
import { longFlag, type OptionEntry } from './options/option.ts'
import { argumentText, generalText, optionText } from './options/option-text.ts'
import { collected, optionsOf, valuesIn } from './options/option-values.ts'
import { options } from './options/options.ts'
import { suggest } from './options/suggest.ts'

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'print'; readonly text: string }
  /** Nothing was asked for: the help, as a complaint. */
  | { readonly kind: 'usage'; readonly text: string }
  | {
      readonly kind: 'run'
      readonly entry: CommandEntry
      readonly call: Pick<Call, 'arguments' | 'options'>
    }

/**
 * Understands the command line. The one door to commander; its help is built in the user's language and its
 * complaints become ours.
 * @throws UserError when the command line is not understood
 */
export async function parseCommandLine(
  args: readonly string[],
  context: { readonly language: Language; readonly version: string; readonly width: number },
): Promise<Invocation> {
  let printed = ''
  let invocation: Invocation | undefined
  const words = args[0] === 'help' ? [...args.slice(1), '--help'] : args
  const program = describe(context, (text) => {
    printed += text
  })
  for (const entry of commands) {
    addCommand(program, entry, context).action((...received: unknown[]) => {
      const found = received.at(-1)
      if (!(found instanceof Program)) return
      invocation = {
        kind: 'run',
        entry,
        call: { arguments: found.args, options: collected(found.optsWithGlobals()) },
      }
    })
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.help') return { kind: 'usage', text: printed }
    if (error.exitCode !== 0) throw asUserError(error, words, program)
  }
  return invocation ?? { kind: 'print', text: printed }
}

function describe(
  { language, version, width }: { language: Language; version: string; width: number },
  print: (text: string) => void,
): Program {
  const { help } = language
  const titles: Readonly<Record<string, string>> = {
    'Usage:': `${help.headings.usage}:`,
    'Arguments:': `${help.headings.arguments}:`,
    'Options:': `${help.headings.options}:`,
    'Commands:': `${help.headings.commands}:`,
  }
  const program = new Program('rasoat')
    .description(help.description)
    .version(version, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      minWidthToWrap: 20,
      optionDescription: ({ description }) => description, // ours name the choices, in the user's language
    })
    .addHelpText('after', () => exitCodes(help, width))
  const lang = options.find(({ name }) => name === 'lang')
  if (lang !== undefined) addOption(program, lang, generalText(lang, language))
  return program
}

function addCommand(
  program: Program,
  entry: CommandEntry,
  { language, width }: { readonly language: Language; readonly width: number },
): Program {
  const { help } = language
  const { summary, about } = help.commands[entry.name]
  const command = program.command(entry.name).summary(summary).description(about)
  if (entry.argument !== undefined) command.argument(entry.argument, argumentText(entry.argument, language))
  for (const option of optionsOf(entry)) addOption(command, option, optionText(option, entry, language))
  const examples = entry.examples.map((example) => `  ${example}`).join('\n')
  command.addHelpText('after', () => `\n${help.headings.examples}:\n${examples}`)
  command.addHelpText('after', () => environment(help, width))
  command.addHelpText('after', () => exitCodes(help, width))
  return command
}

function addOption(command: Program, entry: OptionEntry, description: string): void {
  const { name, flags, value, collects } = entry
  const { words, parse } = value
  const option = new Option(flags, description)
  // What takes a value negates nothing, though commander reads every `--no-…` so.
  if (option.required) option.negate = false
  if (words !== undefined) option.choices(words)
  const long = longFlag(entry)
  if (collects !== undefined)
    option.argParser((text: string, before: unknown) => [
      ...(Array.isArray(before) ? before : []),
      ...valuesIn(entry, text, long),
    ])
  else if (parse !== undefined) option.argParser((text: string) => parse(text, long))
  command.addOption(option)
  if (name === 'color') command.addOption(new Option('--no-color').hideHelp())
}

function environment(help: HelpText, width: number): string {
  const text = new Help().boxWrap(help.environment, Math.max(width - 2, 20)).replace(/^/gm, '  ')
  return `\n${help.headings.environment}:\n${text}`
}

function exitCodes(help: HelpText, width: number): string {
  const indent = 8
  const formatter = new Help()
  const lines = Object.entries(help.exitCodes).map(([code, text]) => {
    const [first, ...rest] = formatter.boxWrap(text, Math.max(width - indent, 20)).split('\n')
    return [`  ${code.padEnd(indent - 2)}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)].join(
      '\n',
    )
  })
  return `\n${help.headings.exitCodes}:\n${lines.join('\n')}\n`
}

/** Commander's complaints by their code; its words are English and not ours. */
function asUserError(error: CommanderError, args: readonly string[], program: Program): UserError {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const command = args.find((arg) => commands.some(({ name }) => name === arg)) ?? ''
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = commands.find(({ name }) => name === command)?.options ?? []
      const flags = options.filter(({ name }) => known.includes(name)).flatMap(longFlags)
      const written = quoted.split('=')[0] ?? quoted
      const elsewhere = options.find((option) => option.flags.split(/[ ,=]+/).includes(written))
      const takers = commands.filter((one) => elsewhere !== undefined && one.options.includes(elsewhere.name))
      if (takers.some(({ name }) => name === command)) {
        return new UserError('option-too-early', { option: written, command })
      }
      if (command !== '' && takers.length > 0) {
        return new UserError('option-of-others', {
          option: written,
          command,
          takers: takers.map(({ name }) => name).join(', '),
        })
      }
      const own = suggest(written, [...flags, '--help', '--version', '--no-color'])
      const suggestion = own === '' ? suggest(written, options.flatMap(longFlags)) : own
      const meant = own === '' ? options.find((option) => longFlags(option).includes(suggestion)) : undefined
      const others = commands.filter((one) => meant !== undefined && one.options.includes(meant.name))
      return new UserError('unknown-option', {
        option: quoted,
        suggestion,
        takers: others.map(({ name }) => name).join(', '),
      })
    }
    case 'commander.unknownCommand':
      return new UserError('unknown-command', {
        command: quoted,
        suggestion: suggest(
          quoted,
          program.commands.map((known) => known.name()),
        ),
      })
    case 'commander.missingArgument':
      return new UserError('missing-argument', { argument: quoted, command })
    case 'commander.excessArguments':
      return new UserError('excess-arguments', { found: args.at(-1) ?? '', command })
    case 'commander.optionMissingArgument':
      return new UserError('missing-option-value', { option: quoted })
    default:
      return new UserError('unknown-option', {
        option: quoted === '' ? error.message : quoted,
        suggestion: '',
        takers: '',
      })
  }
}

function longFlags({ flags }: { readonly flags: string }): readonly string[] {
  return flags.match(/--[a-z-]+/g) ?? []
}
