import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { BaselineReport } from '../../../model/report.ts'
import { encodingsOf } from '../../text/encodings.ts'
import { numbersOf } from '../../text/number.ts'

/** What has to be known of the baseline beside its name: of which day it is, an old encoding, levels it does not give, that it is a part. */
export function baselineRemarks(
  { sources, procedures, byLevel, complete, date, details }: BaselineReport,
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
    ...detailsRemark(details, language),
  ]
}

/** What a second list gave, by property, and what of it was not taken. */
function detailsRemark(
  details: BaselineReport['details'],
  { tag, between, words, report }: Language,
): readonly string[] {
  if (details === undefined) return []
  const { count } = numbersOf(tag)
  const filled = Object.entries(details.filled).map(
    ([property, procedures]) => `${wordFor(property, words.properties)} ${count(procedures)}`,
  )
  return [
    report.baselineDetails(filled.join(between.items), details.notAdded === 0 ? '' : count(details.notAdded)),
  ]
}
