import type { Difference } from '../../model/difference.ts'
import type { Reporter } from '../reporter.ts'
import { spokenChange } from './spoken.ts'

/** One change a line. */
export const jsonl: Reporter<Difference> = {
  id: 'jsonl',
  *render({ changes }, { language }) {
    for (const change of changes) yield `${JSON.stringify(spokenChange(change, language))}\n`
  },
}
