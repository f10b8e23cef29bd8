const LONGEST_SHOWN = 400

/** Whole headings, as many as a sentence can hold. */
export function headingsShown(headings: readonly string[]): string {
  let text = ''
  for (const heading of headings) {
    if (!isVisible(heading)) continue
    const longer = text === '' ? heading.slice(0, LONGEST_SHOWN) : `${text} | ${heading}`
    if (longer.length > LONGEST_SHOWN) return `${text} | …`
    text = longer
  }
  return text
}

/** A file that a failing disk filled with NUL has nothing to show. */
export function isVisible(cell: string): boolean {
  return /[^\s\p{C}]/u.test(cell)
}
