const REMEMBERED = 5_000
// A window of questions of which not half was answered is followed by a rest.
const WINDOW = 2_048
const REST = WINDOW * 16

/**
 * What the texts of one field mean, as long as they come again. Links and fees differ in every row: remembering those
 * costs more than reading them, so it rests for a while and then tries anew. Memory: at most `REMEMBERED` texts.
 */
export class CellMemory<Cell> {
  readonly #cells = new Map<string, Cell>()
  #asked = 0
  #hits = 0
  #rest = 0

  /** Whether to ask at all. Counts the question. */
  isWorthwhile(): boolean {
    if (this.#rest > 0) {
      this.#rest -= 1
      return false
    }
    if (this.#asked === WINDOW) {
      if (this.#hits * 2 < WINDOW) this.#rest = REST
      this.#asked = 0
      this.#hits = 0
    }
    this.#asked += 1
    return true
  }

  get(text: string): Cell | undefined {
    const cell = this.#cells.get(text)
    if (cell !== undefined) this.#hits += 1
    return cell
  }

  set(text: string, cell: Cell): void {
    if (this.#cells.size >= REMEMBERED) this.#cells.clear()
    this.#cells.set(text, cell)
  }
}
