/**
 * Vietnamese as old programs wrote it, one byte a character. Built from other sources than the tables it tests: the
 * rows of TCVN 5712 in the order of their bytes, the marks of VNI and windows-1258 from the Unicode decomposition.
 */
export type OldName = 'tcvn3' | 'vni' | 'windows-1258'
export const OLD_NAMES: readonly OldName[] = ['tcvn3', 'vni', 'windows-1258']

/** All 134 letters of Vietnamese that ASCII lacks, small ones first. */
const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
export const VIETNAMESE_LETTERS: readonly string[] = [...SMALL, ...SMALL.toUpperCase()]

const TCVN3_ROWS: readonly (readonly [firstByte: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
const tcvn3 = new Map(
  TCVN3_ROWS.flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [letter, String.fromCharCode(first + at)] as const),
  ),
)

/** Capitals with a tone have no byte: a font of capitals showed the small ones. */
function tcvn3Of(letter: string): string {
  return tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter
}

const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const TONES = `${GRAVE}${ACUTE}${HOOK}${TILDE}${DOT}`
const [CIRCUMFLEX, BREVE, HORN] = ['\u0302', '\u0306', '\u031b']

interface Parts {
  readonly base: string
  readonly shape: string
  /** Place in TONES; -1 for none. */
  readonly tone: number
}

function partsOf(letter: string): Parts {
  const [base = '', ...marks] = letter.normalize('NFD')
  const shape = marks.find((mark) => !TONES.includes(mark)) ?? ''
  const tone = TONES.indexOf(marks.find((mark) => TONES.includes(mark)) ?? '?')
  return { base, shape, tone }
}

function vniOf(letter: string): string {
  const isCapital = letter !== letter.toLowerCase()
  const written = smallVniOf(letter.toLowerCase())
  return isCapital ? written.toUpperCase() : written
}

function smallVniOf(letter: string): string {
  if (letter === 'đ') return 'ñ'
  const { base, shape, tone } = partsOf(letter)
  if (base === 'i') return 'ìíæóòi'.at(tone) ?? ''
  if (base === 'y' && tone === 4) return 'î'
  if (shape === CIRCUMFLEX) return base + ('àáåãäâ'.at(tone) ?? '')
  if (shape === BREVE) return base + ('èéúüëê'.at(tone) ?? '')
  const horned = shape === HORN ? (base === 'o' ? 'ô' : 'ö') : base
  return horned + (tone === -1 ? '' : 'øùûõï'.charAt(tone))
}

const WITHOUT_TONE = new Map([...'ăâđêôơưĂÂĐÊÔƠƯ'].map((letter, at) => [letter, 'ãâðêôõýÃÂÐÊÔÕÝ'.charAt(at)]))
const WHOLE_IN_1258 = new Set('àáèéíóùúÀÁÈÉÍÓÙÚ')

function windows1258Of(letter: string): string {
  const { base, shape, tone } = partsOf(letter)
  const plain = (base + shape).normalize('NFC')
  return (WITHOUT_TONE.get(plain) ?? plain) + (tone === -1 ? '' : 'ÌìÒÞò'.charAt(tone))
}

const LETTER_OF: Readonly<Record<OldName, (letter: string) => string>> = {
  tcvn3: tcvn3Of,
  vni: vniOf,
  'windows-1258': windows1258Of,
}

const LETTERS = /[À-ỹ]/g

/** The Western characters that an old program would have shown without its font. */
export function oldText(text: string, name: OldName): string {
  return text.normalize('NFC').replace(LETTERS, LETTER_OF[name])
}

/** windows-1258 with the letters it has whole: `é` rather than `e` and its acute. Windows writes it either way. */
export function partlyComposed(text: string): string {
  return text
    .normalize('NFC')
    .replace(LETTERS, (letter) => (WHOLE_IN_1258.has(letter) ? letter : windows1258Of(letter)))
}

/** As the file held it. */
export function oldBytes(text: string, name: OldName): Buffer {
  return Buffer.from(oldText(text, name), 'latin1')
}
