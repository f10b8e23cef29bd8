import { codeValidity } from './metrics/code-validity.ts'
import { completeness } from './metrics/completeness.ts'
import { coverage } from './metrics/coverage.ts'
import { decisionShare } from './metrics/decision-share.ts'
import { electronicProcess } from './metrics/electronic-process.ts'
import { fullOnlineOfEligible } from './metrics/full-online-of-eligible.ts'
import { fullOnlineShare } from './metrics/full-online-share.ts'
import { informationShare } from './metrics/information-share.ts'
import { integration } from './metrics/integration.ts'
import { internalProcess } from './metrics/internal-process.ts'
import { nameAgreement } from './metrics/name-agreement.ts'
import { nonGeographicShare } from './metrics/non-geographic-share.ts'
import { onlineShare } from './metrics/online-share.ts'
import { partialShare } from './metrics/partial-share.ts'
import { publication } from './metrics/publication.ts'
import { unknownServiceLevelShare } from './metrics/unknown-service-level-share.ts'

/** Every metric, in the order reports show them. One line here makes it measured, documented and fit for a target. */
export const metrics = [
  coverage,
  onlineShare,
  fullOnlineShare,
  fullOnlineOfEligible,
  partialShare,
  informationShare,
  unknownServiceLevelShare,
  publication,
  integration,
  nonGeographicShare,
  decisionShare,
  internalProcess,
  electronicProcess,
  completeness,
  codeValidity,
  nameAgreement,
] as const

export type MetricId = (typeof metrics)[number]['id']
