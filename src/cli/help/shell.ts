import type { CommandTree } from './command-tree.ts'

/** A shell that can complete our command line. */
export interface Shell {
  readonly id: string
  /**
   * The script it loads. Everything offered stands in the script: a key press starts no program, and no text of ours is
   * ever run, whatever stands in it.
   */
  script(tree: CommandTree): string
}
