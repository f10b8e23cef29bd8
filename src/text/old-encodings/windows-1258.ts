import type { OldEncoding } from '../old-encoding.ts'

// Where it differs from windows-1252: the Western character, what it stands for. Tones are marks of their own.
const PAIRS = 'ÃĂãăÐĐðđÕƠõơÝƯýưþ₫Ì\u0300ì\u0301Ò\u0309ò\u0323Þ\u0303Š\u008aŽ\u008eš\u009až\u009e'

const letters = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) letters.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))

const WESTERN = /[ÃãÐðÕõÝýþÌìÒòÞŠŽšž]/g

/** Microsoft's code page for Vietnamese. Partly composed: `â` is one character, its tone is the next one. */
export const windows1258: OldEncoding = {
  id: 'windows-1258',
  title: 'windows-1258',
  aliases: ['cp1258', 'x-cp1258'], // the labels of the WHATWG Encoding Standard
  decode: (western) =>
    western.replace(WESTERN, (character) => letters.get(character) ?? character).normalize('NFC'),
}
