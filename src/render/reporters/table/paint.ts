import { Chalk } from 'chalk'
import type { Severity } from '../../../model/finding.ts'
import type { Outcome, VerdictStatus } from '../../../model/policy.ts'

export type Ink = (text: string) => string

/** The few colours a page has, by what they mean. Each goes with a word or a sign: nothing is said by colour alone. */
export interface Paint {
  readonly strong: Ink
  readonly faint: Ink
  readonly bar: Ink
  readonly severity: Readonly<Record<Severity, Ink>>
  readonly verdict: Readonly<Record<VerdictStatus, Ink>>
  readonly outcome: Readonly<Record<Outcome, Ink>>
}

/** The one door to chalk. The sixteen colours of the terminal, so that its owner's theme holds; the environment is not asked. */
export function createPaint(options: { readonly color: boolean }): Paint {
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    bar: chalk.cyan,
    severity: { error: chalk.red, warning: chalk.yellow, note: chalk.blue },
    verdict: { met: chalk.green, missed: chalk.red, unmeasurable: chalk.yellow, 'not-yet-due': chalk.blue },
    outcome: { passed: chalk.green.bold, failed: chalk.red.bold, incomplete: chalk.yellow.bold },
  }
}
