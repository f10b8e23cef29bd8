/**
 * What the text was before a spreadsheet took it for a number: `1.012750` for `1.01275`.
 * Only a hint for the reader; the value itself stays as it is.
 */
export function withZerosBack(text: string): string | undefined {
  return /^[1-9]\.\d{1,5}$/.test(text) ? text.padEnd('1.012750'.length, '0') : undefined
}

/** How many digits follow the dot, where there are too many of them: 7 for `1.0133611`. */
export function excessDigits(text: string): number | undefined {
  return /^[1-9]\.(\d{7,})$/.exec(text)?.[1]?.length
}

/** A time limit of two columns, one of which is blank, is shown as the record it is: `{"amount":5}`. No reader wants that. */
export function isHalfTimeLimit(field: string, text: string): boolean {
  return field === 'timeLimit' && text.startsWith('{')
}
