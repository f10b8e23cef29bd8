import type { Difference } from '../../model/difference.ts'
import { jsonText } from '../../text/json-text.ts'
import type { Reporter } from '../reporter.ts'
import { spokenChange } from './spoken.ts'

/** The result itself (`schemas/diff.schema.json`), one change a line. */
export const json: Reporter<Difference> = {
  id: 'json',
  *render(difference, { language }) {
    const { changes, notFollowed, outcome, ...head } = difference
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${jsonText(key)}: ${jsonText(value)},\n`
    const lists = { changes, ...(notFollowed === undefined ? {} : { notFollowed }) }
    for (const [key, list] of Object.entries(lists)) {
      const lines = list.map((change) => jsonText(spokenChange(change, language)))
      yield `  ${jsonText(key)}: [${lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `}],\n`
    }
    yield `  "outcome": ${jsonText(outcome)}\n}\n`
  },
}
