import type { Fault } from '../../../model/finding.ts'
import { hasLostLetters, mayHaveLostLetters } from '../../../text/lost-letters.ts'
import { fieldBefore, nameBefore } from '../name-before.ts'
import type { RecordRule } from '../rule.ts'

type Facts = { field: string; text: string }

/** Nothing brings the letters back but a record that has them: the code gives the name, the words of a field its value. */
export const lostLetters: RecordRule<'lost-letters', Facts> = {
  id: 'lost-letters',
  severity: 'error',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh ở đâu?' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Ðang ký k?t hôn có y?u t? nu?c ngoài' },
      {
        list: 'Mã TTHC,T?n th? t?c\n1.000894,Ðang ký k?t hôn',
        baseline: 'Mã số,Tên\n1.000894,Đăng ký kết hôn',
      },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đ_ng k_ k_t h_n' },
    ],
  },
  check({ procedure: { name, field }, unread }, match) {
    const faults: Fault<Facts>[] = []
    for (const { property, text, lost } of unread) {
      if (lost === undefined) continue
      const evidence = ['letters-agree', 'only-candidate'] as const
      const suggestion = { field: property, value: lost, confidence: WORD, evidence }
      faults.push({ facts: { field: property, text }, field: property, suggestion })
    }
    if (name !== undefined && mayHaveLostLetters(name)) {
      const value = nameBefore(name, match)
      if (value !== undefined || hasLostLetters(name)) faults.push(faultOf('name', name, value))
    }
    if (field !== undefined && mayHaveLostLetters(field)) {
      const value = fieldBefore(field, match)
      if (value !== undefined || hasLostLetters(field)) faults.push(faultOf('field', field, value))
    }
    return faults
  },
}

// By the code: wrong only where the code is, and then each letter that is left would have to agree by chance.
const BY_CODE = 0.99
const WORD = 0.97
const LONGEST_SHOWN = 120

function faultOf(field: 'name' | 'field', text: string, value: string | undefined): Fault<Facts> {
  const shown = text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
  const fault = { facts: { field, text: shown }, field }
  if (value === undefined) return fault
  return {
    ...fault,
    suggestion: { field, value, confidence: BY_CODE, evidence: ['code-agrees', 'letters-agree'] },
  }
}
