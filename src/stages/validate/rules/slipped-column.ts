import type { SpanRule } from '../rule.ts'

type SlipFacts = {
  firstRow: number
  lastRow: number
  /** Rows whose name belongs to a code of another row. */
  rows: number
  /** How many rows below its name the code stands, least and most; below zero: above it. */
  nearest: number
  farthest: number
}

const BASELINE = [
  'Mã số,Tên',
  '1.000001,Đăng ký khai sinh',
  '1.000002,Đăng ký kết hôn',
  '1.000003,Đăng ký khai tử',
  '1.000004,Đăng ký giám hộ',
  '1.000005,Đăng ký nhận cha mẹ con',
  '1.000006,Cấp bản sao trích lục hộ tịch',
  '1.000007,Xác nhận thông tin hộ tịch',
].join('\n')

export const slippedColumn: SpanRule<'slipped-column', SlipFacts> = {
  id: 'slipped-column',
  severity: 'error',
  looksAt: 'span',
  examples: {
    valid: [
      { list: BASELINE, baseline: BASELINE },
      {
        list: 'Mã TTHC,Tên thủ tục\n1.000001,Đăng ký kết hôn\n1.000002,Đăng ký khai sinh',
        baseline: BASELINE,
      },
    ],
    invalid: [
      {
        list: [
          'Mã TTHC,Tên thủ tục',
          '1.000001,Đăng ký khai sinh',
          '1.000003,Đăng ký kết hôn',
          '1.000004,Đăng ký khai tử',
          '1.000005,Đăng ký giám hộ',
          '1.000006,Đăng ký nhận cha mẹ con',
          '1.000007,Cấp bản sao trích lục hộ tịch',
          ',Xác nhận thông tin hộ tịch',
        ].join('\n'),
        baseline: BASELINE,
      },
    ],
  },
}
