/** A text as it reads: without the marks that keep Latin runs whole in Arabic lines. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '')
}
