import type { Candidate } from '../../model/candidate.ts'
import type { RecordRule } from '../rule.ts'

// Seen in real lists: `Demo/QĐ-BCA`, `test`, `xxx`. Only whole texts: "test nhanh" is an honest name.
const PLACEHOLDER =
  /^(?:demo|test|testing|thử|thử nghiệm|xxx+|abc+|aaa+|\.{2,}|\?+|lorem ipsum.*)(?:[/ ]?(?:\d+|QĐ-\S*))?$/i

export const placeholderValue: RecordRule<'placeholder-value', { field: string; text: string }> = {
  id: 'placeholder-value',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [{ list: 'Mã TTHC,Tên thủ tục\n1.001193,Test nhanh kháng nguyên tại nhà' }],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,test' },
      { list: 'Mã TTHC,Tên thủ tục,Số quyết định\n1.001193,Đăng ký khai sinh,Demo/QĐ-BCA' },
    ],
  },
  check: (candidate) =>
    textsOf(candidate)
      .filter(([, text]) => PLACEHOLDER.test(text))
      .map(([field, text]) => ({ facts: { field, text }, field })),
}

function textsOf({ procedure, unread }: Candidate): (readonly [string, string])[] {
  const { name, field, issuer, agencies = [] } = procedure
  const texts: (readonly [string, string])[] = unread.map(({ property, text }) => [property, text])
  if (name !== undefined) texts.push(['name', name])
  if (field !== undefined) texts.push(['field', field])
  if (issuer !== undefined) texts.push(['issuer', issuer])
  for (const agency of agencies) texts.push(['agencies', agency])
  return texts
}
