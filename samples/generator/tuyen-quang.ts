import { at, type Random, random } from '../../test/bench/random.ts'
import { castLots, draw, lotOf } from './lots.ts'
import { isForCommunes, isForProvincesOnly } from './national.ts'
import { type SampleProcedure, SERVICE_WORDS } from './procedure.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'
import { OWNERS, TASKS } from './tuyen-quang-tasks.ts'

/** 25 essential services = 21 full-online + 4 that are not. */
const ESSENTIAL = { done: 21, open: 4 } as const
/** 86 tasks = 59 done + 5 overdue + 22 not yet due, on the day below. */
const WORK = { done: 59, overdue: 5, ahead: 22 } as const
/** Procedures of the excerpt that no plan names. */
const OTHERS = 95
/** The day the sample speaks for lies between the two. */
const LAST_DAYS = {
  past: ['30/6/2025', '31/7/2025', 'Quý II/2025'],
  ahead: ['30/9/2025', 'Quý IV/2025', 'Tháng 12/2025', '31/12/2025'],
} as const

export interface TuyenQuang {
  /** An excerpt of the province's list. */
  readonly list: Table
  /** The services that have to be full-online. */
  readonly essential: Table
  /** The tasks of Resolution 71/NQ-CP with their own status. */
  readonly tasks: Table
}

/** Tuyên Quang: a plan of procedures and a plan of tasks, in the numbers of the press. */
export function tuyenQuang(national: readonly SampleProcedure[]): TuyenQuang {
  const dice = random(SEED, 'Tuyên Quang')
  const known = national.filter((procedure) => isForCommunes(procedure) || isForProvincesOnly(procedure))
  const procedures = draw(known, ESSENTIAL.done + ESSENTIAL.open + OTHERS, dice)
  const planned = draw(procedures, ESSENTIAL.done + ESSENTIAL.open, dice)
  const services = castLots(
    planned,
    [
      ['full-online', ESSENTIAL.done],
      ['partial', ESSENTIAL.open],
    ] as const,
    dice,
  )
  return {
    list: listOf(procedures, (one) =>
      planned.includes(one) ? lotOf(services, one) : dice.pick(['full-online', 'partial'] as const),
    ),
    essential: essentialOf(planned),
    tasks: tasksOf(dice),
  }
}

function listOf(
  procedures: readonly SampleProcedure[],
  serviceOf: (procedure: SampleProcedure) => 'full-online' | 'partial',
): Table {
  return {
    headings: ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cấp thực hiện', 'Mức độ DVC'],
    rows: procedures.map((procedure, index) => [
      String(index + 1),
      procedure.code,
      procedure.name,
      procedure.subject.field,
      isForCommunes(procedure) ? 'Cấp xã' : 'Cấp tỉnh',
      SERVICE_WORDS[serviceOf(procedure)],
    ]),
  }
}

function essentialOf(planned: readonly SampleProcedure[]): Table {
  return {
    title: 'DANH MỤC 25 DỊCH VỤ CÔNG THIẾT YẾU (DỮ LIỆU DỰNG)',
    headings: ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Mức độ cần đạt', 'Thời hạn hoàn thành'],
    rows: planned.map(({ code, name }, index) => [String(index + 1), code, name, 'Toàn trình', '31/12/2025']),
  }
}

/** In the order of the document, so that what is overdue stands among what is done. */
function tasksOf(dice: Random): Table {
  const tasks = TASKS.slice(0, WORK.done + WORK.overdue + WORK.ahead)
  const lots = castLots(
    tasks,
    [
      ['done', WORK.done],
      ['overdue', WORK.overdue],
      ['ahead', WORK.ahead],
    ] as const,
    dice,
  )
  return {
    title: 'NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 71/NQ-CP (DỮ LIỆU DỰNG)',
    headings: [
      'Mã nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Đơn vị chủ trì',
      'Thời hạn hoàn thành',
      'Tình trạng thực hiện',
    ],
    rows: tasks.map((task, index) => {
      const lot = lotOf(lots, task)
      const isAhead = lot === 'ahead' || (lot === 'done' && dice.chance(0.3))
      return [
        `NV-${String(index + 1).padStart(2, '0')}`,
        task,
        at(OWNERS, dice.below(OWNERS.length)),
        dice.pick(isAhead ? LAST_DAYS.ahead : LAST_DAYS.past),
        lot === 'done' ? 'Đã hoàn thành' : 'Đang thực hiện',
      ]
    }),
  }
}
