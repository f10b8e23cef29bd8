import type { OddCode } from '../../../model/odd-code.ts'
import { readDamagedCode } from './damaged-code.ts'

/** What stands in the column of codes and is no code. */
export type Oddity = OddCode | { readonly kind: 'home-made' } | undefined

/**
 * Decides what a cell of the code column is. The first line that fits:
 *
 * | the cell | is | and becomes |
 * | --- | --- | --- |
 * | `1.012753`, `1.012753.H19`, `1.012753.000.00.00.H13`, `1.001193.01` | a code | the code |
 * | the same with spaces or line breaks inside, or in full-width characters | a code, certainly | the code, and `unnormalised-text` |
 * | 24 or 32 hexadecimal digits, a UUID | a key of some database | `system-id-as-code` |
 * | what a chain of repairs leads back to a code, or a date | a damaged code | `damaged-code`; what it was is only proposed |
 * | `2020STTTT_PTTT06`, `2020.GD.004`, `99.001`, `1.004850A` | a code an office made | `localCode`, and `only-local-code` |
 * | anything else: a number, words | nobody knows | `malformed-code` |
 *
 * The first two lines are read in `fields/code.ts`: no other code could be meant, and no digit is touched. Everything a
 * repair has to choose, add, drop or take for another sign is a damage, however plain it looks.
 */
export function readOddCode(text: string): Oddity {
  if (isSystemId(text)) return { kind: 'system-id' }
  return readDamagedCode(text) ?? (isHomeMade(text) ? { kind: 'home-made' } : undefined)
}

function isSystemId(text: string): boolean {
  return (
    /^(?:[0-9a-f]{24}|[0-9a-f]{32})$/i.test(text) ||
    /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(text)
  )
}

// One word of groups, with a digit in it. A slash stands in decision numbers, not in codes.
const GROUPS = /^[\p{L}\p{Nd}]+(?:[._-][\p{L}\p{Nd}]+)*$/u
const LONGEST = 40
const SHORTEST = 4

/** Letters and digits, or groups of digits of which the first is no series, or a part of a procedure: not a running number, not a word. */
function isHomeMade(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !GROUPS.test(text) || !/\d/.test(text)) return false
  return /\p{L}/u.test(text) || /^\d{2,}(?:[._-]\d+)+$/.test(text) || /^[1-9]\.\d{6}[-_]\d{1,3}$/.test(text)
}
