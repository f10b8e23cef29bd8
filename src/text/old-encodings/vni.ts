import type { OldEncoding } from '../old-encoding.ts'

// A letter and a second character for its mark: beside each, what the letter becomes with it, in the order of MARKS.
const MARKS = 'øùûõïâàáåãäêèéúüë'
const MARKED: readonly (readonly [letter: string, becomes: string])[] = [
  ['a', 'àáảãạâầấẩẫậăằắẳẵặ'],
  ['e', 'èéẻẽẹêềếểễệ'],
  ['o', 'òóỏõọôồốổỗộ'],
  ['ô', 'ờớởỡợ'],
  ['u', 'ùúủũụ'],
  ['ö', 'ừứửữự'],
  ['y', 'ỳýỷỹ'],
]
// Letters that stand alone.
const ALONE = 'ôơöưñđììííæỉóĩòịîỵ'

const letters = new Map<string, string>()
for (let at = 0; at < ALONE.length; at += 2) add(ALONE.charAt(at), ALONE.charAt(at + 1))
for (const [letter, becomes] of MARKED) {
  for (const [at, vowel] of [...becomes].entries()) add(letter + MARKS.charAt(at), vowel)
}

/** Small and capital; the letter says which, whatever the case of its mark (`Thuû`, `THUÛ`, `Uûy`). */
function add(written: string, vowel: string): void {
  const [letter = '', mark = ''] = written
  for (const either of new Set([mark, mark.toUpperCase()])) {
    letters.set(letter + either, vowel)
    letters.set(letter.toUpperCase() + either, vowel.toUpperCase())
  }
}

const WRITTEN = new RegExp(`[aeouyôö][${MARKS}]?|[ñìíæóòî]`, 'gi')

/** VNI for Windows: the fonts VNI-Times, VNI-Helve. */
export const vni: OldEncoding = {
  id: 'vni',
  title: 'VNI',
  aliases: ['vni-windows', 'vni-win', 'vni-times', 'x-viet-vni'],
  decode: (western) =>
    western.replace(WRITTEN, (written) => {
      const whole = letters.get(written)
      if (whole !== undefined) return whole
      const [letter = '', next = ''] = written
      return (letters.get(letter) ?? letter) + (letters.get(next) ?? next)
    }),
}
