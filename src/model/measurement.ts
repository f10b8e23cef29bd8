/**
 * A figure that can be defended: never a bare percentage.
 * `unknown` counts what the list does not say. Whether it stands inside `whole` is part of each metric's definition.
 */
export type Measurement =
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly unknown: number }
  | { readonly kind: 'unmeasurable'; readonly reason: UnmeasurableReason }

export const UNMEASURABLE_REASONS = [
  /** The list has no column that says it. */
  'no-column',
  /** The list has the column, and says nothing in it that could be understood. */
  'all-unknown',
  /** The run has no baseline. */
  'no-baseline',
  /** Nothing to divide by. */
  'zero-denominator',
  /** No record carries a usable code, so nothing can be matched. */
  'no-codes',
  /** A considerable part of the baseline says neither a level nor an agency, so nobody knows what the unit has to hold. */
  'scope-unknown',
] as const
export type UnmeasurableReason = (typeof UNMEASURABLE_REASONS)[number]

export type Measurements = Readonly<Record<string, Measurement>>
