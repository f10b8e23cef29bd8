import type { AlterationReason } from '../../model/alteration.ts'
import type { Authority } from '../../model/authority.ts'
import type { Untidiness } from '../../model/candidate.ts'
import type { Severity } from '../../model/finding.ts'
import type { UnmeasurableReason } from '../../model/measurement.ts'
import type { CodeDamage } from '../../model/odd-code.ts'
import type { PlanStatus } from '../../model/plan.ts'
import type { Outcome, VerdictStatus } from '../../model/policy.ts'
import type { Kind, Level, Property, ServiceLevel, Status } from '../../model/procedure.ts'
import type { SourceBasis } from '../../model/profile.ts'
import type { RowProblemReason } from '../../model/row.ts'
import type { Evidence } from '../../model/suggestion.ts'
import type { StateId } from '../../stages/judge/states.ts'

interface SeverityWords {
  readonly one: string
  readonly many: string
  /** "3 errors". */
  counted(count: string): string
}

/** Names of values and properties, in lower case unless the language writes them otherwise. */
export interface Words {
  readonly severities: Readonly<Record<Severity, SeverityWords>>
  readonly levels: Readonly<Record<Level, string>>
  readonly serviceLevels: Readonly<Record<ServiceLevel, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly properties: Readonly<Record<Property, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly verdicts: Readonly<Record<VerdictStatus, string>>
  readonly authorities: Readonly<Record<Authority, string>>
  readonly unmeasurable: Readonly<Record<UnmeasurableReason, string>>
  /** What a plan wants of its procedures, as a label. */
  readonly states: Readonly<Record<StateId, string>>
  readonly planStatuses: Readonly<Record<PlanStatus, string>>
  readonly known: Readonly<Record<SourceBasis, string>>
  /** What a suggestion rests on: clauses that follow each other in one sentence. */
  readonly evidence: Readonly<Record<Evidence, string>>
  /** What happened to a code: clauses about it. */
  readonly damages: Readonly<Record<CodeDamage, string>>
  /** Why a converted list does not carry a cell as it stood: a sentence without its stop. */
  readonly alterations: Readonly<Record<AlterationReason, string>>
  readonly defects: Readonly<Record<Untidiness, string>>
  readonly rowProblems: Readonly<Record<RowProblemReason | 'ragged', string>>
  readonly dimensions: Readonly<Record<string, string>>
  readonly unknown: string
}
