import type { Status } from '../../../model/procedure.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Field } from '../field.ts'

// Words of the national database, the portal of 2026 and local catalogues. The portal's words say two things at once: that a procedure is in force and that it is public.
const VOCABULARY: readonly (readonly [{ status?: Status; published?: boolean }, readonly string[]])[] = [
  [{ status: 'in-force', published: true }, ['Đang công khai', 'Công khai', 'Đã công khai', 'ACTIVE']],
  [
    { status: 'amended', published: true },
    ['Đang công khai sửa đổi bổ sung', 'Công khai sửa đổi bổ sung', 'UPDATED'],
  ],
  [{ status: 'amended' }, ['Sửa đổi, bổ sung', 'Sửa đổi', 'Được sửa đổi, bổ sung', 'MODIFIED', 'amended']],
  [
    { status: 'in-force' },
    [
      'Còn hiệu lực',
      'Đang hiệu lực',
      'Có hiệu lực',
      'Hiệu lực',
      'Mới',
      'Mới ban hành',
      'Ban hành mới',
      'Giữ nguyên',
      'Chuẩn hóa',
      'Đang áp dụng',
      'Đang sử dụng',
      'Hoạt động',
      'Đang hoạt động',
      'Tăng',
      'NEW',
      'in force',
      'in-force',
    ],
  ],
  [{ status: 'in-force', published: false }, ['Chưa công khai']],
  // Of one that is not made public nobody knows whether it is in force.
  [{ published: false }, ['Không công khai']],
  [
    { status: 'pending' },
    [
      'Chưa có hiệu lực',
      'Chưa hiệu lực',
      'Sắp có hiệu lực',
      'Chờ hiệu lực',
      'future_effective',
      'pending',
      'upcoming',
    ],
  ],
  [{ status: 'replaced' }, ['Thay thế', 'Bị thay thế', 'Được thay thế', 'Đã thay thế', 'replaced']],
  [
    { status: 'abolished' },
    [
      'Bãi bỏ',
      'Bị bãi bỏ',
      'Đã bãi bỏ',
      'Hủy bỏ',
      'Huỷ bỏ',
      'Hết hiệu lực',
      'Ngừng áp dụng',
      'Giảm',
      'RESCINDED',
      'repealed',
      'abolished',
    ],
  ],
  [{}, ['Chưa xác định', 'Chưa cập nhật', 'unknown']],
]
const WORDS = new Map(
  VOCABULARY.flatMap(([set, words]) => words.map((word) => [foldWord(word), set] as const)),
)

/** Where the procedure stands in its life: in force, amended, replaced, abolished. */
export const status: Field = {
  id: 'status',
  headings: [
    'Tình trạng hiệu lực',
    'Tình trạng',
    'Trạng thái',
    'Hiệu lực',
    'Tình trạng TTHC',
    'Trạng thái công khai',
    'Trạng thái canonical',
    'Loại biến động',
    'Loại thay đổi',
    'hieu_luc',
    'trang_thai',
    'state',
    'status',
  ],
  // The portal's words also say whether it is public.
  properties: ['status', 'published'],
  words: () => NAMED,
  read(text) {
    const set = WORDS.get(foldWord(text))
    return set === undefined ? { unread: [{ property: 'status', text }] } : { set }
  },
}

const NAMED = new Map(
  [...WORDS].flatMap(([word, { status: named }]) => (named === undefined ? [] : [[word, named] as const])),
)
