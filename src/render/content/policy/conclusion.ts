import type { Language } from '../../../messages/language.ts'
import type { Report } from '../../../model/report.ts'
import { numbersOf } from '../../text/number.ts'
import { severityCounts } from '../findings/severity-counts.ts'
import { wasJudged } from './outcome.ts'

/** The whole result in one sentence: the outcome, targets met, procedures missing, findings. */
export function conclusion(report: Report, language: Language): string {
  const numbers = numbersOf(language.tag)
  const { catalogues, totals, outcome } = report
  const verdicts = catalogues.flatMap((one) => one.verdicts)
  const known = catalogues.flatMap(({ comparison }) =>
    comparison?.missing === undefined || comparison.scope === undefined
      ? []
      : [{ missing: comparison.missing, scope: comparison.scope }],
  )
  const sum = (values: readonly number[]) => numbers.count(values.reduce((all, value) => all + value, 0))
  const met = verdicts.filter(({ status }) => status === 'met').length
  return language.report.page.conclusion(
    severityCounts({ language, numbers }, totals.findings).join(language.between.items),
    {
      ...(wasJudged(report) ? { outcome } : {}),
      ...(verdicts.length === 0
        ? {}
        : { targets: { met: numbers.count(met), all: numbers.count(verdicts.length) } }),
      ...(known.length === 0
        ? {}
        : {
            missing: {
              count: sum(known.map(({ missing }) => missing)),
              scope: sum(known.map(({ scope }) => scope)),
            },
          }),
    },
  )
}
