import type { Limits } from '../../../../model/limits.ts'
import { UserError } from '../../../../model/user-error.ts'

// A list has a handful of shapes. One in which every object has names of its own must not fill the memory.
const CHARACTERS_KEPT = 1024 ** 2

/**
 * A function that gives equal lists of names as the same array, so that what is found out about the columns of
 * one row holds for all rows with these columns, by identity. All names of a source together are its columns: a source
 * that gives each object a key of its own ends at the limit of columns, with the record that passes it.
 * @throws UserError `limit-exceeded`
 */
export function createColumnSharing(
  source: string,
  { columns: max }: Pick<Limits, 'columns'>,
): (names: readonly string[]) => readonly string[] {
  const shared = new Map<string, readonly string[]>()
  const seen = new Set<string>()
  let characters = 0
  let last: readonly string[] = []

  return (names) => {
    if (areEqual(names, last)) return last
    const key = JSON.stringify(names)
    const stored = shared.get(key)
    last = stored ?? names
    if (stored === undefined) {
      for (const name of names) seen.add(name)
      if (seen.size > max)
        throw new UserError('limit-exceeded', { source, limit: 'columns', value: seen.size, max })
      characters += key.length
      if (characters > CHARACTERS_KEPT) {
        shared.clear()
        characters = key.length
      }
      shared.set(key, names)
    }
    return last
  }
}

function areEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
