import type { Difference } from '../../model/difference.ts'
import type { Reporter } from '../reporter.ts'
import { spokenChange } from './spoken.ts'

/** The result itself (`schemas/diff.schema.json`), one change a line. */
export const json: Reporter<Difference> = {
  id: 'json',
  *render(difference, { language }) {
    const { changes, notFollowed, outcome, ...head } = difference
    yield '{\n'
    for (const [key, value] of Object.entries(head))
      yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`
    const lists = { changes, ...(notFollowed === undefined ? {} : { notFollowed }) }
    for (const [key, list] of Object.entries(lists)) {
      const lines = list.map((change) => JSON.stringify(spokenChange(change, language)))
      yield `  ${JSON.stringify(key)}: [${lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `}],\n`
    }
    yield `  "outcome": ${JSON.stringify(outcome)}\n}\n`
  },
}
