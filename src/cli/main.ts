import { LANGUAGE_TAGS, type LanguageTag } from '../messages/contract/tag.ts'
import { errorText } from '../messages/error-text.ts'
import type { Language } from '../messages/language.ts'
import { loadLanguage } from '../messages/languages.ts'
import type { Outcome } from '../model/policy.ts'
import { UserError } from '../model/user-error.ts'
import { version } from '../published.ts'
import { forTerminal } from '../render/text/direction.ts'
import { forScreen } from '../render/text/escape.ts'
import { refuseContradictions } from './options/contradictions.ts'
import { unknownVariables, variableOf, withEnvironment } from './options/environment.ts'
import { complaint } from './output/complaint.ts'
import { isOutOfFiles } from './output/system-detail.ts'
import { parseCommandLine } from './program.ts'
import type { Terminal } from './terminal.ts'

/** The one place where an outcome becomes a number. A signal ends with 130 or 143, in `bin`. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = { passed: 0, failed: 1, incomplete: 2 }

/**
 * The whole command line: words in, exit code out. Nothing else in the program sets an exit code.
 * Every way to fail ends here: the user's mistakes as one sentence and the next step, ours with the stack.
 */
export async function main(args: readonly string[], outer: Terminal): Promise<number> {
  let language = await loadLanguage(firstLanguage(args, outer.env))
  // Whatever goes there is for a person to read.
  const stderr = {
    ...outer.stderr,
    write: (text: string) => outer.stderr.write(forTerminal(text, language.direction)),
  }
  const terminal: Terminal = { ...outer, stderr }
  try {
    const width = terminal.stdout.width ?? 80
    const invocation = await parseCommandLine(args, { language, version, width })
    if (invocation.kind === 'print') {
      await terminal.stdout.write(forTerminal(invocation.text, language.direction))
      return EXIT_CODES.passed
    }
    if (invocation.kind === 'usage') {
      terminal.stderr.write(invocation.text)
      return EXIT_CODES.incomplete
    }
    const { entry } = invocation
    refuseContradictions(invocation.call.options, args)
    const call = withEnvironment(invocation.call, entry, terminal.env)
    if (call.options.quiet !== true) {
      for (const warning of unknownVariables(terminal.env, language.help))
        terminal.stderr.write(`${forScreen(warning)}\n`)
    }
    const command = await entry.load()
    const outcome = await command.run(call, {
      terminal,
      language,
      async speak(tag) {
        language = await loadLanguage(asTag(tag))
        return language
      },
    })
    return EXIT_CODES[outcome]
  } catch (error) {
    terminal.stderr.write(sayError(error, language))
    return EXIT_CODES.incomplete
  }
}

function sayError(error: unknown, language: Language): string {
  if (error instanceof UserError) {
    return complaint(errorText(error.code, error.facts, language))
  }
  if (isOutOfFiles(error)) return complaint(errorText('too-few-files', {}, language))
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `rasoat: ${language.help.internalError}\n${stack}\n`
}

/** Before the command line is understood its language has to be known: help and complaints are made in it. */
function firstLanguage(args: readonly string[], env: Terminal['env']): LanguageTag {
  const at = args.indexOf('--lang')
  const given =
    at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1]
  return asTag(given ?? env[variableOf('lang')])
}

function asTag(text: string | undefined): LanguageTag {
  return LANGUAGE_TAGS.find((tag) => tag === text) ?? 'en'
}
