/** The characters of the bytes 0x80 to 0x9f; every other byte is the character of the same number. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST = 0x80

const CONTROLS = /[\u0080-\u009f]/g

/** Bytes as text, the way every Western Windows shows them. One character a byte comes in (latin1). */
export function asWestern(latin1: string): string {
  return latin1.replace(CONTROLS, (control) => SPECIAL.charAt(control.charCodeAt(0) - FIRST))
}

/** The byte a Western character stands for; -1 for characters that are not Western. */
export function westernByte(character: string): number {
  const point = character.charCodeAt(0)
  const special = point > 0xff || (point >= FIRST && point < FIRST + SPECIAL.length)
  if (!special) return point
  const at = SPECIAL.indexOf(character)
  if (at !== -1) return FIRST + at
  return point <= 0xff ? point : -1
}
