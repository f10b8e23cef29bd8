import type { Language } from '../../../messages/language.ts'
import { SEVERITIES } from '../../../model/finding.ts'
import type { FindingsReport } from '../../../model/report.ts'
import type { Numbers } from '../../text/number.ts'

/** "3 errors", "561 warnings": the gravest first, and none of what there is none of. */
export function severityCounts(
  { language, numbers }: { readonly language: Language; readonly numbers: Numbers },
  { bySeverity }: Pick<FindingsReport, 'bySeverity'>,
): readonly string[] {
  return SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) =>
    language.words.severities[severity].counted(numbers.count(bySeverity[severity])),
  )
}
