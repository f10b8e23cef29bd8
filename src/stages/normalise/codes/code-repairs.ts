import type { CodeRepair } from './code-repair.ts'
import { brokenSuffix } from './code-repairs/broken-suffix.ts'
import { date } from './code-repairs/date.ts'
import { exponent } from './code-repairs/exponent.ts'
import { letterForDigit } from './code-repairs/letter-for-digit.ts'
import { lostDot } from './code-repairs/lost-dot.ts'
import { lostZeros } from './code-repairs/lost-zeros.ts'
import { numberTail } from './code-repairs/number-tail.ts'
import { otherMark } from './code-repairs/other-mark.ts'
import { surplusDigit } from './code-repairs/surplus-digit.ts'
import { surrounded } from './code-repairs/surrounded.ts'

/**
 * Every repair, in the order in which they follow each other: what a program made of the code first, then what stands
 * around it, then its characters, then how many there are. `1,O1275` goes through three of them.
 */
export const codeRepairs: readonly CodeRepair[] = [
  date,
  exponent,
  surrounded,
  letterForDigit,
  otherMark,
  lostDot,
  lostZeros,
  numberTail,
  surplusDigit,
  brokenSuffix,
]
