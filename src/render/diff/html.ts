import type { Difference } from '../../model/difference.ts'
import type { Reporter } from '../reporter.ts'
import type { Frame, Part } from '../reporters/html/frame.ts'
import { wholePage } from '../reporters/html/shell.ts'
import { numbersOf } from '../text/number.ts'
import { followed, kinds, notFollowed } from './html/change-lists.ts'
import { counts } from './html/counts.ts'
import { cover } from './html/cover.ts'
import { definitions, remarks, sources } from './html/notes.ts'

/** The changes for an office: one page like that of an audit, to be opened without a network, searched and printed. */
export const html: Reporter<Difference> = {
  id: 'html',
  *render(difference, { language }) {
    const page: Frame = { language, numbers: numbersOf(language.tag) }
    const { title } = language.difference
    yield* wholePage(page, title, cover(page, difference), partsOf(page, difference))
  },
}

function partsOf(page: Frame, difference: Difference): readonly Part[] {
  return [
    ...counts(page, difference),
    ...kinds(page, difference),
    ...notFollowed(page, difference),
    ...followed(page, difference),
    ...remarks(page, difference),
    ...definitions(page, difference),
    ...sources(page, difference),
  ]
}
