import type { Language } from '../../../messages/language.ts'
import type { UnitsReport } from '../../../model/report.ts'
import { fullName } from '../../../model/unit.ts'
import type { Numbers } from '../../text/number.ts'

/** How many of the units have a catalogue, and which have none; the first ones, where names take up the page. */
export function unitLines(
  { listed, expected, present, uncertain, missing }: UnitsReport,
  { report, between }: Language,
  numbers: Numbers,
  most: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (expected === 0) return [report.unitsListed(numbers.count(listed))]
  const areOfOneProvince = new Set(missing.map(({ province }) => province)).size <= 1
  const names = missing.slice(0, most).map((unit) => (areOfOneProvince ? unit.name : fullName(unit)))
  const more = missing.length - names.length
  const rest = more === 0 ? [] : [report.andMore(numbers.count(more))]
  const separator = areOfOneProvince ? between.items : between.clauses
  return [
    report.unitsPresent(numbers.count(present), numbers.count(expected)),
    ...(uncertain === 0 ? [] : [report.unitsUncertain(numbers.count(uncertain))]),
    ...(missing.length === 0
      ? []
      : [report.unitsMissing(numbers.count(missing.length), [...names, ...rest].join(separator))]),
  ]
}
