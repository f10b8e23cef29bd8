import type { AcceptedRepair } from '../model/alteration.ts'
import { recordCode } from '../model/code.ts'
import type { Location } from '../model/location.ts'
import type { AuditRequest } from '../model/request.ts'
import { repaired } from '../stages/normalise/repaired.ts'
import { readRecords } from './read-records.ts'

/**
 * Rows whose code a repair would make one that stands in another row already, or that another repair makes as well: which
 * of them is right, a person decides. Reads the lists once more; memory: one entry a code.
 * @param repairOf the repair of the code of a row, where one is to be carried out
 */
export async function duplicatingRows(
  { catalogues, limits }: Pick<AuditRequest, 'catalogues' | 'limits'>,
  repairOf: (location: Location) => AcceptedRepair | undefined,
): Promise<readonly Location[]> {
  const refused: Location[] = []
  for (const { sources } of catalogues) {
    const rows = new Map<string, Location[]>()
    const standing = new Set<string>()
    for (const source of sources) {
      for await (const { candidate, location } of readRecords(source, limits, NOTHING)) {
        const repair = repairOf(location)
        const { procedure } = repair === undefined ? candidate : repaired(candidate, repair.suggestion)
        const code = recordCode(procedure)
        if (code === undefined) continue
        if (repair === undefined) standing.add(code)
        else rows.set(code, [...(rows.get(code) ?? []), location])
      }
    }
    for (const [code, same] of rows) if (same.length > 1 || standing.has(code)) refused.push(...same)
  }
  return refused
}

const NOTHING = { row() {}, between() {}, column() {} }
