import { UserError } from '../../model/user-error.ts'
import { PROFILES } from '../../published.ts'
import { suggest } from '../options/suggest.ts'

/** @throws UserError `unknown-profile` */
export function checkProfile(id: string, place: string): void {
  if (!PROFILES.includes(id))
    throw new UserError('unknown-profile', { place, id, suggestion: suggest(id, PROFILES) })
}
