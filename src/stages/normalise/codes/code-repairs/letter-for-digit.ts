import type { CodeRepair } from '../code-repair.ts'

/** `1.O12753`, `l.012753`: letters that look like digits, typed or taken from a scan. */
export const letterForDigit: CodeRepair = {
  damage: 'letter-for-digit',
  undo(text) {
    const digits = text.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1')
    return digits === text ? undefined : [digits]
  },
}
