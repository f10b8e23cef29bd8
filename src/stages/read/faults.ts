import { type LimitName, UserError } from '../../model/user-error.ts'

/** A container that cannot be read to its end. `detail` names the part and what is wrong with it, in a few words. */
export function damagedFile(source: string, detail: string, cause?: unknown): UserError {
  return new UserError('damaged-file', { source, detail }, cause === undefined ? undefined : { cause })
}

/** A file that asks more of this machine than the limits allow. */
export function limitExceeded(source: string, limit: LimitName, value: number, max: number): UserError {
  return new UserError('limit-exceeded', { source, limit, value, max })
}

/** The words of an error from a library, for the `detail` of a message. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
