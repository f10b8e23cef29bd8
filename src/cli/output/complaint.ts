import type { ErrorText } from '../../messages/contract/errors.ts'
import { forScreen } from '../../render/text/escape.ts'

/** What went wrong and what to do next, as standard error shows it. */
export function complaint({ what, next }: ErrorText): string {
  return `rasoat: ${forScreen(what)}\n${forScreen(next)}\n`
}
