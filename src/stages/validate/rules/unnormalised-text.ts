import type { RecordRule } from '../rule.ts'

export const unnormalisedText: RecordRule<
  'unnormalised-text',
  { field: string; defects: string; text: string }
> = {
  id: 'unnormalised-text',
  severity: 'note',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục,Cơ quan thực hiện\n1.001193,Đăng ký khai sinh,"Sở Tư pháp\nUBND cấp xã"' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký  khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,"Đăng ký\nkhai sinh"' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Cấp\u0301p phép' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Hộ tịch &amp; chứng thực' },
    ],
  },
  check: ({ untidy }) =>
    untidy.length === 0
      ? undefined
      : untidy.map(({ property, text, defects }) => ({
          facts: { field: property, defects: defects.join(', '), text: shorten(text) },
          field: property,
        })),
}

const LONGEST_SHOWN = 120

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
}
