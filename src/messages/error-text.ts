import type { Facts } from '../model/finding.ts'
import type { ErrorText } from './contract/errors.ts'
import type { Language } from './language.ts'

/** What an error has to say, for codes that come from a saved result and may be unknown to this version. */
export function errorText(code: string, facts: Facts | object, language: Language): ErrorText {
  const texts: Readonly<Record<string, (facts: never) => ErrorText>> = language.errors
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined
  // The facts of an error are those of its code: both come from the same UserError.
  return text === undefined ? { what: `${code} ${JSON.stringify(facts)}`, next: '' } : text(facts as never)
}
