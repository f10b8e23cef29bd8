/**
 * Letters that an old code page does not have are written as `?`, by some programs as `_`: `C?p gi?y phép`. No honest text
 * has one inside a word. What was lost is in no byte of the file any more.
 */
const INSIDE = /\p{L}\?+\p{L}/gu
const UNDERLINED = /(?<![\p{L}\p{N}_])(?:\p{L}+_|_\p{L})[\p{L}_]*(?![\p{L}\p{N}_])/gu
// `…?id=3`, `ma_thu_tuc`: an address, or a name of a program.
const ADDRESS = /[/=&]/
/** One word in a text of several may be a slip of the hand. */
const FEWEST_UNDERLINED = 2

/** Whether letters of a text were lost to question marks or underscores. */
export function hasLostLetters(text: string): boolean {
  if (text.includes('?') && !ADDRESS.test(text) && (text.match(INSIDE)?.length ?? 0) > 0) return true
  if (!text.includes('_') || !text.includes(' ')) return false
  return (text.match(UNDERLINED)?.length ?? 0) >= FEWEST_UNDERLINED
}

/** Whether letters may be lost in a text of few words, which only a word that fits can tell. */
export function mayHaveLostLetters(text: string): boolean {
  return hasLostLetters(text) || (/[?_\ufffd]/.test(text) && text.includes(' '))
}

/**
 * Whether a text may be another one whose letters were lost: as long, and each letter that is left is the same but for its
 * marks. Code pages write `d` for `đ` and `o` for `ơ` where they have nothing nearer.
 */
export function mayHaveBeen(lossy: string, whole: string): boolean {
  const [left, right] = [[...lossy.normalize('NFC')], [...whole.normalize('NFC')]]
  return left.length === right.length && left.every((letter, at) => isLeftOf(letter, right[at] ?? ''))
}

function isLeftOf(left: string, letter: string): boolean {
  if (left === '?' || left === '_' || left === '\ufffd') return letter > '\u007f'
  return bare(left) === bare(letter)
}

function bare(letter: string): string {
  const [plain = ''] = letter.normalize('NFD')
  return plain.toLowerCase().replace(/[đðĐÐ]/u, 'd')
}

/** A word of a heading or a value with its lost letters left open, in the form in which words are compared. */
export function openWord(text: string): RegExp | undefined {
  const word = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9?_\ufffd]/g, '')
  const letters = word.replace(/[?_\ufffd]/g, '')
  // Of a word that is mostly gone nobody knows what it was.
  if (letters === word || letters.length * 2 < word.length) return undefined
  return new RegExp(`^${word.replace(/[?_\ufffd]/g, '[a-z]')}$`)
}
