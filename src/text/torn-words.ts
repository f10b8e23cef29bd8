import { isSyllable } from './syllable.ts'

/** A piece of text between two gaps. */
export interface Piece {
  readonly text: string
  /** How wide the gap before it is, in any unit. */
  readonly gap: number
  /** A space stands in the text before it; else there is only a gap, which the layout may have made. */
  readonly isApart: boolean
}

/**
 * Words of Vietnamese that begin with a vowel, without their tone. Every syllable with an onset may be a word; of those
 * without one there are few, so `ện` is the end of a word that was torn.
 */
const WORDS_WITHOUT_ONSET =
  'a á à ả ạ ác ách ai ái ải am ám ảm an án ang áng anh ánh ảnh ao áo ảo ào áp át áy ' +
  'ăn ắp ắng ẵm ắt ' +
  'âm ấm ẩm ầm ân ấn ẩn ấp ất âu ấu ẩu ấy ẩy ' +
  'e é ẻ em ém én eo éo ẻo ép ẹp ' +
  'ê ế ếch êm ếm ên êu ế ẩm ' +
  'í ì ỉ i ích im in inh ít ỉu ìu ịt ' +
  'o ó ò oa oà òa oai oái oải oan oán oang oanh oát oạt óc oe ói om ỏm ong óng ỏng óp ' +
  'ô ố ồ ổ ôi ối ồi ổi ôm ốm ôn ốn ồn ổn ông ống ốp ốc ộc ' +
  'ơ ớ ờ ở ỡ ơi ới ơn ớn ớt ợ ' +
  'u ú ù ủ ụ ua ủa uẩn uất ục uể uế ui ủi um úm ung úng ủng ùn út ' +
  'uốn uống uổng uôm uy úy uý ùy ủy uỷ uyên uyển uyết uỵch ' +
  'ư ứ ừ ử ưa ứa ưng ứng ừng ước ươm ướm ươn ưỡn ương ướp ướt ưu ức ' +
  'y ý ỳ ỷ ỵ ỹ yêm yếm yên yến yểm yêng yêu yếu yểu yết'

const WITHOUT_ONSET = new Set(WORDS_WITHOUT_ONSET.normalize('NFC').split(' '))

const VOWELS = 'aăâeêioôơuưy'
const LETTERS_AT_END = /[\p{L}\p{M}]+$/u
const LETTERS_AT_START = /^[\p{L}\p{M}]+/u
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|qu|tr|th|ch|ph|[bcdđghklmnprstvx])$/u
const CLUSTER = /^(?:ngh|ng|nh|gh|kh|qu|tr|th|ch|ph)$/u
const CODA = /^(?:ng|nh|ch|[cmnpt])$/u

/**
 * A line of text of its pieces. Where the layout tore a word they are joined, on evidence alone: together they are
 * spelled as a syllable, and one of them is no word (`nghi ện`, `th ủ t ục`). Where a space stands in the text, it takes a
 * piece that cannot be anything else: a letter alone may be the name of a clause, `B ở` is no `Bở`.
 */
export function joinTorn(pieces: readonly Piece[]): string {
  let text = ''
  for (const [at, piece] of pieces.entries()) {
    const isTorn = at > 0 && belongs(text, piece, pieces[at + 1])
    text += at === 0 || isTorn ? piece.text : ` ${piece.text}`
  }
  return text
}

function belongs(before: string, piece: Piece, next: Piece | undefined): boolean {
  if (!isTorn(before, piece)) return false
  // `hàn h ọ`: the letter between goes to the nearer side.
  const isBetween = next !== undefined && ONSET.test(letters(piece.text)) && isTorn(piece.text, next)
  return !isBetween || piece.gap < next.gap
}

function isTorn(before: string, { text, isApart }: Piece): boolean {
  const [first] = LETTERS_AT_END.exec(before) ?? []
  const [second] = LETTERS_AT_START.exec(text) ?? []
  if (first === undefined || second === undefined || !isSyllable((first + second).normalize('NFC')))
    return false
  const [a, b] = [letters(first), letters(second)]
  if (ONSET.test(a) && VOWELS.includes(firstLetter(b))) {
    return isApart ? CLUSTER.test(a) || !isWord(b) : true
  }
  if (CODA.test(b)) return isApart ? b.length > 1 : true
  return !isWord(b)
}

function isWord(text: string): boolean {
  return isSyllable(text) && (!VOWELS.includes(firstLetter(text)) || WITHOUT_ONSET.has(text))
}

function letters(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** Without its tone and its hat. */
function firstLetter(text: string): string {
  return text.normalize('NFD').charAt(0)
}
