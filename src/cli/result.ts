import { extname, resolve } from 'node:path'
import type { Language } from '../messages/language.ts'
import type { Report } from '../model/report.ts'
import { UserError } from '../model/user-error.ts'
import { type ReporterEntry, reporters } from '../render/reporters.ts'
import { wantsColor } from './color.ts'
import { createOutputFile } from './output.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Where a result goes, and how it is written there. */
export interface OutputPlan {
  readonly files: readonly { readonly path: string; readonly reporter: ReporterEntry }[]
  readonly stdout: readonly ReporterEntry[]
}

/**
 * `-o` names files, and their endings name formats; `-f` names formats for standard output. A format that a file
 * already carries is not printed as well, and a file without a telling ending takes the first `-f`.
 * Without either the table is printed. @throws UserError `unknown-output-format`
 */
export function planOutputs({ output = [], format = [] }: Settings): OutputPlan {
  const left = [...format]
  const files = output.map((path) => {
    const byEnding = reporters.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
    const reporter = byEnding ?? byId(left[0])
    if (reporter === undefined) {
      throw new UserError('unknown-output-format', {
        path,
        known: reporters.flatMap((one) => one.extensions).join(' '),
      })
    }
    const at = left.indexOf(reporter.id)
    if (at !== -1) left.splice(at, 1)
    return { path, reporter }
  })
  const printed = output.length === 0 && left.length === 0 ? ['table'] : left
  return { files, stdout: printed.flatMap((id) => byId(id) ?? []) }
}

function byId(id: string | undefined): ReporterEntry | undefined {
  return reporters.find((reporter) => reporter.id === id)
}

const EXAMPLES_SHOWN = 3
const EXAMPLES_VERBOSE = 20
const WIDTH_UNKNOWN = 80

/** Writes a result wherever it shall go: whole files or none, and standard output last. */
export async function writeResult(
  report: Report,
  plan: OutputPlan,
  { settings, language, terminal }: { settings: Settings; language: Language; terminal: Terminal },
): Promise<void> {
  const { stdout, stderr, cwd } = terminal
  const shown = {
    language,
    width: stdout.width ?? WIDTH_UNKNOWN,
    color: wantsColor(settings, terminal),
    examples: settings.verbose === true ? EXAMPLES_VERBOSE : EXAMPLES_SHOWN,
  }
  for (const { path, reporter } of plan.files) {
    const file = createOutputFile(resolve(cwd, path), path, terminal)
    try {
      const { render } = await reporter.load()
      for (const piece of render(report, { ...shown, color: false })) file.write(piece)
      file.finish()
    } catch (error) {
      file.discard()
      throw error
    }
    if (settings.quiet !== true) stderr.write(`${language.help.wrote(path)}\n`)
  }
  for (const reporter of plan.stdout) {
    const { render } = await reporter.load()
    for (const piece of render(report, shown)) await stdout.write(piece)
  }
}
