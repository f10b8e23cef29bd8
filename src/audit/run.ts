import { createHash } from 'node:crypto'
import type { AuditRequest } from '../model/request.ts'
import type { Run } from '../model/run.ts'

/** What a report says of its run. @param asked the request as it came, before units were found */
export function describeRun(
  asked: AuditRequest,
  { command, asOf, failOn, match, rules, groupBy }: AuditRequest,
): Run {
  return {
    command,
    asOf,
    configSha256: hashOf(asked),
    failOn,
    ...(match === undefined ? {} : { match }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
    ...(groupBy === undefined ? {} : { groupBy }),
  }
}

/** What was asked, without what the files hold: those have hashes of their own. */
function hashOf(request: AuditRequest): string {
  const asked = JSON.stringify(request, (key, value: unknown) =>
    ['bytes', 'file', 'state', 'passedOver'].includes(key) ? undefined : value,
  )
  return createHash('sha256').update(asked).digest('hex')
}
