import type { WorklistResult } from '../../../model/worklist.ts'
import { jsonText } from '../../../text/json-text.ts'
import { speak } from '../../content/findings/spoken.ts'
import type { Reporter } from '../../reporter.ts'

/** The result itself (`schemas/worklist.schema.json`), a unit a line. */
export const json: Reporter<WorklistResult> = {
  id: 'json',
  *render(result, { language }) {
    const { units, outcome, ...head } = result
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${jsonText(key)}: ${jsonText(value)},\n`
    yield '  "units": ['
    for (const [at, unit] of units.entries()) {
      const spoken = { ...unit, new: unit.new.map((finding) => speak(finding, language)) }
      yield `${at === 0 ? '' : ','}\n    ${jsonText(spoken)}`
    }
    yield `${units.length === 0 ? '' : '\n  '}],\n  "outcome": ${jsonText(outcome)}\n}\n`
  },
}
