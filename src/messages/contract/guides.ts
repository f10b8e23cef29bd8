import type { Severity } from '../../model/finding.ts'
import type { ReachReport, StandingHere, StepReason } from '../../model/peer-comparison.ts'
import type { PlanStatus } from '../../model/plan.ts'
import type { VerdictStatus } from '../../model/policy.ts'
import type { SCOPE_FORMULAS, ScopeBy } from '../../model/scope.ts'
import type { StateId } from '../../stages/judge/states.ts'
import type { formats } from '../en/formats.ts'

/**
 * Pages of `explain` on what is neither a rule, a metric nor a field. A word without its sentence does not
 * compile. To add one: its id here, its text in each language, a line in `cli/help/topics.ts`.
 */
export interface GuideTexts {
  readonly targets: GuideText<VerdictStatus>
  readonly plans: GuideText<StateId | Exclude<PlanStatus, 'not-yet-due'>>
  readonly scope: GuideText<(typeof SCOPE_FORMULAS)[ScopeBy] | 'include' | 'exclude'>
  readonly goals: GuideText<
    'reach' | Exclude<ReachReport['status'], 'unmeasurable'> | Exclude<StepReason, 'peers'>
  >
  readonly peers: GuideText<Extract<StandingHere, 'absent'> | 'gaps'>
  readonly 'exit-codes': GuideText<'0' | '1' | '2' | '130' | '143'>
  readonly severities: GuideText<Severity | 'off' | 'never'>
  readonly formats: GuideText<keyof (typeof formats)['words']>
}

export type GuideId = keyof GuideTexts

export interface GuideText<Word extends string = string> {
  readonly title: string
  /** What it is and how it is used, a paragraph each. */
  readonly about: readonly string[]
  /** What each of its words means; a word leads to its page, too. */
  readonly words: Readonly<Record<Word, string>>
}
