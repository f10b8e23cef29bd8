import type { ReadRule } from '../rule.ts'

export const unreadContent: ReadRule<
  'unread-content',
  { what: 'sheet' | 'hidden-sheet' | 'list'; name: string }
> = {
  id: 'unread-content',
  severity: 'note',
  looksAt: 'reading',
  basis:
    'A workbook may hold several sheets and a JSON file several lists; one of them is the catalogue unless the user says otherwise.',
  examples: {
    valid: [{ list: '[{"code":"1.001193","name":"Đăng ký khai sinh"}]', format: 'json' }],
    invalid: [
      {
        list: '{"PROCEDURES":[{"code":"1.001193","name":"Đăng ký khai sinh"}],"procedures":[{"code":"1.001193","name":"Đăng ký khai sinh"}]}',
        format: 'json',
      },
    ],
  },
}
