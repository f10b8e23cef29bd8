import { foldName } from '../../../text/fold.ts'
import { fieldBefore } from '../name-before.ts'
import type { RecordRule } from '../rule.ts'

export const fieldDiffers: RecordRule<'field-differs', { here: string; baseline: string }> = {
  id: 'field-differs',
  severity: 'note',
  looksAt: 'match',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,hộ tịch',
        baseline: 'Mã số,Tên,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch',
      },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,Đăng ký khai sinh,Tư pháp',
        baseline: 'Mã số,Tên,Lĩnh vực\n1.001193,Đăng ký khai sinh,Hộ tịch',
      },
    ],
  },
  check({ procedure: { field } }, match) {
    const known = match?.kind === 'matched' ? match.baseline.field : undefined
    if (
      field === undefined ||
      known === undefined ||
      field === known ||
      foldName(field) === foldName(known) ||
      // `lost-letters` tells of a field that only lost letters.
      fieldBefore(field, match) !== undefined
    ) {
      return undefined
    }
    return { facts: { here: field, baseline: known }, field: 'field' }
  },
}
