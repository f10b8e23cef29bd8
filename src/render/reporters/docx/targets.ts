import type { Verdict, VerdictStatus } from '../../../model/policy.ts'
import { byName } from '../../content/figures/ranking.ts'
import { unitLabel } from '../../content/figures/unit-label.ts'
import { basisOf, demandOf, subjectOf } from '../../content/policy/policy-words.ts'
import { targetRolls } from '../../content/policy/targets.ts'
import { brief } from '../../text/brief.ts'
import { type Blocks, countedTable, items, numberColumn, type Page, prose, textColumn } from './page.ts'

/** Each target of a unit: what it asks, what was measured, the verdict, and the text that sets it. */
export function targets(page: Page, verdicts: readonly Verdict[], title?: string): Blocks {
  const { language, numbers } = page
  const { labels } = language.report
  return countedTable(page, title ?? labels.targets, {
    columns: [
      textColumn(labels.figures),
      textColumn(labels.target),
      numberColumn(labels.measured),
      textColumn(labels.verdict),
      textColumn(labels.basis),
    ],
    rows: verdicts.map((verdict) => {
      const { part, whole, status, reason, short } = verdict
      const why = reason === undefined ? '–' : language.words.unmeasurable[reason]
      return [
        brief(subjectOf(page, verdict)),
        demandOf(page, verdict, short),
        part === undefined || whole === undefined ? why : numbers.share({ part, whole }),
        language.words.verdicts[status],
        brief(basisOf(page, verdict) ?? ''),
      ]
    }),
  })
}

const NAMED: readonly VerdictStatus[] = ['missed', 'unmeasurable', 'not-yet-due', 'met']

/** Each target with every unit that has not met it, by name. */
export function rolls(page: Page): Blocks {
  const { language, numbers, report } = page
  return targetRolls([...report.catalogues].sort(byName)).flatMap(({ units, ...target }) => {
    const basis = basisOf(page, target)
    const under = NAMED.filter((status) => units[status].length > 0).map((status) => {
      const names = units[status].map((unit) => brief(unitLabel(unit, language))).join(language.between.items)
      const counted = `${numbers.count(units[status].length)} ${language.words.verdicts[status]}`
      return status === 'met' ? counted : `${counted}: ${names}`
    })
    return [
      prose([
        { text: brief(`${subjectOf(page, target)} ${demandOf(page, target)}`), look: 'bold' },
        ...(basis === undefined ? [] : [{ text: ` (${brief(basis)})` }]),
      ]),
      ...items(under),
    ]
  })
}
