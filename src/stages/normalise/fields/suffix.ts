import type { Field } from '../field.ts'

/** The office that localised the code, where it has a column of its own: `H13`. */
export const suffix: Field = {
  id: 'suffix',
  headings: ['suffix', 'Mã định danh cơ quan', 'Mã cơ quan'],
  properties: ['suffix'],
  read: (text) =>
    /^[A-Z]\d{2}$/i.test(text)
      ? { set: { suffix: text.toUpperCase() } }
      : { unread: [{ property: 'suffix', text }] },
}
