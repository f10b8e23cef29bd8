import type { Field } from '../field.ts'

/** Code of an online service of a procedure (`1.001193.01`): one procedure may have several. */
export const caseCode: Field = {
  id: 'case',
  headings: ['Mã DVC', 'MaDVC', 'Mã dịch vụ công', 'Mã DVCTT', 'formalityCaseCode', 'case code', 'case'],
  properties: ['case'],
  read: (text) =>
    /^[1-9]\.\d{6}\.\d{2}$/.test(text) ? { set: { case: text } } : { unread: [{ property: 'case', text }] },
}
