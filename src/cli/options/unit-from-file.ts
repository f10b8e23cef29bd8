import { UserError } from '../../model/user-error.ts'

/** The name of the unit that a path carries. */
export type UnitOfPath = (path: string) => string

/**
 * Reads the unit of a catalogue from the path of its file, by a pattern with a group called `unit`. A file that the
 * pattern does not fit has no other name guessed for it: in a folder of hundreds nobody would notice.
 * The pattern comes from the user, so the engine is one that always ends; it is loaded only when there is a pattern.
 * @throws UserError `bad-unit-pattern`; for a path, `no-unit-in-path`
 */
export async function unitFromFile(pattern: string): Promise<UnitOfPath> {
  const { linearGroup } = await import('../../schema/linear-reg-exp.ts')
  let unitIn: (text: string) => string | undefined
  try {
    unitIn = linearGroup(pattern, 'unit')
  } catch (cause) {
    throw new UserError(
      'bad-unit-pattern',
      { pattern, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
  return (path) => {
    const unit = unitIn(path.normalize('NFC'))?.trim()
    if (unit === undefined || unit === '') throw new UserError('no-unit-in-path', { path, pattern })
    return unit
  }
}
