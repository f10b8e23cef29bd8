import { UserError } from '../model/user-error.ts'
import { systemDetail } from './output/system-detail.ts'
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
    process.stderr.write(`rasoat: ${error.stack ?? error.message}\n`)
    process.exit(2)
  })
  // Node 25 and later warn whoever looks at a store that they were not told of, and docx looks. There is nothing in it.
  Reflect.deleteProperty(globalThis, 'localStorage')
  try {
    const { main } = await import('./main.ts')
    process.exitCode = await main(process.argv.slice(2), terminalOf(process, undoings))
  } catch (error) {
    process.exitCode = 2
    process.stderr.write(`rasoat: ${error instanceof Error ? error.stack : String(error)}\n`)
  }
}

function terminalOf(process: NodeJS.Process, undoings: Set<() => void>): Terminal {
  const { stdout, stderr, stdin, env } = process
  let readerIsGone = false
  let failure: Error | undefined
  // A closed pipe (`| head`) ends the output, not the audit: its exit code stays what it is. A full disk is no reader
  // that had enough: the result is not there, and nobody may think it is.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ECONNRESET') readerIsGone = true
    else failure = error
  })
  stderr.on('error', () => {})
  return {
    cwd: process.cwd(),
    env,
    today: localDay(new Date()),
    stdout: {
      isTerminal: stdout.isTTY === true,
      width: stdout.columns,
      write: (text) =>
        new Promise((resolve, reject) => {
          if (readerIsGone) return resolve()
          stdout.write(text, () => {
            if (failure === undefined) resolve()
            else reject(new UserError('cannot-write', { path: 'stdout', detail: systemDetail(failure) }))
          })
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

/** The day on the wall of the office: at 3 a.m. in Hà Nội it is still yesterday in UTC. */
function localDay(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return day.map((part) => String(part).padStart(2, '0')).join('-')
}
