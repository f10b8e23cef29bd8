import type { Command } from '../../model/request.ts'
import type { Settings } from '../settings.ts'

/** What the user wants, said on the command line and in the configuration. */
export interface Asked {
  readonly command: Command
  readonly settings: Settings
  /** Folder that paths of the configuration start from. */
  readonly configFolder: string
  /** Lists named on the command line; they take the place of those in the configuration. */
  readonly catalogues: readonly string[]
  /** What the command line says; it wins over what the configuration says of a single catalogue, too. */
  readonly commandLine?: Settings
  /** Lists of the baseline named on the command line. */
  readonly baseline: readonly string[] | undefined
}
