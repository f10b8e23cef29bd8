import { MEANINGS, type Meaning, type ValueChange } from '../model/difference.ts'
import { SERVICE_LEVELS, type ServiceLevel } from '../model/procedure.ts'
import type { ListedRecord } from './record.ts'

/** What became of the highest service level of a code, in however many rows or cases it stands on either side. */
export type LevelOf = (code: string | undefined) => ValueChange | undefined

/**
 * A code that is split, merged or listed once less may lose its best offer though no row that stayed was changed: the
 * highest level before is held against the highest after. A code that is on one side only has no such change.
 */
export function createLevelOf(before: readonly ListedRecord[], after: readonly ListedRecord[]): LevelOf {
  const [old, young] = [highestByCode(before), highestByCode(after)]
  return (code = '') => {
    if (!old.has(code) || !young.has(code)) return undefined
    const [was, is] = [old.get(code), young.get(code)]
    if (was === is || was === undefined) return undefined
    const meaning = meaningOf(was, is)
    return {
      field: 'serviceLevel',
      meaning,
      severity: MEANINGS[meaning],
      before: was,
      ...(is === undefined ? {} : { after: is }),
    }
  }
}

function meaningOf(was: ServiceLevel, is: ServiceLevel | undefined): Meaning {
  if (is === undefined) return 'emptied'
  return SERVICE_LEVELS.indexOf(is) > SERVICE_LEVELS.indexOf(was)
    ? 'service-level-lowered'
    : 'service-level-raised'
}

function highestByCode(records: readonly ListedRecord[]): ReadonlyMap<string, ServiceLevel | undefined> {
  const highest = new Map<string, ServiceLevel | undefined>()
  for (const { candidate } of records) {
    const { code, serviceLevel } = candidate.procedure
    if (code === undefined) continue
    const stored = highest.get(code)
    highest.set(
      code,
      SERVICE_LEVELS.find((level) => level === stored || level === serviceLevel),
    )
  }
  return highest
}
