import type { Kind } from '../../../model/procedure.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Field } from '../field.ts'

// Words of the national database and the portal of 2026. The same heading also carries another classification, of who may detail the procedure
// (`formalityType`, LOAITTHC): its words are known, and say nothing about the kind.
const VOCABULARY: readonly (readonly [Kind | undefined, readonly string[]])[] = [
  ['standard', ['STANDARD', 'Thông thường', 'TTHC thông thường', 'Tiêu chuẩn', 'TTHC tiêu chuẩn']],
  ['specific', ['SPECIFIC', 'Đặc thù', 'TTHC đặc thù']],
  ['interconnected', ['INTERCONNECTED', 'Liên thông', 'TTHC liên thông']],
  [
    'internal',
    [
      'STANDARD_INTERNAL',
      'INTERCONNECTED_INTERNAL',
      'internal',
      'Nội bộ',
      'TTHC nội bộ',
      'Nội bộ liên thông',
      'Liên thông nội bộ',
    ],
  ],
  [
    undefined,
    [
      'TTHC được luật giao quy định chi tiết',
      'TTHC được giao luật quy định chi tiết',
      'TTHC không được luật giao quy định chi tiết',
      'TTHC không được luật giao cho địa phương quy định',
      'Loại khác',
      'ASSIGNED_REGULATION',
      'NOT_ASSIGNED_REGULATION',
      'CENTRAL_REGULATION',
      'LOCAL_REGULATION',
      'OTHER',
    ],
  ],
]
const WORDS = new Map(
  VOCABULARY.flatMap(([kind, words]) => words.map((word) => [foldWord(word), kind] as const)),
)

export const kind: Field = {
  id: 'kind',
  headings: ['Loại thủ tục', 'Loại TTHC', 'loai_tthc', 'kind', 'type'],
  properties: ['kind'],
  read(text) {
    const word = foldWord(text)
    if (!WORDS.has(word)) return { unread: [{ property: 'kind', text }] }
    const value = WORDS.get(word)
    return { set: value === undefined ? {} : { kind: value } }
  },
}
