import { isInForce } from '../../../model/in-force.ts'
import { SERVICE_LEVELS } from '../../../model/procedure.ts'
import type { RecordRule } from '../rule.ts'

export const serviceLevelAboveBaseline: RecordRule<
  'service-level-above-baseline',
  { here: string; baseline: string }
> = {
  id: 'service-level-above-baseline',
  severity: 'note',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Một phần',
        baseline: 'Mã số,Tên,Mức độ DVC\n1.001193,Đăng ký khai sinh,Một phần',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Toàn trình',
        baseline: 'Mã số,Tên,Mức độ DVC\n1.001193,Đăng ký khai sinh,Một phần',
      },
    ],
  },
  check({ procedure }, match) {
    // What has ended is offered at no level.
    if (!isInForce(procedure)) return undefined
    const { serviceLevel } = procedure
    const known = match?.kind === 'matched' ? match.baseline.serviceLevel : undefined
    if (serviceLevel === undefined || known === undefined) return undefined
    return SERVICE_LEVELS.indexOf(serviceLevel) < SERVICE_LEVELS.indexOf(known)
      ? { facts: { here: serviceLevel, baseline: known }, field: 'serviceLevel' }
      : undefined
  },
}
