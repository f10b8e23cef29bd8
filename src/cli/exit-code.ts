import type { Outcome } from '../model/policy.ts'

/** The one place where an outcome becomes a number. A signal ends with 130 or 143, in `bin`. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = { passed: 0, failed: 1, incomplete: 2 }
