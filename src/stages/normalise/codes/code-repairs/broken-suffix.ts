import type { CodeRepair } from '../code-repair.ts'

// A letter and digits, as offices are numbered, but too few, too many, or two of them; or the long form without its end.
const BROKEN =
  /^([1-9]\.\d{6})\.(?:\d{3}\.\d{2}\.\d{2}|(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{1,3}(?:\.[A-Z]?\d{1,3})*)$/i

/** `1.012753.H1`, `1.012753.H13.H14`, `1.012753.000.00.00`: the national part is whole, the office is not. */
export const brokenSuffix: CodeRepair = {
  damage: 'broken-suffix',
  undo(text) {
    const national = BROKEN.exec(text)?.[1]
    return national === undefined ? undefined : [national]
  },
}
