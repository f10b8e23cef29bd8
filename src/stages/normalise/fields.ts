import type { Field } from './field.ts'
import { agencies } from './fields/agencies.ts'
import { caseCode } from './fields/case.ts'
import { code } from './fields/code.ts'
import { decision, decisionDate } from './fields/decision.ts'
import { effectiveDays } from './fields/effective-days.ts'
import { flags } from './fields/flags.ts'
import { kind } from './fields/kind.ts'
import { levels } from './fields/levels.ts'
import { marks } from './fields/marks.ts'
import { replacedBy } from './fields/replaced-by.ts'
import { serviceLevel } from './fields/service-level.ts'
import { status } from './fields/status.ts'
import { suffix } from './fields/suffix.ts'
import { texts } from './fields/texts.ts'
import { timeLimit, timeLimitsInUnits, timeLimitUnit } from './fields/time-limit.ts'
import { url } from './fields/url.ts'

/** Every meaning a column can have. One line here makes a field known to reading, `--column` and `convert`. */
export const fields: readonly Field[] = [
  code,
  ...texts,
  levels,
  serviceLevel,
  agencies,
  decision,
  decisionDate,
  status,
  ...effectiveDays,
  kind,
  caseCode,
  suffix,
  replacedBy,
  timeLimit,
  timeLimitUnit,
  ...timeLimitsInUnits,
  url,
  ...flags,
  ...marks,
]
