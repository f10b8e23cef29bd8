import type { Location } from '../../model/location.ts'
import type { ListRule } from '../rule.ts'

/** Memory: one place for each code of the list. */
export const duplicateCode: ListRule<'duplicate-code', { code: string; firstRow: number; firstSource: string }> = {
  id: 'duplicate-code',
  severity: 'error',
  looksAt: 'list',
  basis: 'All 2,642 codes of the national export are distinct; a code is a key.',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.01,Đăng ký khai sinh\n1.001193.02,Đăng ký khai sinh lưu động' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.001193.H13,Đăng ký khai sinh' },
    ],
  },
  create({ reconcile }) {
    const first = new Map<string, Location>()
    return {
      record({ procedure }, at) {
        const key = procedure.case ?? procedure.code
        if (key === undefined) return undefined
        const known = first.get(key)
        if (known === undefined) {
          first.set(key, at)
          return undefined
        }
        if (reconcile && known.source !== at.source) return undefined
        return { facts: { code: key, firstRow: known.row ?? 0, firstSource: known.source }, field: 'code' }
      },
    }
  },
}
