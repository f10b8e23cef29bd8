import type { Language } from '../../../messages/language.ts'
import type { BaselineReport } from '../../../model/report.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { numbersOf } from '../../text/number.ts'

/** What has to be known of the baseline beside its name: of which day it is, an old encoding, levels it does not give, that it is a part. */
export function baselineRemarks(
  { sources, procedures, byLevel, complete, date }: BaselineReport,
  language: Language,
): readonly string[] {
  const { labels, levelsUnknown, partialBaseline, baselineDate } = language.report
  const numbers = numbersOf(language.tag)
  const unlevelled = byLevel['unknown'] ?? 0
  return [
    baselineDate(date === undefined ? '' : numbers.date(date)),
    ...encodingsOf(sources, language).map((text) => `${labels.encoding}: ${text}`),
    ...(unlevelled > 0 && unlevelled < procedures ? [levelsUnknown(numbers.count(unlevelled))] : []),
    ...(complete ? [] : [partialBaseline()]),
  ]
}
