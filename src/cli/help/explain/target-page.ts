import type { Language } from '../../../messages/language.ts'
import { metricText } from './metric-page.ts'
import { heading, labelled, listing, page } from './page.ts'

/** An option that sets a target for every list. */
export interface TargetOption {
  /** `min-coverage`, as it is typed. */
  readonly id: string
  readonly metric: string
  readonly says: string
}

/** What the target is about, and how it is written: on the command line and in the configuration. */
export function targetPage({ id, metric, says }: TargetOption, language: Language): string {
  const { explain } = language.help
  const { name, formula } = metricText(metric, language)
  return page([
    heading(1, id),
    `${says}\n`,
    labelled(name, formula),
    `**${explain.example}:**\n`,
    listing(`rasoat audit list.xlsx --baseline national.xlsx --${id} 95`),
    `**${explain.inConfig}:**\n`,
    listing(`targets:\n  - metric: ${metric}\n    atLeast: 95`),
    labelled(explain.seeAlso, `rasoat explain ${metric} · rasoat explain targets`),
  ])
}
