import { UserError } from '../../model/user-error.ts'
import { version } from '../../published.ts'
import type { Command, CommandEntry } from '../command.ts'
import { commandTree } from '../help/command-tree.ts'
import { shells } from '../help/shells.ts'
import { suggest } from '../options/suggest.ts'

/** Prints the script that lets a shell complete our command line. */
export function completing(commands: readonly CommandEntry[]): Command {
  const known = shells.map(({ id }) => id)
  return {
    async run({ arguments: [wanted = ''] }, { terminal, language }) {
      const shell = shells.find(({ id }) => id === wanted)
      if (shell === undefined) {
        throw new UserError('unknown-shell', {
          shell: wanted,
          known: known.join(', '),
          suggestion: suggest(wanted, known),
        })
      }
      await terminal.stdout.write(shell.script(commandTree(commands, known, language, version)))
      return 'passed'
    },
  }
}
