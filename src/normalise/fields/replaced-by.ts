import type { Field } from '../field.ts'
import { readCode } from './code.ts'

/** The code that took this procedure's place. */
export const replacedBy: Field = {
  id: 'replacedBy',
  headings: [
    'Mã thay thế',
    'Thay thế bởi',
    'Được thay thế bởi',
    'Mã TTHC thay thế',
    'ma_thay_the',
    'replaced by',
  ],
  properties: ['replacedBy'],
  read(text) {
    const replacement = readCode(text).set?.code
    return replacement === undefined
      ? { unread: [{ property: 'replacedBy', text }] }
      : { set: { replacedBy: replacement } }
  },
}
