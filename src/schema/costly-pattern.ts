/** A pattern that is larger than its budget, or would take more steps on a text than its budget has. */
export class CostlyPattern extends Error {
  readonly max: number

  constructor(max: number) {
    super(`more than ${max} steps`)
    this.max = max
  }
}
