/** How a gauge judges: so many questions make a window, so many answers are few, and so many questions a rest lasts. */
interface Judgement {
  readonly window: number
  readonly fewest: number
  readonly rest: number
}

/**
 * Whether it is worth asking a memory: where too few questions of a window were answered it rests for a while, and then
 * tries anew. Nothing that is read depends on it.
 */
export class UseGauge {
  readonly #judgement: Judgement
  #asked = 0
  #answered = 0
  #rest = 0

  constructor(judgement: Judgement) {
    this.#judgement = judgement
  }

  /** Whether to ask at all. Counts the question. */
  isWorthwhile(): boolean {
    if (this.#rest > 0) {
      this.#rest -= 1
      return false
    }
    if (this.#asked === this.#judgement.window) {
      if (this.#answered < this.#judgement.fewest) this.#rest = this.#judgement.rest
      this.#asked = 0
      this.#answered = 0
    }
    this.#asked += 1
    return true
  }

  answered(): void {
    this.#answered += 1
  }
}
