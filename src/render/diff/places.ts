import type { Language } from '../../messages/language.ts'
import type { Change } from '../../model/difference.ts'
import type { Location } from '../../model/location.ts'
import { ARROWS } from '../text/direction.ts'

/** `row 3 → row 7`, `row 3 → –`. For a change of the national list that was not followed: where this list says otherwise. */
export function placesOf(change: Change, language: Language): string {
  return fromTo(change, language, (row) => language.report.row(row))
}

/** The same under a heading that says what the numbers are: `3 → 7`. */
export function rowsOf(change: Change, language: Language): string {
  return fromTo(change, language, (row) => row)
}

function fromTo(
  { before, after, held }: Change,
  { direction }: Language,
  said: (row: string) => string,
): string {
  const row = (place: Location | undefined) => (place?.row === undefined ? '–' : said(String(place.row)))
  return held === undefined ? `${row(before)} ${ARROWS[direction].onward} ${row(after)}` : row(held)
}
