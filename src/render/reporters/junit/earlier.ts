import type { Language } from '../../../messages/language.ts'
import type { Report } from '../../../model/report.ts'
import { earlierTroubles } from '../../content/history/earlier.ts'
import { type Element, element } from './xml.ts'

/** A case for each figure that became worse and each known finding that is gone; one that passed where there is none. */
export function earlierCases(report: Report, language: Language): readonly Element[] {
  const { known, ratchet } = report
  if (known?.failOnStale !== true && ratchet === undefined) return []
  const troubles = earlierTroubles(report, language)
  if (troubles.length === 0) {
    const name = ratchet?.source ?? known?.source ?? ''
    return [element('testcase', { classname: language.earlier.labels.earlier, name })]
  }
  return troubles.map(({ title, message, type }) =>
    element('testcase', { classname: title, name: message }, element('failure', { type, message })),
  )
}
