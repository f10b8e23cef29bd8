import type { Random } from '../../test/bench/random.ts'
import { localNames } from './names.ts'
import type { SampleProcedure } from './procedure.ts'

/** Procedures a province has by a resolution of its own. The national list does not know them. */
export function localProcedures(
  count: number,
  { province, firstNumber }: { province: string; firstNumber: number },
  dice: Random,
): readonly SampleProcedure[] {
  return localNames(count, province, dice).map((name, index) => ({
    code: `3.${firstNumber + index}`,
    name,
    subject: { field: 'Chính sách của tỉnh', authority: 'finance', objects: {} },
    level: 'province',
    eligible: false,
    decision: `${(firstNumber % 1_000) + 100 + index}/QĐ-UBND`,
  }))
}
