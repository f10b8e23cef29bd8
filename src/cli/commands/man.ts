import { version } from '../../published.ts'
import type { Command, CommandEntry } from '../command.ts'
import { commandTree } from '../help/command-tree.ts'
import { manualPage } from '../help/manual-page.ts'
import { shells } from '../help/shells.ts'

/** Prints the manual page: `rasoat man | man -l -`. */
export function manual(commands: readonly CommandEntry[]): Command {
  return {
    async run(_, { terminal, language }) {
      const known = shells.map(({ id }) => id)
      await terminal.stdout.write(manualPage(commandTree(commands, known, language, version), language))
      return 'passed'
    },
  }
}
