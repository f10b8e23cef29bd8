const DINGBATS = {
  51: '✓',
  52: '✔',
  53: '✗',
  54: '✗',
  55: '✗',
  56: '✘',
  108: '●',
  110: '■',
  111: '□',
  113: '□',
}

/**
 * What a letter of a font of symbols shows, for the signs that offices tick and list with: in these fonts `ü` is a tick and
 * `R` a ticked box. Read off the tables of the fonts.
 */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '□',
    114: '□',
    120: '☒',
    158: '•',
    159: '•',
    167: '■',
    168: '☐',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 151: '●', 163: '☐' },
  webdings: { 97: '✓', 99: '□', 103: '■', 110: '●', 114: '✗' },
  symbol: { 183: '•', 214: '√' },
  marlett: { 97: '✓', 98: '✓' },
  zapfdingbats: DINGBATS,
  'zapf dingbats': DINGBATS,
  'itc zapf dingbats': DINGBATS,
  'monotype sorts': DINGBATS,
}

/** Letters of these fonts are mapped to this private area of Unicode. */
const PRIVATE = 0xf000

/** Whether letters of the font are signs. */
export function isSymbolFont(font: string): boolean {
  return Object.hasOwn(SIGNS, font.toLowerCase())
}

/** A text as it looks in a font. What no table knows stays. */
export function shownIn(font: string, text: string): string {
  const signs = isSymbolFont(font) ? SIGNS[font.toLowerCase()] : undefined
  if (signs === undefined) return text
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return signs[code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code] ?? letter
  }).join('')
}

/** A sign that stands in the text by its font and number. */
export function symbol(font: string, code: string): string {
  if (!/^[0-9a-f]{1,4}$/i.test(code)) return ''
  return shownIn(font, String.fromCharCode(Number.parseInt(code, 16)))
}
