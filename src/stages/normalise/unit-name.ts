import type { Level } from '../../model/procedure.ts'
import { foldWord } from '../../text/fold.ts'
import { spelling } from '../../text/spelling.ts'

/** What a unit is called, apart from how it is written. */
export interface UnitName {
  /** What it is, when the name says so: `phuong`, `xa`, `tinh` … */
  readonly type: string | undefined
  /** The name itself, accents and all, in one spelling: each tone at the end of its syllable. */
  readonly exact: string
  /** The same without accents and spaces: `badinh`. */
  readonly loose: string
}

/** The level of a unit of each type; undefined for those that ended on 1 July 2025 with the districts. */
const LEVEL_OF_TYPE: Readonly<Record<string, Level | undefined>> = {
  phuong: 'commune',
  xa: 'commune',
  dackhu: 'commune',
  thitran: 'commune',
  tinh: 'province',
  thanhpho: 'province',
  quan: undefined,
  huyen: undefined,
  thixa: undefined,
}

const SHORT: Readonly<Record<string, string>> = {
  p: 'phuong',
  x: 'xa',
  dk: 'dackhu',
  tt: 'thitran',
  t: 'tinh',
  tp: 'thanhpho',
  q: 'quan',
  h: 'huyen',
  tx: 'thixa',
}

/** `UBND phường …`: the office stands for its unit. */
const OFFICE = /^(?:ubnd|[uủ][yỷ] ban nhân dân|uy ban nhan dan)[\s.:_-]+/

/** `Phường Ba Đình`, `P. Ba Đình`, `UBND phường Ba Đình` and `PHUONG_BA_DINH` are one name, the last one without accents. */
export function unitName(text: string): UnitName {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/['’ʼ`]/g, '')
    .replace(OFFICE, '')
  const words = written.split(/[\s.,_–—-]+/u).filter((word) => word !== '')
  const { type, words: own } = apart(words)
  return { type, exact: own.map(spelling).join(' '), loose: foldWord(own.join('')) }
}

/** The same for two spellings of one name. A type that one of them leaves out makes it another. */
export function unitKey(text: string): string {
  const { type = '', exact } = unitName(text)
  return exact === '' && type === '' ? '' : `${type} ${exact}`
}

/** What a unit is by a word alone: *Phường*, *cấp xã*, `commune`. */
export function levelOfWord(text: string): Level | undefined {
  const word = foldWord(text).replace(/^cap/, '')
  if (word === 'commune' || word === 'ward') return 'commune'
  if (word === 'province' || word.startsWith('thanhphotructhuoc')) return 'province'
  return isType(word) ? LEVEL_OF_TYPE[word] : undefined
}

export function levelOfType(type: string | undefined): Level | undefined {
  return type === undefined ? undefined : LEVEL_OF_TYPE[type]
}

/** Whether a word says what a unit is: *Phường*, *Đặc khu*. */
export function isTypeWord(text: string): boolean {
  return isType(foldWord(text))
}

function isType(word: string): boolean {
  return Object.hasOwn(LEVEL_OF_TYPE, word)
}

/** A type is only told from a name that goes on behind it: *Thành phố*, *Xã* are no names of units. */
function apart(words: readonly string[]): {
  readonly type: string | undefined
  readonly words: readonly string[]
} {
  const [first = '', second = ''] = words.map(foldWord)
  const two = first + second
  if (words.length > 2 && isType(two)) return { type: two, words: words.slice(2) }
  if (words.length > 1 && isType(first)) return { type: first, words: words.slice(1) }
  const long = SHORT[first]
  if (words.length > 1 && long !== undefined && Object.hasOwn(SHORT, first)) {
    return { type: long, words: words.slice(1) }
  }
  return { type: undefined, words }
}
