import type { DossierReport } from '../../model/dossier.ts'
import { jsonText } from '../../text/json-text.ts'
import type { Reporter } from '../reporter.ts'
import { sayDossierFinding } from './spoken.ts'

/** The result itself (`schemas/dossiers.schema.json`), a finding a line, each with its sentence. */
export const json: Reporter<DossierReport> = {
  id: 'json',
  *render(report, { language }) {
    const { findings, outcome, ...head } = report
    yield '{\n'
    for (const [key, value] of Object.entries(head)) yield `  ${jsonText(key)}: ${jsonText(value)},\n`
    const lines = findings.map((one) => jsonText({ ...one, message: sayDossierFinding(one, language) }))
    yield `  "findings": [${lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `}],\n`
    yield `  "outcome": ${jsonText(outcome)}\n}\n`
  },
}
