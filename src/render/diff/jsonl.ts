import type { Difference } from '../../model/difference.ts'
import { jsonText } from '../../text/json-text.ts'
import type { Reporter } from '../reporter.ts'
import { spokenChange } from './spoken.ts'

/** One change a line. */
export const jsonl: Reporter<Difference> = {
  id: 'jsonl',
  *render({ changes }, { language }) {
    for (const change of changes) yield `${jsonText(spokenChange(change, language))}\n`
  },
}
