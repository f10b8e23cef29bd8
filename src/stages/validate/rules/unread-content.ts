import type { ReadRule } from '../rule.ts'

export const unreadContent: ReadRule<
  'unread-content',
  { what: 'sheet' | 'hidden-sheet' | 'list'; name: string }
> = {
  id: 'unread-content',
  severity: 'note',
  looksAt: 'reading',
  examples: {
    valid: [{ list: '[{"code":"1.001193","name":"Đăng ký khai sinh"}]', format: 'json' }],
    invalid: [
      {
        list: '{"PROCEDURES":[{"code":"1.001193","name":"Đăng ký khai sinh"}],"procedures":[{"code":"1.001193"}]}',
        format: 'json',
      },
    ],
  },
}
