import { readdirSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { rulesOf } from '../../audit/context.ts'
import type { Report } from '../../model/report.ts'
import type { AuditRequest, SourceRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'
import { forScreen } from '../../render/text/escape.ts'
import { numbersOf } from '../../render/text/number.ts'
import { worklistWorkbook } from '../../render/worklist/sheets.ts'
import { realPath } from '../../stages/read/link.ts'
import { readWorklist } from '../../worklist/check-worklists.ts'
import { fileNamesOf } from '../../worklist/file-names.ts'
import { createGatherer, type WorklistGatherer } from '../../worklist/gather.ts'
import { identityLines } from '../../worklist/identity.ts'
import { createOutputSet } from './output-set.ts'
import type { Delivery } from './result.ts'
import { systemDetail } from './system-detail.ts'
import { isTemporaryName } from './temporary-name.ts'

/** Gathers the work lists of a run and writes them at its end. */
export interface WorklistWriter {
  readonly gatherer: WorklistGatherer
  write(report: Report): Promise<void>
}

/**
 * The folder of the work lists, looked at before the audit: it may hold work lists that nobody has filled in, and
 * nothing else. What an office wrote is never overwritten.
 * @param folder as the user wrote it
 * @throws UserError `worklist-filled`, `worklist-not-alone`, `worklist-among-lists`
 */
export async function openWorklistFolder(
  folder: string,
  request: AuditRequest,
  sources: readonly SourceRequest[],
  delivery: Delivery,
): Promise<WorklistWriter> {
  const { cwd } = delivery.terminal
  refuseAmongLists(folder, resolve(cwd, folder), sources)
  const look = () => namesIn(folder, resolve(cwd, folder), request)
  await look()
  const gatherer = createGatherer()
  return {
    gatherer,
    async write(report) {
      const lists = gatherer.finish(report, rulesOf(request))
      // An audit may take an hour, and an office may have written in the meantime.
      const before = await look()
      const names = fileNamesOf(lists)
      const paths = names.map((name) => join(folder, name))
      const set = createOutputSet(paths, delivery.terminal, {
        language: delivery.language,
        isQuiet: delivery.settings.quiet === true,
      })
      try {
        for (const [at, list] of lists.entries()) {
          const file = set.create(paths[at] ?? '')
          file.write(await worklistWorkbook(list, identityLines(list), delivery.language))
          file.close()
        }
        set.finish()
      } catch (error) {
        set.discard()
        throw error
      }
      const kept = before.filter((name) => !names.some((other) => isOneName(name, other)))
      const stale = [...kept, ...entriesOf(folder, resolve(cwd, folder)).filter(isTemporaryName)]
      say(report, { folder, written: lists.length, stale }, delivery)
    },
  }
}

function say(
  report: Report,
  {
    folder,
    written,
    stale,
  }: { readonly folder: string; readonly written: number; readonly stale: readonly string[] },
  { settings, language, terminal }: Delivery,
): void {
  if (settings.quiet === true) return
  const { worklist } = language
  const { count } = numbersOf(language.tag)
  const clean = report.catalogues.length - written
  const elsewhere = report.units?.findings.total ?? 0
  const lines = [
    worklist.wrote(count(written), folder, clean === 0 ? '' : count(clean)),
    ...(elsewhere === 0 ? [] : [worklist.noUnit(count(elsewhere))]),
    ...(stale.length === 0 ? [] : [worklist.stale(stale.join(language.between.items))]),
  ]
  for (const line of lines) terminal.stderr.write(`${forScreen(line)}\n`)
}

/** Work lists among the lists would be audited as lists the next time. */
function refuseAmongLists(shown: string, folder: string, sources: readonly SourceRequest[]): void {
  const place = `${realPath(folder) ?? folder}${sep}`
  const inside = sources.find(({ file }) => file !== undefined && (realPath(file) ?? file).startsWith(place))
  if (inside !== undefined) throw new UserError('worklist-among-lists', { folder: shown, path: inside.path })
}

/** The work lists of an earlier run, none of them filled in. What a run that was killed left behind (`….part`) is none. */
async function namesIn(shown: string, folder: string, { limits }: AuditRequest): Promise<readonly string[]> {
  const names = entriesOf(shown, folder).filter((name) => !isTemporaryName(name))
  const filled: string[] = []
  for (const name of names) {
    const kind = name.toLowerCase().endsWith('.xlsx')
      ? await kindOf(join(folder, name), name, limits)
      : 'foreign'
    if (kind === 'foreign') throw new UserError('worklist-not-alone', { folder: shown, path: name })
    if (kind === 'filled') filled.push(name)
  }
  const [path] = filled
  if (path !== undefined)
    throw new UserError('worklist-filled', { folder: shown, path, count: filled.length })
  return names
}

/** What systems and spreadsheets leave behind (`.DS_Store`, `~$…`, `Thumbs.db`) is nobody's work. */
function entriesOf(shown: string, folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/.test(basename(name)))
      .sort()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw new UserError('cannot-write', { path: shown, detail: systemDetail(cause) }, { cause })
  }
}

/** A list that was changed elsewhere, or that we cannot understand any more, is somebody's work, too. */
async function kindOf(
  file: string,
  path: string,
  limits: AuditRequest['limits'],
): Promise<'empty' | 'filled' | 'foreign'> {
  try {
    const { worklist } = await readWorklist({ path, file }, limits)
    if (worklist.kind === 'no-worklist') return 'foreign'
    if (worklist.kind !== 'filled' || worklist.beside > 0) return 'filled'
    return worklist.lines.some(({ note, isAnswered }) => isAnswered || note !== '') ? 'filled' : 'empty'
  } catch (error) {
    if (error instanceof UserError) return 'foreign'
    throw error
  }
}

function isOneName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC')
}
