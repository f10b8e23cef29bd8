import type { CodeRepair } from '../code-repair.ts'

// What lost its zeros does not end in one. Three digits may be a section number or a sum (`1.234`), unless they begin as
// the codes of 2026 do, which have not reached 100,000; two may be anything.
const SHORTENED = /^([1-9]\.(?:\d{3,4}|0\d)[1-9])(\.(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2})?$/i

/** A spreadsheet took `1.012750` for a number and dropped what says nothing in a number. */
export const lostZeros: CodeRepair = {
  damage: 'lost-zeros',
  undo(text) {
    const shortened = SHORTENED.exec(text)
    if (shortened === null) return undefined
    const [, number = '', suffix = ''] = shortened
    return [`${number.padEnd('1.012750'.length, '0')}${suffix}`]
  },
}
