import { extname, resolve } from 'node:path'
import { errorText } from '../messages/error-text.ts'
import type { Language } from '../messages/language.ts'
import type { Report } from '../model/report.ts'
import { UserError } from '../model/user-error.ts'
import { type ReporterEntry, reporters } from '../render/reporters.ts'
import { wantsColor } from './color.ts'
import { complaint } from './complaint.ts'
import { createOutputFile } from './output.ts'
import { outputName, reporterOf } from './output-name.ts'
import type { Settings } from './settings.ts'
import { appendStepSummary } from './step-summary.ts'
import type { Terminal } from './terminal.ts'

/** Where a result goes, and how it is written there. */
export interface OutputPlan {
  readonly files: readonly { readonly path: string; readonly reporter: ReporterEntry }[]
  readonly stdout: readonly ReporterEntry[]
}

/**
 * `-o` names files, and their endings name formats, or the word before `=` does (`-o gitlab=quality.json`); `-f` names
 * formats for standard output. A format that a file already carries is not printed as well, and a file without a
 * telling ending takes the first `-f`.
 * Without either the table is printed.
 * @throws UserError `unknown-output-format`
 */
export function planOutputs(
  { output = [], format = [] }: Settings,
  commandLine: Pick<Settings, 'output' | 'format'> = {},
): OutputPlan {
  // A format asked for at the command line is for the screen when the files are those of the configuration.
  const arePaired = (commandLine.output === undefined) === (commandLine.format === undefined)
  const left = [...format]
  const files = output.map((asked) => {
    const { path, format: wanted } = outputName(asked)
    const byEnding = reporters.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
    const reporter = wanted ?? byEnding ?? reporterOf(left[0])
    if (reporter === undefined) {
      throw new UserError('unknown-output-format', {
        path,
        known: reporters.flatMap((one) => one.extensions).join(' '),
      })
    }
    const at = left.indexOf(reporter.id)
    if (at !== -1 && arePaired) left.splice(at, 1)
    return { path, reporter }
  })
  const printed = output.length === 0 && left.length === 0 ? ['table'] : left
  return { files, stdout: printed.flatMap((id) => reporterOf(id) ?? []) }
}

const EXAMPLES_SHOWN = 3
const EXAMPLES_VERBOSE = 20
const WIDTH_UNKNOWN = 80

/**
 * Writes a result wherever it shall go: whole files or none, and standard output last. When no list at all could be
 * read there is nothing to show: standard error says why, and only JSON, which has a place for that, is printed.
 */
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
  const isNothing = report.catalogues.length === 0 && report.toolErrors.length > 0
  const printed = isNothing ? plan.stdout.filter(({ id }) => id === 'json') : plan.stdout
  const isOnScreen = stdout.isTerminal && printed.some(({ id }) => id === 'table' || id === 'markdown')
  if (!isOnScreen) complain(report, { language, stderr })
  for (const reporter of printed) {
    const { render } = await reporter.load()
    for (const piece of render(report, shown)) await stdout.write(piece)
  }
  // Annotations are few by GitHub's rule; the page of the step has room for what they leave out.
  const summary = terminal.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (summary !== '' && plan.stdout.some(({ id }) => id === 'github')) {
    const markdown = await reporterOf('markdown')?.load()
    appendStepSummary(summary, markdown?.render(report, { ...shown, color: false }) ?? [])
  }
}

const MOST_COMPLAINTS = 10

/** What could not be audited, for somebody who does not see the page that says so. */
function complain(
  { toolErrors }: Report,
  { language, stderr }: { language: Language; stderr: Terminal['stderr'] },
): void {
  for (const { code, facts, catalogue } of toolErrors.slice(0, MOST_COMPLAINTS)) {
    const { what, next } = errorText(code, facts, language)
    const isNamed = catalogue === undefined || what.includes(catalogue)
    stderr.write(complaint({ what: isNamed ? what : `${catalogue}: ${what}`, next }))
  }
  const more = toolErrors.length - MOST_COMPLAINTS
  if (more > 0) stderr.write(`${language.report.andMore(String(more))}\n`)
}
