import type { Finding } from '../model/finding.ts'

/**
 * Whether somebody has to do something about a finding: errors and warnings ask for it, and of the notes those that
 * propose a value. `left-out` of all others says how many they are.
 */
export function asksForAction({ severity, suggestion }: Pick<Finding, 'severity' | 'suggestion'>): boolean {
  return severity !== 'note' || suggestion !== undefined
}
