// What acts on more than itself: controls, and what turns the reading order round (CWE-150). Tabs and line ends are white
// space, and whoever writes them knows what they do in its format.
const ACTIVE = /(?![\t-\r\u0085])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
// Line ends that only some programs know: what looks like one line is two for the others.
const OTHER_LINE_ENDS = /[\v\f\u2028\u2029]/g

/**
 * Data as every format may hold it: nothing in it acts on a screen, a pipeline or a reader. An escape of JSON or XML does
 * not do, for whoever reads the file has the character back. Otherwise the text is as it stands.
 */
export function neutral(text: string): string {
  return text.toWellFormed().replace(ACTIVE, '').replace(OTHER_LINE_ENDS, ' ')
}

/** The same for all texts of a value that will be JSON. */
export function neutralValue(value: unknown): unknown {
  if (typeof value === 'string') return neutral(value)
  if (Array.isArray(value)) return value.map(neutralValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, neutralValue(each)]])),
  )
}
