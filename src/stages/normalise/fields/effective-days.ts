import { dayOfNumber, isMonthFirst, readDate } from '../date.ts'
import type { Field } from '../field.ts'

/** The day from which a procedure holds, and the one from which it does no more. */
export const effectiveDays: readonly Field[] = [
  day('effectiveFrom', [
    'Ngày hiệu lực',
    'Ngày có hiệu lực',
    'Ngày bắt đầu hiệu lực',
    'Hiệu lực từ ngày',
    'Có hiệu lực từ ngày',
    'Hiệu lực thi hành',
    'effective from',
    'effective date',
    'valid from',
  ]),
  day('effectiveUntil', [
    'Ngày hết hiệu lực',
    'Hết hiệu lực từ ngày',
    'Ngày kết thúc hiệu lực',
    'effective until',
    'effective to',
    'valid until',
  ]),
]

function day(property: 'effectiveFrom' | 'effectiveUntil', headings: readonly string[]): Field {
  return {
    id: property,
    headings: [...headings, property],
    properties: [property],
    readDay: (date) => ({ set: { [property]: date } }),
    read(text) {
      const date = readDate(text)
      if (date !== undefined) return { set: { [property]: date } }
      const likelyDay = dayOfNumber(text)
      return {
        unread: [
          {
            property,
            text,
            ...(likelyDay !== undefined && { likelyDay }),
            ...(isMonthFirst(text) && { monthFirst: true }),
          },
        ],
      }
    },
  }
}
