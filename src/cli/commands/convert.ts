import { basename, dirname, extname, join } from 'node:path'
import { type Accepted, acceptSuggestions, carryOut } from '../../convert/accept-suggestions.ts'
import { alterationsOf } from '../../convert/alterations.ts'
import { describedColumns } from '../../convert/described-columns.ts'
import { descriptions } from '../../convert/descriptions.ts'
import { type LeftOut, readRecords } from '../../convert/read-records.ts'
import { type WriterEntry, writers } from '../../convert/writers.ts'
import type { Language } from '../../messages/language.ts'
import type { Alteration, SourceRecord } from '../../model/alteration.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Location } from '../../model/location.ts'
import type { AuditRequest, SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { publishedSchema } from '../../published.ts'
import { forScreen } from '../../render/text/escape.ts'
import { numbersOf } from '../../render/text/number.ts'
import type { Call, Command, Session } from '../command.ts'
import { withConfig } from '../config/with-config.ts'
import { type ChangeFile, createChangeFile } from '../output/change-file.ts'
import { type OutputFile, refuseToOverwrite } from '../output/output.ts'
import { createOutputSet } from '../output/output-set.ts'
import { ALL_SUGGESTIONS, buildRequest } from '../request/request.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { deliverMarked, refuseRewriting } from './convert-marked.ts'

/** Writes one list in canonical form: our column names, clean values, codes as text; repaired as far as the user accepts. */
export const convert: Command = {
  async run(call, session) {
    const { terminal } = session
    const { settings, configFolder, language } = await withConfig(call, session)
    const { accept, changes: changesPath, quiet } = settings
    // What the configuration says about output is said about reports.
    const [path] = call.options.output ?? []
    const request = await requestOf(call, settings, configFolder, session)
    const sources = sourcesOf(request)
    if (settings.mark === true) {
      refuseRewriting(settings)
      refuse([path], request, terminal)
      return deliverMarked(request, sources, { path, language, terminal, isQuiet: quiet === true })
    }
    const writer = chooseWriter(call.options, path)
    const description = writer.id === 'csv' ? descriptionOf(path, settings) : undefined
    refuse([path, changesPath, description?.path], request, terminal)
    const { write } = await writer.load()
    const { csvFor } = settings
    const accepted =
      accept === undefined ? undefined : await acceptSuggestions(request, acceptanceOf(settings))
    const outputs = [path, description?.path, changesPath].flatMap((one) => one ?? [])
    // A list beside the description or the changes of another one would mislead: all of them or none.
    const set = createOutputSet(outputs, terminal, { language, isQuiet: quiet === true })
    const changes = changesPath === undefined ? undefined : createChangeFile(changesPath, language, set)
    const lost: Location[] = []
    const leftOut = {
      row(location: Location) {
        lost.push(location)
        changes?.add([leavingOut('row-left-out', location, '')])
      },
      between: (text: string, location: Location) => changes?.add([leavingOut('no-record', location, text)]),
      column: (heading: string, location: Location) =>
        changes?.add([{ ...leavingOut('column-left-out', location, ''), heading }]),
    }
    try {
      const records = await begun(readAll(sources, request.limits, leftOut))
      const pieces = write(asWritten(records, accepted, changes), csvFor === undefined ? {} : { csvFor })
      if (path === undefined) for await (const piece of pieces) await terminal.stdout.write(String(piece))
      else await fill(set.create(path), pieces)
      if (description !== undefined) await fill(set.create(description.path), description.pieces())
      changes?.end()
      set.finish()
    } catch (error) {
      set.discard()
      throw error
    }
    if (quiet !== true)
      terminal.stderr.write(said([path, description?.path, changesPath], accepted, language))
    if (lost.length === 0) return 'passed'
    // Rows that are not in the new list make it incomplete; which ones, `validate` says with the reason.
    for (const { row } of lost.slice(0, 10)) {
      const { report, rules } = language
      terminal.stderr.write(`${report.row(String(row))}: ${rules['unreadable-row'].title}\n`)
    }
    return 'incomplete'
  },
}

/** The request of an audit, because what the rules suggest is found by one. No target is judged. */
function requestOf(
  { arguments: catalogues, options }: Call,
  settings: Settings,
  configFolder: string,
  { terminal }: Session,
): Promise<AuditRequest> {
  const { baseline } = options
  return buildRequest(
    { command: 'validate', settings, configFolder, catalogues, commandLine: options, baseline },
    terminal,
  )
}

/** The sources of the one list: several, where sheets of a workbook are parts of it. */
function sourcesOf({ catalogues }: AuditRequest): readonly SourceRequest[] {
  const [catalogue] = catalogues
  if (catalogue !== undefined && catalogues.length === 1) return catalogue.sources
  throw new UserError('one-catalogue-only', { command: 'convert', count: catalogues.length })
}

async function* readAll(
  sources: readonly SourceRequest[],
  limits: AuditRequest['limits'],
  leftOut: LeftOut,
): AsyncGenerator<SourceRecord> {
  for (const source of sources) yield* readRecords(source, limits, leftOut)
}

/** No file replaces a list that is read, nor one the other. */
function refuse(
  paths: readonly (string | undefined)[],
  { catalogues, baseline }: AuditRequest,
  { cwd }: Terminal,
): void {
  const lists = [
    ...catalogues.flatMap(({ sources }) => sources),
    ...(baseline?.sources ?? []),
    ...(baseline?.details ?? []),
  ]
  const outputs = paths.flatMap((one) => one ?? [])
  refuseToOverwrite(outputs, lists, cwd)
}

function acceptanceOf({ accept = [], minConfidence = 0 }: Settings) {
  return accept.includes(ALL_SUGGESTIONS) ? { minConfidence } : { minConfidence, rules: new Set(accept) }
}

async function* asWritten(
  records: AsyncIterable<SourceRecord>,
  accepted: Accepted | undefined,
  changes: ChangeFile | undefined,
): AsyncGenerator<Candidate> {
  for await (const record of records) {
    const repairs = accepted?.of(record.location) ?? []
    const written = carryOut(record.candidate, repairs)
    changes?.add(alterationsOf(record, written, repairs))
    yield written
  }
}

function leavingOut(why: Alteration['why'], location: Location, before: string): Alteration {
  return { location, before, after: '', why, defects: [] }
}

async function fill(file: OutputFile, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces) file.write(piece)
}

function said(
  paths: readonly (string | undefined)[],
  accepted: Accepted | undefined,
  { help, tag }: Language,
): string {
  const { count } = numbersOf(tag)
  return [
    ...(accepted === undefined ? [] : [help.accepted(count(accepted.count), count(accepted.offered))]),
    ...paths.flatMap((one) => (one === undefined ? [] : [help.wrote(forScreen(one))])),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** The same records, once the first of them has been read: a list that cannot be read must not leave a heading behind. */
async function begun<T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await items.next()
  return (async function* () {
    if (first.done === true) return
    yield first.value
    yield* items
  })()
}

/** What says beside a CSV file what its columns hold. Standard output has no place beside it. */
function descriptionOf(path: string | undefined, { describe, csvFor }: Settings) {
  // Cells that are formulas are for no program that reads descriptions.
  const usual = csvFor === 'excel' ? undefined : descriptions[0]
  const chosen = describe === undefined ? usual : descriptions.find(({ id }) => id === describe)
  if (path === undefined || chosen === undefined) return undefined
  const name = basename(path)
  return {
    path: join(dirname(path), chosen.fileName(name)),
    async *pieces() {
      const columns = describedColumns(publishedSchema('procedure'))
      yield `${JSON.stringify(chosen.describe(name, columns), null, 2)}\n`
    },
  }
}

/** The ending of the file decides; `--format` where it says nothing, and for standard output. */
function chooseWriter({ format: [format] = [] }: Settings, path: string | undefined): WriterEntry {
  const ending = path === undefined ? '.csv' : extname(path).toLowerCase()
  const byEnding = writers.find(({ extensions }) => extensions.includes(ending))
  const byId = writers.find(({ id }) => id === format)
  const writer = path === undefined ? (byId ?? byEnding) : (byEnding ?? byId)
  if (writer !== undefined) return writer
  const known = writers.flatMap(({ extensions }) => extensions).join(' ')
  throw new UserError('unknown-output-format', { path: path ?? '', known })
}
