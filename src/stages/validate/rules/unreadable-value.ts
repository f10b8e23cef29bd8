import type { SchemaRule } from '../rule.ts'

export const unreadableValue: SchemaRule<'unreadable-value', { field: string; text: string }> = {
  id: 'unreadable-value',
  severity: 'warning',
  looksAt: 'schema',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục,Phi địa giới\n1.001193,Đăng ký khai sinh,x' }],
    invalid: [{ list: 'Mã TTHC,Tên thủ tục,Phi địa giới\n1.001193,Đăng ký khai sinh,tùy trường hợp' }],
  },
  claim: ({ property, found }, candidate) =>
    // A time limit of two columns that lacks one of them is a value nobody can read either.
    property === 'timeLimit' || candidate.unread.some((unread) => unread.property === property)
      ? { field: property, text: found }
      : undefined,
}
