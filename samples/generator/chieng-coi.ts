import { at, random } from '../../test/bench/random.ts'
import { castServices, draw, lotOf } from './lots.ts'
import { isForCommunes } from './national.ts'
import type { SampleProcedure } from './procedure.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'

/**
 * 376 rows: 372 codes of the national list, 2 of the ward's own, 1 that lost its last digit, 1 twice.
 * 375 procedures = 225 full-online + 138 partial + 12 information.
 */
const KNOWN = 372
const SERVICES = [
  ['full-online', 225],
  ['partial', 138],
  ['information', 12],
] as const

const WORDS = {
  'full-online': ['DVC TT toàn trình', 'Toàn trình', 'Mức độ 4'],
  partial: ['DVC TT một phần', 'Một phần', 'Mức độ 3'],
  information: ['Cung cấp thông tin', 'Chỉ cung cấp thông tin', 'Mức độ 2'],
} as const

/** Chiềng Cơi, a ward of Sơn La: the one list with faults in it, none of which moves the 225. */
export function chiengCoi(national: readonly SampleProcedure[]): Table {
  const dice = random(SEED, 'Chiềng Cơi')
  const forCommunes = national.filter(isForCommunes)
  const known = draw(forCommunes, KNOWN, dice)
  const maimed = forCommunes.find((procedure) => !known.includes(procedure) && procedure.code.endsWith('0'))
  if (maimed === undefined) throw new RangeError('no code left whose last digit is a nought')
  const procedures = [...known, ...OWN, maimed]
  const services = castServices(procedures, SERVICES, dice)
  const rows = procedures.map((procedure, index) => ({
    code: withSuffix(procedure.code, index),
    name: procedure.name,
    level: 'Cấp xã',
    field: procedure.subject.field,
    decision: procedure.decision,
    service: at(WORDS[lotOf(services, procedure)], dice.below(3)),
  }))
  const spoilt = rows.with(-1, { ...at(rows, rows.length - 1), code: maimed.code.slice(0, -1) })
  return {
    headings: ['STT', 'Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Lĩnh vực', 'Quyết định công bố', 'Mức độ DVC'],
    rows: withFaults(spoilt).map(({ code, name, level, field, decision, service }, index) => [
      String(index + 1),
      code,
      name,
      level,
      field,
      decision,
      service,
    ]),
  }
}

interface Row {
  readonly code: string
  readonly name: string
  readonly level: string
  readonly field: string
  readonly decision: string
  readonly service: string
}

/** The faults of real lists, one of each; rows are counted from 0. */
function withFaults(rows: readonly Row[]): readonly Row[] {
  return rows
    .with(40, { ...at(rows, 40), name: ` ${at(rows, 40).name.replace(' ', '  ')}` })
    .with(120, { ...at(rows, 120), decision: '9303' })
    .with(200, { ...at(rows, 200), level: 'Cấp cơ sở' })
    .with(260, { ...at(rows, 260), name: `${at(rows, 260).name} ` })
    .toSpliced(310, 0, at(rows, 300))
}

/** One ward really writes half of its codes this way and half that way. */
function withSuffix(code: string, index: number): string {
  return index % 2 === 0 ? `${code}.H52` : `${code}.000.00.00.H52`
}

const OWN: readonly SampleProcedure[] = [
  { code: '3.983001', name: 'Đăng ký tham gia tổ công nghệ số cộng đồng của phường' },
  { code: '3.983002', name: 'Đề nghị trả kết quả hồ sơ tại nhà cho người cao tuổi' },
].map((one) => ({
  ...one,
  subject: { field: 'Sáng kiến của phường', authority: 'home', objects: {} },
  level: 'commune',
  eligible: false,
  decision: '77/QĐ-UBND',
}))
