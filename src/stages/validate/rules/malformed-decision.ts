import type { SchemaRule } from '../rule.ts'

/** Decree 63/2010 art. 13 and 15. */
export const malformedDecision: SchemaRule<'malformed-decision', { text: string }> = {
  id: 'malformed-decision',
  severity: 'warning',
  looksAt: 'schema',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,1319/QĐ-UBND' },
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,1319/QĐ-UBND ngày 16/9/2025' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,9303' },
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,QĐ/0001-BCA' },
      { list: 'Mã TTHC,Tên thủ tục,Ngày quyết định\n1.001193,Đăng ký khai sinh,45839' },
    ],
  },
  claim: ({ property, found }) => (property === 'decision' ? { text: found } : undefined),
  suggest({ unread }) {
    const day = unread.find(({ likelyDay }) => likelyDay !== undefined)?.likelyDay
    return day === undefined
      ? undefined
      : { field: 'decision', value: day, confidence: LOST_FORMAT, evidence: ['form'] }
  },
}

/**
 * A number of five digits in a column of days: what a spreadsheet leaves when the format of a date cell is lost. Not
 * counted: no real list at hand has one.
 */
const LOST_FORMAT = 0.9
