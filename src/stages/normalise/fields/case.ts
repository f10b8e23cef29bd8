import { readForm } from '../codes/code-form.ts'
import type { Field } from '../field.ts'

/** Code of an online service of a procedure (`1.001193.01`): one procedure may have several. */
export const caseCode: Field = {
  id: 'case',
  headings: ['Mã DVC', 'MaDVC', 'Mã dịch vụ công', 'Mã DVCTT', 'formalityCaseCode', 'case code', 'case'],
  properties: ['case'],
  read(text) {
    const service = readForm(text)?.case
    return service === undefined ? { unread: [{ property: 'case', text }] } : { set: { case: service } }
  },
}
