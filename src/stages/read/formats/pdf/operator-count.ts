/** What the two halves of the library talk through. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly unknown[]): void
}

/** How the library marks a message that carries a piece of what it reads. */
const PIECE = 4

/** A page asks for more than one may draw. */
export class TooManyOperators extends Error {}

/**
 * Counts the drawing operators that pass through a port: a form drawn by a form drawn by a form makes millions of them
 * out of a few bytes, and the library itself knows no limit.
 */
export class OperatorCount {
  #operators = 0
  #most = Number.POSITIVE_INFINITY
  #refuse: () => void = () => {}

  constructor(port: Port) {
    const post = port.postMessage.bind(port)
    port.postMessage = (message, transfer) => {
      const operators = operatorsIn(message)
      this.#operators += operators
      // What comes too much is dropped: whoever reads it is told, and closes the file. Thrown here, it would reach nobody.
      if (operators > 0 && this.#operators > this.#most) this.#refuse()
      else post(message, transfer)
    }
  }

  /** Counts anew. @returns what is rejected when more pass */
  refuseAbove(most: number): Promise<never> {
    this.#operators = 0
    this.#most = most
    const refused = new Promise<never>((_, reject) => {
      this.#refuse = () => reject(new TooManyOperators())
    })
    refused.catch(() => {}) // where nobody waits any more
    return refused
  }
}

/** Letters count as well: a text is one operator, however long it is. */
function operatorsIn(message: unknown): number {
  if (typeof message !== 'object' || message === null) return 0
  if (!('stream' in message) || message.stream !== PIECE || !('chunk' in message)) return 0
  const { chunk } = message
  if (typeof chunk !== 'object' || chunk === null || !('argsArray' in chunk)) return 0
  const { argsArray } = chunk
  if (!Array.isArray(argsArray)) return 0
  let operators = 0
  for (const args of argsArray) {
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    operators += 1 + (Array.isArray(first) ? first.length : 0)
  }
  return operators
}
