import { random } from '../../test/bench/random.ts'
import { localProcedures } from './local-procedures.ts'
import { castLots, castServices, draw, lotOf } from './lots.ts'
import { isForCommunes, isForProvincesOnly } from './national.ts'
import { type SampleProcedure, SERVICE_WORDS } from './procedure.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'

const OWN = 28
/** 2,296 = 1,127 + 1,138 + 31. */
const ALL = 2_296
const SERVICES = [
  ['full-online', 1_127],
  ['partial', 1_138],
  ['information', 31],
] as const
const WITH_DECISION = 2_282
const NON_GEOGRAPHIC = 2_195

/** Thanh Hóa: service levels, decisions of the chairman and the non-geographic list, in the numbers of the press. */
export function thanhHoa(national: readonly SampleProcedure[]): Table {
  const dice = random(SEED, 'Thanh Hóa')
  const known = national.filter((procedure) => isForCommunes(procedure) || isForProvincesOnly(procedure))
  const own = localProcedures(OWN, { province: 'Thanh Hóa', firstNumber: 980_001 }, dice)
  const procedures = [...draw(known, ALL - OWN, dice), ...own]
  const services = castServices(procedures, SERVICES, dice)
  const decided = castLots(procedures, halves(WITH_DECISION), dice)
  const nonGeographic = castLots(procedures, halves(NON_GEOGRAPHIC), dice)
  const numbers = new Map<string, number>()
  return {
    title: 'DANH MỤC THỦ TỤC HÀNH CHÍNH TỈNH THANH HÓA (DỮ LIỆU DỰNG)',
    headings: [
      'STT',
      'Mã TTHC',
      'Tên thủ tục hành chính',
      'Lĩnh vực',
      'Cấp thực hiện',
      'Mức độ dịch vụ công',
      'Quyết định công bố',
      'Phi địa giới hành chính',
    ],
    rows: procedures.map((procedure, index) => [
      String(index + 1),
      procedure.code,
      procedure.name,
      procedure.subject.field,
      isForCommunes(procedure) ? 'Cấp xã' : 'Cấp tỉnh',
      SERVICE_WORDS[lotOf(services, procedure)],
      lotOf(decided, procedure) ? `${numberFor(procedure.subject.field, numbers)}/QĐ-UBND` : '',
      lotOf(nonGeographic, procedure) ? 'x' : 'Không',
    ]),
  }
}

function halves(yes: number): readonly (readonly [boolean, number])[] {
  return [
    [true, yes],
    [false, ALL - yes],
  ]
}

/** The chairman publishes field by field. */
function numberFor(field: string, known: Map<string, number>): number {
  const number = known.get(field) ?? 1_501 + known.size * 17
  known.set(field, number)
  return number
}
