import { readFileSync } from 'node:fs'
import { createOutputFile } from '../output/output.ts'
import type { Terminal } from '../terminal.ts'
import type { NightFile } from './night-files.ts'

/**
 * Closes a file that was cut: its whole lines stay, what is left of the last one goes, and the line that ends it says so.
 * So every other tool can read the store as it is.
 */
export function mendNight({ file, path }: NightFile, terminal: Pick<Terminal, 'onAbort'>): void {
  const text = readFileSync(file, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole.split('\n').length - 2
  const mended = createOutputFile(file, path, terminal, { isDurable: true })
  try {
    mended.write(`${whole}${JSON.stringify({ kind: 'end', lines, torn: true })}\n`)
    mended.finish()
  } catch (cause) {
    mended.discard()
    throw cause
  }
}
