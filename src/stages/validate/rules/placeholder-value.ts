import type { Fault } from '../../../model/finding.ts'
import type { RecordRule } from '../rule.ts'

// Seen in real lists: `Demo/QĐ-BCA`, `test`, `xxx`. Only whole texts: "test nhanh" is an honest name.
const PLACEHOLDER =
  /^(?:demo|test|testing|thử|thử nghiệm|xxx+|abc+|aaa+|\.{2,}|\?+|lorem ipsum.*)(?:[/ ]?(?:\d+|QĐ-\S*))?$/i

export const placeholderValue: RecordRule<'placeholder-value', { field: string; text: string }> = {
  id: 'placeholder-value',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Test nhanh kháng nguyên tại nhà' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Lĩnh vực\n1.001193,#REF!,Hộ tịch' },
      { list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.001193,Đăng ký khai sinh,Loading...' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,test' },
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,Demo/QĐ-BCA' },
    ],
  },
  check: ({ procedure: { name, field, issuer, agencies }, unread }) => {
    const faults: Fault<{ field: string; text: string }>[] = []
    for (const { property, text, isPlaceholder } of unread) {
      if (isPlaceholder) faults.push({ facts: { field: property, text }, field: property })
      else see(property, text, faults)
    }
    see('name', name, faults)
    see('field', field, faults)
    see('issuer', issuer, faults)
    if (agencies !== undefined) for (const agency of agencies) see('agencies', agency, faults)
    return faults
  },
}

function see(
  field: string,
  text: string | undefined,
  faults: Fault<{ field: string; text: string }>[],
): void {
  if (text !== undefined && PLACEHOLDER.test(text)) faults.push({ facts: { field, text }, field })
}
