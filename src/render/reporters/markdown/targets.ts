import type { Verdict } from '../../../model/policy.ts'
import { basisOf, demandOf, subjectOf } from '../../content/policy/policy-words.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import { type Blocks, type Document, safe, table } from './block.ts'

/** Each target of a unit with its verdict, what was measured, and the text that sets it. */
export function targets(page: Document, verdicts: readonly Verdict[]): Blocks {
  if (verdicts.length === 0) return []
  const { language, numbers } = page
  const { labels } = language.report
  const rows = verdicts.map((verdict) => {
    const { part, whole, status, reason, short } = verdict
    const why = reason === undefined ? '–' : safe(language.words.unmeasurable[reason])
    return [
      `${VERDICT_SIGNS[status]} ${language.words.verdicts[status]}`,
      safe(subjectOf(page, verdict)),
      part === undefined || whole === undefined ? why : numbers.share({ part, whole }),
      safe(demandOf(page, verdict, short)),
      safe(basisOf(page, verdict) ?? ''),
    ]
  })
  const columns = [
    { title: labels.verdict },
    { title: labels.figures },
    { title: labels.measured, align: 'right' as const },
    { title: labels.target, align: 'right' as const },
    { title: labels.basis },
  ]
  return [`### ${labels.targets}`, ...table(columns, rows)]
}
