/**
 * What a second list of the codes of a baseline gave: the level, the agencies and the like of procedures about which the
 * baseline itself is silent.
 */
export interface DetailsGiven {
  /** Property → procedures of the baseline that got it from the second list. */
  readonly filled: Readonly<Record<string, number>>
  /** Codes that only the second list has: they are no part of the baseline. */
  readonly notAdded: number
}
