import type { Language } from '../../messages/language.ts'
import { type Change, isOfList } from '../../model/difference.ts'
import type { Location } from '../../model/location.ts'
import { ARROWS } from '../text/direction.ts'

/** `row 3 → row 7`, `row 3 → –`; the list before it, where several were compared. For a change of the national list that was not followed: where this list says otherwise. */
export function placesOf(change: Change, language: Language): string {
  if (isOfList(change)) return change.list ?? ''
  const rows = fromTo(change, language, (row) => language.report.row(row))
  return change.list === undefined ? rows : `${change.list} · ${rows}`
}

/** The same under a heading that says what the numbers are: `3 → 7`. */
export function rowsOf(change: Change, language: Language): string {
  return isOfList(change) ? '' : fromTo(change, language, (row) => row)
}

function fromTo(
  { before, after, held }: Change,
  { direction }: Language,
  said: (row: string) => string,
): string {
  const row = (place: Location | undefined) => (place?.row === undefined ? '–' : said(String(place.row)))
  return held === undefined ? `${row(before)} ${ARROWS[direction].onward} ${row(after)}` : row(held)
}
