/** How many digits follow the dot, where there are too many of them: 7 for `1.0133611`. */
export function excessDigits(text: string): number | undefined {
  return /^[1-9]\.(\d{7,})$/.exec(text)?.[1]?.length
}

/** A time limit of two columns, one of which is blank, is shown as the record it is: `{"amount":5}`. No reader wants that. */
export function isHalfTimeLimit(field: string, text: string): boolean {
  return field === 'timeLimit' && text.startsWith('{')
}
