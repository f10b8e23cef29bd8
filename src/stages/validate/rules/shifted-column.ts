import type { SpanRule } from '../rule.ts'

type ShiftFacts = {
  heading: string
  /** Field that the column probably holds; the word of `--column`. */
  means: string
  /** Values that read as that field, of all that the column's own field does not understand. */
  fitting: number
  values: number
  text: string
  /** The rows in which it does, where it is not the whole column. */
  firstRow?: number
  lastRow?: number
}

export const shiftedColumn: SpanRule<'shifted-column', ShiftFacts> = {
  id: 'shifted-column',
  severity: 'warning',
  looksAt: 'span',
  examples: {
    valid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Mức độ DVC\n1.000001,A,Toàn trình\n1.000002,B,Cấp xã\n1.000003,C,Một phần',
      },
    ],
    invalid: [
      {
        list: [
          'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC',
          '1.000001,A,Sở Tư pháp,Cấp xã',
          '1.000002,B,Sở Tư pháp,Cấp tỉnh',
          '1.000003,C,UBND cấp xã,Cấp xã',
          '1.000004,D,Công an cấp xã,Cấp xã',
          '1.000005,E,Sở Tài chính,Cấp tỉnh',
        ].join('\n'),
      },
      {
        // A cell was inserted in row 7, and everything behind it moved.
        list: [
          'Mã TTHC,Tên thủ tục,Cấp thực hiện,Mức độ DVC,Số quyết định',
          ...[1, 2, 3, 4, 5].map((at) => `1.00000${at},Tên ${at},Cấp xã,Toàn trình,12/QĐ-UBND`),
          ...[10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((at) => `1.0000${at},Tên ${at},,Cấp xã,Toàn trình`),
        ].join('\n'),
      },
    ],
  },
}
