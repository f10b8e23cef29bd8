import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

export interface Progress {
  step(done: number, of: number): void
  end(): void
}

const SILENCE_MS = 1000
const PAUSE_MS = 100

/** A line on a terminal's stderr for runs that take more than a second; nothing anywhere else. */
export function createProgress({ stderr }: Terminal, { quiet }: Settings): Progress {
  if (!stderr.isTerminal || quiet === true) return { step() {}, end() {} }
  const started = performance.now()
  let shown = 0
  return {
    step(done, of) {
      const now = performance.now()
      if (now - started < SILENCE_MS || now - shown < PAUSE_MS) return
      shown = now
      stderr.write(`\r\u001b[K${done}/${of}`)
    },
    end() {
      if (shown > 0) stderr.write('\r\u001b[K')
    },
  }
}
