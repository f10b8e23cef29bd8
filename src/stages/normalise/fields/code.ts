import type { Untidiness } from '../../../model/candidate.ts'
import { type FormedCode, readForm } from '../codes/code-form.ts'
import { readOddCode } from '../codes/odd-code.ts'
import type { Field, Reading } from '../field.ts'
import { narrow } from '../full-width.ts'

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
    'Mã TTHC (theo CSDLQG)',
    'Số hồ sơ TTHC/Mã TTHC',
    'procedure_id',
    'thu_tuc_id',
    'procedure code',
    'national code',
    'code',
    'Mã',
  ],
  properties: ['code'],
  read: readCode,
}

/** Reads a code in any of its forms. The table of what else may stand there is in `odd-code.ts`. */
export function readCode(text: string): Reading {
  const formed = readForm(text)
  if (formed !== undefined) return asReading(formed)
  const whole = narrow(text).replace(/\s+/g, '')
  const certain = whole === text ? undefined : readForm(whole)
  if (certain !== undefined) return { ...asReading(certain), defects: defectsOf(text) }
  const odd = readOddCode(text)
  if (odd === undefined) return { unread: [{ property: 'code', text }] }
  if (odd.kind === 'home-made') return { set: { localCode: text } }
  return { unread: [{ property: 'code', text, odd }] }
}

function asReading({ form, ...set }: FormedCode): Reading {
  return { set, codeForm: form }
}

function defectsOf(text: string): readonly Untidiness[] {
  return [
    ...(/\s/.test(text) ? (['spaces'] as const) : []),
    ...(narrow(text) === text ? [] : (['full-width'] as const)),
  ]
}
