import type { CodeRepair } from '../code-repair.ts'

/** `1.0127529999999998`, `1.0127530097961426`: a code that was a binary number for a while. */
export const numberTail: CodeRepair = {
  damage: 'number-tail',
  undo: (text) => (/^[1-9]\.\d{9,}$/.test(text) ? [Number(text).toFixed(6)] : undefined),
}
