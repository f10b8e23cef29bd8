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
    const { set, defects } = readCode(text)
    if (set?.code === undefined) return { unread: [{ property: 'replacedBy', text }] }
    const reading = { set: { replacedBy: set.code } }
    return defects === undefined ? reading : { ...reading, defects }
  },
}
