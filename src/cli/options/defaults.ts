import type { Command } from '../../model/request.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/** Printed when no other format is asked for and no file is written. */
export const BUILT_IN_FORMAT = 'table'

/** What holds when nobody says anything, for the run and for `--print-config` alike. */
export function builtIn(command: Command, { today }: Pick<Terminal, 'today'>) {
  return {
    lang: 'en',
    asOf: today,
    // A report is for reading, whatever it says.
    failOn: command === 'report' ? 'never' : 'error',
    partialBaseline: false,
    together: false,
    reconcile: false,
    match: 'codes',
    quiet: false,
    verbose: false,
  } as const satisfies Settings
}
