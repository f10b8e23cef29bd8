import type { ReadRule } from '../rule.ts'

export const unreadableRow: ReadRule<'unreadable-row', { reason: string; detail: string }> = {
  id: 'unreadable-row',
  severity: 'error',
  looksAt: 'reading',
  basis:
    'RFC 4180 for CSV, RFC 8259 for JSON. What could be read of the row was read; the rest of the list too.',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,"Đăng ký ""khai sinh"""' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,"Đăng ký "khai" sinh"' },
      { list: '{"code":"1.001193","name":"Đăng ký khai sinh"}\n{"code":', format: 'jsonl' },
    ],
  },
}
