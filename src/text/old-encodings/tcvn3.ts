import type { OldEncoding } from '../old-encoding.ts'

// Each pair: the Western character, the Vietnamese letter. Capitals exist only without a tone; a font of capitals
// (.VnTimeH) shows the others, so that their case is not in the text at all.
const PAIRS =
  '¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư¨ă©â®đªê«ô¬ơ\u00adư' +
  'µà¸á¶ả·ã¹ạ»ằ¾ắ¼ẳ½ẵÆặÇầÊấÈẩÉẫËậ' +
  'ÌèÐéÎẻÏẽÑẹÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị' +
  'ßòãóáỏâõäọåồèốæổçỗéộêờíớëởìỡîợ' +
  'ïùóúñủòũôụõừøứöử÷ữùựúỳýýûỷüỹþỵ'

const letters = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) letters.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))

const WESTERN = /[\u00a1-\u00fe]/g
// Some converters write a capital as its plain capital and the small letter with the tone: `Aµ` is `À`, `¢Ê` is `Ấ`.
const CAPITAL_AND_TONE =
  /A[àáảãạ]|Ă[ằắẳẵặ]|Â[ầấẩẫậ]|E[èéẻẽẹ]|Ê[ềếểễệ]|I[ìíỉĩị]|O[òóỏõọ]|Ô[ồốổỗộ]|Ơ[ờớởỡợ]|U[ùúủũụ]|Ư[ừứửữự]|Y[ỳýỷỹỵ]/g
const WORD = /[A-Za-zÀ-ỹ]+/g
const CAPITALS = /[A-ZĂÂĐÊÔƠƯ]/g

/** TCVN 5712:1993 in its third form, called ABC: the fonts .VnTime, .VnArial. */
export const tcvn3: OldEncoding = {
  id: 'tcvn3',
  title: 'TCVN3',
  aliases: ['abc', 'tcvn', 'tcvn-3', 'tcvn5712', 'tcvn-5712', 'tcvn5712-3', 'x-viet-tcvn5712'],
  decode: (western) =>
    western
      .replace(WESTERN, (character) => letters.get(character) ?? character)
      .replace(CAPITAL_AND_TONE, ([, small = '']) => small.toUpperCase())
      .replace(WORD, amongCapitals),
}

/** `THñ TôC`: a word with two capitals and no plain small letter was set in the font of capitals. */
function amongCapitals(word: string): string {
  if (/[a-z]/.test(word)) return word
  return (word.match(CAPITALS)?.length ?? 0) >= 2 ? word.toUpperCase() : word
}
