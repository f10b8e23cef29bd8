import { fstatSync } from 'node:fs'
import { hostname } from 'node:os'
import { UserError } from '../model/user-error.ts'
import { isOutOfFiles, systemDetail } from './output/system-detail.ts'
import { writeAll } from './output/write-all.ts'
import type { Terminal } from './terminal.ts'

// A terminal that is closed ends the run like Ctrl-C does: half-written files go.
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** Runs the command line on a real process. Whatever happens, the exit code is one of those the help promises. */
export async function run(process: NodeJS.Process): Promise<void> {
  const undoings = new Set<() => void>()
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      for (const undo of undoings) undo()
      process.exit(code)
    })
  }
  // Node ends an uncaught error with 1, which here would mean "the data failed".
  process.on('uncaughtException', (error) => {
    for (const undo of undoings) undo()
    process.stderr.write(lastWords(error))
    process.exit(2)
  })
  // Node 25 and later warn whoever looks at a store that they were not told of, and docx looks. There is nothing in it.
  Reflect.deleteProperty(globalThis, 'localStorage')
  try {
    const { main } = await import('./main.ts')
    process.exitCode = await main(process.argv.slice(2), terminalOf(process, undoings))
  } catch (error) {
    process.exitCode = 2
    process.stderr.write(lastWords(error))
  }
}

/** For whatever goes wrong before a language is there, or beside everything that waits for it. */
function lastWords(error: unknown): string {
  if (isOutOfFiles(error)) return TOO_FEW_FILES
  return `rasoat: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
}

// The program is made of files of its own, and each language, too: none of them may be there.
const TOO_FEW_FILES =
  'rasoat: The system lets this program open too few files at once.\nAllow more, for example with ulimit -n 1024, and run the command again.\n'

function terminalOf(process: NodeJS.Process, undoings: Set<() => void>): Terminal {
  const { stdout, stderr, stdin, env } = process
  let readerIsGone = false
  const isFile = isFileOrDevice(stdout)
  // What becomes of a write is told to its own callback; without a listener the event would end the process.
  stdout.on('error', () => {})
  stderr.on('error', () => {})
  return {
    cwd: process.cwd(),
    self: { host: hostname(), pid: process.pid, isRunning: (pid) => isRunning(process, pid) },
    env,
    today: localDay(new Date()),
    stdout: {
      isTerminal: stdout.isTTY === true,
      width: stdout.columns,
      write: (text) =>
        new Promise((resolve, reject) => {
          if (readerIsGone) return resolve()
          function settle(error?: NodeJS.ErrnoException | null): void {
            // A closed pipe (`| head`) ends the output, not the audit: its exit code stays what it is. A full disk is no
            // reader that had enough: the result is not there, and nobody may think it is.
            readerIsGone ||= error?.code === 'EPIPE' || error?.code === 'ECONNRESET'
            if (!error || readerIsGone) resolve()
            else reject(new UserError('cannot-write', { path: 'stdout', detail: systemDetail(error) }))
          }
          if (isFile) settle(written(stdout.fd, text))
          else stdout.write(text, settle)
        }),
    },
    stderr: {
      isTerminal: stderr.isTTY === true,
      write: (text) => {
        stderr.write(text)
      },
    },
    async stdin(most) {
      const pieces: Buffer[] = []
      let length = 0
      for await (const piece of stdin) {
        pieces.push(Buffer.from(piece))
        length += piece.length
        if (length > most) break
      }
      return Buffer.concat(pieces)
    },
    onAbort(undo) {
      undoings.add(undo)
      return () => {
        undoings.delete(undo)
      }
    },
  }
}

/**
 * A file, or a device like `/dev/full`. Node writes to these at once, and to as much as the system takes of it: of a page
 * that did not fit on the disk it would say nothing.
 */
function isFileOrDevice({ fd, isTTY }: NodeJS.WriteStream & { readonly fd: number }): boolean {
  if (isTTY) return false
  try {
    const stat = fstatSync(fd)
    return stat.isFile() || stat.isCharacterDevice()
  } catch {
    return false // closed: whoever writes hears of it
  }
}

/** Undefined: all of it. */
function written(file: number, text: string): NodeJS.ErrnoException | undefined {
  try {
    writeAll(file, Buffer.from(text))
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** A process of somebody else may not be asked, and is there. */
function isRunning(process: NodeJS.Process, pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The day on the wall of the office: at 3 a.m. in Hà Nội it is still yesterday in UTC. */
function localDay(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return day.map((part) => String(part).padStart(2, '0')).join('-')
}
