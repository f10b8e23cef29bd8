import type { ReadRule } from '../rule.ts'

/** What stands in a column decides what it is. `announced`, `insteadOf`: blank when its heading says nothing else. */
export const columnByValues: ReadRule<
  'column-by-values',
  {
    heading: string
    field: string
    read: number
    of: number
    announced: string
    insteadOf: string
    tick?: string
  }
> = {
  id: 'column-by-values',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục,Mức độ\n1.001193,Đăng ký khai sinh,Toàn trình' },
      // One code in one name is a row to be mended, not a column.
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh\n,Đăng ký kết hôn (1.000894)' },
    ],
    invalid: [
      {
        list: 'Mã TTHC,Tên thủ tục,Toàn trình\n1.001193,Đăng ký khai sinh,R\n1.000894,Đăng ký kết hôn,\n1.000656,Đăng ký khai tử,R',
      },
      { list: 'id,Tên thủ tục\n1.001193,Đăng ký khai sinh\n1.000894,Đăng ký kết hôn' },
      { list: 'Tên thủ tục\nĐăng ký khai sinh (1.001193)\nĐăng ký kết hôn (1.000894)' },
      { list: 'code,name,level\n1.001193,Đăng ký khai sinh,Toàn trình\n1.000894,Đăng ký kết hôn,Một phần' },
    ],
  },
}
