/**
 * The kernel for rows: bytes in, records out, and a number for each that stands for its bytes. One text at a time.
 *
 * It takes the safe case alone: UTF-8, a delimiter of ASCII, quotes as RFC 4180 has them. Where a record is anything else it
 * stops in front of it, and whoever asked reads on with `Scanner`, which knows every oddity.
 */
export interface RowKernel {
  /** Takes a text, in place of the one before. False: it is too large. */
  hold(text: Uint8Array): boolean
  /**
   * Finds the records from `from` on, each with `FIELDS` numbers in `found`, until one is odd or may go on in the next
   * piece, or until there is no more room.
   * @returns how many
   */
  scan(from: number, dialect: Dialect): number
  /** Start, end, start of the next record, `lines << 2 | IS_QUOTED | MAY_BE_BLANK`. Asked for anew after each `scan`. */
  readonly found: Int32Array
  /**
   * A number that stands for the bytes of a record of the held text from its cell `skip` on. Equal numbers are equal
   * bytes, compared one by one; equal bytes have equal numbers until `NUMBERS` others came. Those of one `NUMBERS` lie
   * together: when a number lies in the next, none of those before will come again.
   * @returns -1 for a record that has no such cell, that begins with quotes, or that is too long
   */
  numberOf(start: number, end: number, delimiter: number, skip: number): number
}

export interface Dialect {
  /** Code of an ASCII character. */
  readonly delimiter: number
  /** The text is the end of its source. */
  readonly isLast: boolean
  /** Quoted records have to be shorter. */
  readonly longest: number
}

export const FIELDS = 4
export const IS_QUOTED = 1
/** Its first bytes do not rule it out. */
export const MAY_BE_BLANK = 2
/** Numbers that are in use together. A province's communes repeat some thousand rows. */
export const NUMBERS = 8192

/** Records that one `scan` finds at most. */
export const MOST_FOUND = 8192
/** The longest row with a number, and all of those that have one. */
export const LONGEST_NUMBERED = 65_536
export const BYTES_NUMBERED = 4_194_304
