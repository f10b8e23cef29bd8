import type { Language } from '../../messages/language.ts'
import type { Change } from '../../model/difference.ts'
import { numbersOf } from '../text/number.ts'

/** Of a list that was exported in another form every line would say the same: they are one sentence with a count. */
export interface Told {
  readonly changes: readonly Change[]
  /** Undefined where there is nothing of the kind. */
  readonly onlyForms?: string
}

/** @param changes of one list @returns those that are told one by one, and a sentence for the others */
export function withoutForms(changes: readonly Change[], language: Language): Told {
  const told = changes.filter((change) => !isOnlyForm(change))
  const left = changes.length - told.length
  if (left === 0) return { changes: told }
  return { changes: told, onlyForms: language.difference.onlyForms(numbersOf(language.tag).count(left)) }
}

function isOnlyForm({ kind, values }: Change): boolean {
  return kind === 'changed' && values.length > 0 && values.every(({ meaning }) => meaning === 'code-form')
}
