import { UseGauge } from '../../model/use-gauge.ts'

const REMEMBERED = 5_000
// A window of questions of which not half was answered is followed by a rest.
const WINDOW = 2_048
const GAUGE = { window: WINDOW, fewest: WINDOW / 2, rest: WINDOW * 16 }

/**
 * What the texts of one field mean, as long as they come again. Links and fees differ in every row: remembering those
 * costs more than reading them, so it rests for a while and then tries anew. Memory: at most `REMEMBERED` texts.
 */
export class CellMemory<Cell> {
  readonly #cells = new Map<string, Cell>()
  readonly #gauge = new UseGauge(GAUGE)

  /** Whether to ask at all. Counts the question. */
  isWorthwhile(): boolean {
    return this.#gauge.isWorthwhile()
  }

  get(text: string): Cell | undefined {
    const cell = this.#cells.get(text)
    if (cell !== undefined) this.#gauge.answered()
    return cell
  }

  set(text: string, cell: Cell): void {
    if (this.#cells.size >= REMEMBERED) this.#cells.clear()
    this.#cells.set(text, cell)
  }
}
