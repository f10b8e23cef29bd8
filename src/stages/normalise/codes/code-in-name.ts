import { codeIn, withoutCode } from '../../../text/code-in-text.ts'
import type { Field } from '../field.ts'
import { readForm } from './code-form.ts'

/** The code of a procedure where it stands in its name. */
export const codeInName: Field = {
  id: 'code',
  headings: [],
  properties: ['code'],
  isPartOfCell: true,
  read(text) {
    const formed = readForm(codeIn(text) ?? '')
    if (formed === undefined) return {}
    const { form, ...set } = formed
    return { set, codeForm: form }
  },
}

/** A name in which the code stands: it is no part of the name. */
export const nameWithoutCode: Field = {
  id: 'name',
  headings: [],
  properties: ['name'],
  read: (text) => ({ set: { name: withoutCode(text) } }),
}
