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
        ['Cấp tỉnh', 'Tỉnh', 'Cấp tỉnh, thành phố', 'Cấp sở', 'Thành phố', 'province', 'provincial'],
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
          'commune',
          'ward',
        ],
      ],
      ['district', ['Cấp huyện', 'Huyện', 'Quận', 'Cấp quận, huyện', 'Quận, huyện', 'district']],
      ['other', ['Cơ quan khác', 'Cấp khác', 'Khác', 'other']],
      [undefined, ['Chưa xác định', 'Không xác định', 'Chưa cập nhật', 'undetermined', 'unknown']],
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
    'implementing level',
    'level',
    'levels',
  ],
  properties: ['levels'],
  multiline: true,
  read: readLevels,
}

function readLevels(text: string): Reading {
  const whole = foldWord(text)
  if (WORDS.has(whole)) return { set: asSet([WORDS.get(whole)]) }
  const known: (Level | undefined)[] = []
  const unread: { property: 'levels'; text: string }[] = []
  for (const part of text.split(/[,;/\n+]|\s+và\s+|\s-\s/)) {
    const word = foldWord(part)
    if (word === '') continue
    if (WORDS.has(word)) known.push(WORDS.get(word))
    else unread.push({ property: 'levels', text: part.trim() })
  }
  return unread.length === 0 ? { set: asSet(known) } : { set: asSet(known), unread }
}

function asSet(levels: readonly (Level | undefined)[]): { levels?: readonly Level[] } {
  const known = [...new Set(levels.filter((level) => level !== undefined))]
  return known.length === 0 ? {} : { levels: known }
}
