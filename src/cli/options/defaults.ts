import type { Command } from '../../model/request.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { keyOf } from './option.ts'
import { options } from './options.ts'

/** Printed when no other format is asked for and no file is written. */
export const BUILT_IN_FORMAT = 'table'

const values = Object.fromEntries(
  options.flatMap((option) => (option.builtIn === undefined ? [] : [[keyOf(option), option.builtIn]])),
)

/** What holds when nobody says anything. */
export function builtIn(command: Command, { today }: Pick<Terminal, 'today'>) {
  return {
    ...values,
    asOf: today,
    // A report is for reading, whatever it says.
    failOn: command === 'report' ? 'never' : 'error',
  } as const satisfies Settings
}
