import type { Level } from '../../model/procedure.ts'
import { foldWord } from '../../text/fold.ts'
import { spelling } from '../../text/spelling.ts'
import { provinceIn } from './place.ts'

/** The kinds of units of which the level is certain. A city is a province only where it is one of the centrally-run ones. */
const KINDS: readonly (readonly [kind: string, level: Level])[] = [
  ['phường', 'commune'],
  ['xã', 'commune'],
  ['đặc khu', 'commune'],
  ['thị trấn', 'commune'],
  ['tỉnh', 'province'],
  ['thành phố', 'province'],
  ['tp', 'province'],
]

/** Before the name of a unit in the name of a file: "danh-muc-tthc-cua-ubnd-phuong-…". */
const BEFORE = new Set('danh muc sach ds dm tthc thu tuc hanh chinh cua ubnd uy ban nhan dan'.split(' '))

/** Without accents these begin other words: xã hội, phương án, tình hình. A ward of such a name has to be told. */
const NO_UNIT =
  /^(?:xa hoi|phuong (?:an|thuc|tien|phap|huong|cham|dien)|tinh (?:hinh|trang|nang|toan|tien))(?: |$)/

/**
 * The level of a unit by the kind that its name begins with: *Phường Phước Thới*, `UBND xã Chiềng Cơi`,
 * `phuong-phuoc-thoi-2026`. Undefined where the name begins with no kind, or with one that ended in 2025.
 */
export function levelOfName(name: string): Level | undefined {
  const all = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const first = all.findIndex((word) => !BEFORE.has(foldWord(word)))
  const words = first === -1 ? [] : all.slice(first)
  const isMarked = words.some((word) => /[^ -~]/.test(word))
  const form = isMarked ? spelling : foldWord
  const text = words.join(' ')
  if (/^xã hội( |$)/.test(text) || (!isMarked && NO_UNIT.test(text))) return undefined
  for (const [kind, level] of KINDS) {
    const own = kind.split(' ').map(form)
    if (own.some((word, at) => words[at] === undefined || form(words[at]) !== word)) continue
    const [next = '', after = ''] = words.slice(own.length).map(foldWord)
    // "xã, phường" and "tỉnh, thành phố" are kinds, and a year is no name. Wards of cities are called by numbers.
    if (next === '' || /^\d{3,}$/.test(next) || KIND_WORDS.test(`${next} ${after} `)) return undefined
    const isCity = kind === 'tp' || kind === 'thành phố'
    return !isCity || provinceIn(name)?.startsWith('Thành phố') ? level : undefined
  }
  return undefined
}

const KIND_WORDS = /^(?:phuong|xa|tinh|quan|huyen|dac khu|thi xa|thi tran|thanh pho) /
