import type { Level } from '../../../model/procedure.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Field, Reading } from '../field.ts'

// Words of the national database, old and new. `undefined`: a word that says the level is not known, which is no fault of the cell.
const WORDS: ReadonlyMap<string, Level | undefined> = new Map<string, Level | undefined>(
  (
    [
      [
        'ministry',
        ['Cấp bộ', 'Bộ', 'Trung ương', 'Cấp trung ương', 'TW', 'Bộ, ngành', 'ministry', 'central'],
      ],
      [
        'province',
        [
          'Cấp tỉnh',
          'Tỉnh',
          'Cấp tỉnh, thành phố',
          'Cấp thành phố',
          'Thành phố',
          'Cấp sở',
          'Sở',
          'UBND tỉnh',
          'UBND cấp tỉnh',
          'Công an tỉnh',
          'Công an cấp tỉnh',
          'province',
          'provincial',
        ],
      ],
      [
        'commune',
        [
          'Cấp xã',
          'Xã',
          'Phường',
          'Cấp xã, phường',
          'Xã, phường',
          'Xã, phường, đặc khu',
          'Đặc khu',
          'Thị trấn',
          'Cấp phường',
          'UBND xã',
          'UBND cấp xã',
          'Ủy ban nhân dân cấp xã',
          'Công an xã',
          'Công an cấp xã',
          'commune',
          'ward',
        ],
      ],
      ['district', ['Cấp huyện', 'Huyện', 'Quận', 'Cấp quận, huyện', 'Quận, huyện', 'district']],
      ['other', ['Cơ quan khác', 'Cấp khác', 'Khác', 'Ngành dọc', 'Thuế cơ sở', 'other']],
      [
        undefined,
        ['Chưa xác định', 'Không xác định', 'Chưa cập nhật', 'Không rõ', 'undetermined', 'unknown'],
      ],
    ] as const
  ).flatMap(([level, words]) => words.map((word) => [foldWord(word), level] as const)),
)

/** Who carries the procedure out; one cell may name several levels. */
export const levels: Field = {
  id: 'levels',
  headings: [
    'Cấp thực hiện',
    'Cấp thực hiện TTHC',
    'Cấp TTHC',
    'Cấp giải quyết',
    'Cấp hành chính',
    'Cấp',
    'CapThucHien',
    'Thủ tục thuộc cấp',
    'Cấp độ thủ tục',
    'Cấp/thẩm quyền',
    'implementing level',
    'level',
    'levels',
  ],
  properties: ['levels'],
  multiline: true,
  words: () => NAMED,
  read: readLevels,
}

const NAMED = new Map(
  [...WORDS].flatMap(([word, level]) => (level === undefined ? [] : [[word, level] as const])),
)

function readLevels(text: string): Reading {
  const whole = foldWord(text)
  if (WORDS.has(whole)) return { set: asSet([WORDS.get(whole)]) }
  const bare = withoutAside(text)
  const known: (Level | undefined)[] = []
  const unread: { property: 'levels'; text: string }[] = []
  for (const part of bare.split(/[,;/\n+]|\s+và\s+|\s-\s/)) {
    const word = foldWord(part)
    if (word === '') continue
    if (WORDS.has(word)) known.push(WORDS.get(word))
    else unread.push({ property: 'levels', text: part.trim() })
  }
  return unread.length === 0 ? { set: asSet(known) } : { set: asSet(known), unread }
}

/**
 * A remark on where papers are handed in names no authority: *Cấp tỉnh - tiếp nhận tại Trung tâm PVHCC cấp xã* is of the
 * province. *Dùng chung (cấp bộ, cấp tỉnh, cấp xã)* and *Liên thông tỉnh - xã* are the levels that follow.
 */
function withoutAside(text: string): string {
  return text
    .normalize('NFC')
    .replace(RECEPTION, '')
    .replace(LINKED, '')
    .replace(/^\s*dùng chung\s*\(([^()]{1,200})\)\s*$/iu, '$1')
    .replace(/^\s*liên thông\s+(?=\S+\s+-\s)/iu, '')
}

const RECEPTION = /\s*[-–/(]\s*(?:(?:điểm|nơi)\s+)?tiếp nhận(?:\s[^,;\n()]{0,200})?\)?\s*$/iu

// Whoever is asked on the way is not who carries it out: *Cấp xã (liên thông cấp tỉnh)*.
const LINKED = /\s*\(\s*liên thông[^()]{0,200}\)\s*$/iu

function asSet(levels: readonly (Level | undefined)[]): { levels?: readonly Level[] } {
  const known = [...new Set(levels.filter((level) => level !== undefined))]
  return known.length === 0 ? {} : { levels: known }
}
