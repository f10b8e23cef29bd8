/**
 * A noun as Arabic counts it. One and two stand without their number, three to ten take the plural, eleven to
 * ninety-nine the accusative singular, whole hundreds and fractions the bare singular (the plural rules of CLDR for `ar`).
 */
export interface Noun {
  /** `سجل واحد` */
  readonly one: string
  /** `سجلان` */
  readonly two: string
  /** `سجلات` */
  readonly few: string
  /** `سجلًا` */
  readonly many: string
  /** `سجل` */
  readonly other: string
}

/**
 * `3 سجلات`, `11 سجلًا`, `سجلان`.
 * @param count as a number, or as a reader writes it: `1,727`
 */
export function counted(count: number | string, noun: Noun): string {
  const digits = String(count).replaceAll(/[^\d.]/g, '')
  if (digits === '1') return noun.one
  if (digits === '2') return noun.two
  return `${count} ${noun[form(Number(digits))]}`
}

function form(count: number): 'few' | 'many' | 'other' {
  const rest = count % 100
  if (!Number.isInteger(count)) return 'other'
  if (rest >= 3 && rest <= 10) return 'few'
  return rest >= 11 ? 'many' : 'other'
}
