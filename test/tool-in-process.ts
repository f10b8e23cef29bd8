import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../src/cli/main.ts'

/**
 * The tool for shells that type many commands: it runs in this process, where it is compiled once, and not in one of
 * its own each time, which takes a second and more. bin/ and dist/ have tests that start them (test/cli/process.test.ts).
 */
export interface ToolInProcess {
  /** A line of bash in the place of `node bin/rasoat.js "$@"`; it ends the script with the exit code. */
  readonly script: string
  close(): void
}

export async function toolInProcess(): Promise<ToolInProcess> {
  const answers = mkdtempSync(join(tmpdir(), 'rasoat-tool-'))
  let runs = 0
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    runs += 1
    void answer(socket, join(answers, String(runs)))
  })
  const port = await listening(server)
  return {
    // Bash opens the connection itself: no program is started for it. Words and variables end with NUL, as env ends them.
    script: [
      `exec 3<>/dev/tcp/127.0.0.1/${port}`,
      `{ printf '%s\\0' "$#" "$PWD" "$@"; env -0; printf 'END=\\0'; } >&3`,
      'read -r code answer <&3',
      'cat "$answer.err" >&2 && cat "$answer.out"',
      'exit "$code"',
    ].join('\n'),
    close() {
      server.close()
      rmSync(answers, { recursive: true })
    },
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

async function answer(socket: Socket, path: string): Promise<void> {
  const [count = '', cwd = '', ...words] = await asked(socket)
  const args = words.slice(0, Number(count))
  const env = Object.fromEntries(words.slice(Number(count)).map((line) => line.split(/=(.*)/s, 2)))
  const said = { out: '', err: '' }
  const code = await main(args, {
    cwd,
    env,
    today: new Date().toLocaleDateString('sv-SE'),
    self: { host: 'here', pid: 1234, isRunning: () => false },
    stdout: {
      isTerminal: false,
      width: undefined,
      async write(text) {
        said.out += text
      },
    },
    stderr: {
      isTerminal: false,
      write(text) {
        said.err += text
      },
    },
    stdin: async () => new Uint8Array(),
    onAbort: () => () => {},
  })
  for (const [ending, text] of Object.entries(said)) writeFileSync(`${path}.${ending}`, text)
  socket.end(`${code} ${path}\n`)
}

/** All that was sent, up to the mark of its end. */
function asked(socket: Socket): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('error', reject)
    socket.on('data', (piece) => {
      text += piece
      if (text.endsWith('END=\0')) resolve(text.split('\0').slice(0, -2))
    })
  })
}
