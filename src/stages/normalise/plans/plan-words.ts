import { TASK_STATUSES, type TaskStatus } from '../../../model/plan.ts'
import { foldWord } from '../../../text/fold.ts'
import { fields } from '../fields.ts'

// The ids stand in `judge/states.ts`; a test holds the two together.
const STATES: Readonly<Record<string, readonly string[]>> = {
  'full-online': [],
  online: ['Trực tuyến', 'DVCTT', 'Dịch vụ công trực tuyến'],
  integrated: [
    'Tích hợp',
    'Đã tích hợp',
    'Tích hợp Cổng DVCQG',
    'Tích hợp trên Cổng DVCQG',
    'Tích hợp Cổng Dịch vụ công quốc gia',
    'Tích hợp trên Cổng Dịch vụ công quốc gia',
  ],
  'internal-process': ['Quy trình nội bộ', 'Có quy trình nội bộ', 'Ban hành quy trình nội bộ', 'QTNB'],
  'electronic-process': ['Quy trình điện tử', 'Có quy trình điện tử', 'Cấu hình quy trình điện tử', 'QTĐT'],
  published: ['Công khai', 'Đã công khai'],
  'non-geographic': ['Phi địa giới', 'Phi địa giới hành chính', 'Không phụ thuộc địa giới hành chính'],
  present: ['Có trong danh mục', 'Bổ sung vào danh mục'],
}

const TASKS: Readonly<Record<TaskStatus, readonly string[]>> = {
  done: [
    'Hoàn thành',
    'Đã hoàn thành',
    'Đã xong',
    'Xong',
    'Hoàn thành đúng hạn',
    'Hoàn thành trước hạn',
    'Hoàn thành quá hạn',
    'Đã thực hiện',
    '100%',
    'x',
    'completed',
  ],
  open: [
    'Chưa hoàn thành',
    'Đang thực hiện',
    'Chưa thực hiện',
    'Đang triển khai',
    'Chưa triển khai',
    'Đang xử lý',
    'Chưa',
    'Chưa xong',
    'in progress',
    'not started',
  ],
  overdue: [
    'Quá hạn',
    'Chậm tiến độ',
    'Trễ hạn',
    'Chậm',
    'Chưa hoàn thành, quá hạn',
    'Đang thực hiện, quá hạn',
    'late',
  ],
  'in-time': [
    'Trong hạn',
    'Chưa đến hạn',
    'Đang thực hiện, trong hạn',
    'Đang thực hiện trong hạn',
    'Đúng tiến độ',
    'not yet due',
  ],
}

const SILENT = new Set(['Chưa xác định', 'Chưa rõ', 'Chưa cập nhật', 'unknown', 'N/A'].map(foldWord))

const stateByWord = byWord(Object.keys(STATES), STATES)
const taskByWord = byWord(TASK_STATUSES, TASKS)

/** The state that a procedure of a plan has to reach: its id, or words of the service levels and of the columns of lists. */
export function readState(text: string): string | undefined {
  const state = stateByWord.get(foldWord(text))
  if (state !== undefined) return state
  const level = fields.find(({ id }) => id === 'serviceLevel')?.read(text).set?.serviceLevel
  if (level === 'full-online') return 'full-online'
  return level === 'partial' ? 'online' : undefined
}

/** What a list says of a task. `silent` where the words say that nobody knows; undefined: not understood. */
export function readTaskStatus(text: string): TaskStatus | 'silent' | undefined {
  const word = foldWord(text)
  if (SILENT.has(word)) return 'silent'
  return taskByWord.get(word)
}

function byWord<Id extends string>(
  ids: readonly Id[],
  vocabulary: Readonly<Record<Id, readonly string[]>>,
): ReadonlyMap<string, Id> {
  return new Map(ids.flatMap((id) => [...vocabulary[id], id].map((word) => [foldWord(word), id] as const)))
}
