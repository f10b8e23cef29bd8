import type { Fault } from '../../../model/finding.ts'
import type { Property } from '../../../model/procedure.ts'
import { findMojibake, type Mojibake } from '../../../text/mojibake.ts'
import type { RecordRule } from '../rule.ts'

/** `encoding`: what the text was written in before it was read as something else. */
type Facts = { field: string; text: string; encoding: string }

/** Most texts are asked nothing: normalising has kept those with a letter that Vietnamese does not have. */
export const mojibake: RecordRule<'mojibake', Facts> = {
  id: 'mojibake',
  severity: 'warning',
  looksAt: 'record',
  examples: {
    valid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Đăng ký khai sinh' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,«Cấp phép» xây nhà trên 250 m² theo mẫu của Müller' },
    ],
    invalid: [
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Ä\u0090Äƒng kÃ½ khai sinh cÃ³ yáº¿u tá»‘ nÆ°á»›c ngoÃ\u00a0i' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,CÊp giÊy phÐp ho¹t ®éng in' },
      { list: 'Mã TTHC,Tên thủ tục\n1.001193,Caáp giaáy pheùp hoaït ñoäng in' },
    ],
  },
  check: ({ strange }) =>
    strange.length === 0
      ? undefined
      : strange.flatMap(({ property, text }) => {
          const found = findMojibake(text)
          return found === undefined ? [] : [fault(property, text, found)]
        }),
}

function fault(field: Property, text: string, { encoding, original }: Mojibake): Fault<Facts> {
  const facts = { field, text: shorten(text), encoding }
  if (original === undefined) return { facts, field }
  const { confidence, evidence } = original
  const value = original.text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return { facts, field, suggestion: { field, value, confidence, evidence } }
}

const LONGEST_SHOWN = 120

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
}
