import { random } from '../../test/bench/random.ts'
import { localProcedures } from './local-procedures.ts'
import { draw } from './lots.ts'
import { isForCommunes, isForProvincesOnly } from './national.ts'
import type { SampleProcedure } from './procedure.ts'
import { SEED } from './seed.ts'
import type { Table } from './table.ts'

/** 2,114 = 1,727 of the province + 387 of the communes, which is every one the national list has for them. */
const PROVINCE = 1_727
const OWN = 22

/** Sơn La: two levels, all of it public. The press gives no service levels, so the list has no column for them. */
export function sonLa(national: readonly SampleProcedure[]): Table {
  const dice = random(SEED, 'Sơn La')
  const provincial = [
    ...draw(national.filter(isForProvincesOnly), PROVINCE - OWN, dice),
    ...localProcedures(OWN, { province: 'Sơn La', firstNumber: 981_001 }, dice),
  ]
  return {
    headings: ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Cấp thực hiện', 'Công khai'],
    rows: [...national.filter(isForCommunes), ...provincial].map((procedure, index) => [
      String(index + 1),
      `${procedure.code}.000.00.00.H52`,
      procedure.name,
      procedure.subject.field,
      isForCommunes(procedure) ? 'Cấp xã' : 'Cấp tỉnh',
      'Đã công khai',
    ]),
  }
}
