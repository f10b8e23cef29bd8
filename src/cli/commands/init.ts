import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { configText } from '../../init/config-text.ts'
import { type InspectedList, inspectList, readAgain } from '../../init/inspect-list.ts'
import { type Findings, initPage } from '../../init/page.ts'
import { type Plan, proposePlan, readingOf } from '../../init/propose/plan.ts'
import { errorText } from '../../messages/error-text.ts'
import type { Language } from '../../messages/language.ts'
import type { Limits } from '../../model/limits.ts'
import type { SourcePlace } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { forTerminal } from '../../render/text/direction.ts'
import { forScreen } from '../../render/text/escape.ts'
import type { Command, Given } from '../command.ts'
import { limitsOf } from '../options/limit-amounts.ts'
import { wantsColor } from '../output/color.ts'
import { complaint } from '../output/complaint.ts'
import { createOutputFile, refuseToOverwrite } from '../output/output.ts'
import { asSource } from '../request/catalogues.ts'
import { kindOf } from '../request/folder.ts'
import { findSources } from '../request/sources.ts'
import type { Terminal } from '../terminal.ts'

const FILE = 'rasoat.yaml'
const ON_SCREEN = '-'
/** A folder may hold thousands of lists that are all alike, and many more files that are none. */
const MOST_LISTS = 200
const MOST_FILES = 2_000
/** Where results are written to, as the examples have it. */
const RESULTS = 'out'
const WIDTH_UNKNOWN = 80

/** Looks at lists, says what their columns seem to be, and proposes a configuration. Asks nothing: CI may run it. */
export const init: Command = {
  async run({ arguments: written, options }, { terminal, language }) {
    const outputs = options.output ?? [FILE]
    const limits = limitsOf(options.limits)
    for (const path of outputs) refuseToReplace(path, options, terminal.cwd)
    const places = await findPlaces(written, terminal, limits)
    refuseToOverwrite(
      outputs.filter((path) => path !== ON_SCREEN),
      places,
      terminal.cwd,
    )
    const found = await lookAtAll(places, limits, language, terminal)
    const { lists } = found
    const findings = {
      ...found,
      plan: planFrom(lists, terminal.cwd, terminal.cwd),
    }
    await printPage(findings, outputs, options, { terminal, language })
    for (const path of outputs) await writeConfig(lists, path, options, { terminal, language })
    return found.leftOut.some(({ isNamed }) => isNamed) ? 'incomplete' : 'passed'
  },
}

interface Place extends SourcePlace {
  /** The user wrote this very file, and did not just find it in a folder. */
  readonly isNamed: boolean
}

interface Looked extends Pick<Findings, 'lists' | 'bounded'> {
  readonly lists: readonly Seen[]
  readonly leftOut: readonly (Findings['leftOut'][number] & { readonly isNamed: boolean })[]
}

type Seen = InspectedList & { readonly file: string }

function refuseToReplace(path: string, { force }: Given, cwd: string): void {
  if (path === ON_SCREEN || force === true || !existsSync(resolve(cwd, path))) return
  throw new UserError('file-exists', { path })
}

async function findPlaces(
  written: readonly string[],
  { cwd, stdin }: Terminal,
  limits: Limits,
): Promise<readonly Place[]> {
  const isWholeFolder = written.length === 0
  const found: Place[] = []
  for (const one of isWholeFolder ? ['.'] : written) {
    // A configuration cannot name what comes in passing.
    if (one === '-') throw new UserError('no-such-file', { source: one })
    const isNamed = kindOf(resolve(cwd, one)) !== 'folder'
    const isPattern = /[*?[\]{}]/.test(one) && !existsSync(resolve(cwd, one))
    const places = await findSources(one, { base: cwd, cwd, stdin, limits })
    for (const place of places) found.push({ ...place, isNamed: isNamed && !isPattern })
  }
  const distinct = [...new Map(found.map((place) => [place.file, place])).values()]
  return distinct.filter(({ path, isNamed }) => isNamed || !isOfRasoat(path))
}

function isOfRasoat(path: string): boolean {
  return basename(path) === 'rasoat.json' || path.split('/').slice(0, -1).includes(RESULTS)
}

/** @throws UserError what is wrong with the only file, or `nothing-to-propose` */
async function lookAtAll(
  places: readonly Place[],
  limits: Limits,
  language: Language,
  { stderr }: Terminal,
): Promise<Looked> {
  const lists: Seen[] = []
  const leftOut: Looked['leftOut'][number][] = []
  for (const { isNamed, ...place } of places.slice(0, MOST_FILES)) {
    if (lists.length === MOST_LISTS) break
    const { path, file = path } = place
    try {
      const list = await inspectList(place, limits)
      if (list === undefined || !tellsOfProcedures(list)) {
        leftOut.push({ path, isNamed, why: list === undefined ? 'ownFile' : 'noProcedures' })
        continue
      }
      // What is written down has been tried: the audit reads the list as it was understood here.
      await readAgain(asSource(place, readingOf(list)), limits)
      lists.push({ ...list, file })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      leftOut.push({ path, why: error, isNamed })
    }
  }
  const looked = lists.length + leftOut.length
  if (lists.length > 0) return { lists, leftOut, ...(looked < places.length ? { bounded: looked } : {}) }
  const errors = leftOut.flatMap(({ why }) => (typeof why === 'string' ? [] : [why]))
  if (errors[0] !== undefined && leftOut.length === 1) throw errors[0]
  for (const { code, facts } of errors.slice(0, MOST_COMPLAINTS)) {
    stderr.write(complaint(errorText(code, facts, language)))
  }
  throw new UserError('nothing-to-propose', { count: leftOut.length })
}

const MOST_COMPLAINTS = 10

/** A heading such as *Code* is not enough when no value is a code. */
function tellsOfProcedures({ proposals }: InspectedList): boolean {
  return proposals.some(({ field = '', confidence, reason }) => {
    const seeming = reason.kind === 'heading-against-values' ? (reason.better ?? '') : field
    const isTrusted = confidence !== 'possible' || reason.kind === 'heading-against-values'
    return isTrusted && (seeming === 'code' || seeming === 'name')
  })
}

/** The plan as a configuration in a folder writes it: paths start from there. */
function planFrom(lists: readonly Seen[], folder: string, cwd: string): Plan {
  const rebased = lists.map((list) => ({
    ...list,
    path: folder === cwd ? list.path : relative(folder, list.file).split(sep).join('/'),
  }))
  return proposePlan(rebased, (inner) => {
    const files = readdirSync(resolve(folder, inner), { withFileTypes: true })
    return files.filter((file) => !file.isDirectory()).map(({ name }) => name)
  })
}

interface Stage {
  readonly terminal: Terminal
  readonly language: Language
}

async function printPage(
  findings: Findings,
  outputs: readonly string[],
  options: Given,
  { terminal, language }: Stage,
): Promise<void> {
  if (options.quiet === true) return
  const { stdout, stderr } = terminal
  const isForFile = outputs.includes(ON_SCREEN)
  const lines = initPage(findings, {
    language,
    width: stdout.width ?? WIDTH_UNKNOWN,
    color: !isForFile && wantsColor(options, terminal),
  })
  const text = `${lines.join('\n')}\n\n`
  // Where the configuration itself is printed, the page stands beside it.
  if (isForFile) stderr.write(text)
  else await stdout.write(forTerminal(text, language.direction))
}

async function writeConfig(
  lists: readonly Seen[],
  path: string,
  options: Given,
  { terminal, language }: Stage,
): Promise<void> {
  const { cwd, stdout, stderr } = terminal
  if (path === ON_SCREEN) {
    await stdout.write(configText(planFrom(lists, cwd, cwd), language))
    return
  }
  const target = resolve(cwd, path)
  const file = createOutputFile(target, path, terminal)
  try {
    file.write(configText(planFrom(lists, dirname(target), cwd), language))
    file.finish()
  } catch (error) {
    file.discard()
    throw error
  }
  if (options.quiet === true) return
  const { next } = language.init
  const shown = forScreen(path)
  const command =
    path === FILE ? 'rasoat audit' : `rasoat audit -c ${/\s/.test(shown) ? `"${shown}"` : shown}`
  stderr.write(`${language.help.wrote(shown)}\n`)
  await stdout.write(forTerminal(`${next.check(shown)}\n${next.run(command)}\n`, language.direction))
}
