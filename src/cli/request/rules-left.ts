import { rulesOf } from '../../audit/context.ts'
import type { AuditRequest } from '../../model/request.ts'
import { UserError } from '../../model/user-error.ts'

/**
 * A run that was asked for a few rules and has none of them would pass whatever the lists hold: `--skip` names the same,
 * or they need a baseline and there is none.
 * @throws UserError `no-rule-left`
 */
export function refuseWithoutRules(request: AuditRequest, only: readonly string[] | undefined): void {
  if (only === undefined) return
  const left = rulesOf(request).filter((id) => request.rules[id] !== 'off')
  if (!only.some((id) => left.includes(id))) throw new UserError('no-rule-left', { command: request.command })
}
