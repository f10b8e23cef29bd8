import type { Language } from '../../../messages/language.ts'
import { wordFor } from '../../../messages/listed.ts'
import type { SourceReport } from '../../../model/report.ts'
import { ARROWS } from '../../text/direction.ts'

/** Columns that the user named and this list does not have: `code ← Mã hồ sơ`. Not escaped. */
export function notFoundIn(
  { notFound = {} }: SourceReport,
  { words, direction }: Language,
): readonly string[] {
  return Object.entries(notFound).map(
    ([property, heading]) => `${wordFor(property, words.properties)} ${ARROWS[direction].back} ${heading}`,
  )
}
