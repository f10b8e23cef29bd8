import type { ListRule } from '../rule.ts'

/** `rows`: days that can only be read with the month first; `turnable`: days of the list that could be read both ways. */
type Facts = { rows: number; text: string; turnable: number }

/**
 * A column in which some days have the month first was written, or spoilt, by a program with American settings. Which of
 * its other days were turned nobody can say: they are read day first, as Vietnamese writes them, and this says how many.
 */
export const monthBeforeDay: ListRule<'month-before-day', Facts> = {
  id: 'month-before-day',
  severity: 'warning',
  looksAt: 'list',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Ngày quyết định\n1.001193,Đăng ký khai sinh,31/07/2025' }],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Ngày quyết định\n1.001193,Đăng ký khai sinh,7/31/2025\n1.000894,Đăng ký kết hôn,7/1/2025',
      },
    ],
  },
  create() {
    let rows = 0
    let text = ''
    let turnable = 0
    return {
      record({ unread, procedure }) {
        const turned = unread.find(({ monthFirst }) => monthFirst)
        if (turned !== undefined) {
          rows += 1
          if (text === '') text = turned.text
        } else if (isTurnable(procedure.decision?.date)) turnable += 1
      },
      finish: () => (rows === 0 ? undefined : { facts: { rows, text, turnable }, field: 'decision' }),
    }
  },
}

/** A day that is another one with its day and month exchanged. */
function isTurnable(date: string | undefined): boolean {
  if (date === undefined) return false
  const [, month = '', day = ''] = date.split('-')
  return Number(day) <= 12 && day !== month
}
