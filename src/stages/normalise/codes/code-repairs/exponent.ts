import type { CodeRepair } from '../code-repair.ts'

const WRITTEN = /^([1-9])(?:[.,](\d+))?E([+-]?\d{1,2})$/i

/**
 * A number as a narrow column or a program shows it. `1.01275E0` is 1.01275, `1.012753E+06` is 1012753. A mantissa of five
 * digits stands for ten codes, one of four for a hundred: those are given up.
 */
export const exponent: CodeRepair = {
  damage: 'exponent',
  undo(text) {
    const written = WRITTEN.exec(text)
    if (written === null) return undefined
    const [, first = '', rest = '', power] = written
    if (Number(power) === 0) return [`${first}.${rest}`]
    if (Number(power) !== 6) return []
    if (rest.length >= 6) return [`${first}.${rest.slice(0, 6)}`]
    if (rest.length < 5) return []
    const middle = Number(`${first}${rest}0`)
    return Array.from({ length: 10 }, (_, at) => {
      const digits = String(middle - 5 + at)
      return `${digits.slice(0, 1)}.${digits.slice(1)}`
    })
  },
}
