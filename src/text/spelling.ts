const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** One spelling of a syllable: the tone at its end wherever it was written (*hoà*, *hòa*), and i for a y that sounds alike (*kỹ*, *kĩ*). */
export function spelling(word: string): string {
  const apart = word.normalize('NFD')
  const tones = apart.match(TONES)
  const letters = (tones === null ? apart : apart.replace(TONES, '')).normalize('NFC')
  const same = I_FOR_Y.test(letters) ? `${letters.slice(0, -1)}i` : letters
  return tones === null ? same : same + tones.join('')
}

// After these consonants y and i are one sound. In *tay*, *thuy* they are not: *tai*, *thui* are other words.
const I_FOR_Y = /^(?:[hklmst]|qu)y$/
