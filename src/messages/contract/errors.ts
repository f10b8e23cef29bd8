export interface ErrorText {
  /** What happened and where, one sentence. */
  readonly what: string
  /** What to do next, one sentence. */
  readonly next: string
}
