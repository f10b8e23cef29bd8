import type { Match } from '../../model/match.ts'
import { mayHaveBeen, mayHaveLostLetters } from '../../text/lost-letters.ts'

/** The name that the baseline gives to the code, when it may have been what stands here. */
export function nameBefore(lossy: string, match: Match | undefined): string | undefined {
  const name = match?.kind === 'matched' ? match.baseline.name : undefined
  if (name === undefined || !mayHaveLostLetters(lossy)) return undefined
  const isSame = [name, `${LEADING} ${name}`, name.replace(/^thủ tục\s+/iu, '')].some((whole) =>
    mayHaveBeen(lossy, whole),
  )
  return isSame ? name : undefined
}

/** The field, likewise. */
export function fieldBefore(lossy: string, match: Match | undefined): string | undefined {
  const field = match?.kind === 'matched' ? match.baseline.field : undefined
  return field !== undefined && mayHaveLostLetters(lossy) && mayHaveBeen(lossy, field) ? field : undefined
}

const LEADING = 'Thủ tục'
