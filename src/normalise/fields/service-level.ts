import { foldWord } from '../../model/fold.ts'
import { SERVICE_LEVELS, type ServiceLevel } from '../../model/procedure.ts'
import type { Field, Reading } from '../field.ts'

// Today's words (Decree 42/2022), the four levels before them (Decree 43/2011: 4 and 3 are the online ones) and the
// portal's own codes of 2026, and spellings counted in lists of offices.
const VOCABULARY: readonly (readonly [ServiceLevel, readonly string[]])[] = [
  [
    'full-online',
    [
      'Toàn trình',
      'Trực tuyến toàn trình',
      'DVC toàn trình',
      'Mức độ 4',
      'Mức 4',
      'Cấp độ 4',
      '4',
      'FULL',
      'full-online',
      'full online',
    ],
  ],
  [
    'partial',
    [
      'Một phần',
      'Trực tuyến một phần',
      'DVC một phần',
      'Mức độ 3',
      'Mức 3',
      'Cấp độ 3',
      '3',
      'PARTIAL',
      'partially online',
    ],
  ],
  [
    'information',
    [
      'Cung cấp thông tin',
      'Chỉ cung cấp thông tin',
      'Cung cấp thông tin trực tuyến',
      'DVC cung cấp thông tin',
      'Mức độ 2',
      'Mức 2',
      'Mức độ 1',
      'Mức 1',
      '2',
      '1',
      'information',
      'information only',
    ],
  ],
  [
    'none',
    [
      'Chưa cung cấp',
      'Chưa cung cấp DVCTT',
      'Chưa cung cấp trực tuyến',
      'Không cung cấp',
      'Trực tiếp',
      'NONE',
      'not offered',
      '0',
    ],
  ],
]
const SILENT = new Set(['Chưa cập nhật', 'Chưa xác định', 'Không xác định', 'unknown', 'N/A'].map(foldWord))

// What offices write around the word: "Dịch vụ công trực tuyến toàn trình", "DVC TT toàn trình", "Cung cấp DVCTT một phần".
const AROUND = /^(?:cungcap)?(?:dichvucong|dvc)(?:tructuyen|tt)?/

const WORDS = new Map(
  VOCABULARY.flatMap(([level, words]) => words.map((word) => [foldWord(word), level] as const)),
)

/** How far the procedure is offered online. A list that names two levels is read as both; the highest one counts. */
export const serviceLevel: Field = {
  id: 'serviceLevel',
  headings: [
    'Mức độ cung cấp DVCTT',
    'Mức độ cung cấp dịch vụ công trực tuyến',
    'Mức độ dịch vụ công trực tuyến',
    'Mức độ dịch vụ công',
    'Mức độ DVCTT',
    'Mức độ DVC',
    'Mức độ dịch vụ',
    'Mức độ trực tuyến',
    'Mức trực tuyến',
    'Mức DVC',
    'Mức độ cung cấp',
    'Mức độ',
    'Dịch vụ công trực tuyến',
    'DVC trực tuyến',
    'DVCTT',
    'Loại dịch vụ công',
    'Loại DVC',
    'Hình thức DVC',
    'implementLevel',
    'service level',
    'online level',
  ],
  properties: ['serviceLevel'],
  multiline: true,
  read: readServiceLevel,
}

export function readServiceLevel(text: string): Reading {
  const whole = understand(text)
  if (whole === 'silent') return { set: {} }
  if (whole !== undefined) return { set: { serviceLevel: whole } }
  const levels = new Set<ServiceLevel>()
  const unread: { property: 'serviceLevel'; text: string }[] = []
  for (const part of text.split(/[,;/\n+]|\s+và\s+|\s+hoặc\s+/)) {
    const level = understand(part)
    if (level === undefined && foldWord(part) !== '')
      unread.push({ property: 'serviceLevel', text: part.trim() })
    else if (level !== undefined && level !== 'silent') levels.add(level)
  }
  if (unread.length > 0) return { unread: [{ property: 'serviceLevel', text }] }
  return { set: highestOf(levels), ...(levels.size > 1 ? { serviceLevels: inOrder(levels) } : {}) }
}

function understand(text: string): ServiceLevel | 'silent' | undefined {
  const word = foldWord(text)
  if (SILENT.has(word)) return 'silent'
  return WORDS.get(word) ?? WORDS.get(word.replace(AROUND, ''))
}

export function inOrder(levels: Iterable<ServiceLevel>): readonly ServiceLevel[] {
  const said = new Set(levels)
  return SERVICE_LEVELS.filter((level) => said.has(level))
}

function highestOf(levels: Iterable<ServiceLevel>): { serviceLevel?: ServiceLevel } {
  const [highest] = inOrder(levels)
  return highest === undefined ? {} : { serviceLevel: highest }
}
