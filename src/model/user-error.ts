import type { Facts } from './finding.ts'

/**
 * The user's mistake, or something about their files that stops the run: exit 2, one sentence and the next step.
 * It carries a code and facts; `messages` has the sentence, in the user's language.
 */
export class UserError extends Error {
  readonly code: string
  readonly facts: Facts

  constructor(code: string, facts: Facts = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options)
    this.name = 'UserError'
    this.code = code
    this.facts = facts
  }
}
