/**
 * The form in which two names are compared (SPEC §5): NFC, lower case, runs of white space as one space,
 * trimmed, final `;` and `.` dropped, a leading *thủ tục* dropped. Accents count.
 */
export function foldName(name: string): string {
  const folded = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const open = folded.replace(/[;. ]+$/, '')
  return open.startsWith('thủ tục ') ? open.slice('thủ tục '.length) : open
}

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
