/**
 * The form in which two names are compared: NFC, lower case, runs of white space as one space,
 * trimmed, final `;` and `.` dropped, a leading *thủ tục* dropped. Accents count.
 */
export function foldName(name: string): string {
  return foldTidied(name.normalize('NFC').replace(/\s+/g, ' ').trim())
}

/** `foldName` for a name that is NFC, trimmed and single-spaced already: every record's name goes through here. */
export function foldTidied(name: string): string {
  const lower = name.toLowerCase()
  let end = lower.length
  while (end > 0 && FINAL.has(lower.charCodeAt(end - 1))) end -= 1
  const start = lower.startsWith(LEADING) && end > LEADING.length ? LEADING.length : 0
  return start === 0 && end === lower.length ? lower : lower.slice(start, end)
}

const LEADING = 'thủ tục '
const FINAL = new Set([...';. '].map((character) => character.charCodeAt(0)))

/**
 * The form in which headings and words of a value list are recognised: `đ` as `d`, no accents, no case,
 * no punctuation, no spaces. `Mã TTHC`, `MA_TTHC` and `ma-tthc` are one.
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '')
}
