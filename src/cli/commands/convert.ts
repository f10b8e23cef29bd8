import { extname, resolve } from 'node:path'
import { readRecords } from '../../convert.ts'
import { UserError } from '../../model/user-error.ts'
import { DEFAULT_LIMITS } from '../../read/limits.ts'
import { type WriterEntry, writers } from '../../write/writers.ts'
import { asSource } from '../catalogues.ts'
import type { Command } from '../command.ts'
import { createOutputFile, refuseToOverwrite } from '../output.ts'
import type { Settings } from '../settings.ts'
import { findSources } from '../sources.ts'

/** Writes one list in canonical form: our column names, clean values, codes as text. */
export const convert: Command = {
  async run({ arguments: [written = ''], options: settings }, { terminal, language }) {
    const { cwd, stdout, stderr } = terminal
    const sources = await findSources(written, {
      base: cwd,
      cwd,
      stdin: terminal.stdin,
      inputFormat: settings.inputFormat,
    })
    const [source] = sources
    if (source === undefined || sources.length > 1) {
      throw new UserError('one-catalogue-only', { command: 'convert', count: sources.length })
    }
    const [path] = settings.output ?? []
    refuseToOverwrite(settings.output ?? [], sources, cwd)
    const { write } = await chooseWriter(settings, path).load()
    const lost: number[] = []
    const records = await begun(
      readRecords(asSource(source, settings), DEFAULT_LIMITS, (row) => lost.push(row)),
    )
    if (path === undefined) {
      for await (const piece of write(records)) await stdout.write(String(piece))
    } else {
      const file = createOutputFile(resolve(cwd, path), path, terminal)
      try {
        for await (const piece of write(records)) file.write(piece)
        file.finish()
      } catch (error) {
        file.discard()
        throw error
      }
      if (settings.quiet !== true) stderr.write(`${language.help.wrote(path)}\n`)
    }
    if (lost.length === 0) return 'passed'
    // Rows that are not in the new list make it incomplete; which ones, `validate` says with the reason.
    for (const row of lost.slice(0, 10)) {
      stderr.write(`${language.report.row(String(row))}: ${language.rules['unreadable-row'].title}\n`)
    }
    return 'incomplete'
  },
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
