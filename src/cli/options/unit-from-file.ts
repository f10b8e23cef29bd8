import { UserError } from '../../model/user-error.ts'

/** What a path says of the unit of its list. */
interface UnitInPath {
  readonly name: string
  /** The province that the unit lies in. Absent: the pattern has no such group, or the path leaves it blank. */
  readonly province?: string
}

export type UnitOfPath = (path: string) => UnitInPath

/**
 * Reads the unit of a catalogue from the path of its file, by a pattern with a group called `unit` and, where folders are
 * provinces, one called `province`. A file that the pattern does not fit has no other name guessed for it: in a folder of
 * hundreds nobody would notice.
 * The pattern comes from the user, so the engine is one that always ends; it is loaded only when there is a pattern.
 * @throws UserError `bad-unit-pattern`; for a path, `no-unit-in-path`
 */
export async function unitFromFile(pattern: string): Promise<UnitOfPath> {
  const { linearGroups } = await import('../../schema/linear-reg-exp.ts')
  let groupsIn: ReturnType<typeof linearGroups>
  try {
    groupsIn = linearGroups(pattern, 'unit', ['province'])
  } catch (cause) {
    throw new UserError(
      'bad-unit-pattern',
      { pattern, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    )
  }
  return (path) => {
    const { unit, province } = groupsIn(path.normalize('NFC')) ?? {}
    const [name = '', place = ''] = [unit?.trim(), province?.trim()]
    if (name === '') throw new UserError('no-unit-in-path', { path, pattern })
    return place === '' ? { name } : { name, province: place }
  }
}
