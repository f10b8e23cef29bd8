import type { Level } from '../../model/procedure.ts'
import { foldWord } from '../../text/fold.ts'

export interface NamedUnit {
  readonly name?: string
  readonly level?: Level
}

const KINDS: readonly (readonly [word: string, level: Level])[] = [
  ['Phường', 'commune'],
  ['Xã', 'commune'],
  ['Đặc khu', 'commune'],
  ['Thị trấn', 'commune'],
  ['Sở', 'province'],
  ['Tỉnh', 'province'],
  ['Thành phố', 'province'],
  ['Bộ', 'ministry'],
]

// The name ends where the sentence goes on: at a sign, a number, or one of these.
const END = new Set(
  `tỉnh thành thuộc năm ngày tháng theo kèm ban và của được tại do có trên trong đã cấp phường xã huyện quận
  thực giải tiếp công danh các về`.split(/\s+/),
)
const LONGEST_NAME_WORDS = 6

/** A unit that a title names (`… CỦA UBND PHƯỜNG CHIỀNG CƠI, TỈNH SƠN LA`), else the level it speaks of (`cấp xã`). */
export function nameInText(text: string): NamedUnit | undefined {
  const words = text.normalize('NFC').split(/\s+/)
  const lower = words.map((word) => word.toLowerCase())
  for (const [kind, level] of KINDS) {
    const length = kind.split(' ').length
    for (let at = 0; at + length < words.length; at += 1) {
      if (lower.slice(at, at + length).join(' ') !== kind.toLowerCase()) continue
      // "cấp xã" is a level, "xã, phường" a kind of unit, and neither is a name.
      if (lower[at - 1] === 'cấp' || lower[at - 1] === 'bộ') continue
      const after = words.slice(at + length)
      const name = kind === 'Sở' || kind === 'Bộ' ? branchName(after) : properName(after)
      if (name !== '') return { name: `${kind} ${name}`, level }
    }
  }
  const level = /cấp (xã|tỉnh|bộ)(?![\p{L}\p{M}])/u.exec(lower.join(' '))?.[1]
  if (level === undefined) return undefined
  return { level: level === 'xã' ? 'commune' : level === 'tỉnh' ? 'province' : 'ministry' }
}

// Departments and ministries are called after their work, mostly in small letters: where the name ends only a list tells.
const BRANCHES = [
  'Nông nghiệp và Môi trường',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Dân tộc và Tôn giáo',
  'Tư pháp',
  'Nội vụ',
  'Tài chính',
  'Công Thương',
  'Công an',
  'Quốc phòng',
  'Xây dựng',
  'Ngoại vụ',
  'Ngoại giao',
  'Du lịch',
  'Y tế',
]

function branchName(words: readonly string[]): string {
  const rest = foldWord(words.join(' '))
  return BRANCHES.find((branch) => rest.startsWith(foldWord(branch))) ?? ''
}

/** Words that begin with a capital, up to a sign or a word that goes on with the sentence. */
function properName(words: readonly string[]): string {
  const name: string[] = []
  for (const word of words.slice(0, LONGEST_NAME_WORDS)) {
    const [, bare = '', sign = ''] = /^([\p{Lu}][\p{L}\p{M}’'-]*)(.*)$/u.exec(word) ?? []
    if (bare === '' || END.has(bare.toLowerCase())) break
    name.push(bare)
    if (sign !== '') break
  }
  return name.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ')
}

const KIND_IN_PATH: readonly (readonly [word: RegExp, kind: string, level: Level])[] = [
  [/^(?:ubnd )?phuong (?=.)/, 'Phường', 'commune'],
  [/^(?:ubnd )?xa (?=.)/, 'Xã', 'commune'],
  [/^(?:ubnd )?dac khu (?=.)/, 'Đặc khu', 'commune'],
  [/^so (?=.)/, 'Sở', 'province'],
  [/^(?:ubnd )?tinh (?=.)/, 'Tỉnh', 'province'],
]
// What names of files say of the list and not of its owner.
const NOT_A_NAME = new Set(
  `danh muc sach tthc thu tuc hanh chinh dvc dvctt list lists catalogue catalog export data du lieu final ban moi copy
  bang tong hop thang nam quy ngay v1 v2 v3 den cua theo`.split(/\s+/),
)

/** A unit as names of files have it, without accents: `xa-chieng-coi-2025`. The accents cannot be told from it. */
export function nameInPath(file: string): NamedUnit {
  const words = file
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !NOT_A_NAME.has(foldWord(word)))
  const folded = words.map(foldWord).join(' ')
  const found = KIND_IN_PATH.find(([pattern]) => pattern.test(folded))
  const spelled = (from: number) =>
    words
      .slice(from)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  if (found === undefined) return words.length === 0 ? {} : { name: spelled(0) }
  const [pattern, kind, level] = found
  const before = pattern.exec(folded)?.[0].trim().split(' ').length ?? 0
  const branch = kind === 'Sở' ? branchName(words.slice(before)) : ''
  return { name: `${kind} ${branch === '' ? spelled(before) : branch}`, level }
}
