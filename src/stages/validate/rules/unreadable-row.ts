import type { ReadRule } from '../rule.ts'

/** RFC 4180 and RFC 8259. */
export const unreadableRow: ReadRule<'unreadable-row', { reason: string; detail: string }> = {
  id: 'unreadable-row',
  severity: 'error',
  looksAt: 'reading',
  tellsLostRows: true,
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,"Đăng ký ""khai sinh"""' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,"Đăng ký "khai" sinh"' },
      { list: '{"code":"1.001193","name":"Đăng ký khai sinh"}\n{"code":', format: 'jsonl' },
    ],
  },
}
