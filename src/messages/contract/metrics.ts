export interface MetricText {
  /** "Coverage of the national list". */
  readonly name: string
  /** Numerator ÷ denominator in words. */
  readonly formula: string
  /** What it means to the reader, what is left out, and what unknown means here. */
  readonly meaning: string
  /** Law, official formula or list it comes from; with the mark how far it is known: read, quoted, counted, remembered. */
  readonly basis: string
}
