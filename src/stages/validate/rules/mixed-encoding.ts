import type { ReadRule } from '../rule.ts'

/** `read`: what the row was read in; `source`: the encoding of the other rows. */
export const mixedEncoding: ReadRule<'mixed-encoding', { read: string; source: string; confidence: number }> =
  {
    id: 'mixed-encoding',
    severity: 'warning',
    looksAt: 'reading',
    examples: {
      valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' }],
      invalid: [
        {
          list: 'Maõ TTHC,Teân thuû tuïc\n1.001193,Ñaêng kyù khai sinh\n1.000894,Ñaêng kyù keát hoân\n1.004884,Đăng ký lại khai sinh',
        },
      ],
    },
  }
