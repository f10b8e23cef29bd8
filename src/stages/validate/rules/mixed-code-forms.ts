import type { CodeForm } from '../../../model/candidate.ts'
import type { ListRule } from '../rule.ts'

type FormFacts = Readonly<Record<CodeForm, number>>

export const mixedCodeForms: ListRule<'mixed-code-forms', FormFacts> = {
  id: 'mixed-code-forms',
  severity: 'note',
  looksAt: 'list',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193.H13,Đăng ký khai sinh\n1.000894.H13,Đăng ký kết hôn' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193.H13,Đăng ký khai sinh\n1.000894.000.00.00.H13,Đăng ký kết hôn' },
    ],
  },
  create() {
    const forms: Record<CodeForm, number> = { national: 0, short: 0, long: 0, case: 0 }
    return {
      record({ codeForm }) {
        if (codeForm !== undefined) forms[codeForm] += 1
      },
      finish() {
        const used = Object.values(forms).filter((count) => count > 0).length
        return used > 1 ? { facts: { ...forms }, field: 'code' } : undefined
      },
    }
  },
}
