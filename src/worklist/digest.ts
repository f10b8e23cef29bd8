import { hash } from 'node:crypto'

/** One short text for many: sixteen hexadecimal digits. It tells what got lost by accident, and is no seal. */
export function digestOf(texts: readonly string[]): string {
  return hash('sha256', texts.join('\n')).slice(0, 16)
}
