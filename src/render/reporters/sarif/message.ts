/**
 * A text as a message of SARIF 2.1.0 with errata 01. Braces are doubled, for single ones are placeholders (3.11.5).
 * Brackets may stand as they are outside of links (3.11.6), but `[a](b)` in a name would be one: they are escaped like in
 * the text of a link, and so is a backslash that stands before one. No other backslash is touched, or paths would grow.
 */
export function plainMessage(text: string): { readonly text: string } {
  const escaped = text
    .toWellFormed()
    .replace(/[{}]/g, '$&$&')
    .replace(/(\\*)([[\]])/g, (_, slashes: string, bracket: string) => `${slashes}${slashes}\\${bracket}`)
  return { text: escaped }
}
