import type { PlanStatus } from '../../../model/plan.ts'
import { VERDICT_SIGNS } from '../../text/signs.ts'
import type { View } from '../view.ts'
import { cells, codes, texts, viewOf } from '../view-of.ts'
import type { Wording } from '../wording.ts'
import { AS_VERDICT, countItems, type JudgedPlan } from './plans.ts'
import { itemNotes, planTitle } from './policy-words.ts'

interface Line {
  readonly status: PlanStatus
  readonly code?: string
  readonly name: string
}

/** How far a plan has come, and by name what is not done. @param most items of a status; the others are counted */
export function planView(wording: Wording, view: JudgedPlan, { most }: { readonly most: number }): View {
  const { language, numbers } = wording
  const { labels, andMore } = language.report
  const { plan, progress, open } = view
  const lines = open.flatMap(({ status, items }): readonly Line[] => {
    const left = items.length - most
    return [
      ...items.slice(0, most).map((item) => ({
        status,
        code: item.code ?? item.id,
        name: [item.name ?? '', ...itemNotes(wording, item, view)].filter((said) => said !== '').join(' · '),
      })),
      ...(left > 0 ? [{ status, name: andMore(numbers.count(left)) }] : []),
    ]
  })
  return viewOf<Line>(
    {
      id: 'plan',
      title: planTitle(wording, plan),
      lead: [[numbers.share(progress), ...itemCounts(wording, [progress])].join(' · ')],
    },
    [
      cells('text', 'status', labels.verdict, ({ status }) => ({ kind: 'plan-status', status })),
      codes('code', labels.code, ({ code }) => (code === undefined ? undefined : { code })),
      texts('name', labels.name, ({ name }) => name),
    ],
    lines,
  )
}

/** "✗ 5 overdue", "✓ 59 done". */
export function itemCounts(
  { language, numbers }: Pick<Wording, 'language' | 'numbers'>,
  progress: Parameters<typeof countItems>[0],
): readonly string[] {
  return countItems(progress).map(
    ({ status, count }) =>
      `${VERDICT_SIGNS[AS_VERDICT[status]]} ${numbers.count(count)} ${language.words.planStatuses[status]}`,
  )
}
