import type { Verdict } from '../../../model/policy.ts'
import type { View } from '../view.ts'
import { cells, counts, partsOf, text, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { allowanceOf, basisOf, demandOf, subjectOf } from './policy-words.ts'

/** Each target of a unit with its verdict, what was measured, and the text that sets it. */
export function targetsView(wording: Wording, verdicts: readonly Verdict[]): View | undefined {
  if (verdicts.length === 0) return undefined
  const { language, numbers } = wording
  const { labels } = language.report
  const { labels: own } = language.workbook
  const why = ({ reason }: Verdict) =>
    reason === undefined ? undefined : language.words.unmeasurable[reason]
  const measured = ({ part, whole }: Verdict) =>
    part === undefined || whole === undefined ? undefined : { part, whole }
  return viewOf<Verdict>(
    { id: 'targets', title: labels.targets },
    [
      texts('figure', labels.figures, (verdict) => subjectOf(wording, verdict)),
      cells('text', 'verdict', labels.verdict, ({ status }) => ({ kind: 'verdict', status })),
      cells('share', 'measured', labels.measured, (verdict) => {
        const share = measured(verdict)
        const reason = why(verdict)
        if (share !== undefined) return { kind: 'share', ...share }
        return reason === undefined ? undefined : text(reason)
      }),
      // A verdict does not say what is unknown; the figure does.
      ...partsOf<Verdict>('measured', labels.share, language, measured),
      cells('rate', 'target', labels.target, (verdict) => ({
        kind: 'rate',
        value: verdict.target,
        text: demandOf(wording, verdict, verdict.short),
      })),
      texts('allowed', own.allowed, ({ allow }) =>
        allow === undefined ? undefined : allowanceOf(allow, language, numbers),
      ),
      counts('short', own.short, ({ short }) => short),
      texts('since', own.since, ({ from }) => (from === undefined ? undefined : numbers.columnDate(from))),
      texts('reason', own.reason, why),
      texts('basis', labels.basis, (verdict) => basisOf(wording, verdict)),
    ],
    verdicts,
  )
}
