import { jsonText } from '../../text/json-text.ts'
import { keptFindings, speak } from '../content/findings/spoken.ts'
import type { Reporter } from '../reporter.ts'

/** One finding a line, for programs that read line by line. */
export const jsonl: Reporter = {
  id: 'jsonl',
  *render(report, { language }) {
    for (const finding of keptFindings(report)) yield `${jsonText(speak(finding, language))}\n`
  },
}
