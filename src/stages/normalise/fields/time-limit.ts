import { TIME_UNITS, type TimeLimit, type TimeUnit } from '../../../model/procedure.ts'
import type { Field } from '../field.ts'

const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^ngày làm việc$/i, 'working-day'],
  [/^ngày$/i, 'day'],
  [/^giờ(?: làm việc)?$/i, 'hour'],
  [/^tháng$/i, 'month'],
  [/^năm$/i, 'year'],
]
// Every part is bounded: a hostile cell of a million digits must not be searched a million times.
const QUANTITY =
  /(?<!\d)(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:\([^)]{0,60}\)\s?)?(ngày làm việc|ngày|giờ làm việc|giờ|tháng|năm)(?![\p{L}])/giu
// "ngày 22/12/2022" is a date, and "năm 2025" a year: their numbers come after the word, so QUANTITY passes them by.

/** How long the office may take. Prose that states one quantity is understood; prose with several is not guessed at. */
export const timeLimit: Field = {
  id: 'timeLimit',
  headings: [
    'Thời hạn giải quyết',
    'Thời gian giải quyết',
    'Thời hạn',
    'Thời gian thực hiện',
    'processing_time',
    'processingTime',
    'time limit',
    'timeLimit',
    'timeLimit.amount',
  ],
  properties: ['timeLimit'],
  multiline: true,
  read(text) {
    const canonical = /^(?:(\d+(?:\.\d+)?) )?([a-z-]+)$/.exec(text)
    const unit = TIME_UNITS.find((known) => known === canonical?.[2])
    const amount = canonical?.[1]
    if (unit)
      return { set: { timeLimit: amount === undefined ? { unit } : { amount: Number(amount), unit } } }
    if (/^\d+(?:[.,]\d+)?$/.test(text))
      return { set: { timeLimit: { amount: Number(text.replace(',', '.')) } } }
    const found = new Map<string, TimeLimit>()
    for (const [, amount = '', word = ''] of text.matchAll(QUANTITY)) {
      const limit = asLimit(amount, word)
      found.set(`${limit.amount} ${limit.unit}`, limit)
    }
    const [only] = found.values()
    return only !== undefined && found.size === 1
      ? { set: { timeLimit: only } }
      : { unread: [{ property: 'timeLimit', text }] }
  },
}

/** The heading says the unit, and the cells bare numbers: `Thời hạn giải quyết (ngày)`. A cell that says its own keeps it. */
export const timeLimitsInUnits: readonly Field[] = [
  inUnit('timeLimitInDays', 'day', 'ngày'),
  inUnit('timeLimitInWorkingDays', 'working-day', 'ngày làm việc'),
  inUnit('timeLimitInHours', 'hour', 'giờ'),
]

function inUnit(id: string, unit: TimeUnit, word: string): Field {
  return {
    id,
    headings: timeLimit.headings.slice(0, 4).map((heading) => `${heading} (${word})`),
    properties: ['timeLimit'],
    multiline: true,
    read(text) {
      const reading = timeLimit.read(text)
      const amount = reading.set?.timeLimit?.amount
      const isBare = amount !== undefined && reading.set?.timeLimit?.unit === undefined
      return isBare ? { set: { timeLimit: { amount, unit } } } : reading
    },
  }
}

/** The unit, where it has a column of its own beside a bare number. */
export const timeLimitUnit: Field = {
  id: 'timeLimitUnit',
  headings: [
    'Đơn vị tính thời hạn',
    'Đơn vị thời gian',
    'processingTimeUnit',
    'timeLimit.unit',
    'time limit unit',
  ],
  properties: ['timeLimit'],
  read(text) {
    const word = text.toLowerCase().replace('_', '-')
    const unit =
      TIME_UNITS.find((known) => known === word) ?? UNITS.find(([pattern]) => pattern.test(text))?.[1]
    return unit === undefined
      ? { unread: [{ property: 'timeLimit', text }] }
      : { set: { timeLimit: { unit } } }
  },
}

function asLimit(amount: string, word: string): TimeLimit {
  const unit = UNITS.find(([pattern]) => pattern.test(word.replace(/\s+/g, ' ')))?.[1] ?? 'day'
  return { amount: Number(amount.replace(',', '.')), unit }
}
