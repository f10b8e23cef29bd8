// AssemblyScript: the kernel for rows, as `build/kernel.ts` compiles it. `src/stages/read/kernel/twin.ts` is the same in
// plain TypeScript, and the better place to read what is meant; a test holds the two together.
//
// Memory, from 64 KiB on: slots of the table, a place and a length for each number, records found, the bytes of rows that
// have a number, and the text, whose end is followed by at least 16 bytes that may be read.

const MOST: i32 = 8192
const SLOTS: u32 = 16384
const TABLE: usize = 65536
const HEADS: usize = TABLE + 8 * 16384
export const FOUND: usize = HEADS + 8 * 8192
export const MOST_FOUND: i32 = 8192
const ARENA: usize = FOUND + 16 * 8192
const ARENA_END: usize = ARENA + 4194304
export const TEXT: usize = ARENA_END

const QUOTE: i32 = 34
const LF: i32 = 10
const CR: i32 = 13

let count: i32 = 0
let era: i32 = 0
let free: usize = ARENA

/** Finds records from `from` on, as long as they keep RFC 4180. Four numbers each: start, end, next, lines << 2 | flags. */
export function scan(from: i32, length: i32, delimiter: i32, isLast: bool, longest: i32): i32 {
  const quotes = i8x16.splat(34)
  const feeds = i8x16.splat(10)
  const returns = i8x16.splat(13)
  const to = TEXT + (length as usize)
  let start = TEXT + (from as usize)
  let found = 0
  while (start < to && found < MOST_FOUND) {
    let at = start
    let block = start
    let mask = 0
    let lines = 1
    let quoted = false
    let inside = false
    let end: usize = 0
    let next: usize = 0
    for (;;) {
      while (mask == 0 && block < to) {
        const bytes = v128.load(block)
        mask = i8x16.bitmask(
          v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, feeds)), i8x16.eq(bytes, returns)),
        )
        block += 16
      }
      if (mask == 0) {
        at = to
      } else {
        at = block - 16 + (ctz(mask) as usize)
        mask &= mask - 1
        if (at > to) at = to
      }
      if (at == to) {
        // Without an end of line it may go on in the next piece; a quote that is still open never ends.
        if (!isLast || inside) return found
        end = to
        next = to
        break
      }
      const byte = load<u8>(at) as i32
      if (byte == QUOTE) {
        if (!inside) {
          if (at != start && (load<u8>(at - 1) as i32) != delimiter) return found
          inside = true
          quoted = true
        } else {
          // The last byte: what follows is not known yet, or nothing does.
          const after = at + 1 < to ? (load<u8>(at + 1) as i32) : -1
          if (after == QUOTE) {
            // Two are one sign: the second is passed over.
            if (mask == 0) {
              block = at + 2
            } else {
              mask &= mask - 1
            }
          } else if (after == delimiter || after == LF || after == CR || (after == -1 && isLast)) {
            inside = false
          } else {
            return found
          }
        }
      } else if (inside) {
        if (byte == LF || at + 1 >= to || (load<u8>(at + 1) as i32) != LF) lines += 1
      } else {
        if (byte == CR && at + 1 == to && !isLast) return found
        end = at
        next = byte == CR && at + 1 < to && (load<u8>(at + 1) as i32) == LF ? at + 2 : at + 1
        break
      }
    }
    if (quoted && ((end - start) as i32) >= longest) return found
    let flags = quoted ? 1 : 0
    if (mayBeBlank(start, end, delimiter)) flags |= 2
    const out = FOUND + ((found as usize) << 4)
    store<i32>(out, (start - TEXT) as i32)
    store<i32>(out + 4, (end - TEXT) as i32)
    store<i32>(out + 8, (next - TEXT) as i32)
    store<i32>(out + 12, (lines << 2) | flags)
    found += 1
    start = next
  }
  return found
}

function mayBeBlank(start: usize, end: usize, delimiter: i32): bool {
  if (start == end) return true
  const first = load<u8>(start) as i32
  if (first == 32 || first == 9 || first == delimiter) return true
  if (first != QUOTE) return false
  const second = load<u8>(start + 1) as i32
  return second == QUOTE || second == 32 || (second >= 9 && second <= 13)
}

/** The number of the bytes of a record from its cell `skip` on, among those seen; -1: it has none. */
export function numberOf(first: i32, last: i32, delimiter: i32, skip: i32): i32 {
  let start = TEXT + (first as usize)
  const end = TEXT + (last as usize)
  for (let skipped = 0; skipped < skip; skipped++) {
    if (start < end && load<u8>(start) == 34) return -1
    while (start < end && (load<u8>(start) as i32) != delimiter) start += 1
    if (start >= end) return -1
    start += 1
  }
  const length = end - start
  if (length > 65536) return -1
  if (count == MOST || free + length > ARENA_END) forget()
  const hash = hashOf(start, length)
  const tag = ((hash >> 32) as u32) | 1
  let slot = (hash as u32) & (SLOTS - 1)
  for (;;) {
    const place = TABLE + ((slot as usize) << 3)
    const held = load<u32>(place)
    if (held == 0) {
      const number = count
      memory.copy(free, start, length)
      store<u32>(HEADS + ((number as usize) << 3), free as u32)
      store<u32>(HEADS + ((number as usize) << 3) + 4, length as u32)
      store<u32>(place, tag)
      store<i32>(place + 4, number)
      free += length
      count += 1
      return era * MOST + number
    }
    if (held == tag) {
      const number = load<i32>(place + 4)
      const head = HEADS + ((number as usize) << 3)
      if (load<u32>(head + 4) == (length as u32) && isSame(start, load<u32>(head) as usize, length))
        return era * MOST + number
    }
    slot = (slot + 1) & (SLOTS - 1)
  }
  return -1 // never: the table has twice as many slots as there are numbers
}

function forget(): void {
  memory.fill(TABLE, 0, (SLOTS as usize) * 8)
  count = 0
  era += 1
  free = ARENA
}

function hashOf(from: usize, length: usize): u64 {
  let hash: u64 = 0x9e3779b97f4a7c15 ^ (length as u64)
  const end = from + length
  let at = from
  while (at + 8 <= end) {
    hash = (hash ^ load<u64>(at)) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
    at += 8
  }
  if (at < end) {
    const left = ((end - at) as u64) * 8
    hash = (hash ^ (load<u64>(at) & (((1 as u64) << left) - 1))) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
  }
  hash *= 0xc4ceb9fe1a85ec53
  return hash ^ (hash >> 29)
}

function isSame(a: usize, b: usize, length: usize): bool {
  let at: usize = 0
  while (at + 16 <= length) {
    if (i8x16.bitmask(i8x16.eq(v128.load(a + at), v128.load(b + at))) != 0xffff) return false
    at += 16
  }
  while (at < length) {
    if (load<u8>(a + at) != load<u8>(b + at)) return false
    at += 1
  }
  return true
}
