const ONSETS = 'ngh|ng|nh|gh|gi|g|kh|k|qu|tr|th|t|ch|c|ph|p|b|d|đ|h|l|m|n|r|s|v|x'

// What may follow the onset, tone left out. After `qu` and `gi` these are the same rhymes.
const RHYMES =
  'a|ac|ach|ai|ak|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăk|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|' +
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|' +
  'i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|' +
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot|' +
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|' +
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|' +
  'ư|ưa|ưc|ưi|ưm|ưn|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|' +
  'y|ych|yêm|yên|yêng|yêt|yêu|ynh|yt'

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`)
const STOPPED = /(?:p|t|k|c|ch)$/
const TONE = /([aeiouy][\u031b\u0302\u0306]?)([\u0300\u0301\u0303\u0309\u0323])/
const ACUTE = '\u0301'
const DOT_BELOW = '\u0323'

/**
 * Whether a word could be a Vietnamese syllable by its spelling: an onset, a rhyme, one tone on a vowel, and before
 * a stop only the two tones that can stand there. It need not be a word that exists. Case: `thủ`, `Thủ`, `THỦ`.
 */
export function isSyllable(word: string): boolean {
  let answer = answered.get(word)
  if (answer === undefined) {
    answer = isSpelledAsSyllable(word)
    if (answered.size >= WORDS_REMEMBERED) answered.clear()
    answered.set(word, answer)
  }
  return answer
}

// A list has some hundred different words; taking one apart costs ten times what remembering it does.
const WORDS_REMEMBERED = 4_000
const answered = new Map<string, boolean>()

function isSpelledAsSyllable(word: string): boolean {
  const small = word.toLowerCase()
  if (word !== small && word.slice(1) !== small.slice(1) && word !== word.toUpperCase()) return false
  let tone = ''
  const plain = small
    .normalize('NFD')
    .replace(TONE, (_, vowel: string, mark: string) => {
      tone = mark
      return vowel
    })
    .normalize('NFC')
  return SYLLABLE.test(plain) && (tone === ACUTE || tone === DOT_BELOW || !STOPPED.test(plain))
}
