import { extname } from 'node:path'
import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import type { Report } from '../../model/report.ts'
import { UserError } from '../../model/user-error.ts'
import type { Pieces, RenderOptions, ReporterEntry } from '../../render/reporter.ts'
import { reporters } from '../../render/reporters.ts'
import { forScreen } from '../../render/text/escape.ts'
import { BUILT_IN_FORMAT } from '../options/defaults.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { wantsColor } from './color.ts'
import { complaint } from './complaint.ts'
import { outputName, STANDARD_OUTPUT } from './output-name.ts'
import { createOutputSet, type OutputSet } from './output-set.ts'
import { repositoryOf, rulesPageOf } from './repository.ts'
import { appendStepSummary } from './step-summary.ts'

/** Where a result goes, and how it is written there. */
export interface OutputPlan<Result = Report> {
  readonly files: readonly { readonly path: string; readonly reporter: ReporterEntry<Result> }[]
  readonly stdout: readonly ReporterEntry<Result>[]
}

/**
 * `-o` names files, and their endings name formats, or the word before `=` does (`-o gitlab=quality.json`); `-f` names
 * formats for standard output, which `-o -` names as well. A format that a file already carries is not printed as well, and a file without a
 * telling ending takes the first `-f`.
 * Without either the table is printed.
 * @param entries the formats this kind of result can be written in
 * @throws UserError `unknown-output-format`, `needs-file`
 */
export function planOutputs<Result>(
  { output = [], format = [] }: Settings,
  entries: readonly ReporterEntry<Result>[],
  commandLine: Pick<Settings, 'output' | 'format'> = {},
): OutputPlan<Result> {
  const byId = (id: string | undefined) => entries.find((entry) => entry.id === id)
  // A format asked for at the command line is for the screen when the files are those of the configuration.
  const arePaired = (commandLine.output === undefined) === (commandLine.format === undefined)
  const left = [...format]
  const named = output.map(outputName)
  const toFiles = named.filter(({ path }) => path !== STANDARD_OUTPUT)
  const files = toFiles.map(({ path, format: wanted }) => {
    const byEnding = entries.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()))
    const reporter = byId(wanted) ?? byEnding ?? byId(left[0])
    if (reporter === undefined) {
      throw new UserError('unknown-output-format', {
        path,
        known: entries.flatMap((one) => one.extensions).join(' '),
      })
    }
    const at = left.indexOf(reporter.id)
    if (at !== -1 && arePaired) left.splice(at, 1)
    return { path, reporter }
  })
  const onScreen = named.filter(({ path }) => path === STANDARD_OUTPUT)
  const asked = [...onScreen.flatMap(({ format: wanted }) => wanted ?? []), ...left]
  const isPrinted = toFiles.length === 0 || onScreen.length > 0
  const printed = asked.length === 0 && isPrinted ? [BUILT_IN_FORMAT] : asked
  const stdout = printed.flatMap((id) => byId(id) ?? [])
  const [one, other] = stdout
  if (one !== undefined && other !== undefined && one.id !== other.id)
    throw new UserError('contradictory-options', { one: `--format ${one.id}`, other: `--format ${other.id}` })
  const binary = stdout.find(({ isBinary }) => isBinary === true)
  if (binary !== undefined) {
    throw new UserError('needs-file', { format: binary.id, ending: binary.extensions[0] ?? '' })
  }
  return { files, stdout }
}

const EXAMPLES_SHOWN = 3
const EXAMPLES_VERBOSE = 20
const WIDTH_UNKNOWN = 80

/** Who gets a result, and how they want it. */
export interface Delivery {
  readonly settings: Settings
  readonly language: Language
  readonly terminal: Terminal
  /** Whole paths of the lists, as far as they are files. */
  readonly lists?: readonly string[]
  /** Holds what the run has written already, to be finished with the result. */
  readonly set?: OutputSet
}

/**
 * Writes the result of an audit wherever it shall go. When no list at all could be read there is nothing to show:
 * standard error says why, and only JSON, which has a place for that, is printed.
 */
export async function writeResult(report: Report, plan: OutputPlan, delivery: Delivery): Promise<void> {
  const { stdout, stderr } = delivery.terminal
  const isNothing = report.catalogues.length === 0 && report.toolErrors.length > 0
  const printed = isNothing ? plan.stdout.filter(({ id }) => id === 'json') : plan.stdout
  const isOnScreen = stdout.isTerminal && printed.some(({ id }) => id === 'table' || id === 'markdown')
  if (!isOnScreen) complain(report, { language: delivery.language, stderr })
  if (delivery.settings.quiet !== true) sayPassedOver(report, delivery)
  await deliver(report, { ...plan, stdout: printed }, delivery)
  if (plan.stdout.some(isGithub)) await summarise(report, reporters, delivery)
}

function isGithub({ id }: { readonly id: string }): boolean {
  return id === 'github'
}

/** Annotations are few by GitHub's rule; the page of the step has room for what they leave out. */
export async function summarise<Result>(
  result: Result,
  entries: readonly ReporterEntry<Result>[],
  delivery: Delivery,
): Promise<void> {
  const file = delivery.terminal.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (file === '') return
  const markdown = await entries.find(({ id }) => id === 'markdown')?.load()
  const page = markdown?.render(result, { ...shown(delivery), color: false }) ?? []
  await appendStepSummary(file, textOf(page))
}

/** Writes any result: whole files or none, and standard output last. */
export async function deliver<Result>(
  result: Result,
  plan: OutputPlan<Result>,
  delivery: Delivery,
): Promise<void> {
  const { settings, language, terminal } = delivery
  const paths = plan.files.map(({ path }) => path)
  const set = delivery.set ?? createOutputSet(paths, terminal, { language, isQuiet: settings.quiet === true })
  try {
    for (const { path, reporter } of plan.files) {
      const file = set.create(path)
      const { render } = await reporter.load()
      for await (const piece of render(result, { ...shown(delivery), color: false })) file.write(piece)
      file.close()
    }
    set.finish()
  } catch (error) {
    set.discard()
    throw error
  }
  if (settings.quiet !== true) {
    for (const { path } of plan.files) terminal.stderr.write(`${language.help.wrote(forScreen(path))}\n`)
  }
  for (const reporter of plan.stdout) {
    const { render } = await reporter.load()
    for await (const piece of textOf(render(result, shown(delivery)))) await terminal.stdout.write(piece)
  }
}

/** The pieces of a format that is text, as every one is that `planOutputs` lets through to standard output. */
async function* textOf(pieces: Pieces): AsyncIterable<string> {
  for await (const piece of pieces) if (typeof piece === 'string') yield piece
}

function shown({ settings, language, terminal, lists }: Delivery): RenderOptions {
  const repository = repositoryOf(terminal, lists?.[0])
  const rulesUrl = settings.rulesUrl ?? rulesPageOf(repository, terminal.env)
  return {
    language,
    width: terminal.stdout.width ?? WIDTH_UNKNOWN,
    color: wantsColor(settings, terminal),
    examples: settings.verbose === true ? EXAMPLES_VERBOSE : EXAMPLES_SHOWN,
    ...(settings.appendix === true ? { appendix: true } : {}),
    ...(rulesUrl === undefined ? {} : { rulesUrl }),
    repository,
    // Of a result that was saved nobody knows any more how long it took.
    ...(lists === undefined ? {} : { seconds: Math.round(performance.now()) / 1000 }),
    ...(settings.csvFor === undefined ? {} : { csvFor: settings.csvFor }),
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

/** Files beside the lists, for somebody who thought that they were audited as well. */
export function sayPassedOver(
  { passedOver = [] }: Pick<Report, 'passedOver'>,
  { language, terminal: { stderr } }: Delivery,
): void {
  for (const { path, reason } of passedOver.slice(0, MOST_COMPLAINTS)) {
    stderr.write(`${forScreen(language.help.passedOver[reason](path))}\n`)
  }
  const more = passedOver.length - MOST_COMPLAINTS
  if (more > 0) stderr.write(`${language.report.andMore(String(more))}\n`)
}
