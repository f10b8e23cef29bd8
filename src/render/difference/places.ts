import type { Language } from '../../messages/language.ts'
import type { Change } from '../../model/difference.ts'
import type { Location } from '../../model/location.ts'
import { ARROWS } from '../direction.ts'

/** `row 3 → row 7`, `row 3 → –`. For a change of the national list that was not followed: where this list says otherwise. */
export function placesOf({ before, after, held }: Change, { report, direction }: Language): string {
  const row = (place: Location | undefined) =>
    place?.row === undefined ? '–' : report.row(String(place.row))
  return held === undefined ? `${row(before)} ${ARROWS[direction].onward} ${row(after)}` : row(held)
}
