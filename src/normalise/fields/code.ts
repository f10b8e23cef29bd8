import type { CodeForm } from '../../model/candidate.ts'
import type { Field, Reading } from '../field.ts'

// Forms counted in national and local lists of 2022–2026. Only the letter tells a province (`1.003780.H03`) from a case (`1.003780.03`).
const NATIONAL = /^[1-9]\.\d{6}$/
const WITH_SUFFIX = /^([1-9]\.\d{6})(\.\d{3}\.\d{2}\.\d{2})?\.([A-Z]\d{2})$/
const WITH_CASE = /^([1-9]\.\d{6})\.(\d{2})$/

/** The code of a procedure in any of its four forms; the national part is what lists are compared by. */
export const code: Field = {
  id: 'code',
  headings: [
    'Mã TTHC',
    'Mã số TTHC',
    'Mã thủ tục hành chính',
    'Mã thủ tục',
    'Mã số thủ tục hành chính',
    'Mã số thủ tục',
    'Mã số',
    'Mã số hồ sơ TTHC',
    'Số hồ sơ TTHC',
    'Mã hồ sơ TTHC',
    'Mã quốc gia',
    'Mã TTHC quốc gia',
    'Mã TTHC trên CSDLQG',
    'PROCEDURE_CODE',
    'ma_tthc',
    'formalityCode',
    'procedure code',
    'national code',
    'code',
    'Mã',
  ],
  properties: ['code'],
  hardlyRepeats: true,
  read: readCode,
}

export function readCode(text: string): Reading {
  const bare = text.toUpperCase()
  if (NATIONAL.test(bare)) return reading({ code: bare }, 'national')
  const suffixed = WITH_SUFFIX.exec(bare)
  if (suffixed) {
    const [, national = '', agency, suffix = ''] = suffixed
    return reading({ code: national, suffix }, agency === undefined ? 'short' : 'long')
  }
  const cased = WITH_CASE.exec(bare)
  if (cased) return reading({ code: cased[1] ?? '', case: bare }, 'case')
  return { unread: [{ property: 'code', text }] }
}

function reading(set: { code: string; suffix?: string; case?: string }, codeForm: CodeForm): Reading {
  return { set, codeForm }
}
