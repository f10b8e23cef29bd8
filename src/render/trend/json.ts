import type { Trend } from '../../model/trend.ts'
import { jsonText } from '../../text/json-text.ts'
import type { Reporter } from '../reporter.ts'

/** The trend itself, a line a figure. */
export const json: Reporter<Trend> = {
  id: 'json',
  *render({ lines, ...head }) {
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${jsonText(key)}: ${jsonText(value)},\n`
    yield '  "lines": ['
    for (const [at, line] of lines.entries()) yield `${at === 0 ? '' : ','}\n    ${jsonText(line)}`
    yield `${lines.length === 0 ? '' : '\n  '}]\n}\n`
  },
}
