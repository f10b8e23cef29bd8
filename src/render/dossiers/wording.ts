import type { Language } from '../../messages/language.ts'
import type { Wording } from '../content/wording.ts'
import { numbersOf } from '../text/number.ts'

/** A page about dossiers has neither a policy nor a baseline. */
export function wordingFor(language: Language): Wording {
  return { language, numbers: numbersOf(language.tag), policy: undefined, hasBaseline: false }
}
