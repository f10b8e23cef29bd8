import type { Language } from '../messages/language.ts'
import { sentence } from '../messages/sentence.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Suggestion } from '../model/suggestion.ts'
import { suggested } from './suggested.ts'

/** A finding as machine formats carry it: with its sentence. */
export interface SpokenFinding extends Finding {
  readonly message: string
  readonly suggestion?: Suggestion & { readonly message: string }
}

export function speak(finding: Finding, language: Language): SpokenFinding {
  const { suggestion, ...said } = finding
  return {
    ...said,
    message: sentence(finding, language),
    ...(suggestion === undefined
      ? {}
      : { suggestion: { ...suggestion, message: suggested(suggestion, language) } }),
  }
}

/** Every finding that was kept, in the order of the report. */
export function* keptFindings(report: Report): Iterable<Finding> {
  if (report.baseline !== undefined) yield* report.baseline.findings.items
  for (const { findings } of report.catalogues) yield* findings.items
}
