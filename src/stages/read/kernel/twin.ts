import {
  BYTES_NUMBERED,
  type Dialect,
  FIELDS,
  IS_QUOTED,
  LONGEST_NUMBERED,
  MAY_BE_BLANK,
  MOST_FOUND,
  NUMBERS,
  type RowKernel,
} from './row-kernel.ts'

const QUOTE = 34
const LF = 10
const CR = 13
const NOTHING = -1

/**
 * The kernel in plain TypeScript: where the program runs from its source. The build puts in its place what `build/kernel.ts`
 * made of `kernel/rows.ts`, which comes back to this where a machine has no SIMD.
 */
export function createKernel(): RowKernel {
  let text: Buffer = Buffer.alloc(0)
  const found = new Int32Array(FIELDS * MOST_FOUND)
  const numbers = new Map<string, number>()
  let era = 0
  let bytesHeld = 0

  const byteAt = (at: number) => text[at] ?? NOTHING

  /** End and start of the next, lines and flags of one record into `found`; false: it is not for us. */
  function findOne(start: number, out: number, { delimiter, isLast, longest }: Dialect): boolean {
    let lines = 1
    let isQuoted = false
    let isInside = false
    let at = start
    for (; at < text.length; at += 1) {
      const byte = byteAt(at)
      const after = byteAt(at + 1)
      if (byte === QUOTE && !isInside) {
        if (at !== start && byteAt(at - 1) !== delimiter) return false
        isInside = true
        isQuoted = true
      } else if (byte === QUOTE && after === QUOTE) {
        at += 1 // two are one sign
      } else if (byte === QUOTE) {
        const isEnd = after === delimiter || after === LF || after === CR || (after === NOTHING && isLast)
        if (!isEnd) return false
        isInside = false
      } else if (isInside) {
        if (byte === LF || (byte === CR && after !== LF)) lines += 1
      } else if (byte === LF || byte === CR) {
        break
      }
    }
    // Without an end of line it may go on in the next piece; a quote that is still open never ends.
    if (at >= text.length && (!isLast || isInside)) return false
    const end = Math.min(at, text.length)
    if (byteAt(end) === CR && end + 1 === text.length && !isLast) return false
    if (isQuoted && end - start >= longest) return false
    const ending = end === text.length ? 0 : byteAt(end) === CR && byteAt(end + 1) === LF ? 2 : 1
    found[out] = start
    found[out + 1] = end
    found[out + 2] = end + ending
    const flags = (isQuoted ? IS_QUOTED : 0) | (mayBeBlank(start, end, delimiter) ? MAY_BE_BLANK : 0)
    found[out + 3] = (lines << 2) | flags
    return true
  }

  function mayBeBlank(start: number, end: number, delimiter: number): boolean {
    const first = byteAt(start)
    if (start === end || first === 32 || first === 9 || first === delimiter) return true
    const second = byteAt(start + 1)
    return first === QUOTE && (second === QUOTE || second === 32 || (second >= 9 && second <= 13))
  }

  return {
    found,
    hold(bytes) {
      text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return true
    },
    scan(from, dialect) {
      let count = 0
      for (let at = from; at < text.length && count < MOST_FOUND; count += 1) {
        if (!findOne(at, count * FIELDS, dialect)) break
        at = found[count * FIELDS + 2] ?? text.length
      }
      return count
    },
    numberOf(first, end, delimiter, skip) {
      let start = first
      for (let skipped = 0; skipped < skip; skipped += 1) {
        if (start < end && byteAt(start) === QUOTE) return -1
        while (start < end && byteAt(start) !== delimiter) start += 1
        if (start >= end) return -1
        start += 1
      }
      if (end - start > LONGEST_NUMBERED) return -1
      if (numbers.size === NUMBERS || bytesHeld + end - start > BYTES_NUMBERED) {
        numbers.clear()
        bytesHeld = 0
        era += 1
      }
      const bytes = text.toString('latin1', start, end)
      const known = numbers.get(bytes)
      if (known !== undefined) return known
      const number = era * NUMBERS + numbers.size
      numbers.set(bytes, number)
      bytesHeld += end - start
      return number
    },
  }
}
