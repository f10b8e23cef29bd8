import type { Language } from '../../../messages/language.ts'
import type { Acceptance } from '../../../model/known.ts'
import { numbersOf } from '../../text/number.ts'

/** "Known until 31 January 2027 (An): waits for decision 12". */
export function accepted({ expires, owner, reason }: Acceptance, { earlier, tag }: Language): string {
  return earlier.accepted(numbersOf(tag).date(expires), owner, reason)
}
