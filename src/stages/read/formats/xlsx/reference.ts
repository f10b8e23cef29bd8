const LETTERS = 26

/**
 * Column of a cell reference, from 0: `A1` is 0, `XFD7` is 16383. Undefined for anything that is not a reference.
 * Only the letters are read: the row stands on the row element, and where the two disagree Excel follows the row.
 */
export function columnOf(reference: string): number | undefined {
  let column = 0
  let at = 0
  for (; at < reference.length; at++) {
    // 32 turns capitals into small letters.
    const letter = (reference.charCodeAt(at) | 32) - 96
    if (letter < 1 || letter > LETTERS) break
    column = column * LETTERS + letter
  }
  const isReference = at > 0 && at < 8 && /^\d+$/.test(reference.slice(at))
  return isReference ? column - 1 : undefined
}
