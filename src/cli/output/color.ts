import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/** Whether to colour: the flag, NO_COLOR, FORCE_COLOR, the terminal; the first that has an opinion decides. */
export function wantsColor({ color }: Settings, { env, stdout }: Pick<Terminal, 'env' | 'stdout'>): boolean {
  if (color !== undefined) return color
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return stdout.isTerminal && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}
