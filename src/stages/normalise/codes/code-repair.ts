import type { CodeDamage } from '../../../model/odd-code.ts'

/**
 * One way in which codes are damaged, undone. To add one: a file in `code-repairs/`, a line in `code-repairs.ts`, the
 * damage in `model/odd-code.ts`. A repair knows forms only; whether a code exists is for the baseline to say.
 */
export interface CodeRepair {
  readonly damage: CodeDamage
  /** Nothing is left of the code that another repair could go on with. */
  readonly isLast?: true
  /**
   * What the text may have been before the damage: codes, or texts that the next repairs go on with. Undefined: there is
   * no such damage. Empty: there is, and what stood there cannot be told.
   * @param text tidied, in plain characters
   */
  undo(text: string): readonly string[] | undefined
}
