import { COMPULSORY_COMPONENTS } from '../../../model/components.ts'
import type { RecordRule } from '../rule.ts'

/** Decree 63/2010 art. 8.2. */
export const incompleteComponents: RecordRule<'incomplete-components', { missing: string; count: number }> = {
  id: 'incomplete-components',
  severity: 'note',
  looksAt: 'record',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Trình tự thực hiện\n1.001193,Đăng ký khai sinh,Nộp hồ sơ' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Trình tự thực hiện\n1.001193,Đăng ký khai sinh,' }],
  },
  check({ columns, procedure, unread }) {
    const missing = COMPULSORY_COMPONENTS.filter(
      (component) =>
        component !== 'name' &&
        columns.has(component) &&
        procedure[component] === undefined &&
        !unread.some(({ property }) => property === component),
    )
    return missing.length === 0
      ? undefined
      : { facts: { missing: missing.join(', '), count: missing.length } }
  },
}
