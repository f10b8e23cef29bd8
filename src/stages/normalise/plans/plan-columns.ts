import { PLAN_COLUMNS, type PlanColumn } from '../../../model/plan.ts'
import { foldWord } from '../../../text/fold.ts'
import { fields } from '../fields.ts'

// Headings of plans and of lists of tasks, as offices write them; codes and names are headed as in any list.
const HEADINGS: Readonly<Record<PlanColumn, readonly string[]>> = {
  code: [...headingsOf('code'), 'Mã nhiệm vụ', 'Mã số nhiệm vụ', 'Ký hiệu', 'task code', 'id'],
  name: headingsOf('name'),
  task: [
    'Nhiệm vụ',
    'Tên nhiệm vụ',
    'Nội dung nhiệm vụ',
    'Nội dung công việc',
    'Nội dung',
    'Công việc',
    'task',
  ],
  state: [
    'Yêu cầu',
    'Mục tiêu',
    'Trạng thái cần đạt',
    'Mức độ cần đạt',
    'Mức độ DVC cần đạt',
    'Kết quả cần đạt',
    'Phải đạt',
    'goal',
    'required state',
    'state',
  ],
  status: [
    'Tình trạng',
    'Trạng thái',
    'Tình trạng thực hiện',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Kết quả thực hiện',
    'progress',
    'status',
  ],
  due: [
    'Thời hạn',
    'Thời hạn hoàn thành',
    'Thời gian hoàn thành',
    'Thời hạn thực hiện',
    'Thời gian thực hiện',
    'Hạn hoàn thành',
    'Hạn thực hiện',
    'Hạn',
    'deadline',
    'due date',
    'due',
  ],
  done: ['Ngày hoàn thành', 'Hoàn thành ngày', 'Đã hoàn thành ngày', 'done on', 'completed on'],
  owner: [
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Cơ quan thực hiện',
    'Đơn vị thực hiện',
    'Chủ trì',
    'Phụ trách',
    'Đơn vị phụ trách',
    'Người phụ trách',
    'owner',
  ],
}

const byHeading = new Map(
  PLAN_COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [foldWord(heading), column] as const)),
)

/** Place of each column among the cells; the first one that bears a heading of it. */
export type PlanMapping = ReadonlyMap<PlanColumn, number>

/** @param choice the user's word: column → heading */
export function mapPlanColumns(
  headings: readonly string[],
  choice: Readonly<Record<string, string>> = {},
): PlanMapping {
  const mapping = new Map<PlanColumn, number>()
  for (const [column, heading] of Object.entries(choice)) {
    const index = headings.findIndex((one) => foldWord(one) === foldWord(heading))
    const known = PLAN_COLUMNS.find((one) => one === column)
    if (known !== undefined && index !== -1) mapping.set(known, index)
  }
  const taken = new Set(mapping.values())
  headings.forEach((heading, index) => {
    const column = byHeading.get(foldWord(heading))
    if (column === undefined || mapping.has(column) || taken.has(index)) return
    mapping.set(column, index)
  })
  return mapping
}

function headingsOf(id: string): readonly string[] {
  return fields.find((field) => field.id === id)?.headings ?? []
}
