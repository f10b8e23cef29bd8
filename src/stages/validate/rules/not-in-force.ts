import type { RecordRule } from '../rule.ts'

/** `day`: blank where the list says it without one. Such a record counts for nothing, and nobody should miss why. */
export const notInForce: RecordRule<'not-in-force', { status: string; day: string }> = {
  id: 'not-in-force',
  severity: 'note',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Ngày hiệu lực\n1.001193,Đăng ký khai sinh,01/07/2025' },
      { list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,Bãi bỏ' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Ngày hiệu lực\n1.001193,Đăng ký khai sinh,01/03/2097' },
      { list: 'Mã TTHC,Tên thủ tục,Ngày hết hiệu lực\n1.001193,Đăng ký khai sinh,01/01/2026' },
      { list: 'Mã TTHC,Tên thủ tục,Tình trạng\n1.001193,Đăng ký khai sinh,Chưa có hiệu lực' },
    ],
  },
  check({ procedure: { status, effectiveFrom = '', effectiveUntil } }) {
    if (status === 'pending') return { facts: { status, day: effectiveFrom }, field: 'status' }
    return status === 'abolished' && effectiveUntil !== undefined
      ? { facts: { status, day: effectiveUntil }, field: 'status' }
      : undefined
  },
}
