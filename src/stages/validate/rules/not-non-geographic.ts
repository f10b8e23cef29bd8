import type { RecordRule } from '../rule.ts'

/** Decree 118/2025, as quoted in a guide. */
export const notNonGeographic: RecordRule<'not-non-geographic', Record<string, never>> = {
  id: 'not-non-geographic',
  severity: 'note',
  looksAt: 'policy',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Phi địa giới\n1.001193,Đăng ký khai sinh,có' },
      { list: 'Mã TTHC,Tên thủ tục,Phi địa giới,Tình trạng\n1.001193,Đăng ký khai sinh,không,Bãi bỏ' },
    ],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Phi địa giới\n1.001193,Đăng ký khai sinh,không' }],
  },
  check: ({ procedure }) =>
    procedure.nonGeographic === false ? { facts: {}, field: 'nonGeographic' } : undefined,
}
