import { dayOfNumber, isMonthFirst, readDate } from '../date.ts'
import type { Field } from '../field.ts'

// `1319/QĐ-UBND`, `2052/QĐ-BCA`, `1234a/QĐ-BCA-C06`. The national list of July 2026 holds fourteen shapes: the others stay findings.
const NUMBER = /^\d{1,6}[a-z]?\/QĐ(?:-[A-ZĐ][A-ZĐ0-9]*)+$/
const NUMBER_THEN_DATE = /^(\S{1,60}?)[ ,;-]{1,5}(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/i

/** The publication decision: its number, and the date where it stands in the same cell. */
export const decision: Field = {
  id: 'decision',
  headings: [
    'Số quyết định công bố',
    'Quyết định công bố',
    'QĐ Công bố',
    'Số QĐ công bố',
    'Số quyết định',
    'Số QĐ',
    'Quyết định',
    'decisionNo',
    'decision.number',
    'decision number',
    'decision',
  ],
  properties: ['decision'],
  read(text) {
    const bare = text.replace(/^(?:Quyết định|QĐ)\s+số:?\s*/i, '')
    const parts = NUMBER_THEN_DATE.exec(bare)
    const number = (parts?.[1] ?? bare).trim()
    const date = parts === null ? undefined : readDate(parts[2] ?? '')
    if (!NUMBER.test(number) || (parts !== null && date === undefined)) {
      return { unread: [{ property: 'decision', text }] }
    }
    return { set: { decision: date === undefined ? { number } : { number, date } } }
  },
}

/** The date of the decision, where it has a column of its own. */
export const decisionDate: Field = {
  id: 'decisionDate',
  headings: [
    'Ngày quyết định',
    'Ngày ban hành quyết định',
    'Ngày QĐ',
    'Ngày công bố',
    'Ngày ban hành',
    'decisionDate',
    'decision.date',
    'decision date',
  ],
  properties: ['decision'],
  readDay: (day) => ({ set: { decision: { date: day } } }),
  read(text) {
    const date = readDate(text)
    if (date !== undefined) return { set: { decision: { date } } }
    const likelyDay = dayOfNumber(text)
    return {
      unread: [
        {
          property: 'decision',
          text,
          ...(likelyDay !== undefined && { likelyDay }),
          ...(isMonthFirst(text) && { monthFirst: true }),
        },
      ],
    }
  },
}
